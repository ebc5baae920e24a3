"""The paper of minutes that are still being written: what is missing stands there as a line to fill in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.editing import title_of, with_fields
from desktop.domain.minutes import ATTENDED
from desktop.domain.session import Session
from desktop.pdf.papers.minutes import Places
from desktop.schema.fields import field_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.minutes import Minutes
    from desktop.domain.session import Attendance
    from desktop.pdf.mark import Mark
    from desktop.pdf.papers.minutes import Fact, MinutesPaper, Participant
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_paper import MinutesPapers

TO_FILL = "…" * 12
"""What stands for a text that is still to be written; a date and a number have their own room."""
_FACTS = ("held_on", "venue", "start", "end", "organiser", "chair", "joint_bodies")


class Spot(NamedTuple):
    """A field of the session or of one part, and where it stands: page from 1, points from the lower left."""

    part_id: str
    field: str
    page: int
    left: float
    bottom: float
    width: float
    height: float


class MinutesPreview:
    """Says unsaved minutes in the words of their paper, marked as a draft."""

    def __init__(self, words: MinutesPapers, vocabulary: Vocabulary) -> None:
        self._words = words
        labels = {name: vocabulary.field(Session, field_named(Session, name)).label for name in _FACTS}
        self._fields = {label: name for name, label in labels.items()}

    def paper(self, minutes: Minutes) -> MinutesPaper:
        """Return the paper as it would be with what is written so far; nothing is read or saved.

        Each part has its place, so that the marks of the finished paper become `spots_of`.
        """
        minutes = to_fill_in(minutes)
        paper, session = self._words.paper(minutes), minutes.session.id
        attended = [each for each in minutes.attendance if each.presence in ATTENDED]
        missed = [each for each in minutes.attendance if each.presence not in ATTENDED]
        return replace(
            paper,
            facts=tuple(self._fact(session, each) for each in paper.facts),
            agenda=_placed(paper.agenda, minutes.agenda, "subject"),
            present=_people(paper.present, attended),
            absent=_people(paper.absent, missed),
            statements=_placed(paper.statements, minutes.statements, "words"),
            resolutions=tuple(
                replace(entry, places=_places(each.id))
                for entry, each in zip(paper.resolutions, minutes.resolutions, strict=True)
            ),
            places=Places(
                *(f"{session}/{name}" for name in ("heading", "attendance_note", "summary", "closing"))
            ),
        )

    def _fact(self, session: str, fact: Fact) -> Fact:
        return replace(fact, place=f"{session}/{self._fields[fact.label]}")


def spots_of(marks: Iterable[Mark]) -> tuple[Spot, ...]:
    """Return the places of a composed preview by part and field, in the order of the pages."""
    return tuple(_spot(*each) for each in marks)


def spot_at(spots: Iterable[Spot], page: int, x: float, y: float) -> Spot | None:
    """Return the spot under a point of a page, else the nearest one above or below it on that page."""
    there = [each for each in spots if each.page == page]
    return min(there, key=lambda each: _distance(each, x, y), default=None)


def spot_of(spots: Iterable[Spot], part_id: str, field: str = "") -> Spot | None:
    """Return where a field stands first, else where its part does."""
    there = [each for each in spots if each.part_id == part_id]
    return next((each for each in there if each.field == field), there[0] if there else None)


def to_fill_in(minutes: Minutes) -> Minutes:
    """Return the minutes with their title made, and a line to fill in where a text is missing."""
    session = minutes.session
    minutes = with_fields(
        minutes, session.id, heading=title_of(minutes) or TO_FILL, venue=session.venue or TO_FILL
    )
    return replace(
        minutes,
        agenda=tuple(_filled(each, "subject") for each in minutes.agenda),
        statements=tuple(_filled(each, "words") for each in minutes.statements),
        resolutions=tuple(
            each if each.whole.strip() else _filled(each, "operative") for each in minutes.resolutions
        ),
        attendance=tuple(
            _filled(each, "name") if each.presence in ATTENDED and not each.person else each
            for each in minutes.attendance
        ),
    )


def _spot(place: str, page: int, left: float, bottom: float, width: float, height: float) -> Spot:
    part_id, _, field = place.partition("/")
    return Spot(part_id, field, page, left, bottom, width, height)


def _filled(part: Any, name: str) -> Any:
    return part if getattr(part, name).strip() else replace(part, **{name: TO_FILL})


def _placed(entries: Iterable[Any], parts: Iterable[Any], field: str) -> tuple[Any, ...]:
    return tuple(
        replace(entry, place=f"{part.id}/{field}") for entry, part in zip(entries, parts, strict=True)
    )


def _people(entries: Iterable[Participant], rows: Iterable[Attendance]) -> tuple[Participant, ...]:
    return _placed(entries, rows, "name")


def _places(resolution_id: str) -> tuple[str, str, str]:
    return (
        f"{resolution_id}/operative",
        f"{resolution_id}/assignments",
        f"{resolution_id}/deadline_kind",
    )


def _distance(spot: Spot, x: float, y: float) -> tuple[float, float]:
    beside = max(spot.left - x, 0.0, x - spot.left - spot.width)
    off = max(spot.bottom - y, 0.0, y - spot.bottom - spot.height)
    return off, beside
