"""Keeps what minutes begin with as a template of their body, under a name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.editing import empty_minutes
from desktop.domain.session import Session
from desktop.domain.session_frame import frame_of
from desktop.errors import AppError
from desktop.persian.text import squashed_key, tidy
from desktop.ui.lists.name_dialog import LONGEST
from desktop.ui.minutes.beginning.frame_words import frame_rows
from desktop.ui.widgets.field_box import FieldBox, persian_line
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.two_line_list import TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH = 560
PAD = 24


class FrameDialog(FittingDialog):
    """Shows what the template will hold; Enter keeps it, Esc does not."""

    kept = Signal(object)
    """Carries the `SessionFrame` as it was kept."""

    def __init__(self, source: str | Minutes, desk: Desk, tools: Tools, owner: QWidget) -> None:
        """``source`` is the id of a stored session, or minutes that are still being written."""
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("Keep as a template"))
        self._desk = desk
        self._tools = tools
        minutes = self._stored(source) if isinstance(source, str) else source
        self._body_id = str(minutes.session.body or "")
        self._frame = frame_of(minutes, "")
        self._rows = list(frame_rows(self._frame, desk.vocabulary, minutes.names))
        self._names = [each.name for each in desk.minutes.frames.of(self._body_id)]
        self._build()
        self._propose()

    def _stored(self, session_id: str) -> Minutes:
        """Return stored minutes; empty ones where they were deleted meanwhile, of which nothing is kept."""
        try:
            return self._desk.minutes.edit.open(session_id).minutes
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return empty_minutes(Session(), None)

    def _build(self) -> None:
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "h2")
        self.line = persian_line(LONGEST, self.tr("Such as “Monthly session”"))
        self.name = FieldBox(self.tr("Name of the template"), self.line, required=True)
        self.line.textChanged.connect(self._judge)
        held = QLabel(self.tr("What it holds"))
        held.setProperty("role", "h3")
        self.held = TwoLineList(self._tools.theme, held.text())
        self.held.set_rows(self._rows)
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(held)
        column.addLayout(self.held.outset())
        column.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addWidget(self.name)
        layout.addWidget(card)
        layout.addLayout(self._foot())
        self.hint.set_words(
            self.tr("Members are no part of it: they come from the seats of the body on the day.")
            if self._rows
            else self.tr("There is nothing yet that it could hold: place, hours, items or guests.")
        )

    def _foot(self) -> QHBoxLayout:
        self.keep_button = QPushButton(self.tr("Keep template"))
        self.keep_button.setProperty("role", "primary")
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.keep)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.keep_button)
        foot.addWidget(self.cancel_button)
        foot.addStretch(1)
        return foot

    def _propose(self) -> None:
        """Propose the name of the only template there is, so that it is renewed, else the usual word."""
        self.line.setText(self._names[0] if len(self._names) == 1 else self.tr("Usual session"))
        self.line.selectAll()
        self.line.setFocus()
        self._judge()

    def _judge(self) -> None:
        name = tidy(self.line.text())
        taken = any(squashed_key(each) == squashed_key(name) for each in self._names)
        self.keep_button.setEnabled(bool(name and self._rows and self._body_id))
        self.keep_button.setText(self.tr("Renew template") if taken else self.tr("Keep template"))
        self.name.hint.set_words(
            self.tr("A template of this name is there; it will hold this instead.") if taken else ""
        )

    def keep(self) -> None:
        """Keep the template under its name."""
        try:
            kept = self._desk.minutes.frames.keep(self._body_id, replace(self._frame, name=self.line.text()))
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.kept.emit(kept)
        self._tools.toasts.tell(self.tr("The template “{name}” was kept.").format(name=kept.name))
        self.accept()
