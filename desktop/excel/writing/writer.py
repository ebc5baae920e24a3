"""Writes a right-to-left workbook that opens in Excel as a clerk would have made it; no text is a formula.

openpyxl makes everything around the rows; the rows are streamed as XML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop.excel.writing.row_writer import RowWriter
from desktop.excel.writing.sheet_out import BookOut, SheetOut
from desktop.excel.writing.skeleton import make_skeleton
from desktop.progress import NoProgress
from desktop.saving import replacing

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.progress import Progress

_WORKBOOK = "xl/workbook.xml"


def write_sheet(path: Path, sheet: SheetOut, progress: Progress | None = None) -> None:
    """Write a workbook of one sheet, as `write_book` does."""
    write_book(path, BookOut((sheet,)), progress)


def write_book(path: Path, book: BookOut, progress: Progress | None = None) -> None:
    """Write ``book`` whole or not at all; the same values give the same bytes.

    The steps of ``progress`` are rows. Numbers of sixteen digits or more and days before March 1900 are
    written as text, which keeps them. Raises `DiskFullError`, `FileUnwritableError` and `TextTooLongError`.
    """
    watched = progress or NoProgress()
    watched.step(0, book.count)
    skeleton = make_skeleton(book)
    done = 0
    with replacing(path) as file, ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for frame in skeleton.frames:
            rows = RowWriter(frame.sheet, skeleton.styles, frame.heads)
            with archive.open(_member(frame.part), "w", force_zip64=True) as part:
                part.write(frame.before)
                for bundle in rows.bundles():
                    part.write(bundle)
                    watched.step(done + frame.counted(rows.last_row), book.count)
                last = str(rows.last_row).encode()
                part.write(frame.after.replace(frame.unknown, last))
            skeleton.parts[_WORKBOOK] = skeleton.parts[_WORKBOOK].replace(frame.unknown, last)
            done += frame.counted(rows.last_row)
        for name, content in skeleton.parts.items():
            archive.writestr(_member(name), content)


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name)  # of 1980: the same values give the same bytes
    member.compress_type = ZIP_DEFLATED
    return member
