"""What stands in the yearly book of a body: the last version of each of its final minutes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.body import Body
from desktop.pdf.papers.book import BookPaper, BookSession, IndexEntry, IndexLine
from desktop.persian.jalali import day_text, jalali_parts
from desktop.persian.order import sort_key
from desktop.services.bodies import sessions_of
from desktop.services.closed_paper import closed_paper, last_closed
from desktop.services.code_text import code_text
from desktop.services.minutes_paper import MinutesPapers
from desktop.services.prints.confidential import open_agenda

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import Resolution
    from desktop.pdf.papers.look import Look
    from desktop.pdf.papers.minutes import MinutesPaper
    from desktop.services.minutes_versions import Version
    from desktop.services.prints.sources import Sources

TITLE = "کتاب صورت‌جلسات سال {year}"
SESSIONS, RESOLUTIONS = "{count} جلسه", "{count} مصوبه"
LEFT_OUT = "{count} مصوبهٔ محرمانه در این نسخه نیامده است."
NO_SUBJECT = "سایر"
_FIRST_WORDS = 90


class _Held(NamedTuple):
    held_on: date
    minutes: Minutes
    version: Version


def book(sources: Sources, body_id: str, year: int, *, with_confidential: bool = False) -> BookPaper:
    """Return the book of a Jalali year; raise `RecordMissingError` where there is no such body.

    Confidential resolutions are left out, and their number told on the cover, unless they are asked for.
    """
    with sources.store.view() as view:
        body = view.records(Body).get(body_id)
    held = sorted(
        _held(sources, body_id, year), key=lambda each: (each.held_on, each.minutes.session.number or 0)
    )
    shown = held if with_confidential else _open(sources, held)
    look = sources.office_look()
    counts = [sum(len(each.minutes.resolutions) for each in part) for part in (shown, held)]
    notes = [SESSIONS.format(count=len(held)), RESOLUTIONS.format(count=counts[0])]
    if counts[1] > counts[0]:
        notes.append(LEFT_OUT.format(count=counts[1] - counts[0]))
    words = MinutesPapers(sources.vocabulary, sources.look)
    return BookPaper(
        title=look.digits(TITLE.format(year=year)),
        body=body.title,
        look=look,
        notes=tuple(map(look.digits, notes)),
        sessions=tuple(
            BookSession(_placed(sources, words, each), look.digits(day_text(each.held_on))) for each in shown
        ),
        subjects=_entries(shown, _subjects, look),
        agencies=_entries(shown, lambda minutes, each: minutes.assigned(each), look),
        numbers=tuple(
            _line(each.minutes, resolution, look) for each in shown for resolution in each.minutes.resolutions
        ),
    )


def years_of(sources: Sources, body_id: str) -> tuple[int, ...]:
    """Return the Jalali years in which a body has final minutes, the latest first."""
    return tuple(sorted({jalali_parts(each)[0] for _, each in _closed(sources, body_id)}, reverse=True))


def _held(sources: Sources, body_id: str, year: int) -> Iterator[_Held]:
    for session_id, held_on in _closed(sources, body_id):
        if jalali_parts(held_on)[0] == year and (closed := last_closed(sources.store, session_id)):
            yield _Held(held_on, *closed)


def _closed(sources: Sources, body_id: str) -> list[tuple[str, date]]:
    """Return the sessions with final minutes in which the body took part, with their days."""
    with sources.store.view() as view:
        closed = {session for session, _, _ in view.finals.digests()}
        sessions = sessions_of(view, body_id)
    return [(each.id, each.held_on) for each in sessions if each.held_on and each.id in closed]


def _open(sources: Sources, held: Sequence[_Held]) -> list[_Held]:
    """Leave out confidential resolutions, and what agendas repeat of earlier ones."""
    with sources.store.view() as view:
        return [each._replace(minutes=_without(open_agenda(view, each.minutes))) for each in held]


def _without(minutes: Minutes) -> Minutes:
    return replace(
        minutes, resolutions=tuple(each for each in minutes.resolutions if not each.is_confidential)
    )


def _placed(sources: Sources, words: MinutesPapers, held: _Held) -> MinutesPaper:
    paper = closed_paper(sources.store, words, held.minutes, held.version)
    resolutions = tuple(
        replace(entry, places=(each.id, "", ""))
        for entry, each in zip(paper.resolutions, held.minutes.resolutions, strict=True)
    )
    return replace(paper, resolutions=resolutions)


def _entries(
    held: Sequence[_Held], headings: Callable[[Minutes, Resolution], Sequence[str]], look: Look
) -> tuple[IndexEntry, ...]:
    """Return the resolutions under each heading, in the order of the alphabet."""
    found: defaultdict[str, list[IndexLine]] = defaultdict(list)
    for each in held:
        for resolution in each.minutes.resolutions:
            for heading in headings(each.minutes, resolution):
                found[heading].append(_line(each.minutes, resolution, look))
    return tuple(
        IndexEntry(heading, tuple(found[heading])) for heading in sorted(filter(None, found), key=sort_key)
    )


def _line(minutes: Minutes, resolution: Resolution, look: Look) -> IndexLine:
    number = resolution.number or f"{minutes.session.number or '-'}/{resolution.order}"
    return IndexLine(f"{code_text(number, look)}  {_beginning(resolution)}", resolution.id)


def _beginning(resolution: Resolution) -> str:
    """Return how a resolution begins, whole words only, unless its first word is endless."""
    text = " ".join((resolution.operative or resolution.preamble).split())
    if len(text) <= _FIRST_WORDS:
        return text
    return f"{text[:_FIRST_WORDS].rpartition(' ')[0] or text[:_FIRST_WORDS]} …"


def _subjects(minutes: Minutes, resolution: Resolution) -> Sequence[str]:
    """Return the agenda item that a resolution came from, which is its subject."""
    subject = next((each.subject for each in minutes.agenda if each.id == resolution.item), "")
    return (subject or NO_SUBJECT,)
