"""Data that is not where it was is looked for, and nothing is begun anew unasked."""

from __future__ import annotations

from desktop.app import DATABASE, Program
from desktop.domain.office import Office
from desktop.services.preferences import PreferenceValues
from tests.ui.moving.place import place_of


def test_data_that_the_command_moved_meanwhile_is_opened_where_it_lies_now(
    begin, home, stick, qtbot, settled
):
    program = Program(home)
    with program.open(program.usual_file()) as desk:
        desk.preferences.save(PreferenceValues(office_name="فرمانداری یزد"))
        window = begin(home)
        qtbot.waitUntil(lambda: window.shell.stack.trouble is not None, timeout=20_000)
    program.carry(program.usual_file(), stick)
    window.shell.stack.trouble.buttons[0].click()
    settled(window)
    assert window.shell.desk.folder == stick
    assert window.shell.desk.preferences.read().office_name == "فرمانداری یزد"


def test_data_on_a_stick_with_another_letter_is_found_again(window, begin, ask, stick, settled, qtbot, home):
    ask.paths = [stick]
    place_of(window).move_away.click()
    settled(window)
    window.watch.end()
    window.close()
    other = stick.rename(stick.with_name("F"))
    stick.mkdir()
    second = begin(home)
    qtbot.waitUntil(lambda: second.shell.stack.trouble is not None, timeout=20_000)
    find = second.shell.stack.trouble.buttons[1]
    find.click()  # no folder was chosen
    ask.paths, ask.yes = [stick], False
    find.click()  # where nothing is
    assert len(ask.asked) == 2
    assert not (stick / DATABASE).exists()
    ask.paths = [other]
    find.click()
    settled(second)
    assert second.shell.desk.folder == other
    assert len(second.shell.desk.browse.ids(Office)) == 1


def test_who_agrees_begins_anew_where_nothing_is(window, begin, ask, stick, settled, qtbot, home, tmp_path):
    ask.paths = [stick]
    place_of(window).move_away.click()
    settled(window)
    window.watch.end()
    window.close()
    stick.rename(tmp_path / "lost")
    second = begin(home)
    qtbot.waitUntil(lambda: second.shell.stack.trouble is not None, timeout=20_000)
    ask.paths = [home]
    second.shell.stack.trouble.buttons[1].click()
    qtbot.waitUntil(lambda: second.first_use.start is not None, timeout=20_000)
    assert Program(home).usual_file() == home / DATABASE
