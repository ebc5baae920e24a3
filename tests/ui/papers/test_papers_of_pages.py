from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.editing import with_fields
from desktop.domain.seal import short_code
from desktop.services.page_pictures import text_of_pages
from desktop.services.preferences import PreferenceValues
from desktop.ui.pages.offices_page import OfficesPage
from desktop.ui.papers import list_action, printing
from desktop.ui.places import Destination
from tests.ui.conftest import write
from tests.ui.frame.pressing import press
from tests.ui.naming import nameless


@pytest.fixture
def choose(active):
    """Return a way to open the menu by its keys and to choose one of its lines by the arrows."""

    def choose(page, place):
        active(page.window())
        press(page.window(), "Ctrl+P")
        assert page.print_menu.isVisible()
        for key in (*[Qt.Key.Key_Down] * place, Qt.Key.Key_Return):
            QTest.keyClick(page.print_menu, key)

    return choose


def test_a_list_without_a_record_chosen_is_one_key_away(at, office, made, shell, qtbot):
    shell.go(Destination("neighbourhoods"))
    page = shell.pages["neighbourhoods"]
    page.print_menu.open()
    assert page.showing.dialog is None  # nothing is in it yet
    page = at("Office", office.id)
    page.list.set_search("دفتر آب")
    page.print_menu.ready()[-1].trigger()
    text = text_of_pages(made(page).paper.data)
    assert "دفتر آبشار" in text
    assert text.count("دفتر آب") == 2  # what was searched for is told


def test_a_very_long_list_is_made_only_after_a_question(at, office, made, ask, monkeypatch):
    monkeypatch.setattr(list_action, "MANY", 1)
    page = at("Office", office.id)
    ask.yes = False
    page.print_menu.ready()[-1].trigger()
    assert page.showing.dialog is None
    ask.yes = True
    page.print_menu.ready()[-1].trigger()
    assert "۱" in ask.asked[-1][0]
    assert made(page).paper


def test_the_papers_of_a_session_are_one_key_away(at, session, made, choose):
    page = at("Session", session.id)
    choose(page, 0)
    dialog = made(page)
    assert "صورت‌جلسه" in text_of_pages(dialog.paper.data)
    assert nameless(dialog) == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    for place, sentence in ((1, "به استحضار می‌رساند"), (2, "به استحضار"), (3, "امضا"), (5, "پرونده")):
        choose(page, place)
        dialog = made(page)
        assert sentence in text_of_pages(dialog.paper.data)
        QTest.keyClick(dialog.view.area, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("kind", "place", "sentence"), [("Office", 0, "دفتر آبشار"), ("Organisation", 0, "روشنایی")]
)
def test_the_paper_of_a_record_is_one_key_away(
    at, session, office, agencies, made, choose, kind, place, sentence
):
    page = at(kind, {"Office": office.id, "Organisation": agencies[0].id}[kind])
    choose(page, place)
    assert sentence in text_of_pages(made(page).paper.data)


def test_an_extract_of_a_draft_says_why_there_is_none(at, session, desk, made, choose, qtbot):
    resolution = desk.prints.outstanding().agencies[0].lines[0].id
    page = at("Resolution", resolution)
    choose(page, 0)
    dialog = made(page)
    assert dialog.paper is None
    assert dialog.notice.isVisible()
    assert not dialog.print_button.isEnabled()
    desk.close_minutes.finalise(session.id)
    qtbot.waitUntil(dialog.notice.deeds[0].hasFocus)
    QTest.keyClick(dialog.notice.deeds[0], Qt.Key.Key_Space)
    dialog = made(page)
    assert "برابر با اصل" in text_of_pages(dialog.paper.data)


