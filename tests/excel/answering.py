"""Watches that every file, however broken, is answered with rows or an `AppError`: soon, in little memory."""

from __future__ import annotations

import os
import sys
import traceback
from contextlib import suppress
from pathlib import Path

from desktop.errors import AppError
from tests.excel.mutants import mutant, shrunk

MOST_SECONDS = 2
MOST_MEGABYTES = 500
_STATUS = Path("/proc/self/status")


def answer(work, path):
    """Return what ``work`` answers about a file: its result or its `AppError`; all else is a fault."""
    try:
        return work(path)
    except AppError as error:
        return error


def measured(work, path):
    """Return the answer with the seconds and the megabytes that it took above what was in use.

    The seconds are those of the processor, in this process and its children: others use this computer too.
    """
    before = _forget_peak()
    begin = _seconds()
    found = answer(work, path)
    return found, _seconds() - begin, _peak() - before


def fault(work, path):
    """Return what is wrong with the answer about a file; "" where it is well."""
    try:
        _, seconds, megabytes = measured(work, path)
    except Exception as error:  # noqa: BLE001  # this is what is looked for
        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {Path(last.filename).name}:{last.name}"
    if seconds > MOST_SECONDS:
        return "slow"
    return "big" if megabytes > MOST_MEGABYTES else ""


def faults(seeds, numbers, work, path):
    """Return one smallest mutant for each kind of fault that the mutants of ``numbers`` bring to light."""
    found = {}
    for number in numbers:
        each = mutant(number, seeds)
        path.write_bytes(each.content)
        kind = fault(work, path)
        if kind and kind not in found:
            found[kind] = shrunk(each, seeds, _fails_likewise(kind, work, path))
    return found


def _fails_likewise(kind, work, path):
    def fails(smaller):
        path.write_bytes(smaller.content)
        return fault(work, path) == kind

    return fails


def _seconds():
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _forget_peak():
    """Return the megabytes in use, and have the peak counted from now on where the system can."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    return _peak()


def _peak():
    if _STATUS.exists():
        line = next(each for each in _STATUS.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1_000
    if sys.platform == "win32":
        return 0
    import resource

    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
