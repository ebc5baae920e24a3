"""Waits until something is so: what a computer needs for it is never known beforehand."""

from __future__ import annotations

from time import monotonic, sleep
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 180
"""Seconds after which nothing is waited for any longer; a busy computer needs some tens of them."""
BREATH = 0.5


def came_true(condition: Callable[[], object], seconds: float = PATIENCE, every: float = BREATH) -> bool:
    """Ask until ``condition`` holds, and return True; or False once ``seconds`` have passed without that."""
    latest = monotonic() + seconds
    while not condition():
        if monotonic() >= latest:
            return False
        sleep(every)
    return True
