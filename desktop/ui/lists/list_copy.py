"""Copies rows of a list to the clipboard as a block; a long one is read beside the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from desktop.persian.numbers import number_text
from desktop.ui.lists.copied_block import block_lines, block_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.progress import Progress
    from desktop.services.browse import Shown
    from desktop.ui.places import Tools

AT_ONCE = 500
"""Rows that are copied without a job; also how many are read at a time."""
Block = tuple[list[str], list[list[str]]]


class ListCopy(QObject):
    """Puts headings and rows on the clipboard, as lines and as a table."""

    def __init__(
        self,
        page: Callable[[Sequence[str]], Sequence[Shown]],
        columns: Callable[[], Sequence[tuple[str, str]]],
        tools: Tools,
        owner: QWidget,
    ) -> None:
        """``page`` reads some rows by their ids, ``columns`` are the names and headings of what is shown."""
        super().__init__(owner)
        self._page, self._columns, self._tools, self._owner = page, columns, tools, owner

    def copy(self, ids: Sequence[str]) -> None:
        """Copy what is shown of the records ``ids``."""
        columns = self._columns()
        if not ids:
            return
        if len(ids) <= AT_ONCE:
            self._put((_headings(columns), self._read(ids, columns)))
        else:
            self._tools.jobs.run(
                self._owner, self.tr("Copying the rows\u2026"), self._work(tuple(ids), columns), self._put
            )

    def _work(self, ids: Sequence[str], columns: Sequence[tuple[str, str]]) -> Callable[[Progress], Block]:
        def work(progress: Progress) -> Block:
            rows: list[list[str]] = []
            for start in range(0, len(ids), AT_ONCE):
                progress.step(start, len(ids))
                rows += self._read(ids[start : start + AT_ONCE], columns)
            return _headings(columns), rows

        return work

    def _read(self, ids: Sequence[str], columns: Sequence[tuple[str, str]]) -> list[list[str]]:
        return [[shown.cells[name] for name, _ in columns] for shown in self._page(ids)]

    def _put(self, block: Block) -> None:
        headings, rows = block
        content = QMimeData()
        content.setText(block_lines([headings, *rows]))
        content.setHtml(block_table(headings, rows))
        QGuiApplication.clipboard().setMimeData(content)
        words = self.tr("{count} rows copied, to be pasted into Excel.").format(count=number_text(len(rows)))
        self._tools.toasts.tell(words, None)


def _headings(columns: Sequence[tuple[str, str]]) -> list[str]:
    return [heading for _, heading in columns]
