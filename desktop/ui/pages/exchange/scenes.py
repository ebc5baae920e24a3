"""What there is to see of a workbook on its way in, for the pictures of the tour; nothing is saved."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.paths import SAMPLE
from desktop.progress import NoProgress
from desktop.services.sheets.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.services.desk import Desk
    from desktop.ui.pages.exchange.workbook_in import WorkbookIn

_ROWS = (
    "نام دفتر\tتاريخ شروع\tتلفن دفتر\tمدیر\tمحله",
    "دفتر تسهيلگري نمونه یک\t98/04/30\t9171234567\tمريم رضایی\tمحلهٔ نمونه",
    "دفتر تسهیلگری نمونه دو\t98/04/31\t7138220000\tرضا احمدی\tمحلهٔ نمونه",
    "دفتر تسهیلگری نمونه سه\t98/13/01\t\tزهرا کریمی\tمحلهٔ نمونه",
    "\t99/02/10\t7138220001\tعلی حسینی\tمحلهٔ دیگر",
    "دفتر تسهیلگری نمونه دو\t99/02/31\t\tرضا احمدی\tمحلهٔ نمونه",
)
"""A pasted list with Arabic letters, years of two digits, and mistakes."""


def workbook_scenes(workbook: WorkbookIn, desk: Desk) -> Iterator[str]:
    """Show a plan, one with problems, one of several sheets, and the question for a password."""
    workbook.open(SAMPLE / "offices.xlsx")
    yield "plan"
    workbook.open_source(Source(pasted="\n".join(_ROWS)))
    yield "problems"
    workbook.only_problems.setChecked(True)
    workbook.table.go_on()
    yield "correcting"
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sessions.xlsx"
        desk.export_sheet.write("sessions", path, NoProgress())
        workbook.open(path)
        yield "sheets"
    workbook.ask_password(Source(Path("sessions.xlsx")))
    yield "password"
