"""Ctrl+Z and Ctrl+Y of the window: one's own steps back, and again, wherever no text is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.services.undo_steps import Done
    from desktop.ui.places import Tools

_UNDO = (QKeySequence("Ctrl+Z"),)
_REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
_MANY = 300
"""How many changes nobody waits for."""


class StepsBack(QObject):
    """Hears the keys that no field, no editor and no toast has taken for itself."""

    def __init__(self, window: QWidget, tools: Tools, desk: Callable[[], Desk | None]) -> None:
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._desk = desk
        tools.toasts.taking_back.connect(self._expect)

    def hears(self, event: QKeyEvent) -> bool:
        """Carry out what a key asks for; tell whether it asked for anything."""
        keys = QKeySequence(event.keyCombination())
        if keys in _UNDO:
            self.undo()
        elif keys in _REDO:
            self.redo()
        return keys in (*_UNDO, *_REDO)

    def undo(self) -> None:
        """Take one's last step back, and tell; there is a button that does it again."""
        if desk := self._desk():
            words = self.tr("There is no step of yours to take back.")
            self._move(desk.undo.undo, desk.undo.size(), words)

    def redo(self) -> None:
        """Do again what was taken back last, and tell."""
        if desk := self._desk():
            words = self.tr("There is nothing to do again.")
            self._move(desk.undo.redo, desk.undo.size(again=True), words)

    def _move(self, deed: Callable[[Progress | None], Done | None], size: int, nothing: str) -> None:
        if size > _MANY or self._tools.jobs.busy:  # what runs may be writing
            title = self.tr("Taking the step back…")
            self._tools.jobs.run(self._window, title, deed, lambda done: self._tell(done, nothing))
            return
        try:
            done = deed(None)
        except AppError as error:
            self._tools.ask.show_error(self._window, error)
        else:
            self._tell(done, nothing)

    def _tell(self, done: Done | None, nothing: str) -> None:
        from desktop.ui.step_words import tell_done

        desk = self._desk()
        if done is None or desk is None:
            self._tools.toasts.tell(nothing)
            return
        back = (self.tr("Take back"), self.undo) if done.is_again else (self.tr("Do again"), self.redo)
        others = (back,) if done.batch else ()
        tell_done(done, desk.vocabulary, self._tools, self._window, *others)

    def _expect(self) -> None:
        if desk := self._desk():
            desk.undo.expect_inverse()
