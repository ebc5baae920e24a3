"""Tells by the code at the foot of a paper which stored minutes it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from desktop.persian.jalali import day_words
from desktop.persian.numbers import number_text
from desktop.services.verify_paper import Standing
from desktop.ui.sides import FROM_THE_LEFT
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.services.verify_paper import Verdict
    from desktop.ui.icons import Icons

WIDTH = 560
PAD = 24
_LONGEST = 200


class VerifyDialog(FittingDialog):
    """Answers as soon as a whole code is typed or scanned, and after Enter."""

    showing = Signal(str, int)
    """Carries session and version of the stored paper that is to be shown."""

    def __init__(self, verify: Callable[[str], Verdict], icons: Icons, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("Verify a paper"))
        self._verify = verify
        self.verdict: Verdict | None = None
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "h2")
        told = WrappedLabel()
        self.line = QLineEdit(maxLength=_LONGEST)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setAlignment(FROM_THE_LEFT)
        self.code = FieldBox(self.tr("Code of the paper"), self.line)
        self.line.textChanged.connect(self._look)
        self.notice = Notice(icons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(16)
        for part in (heading, told, self.code, self.notice):
            layout.addWidget(part)
        layout.addLayout(self._foot())
        told.set_words(
            self.tr("Type the code at the foot of the minutes, or read the square beside it with a scanner.")
        )
        self.line.setFocus()

    def _foot(self) -> QHBoxLayout:
        self.verify_button = deed_button(self.tr("Verify"), self.answer)
        self.verify_button.setProperty("role", "primary")
        self.verify_button.setDefault(True)
        self.close_button = deed_button(self.tr("Close"), self.reject)
        return foot_of((self.verify_button, self.close_button))

    def _look(self) -> None:
        """Answer a code that is whole; say nothing while it is being typed."""
        self.verdict = self._verify(self.line.text())
        self.verify_button.setEnabled(bool(self.line.text().strip()))
        if self.verdict.standing is Standing.MISTYPED:
            self.notice.clear()
        else:
            self.answer()

    def answer(self) -> None:
        """Say what the code says; the whole of it stays chosen, for the next one is typed over it."""
        self.verdict = verdict = self._verify(self.line.text())
        match verdict.standing:
            case Standing.CURRENT:
                words = self.tr("These are the stored minutes, in their last version.")
                self.notice.say(words, Tone.OK, self._lines(verdict))
            case Standing.EARLIER:
                words = self.tr("These minutes were amended since; this paper is an earlier version.")
                self.notice.say(words, Tone.WARN, self._lines(verdict))
            case Standing.UNKNOWN:
                words = self.tr("No minutes in this register have this code.")
                detail = self.tr("The paper is not of this register, or is not genuine.")
                self.notice.say(words, Tone.DANGER, [detail])
            case Standing.MISTYPED:
                words = self.tr("This is not a code of minutes; a digit may be missing or wrong.")
                self.notice.say(words, Tone.WARN)
        if verdict.session:
            session, version = verdict.session.id, verdict.version
            self.notice.add_deed(
                self.tr("Show the stored paper"), lambda: self.showing.emit(session, version)
            )
        self.line.selectAll()

    def _lines(self, verdict: Verdict) -> list[str]:
        if not (session := verdict.session):
            return []
        lines = [session.title]
        if session.held_on:
            lines.append(day_words(session.held_on))
        if verdict.standing is Standing.EARLIER:
            words = self.tr("Version {version} of {last}; amended because: {reason}")
            version, last = (number_text(each) for each in (verdict.version, verdict.last_version))
            lines.append(words.format(version=version, last=last, reason=verdict.reason))
        lines.append(self.tr("Compare the words of your paper with the stored one: a code can be copied."))
        return lines