def test_number_and_date_that_are_typed_stand_on_the_letter(at, session, made, choose):
    page = at("Session", session.id)
    choose(page, 1)
    dialog = made(page)
    dialog.letter.number.setFocus()
    write(dialog.letter.number, "120/45")
    QTest.keyClick(dialog.letter.number, Qt.Key.Key_Return)
    assert not dialog.print_button.isEnabled()
    made(page)
    assert "۱۲۰/۴۵" in text_of_pages(dialog.paper.data)
    dialog.letter.day.setFocus()
    dialog.letter.day.selectAll()
    write(dialog.letter.day, "1405/13/40")
    dialog.letter.number.setFocus()
    assert dialog.paper is not None  # nothing is made of what cannot be read
    assert not dialog.letter.is_right


def test_a_record_that_is_deleted_meanwhile_is_told_calmly(at, office, desk, made):
    page = at("Office", office.id)
    deed = page.print_menu.ready()[0]
    desk.edit.delete(desk.browse.open(type(office), office.id))
    page.show_card(office.id)
    dialog = made(page)
    assert dialog.paper is None
    assert dialog.notice.isVisible()
    assert deed is not None


def test_the_search_over_everything_finds_the_papers_of_a_page(at, session, shell):
    page = at("Session", session.id)
    assert {"Minutes", "Invitation to all", "This list as it is shown"} <= {
        each.text() for each in page.deeds
    }


def test_in_the_editor_what_is_written_is_saved_before_a_paper_is_made_of_it(at, session, made, choose, desk):
    page = at("Session", session.id)
    page.edit_record(session.id)
    minutes = page.editor.writing.minutes
    page.editor.writing.write(with_fields(minutes, session.id, venue="سالن شهرداری"), "venue")
    choose(page, 3)
    assert "سالن شهرداری" in text_of_pages(made(page).paper.data)
    assert page.editor is not None


def test_the_minutes_in_the_editor_are_printed_as_they_are_written(at, session, choose, monkeypatch, qtbot):
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", list)
    page = at("Session", session.id)
    page.edit_record(session.id)
    choose(page, 0)
    printed = page.paper_deeds.printing
    qtbot.waitUntil(lambda: printed.trouble is not None, timeout=20_000)
    printed.trouble.reject()
    assert page.showing.dialog is None  # its live page is the preview


def test_minutes_that_were_never_saved_have_no_invitation_yet(at, session, desk, ask):
    page = at("Session", session.id)
    page._write(desk.minutes.drafts.begin(session.body, session.held_on))
    page.editor.writing.write(with_fields(page.editor.writing.minutes, page.current_id, number=0))
    page.print_menu.ready()[1].trigger()
    assert page.showing.dialog is None
    assert ask.told


def test_where_the_detail_has_the_place_of_the_list_the_menu_opens_below_its_button(
    office, desk, tools, qtbot
):
    page = OfficesPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(800, 700)
    with qtbot.waitActive(page):
        page.show()
    page.open_record(office.id)
    assert not page.print_menu.button.isVisible()
    page.print_menu.open()
    button = page.detail.print_button
    below = button.mapToGlobal(button.rect().bottomLeft()).y()
    assert abs(page.print_menu.y() - below) < 4 or page.print_menu.y() < below
    page.print_menu.hide()


def test_a_paper_is_verified_and_the_stored_one_shown(at, final, desk, made, active):
    page = at("Session", final.id)
    page.print_menu.ready()
    page.verify()
    digest = desk.minutes.versions.of(final.id)[-1].digest
    write(page.verify_dialog.line, short_code(digest))
    page.verify_dialog.notice.deeds[0].click()
    assert made(page).paper.data == desk.print_minutes.paper(final.id).content
    assert made(page).paper.word is None


def test_the_first_signatory_of_the_settings_is_proposed_for_letters(at, session, desk, made):
    desk.preferences.save(PreferenceValues(signatories=("مریم احمدی، معاون عمرانی", "رضا پارسا")))
    page = at("Session", session.id)
    page.session_papers.show_invitation(session.id)
    assert "مریم احمدی" in text_of_pages(made(page).paper.data)
    dialog = page.showing.dialog
    assert [dialog.letter.signed_by.itemText(place) for place in range(2)] == [
        "مریم احمدی، معاون عمرانی",
        "رضا پارسا",
    ]
