"""Makes clean paragraphs of what a clipboard holds: of Word, of a browser, or of plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.intake.pasted_html import html_paragraphs
from desktop.intake.pasted_parts import Pasted, mark_of, mended, row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Pasted", "paragraphs"]

_MARKED = re.compile(
    r"(?P<mark>(?:\(?\d{1,4}(?:[-.]\d{1,3})? ?[-–.):ـ]{1,2}|[^\w\s]|[o§]))\t\s*(?P<text>\S.*)"
)
_ENOUGH_ROWS = 2
_ENOUGH_SHARE = 0.9


def paragraphs(html: str, text: str) -> tuple[Pasted, ...]:
    """Return the paragraphs of a clipboard that offers ``html``, ``text`` or both; "" where it does not.

    Pictures, styles and invisible signs are gone; no letter of the text is. The plain text is taken where
    the page holds visibly less than it.
    """
    from_page = html_paragraphs(html) if html.strip() else []
    if from_page and (not text or _letters_of(from_page) >= _ENOUGH_SHARE * _letters(text)):
        return tuple(from_page)
    return tuple(_plain(text)) or tuple(from_page)


def _plain(text: str) -> list[Pasted]:
    """Read plain text a line each; a spreadsheet parts its cells by tabs, Word an item from its mark."""
    lines = [line.strip(" \r\f\ufeff") for line in text.splitlines()]
    read = [_item(line) or line for line in lines]
    tabs = [line.count("\t") for line in read if isinstance(line, str) and "\t" in line.lstrip()]
    in_row = tabs[0] if len(tabs) >= _ENOUGH_ROWS and len(set(tabs)) == 1 else None
    found = [line if isinstance(line, Pasted) else _line(line, in_row) for line in read]
    return [each for each in found if each.text]


def _item(line: str) -> Pasted | None:
    if "\t" not in line or not (found := _MARKED.fullmatch(line.lstrip("\t "))):
        return None
    mark = mark_of(found["mark"])
    return Pasted(mended(found["text"]), mark.number, (), mark.typed)


def _line(line: str, tabs_in_row: int | None) -> Pasted:
    if line.count("\t") == tabs_in_row:
        return row(tuple(map(mended, line.split("\t"))))
    return Pasted(mended(line))


def _letters_of(found: Sequence[Pasted]) -> int:
    return sum(_letters(each.text) for each in found)


def _letters(text: Iterable[str]) -> int:
    return sum(map(str.isalpha, text))
