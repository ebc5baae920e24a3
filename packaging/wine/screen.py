"""A screen that nobody sees, on which windows are looked at and keys are pressed."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Self

from waiting import came_true

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

WIDTH, HEIGHT = 1366, 768
CARET = 400
"""Bytes of the screen that may differ where nothing happens: somewhat more than a blinking caret has."""
DRAWN = 60
"""Different lines that a window has at least, once there are words in it."""
PAUSE = 2.0
"""Seconds in which what is drawn to its end stays as it is."""


class Screen:
    """Stands from `__enter__` to `__exit__`, under the name that the variable DISPLAY then has."""

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
        nowhere = subprocess.DEVNULL
        self._server = subprocess.Popen(command, pass_fds=(writing,), stdout=nowhere, stderr=nowhere)
        os.close(writing)
        with os.fdopen(reading) as number:
            display = number.readline().strip()
        if not display:
            raise subprocess.CalledProcessError(self._server.wait(), command)
        os.environ["DISPLAY"] = f":{display}"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()


def picture(target: Path) -> None:
    """Save what the screen shows."""
    target.parent.mkdir(parents=True, exist_ok=True)
    command = ["import", "-window", "root", str(target)]
    subprocess.run(command, stdin=subprocess.DEVNULL, check=False)


def press(key: str) -> None:
    """Press a key."""
    command = ["xdotool", "key", key]
    subprocess.run(command, check=False)


def has_window(words: str) -> bool:
    """Tell whether a window is seen whose title holds ``words``."""
    command = ["xdotool", "search", "--onlyvisible", "--name", words]
    return bool(subprocess.run(command, capture_output=True, check=False).stdout.strip())


def lines() -> list[bytes]:
    """Return what the screen shows, line by line."""
    command = ["import", "-window", "root", "-depth", "8", "rgb:-"]
    taken = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True).stdout
    return [taken[at : at + 3 * WIDTH] for at in range(0, len(taken), 3 * WIDTH)]


def has_changed(before: Sequence[bytes], now: Sequence[bytes]) -> bool:
    """Tell whether the screen shows something else, and not only a caret that blinks."""
    rows = ((one, other) for one, other in zip(before, now, strict=True) if one != other)
    return sum(a != b for one, other in rows for a, b in zip(one, other, strict=True)) > CARET


def is_drawn(now: Sequence[bytes]) -> bool:
    """Tell whether there is more on the screen than windows without words."""
    return len(set(now)) > DRAWN


def drawn_since(before: Sequence[bytes], pauses: int = 1) -> bool:
    """Wait until the screen shows something else than ``before``, drawn to its end; tell whether it does.

    ``pauses`` are how long it then stays as it is: more for a program that may load without a sign of life.
    """
    latest, still = before, 0

    def is_still() -> bool:
        nonlocal latest, still
        earlier, latest = latest, lines()
        rests = is_drawn(latest) and has_changed(before, latest) and not has_changed(earlier, latest)
        still = still + 1 if rests else 0
        return still == pauses

    return came_true(is_still, every=PAUSE)
