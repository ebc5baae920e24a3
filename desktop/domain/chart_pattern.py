"""The lines that fill the parts of a chart, so that they are told apart without their colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.chart import Pattern
from desktop.domain.chart_parts import Segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.domain.chart_parts import Box

_STEP = 0.42
"""From one line of a pattern to the next, in heights of a line of letters."""
_ACROSS = 2**0.5


def hatching(box: Box, pattern: Pattern, line: float) -> tuple[Segment, ...]:
    """Return the lines that fill a box with a pattern; ``line`` is the height of a line of letters."""
    step = line * _STEP
    match pattern:
        case Pattern.SOLID:
            return ()
        case Pattern.LEVEL:
            count = int(box.height / step)
            return tuple(
                Segment(box.x, y, box.right, y)
                for number in range(1, count + 1)
                if (y := box.y + number * step) < box.bottom
            )
        case Pattern.FALLING:
            return tuple(_slanted(box, step))
        case Pattern.RISING:
            return tuple(_mirrored(box, _slanted(box, step)))
        case Pattern.CROSSED:
            return (*_slanted(box, step), *_mirrored(box, _slanted(box, step)))


def _slanted(box: Box, step: float) -> Iterator[Segment]:
    """Give lines that fall to the right, cut at the edges of the box."""
    reach = step * _ACROSS
    for number in range(int((box.width + box.height) / reach) + 1):
        start = number * reach - box.height + reach / 2  # where the line meets the upper edge
        first, last = max(0.0, start), min(box.width, start + box.height)
        if first < last:
            yield Segment(box.x + first, box.y + first - start, box.x + last, box.y + last - start)


def _mirrored(box: Box, segments: Iterator[Segment]) -> Iterator[Segment]:
    for each in segments:
        yield Segment(box.x + box.right - each.x, each.y, box.x + box.right - each.to_x, each.to_y)
