"""Paints a paper on a printer, page by page and each in bands, at the printer's own resolution."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.errors import CancelledError
from desktop.services.page_pictures import page_bands, page_sizes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.progress import Progress
    from desktop.services.page_pictures import PageBand

SHARPEST = 600
"""Dots an inch beyond which nobody sees a difference in print, and everybody waits."""
_POINTS_PER_INCH = 72
_AS_LARGE = 0.99
"""A page that is larger than the sheet by less than this is the same size, but for rounding."""


class Painted(Enum):
    """How far a paper got."""

    WHOLE = "whole"
    NO_PAGE = "no_page"
    """The pages that were chosen are not in the paper."""
    STOPPED = "stopped"
    """The printer takes no more."""
    UNREADABLE = "unreadable"
    """The paper itself cannot be read."""


def sheets(printer: QPrinter, count: int) -> tuple[int | None, ...]:
    """Return the pages of a paper of ``count``, the first is 0, as they are printed one after the other.

    None is a side left empty, so that each copy begins on a sheet of its own. Copies that the printer makes
    itself are not named again.
    """
    pages: list[int | None] = [each - 1 for each in _chosen(printer, count)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if not printer.collateCopies():
        return tuple(page for page in pages for _ in range(copies))
    if copies > 1 and len(pages) % 2 and printer.duplex() is not QPrinter.DuplexMode.DuplexNone:
        return (*((*pages, None) * (copies - 1)), *pages)
    return tuple(pages * copies)


def paint_paper(paper: bytes, printer: QPrinter, progress: Progress) -> Painted:
    """Print a paper, in any thread that has the printer to itself; progress is counted in sides.

    Each page keeps its size and stands in the middle; one larger than the sheet is made to fit. Where
    ``progress`` raises `CancelledError`, the printer is told to let go of what it has.
    """
    try:
        sizes = page_sizes(paper)
    except ValueError:
        return Painted.UNREADABLE
    if not (sides := sheets(printer, len(sizes))):
        return Painted.NO_PAGE
    painter = QPainter()
    if not painter.begin(printer):
        return Painted.STOPPED
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        found = _paint(paper, sizes, sides, painter, printer, progress)
    except CancelledError:
        printer.abort()
        raise
    except ValueError:
        printer.abort()
        found = Painted.UNREADABLE
    finally:
        ended = painter.end()
    return found if ended or found is not Painted.WHOLE else Painted.STOPPED


def _chosen(printer: QPrinter, count: int) -> tuple[int, ...]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return tuple(range(1, count + 1))
    if not (ranges := printer.pageRanges()).isEmpty():
        return tuple(each for each in range(1, count + 1) if ranges.contains(each))
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return tuple(range(first, min(last, count) + 1))


def _paint(
    paper: bytes,
    sizes: Sequence[tuple[float, float]],
    sides: Sequence[int | None],
    painter: QPainter,
    printer: QPrinter,
    progress: Progress,
) -> Painted:
    sheet = QSizeF(printer.pageLayout().fullRectPixels(printer.resolution()).size())
    for done, page in enumerate(sides):
        progress.step(done, len(sides))
        if done and not printer.newPage():
            return Painted.STOPPED
        if page is None:
            continue
        for band in page_bands(paper, page, _resolution(printer, sizes[page], sheet)):
            progress.step(done, len(sides))
            painter.drawImage(_place(band, sheet), _picture(band))
            if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
                return Painted.STOPPED
    progress.step(len(sides), len(sides))
    return Painted.WHOLE


def _resolution(printer: QPrinter, size: tuple[float, float], sheet: QSizeF) -> float:
    """Return the dots an inch at which a page is as large as it is, or as the sheet where it is larger."""
    dots = printer.resolution()
    width, height = (side * dots / _POINTS_PER_INCH for side in size)
    fitting = min(sheet.width() / width, sheet.height() / height)
    return dots if fitting >= _AS_LARGE else dots * fitting


def _place(band: PageBand, sheet: QSizeF) -> QPoint:
    beside = round((sheet.width() - band.pixels.width) / 2)
    above = round((sheet.height() - band.page_height) / 2)
    return QPoint(beside, above + band.top)


def _picture(band: PageBand) -> QImage:
    """Return a band as Qt has it; one without colours needs a fourth of the room."""
    width, height, line, data = band.pixels
    picture = QImage(data, width, height, line, QImage.Format.Format_RGBX8888)
    if picture.allGray():
        return picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return picture.copy()
