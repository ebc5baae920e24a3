"""The Linux bundle: from its start until the window is painted beside plain Python, and how large it is."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import Row
from tests.benchmarks.register import folder

_ROOT = Path(__file__).resolve().parents[2]
_BUILDER = _ROOT / "packaging" / "bundle.py"
_FOLDER = _ROOT / "build" / "bundle" / "mahalleyar"
_TURNS = 15
_MEGABYTES = 220
_PAINTED = re.compile(r"painted: ([\d.]+)")


def rows():
    """Yield both rows; the bundle is built where the sources have changed. Only Linux has this bundle."""
    if sys.platform != "linux":
        return
    subprocess.run([sys.executable, _BUILDER, "--if-changed", "--only-build"], check=True)
    with folder() as place:
        plain = (sys.executable, "-P", "-m", "desktop")
        _child(place, *plain, "--self-test", place)  # leaves a register with the sample in it
        words = ("--self-test", place, "--only", "window")
        both = ((_FOLDER / "mahalleyar", *words), (*plain, *words))
        taken = [[_seconds(place, *command) for command in both] for _ in range(_TURNS + 1)]
    times = [median(each) * 1000 for each in zip(*taken[1:], strict=True)]  # the first fills the caches
    yield Row("bundle_warm", *times, "ms", 1.3, "until painted, against plain Python from source")
    size = sum(each.stat().st_size for each in _FOLDER.rglob("*") if each.is_file() and not each.is_symlink())
    yield Row("bundle_size", size / 1e6, _MEGABYTES, "MB", 1, "one folder, for Linux")


def _seconds(place, *command):
    """Return how long it took from the start of the process until the window was painted."""
    begun = time.time()  # the child tells the time of the same clock
    _child(place, *command)
    told = json.loads((place / "selftest.json").read_text(encoding="utf-8"))["steps"][0]["told"]
    return float(_PAINTED.search(told)[1]) - begun


def _child(place, *command):
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    around |= {"PYTHONPATH": str(_ROOT), "PYTHONPYCACHEPREFIX": str(place / "compiled")}
    subprocess.run([*map(str, command)], env=around, capture_output=True, check=True, timeout=120)
