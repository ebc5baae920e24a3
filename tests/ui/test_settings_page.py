from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.domain.office import Office
from desktop.errors import DiskFullError
from desktop.pdf.fonts.font_files import NASKH
from desktop.pdf.fonts.machine_fonts import FontFault, Unfit
from desktop.services.preferences import PreferenceValues
from desktop.ui.lists.record_list import RecordList
from desktop.ui.pages.settings_cards import font_words
from desktop.ui.pages.settings_page import SettingsPage
from desktop.ui.places import Destination
from desktop.ui.tone import Tone
from tests.ui.conftest import rewrite, write
from tests.ui.naming import nameless


@pytest.fixture
def page(desk, tools, qtbot):
    desk.preferences.save(PreferenceValues(office_name="فرمانداری یزد", letterhead=("استانداری یزد",)))
    page = SettingsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_everything_has_a_name(page):
    assert nameless(page) == []


def test_what_is_typed_is_saved_by_itself_and_told(page, desk, qtbot):
    write(page.office.fields.user_name, "مریم احمدی")
    qtbot.waitUntil(lambda: desk.preferences.read().user_name == "مریم احمدی")
    assert page.state.tone is Tone.OK
    assert desk.preferences.read().letterhead == ("استانداری یزد",)


def test_what_was_just_typed_is_saved_on_leaving(page, desk):
    write(page.letterhead.fields.motto, "سال نمونه")
    assert page.may_leave(list)
    assert desk.preferences.read().motto == "سال نمونه"


def test_a_full_disk_is_told_and_the_page_stays(page, desk, ask, monkeypatch):
    def refuse(*_):
        raise DiskFullError

    monkeypatch.setattr(desk.preferences, "save", refuse)
    write(page.letterhead.fields.motto, "سال نمونه")
    assert not page.may_leave(list)
    assert isinstance(ask.errors[0], DiskFullError)
    assert page.state.tone is Tone.DANGER
    assert page.letterhead.fields.motto.text() == "سال نمونه"
    page._pause.stop()


def test_lines_of_the_letterhead_are_kept_and_a_fifth_is_told(page, desk):
    page.letterhead.fields.lines.setPlainText("الف\n\nب\nپ\nت\nث")
    assert page.letterhead.fields.lines_box.error.isVisible()
    page.save()
    assert desk.preferences.read().letterhead == ("الف", "ب", "پ", "ت")


def test_an_emblem_is_chosen_and_taken_away(page, desk, ask, tmp_path):
    Image.new("RGB", (30, 30), "teal").save(tmp_path / "emblem.png")
    ask.paths = [tmp_path / "emblem.png"]
    page.letterhead.fields.emblem.choose.click()
    page.save()
    assert desk.preferences.emblem()
    page.letterhead.fields.emblem.remove.click()
    page.save()
    assert desk.preferences.emblem() is None


def test_the_paper_itself_is_shown(page, qtbot):
    qtbot.waitUntil(lambda: not page.letterhead.fields.picture.pixmap.isNull(), timeout=20_000)


def test_digits_and_days_of_rest_hold_at_once(page, desk):
    page.paper.digits.buttons["latin"].click()
    page.calendar.weekend.buttons["THURSDAY_FRIDAY"].click()
    values = desk.preferences.read()
    assert not values.persian_digits
    assert values.rest_days == (5, 6)


def test_a_font_that_cannot_be_used_is_refused_beside_the_field(page, desk, monkeypatch):
    page.paper.offer_fonts(("B Nazanin",))
    monkeypatch.setattr(desk.fonts, "fault", lambda _: FontFault(Unfit.LETTERS, "گچ"))
    page.paper.font_box.setCurrentIndex(page.paper.font_box.findData("B Nazanin"))
    page.paper.font_box.activated.emit(1)
    assert "گ" in page.paper.font_row.error.words
    page.save()
    assert desk.preferences.read().font == ""


def test_the_naskh_of_the_program_can_be_chosen_and_stands_before_those_of_the_computer(page, desk):
    page.paper.offer_fonts(("B Nazanin",))
    names = [page.paper.font_box.itemData(number) for number in range(page.paper.font_box.count())]
    assert names[:2] == ["", NASKH]
    page.paper.font_box.setCurrentIndex(1)
    page.paper.font_box.activated.emit(1)
    page.save()
    assert desk.preferences.read().font == NASKH
    assert not page.paper.font_row.error.words


@pytest.mark.parametrize("reason", Unfit)
def test_each_fault_of_a_font_has_words(reason):
    assert "B Titr" in font_words("B Titr", FontFault(reason, "گ"))


