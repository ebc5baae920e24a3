"""The data is moved by one button of the settings, and to another computer by one file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.app import BACKUPS, DATABASE, Program
from desktop.domain.office import Office
from desktop.errors import DiskFullError, FileUnwritableError
from desktop.location import NAME, PORTABLE
from desktop.ui.former_place import former_files
from desktop.ui.pages.settings_page import SettingsPage
from desktop.ui.places import Destination
from desktop.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.conftest import write
from tests.ui.moving.place import folders_in, place_of
from tests.ui.naming import nameless


def test_one_button_moves_the_data_and_the_former_file_is_told(window, ask, home, stick, settled):
    ask.paths = [stick]
    place_of(window).move_away.click()
    assert window.shell.stack.currentWidget() is window.shell.stack.waiting
    settled(window)
    assert ask.errors == []
    assert Program(home).usual_file() == stick / DATABASE
    assert window.shell.key == "settings"
    assert window.shell.desk.folder == stick
    assert folders_in(place_of(window)) == [str(stick), str(home)]
    (former,) = former_files(window.shell.tools.memory, stick)
    assert former.parent == home
    assert any(former.name in each.words for each in place_of(window).findChildren(WrappedLabel))
    assert stick.name in window.shell.tools.toasts.shown.label.text()
    window.shell.desk.edit.add(Office(name="دفتر دوم"))
    assert len(window.shell.desk.browse.ids(Office)) == 2
    assert not (home / DATABASE).exists()


def test_the_former_file_is_spoken_of_until_somebody_deletes_it(window, ask, stick, settled):
    ask.paths = [stick]
    place_of(window).move_away.click()
    settled(window)
    former_files(window.shell.tools.memory, stick)[0].unlink()
    page = SettingsPage(window.shell.desk, window.shell.tools)
    assert folders_in(page.data.place) == [str(stick)]
    page.deleteLater()


def test_nothing_is_moved_before_the_person_agrees(window, ask, home, stick):
    ask.paths, ask.yes = [stick], False
    place_of(window).move_away.click()
    assert len(ask.asked) == 1
    assert Program(home).usual_file() == home / DATABASE
    assert list(stick.iterdir()) == []
    place_of(window).move_away.click()  # no folder was chosen
    assert len(ask.asked) == 1


def refused(window, ask, folder):
    ask.paths = [folder]
    place_of(window).move_away.click()
    assert ask.asked == []
    return place_of(window).box.error.isVisible()


def test_folders_in_which_the_data_cannot_lie_are_refused_beside_the_field(
    window, ask, home, stick, tmp_path
):
    (stick / DATABASE).write_bytes(b"another")
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    for folder in (home, stick, cloud, tmp_path / "none", home / ".." / home.name):
        assert refused(window, ask, folder)


def test_data_is_not_moved_to_where_its_second_copy_lies(window, ask, stick):
    (stick / "کپی").mkdir()
    page = window.shell.pages["settings"]
    page.data.take(stick / "کپی")
    assert refused(window, ask, stick)


def test_a_disk_without_room_is_told_before_anything_is_closed(window, ask, stick, monkeypatch):
    page = window.shell.pages["settings"]
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("", (), {"free": 1000})())
    assert refused(window, ask, stick)
    assert window.shell.pages["settings"] is page


def test_what_fails_on_the_way_is_told_and_the_old_data_is_shown(window, ask, home, stick, settled):
    (home / NAME).with_suffix(".new").mkdir()
    ask.paths = [stick]
    place_of(window).move_away.click()
    settled(window)
    assert [type(each) for each in ask.errors] == [FileUnwritableError]
    assert window.shell.desk.folder == home
    assert len(window.shell.desk.browse.ids(Office)) == 1
    assert former_files(window.shell.tools.memory, home) == ()


def test_what_was_just_typed_is_saved_before_the_data_is_moved(window, ask, stick, settled):
    write(window.shell.pages["settings"].letterhead.fields.motto, "سال نمونه")
    ask.paths = [stick]
    place_of(window).move_away.click()
    settled(window)
    assert window.shell.desk.folder == stick
    assert window.shell.desk.preferences.read().motto == "سال نمونه"


def test_what_cannot_be_saved_stops_the_move(window, ask, home, stick, monkeypatch):
    def refuse(*_):
        raise DiskFullError

    page = window.shell.pages["settings"]
    monkeypatch.setattr(window.shell.desk.preferences, "save", refuse)
    write(page.letterhead.fields.motto, "سال نمونه")
    ask.paths = [stick]
    place_of(window).move_away.click()
    assert window.shell.pages["settings"] is page
    assert page.letterhead.fields.motto.text() == "سال نمونه"
    assert window.shell.desk.folder == home
    page._pause.stop()


def test_a_form_that_was_begun_is_asked_about_first(window, ask, home, stick, settled):
    shell = window.shell
    shell.go(Destination("offices"))
    offices = shell.pages["offices"]
    offices.new_record()
    write(offices.form.findChild(QLineEdit), "دفتر نیمه‌تمام")
    ask.yes = False
    window.carry(stick)
    assert len(ask.asked) == 1
    assert shell.desk.folder == home
    assert shell.pages["offices"].form is not None
    ask.yes = True
    window.carry(stick)
    settled(window)
    assert shell.desk.folder == stick


def test_the_card_can_be_used_by_keyboard_and_has_names(window, ask, stick, settled, qtbot):
    place = place_of(window)
    window.shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window.shell)
    assert nameless(window.shell.pages["settings"]) == []
    place.box.editor.setFocus()
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert place.move_away.hasFocus()
    ask.paths = [stick]
    QTest.keyClick(place.move_away, Qt.Key.Key_Space)
    settled(window)
    assert window.shell.desk.folder == stick


def test_a_portable_program_says_why_it_does_not_move_its_data(window, home, monkeypatch):
    monkeypatch.setattr("sys.executable", str(home / "mahalleyar.exe"))
    monkeypatch.setattr("sys.frozen", True, raising=False)
    (home / PORTABLE).touch()
    page = SettingsPage(window.shell.desk, window.shell.tools)
    assert page.data.place.move_away.isHidden()
    assert page.data.place.hint.words != place_of(window).hint.words
    page.deleteLater()


def test_one_file_takes_the_data_to_another_computer(
    window, begin, ask, home, stick, tmp_path, qtbot, settled
):
    shell = window.shell
    (home / "نامه.txt").write_text("متن نامه")
    office = shell.desk.browse.open(Office, shell.desk.browse.ids(Office)[0]).record
    shell.desk.attachments.add(office, home / "نامه.txt")
    ask.paths = [stick]
    place_of(window).one_file.click()
    settled(window)
    assert shell.key == "backups"
    (file,) = stick.iterdir()

    other = begin(tmp_path / "رایانهٔ دوم")
    qtbot.waitUntil(lambda: other.first_use.start is not None, timeout=20_000)
    first = other.first_use.start
    first._show_step(2)
    first.begin.cards.choose("backup")
    ask.paths = [file]
    first.next.click()
    settled(other)
    qtbot.waitUntil(lambda: other.first_use.start is None, timeout=20_000)
    settled(other)
    there = other.shell.desk
    assert there.folder == tmp_path / "رایانهٔ دوم"
    assert there.preferences.read().office_name == "فرمانداری یزد"
    (office_id,) = there.browse.ids(Office)
    (attached,) = there.attachments.of(there.browse.open(Office, office_id).record)
    assert there.attachments.copy_to(attached, tmp_path).read_text() == "متن نامه"
    assert there.care.examine().is_sound


def test_a_second_start_is_found_after_the_data_was_moved(window, ask, home, stick, settled, qtbot):
    from desktop.ui.second_start import FirstWindow

    first = FirstWindow(home)
    first.listen()
    ask.paths = [stick]
    place_of(window).move_away.click()
    settled(window)
    second = FirstWindow(Program(home).location.home)
    assert not second.alone
    with qtbot.waitSignal(first.called):
        assert second.call()
    first.end()
    assert (stick / BACKUPS).is_dir()


def test_each_former_file_is_told_but_not_beside_the_data_and_its_backups(
    window, ask, home, stick, settled, tmp_path
):
    third = tmp_path / "سوم"
    third.mkdir()
    for folder in (stick, third):
        ask.paths = [folder]
        place_of(window).move_away.click()
        settled(window)
    assert folders_in(place_of(window)) == [str(third), str(home), str(stick)]
    ask.paths = [home]
    place_of(window).move_away.click()
    settled(window)
    assert folders_in(place_of(window)) == [str(home), str(stick), str(third)]


def test_the_second_copy_is_found_behind_a_link(window, ask, stick, tmp_path):
    (stick / "کپی").mkdir()
    link = tmp_path / "link"
    link.symlink_to(stick, target_is_directory=True)
    window.shell.pages["settings"].data.take(link / "کپی")
    assert refused(window, ask, stick)


def test_a_window_that_is_closed_meanwhile_remembers_the_former_file(window, home, stick, qtbot):
    window.carry(stick)
    with qtbot.waitSignal(window.ended, timeout=20_000):
        window.shell.close()
    (former,) = former_files(window.shell.tools.memory, stick)
    assert former.parent == home
