"""The window: from the start of the process until it is painted, and until 100,000 offices can be used."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from desktop.app import Program
from tests.benchmarks import data_journal, lists
from tests.benchmarks.measure import Row, in_turns
from tests.benchmarks.register import folder, register

_ROOT = Path(__file__).resolve().parents[2]
_TURNS, _USES = 21, 9
_MEMORY = 120


def first_rows():
    """Yield the row of the first window, on a register that is there already."""
    with folder() as place:
        data = _register(place)
        yield Row("first_window", *_in_turns(_TURNS, "first", data)[0], "ms", 1.6, _platform())


def usable_rows():
    """Yield the row of the time and, where the system tells it, the row of the memory."""
    with folder() as place:
        with register(place / "mahalleyar.db") as store:
            lists.fill(store)
        times, most = _in_turns(_USES, "usable", _register(place))
        yield Row("usable_list", *times, "ms", 4, f"{lists.OFFICES:,} offices, {_platform()}")
        if most:
            yield Row("usable_memory", most, _MEMORY, "MiB", 1, "peak resident until then")


def long_rows():
    """Yield the row of the same records behind a million changes, against a journal of their births."""
    with folder() as place:
        paths = [place / name / "mahalleyar.db" for name in ("long", "short")]
        for path in paths:
            path.parent.mkdir()
            with register(path) as store:
                data_journal.fill(store, remembered=path == paths[0])
        cache, many = place / "compiled", [_register(path.parent) for path in paths]

        def usable(data):
            return _child(cache, "tests.benchmarks.window_once", "usable", data)[0] * 1_000

        list(map(usable, many))
        times = in_turns(*(partial(usable, data) for data in many), _USES)
        yield Row("usable_list_long", *times, "ms", 1.1, "1,000,000 changes against 400,000, same records")


def _register(place):
    """Open the register once, so that it is none that was just begun, and is backed up."""
    with Program().open(place / "mahalleyar.db") as desk:
        desk.preferences.save(desk.preferences.read())
    return place / "mahalleyar.db"


def _in_turns(turns, ours, data):
    """Return the medians of ours and of a bare window in milliseconds, and our greatest peak of memory."""
    cache = data.with_name("compiled")  # as an installed program is; the first turn fills it
    once = (cache, "tests.benchmarks.window_once", ours, data)
    bare = (cache, "tests.benchmarks.window_bare")
    _child(*once), _child(*bare)
    taken = [(_child(*once), _child(*bare)) for _ in range(turns)]
    mine, theirs = zip(*taken, strict=True)
    times = [median(seconds for seconds, _ in each) * 1_000 for each in (mine, theirs)]
    return times, max(float(said.split()[1]) for _, said in mine)


def _child(cache, module, *words):
    """Return how many seconds a whole process took, and what it said."""
    command = [sys.executable, "-P", "-m", module, *map(str, words)]
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    around |= {"PYTHONPATH": str(_ROOT), "PYTHONPYCACHEPREFIX": str(cache), "QT_QPA_PLATFORM": _platform()}
    started = perf_counter()
    answer = subprocess.run(command, env=around, capture_output=True, text=True, check=True, timeout=120)
    return perf_counter() - started, answer.stdout


def _platform():
    """Return where windows are shown: on the screen, else nowhere, in both cases for both."""
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform != "linux"
    return os.environ.get("QT_QPA_PLATFORM", "" if shown else "offscreen")