def test_lists_that_are_there_become_dense_at_once(page, desk, tools, qtbot, theme):
    offices = RecordList(
        Office, desk.browse, desk.vocabulary, tools, name="offices", columns=("code", "name")
    )
    qtbot.addWidget(offices)
    page.look.density.buttons["dense"].click()
    assert offices.table.dense
    offices.table.set_dense(False)
    tools.memory.keep("lists/dense", "no")
    page.arrive(Destination())
    assert page.look.density.choice == "roomy"


def test_the_look_changes_at_once_and_is_remembered(page, theme, memory):
    page.look.look.buttons["dark"].click()
    assert theme.dark
    page.look.text_size.buttons["140"].click()
    assert theme.letters("body") == 18.2
    page.look.density.buttons["dense"].click()
    assert memory.text("look/colours") == "dark"
    assert memory.number("look/text") == 140
    assert memory.flag("lists/dense")


def test_the_half_space_can_be_switched_off(page, memory):
    page.typing.half_space.setFocus()
    state = page.typing.half_space.isChecked()
    QTest.keyClick(page.typing.half_space, Qt.Key.Key_Space)
    assert page.typing.half_space.isChecked() is not state
    assert memory.flag("typing/half_space", default=True) is page.typing.half_space.isChecked()


def test_a_second_folder_for_backups_is_kept_or_refused_beside_the_field(page, desk, ask, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    ask.paths = [desk.folder, tmp_path / "none", stick]
    page.data.choose.click()
    assert page.data.backup_row.error.isVisible()
    page.data.choose.click()
    assert page.data.backup_row.error.isVisible()
    page.data.choose.click()
    assert not page.data.backup_row.error.isVisible()
    assert desk.preferences.backup_folder() == stick
    page.data.remove.click()
    assert desk.preferences.backup_folder() is None


def test_the_sample_is_brought_and_removed_here_too(page, desk, qtbot):
    page.sample.bring.click()
    assert len(desk.browse.ids(Office)) == 44
    assert page.sample.remove.isVisible()
    page.sample.remove.click()
    assert desk.browse.ids(Office) == ()
    qtbot.waitUntil(page.sample.bring.isVisible)


def test_a_province_brings_its_counties(page, desk, qtbot):
    box = page.office.fields.places.province
    box.setCurrentIndex(box.findText("یزد"))
    box.activated.emit(box.currentIndex())
    counties = page.office.fields.places.county
    assert counties.findText("میبد") > 0
    counties.setCurrentIndex(counties.findText("میبد"))
    counties.activated.emit(counties.currentIndex())
    page.save()
    values = desk.preferences.read()
    assert dict(desk.territory.counties(values.province))[values.county] == "میبد"


def test_endless_and_odd_texts_are_taken_calmly(page, desk):
    for text in ("آ" * 100_000, "=1+1\u202e\u0000😀"):
        rewrite(page.office.fields.user_name, "")
        page.office.fields.user_name.setText(text[:120])
        page.letterhead.fields.lines.setPlainText(text)
        page.save()
    assert desk.preferences.read().user_name == "=1+1😀"


@pytest.mark.parametrize("text_size", [100, 140])
@pytest.mark.parametrize("width", [960, 1300])
def test_no_word_is_clipped(in_persian, page, theme, text_size, width, qtbot):
    theme.apply(theme._look, text_size)
    page.resize(width, 700)
    qtbot.wait(20)
    shown = [each for each in page.findChildren(QLabel) if each.isVisible() and not each.wordWrap()]
    shown += [each for each in page.findChildren(QPushButton) if each.isVisible() and each.text()]
    assert [each.text() for each in shown if each.width() < each.minimumSizeHint().width()] == []
    assert page.area.widget().minimumSizeHint().width() <= page.area.viewport().width()


def test_letters_and_margins_are_saved_and_drawn(page, desk, qtbot):
    page.set.letters.buttons["110"].click()
    write(page.set.margins["top_margin"], "۴۰")
    page.save()
    values = desk.preferences.read()
    assert (values.letters, values.top_margin, values.side_margin) == (110, 40, 0)
    qtbot.waitUntil(lambda: not page.set.picture.pixmap.isNull(), timeout=20_000)


def test_a_margin_that_cannot_be_is_told_and_not_taken(page, desk):
    write(page.set.margins["side_margin"], "۹۰")
    assert page.set.boxes["side_margin"].error.isVisible()
    page.save()
    assert desk.preferences.read().side_margin == 0


def test_who_signs_letters_is_kept_in_order(page, desk):
    page.set.signatories.setPlainText("مریم احمدی، معاون عمرانی\n\nرضا پارسا، فرماندار")
    page.save()
    assert desk.preferences.read().signatories == ("مریم احمدی، معاون عمرانی", "رضا پارسا، فرماندار")
