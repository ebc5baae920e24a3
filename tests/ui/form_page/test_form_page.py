from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.office import Office
from desktop.errors import DiskFullError, FileMissingError
from desktop.schema.diff import Edit
from desktop.services.edit import EditRecords
from desktop.ui.forms.form_grid import COLUMN
from desktop.ui.forms.form_page import FormPage
from tests.ui.conftest import write
from tests.ui.form_page.filling import line, stored, type_anew
from tests.ui.naming import nameless


def change_elsewhere(desk, office, **values):
    opened = desk.browse.open(Office, office.id)
    desk.edit.save(Edit(opened, replace(opened.record, **values)))


def test_the_keys_alone_fill_and_save_a_form(page_of, desk, qtbot):
    page = page_of(Office())
    assert QApplication.focusWidget() is line(page, "name")
    write(QApplication.focusWidget(), "دفتر كوي")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    write(QApplication.focusWidget(), "۱۲")
    with qtbot.waitSignal(page.saved) as told:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    record = desk.browse.open(Office, told.args[0]).record
    assert (record.name, record.code) == ("دفتر کوی", "12")


def test_what_must_be_mended_is_counted_and_gone_to(page_of, desk):
    page = page_of(Office())
    assert page.problems.isHidden()
    write(line(page, "active_since"), "۱۴۰۴/۱۲/۳۰")
    page.save()
    assert page.problems.text().strip() == "۲ must be mended"
    line(page, "note").setFocus()
    page.problems.click()
    assert QApplication.focusWidget() is line(page, "name")
    assert line(page, "name").property("state") == "error"
    type_anew(page, "name", "دفتر")
    line(page, "note").setFocus()
    assert page.form.errors["name"].words == ""
    assert page.problems.text().strip() == "۱ must be mended"
    assert desk.browse.ids(Office) == ()


def test_an_unreadable_date_is_told_when_the_keyboard_leaves_it(page):
    write(line(page, "active_since"), "۱۳۹۷/۱۳/۰۱")
    assert page.form.errors["active_since"].words == ""
    line(page, "name").setFocus()
    assert page.form.errors["active_since"].words


def test_esc_leaves_an_untouched_form_at_once_and_asks_where_something_was_typed(page, ask, qtbot):
    ask.yes = False
    type_anew(page, "name", "نام دیگر")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert len(ask.asked) == 1
    assert line(page, "name").text() == "نام دیگر"
    type_anew(page, "name", "دفتر آبشار")
    with qtbot.waitSignal(page.left):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert len(ask.asked) == 1


def test_what_others_changed_meanwhile_is_told_and_mine_may_stay(page, desk, saved_office, qtbot):
    type_anew(page, "name", "نام من")
    type_anew(page, "manager", "زهرا احمدی")
    change_elsewhere(desk, saved_office, name="نام ایشان", phone="071")
    page.save()
    assert not page.notice.isHidden()
    assert [each.words for each in page.notice.lines] == ["نام دفتر: “دفتر آبشار” became “نام ایشان”."]
    assert line(page, "name").text() == "نام من"
    mine, _theirs = page.notice.deeds
    mine.click()
    with qtbot.waitSignal(page.saved):
        page.save()
    record = stored(desk, saved_office)
    assert (record.name, record.manager, record.phone) == ("نام من", "زهرا احمدی", "071")


def test_or_theirs_may_stay(page, desk, saved_office, qtbot):
    type_anew(page, "name", "نام من")
    type_anew(page, "manager", "زهرا احمدی")
    change_elsewhere(desk, saved_office, name="نام ایشان")
    page.save()
    page.notice.deeds[1].click()
    assert line(page, "name").text() == "نام ایشان"
    with qtbot.waitSignal(page.saved):
        page.save()
    record = stored(desk, saved_office)
    assert (record.name, record.manager) == ("نام ایشان", "زهرا احمدی")


def test_changes_of_other_fields_come_together_without_a_word(page, desk, saved_office, qtbot):
    type_anew(page, "name", "نام من")
    change_elsewhere(desk, saved_office, phone="071")
    with qtbot.waitSignal(page.saved):
        page.save()
    record = stored(desk, saved_office)
    assert (record.name, record.phone) == ("نام من", "071")


@pytest.mark.parametrize("error", [DiskFullError(), FileMissingError])
def test_a_trouble_of_the_disk_is_told_calmly_and_the_text_stays(page, monkeypatch, error, tmp_path):
    def fail(*_):
        raise error if isinstance(error, Exception) else error(tmp_path)

    monkeypatch.setattr(EditRecords, "save", fail)
    type_anew(page, "name", "نام من")
    page.save()
    assert page.notice.words.words
    assert line(page, "name").text() == "نام من"


def test_fields_stand_beside_each_other_only_where_there_is_room(page, qtbot):
    name, code = page.form.cells["name"], page.form.cells["code"]
    assert name.y() == code.y()
    assert name.x() > code.x()
    page.resize(2 * COLUMN, 700)
    qtbot.waitUntil(lambda: name.y() < code.y())


@pytest.mark.parametrize(
    "pasted", ["ب" * 100_000, "متن\x00\x07", "\u202eسلام\u202c", "<b>متن</b>", "=1+1", "🙂", "الف\nب"]
)
def test_whatever_is_pasted_is_saved_tidy_or_refused_beside_its_field(page, desk, saved_office, pasted):
    clipboard = QApplication.clipboard()
    clipboard.setText(pasted)
    line(page, "address").setFocus()
    line(page, "address").paste()
    line(page, "note").setFocus()
    line(page, "note").paste()
    page.save()
    record = stored(desk, saved_office)
    if page.form.wrong:
        assert page.form.errors["address"].words
        assert record == saved_office
        assert len(line(page, "note").toPlainText()) == len(pasted)
    else:
        assert "\u202e" not in record.address + record.note
        assert "\x00" not in record.address + record.note
        assert record.note


def test_everything_has_a_name(page):
    assert nameless(page) == []


def test_days_are_kept(page, desk, saved_office, qtbot):
    write(line(page, "active_since"), "1397/7/10")
    with qtbot.waitSignal(page.saved):
        page.save()
    assert stored(desk, saved_office).active_since == date(2018, 10, 2)


def test_a_field_that_stands_alone_in_its_group_is_as_wide_as_any_other(qtbot, desk, tools):
    page = FormPage(Office(), desk, tools, {"الف": ("name", "code"), "ب": ("phone",)})
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    cells = page.form.cells
    qtbot.waitUntil(lambda: abs(cells["name"].width() - cells["phone"].width()) <= 1)


def test_what_is_typed_at_once_comes_after_what_is_written(page):
    write(QApplication.focusWidget(), " نو")
    assert line(page, "name").text() == "دفتر آبشار نو"


def test_what_is_pasted_from_word_or_a_browser_loses_its_looks(page, desk, saved_office, qtbot):
    data = QMimeData()
    data.setHtml("<p style='color:red'><b>مقرر گردید</b></p><script>x</script>")
    data.setText("مقرر گردید\u2028بند دوم")
    QApplication.clipboard().setMimeData(data)
    for name in ("address", "note"):
        line(page, name).setFocus()
        line(page, name).paste()
    with qtbot.waitSignal(page.saved):
        page.save()
    record = stored(desk, saved_office)
    assert record.address == "مقرر گردید بند دوم"
    assert record.note == "مقرر گردید\nبند دوم"
