"""Patterns that find a Persian phrase however it is spaced, in a copy of the text that keeps every place."""

from __future__ import annotations

import re

# One character for one, so that a place in the folded text is the same place in the text as typed.
_ALIKE = {ord(typed): read for typed, read in zip("أإۀةؤئيىك", "ااههویییک", strict=True)}
_BLANKS = dict.fromkeys(
    map(ord, "\u0654\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0674\u200c\t\u00a0"), " "
)
_DIGITS = {
    ord(digit): str(value) for digits in ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩") for value, digit in enumerate(digits)
}
_TABLE = _ALIKE | _BLANKS | _DIGITS


def fold(text: str) -> str:
    """Return a text of the same length with ASCII digits, one form of each letter, and no half-spaces."""
    return text.translate(_TABLE)


def phrase(*spellings: str) -> str:
    """Return a pattern for any of these phrases in a folded text, their spaces kept, doubled or lost.

    «جلسه آتی» also finds «جلسهٔ آتی» and «جلسه‌ی آتی».
    """
    longest_first = sorted(spellings, key=len, reverse=True)
    return "(?:" + "|".join(_loose(spelling) for spelling in longest_first) + ")"


def whole_start(*spellings: str, after: str = "") -> re.Pattern[str]:
    """Return the pattern that matches any of these phrases as whole words after what ``after`` matches."""
    return re.compile(after + phrase(*spellings) + r"(?!\w)")


def _loose(spelling: str) -> str:
    words = [re.escape(word) for word in fold(spelling).split()]
    gaps = [r"(?: ?ی)? {0,2}" if word.endswith("ه") else r" {0,2}" for word in words]
    return "".join(word + gap for word, gap in zip(words, [*gaps[:-1], ""], strict=True))
