"""Unseen right-to-left marks round a left-to-right run, for programs that take the text out of a paper.

They keep such a program from drawing the punctuation beside a number into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.text.passage import Passage, Stretch

RIGHT_TO_LEFT_MARK = "\u200f"
_INSIDE_CODES = ("/", "-")


class Marks(NamedTuple):
    """At which sides a stretch has a mark, and whether it stands ``apart`` from the text.

    Pdfium leaves out what is shown apart and without width, so that a search finds «مادهٔ ۱۲ قانون»; with
    Latin letters and in letter numbers such as «12/ص/34» it needs the marks to keep the order itself.
    """

    left: bool = False
    right: bool = False
    apart: bool = False


def marks_of(passage: Passage, stretches: Sequence[Stretch]) -> list[Marks]:
    """Mark each stretch where its left-to-right run meets right-to-left text."""
    if passage.base == 0:
        return [Marks()] * len(stretches)
    foreign = [False, *(stretch.level > passage.base for stretch in stretches), False]
    return [
        Marks(not before, not after, _is_number(passage.text, stretch)) if here else Marks()
        for stretch, before, here, after in zip(stretches, foreign, foreign[1:], foreign[2:], strict=False)
    ]


def _is_number(text: str, stretch: Stretch) -> bool:
    beside = text[max(0, stretch.start - 1) : stretch.start], text[stretch.end : stretch.end + 1]
    if any(each in _INSIDE_CODES for each in beside):
        return False
    return not any(map(str.isalpha, text[stretch.start : stretch.end]))
