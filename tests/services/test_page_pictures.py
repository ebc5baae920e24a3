from __future__ import annotations

from io import BytesIO
from itertools import accumulate

import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop.services.page_pictures import BAND_BYTES, MOST_PIXELS, page_bands, page_pixels, page_sizes

PORTRAIT, LANDSCAPE = (595, 842), (842, 595)
SHADES = 3
"""Of 256: PDFium counts in floats of 32 bits, which round otherwise in each band."""


@pytest.fixture
def paper():
    written = BytesIO()
    canvas = Canvas(written)
    for size in (PORTRAIT, LANDSCAPE):
        canvas.setPageSize(size)
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, 100, size[1], fill=1, stroke=0)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def test_each_page_tells_its_size_in_points(paper):
    assert page_sizes(paper) == (PORTRAIT, LANDSCAPE)


def test_a_page_is_drawn_in_red_green_and_blue_at_its_scale(paper):
    drawn = page_pixels(paper, 1, 2)
    assert (drawn.width, drawn.height) == (1684, 1190)
    middle = drawn.bytes_per_line * (drawn.height // 2)
    assert drawn.data[middle : middle + 3] == b"\xff\x00\x00"
    assert drawn.data[middle + 4 * 1000 : middle + 4 * 1000 + 3] == b"\xff\xff\xff"


def test_a_page_looked_at_from_very_near_is_drawn_coarser(paper):
    drawn = page_pixels(paper, 0, 50)
    assert drawn.width * drawn.height == pytest.approx(MOST_PIXELS, rel=0.01)
    assert drawn.width / drawn.height == pytest.approx(595 / 842, rel=0.01)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"PK\x03\x04" * 100])
def test_what_is_no_paper_is_refused(data):
    with pytest.raises(ValueError, match=str(len(data))):
        page_sizes(data)


@pytest.fixture
def minutes_page():
    """Return a page with text, slanting lines and an odd size."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=(595.28, 841.89))
    for line in range(60):
        canvas.drawString(40 + line / 3, 830 - 13.7 * line, f"Row {line} of the minutes, sharp at any height")
        canvas.line(0, 14 * line, 595, 14 * line + 7)
    canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.mark.parametrize("most_bytes", [1, 1_000_000, 40_000_000])
@pytest.mark.parametrize("dots_per_inch", [72, 203.2, 300])
def test_bands_joined_are_the_page(minutes_page, dots_per_inch, most_bytes):
    bands = list(page_bands(minutes_page, 0, dots_per_inch, most_bytes=most_bytes))
    whole = page_pixels(minutes_page, 0, dots_per_inch / 72)
    tops = [0, *accumulate(band.pixels.height for band in bands)]
    assert [band.top for band in bands] == tops[:-1]
    assert {band.page_height for band in bands} == {whole.height} == {tops[-1]}
    joined = b"".join(band.pixels.data for band in bands)
    assert len(joined) == len(whole.data)
    assert max(abs(one - other) for one, other in zip(joined, whole.data, strict=True)) <= SHADES


def test_a_page_for_the_printer_comes_in_bands_that_fit_into_memory(minutes_page):
    count = 0
    for band in page_bands(minutes_page, 0, 600):
        assert len(band.pixels.data) <= BAND_BYTES
        count += 1
    assert (band.pixels.width, band.page_height) == (4961, 7016)
    assert count == 9


def test_pages_can_be_drawn_for_the_screen_between_two_bands(paper):
    bands = page_bands(paper, 0, 72, most_bytes=100_000)
    next(bands)
    assert page_pixels(paper, 1, 1).width == 842
    assert next(bands).top > 0


@pytest.mark.parametrize(("data", "number"), [(b"%PDF", 0), (None, 2)])
def test_bands_of_what_is_not_there_are_refused(paper, data, number):
    with pytest.raises(ValueError, match=r"\d"):
        next(page_bands(paper if data is None else data, number, 300))
