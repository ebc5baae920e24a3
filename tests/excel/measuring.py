"""Reads a file in a process of its own, with an end to its memory, and tells what that took."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass

from tests.excel.answering import measured

_MOST_MEMORY = 3_000_000_000  # of addresses: a test that fails must not take the computer down
_LONGEST = 60


@dataclass(frozen=True)
class Taken:
    """The kind of an answer, its seconds of the processor, and its megabytes above those of one at rest."""

    kind: str
    seconds: float
    megabytes: float
    megabytes_of_children: float


def taken(path, limits=None):
    """Return what reading a file takes; ``limits`` are those of the guard to be set for it."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.excel.read_whole"])
    ours, theirs = context.Pipe()
    process = context.Process(target=_measure, args=(theirs, path, limits or {}))
    process.start()
    theirs.close()
    try:
        return ours.recv() if ours.poll(_LONGEST) else Taken("endless", _LONGEST, 0, 0)
    except EOFError:
        return Taken("crash", 0, 0, 0)
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def _measure(connection, path, limits):
    import resource

    from desktop.excel.reading import guard
    from tests.excel.read_whole import read_whole

    for name, value in limits.items():
        setattr(guard, name, value)
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    try:
        found, seconds, megabytes = measured(read_whole, path)
        kind = type(found).__name__
    except MemoryError:
        kind, seconds, megabytes = "MemoryError", 0, _MOST_MEMORY / 1_000_000
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1_000
    connection.send(Taken(kind, seconds, megabytes, children))
