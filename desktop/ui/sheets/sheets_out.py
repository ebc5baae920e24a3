"""Workbooks on their way out: where to is asked, the work is done beside the window, and it leads there."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_latin
from desktop.persian.numbers import number_text
from desktop.ui.papers.saved_file import file_name, open_file, show_in_folder
from desktop.ui.sheets.register_words import register_title

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.services.prints.list_paper import ShownList
    from desktop.ui.models.columns import ExtraColumns
    from desktop.ui.places import Tools

XLSX = ".xlsx"


class SheetsOut(QObject):
    """Writes the workbooks of one page."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._owner = desk, tools, owner

    def register(self, register: str, *, jalali_text: bool, without_confidential: bool = False) -> None:
        """Write all of a register, its parts on sheets of their own."""
        out = self._desk.export_sheet
        self._write(
            _dated(register_title(register)),
            lambda path, progress: out.write(
                register,
                path,
                progress,
                jalali_text=jalali_text,
                without_confidential=without_confidential,
            ),
        )

    def rows(self, shown: ShownList, ids: Sequence[str], extra: ExtraColumns, *, jalali_text: bool) -> None:
        """Write the records ``ids`` of a list with the columns that it shows, both in their order."""
        from desktop.services.sheets.out.export_rows import MoreColumns

        out = self._desk.export_sheet
        columns = [name for name, _ in shown.columns]
        more = MoreColumns({each.name: each.heading for each in extra.columns}, extra.cells)
        self._write(
            _dated(" \u2013 ".join(filter(None, (shown.title, shown.view)))),
            lambda path, progress: out.write_list(
                shown.kind,
                ids,
                columns,
                path,
                progress,
                title=shown.title,
                jalali_text=jalali_text,
                more=more,
            ),
        )

    def template(self, register: str, *, jalali_text: bool) -> None:
        """Write the empty template of a register."""
        out = self._desk.export_sheet
        self._write(
            self.tr("{name} \u2013 template").format(name=register_title(register)),
            lambda path, progress: out.template(register, path, progress, jalali_text=jalali_text),
        )

    def made(self, title: str, write: Callable[[Path, Progress], int]) -> None:
        """Write any workbook, of which ``write`` returns how many rows it has."""
        self._write(title, write)

    def _write(self, title: str, write: Callable[[Path, Progress], int | None]) -> None:
        suggested = file_name(title, XLSX, self.tr("Workbook"))
        if path := self._tools.ask.save_as(self._owner, suggested):
            self._tools.jobs.run(
                self._owner,
                self.tr("Writing the workbook\u2026"),
                lambda progress: write(path, progress),
                partial(self._told, path),
            )

    def _told(self, path: Path, count: int | None) -> None:
        words = self.tr("The template was written.")
        if count is not None:
            words = self.tr("{count} rows were written to Excel.").format(count=number_text(count))
        self._tools.toasts.tell(
            words,
            None,
            "",
            (self.tr("Open"), partial(open_file, path)),
            (self.tr("Open the folder"), partial(show_in_folder, path)),
        )


def _dated(title: str) -> str:
    """Return what a workbook of today is called, such as «دفترها – ۱۴۰۵-۰۹-۰۱»."""
    today = day_latin(datetime.now().astimezone().date()).replace("/", "-")
    return f"{title} \u2013 {persian_digits(today)}"
