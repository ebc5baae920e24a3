"""What there is to see of data on its way in, for the pictures of the tour; nothing is saved."""

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
    from desktop.ui.pages.exchange.minutes.minutes_in import MinutesIn
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

_TABLE = (
    "شماره جلسه\tتاریخ جلسه\tشرح مصوبه\tدستگاه مسئول\tمهلت",
    "۱۲\t۱۴۰۴/۰۸/۲۰\tروشنایی گذر اصلی محله اصلاح شود\tشهرداری نمونه\t۱۴۰۴/۰۹/۳۰",
    "۱۲\t۱۴۰۴/۰۸/۲۰\tچهار دورهٔ مهارتی بانوان برگزار شود\tفنی و حرفه‌ای\t۱۴۰۴/۱۰/۳۰",
    "۱۳\t۱۴۰۴/۰۹/۱۸\tسند توسعهٔ محلهٔ نمونه تهیه شود\tراه و شهرسازی\t۱۴۰۴/۱۱/۱۵",
)
"""A page with the resolutions of two sessions."""


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


def minutes_scenes(minutes: MinutesIn) -> Iterator[str]:
    """Show a text beside its questions and one of its resolutions, a table, and several files."""
    minutes.open(SAMPLE / "minutes.txt")
    yield "minutes"
    minutes.review.list.choose("resolution 3")
    yield "resolution"
    minutes.files.files = []
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("resolutions.txt", "scan.pdf", "note.txt", "old.doc")]
        paths[0].write_text("\n".join(_TABLE), encoding="utf-8")
        for path in paths[1:]:
            path.write_text(_ROWS[0], encoding="utf-8")
        minutes.open(SAMPLE / "minutes.txt", *paths)
        yield "files"
        minutes.go_to_file(paths[0].name)
        yield "table"
        minutes.files.files = []
