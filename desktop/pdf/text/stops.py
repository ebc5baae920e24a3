"""Where a line of text may begin, as browsers find it; but none begins with a comma."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

BLANK = " \n\u200b"
_MARK = "\u064b-\u0655\u0670\u200c"
_LETTER = rf"[^\W\d_]|[{_MARK}]"
_FAR = rf"[^\W\d_a-zA-Z]|[{_MARK}]"  # letters of which no address is made
_STOP = re.compile(
    rf"""
    (?<![{BLANK}])[{BLANK}]+(?=[^{BLANK}])    # from the first blank alone: there may be very many
    | (?<=(?:{_LETTER})-)(?=[^\W\d_])         # اجتماعی-|فرهنگی
    | (?<=[A-Za-z0-9]-)(?=[A-Za-z0-9])        # a-|2, where no code is meant
    | (?<=(?:\w|[{_MARK}])–)(?=\w)            # ۱۳۹۷–|۱۴۰۳
    | (?<=(?:\w|[{_MARK}]))(?=—\w) | (?<=—)(?=\w)
    | (?<=(?:{_FAR})/)(?=[^\W\d_]) | (?<=[A-Za-z]/)(?=[^\W\d_a-zA-Z])    # فنی/|مهندسی, not a/b
    | (?<=[؟!؛…])(?=[^\W\d_a-zA-Z]) | (?<=\w\?)(?=\w)
    | \n
    """,
    re.VERBOSE,
)
_NEVER_FIRST = re.compile(r"[،؛:؟.!,;?)\]}»›…]|[٪%](?!\d)")
_NEVER_LAST = frozenset("([{«‹")


def stops(text: str, kept: Sequence[tuple[int, int]]) -> list[int]:
    """Find where a line may begin outside the ``kept`` ranges, and the end of the text."""
    found: list[int] = []
    for match in _STOP.finditer(text):
        stop = match.end()
        before = text[match.start() - 1 : match.start()] if match.start() else ""
        fixed = before in _NEVER_LAST or _NEVER_FIRST.match(text, stop)
        if stop < len(text) and (match.group().count("\n") or not (before and fixed)):
            found.append(stop)
    inside = _inside(found, kept)
    return [*(stop for stop in found if stop not in inside), len(text)]


def _inside(found: Sequence[int], kept: Sequence[tuple[int, int]]) -> frozenset[int]:
    inside: set[int] = set()
    for start, end in kept:
        inside.update(found[bisect_right(found, start) : bisect_left(found, end)])
    return frozenset(inside)
