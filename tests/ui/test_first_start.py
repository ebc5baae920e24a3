from __future__ import annotations

import sys

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.app import DATABASE, Program
from desktop.domain.office import Office
from desktop.paths import FONTS, TRANSLATIONS
from desktop.services.preferences import PreferenceValues
from desktop.ui.application import Window
from desktop.ui.translation import Catalogue
from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def in_persian(qapp):
    words = Catalogue(TRANSLATIONS / "fa.ts")
    qapp.installTranslator(words)
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(FONTS / f"Vazirmatn-{weight}.ttf"))
    yield
    qapp.removeTranslator(words)


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def begin(qapp, ask, theme, monkeypatch, qtbot, home):
    """Start the window as on the first day and return it."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = []

    def begin():
        program = Program(home)
        window = Window(qapp, program, program.usual_file(), ask, home)
        made.append(window)
        with qtbot.waitExposed(window.shell):
            window.shell.show()
        qtbot.waitUntil(lambda: bool(window.first_use.start or window.shell.desk), timeout=10_000)
        return window

    yield begin
    for window in made:
        end(window, qtbot)
        window.shell.deleteLater()


def end(window, qtbot):
    window.shell.close()
    qtbot.waitUntil(lambda: not window.shell.tools.jobs.busy, timeout=10_000)
    window.close()


@pytest.fixture
def window(begin):
    return begin()


@pytest.fixture
def first(window):
    return window.first_use.start


def here(first):
    return first.window().focusWidget()


def press(key, first):
    QTest.keyClick(here(first), key)


def fill_in(first):
    write(first.who.fields.office_name, "فرمانداری شهرستان یزد")
    first.who.fields.places.province.setFocus()
    QTest.keyClick(first.who.fields.places.province, Qt.Key.Key_Down)


def to_the_last_step(first):
    fill_in(first)
    first.next.click()
    first.next.click()


def choose(first, way):
    to_the_last_step(first)
    first.begin.cards.choose(way)
    first.next.click()


def test_a_first_start_covers_the_window_and_names_everything(first, window):
    assert first.isVisible()
    assert not window.shell.navigation.isVisible()
    for _ in first.steps:
        assert nameless(first) == []
        first._show_step(min(first.number + 1, 2))


def test_one_can_type_at_once(first):
    assert here(first) is first.who.fields.office_name


def test_the_office_and_its_province_are_asked_for(first):
    first.next.click()
    assert first.number == 0
    assert first.who.fields.office_box.error.isVisible()
    assert first.who.fields.province_box.error.isVisible()
    assert here(first) is first.who.fields.office_name


def test_all_of_it_can_be_done_with_the_keyboard_alone(first, window, qtbot):
    fill_in(first)
    press(Qt.Key.Key_Tab, first)
    assert here(first) is first.who.fields.places.county
    press(Qt.Key.Key_Down, first)
    press(Qt.Key.Key_Return, first)
    assert here(first) is first.paper.fields.invocation
    press(Qt.Key.Key_Return, first)
    assert here(first) is first.begin.cards.cards["sample"]
    for _ in range(3):
        press(Qt.Key.Key_Left, first)
    assert first.begin.cards.choice == "empty"
    press(Qt.Key.Key_Return, first)
    values = window.shell.desk.preferences.read()
    assert values.office_name == "فرمانداری شهرستان یزد"
    assert values.province
    assert values.county
    assert window.shell.navigation.isVisible()


def test_enter_presses_the_button_with_the_keyboard(first, window):
    to_the_last_step(first)
    first.back.setFocus()
    press(Qt.Key.Key_Return, first)
    assert first.number == 1
    first.skip.setFocus()
    press(Qt.Key.Key_Return, first)
    assert window.shell.navigation.isVisible()


def test_esc_goes_back_a_step_and_keeps_what_was_typed(first):
    fill_in(first)
    first.next.click()
    write(first.paper.fields.motto, "سال نمونه")
    QTest.keyClick(first.paper.fields.motto, Qt.Key.Key_Escape)
    assert first.number == 0
    first.next.click()
    assert first.paper.fields.motto.text().endswith("سال نمونه")


def test_what_was_typed_is_there_after_a_crash(begin, first, window, qtbot):
    fill_in(first)
    first.next.click()
    end(window, qtbot)
    again = begin().first_use.start
    assert again.who.fields.office_name.text() == "فرمانداری شهرستان یزد"
    assert again.who.fields.places.places[0]


def test_who_skips_it_is_not_asked_again(first, window, begin, qtbot):
    first.skip.click()
    assert window.shell.navigation.isVisible()
    assert not window.shell.desk.preferences.is_first_start()
    end(window, qtbot)
    assert begin().first_use.start is None


def test_the_sample_is_brought_and_marked_and_removed_by_one_button(first, window, ask):
    choose(first, "sample")
    shell = window.shell
    assert shell.desk.browse.ids(Office)
    assert shell.band.isVisible()
    shell.band.remove.click()
    assert ask.asked == [("Remove the sample data?", "Remove the sample data")]
    assert shell.desk.browse.ids(Office) == ()
    assert not shell.band.isVisible()
    shell.tools.toasts.shown.button.click()
    assert len(shell.desk.browse.ids(Office)) == 44
    assert shell.band.isVisible()


def test_a_workbook_begins_on_the_page_of_exchange(first, window):
    choose(first, "workbook")
    assert not window.shell.desk.preferences.is_first_start()
    assert window.shell.navigation.isVisible()
    assert window.shell.desk.browse.ids(Office) == ()


def test_a_backup_takes_the_place_of_the_empty_register(first, window, tmp_path, ask, qtbot):
    with Program(tmp_path).open(tmp_path / "other" / DATABASE) as other:
        other.edit.add(Office(name="دفتر پیشین"))
        other.preferences.save(PreferenceValues(office_name="فرمانداری پیشین"))
        backup = other.care.make_backup(tmp_path)
    ask.paths = [backup]
    choose(first, "backup")
    qtbot.waitUntil(lambda: window.shell.desk is not None and window.first_use.start is None, timeout=20_000)
    assert len(window.shell.desk.browse.ids(Office)) == 1
    assert window.shell.desk.preferences.read().office_name == "فرمانداری پیشین"


def test_a_damaged_backup_is_told_and_the_card_stays(first, tmp_path, ask, qtbot, window):
    (tmp_path / "broken.backup").write_bytes(b"no backup")
    ask.paths = [tmp_path / "broken.backup"]
    choose(first, "backup")
    qtbot.waitUntil(lambda: bool(ask.errors), timeout=10_000)
    assert first.isVisible()


def test_who_gives_up_choosing_a_backup_goes_on_choosing(first, ask):
    ask.paths = []
    choose(first, "backup")
    assert first.isVisible()


def test_the_data_lies_in_the_folder_that_was_chosen(first, window, tmp_path, ask, qtbot, home):
    stick = tmp_path / "داده‌ها"
    stick.mkdir()
    fill_in(first)
    first.next.click()
    ask.paths = [stick]
    first.paper.folder.change.click()
    first.next.click()
    first.begin.cards.choose("sample")
    first.next.click()
    qtbot.waitUntil(
        lambda: window.shell.desk is not None and window.shell.desk.folder == stick, timeout=20_000
    )
    assert (stick / DATABASE).exists()
    assert Program(home).usual_file() == stick / DATABASE
    assert window.shell.desk.preferences.read().office_name == "فرمانداری شهرستان یزد"
    assert window.shell.desk.sample.is_here()
    assert (home / "window.ini").parent == home


def folder_of(window):
    return window.shell.desk and window.shell.desk.folder


def test_a_folder_in_a_cloud_is_refused_beside_the_field(first, tmp_path, ask):
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    ask.paths = [cloud]
    fill_in(first)
    first.next.click()
    first.paper.folder.change.click()
    assert "Dropbox" in first.paper.folder.box.error.words
    assert first.paper.folder.folder != cloud


def test_an_emblem_is_dropped_on_its_box(first, tmp_path):
    Image.new("RGB", (30, 30), "teal").save(tmp_path / "emblem.png")
    box = first.paper.fields.emblem
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "emblem.png"))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    box.dropEvent(event)
    assert box.content.startswith(b"\x89PNG")
    (tmp_path / "emblem.png").write_bytes(b"GIF89a")
    box.take(tmp_path / "emblem.png")
    assert box.error.words
    assert box.content.startswith(b"\x89PNG")


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("text_size", [100, 140])
def test_no_word_is_clipped(in_persian, first, window, theme, size, text_size, qtbot):
    theme.apply(theme._look, text_size)
    window.shell.resize(*size)
    for number in range(3):
        first._show_step(number)
        qtbot.wait(20)
        shown = [each for each in first.findChildren(QLabel) if each.isVisible() and not each.wordWrap()]
        shown += [each for each in first.findChildren(QPushButton) if each.isVisible() and each.text()]
        assert [each.text() for each in shown if each.width() < each.minimumSizeHint().width()] == []
