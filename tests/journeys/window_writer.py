"""A child process that is the real window: somebody writes minutes in it by keys, until it is killed."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from random import Random
from time import time_ns

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop.app import Program
from desktop.services.minutes_changes import records_of
from desktop.ui.changes import Changes
from desktop.ui.icons import Icons
from desktop.ui.memory import Memory
from desktop.ui.minutes import writing
from desktop.ui.pages.entries import entries
from desktop.ui.places import Destination, Form
from desktop.ui.shell import Shell
from desktop.ui.theme import Look, Theme
from tests.journeys.kill_writer import say
from tests.ui.conftest import FakeAsk, press_letter

WORDS = ("مقرر", "شد", "شهرداری", "گزارش", "نیازسنجی", "محله‌های", "هدف", "را", "تا", "پایان", "ماه")
NOTHING, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
NEVER = 10**8
SETTLED = 200
TABS = 6


def digest(minutes):
    """Return a short name of everything that stands in the minutes."""
    return blake2b(repr(records_of(minutes)).encode(), digest_size=12).hexdigest()


@contextmanager
def window(path):
    """Show the program's window on a register, as at its start."""
    application = QApplication([])
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    changes, ask, theme = Changes(), FakeAsk(), Theme(application)
    theme.apply(Look.LIGHT, 100)
    memory = Memory(path.with_name("window.ini"))
    shell = Shell(entries(), theme, Icons(theme), memory, changes, ask)
    shell.resize(1366, 768)
    shell.show()
    shell.activateWindow()
    QTest.qWaitForWindowActive(shell)
    with Program(path.parent).open(path, changes.saved.emit) as desk:
        shell.set_desk(desk)
        yield application, shell, ask


class Person:
    """Presses keys one after the other, in no even time, and says after each what stands in the minutes."""

    def __init__(self, shell, session, seed):
        self.random = Random(seed)
        shell.go(Destination("sessions", record_id=session, view=Form.EDIT))
        QTest.qWait(SETTLED)  # what is made beside the page takes the window's activity for a moment
        shell.activateWindow()
        QTest.qWaitForWindowActive(shell)
        self.editor = shell.pages["sessions"].editor
        self.left = []
        self.timer = QTimer(singleShot=True)
        self.timer.timeout.connect(self.press)

    def tell(self, *_writer):
        say("key", time_ns(), digest(self.editor.writing.minutes))

    def begin(self):
        self.editor.writing.changed.connect(self.tell)  # also what follows a key a moment later
        self.tell()
        say("ready")
        self.timer.start(0)

    def press(self):
        """Do the next thing and say what stands there then; rest between words, and now and then for long."""
        if self.left:
            self.type(self.left.pop(0))
        else:
            self.go_on()
        self.tell()
        rest = (
            self.random.choice((1200, 2500)) if self.random.random() < 0.01 else self.random.randint(15, 120)
        )
        self.timer.start(rest)

    def type(self, letter):
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit):
            press_letter(focused, letter)
        else:
            self.left = []

    def go_on(self):
        """Write on where the keyboard is, or take a step back, or go elsewhere."""
        venue, focused = self.editor.tabs[0].cells["venue"].stop, QApplication.focusWidget()
        if focused is venue or isinstance(focused, QPlainTextEdit):
            deeds = {self.write_word: 70, self.step: 8, self.show: 5, self.begin_part: 6, self.mark: 3}
            (deed,) = self.random.choices([*deeds, self.take_back, self.leave], [*deeds.values(), 3, 5])
            deed()
            return
        self.show(self.random.choice((0, 1, 3, 4, 5)))
        if not self.editor.bar.currentIndex():
            venue.setFocus()

    def write_word(self):
        self.left = [*self.random.choice(WORDS), " "]

    def step(self):
        self.key(Qt.Key.Key_Z if self.random.random() < 0.6 else Qt.Key.Key_Y, CONTROL)

    def show(self, tab=None):
        self.key(Qt.Key(Qt.Key.Key_1 + (self.random.randrange(TABS) if tab is None else tab)), ALT)

    def begin_part(self):
        self.key(Qt.Key.Key_Return, CONTROL)

    def take_back(self):
        self.key(Qt.Key.Key_Backspace)

    def leave(self):
        self.key(Qt.Key.Key_Tab)

    def key(self, key, modifiers=NOTHING):
        QTest.keyClick(QApplication.focusWidget() or self.editor, key, modifiers)

    def mark(self):
        """Say of the people in turn who was there."""
        self.show(2)
        people = self.editor.tabs[2].list
        if people.hasFocus():
            for letter in "حغم":
                press_letter(people, letter)


def finalise(shell, session, person):
    """Type a little, finalise at once, and say when that began and ended."""
    page = shell.pages["sessions"]
    for letter in "آخرین واژه":
        press_letter(page.editor.tabs[0].cells["venue"].stop, letter)
    person.tell()
    QTest.keyClick(page.editor, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    page.closing.closed.connect(lambda _session: say("done", time_ns()))
    say("ready")
    QTest.mouseClick(page.closing.dialog.close_button, Qt.MouseButton.LeftButton)


def save_papers(shell, session, ask, path):
    """Save the paper of the draft as a file, again and again in the same place."""
    page = shell.pages["sessions"]

    def again():
        if not shell.tools.jobs.busy:
            ask.paths = [path]
            page.save_paper()
            say("saving", time_ns())
        QTimer.singleShot(5, again)

    say("ready")
    again()


def main(path, session, deed, seed):
    if deed == "forgetful":
        writing.KEPT_AFTER = NEVER
    with window(path) as (application, shell, ask):
        person = Person(shell, session, seed)
        match deed:
            case "finalise":
                finalise(shell, session, person)
            case "save":
                save_papers(shell, session, ask, path.with_name("paper.pdf"))
            case _:
                person.begin()
        application.exec()


if __name__ == "__main__":  # the child that composes papers imports this file too
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
