"""How a text lies in a cell: Excel's escapes, line ends, and the characters that no cell may hold."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_LINE_END = re.compile(r"\r\n?")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ODD = re.compile(rf"{_ESCAPE.pattern}|{_CONTROL.pattern}")


def plain(text: str) -> str | None:
    """Return what a cell says, with ``_x000D_`` resolved and control characters gone; a blank one is None."""
    if _ODD.search(text):
        text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
        text = cleaned(text)
    return text if text.strip() else None


def written(text: str) -> str:
    """Return the XML of a text that `plain` turns back into the same text without control characters."""
    if _ODD.search(text):
        text = _LOOKS_ESCAPED.sub("_x005F_", cleaned(text))
    return escape(text)


def cleaned(text: str) -> str:
    """Return a text without what no cell may hold."""
    return _CONTROL.sub("", _LINE_END.sub("\n", text))
