"""Decides which way Persian text runs: a paragraph's own direction, and codes that keep their typed order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.pdf.bidi import base_level, class_of, levels

if TYPE_CHECKING:
    from collections.abc import Sequence

_DIGIT = "0-9۰-۹٠-٩"
_CODE = re.compile(
    rf"""
    \+[{_DIGIT}]+(?:[ \-][{_DIGIT}]+)*                              # +98 21 8888 1234
    | \(?0[{_DIGIT}]{{2,3}}\)?(?:[ \-][{_DIGIT}]{{2,}})+            # 021 8888-1234
    | \(?۰[{_DIGIT}]{{2,3}}\)?(?:[ \-][{_DIGIT}]{{2,}})+
    | (?<![\w])[A-Za-z{_DIGIT}]+(?:[\-/.:_+\#@&=?%~*\\]+[A-Za-z{_DIGIT}]+)+(?:(?<=[/A-Za-z])/)?
    """,
    re.VERBOSE,
)
_OPEN, _CLOSE = "\u2066", "\u2069"  # a left-to-right isolate


def own_direction(text: str) -> int:
    """Give the level of a paragraph: python-bidi's base level, where the letters do not speak against it.

    A paragraph that merely begins with a Latin name is still Persian, and one without letters follows the
    page, which runs from right to left.
    """
    if base_level(text) == 1:
        return 1
    classes = [class_of(character) for character in text]
    latin = classes.count("L")
    return int(not latin or latin < classes.count("AL") + classes.count("R"))


def codes(text: str) -> list[tuple[int, int]]:
    """Find letter numbers, phones, dates and addresses, which run from left to right in Persian text too."""
    return [match.span() for match in _CODE.finditer(text)]


def in_need(text: str, found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out the codes that Latin letters keep in order: they are one with the Latin words beside them."""
    return [(start, end) for start, end in found if not _is_kept(text[start:end])]


def _is_kept(code: str) -> bool:
    return code.isascii() and code[0].isalpha() and code[-1].isalnum()


def guarded_levels(text: str, base: int, found: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """Resolve the levels of ``text`` with its codes isolated; what X9 removes takes the level before it."""
    found = in_need(text, found)
    if not (base & 1 and found):
        return _filled(levels(text, base), base)
    parts: list[str] = []
    places: list[int] = []
    last = length = 0
    for start, end in found:
        parts += [text[last:start], _OPEN, text[start:end], _CLOSE]
        places += [
            *range(length, length + start - last),
            *range(length + start - last + 1, length + end - last + 1),
        ]
        length += end - last + 2
        last = end
    parts.append(text[last:])
    places += range(length, length + len(text) - last)
    resolved = levels("".join(parts), base)
    return _filled([resolved[place] for place in places], base)


def _filled(resolved: Sequence[int | None], base: int) -> tuple[int, ...]:
    filled: list[int] = []
    before = base
    for level in resolved:
        before = before if level is None else level
        filled.append(before)
    return tuple(filled)
