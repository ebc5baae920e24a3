"""Many papers and long ones: 200 notices in a file each, and a yearly book of 300 pages.

What a book needs of memory is told by a process of its own: python -m tests.benchmarks.documents.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from itertools import count, islice
from pathlib import Path
from statistics import mean

from desktop.paths import FONTS
from desktop.pdf.compose import compose
from desktop.pdf.papers.book import BookPaper, BookSession, IndexEntry, IndexLine
from desktop.pdf.papers.letter_parts import Addressee, Correspondence
from desktop.pdf.papers.notice import Notice, NoticeEntry
from desktop.pdf.papers.sheaf import Sheaf
from tests.benchmarks.measure import Row, in_turns, timed
from tests.benchmarks.paper import RESOLUTIONS
from tests.pdf.generated_minutes import generated_minutes, long_minutes

_ROOT = Path(__file__).parents[2]
_NOTICES, _SESSIONS = 200, 29
_MEGABYTES = 250
_BATCH_TURNS, _TURNS = 5, 3
_SHORT = 6  # times as often, so that one busy moment does not count for all


def batch_rows():
    """Yield the time of notices in a file each against as many as one document; no text comes twice."""
    sheaves = (
        Sheaf(tuple(map(_notice, range(first, first + _NOTICES)))) for first in range(0, 10**6, _NOTICES)
    )
    pages = compose(next(sheaves), FONTS).pages

    def alone():
        notices = next(sheaves).papers
        return timed(lambda: [compose(notice, FONTS) for notice in notices])

    taken = in_turns(alone, lambda: timed(compose, next(sheaves), FONTS), _BATCH_TURNS)
    yield Row("batch", *taken, "s", 1.6, f"{_NOTICES} files against one document of {pages} pages")


def _notice(number):
    """Return a notice that fills less than a page."""
    minutes = generated_minutes(number)
    entries = [NoticeEntry(each.text, each.order, deadline=each.deadline) for each in minutes.resolutions[:3]]
    agency = minutes.resolutions[0].responsible[0]
    sent = Correspondence(
        Addressee("جناب آقای مهندس پارسا", f"رئیس محترم {agency}"),
        f"ابلاغ مصوبات {minutes.title}",
        minutes.number,
        minutes.date,
        signatory=minutes.signatories[0],
    )
    return Notice(sent, minutes.title, minutes.date, entries=tuple(entries), look=minutes.look)


def book_rows():
    """Yield the time of a book against that of ten pages, and the memory that its process takes."""
    books = (_book(number) for number in count())
    minutes = (long_minutes(number, RESOLUTIONS) for number in count(1_000_000))
    pages = compose(next(books), FONTS).pages
    taken = in_turns(
        lambda: timed(compose, next(books), FONTS),
        lambda: mean(timed(compose, each, FONTS) for each in islice(minutes, _SHORT)),
        _TURNS,
    )
    yield Row("book", *taken, "s", 33, f"{pages} pages against 10")
    if sys.platform != "win32":
        command = [sys.executable, "-P", "-m", "tests.benchmarks.documents"]
        told = subprocess.run(
            command, cwd=_ROOT, env={"PYTHONPATH": str(_ROOT)}, capture_output=True, check=True
        )
        yield Row("book_memory", float(told.stdout), _MEGABYTES, "MiB", 1, "at most, a process that makes it")


def _book(number):
    """Return a book of about 300 pages, with its contents and indexes."""
    sessions = []
    for each in range(number * 100, number * 100 + _SESSIONS):
        minutes = long_minutes(each, RESOLUTIONS)
        placed = tuple(
            replace(entry, places=(f"{each}/{entry.order}", "", "")) for entry in minutes.resolutions
        )
        sessions.append(BookSession(replace(minutes, resolutions=placed), minutes.date))
    lines = tuple(
        IndexLine(f"مصوبهٔ {entry.order}", entry.places[0])
        for session in sessions
        for entry in session.minutes.resolutions[:10]
    )
    entries = (IndexEntry("بازآفرینی", lines[::2]), IndexEntry("تسهیلگری", lines[1::2]))
    return BookPaper("کتاب صورت‌جلسات", "ستاد ملی", sessions=tuple(sessions), subjects=entries, numbers=lines)


def _tell_memory():
    """Write how much memory this process has taken at most for a book, in MiB."""
    import resource

    compose(_book(0), FONTS)
    unit = 2**20 if sys.platform == "darwin" else 2**10
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit}\n")


if __name__ == "__main__":
    _tell_memory()
