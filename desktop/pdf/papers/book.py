"""The yearly book of a body: all its minutes with contents, and an index of their resolutions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.papers.look import Look

if TYPE_CHECKING:
    from desktop.pdf.papers.minutes import MinutesPaper


@dataclass(frozen=True, slots=True)
class BookSession:
    """One session of the year: its minutes, in which each resolution has its place, and its day."""

    minutes: MinutesPaper
    date: str


@dataclass(frozen=True, slots=True)
class IndexLine:
    """A resolution in the index: what it is called there, and its place in the minutes."""

    label: str
    place: str


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """What is looked for, such as a subject or an agency, and the resolutions under it."""

    heading: str
    lines: tuple[IndexLine, ...]


@dataclass(frozen=True, slots=True)
class BookPaper:
    """The minutes of a year in the order of their days; the entries of an index in its order.

    ``title`` is such as «کتاب صورت‌جلسات سال ۱۴۰۳», ``notes`` are lines on the cover, such as how many.
    """

    title: str
    body: str
    look: Look = Look()
    notes: tuple[str, ...] = ()
    sessions: tuple[BookSession, ...] = ()
    subjects: tuple[IndexEntry, ...] = ()
    agencies: tuple[IndexEntry, ...] = ()
    numbers: tuple[IndexLine, ...] = ()
