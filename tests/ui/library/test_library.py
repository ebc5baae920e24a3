"""Directives with their cascade, laws with their articles, subjects with what was decided about them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.domain.body import Body
from desktop.domain.directive import Directive, DirectiveReceipt
from desktop.domain.law import Duty, Law, LawArticle
from desktop.domain.party import Organisation
from desktop.domain.resolution import Citation, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.domain.topic import Topic
from desktop.schema.record import link_to
from desktop.ui.pages.library.directives_page import DirectivesPage
from desktop.ui.pages.library.laws_page import LawsPage
from desktop.ui.pages.library.topics_page import TopicsPage
from desktop.ui.pages.organisations_page import OrganisationsPage
from desktop.ui.places import Destination
from tests.ui.naming import nameless

DAY = date(2026, 11, 22)


@pytest.fixture
def shown(qtbot, desk, tools):
    """Return what shows a page with one of its records open."""

    def shown(kind, record):
        page = kind(desk, tools)
        qtbot.addWidget(page)
        page.resize(1300, 800)
        with qtbot.waitActive(page):
            page.show()
        page.open_record(record.id)
        return page

    return shown


def chips(rows):
    return [rows.item(place).data(Qt.ItemDataRole.UserRole).chip for place in range(rows.count())]


def test_a_directive_tells_how_far_it_came_down(desk, shown):
    directive = Directive(subject="تشکیل شورا", number="12/7")
    agencies = [Organisation(name=name) for name in ("فرمانداری", "شهرداری", "بهزیستی")]
    receipts = [
        DirectiveReceipt(directive=link_to(directive), organisation=link_to(agency), **days)
        for agency, days in zip(
            agencies, ({"received_on": DAY, "announced_on": DAY}, {"received_on": DAY}, {}), strict=True
        )
    ]
    desk.edit.add(directive, *agencies, *receipts)
    page = shown(DirectivesPage, directive)
    addressees = page.detail.sections[1]
    assert "۲ of ۳" in addressees.notice.words.words
    assert set(chips(addressees.list)) == {"Announced", "Received", "Not received"}
    assert nameless(page) == []


def test_a_law_lists_its_articles_and_the_resolutions_that_rest_on_it(desk, shown):
    law = Law(name="قانون حمایت")
    article = LawArticle(law=link_to(law), order=1, article="مادهٔ ۴")
    session = Session(heading="جلسه")
    resolution = Resolution(session=link_to(session), order=1, operative="انجام شود")
    cited = Citation(resolution=link_to(resolution), order=1, words="مادهٔ ۴", source=link_to(article))
    desk.edit.add(law, article, session, resolution, cited)
    page = shown(LawsPage, law)
    assert [each.id for each in page.detail.sections[1].found] == [article.id]
    assert [each.id for each in page.detail.sections[2].found] == [resolution.id]
    assert nameless(page) == []


def test_a_subject_brings_together_what_sessions_said(desk, shown, qtbot):
    topic, body = Topic(name="معابر"), Body(name="ستاد")
    session = Session(heading="جلسه", body=link_to(body))
    item = AgendaItem(session=link_to(session), order=1, subject="روشنایی", topic=link_to(topic))
    resolution = Resolution(session=link_to(session), order=1, operative="نصب شود", topic=link_to(topic))
    desk.edit.add(topic, body, session, item, resolution)
    page = shown(TopicsPage, topic)
    items = page.detail.sections[1]
    assert [each.id for each in items.found] == [item.id]
    with qtbot.waitSignal(page.going) as told:
        items.open(item.id)
    assert told.args[0].record_id == session.id
    assert nameless(page) == []


def test_one_goes_from_part_to_part_of_the_library(desk, shown, qtbot):
    directive = Directive(subject="ابلاغ")
    desk.edit.add(directive)
    page = shown(DirectivesPage, directive)
    with qtbot.waitSignal(page.going) as told:
        page.strip.buttons["laws"].click()
    assert told.args[0] == Destination(page="laws")
    assert page.strip.here == "directives"
    page.new_record()
    assert page.strip.isHidden()


def test_the_duties_of_an_agency_are_ticked_off(desk, shown):
    agency = Organisation(name="راه و شهرسازی")
    duties = [
        Duty(organisation=link_to(agency), order=1, words="برنامه", done_on=DAY),
        Duty(organisation=link_to(agency), order=2, words="گزارش", due_on=date(2020, 1, 1)),
        Duty(organisation=link_to(agency), order=3, words="همکاری"),
    ]
    desk.edit.add(agency, *duties)
    page = shown(OrganisationsPage, agency)
    section = next(each for each in page.detail.sections if getattr(each, "part", None) is Duty)
    assert chips(section.list) == ["Done", "Overdue", "Open"]
