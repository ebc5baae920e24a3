"""Pages of a paper as pictures; PDFium stands behind this one service, with one lock."""

from __future__ import annotations

from math import ceil
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_POINTS_PER_INCH = 72
_ONE_AT_A_TIME = Lock()
MOST_PIXELS = 16_000_000
"""How large a picture for the screen gets; a page that is looked at from nearer is drawn coarser."""
BAND_BYTES = 16_000_000
"""How large a band of a page for the printer gets: a page of A4 at 600 dots an inch would be 139 MB."""
_BYTES_PER_PIXEL = 4
_LEAST_ROWS = 64  # in bands of a few rows PDFium draws the edges of letters otherwise


class PagePixels(NamedTuple):
    """A page or a band of it: four bytes a pixel, red, green, blue and one that says nothing."""

    width: int
    height: int
    bytes_per_line: int
    data: bytes


def page_sizes(paper: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of each page in points; raise `ValueError` where ``paper`` cannot be read."""
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(paper)
        except pypdfium2.PdfiumError as error:
            raise ValueError(len(paper)) from error
        try:
            return tuple(document.get_page_size(number) for number in range(len(document)))
        finally:
            document.close()


def page_pixels(paper: bytes, number: int, scale: float) -> PagePixels:
    """Return one page, of which the first is 0, at ``scale`` pixels a point; `ValueError` as above."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(paper)
        try:
            width, height = document.get_page_size(number)
            fitting = min(scale, (MOST_PIXELS / (width * height)) ** 0.5)
            drawn = document[number].render(scale=fitting, rev_byteorder=True, prefer_bgrx=True)
            return PagePixels(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
        except pypdfium2.PdfiumError as error:
            raise ValueError(number) from error
        finally:
            document.close()


class PageBand(NamedTuple):
    """A part of a page as wide as the page, ``top`` pixels below its top; ``page_height`` is in pixels."""

    top: int
    page_height: int
    pixels: PagePixels


def page_bands(
    paper: bytes, number: int, dots_per_inch: float, *, most_bytes: int = BAND_BYTES
) -> Iterator[PageBand]:
    """Yield one page, of which the first is 0, from its top down in bands of at most ``most_bytes``.

    Together they are the page at a printer's resolution, but for a shade or two of 256 at the edges of
    letters; the least is 64 rows. PDFium is free for others between two bands. Raises `ValueError` where
    ``paper`` or the page cannot be read.
    """
    scale = dots_per_inch / _POINTS_PER_INCH
    top, height = 0, 1
    while top < height:
        with _ONE_AT_A_TIME:
            document = _opened(paper)
            try:
                page = document[number]
                width, height = (ceil(side * scale) for side in page.get_size())
                rows = min(max(_LEAST_ROWS, most_bytes // (_BYTES_PER_PIXEL * width)), height - top)
                # half a pixel less, as PDFium's wrapper rounds each of these up
                above, below = (max(0.0, (cut - 0.5) / scale) for cut in (top, height - top - rows))
                drawn = page.render(
                    scale=scale, crop=(0, below, 0, above), rev_byteorder=True, prefer_bgrx=True
                )
                pixels = PagePixels(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
            except (pypdfium2.PdfiumError, IndexError) as error:
                raise ValueError(number) from error
            finally:
                document.close()
        yield PageBand(top, height, pixels)
        top += rows


def _opened(paper: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(paper)
    except pypdfium2.PdfiumError as error:
        raise ValueError(len(paper)) from error


def top_of_first_page(paper: bytes, share: float, *, dots_per_inch: int = 160) -> bytes:
    """Return a PNG of the top of the first page; ``share`` of its height."""
    from io import BytesIO

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(paper)
        try:
            picture = document[0].render(scale=dots_per_inch / _POINTS_PER_INCH).to_pil()
        finally:
            document.close()
    written = BytesIO()
    picture.crop((0, 0, picture.width, round(picture.height * share))).save(written, "PNG")
    return written.getvalue()


def write_pictures(paper: bytes, folder: Path, name: str, *, dots_per_inch: int = 110) -> tuple[Path, ...]:
    """Write each page as ``name-1.png`` and so on; PDFium is not thread-safe, hence the lock."""
    written = []
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(paper)
        try:
            for number in range(len(document)):
                path = folder / f"{name}-{number + 1}.png"
                picture = document[number].render(scale=dots_per_inch / _POINTS_PER_INCH)
                picture.to_pil().save(path)
                written.append(path)
        finally:
            document.close()
    return tuple(written)


def text_of_pages(paper: bytes) -> str:
    """Return the words on all pages in the order of reading, pages parted by an empty line."""
    return "\n\n".join(texts_of_pages(paper))


def texts_of_pages(paper: bytes) -> tuple[str, ...]:
    """Return the words on each page in the order of reading."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(paper)
        try:
            pages = [page.get_textpage().get_text_range() for page in document]
        finally:
            document.close()
    return tuple(page.replace("\r\n", "\n") for page in pages)


def boxes_on_page(paper: bytes, number: int) -> tuple[tuple[float, float, float, float, str], ...]:
    """Return left, bottom, right and top of words that stand together on a page, and them; the first is 0."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(paper)
        try:
            page = document[number].get_textpage()
            boxes = [page.get_rect(place) for place in range(page.count_rects())]
            return tuple((*box, page.get_text_bounded(*box)) for box in boxes)
        finally:
            document.close()
