"""Changed fields as one reads them: the label, what it held, an arrow, what it holds."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from desktop.ui.short import short

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_LETTERS = 120
"""What is shown of a long text."""
_LINE = (
    '<div dir="rtl" style="margin-top:2px"><span style="color:{colour}">{label}:</span> {old}'
    "&#8207; \u2190 &#8207;{new}</div>"
)
_GIVEN = '<div dir="rtl" style="margin-top:2px"><span style="color:{colour}">{label}:</span> {new}</div>'
_ISOLATED = "\u2068{}\u2069"


def change_lines(
    changes: Iterable[tuple[str, str, str]], colour: str, blank: str, *, is_new: bool = False
) -> str:
    """Return rich text with a line for each label with what it held and holds; of what is new, only that."""
    line = _GIVEN if is_new else _LINE
    return "".join(
        line.format(
            label=escape(label),
            old=escape(_ISOLATED.format(short(old, MOST_LETTERS) or blank)),
            new=escape(_ISOLATED.format(short(new, MOST_LETTERS) or blank)),
            colour=colour,
        )
        for label, old, new in changes
    )
