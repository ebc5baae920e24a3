"""Paragraphs set by this program, by Chromium and by WeasyPrint: where lines break, and the ink of each."""

from __future__ import annotations

import json
import re
import subprocess
from html import escape, unescape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pypdfium2
from PIL import ImageChops, ImageStat

from desktop.paths import FONTS
from desktop.pdf.blocks.block import Room
from desktop.pdf.blocks.paragraph import LARGEST_STRETCH, Align, Style, paragraph
from desktop.pdf.blocks.section import PAGE_SIZE, Frame, Margins, Section
from desktop.pdf.compose import typesetter_of
from desktop.pdf.document.route import Route
from desktop.pdf.page import print_pages
from desktop.pdf.text.direction import codes
from tests.benchmarks import rivals

TOP = 36.0
DOTS = 600  # an inch
_STEPS = (8, 4, 2, 1)  # dots by which a line is moved until its ink fits best
_BELOW = 4  # parts of a line that reach into the next
_STYLE = """
@font-face {{ font-family: Vazirmatn; src: url({font}); }}
@page {{ size: A4; margin: {top}pt {side}pt }}
body {{ margin: 0; direction: rtl; font: {size}pt/{leading} Vazirmatn }}
p {{ margin: 0; width: {width}pt; text-align: {align}; overflow-wrap: anywhere; break-after: page }}
bdi.kept {{ white-space: nowrap }}
"""
_ASK = """
document.fonts.ready.then(() => {
  const broken = [...document.querySelectorAll('p')].map(p => {
    const walk = document.createTreeWalker(p, NodeFilter.SHOW_TEXT), starts = [];
    let node, at = 0, last = null;
    while (node = walk.nextNode()) {
      for (let i = 0; i < node.length; i++, at++) {
        const range = document.createRange();
        range.setStart(node, i); range.setEnd(node, i + 1);
        const boxes = range.getClientRects();
        if (!boxes.length || !node.data[i].trim()) continue;
        const middle = (boxes[0].top + boxes[0].bottom) / 2;
        if (last === null || middle - last > 6) starts.push(at);
        last = middle;
      }
    }
    return starts;
  });
  document.body.innerHTML = '<pre id=told>' + JSON.stringify(broken) + '</pre>';
});
"""


class Setting(NamedTuple):
    """How all paragraphs are set; lengths in points."""

    width: float = 440.0
    size: float = 11.0
    leading: float = 1.75
    align: Align = Align.JUSTIFY


def page_of(texts, setting):
    """Return the HTML: a page for each paragraph, its codes isolated and, where they fit, unbroken."""
    style = _STYLE.format(
        font=(FONTS / "Vazirmatn-Regular.ttf").as_uri(),
        top=TOP,
        side=(PAGE_SIZE[0] - setting.width) / 2,
        **(setting._asdict() | {"align": setting.align.value}),
    )
    body = "".join(f"<p>{_guarded(text, setting)}</p>" for text in texts)
    head = f'<html lang="fa"><meta charset="utf-8"><style>{style}</style>'
    return f"<!doctype html>{head}<body>{body}</body></html>"


def _guarded(text, setting):
    parts, last = [], 0
    for start, end in codes(text):
        fits = our_paragraphs([text[start:end]], setting)[0].natural_width <= setting.width
        kept = ' class="kept"' if fits else ""
        parts += [escape(text[last:start]), f'<bdi dir="ltr"{kept}>{escape(text[start:end])}</bdi>']
        last = end
    return "".join([*parts, escape(text[last:])])


def our_paragraphs(texts, setting):
    """Return the paragraphs as the program sets them."""
    typesetter = typesetter_of(FONTS, Route.HARFBUZZ)
    style = Style(size=setting.size, leading=setting.leading, align=setting.align, base=1)
    return [paragraph(typesetter, text, style) for text in texts]


def our_starts(texts, setting):
    """Return where the lines of each text begin."""
    return [[line.start for line in each.lines(setting.width)] for each in our_paragraphs(texts, setting)]


def our_pdf(texts, setting):
    """Return a PDF with a page for each paragraph."""
    margins = Margins((PAGE_SIZE[0] - setting.width) / 2, TOP, TOP, 0)
    frame = Frame("", "", "", lambda _number, _last: None, lambda _number, _last: Room(0), margins)
    sections = [Section(frame, [each]) for each in our_paragraphs(texts, setting)]
    return print_pages(typesetter_of(FONTS, Route.HARFBUZZ), sections).data


