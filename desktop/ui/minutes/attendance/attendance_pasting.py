"""People who are pasted from Excel into the list of who was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.services.pasted_attendance import MOST_ROWS
from desktop.ui.widgets.pasted_cells import clipboard_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit

    from desktop.ui.minutes.cards.unclear_names import UnclearNames
    from desktop.ui.minutes.tab import Tab


class AttendancePasting(QObject):
    """Writes all people of a block at once, so that they can be taken back at once."""

    pasted = Signal(str)
    """Carries the row of the last of them."""

    def __init__(self, tab: Tab, unclear: UnclearNames) -> None:
        super().__init__(tab)
        self._tab, self._unclear = tab, unclear

    def watch(self, *lines: QLineEdit) -> None:
        """Take also what is pasted into these lines, where it is more than one cell."""
        for line in lines:
            line.installEventFilter(self)

    def paste(self) -> None:
        """Write the rows on the clipboard, or say that there are none."""
        if rows := clipboard_rows(MOST_ROWS + 1):
            self._write(rows)
        else:
            self._tab.tools.toasts.tell(
                self.tr("There are no cells to be pasted. Copy names and posts in Excel first.")
            )

    def _write(self, rows: Sequence[Sequence[str]]) -> None:
        tools = self._tab.tools
        if len(rows) > MOST_ROWS:
            words = self.tr("This list is too long to be pasted here: {most} rows are the most.")
            tools.toasts.tell(words.format(most=number_text(MOST_ROWS)))
            return
        try:
            attending = self._tab.desk.minutes.attendance.attending(self._tab.minutes, rows)
        except AppError as error:
            tools.ask.show_error(self._tab, error)
            return
        if not attending.ids:
            tools.toasts.tell(self.tr("No names were found in what was pasted."))
            return
        self._tab.write(attending.minutes)
        for row_id, name in attending.unknown:
            self._unclear.say(row_id, (name,))
        words = self.tr("{count} people were taken from Excel.")
        tools.toasts.tell(words.format(count=number_text(len(attending.ids))))
        self.pasted.emit(attending.ids[-1])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        rows = clipboard_rows(MOST_ROWS + 1) if _is_paste(event) else ()
        if sum(len(row) for row in rows) < 2:  # noqa: PLR2004 - a single cell is the words of the line
            return False
        self._write(rows)
        return True


def _is_paste(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
        return False
    return event.matches(QKeySequence.StandardKey.Paste)
