"""A screen that nobody sees, on which windows are looked at and keys are pressed."""

from __future__ import annotations

import os
import subprocess
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path

SIZE = "1366x768x24"


class Screen:
    """Stands from `__enter__` to `__exit__`, under the name that the variable DISPLAY then has."""

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
        nowhere = subprocess.DEVNULL
        self._server = subprocess.Popen(command, pass_fds=(writing,), stdout=nowhere, stderr=nowhere)
        os.close(writing)
        with os.fdopen(reading) as number:
            os.environ["DISPLAY"] = f":{number.readline().strip()}"
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


def wait_for_window(words: str, seconds: int) -> bool:
    """Wait until a window whose title holds ``words`` is seen; return False where none came."""
    command = ["xdotool", "search", "--onlyvisible", "--name", words]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if subprocess.run(command, capture_output=True, check=False).stdout.strip():
            time.sleep(1.5)  # it is painted
            return True
        time.sleep(0.5)
    return False
