"""What a job measures: ours beside a rival, in turns, so that a busy moment strikes both."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; ``at_most`` is for people: nothing fails by it."""

    job: str
    ours: float
    against: float
    unit: str
    at_most: float
    remark: str = ""

    @property
    def ratio(self):
        return self.ours / self.against

    def plain(self):
        """The row as JSON holds it."""
        return {
            "job": self.job,
            "ours": self.ours,
            "against": self.against,
            "unit": self.unit,
            "ratio": self.ratio,
            "at_most": self.at_most,
            "remark": self.remark,
        }


def timed(work, *given):
    """Return how many seconds ``work`` took."""
    started = perf_counter()
    work(*given)
    return perf_counter() - started


def busy(work, *given):
    """Return how many seconds of the processor ``work`` took, however many others use it.

    Garbage is collected before it, as the window does that when nobody waits.
    """
    gc.collect()
    gc.disable()
    try:
        started = process_time()
        work(*given)
        return process_time() - started
    finally:
        gc.enable()


def in_turns(ours, theirs, turns):
    """Return the medians of two measurements that were taken in turns."""
    taken = [(ours(), theirs()) for _ in range(turns)]
    return tuple(median(each) for each in zip(*taken, strict=True))


def child(module, *given):
    """Return what a process of its own prints as JSON; ``module`` is one of these."""
    command = [sys.executable, "-P", "-m", f"tests.benchmarks.{module}", *map(str, given)]
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)
