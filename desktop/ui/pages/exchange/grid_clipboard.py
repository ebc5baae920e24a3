"""The grid and the clipboard: blocks go out as they are chosen, and come in as corrections of cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.persian.numbers import number_text
from desktop.services.sheets.pasted_block import pasted_block
from desktop.ui.lists.copied_block import block_lines, block_table
from desktop.ui.pages.exchange.grid_cells import grid_cells

if TYPE_CHECKING:
    from desktop.progress import Progress
    from desktop.ui.pages.exchange.plan_table import PlanTable
    from desktop.ui.places import Tools

AT_ONCE = 500
"""Rows that are copied without a job; also how many are read at a time."""


class GridClipboard(QObject):
    """A single cell that is pasted fills the whole block that is chosen, as in Excel."""

    filled = Signal(object)
    """Carries texts by the row's number and the field."""

    def __init__(self, table: PlanTable, tools: Tools) -> None:
        super().__init__(table)
        self._table, self._tools = table, tools
        table.copy_asked.connect(self.copy)
        table.paste_asked.connect(self.paste)
        table.cleared.connect(self.clear)

    def copy(self) -> None:
        """Put the chosen block on the clipboard, without headings; a long one is read beside the window."""
        ids, columns = self._table.chosen_ids(), self._table.chosen_columns()
        if len(ids) <= AT_ONCE:
            self._put(self._table.texts_of(ids, columns))
            return

        def work(progress: Progress) -> list[list[str]]:
            rows: list[list[str]] = []
            for start in range(0, len(ids), AT_ONCE):
                progress.step(start, len(ids))
                rows += self._table.texts_of(ids[start : start + AT_ONCE], columns)
            return rows

        self._tools.jobs.run(self._table, self.tr("Copying the rows…"), work, self._put)

    def _put(self, rows: list[list[str]]) -> None:
        if not rows:
            return
        content = QMimeData()
        content.setText(block_lines(rows))
        content.setHtml(block_table((), rows))
        QGuiApplication.clipboard().setMimeData(content)
        words = self.tr("{count} rows copied, to be pasted into Excel.").format(count=number_text(len(rows)))
        self._tools.toasts.tell(words, None)

    def paste(self) -> None:
        """Put what is on the clipboard into the cells from the current one on."""
        content = QGuiApplication.clipboard().mimeData()
        text = pasted_block(content.html(), content.text()) or content.text()
        if not text.strip("\r\n") or self._table.current_row() < 0:
            return
        block = grid_cells(text)
        chosen = self._table.chosen_cells()
        if block == [block[0][:1]] and len(chosen) > 1:
            self.filled.emit(dict.fromkeys(chosen, block[0][0]))
            return
        placed, left = self._table.cells_from(block)
        self.filled.emit({(number, name): text for number, name, text in placed})
        if left:
            words = self.tr("{count} cells found no room and were left out.")
            self._tools.toasts.tell(words.format(count=number_text(left)), None)

    def clear(self) -> None:
        """Empty the chosen cells."""
        self.filled.emit(dict.fromkeys(self._table.chosen_cells(), ""))
