from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body, Level
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.ui.pages.follow.cascade_section import CascadeSection
from tests.ui.naming import nameless


@pytest.fixture
def national(desk):
    """Store a national body with a resolution, and two bodies below it; return the resolution."""
    upper = Body(name="ستاد ملی", level=Level.NATIONAL)
    lower = [
        Body(name=name, level=Level.PROVINCIAL, parent=link_to(upper))
        for name in ("ستاد استان البرز", "ستاد استان یزد")
    ]
    session = Session(body=link_to(upper), number=3)
    resolution = Resolution(session=link_to(session), order=1, operative="نقشه‌ها به‌روز شود.")
    desk.edit.add(upper, *lower, session, resolution)
    return resolution


@pytest.fixture
def section(qtbot, desk, tools, national):
    section = CascadeSection(desk, tools)
    qtbot.addWidget(section)
    section.show_record(national)
    section.show()
    return section


def chips(section):
    return [section.list.item(row).text() for row in range(section.list.count())]


def requests(desk):
    return [each.record for each in desk.browse.page(AgendaRequest, desk.browse.ids(AgendaRequest))]


def test_a_resolution_is_handed_down_to_the_chosen_bodies(section, desk):
    section.button.click()
    first = next(iter(section.dialog.ticks.values()))
    assert not section.dialog.deed.isEnabled()
    first.click()
    section.dialog.deed.click()
    assert len(requests(desk)) == 1
    assert len(section.answers) == 1
    assert "ستاد استان البرز" in chips(section)[0]


def test_what_was_handed_down_is_taken_back(section, desk, tools):
    section.button.click()
    section.dialog.all.click()
    section.dialog.deed.click()
    tools.toasts.shown.button.click()
    assert requests(desk) == []
    assert section.answers == {}
    assert section.button.isVisibleTo(section)


def test_who_was_asked_is_not_offered_again(section, desk):
    section.button.click()
    section.dialog.all.click()
    section.dialog.deed.click()
    assert len(requests(desk)) == 2
    assert not section.button.isVisibleTo(section)


def test_an_answer_leads_to_the_body_while_it_has_not_resolved(section, qtbot):
    section.button.click()
    section.dialog.all.click()
    section.dialog.deed.click()
    with qtbot.waitSignal(section.going) as going:
        section.list.setCurrentRow(0)
        QTest.keyClick(section.list, Qt.Key.Key_Return)
    assert going.args[0].kind == "Body"


def test_the_dialog_is_named(section):
    section.button.click()
    assert nameless(section.dialog) == []


def test_where_nobody_is_below_nothing_is_shown(section, desk):
    body = Body(name="کارگروه محله")
    session = Session(body=link_to(body), number=1)
    resolution = Resolution(session=link_to(session), order=1, operative="گزارش شود.")
    desk.edit.add(body, session, resolution)
    section.show_record(resolution)
    assert not section.isVisible()