def chromium_starts(texts, setting):
    """Return where Chromium begins the lines of each text."""
    page = page_of(texts, setting).replace("</body>", f"<script>{_ASK}</script></body>")
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        source = Path(name, "page.html")
        source.write_text(page, encoding="utf-8")
        run = subprocess.run(
            [
                rivals.browser(),
                *rivals.FLAGS,
                f"--user-data-dir={name}/profile",
                "--virtual-time-budget=5000",
                "--dump-dom",
                source.as_uri(),
            ],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    told = re.search(r'<pre id="told">(.*?)</pre>', run.stdout.decode("utf-8"))
    return json.loads(unescape(told[1]))


def weasyprint_starts(texts, setting):
    """Return where WeasyPrint begins the lines of each text, counted without blanks."""
    document = rivals.weasyprint_document(page_of(texts, setting))
    return [_box_starts(page) for page in document.pages[: len(texts)]]


def _box_starts(page):
    starts, seen = [], 0
    for box in page._page_box.descendants():
        if type(box).__name__ == "LineBox":
            starts.append(seen)
            seen += sum(_unblank(each.text) for each in box.descendants() if hasattr(each, "text"))
    return starts


def unblank_starts(texts, starts):
    """Return the same places counted without blanks."""
    return [
        [_unblank(text[:start]) for start in of_text] for text, of_text in zip(texts, starts, strict=True)
    ]


def _unblank(text):
    return sum(not character.isspace() for character in text)


def lines_of(data, counts, setting):
    """Give the ink of each line of each page, as grey pictures that are dark where there is none."""
    document = pypdfium2.PdfDocument(data)
    step = setting.size * setting.leading * DOTS / 72
    pages = []
    for page, count in zip(document, counts, strict=False):
        picture = ImageChops.invert(page.render(scale=DOTS / 72).to_pil().convert("L"))
        tops = [round(TOP * DOTS / 72 + number * step) for number in range(count)]
        pages.append(
            [
                picture.crop(
                    (0, top - round(step / _BELOW), picture.width, top + round(step * (1 + 1 / _BELOW)))
                )
                for top in tops
            ]
        )
    document.close()
    return pages


class Ink(NamedTuple):
    """How much of a line's ink differs from Chromium's, by this program and by WeasyPrint.

    ``weasyprint`` is None where that breaks the line elsewhere; ``justified`` is False where the line would
    need wider spaces than the program ever makes, so that both are compared as they are without any.
    """

    paragraph: str
    line: int
    ours: float
    weasyprint: float | None
    justified: bool


def ink_of(paragraphs, setting):
    """Compare each line of the named paragraphs; all of them must break as Chromium's do."""
    texts = list(paragraphs.values())
    starts = our_starts(texts, setting)
    theirs = weasyprint_starts(texts, setting)
    even, ragged = (
        _differences(texts, starts, setting._replace(align=align)) for align in (Align.JUSTIFY, Align.START)
    )
    for number, (name, mine) in enumerate(zip(paragraphs, unblank_starts(texts, starts), strict=True)):
        block = our_paragraphs(texts[number : number + 1], setting)[0]
        for line, justified in enumerate(_within_bound(block, setting)):
            ours, rival = (even if justified else ragged)[number][line]
            alike = theirs[number][line : line + 2] == mine[line : line + 2]
            yield Ink(name, line + 1, ours, rival if alike else None, justified)


def _within_bound(block, setting):
    """Say of each line whether it reaches both margins or ends its paragraph."""
    for line in block.lines(setting.width):
        spaces = block.text.passage.text.count(" ", line.start, line.end)
        spare = setting.width / setting.size - line.width
        yield line.ended or (spaces > 0 and spare / spaces <= LARGEST_STRETCH)


def _differences(texts, starts, setting):
    page = page_of(texts, setting)
    counts = list(map(len, starts))
    ours, chromium, weasyprint = (
        lines_of(data, counts, setting)
        for data in (our_pdf(texts, setting), rivals.chromium_pdf(page), rivals.weasyprint_pdf(page))
    )
    return [
        [
            (difference(mine, theirs), difference(other, theirs))
            for mine, theirs, other in zip(*lines, strict=True)
        ]
        for lines in zip(ours, chromium, weasyprint, strict=False)
    ]


def difference(one, other):
    """Give the ink that stands in only one of two lines, as a share of both, where they fit best."""
    place = (0, 0)
    least = _apart(one, other, place)
    for step in _STEPS:
        moves = [(right * step, down * step) for right in (-1, 0, 1) for down in (-1, 0, 1)]
        while True:
            near = {
                (place[0] + right, place[1] + down): _apart(one, other, (place[0] + right, place[1] + down))
                for right, down in moves
            }
            best = min(near, key=near.get)
            if near[best] >= least:
                break
            place, least = best, near[best]
    return least / (_ink(one) + _ink(other))


def _apart(one, other, place):
    return _ink(ImageChops.difference(one, ImageChops.offset(other, *place)))


def _ink(picture):
    return ImageStat.Stat(picture).sum[0]
