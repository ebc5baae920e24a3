from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from desktop.errors import DiskFullError
from desktop.ui.ask import Ask
from desktop.ui.theme import Look


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    return owner


def box_of(owner):
    return owner.findChild(QMessageBox)


def test_the_safe_button_is_the_default_and_does_nothing(owner, qtbot):
    done = []
    Ask().confirm(owner, "دفتر حسن‌آباد حذف شود؟", "حذف دفتر", lambda: done.append(1))
    box = box_of(owner)
    assert box.defaultButton() is box.escapeButton()
    box.defaultButton().click()
    assert done == []


def test_a_question_bears_the_name_of_the_window_that_asks(owner):
    owner.setWindowTitle("محله‌یار")
    Ask().tell(owner, "دیسک پر است.")
    assert box_of(owner).windowTitle() == "محله‌یار"


def test_the_deed_is_done_when_its_verb_is_pressed(owner):
    done = []
    Ask().confirm(owner, "دفتر حسن‌آباد حذف شود؟", "حذف دفتر", lambda: done.append(1))
    next(button for button in box_of(owner).buttons() if button.text() == "حذف دفتر").click()
    assert done == [1]


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_the_verb_of_a_question_is_red(owner, theme, qapp, look):
    theme.apply(look, 100)
    Ask().confirm(owner, "دفتر حسن‌آباد حذف شود؟", "حذف دفتر", list)
    button = next(each for each in box_of(owner).buttons() if each.text() == "حذف دفتر")
    image = button.grab().toImage()
    assert image.pixelColor(6, image.height() // 2) == theme.colour("danger")


def test_an_expected_error_is_told_and_a_bug_goes_on(owner):
    Ask().show_error(owner, DiskFullError())
    assert box_of(owner).text()
    with pytest.raises(ValueError, match="a bug"):
        Ask().show_error(owner, ValueError("a bug"))


def test_words_are_shown_as_they_are(owner):
    Ask().tell(owner, "<b>نام</b>")
    assert box_of(owner).text() == "<b>نام</b>"


def test_the_details_of_a_fault_can_be_copied(owner):
    ended = []
    Ask().tell_fault(owner, "ValueError", lambda: ended.append(1))
    copy, go_on = box_of(owner).buttons()
    if box_of(owner).defaultButton() is copy:
        copy, go_on = go_on, copy
    copy.click()
    assert QApplication.clipboard().text() == "ValueError"
    box_of(owner).close()
    assert ended == [1]


def test_files_are_saved_where_the_last_one_was_and_never_where_the_program_lies(
    owner, tmp_path, monkeypatch
):
    begun = []
    documents = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(documents))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)

    def chosen(_owner, _title, place, *_kinds):
        begun.append(Path(place))
        return place, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: chosen(*given)[0])
    ask = Ask()
    ask.folder(owner)
    documents.mkdir()
    ask.save_as(owner, "نامه.pdf")
    ask.folder(owner)
    assert begun == [tmp_path, documents / "نامه.pdf", documents]


def test_files_are_read_from_the_documents_and_then_from_where_the_last_one_was(owner, tmp_path, monkeypatch):
    begun = []
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path))
    answers = ["", str(stick / "دفاتر.xlsx"), [str(stick / "1.jpg")], ""]

    def chosen(_owner, _title, place, *_kinds):
        begun.append(Path(place))
        return answers.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chosen)
    ask = Ask()
    assert [ask.workbook(owner), ask.picture(owner), ask.scans(owner), ask.any_file(owner)] == [
        None,
        stick / "دفاتر.xlsx",
        (stick / "1.jpg",),
        None,
    ]
    assert begun == [tmp_path, tmp_path, stick, stick]
