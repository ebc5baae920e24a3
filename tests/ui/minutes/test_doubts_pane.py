from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.editing import removed, with_fields
from desktop.domain.resolution import Citation
from desktop.schema.problem import Problem, Reason
from desktop.services.minutes_doubts import Doubt
from desktop.ui.minutes.closing.doubts_pane import DoubtsButton, DoubtsPane
from desktop.ui.minutes.closing.place_list import MOST_LINES, wrapped
from desktop.ui.minutes.closing.place_words import doubt_line
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

pytestmark = pytest.mark.usefixtures("in_persian")


@pytest.fixture
def writing(desk, stored, writing_of):
    return writing_of(desk.minutes.drafts.open(stored().id))


@pytest.fixture
def pane(writing, desk, tools, shown):
    writing.judge()
    return shown(DoubtsPane(writing, desk, tools), 420)


def lines(pane, section):
    return pane.list.lines[section][1]


def spoil(writing):
    minutes = with_fields(writing.minutes, writing.minutes.resolutions[2].id, operative="")
    minutes = with_fields(minutes, minutes.session.id, held_on=None)
    writing.write(with_fields(minutes, minutes.agenda[1].id, subject="x" * 200_000))
    writing.judge()


def test_what_blocks_comes_first_with_the_place_where_it_is_mended(pane, writing):
    spoil(writing)
    assert [each.place for each in lines(pane, 0)] == [
        "بند دوم دستور جلسه – موضوع",
        "تاریخ جلسه",
        "مصوبهٔ سوم – شرح مصوبه",
    ]
    headings = [
        pane.list.item(row).text() for row in range(pane.list.count()) if not pane.list.item(row).flags()
    ]
    assert headings == [
        "باید اصلاح شود (۳)",
        f"یادآوری؛ رفع آن الزامی نیست ({to_persian(len(lines(pane, 1)))})",
    ]
    assert "نهایی نمی‌شود" in pane.sentence.words


def to_persian(number):
    return str(number).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))


def test_a_click_and_enter_go_to_the_field(pane, writing, qtbot):
    spoil(writing)
    wanted = (writing.minutes.resolutions[2].id, "operative")
    row = next(row for row in range(pane.list.count()) if "مصوبهٔ سوم – شرح" in pane.list.item(row).text())
    with qtbot.waitSignal(writing.wanted) as told:
        place = pane.list.visualItemRect(pane.list.item(row)).center()
        QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tuple(told.args) == wanted
    pane.list.setCurrentRow(row)
    with qtbot.waitSignal(writing.wanted) as told:
        QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert tuple(told.args) == wanted


def test_the_arrows_pass_over_the_headings(pane, writing):
    spoil(writing)
    pane.setFocus()
    seen = []
    for _ in range(pane.list.count()):
        QTest.keyClick(pane.list, Qt.Key.Key_Down)
        seen.append(pane.list.currentRow())
    assert 0 not in seen
    assert 4 not in seen
    assert max(seen) == pane.list.count() - 1


def test_it_follows_what_is_written(pane, writing):
    spoil(writing)
    assert len(lines(pane, 0)) == 3
    writing.undo()
    writing.judge()
    assert lines(pane, 0) == ()


def test_it_follows_also_where_only_the_places_change(pane, writing, qtbot):
    before = lines(pane, 1)
    minutes = replace(writing.minutes, resolutions=tuple(reversed(writing.minutes.resolutions)))
    writing.write(minutes)
    qtbot.waitUntil(lambda: lines(pane, 1) != before)


def test_one_that_is_not_seen_catches_up_when_it_is(pane, writing):
    pane.hide()
    spoil(writing)
    pane.show()
    assert len(lines(pane, 0)) == 3


def test_the_current_line_stays_while_others_come_and_go(pane, writing):
    pane.list.setCurrentRow(pane.list.count() - 1)
    words = pane.list.currentItem().text()
    spoil(writing)
    assert pane.list.currentItem().text() == words


def test_it_says_calmly_that_nothing_is_missing(pane, writing):
    writing._tell_doubts((), {})
    assert pane.calm.isVisible()
    assert not pane.list.isVisible()
    assert pane.sentence.words == "این صورت‌جلسه آمادهٔ نهایی‌سازی است."


def test_escape_and_the_button_lead_back(pane, qtbot):
    with qtbot.waitSignal(pane.left):
        QTest.keyClick(pane.list, Qt.Key.Key_Escape)
    with qtbot.waitSignal(pane.left):
        pane.back_button.click()


def test_nothing_is_nameless_or_clipped(pane, writing):
    assert nameless(pane) == []
    spoil(writing)
    assert clipped(pane) == []


def test_a_part_of_a_resolution_leads_to_the_resolution(writing, desk):
    citation = writing.minutes.citations[2]
    assert isinstance(citation, Citation)
    doubt = Doubt(citation.id, "words", blocks=True, problem=Problem("words", Reason.MISSING))
    line = doubt_line(doubt, writing.minutes, desk.vocabulary)
    assert (line.part_id, line.field) == (citation.resolution, "citations")
    assert line.place == "مصوبهٔ سوم – مستند قانونی"


def test_a_doubt_about_a_part_that_is_gone_is_told_of_the_session(writing, desk):
    gone = writing.minutes.agenda[0]
    minutes = removed(writing.minutes, gone.id)
    line = doubt_line(
        Doubt(gone.id, "subject", blocks=True, problem=Problem("subject", Reason.MISSING)),
        minutes,
        desk.vocabulary,
    )
    assert line.part_id == minutes.session.id


def test_a_long_sentence_is_told_in_a_few_lines(qapp):
    assert len(wrapped("یک جملهٔ بسیار دراز " * 5_000, qapp.font(), 300)) == MOST_LINES
    assert wrapped("کوتاه", qapp.font(), 300) == ("کوتاه",)


def test_the_button_says_how_far_it_is(writing, tools, qtbot, desk):
    button = DoubtsButton(writing, tools)
    qtbot.addWidget(button)
    spoil(writing)
    assert (button.accessibleName(), button.property("kind")) == ("۳ مورد باید اصلاح شود", "danger")
    writing.undo()
    writing.judge()
    assert button.accessibleName() == f"{to_persian(len(writing.doubts))} یادآوری"
    assert button.property("kind") == "warn"
    writing._tell_doubts((), {})
    assert (button.accessibleName(), button.property("kind")) == ("آمادهٔ نهایی‌سازی", "ok")
