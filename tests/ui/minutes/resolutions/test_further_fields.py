from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.body import Body
from desktop.domain.editing import added, with_fields
from desktop.domain.law import Law, LawArticle
from desktop.domain.resolution import DeadlineKind, Period, Resolution, ResolutionKind
from desktop.domain.resolving import resolved
from desktop.domain.session import Statement
from desktop.domain.topic import Topic
from desktop.schema.record import link_to
from desktop.ui.minutes.resolutions.resolutions_tab import ResolutionsTab
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.conftest import AGENCIES, BODY
from tests.ui.minutes.resolutions.hands import CONTROL_SHIFT, choose, press, take
from tests.ui.naming import nameless

LAW = Law(name="قانون حمایت از احیا و نوسازی")
ARTICLE = LawArticle(law=link_to(LAW), order=1, article="مادهٔ ۴", words="…")


def kind_of(card, kind):
    card.open_more()
    choose(card.more.combos["kind"], list(ResolutionKind).index(kind))


def shown(card):
    return [name for name, cell in card.more.further.cells.items() if cell.isVisible()]


def test_everything_has_a_name_and_room(in_persian, card, new_tab):
    kind_of(card, ResolutionKind.CREATE_BODY)
    assert (nameless(new_tab), clipped(new_tab)) == ([], [])


def test_a_periodic_report_asks_for_its_period_and_for_no_day(card, resolution, new_tab):
    kind_of(card, ResolutionKind.PERIODIC_REPORT)
    assert shown(card)[:2] == ["period", "period_since"]
    new_tab.writing.judge()
    assert card.more.further.cells["period"].remark.words
    choose(card.more.further.cells["period"].editor.combo, 2)
    assert resolution().period is Period.SEASON


def test_an_action_is_asked_for_no_period(card):
    card.open_more()
    assert shown(card) == ["priority", "topic", "handed_from", "directive"]
    card.head.fold.setChecked(False)
    assert shown(card) == []


def test_what_is_for_the_next_session_is_due_by_that(card, resolution):
    kind_of(card, ResolutionKind.NEXT_SESSION)
    assert resolution().deadline_kind is DeadlineKind.NEXT_SESSION
    assert card.fields.deadline.text()


def test_a_topic_is_made_on_the_way(card, resolution, desk):
    card.open_more()
    line = card.more.further.cells["topic"].editor.line
    write(line, "روشنایی معابر")
    line.offer()
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    assert desk.browse.titles(Topic, [resolution().topic]) == {resolution().topic: "روشنایی معابر"}


def test_all_members_are_made_responsible_by_one_key_until_one_is_taken_out(card, resolution, new_tab):
    card.texts.operative.setFocus()
    press(Qt.Key.Key_M, CONTROL_SHIFT)
    assert list(card.fields.agencies.names) == [each.id for each in AGENCIES]
    assert (resolution().all_members, card.head.members.isVisible()) == (True, True)
    card.fields.agencies.remove(card.fields.agencies.tags[0])
    assert (resolution().all_members, card.head.members.isVisible()) == (False, False)
    new_tab.writing.undo()
    assert resolution().all_members


def test_a_body_without_member_agencies_is_told(desk, tools, writing_of, tab_of):
    lonely = Body(name="کارگروه بی‌عضو")
    desk.edit.add(lonely)
    writing = writing_of(desk.minutes.drafts.begin(lonely.id))
    writing.write(added(writing.minutes, Resolution(operative="همه گزارش دهند.")))
    tab = tab_of(writing)
    tab.card(tab.minutes.resolutions[0].id).texts.operative.setFocus()
    tab.ask_members()
    assert tab.minutes.assignments == ()


def test_the_body_that_is_created_is_linked_to_the_stored_resolution(card, resolution, desk):
    kind_of(card, ResolutionKind.CREATE_BODY)
    take(card.more.further.body.line, "کارگروه تازهٔ محله")
    made = next(each for each in desk.browse.ids(Body) if each != BODY.id)
    stored = desk.browse.open(Body, made).record
    assert (stored.name, stored.created_by) == ("کارگروه تازهٔ محله", resolution().id)


def test_a_body_that_is_there_can_be_the_one_that_is_created(card, resolution, desk):
    other = Body(name="کارگروه گلستان")
    desk.edit.add(other)
    kind_of(card, ResolutionKind.CREATE_BODY)
    take(card.more.further.body.line, "کارگروه گلستان")
    assert desk.browse.open(Body, other.id).record.created_by == resolution().id
    assert card.more.further.body.line.text() == "کارگروه گلستان"


def test_articles_of_the_library_are_offered_and_linked(card, new_tab, desk):
    desk.edit.add(LAW, ARTICLE)
    line = card.fields.citations.lines[0]
    line.setFocus()
    write(line, "ماده ۴ قانون حما")
    laws = new_tab._shared.laws
    assert laws.offer()
    QTest.keyClick(laws.list, Qt.Key.Key_Down)
    QTest.keyClick(laws.list, Qt.Key.Key_Return)
    (citation,) = new_tab.minutes.citations
    assert (citation.words, citation.source) == ("مادهٔ ۴ قانون حمایت از احیا و نوسازی", ARTICLE.id)
    assert line._source.isVisible()
    new_tab.writing.save()
    assert new_tab.minutes.citations[0].source == ARTICLE.id


def test_a_link_lasts_as_long_as_the_article_is_named(card, new_tab, desk):
    desk.edit.add(LAW, ARTICLE)
    line = card.fields.citations.lines[0]
    line.setFocus()
    line.take(desk.minutes.laws.all()[0])
    line.setCursorPosition(len(line.text()))
    write(line, " و تبصره‌های آن")
    assert new_tab.minutes.citations[0].source == ARTICLE.id
    line.setCursorPosition(len("مادهٔ ۴"))
    write(line, "۲")
    line.setText("مادهٔ ۵ قانون")
    line.tell()
    assert new_tab.minutes.citations[0].source is None
    assert not line._source.isVisible()


def test_citations_are_written_freely_without_a_library(card, new_tab):
    line = card.fields.citations.lines[0]
    line.setFocus()
    write(line, "بند ۲ شیوه‌نامه")
    assert not new_tab._shared.laws.offer()
    assert [(each.words, each.source) for each in new_tab.minutes.citations] == [("بند ۲ شیوه‌نامه", None)]


@pytest.fixture
def from_statement(writing, tab_of):
    said = Statement(words="آسفالت خیابان نوسازی شود.")
    minutes = added(writing.minutes, said)
    writing.write(resolved(minutes, said.id))
    return tab_of(writing), said


def test_a_resolution_leads_back_to_the_statement_that_it_was(qtbot, from_statement):
    tab, said = from_statement
    assert isinstance(tab, ResolutionsTab)
    head = tab.card(tab.minutes.resolutions[0].id).head
    with qtbot.waitSignal(tab.writing.wanted) as asked:
        head.said.click()
    assert asked.args == [said.id, ""]
    tab.writing.write(with_fields(tab.minutes, said.id, became=None))
    assert head.said.isHidden()


def test_a_citation_that_is_left_is_seen_from_its_beginning(card, leave):
    line = card.fields.citations.lines[0]
    line.setFocus()
    write(line, "مادهٔ ۴ قانون حمایت از احیا و نوسازی بافت‌های فرسودهٔ شهری")
    leave()
    assert line.cursorPosition() == 0
