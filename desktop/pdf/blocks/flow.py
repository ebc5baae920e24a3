"""Fills pages with blocks, one after the other."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.pdf.blocks.block import Block

_ROUNDING = 1e-3


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and how far below the top of the text it begins, in points."""

    block: Block
    down: float


def paginate(blocks: Iterable[Block], width: float, room_of: Callable[[int], float]) -> list[list[Placed]]:
    """Spread the blocks over pages; ``room_of`` gives the height for text on the page of that index."""
    waiting = deque(blocks)
    pages: list[list[Placed]] = [[]]
    used = 0.0
    while waiting:
        block = waiting.popleft()
        fresh = not pages[-1]
        gap = 0.0 if fresh else block.before
        room = room_of(len(pages) - 1) - used - gap + _ROUNDING
        if block.height(width) <= room and (fresh or _may_follow(block, waiting, width, room)):
            pages[-1].append(Placed(block, used + gap))
            used += gap + block.height(width)
            continue
        halves = None if block.with_next and not fresh else block.split(width, room)
        if halves is None and fresh:
            halves = block.split(width, room, loose=True)
        if halves is not None:
            pages[-1].append(Placed(halves[0], used + gap))
            if halves[1].height(width):
                waiting.appendleft(halves[1])
        elif fresh:
            pages[-1].append(Placed(block, used + gap))
        else:
            waiting.appendleft(block)
        if waiting:
            pages.append([])
            used = 0.0
    return pages


def _may_follow(block: Block, waiting: Sequence[Block], width: float, room: float) -> bool:
    """Say whether at least the beginning of what must not be parted from ``block`` fits below it."""
    number = 0
    while block.with_next and number < len(waiting):
        room -= block.height(width)
        following = waiting[number]
        room -= following.before
        if following.height(width) > room:
            return not following.with_next and following.split(width, room) is not None
        block = following
        number += 1
    return True
