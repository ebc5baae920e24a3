"""Rows as a block for the clipboard: a sheet takes the table, any other program the lines."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20'")
"""Beginnings that a sheet takes for a formula; its own sign for "this is text" is guarded as well."""
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_QUOTED = re.compile('[\t\n"]')
_TABLE = (
    '<html><head><meta charset="utf-8"></head><body>'
    '<table dir="rtl" border="1" style="direction:rtl;text-align:right;border-collapse:collapse">'
    "{rows}</table></body></html>"
)
_CELL = "<{tag} style=\"mso-number-format:'\\@'\">{words}</{tag}>"
"""Excel takes the words as they are: no code loses its zeros and no formula is computed."""


def block_lines(rows: Sequence[Sequence[str]]) -> str:
    """Return the rows as lines with a tab between cells; what begins like a formula is marked as text.

    A cell with a tab, a line end or a quotation mark stands in quotation marks.
    """
    return "".join("\t".join(map(_plain, row)) + "\n" for row in rows)


def block_table(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return the rows as a table that runs from the right."""
    lines = [_row("th", heading), *(_row("td", row) for row in rows)]
    return _TABLE.format(rows="".join(lines))


def _plain(cell: str) -> str:
    words = _LINE_ENDS.sub("\n", cell)
    if words.startswith(_FORMULA):
        words = f"'{words}"
    return '"' + words.replace('"', '""') + '"' if _QUOTED.search(words) else words


def _row(tag: str, cells: Sequence[str]) -> str:
    return "<tr>" + "".join(_CELL.format(tag=tag, words=_marked_up(cell)) for cell in cells) + "</tr>"


def _marked_up(cell: str) -> str:
    return escape(_LINE_ENDS.sub("\n", cell)).replace("\n", '<br style="mso-data-placement:same-cell">')
