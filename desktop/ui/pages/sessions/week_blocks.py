"""The sessions of a day as blocks: from when to when, and beside which others."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, NamedTuple

from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

USUAL, LAST = 2.0, 24.0
"""How many hours a session is thought to take whose end is not known, and the end of a day."""


class Block(NamedTuple):
    """A session in the week; without a beginning it stands on top of its day."""

    key: str
    words: str
    start: time | None
    end: time | None
    tone: Tone = Tone.NEUTRAL
    hint: str = ""


def hours_of(block: Block) -> tuple[float, float]:
    """Return from when to when a block takes, in hours of the day."""
    begins = _hour(block.start or time.min)
    ends = _hour(block.end) if block.end and block.start and block.end > block.start else begins + USUAL
    return begins, min(ends, LAST)


def _hour(moment: time) -> float:
    return moment.hour + moment.minute / 60


def lanes_of(blocks: Sequence[Block]) -> list[tuple[Block, int, int]]:
    """Return each block with its lane and how many lanes those at its time need."""
    found: list[tuple[Block, int, int]] = []
    group: list[tuple[Block, int]] = []
    ends: list[float] = []

    def close() -> None:
        found.extend((block, lane, len(ends)) for block, lane in group)
        group.clear()
        ends.clear()

    for block in sorted(blocks, key=hours_of):
        begins, until = hours_of(block)
        if ends and begins >= max(ends):
            close()
        lane = next((number for number, end in enumerate(ends) if end <= begins), len(ends))
        ends[lane : lane + 1] = [until]
        group.append((block, lane))
    close()
    return found


def wrapped(words: str, most: int, width: int, width_of: Callable[[str], int]) -> list[str]:
    """Return words in lines of a width, at ``most`` so many; the last one may be too long."""
    lines: list[str] = []
    for paragraph in words.split("\n"):
        lines.append("")
        for word in paragraph.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and len(lines) < most and width_of(longer) > width:
                lines.append(word)
            else:
                lines[-1] = longer
    return [*lines[: most - 1], " ".join(lines[most - 1 :])] if len(lines) > most else lines
