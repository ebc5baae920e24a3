"""The paper of minutes that are still being written: what is missing stands there as a line to fill in."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.clauses import clauses_of
from desktop.domain.editing import title_of, with_fields
from desktop.domain.minutes import ATTENDED
from desktop.domain.session import Session
from desktop.pdf.papers.minutes import PaperForm, Places
from desktop.schema.fields import field_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from concurrent.futures import Executor, Future

    from desktop.domain.minutes import Minutes
    from desktop.domain.session import Attendance
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.papers.minutes import Fact, MinutesPaper, Participant, Signatory
    from desktop.pdf.text.strange import Strange
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers

__all__ = ["MinutesPreview", "PaperForm", "Preview", "Spot", "places_of", "spot_at", "spots_of", "to_fill_in"]

TO_FILL = "…" * 12
"""What stands for a text that is still to be written; a date and a number have their own room."""
_PLACES = ("heading", "attendance_note", "summary", "closing", "number", "held_on")
_FACTS = ("held_on", "venue", "start", "end", "organiser", "chair", "co_chairs", "joint_bodies")


class Spot(NamedTuple):
    """A field of the session or of one part, and where it stands: page from 1, points from the lower left."""

    part_id: str
    field: str
    page: int
    left: float
    bottom: float
    width: float
    height: float


class Preview(NamedTuple):
    """A composed paper, and where on it each field stands."""

    paper: bytes
    spots: tuple[Spot, ...]
    was_begun_anew: bool = False
    """Whether the process that composes had died, and another one composed this."""
    strange: tuple[Strange, ...] = ()
    """The characters that the font of papers lacks."""


class MinutesPreview:
    """Says unsaved minutes in the words of their paper, marked as a draft."""

    def __init__(self, words: MinutesPapers, vocabulary: Vocabulary, papers: Callable[[], Papers]) -> None:
        self._words = words
        self._papers = papers
        self._is_closed = False
        labels = {name: vocabulary.field(Session, field_named(Session, name)).label for name in _FACTS}
        self._fields = {label: name for name, label in labels.items()}

    @cached_property
    def _thread(self) -> Executor:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="preview")

    def begin(self, minutes: Minutes, form: PaperForm, done: Callable[[Preview | None], object]) -> None:
        """Have the paper composed meanwhile, and call ``done`` from another thread.

        It is given None where the paper cannot be composed, or the register was closed meanwhile.
        """

        def tell(made: Future[Preview]) -> None:
            done(None if made.cancelled() or made.exception() else made.result())

        if self._is_closed:
            done(None)
        else:
            self._thread.submit(self.compose, minutes, form).add_done_callback(tell)

    def close(self) -> None:
        """Compose nothing any more; what is under way is waited for."""
        self._is_closed = True
        self._thread.shutdown(cancel_futures=True)

    def compose(self, minutes: Minutes, form: PaperForm) -> Preview:
        """Return the composed paper, in any thread; raise `PaperFailedError` where that cannot be."""
        papers = self._papers()
        deaths = papers.deaths
        composed = papers.compose(self.paper(minutes, form))
        return Preview(composed.data, spots_of(composed.marks), papers.deaths > deaths, composed.strange)

    def paper(self, minutes: Minutes, form: PaperForm = PaperForm.FORMAL) -> MinutesPaper:
        """Return the paper as it would be with what is written so far; nothing is read or saved.

        Each part has its place, so that the marks of the finished paper become `spots_of`.
        """
        minutes = to_fill_in(minutes)
        paper, session = self._words.paper(minutes), minutes.session.id
        attended = [each for each in minutes.attendance if each.presence in ATTENDED]
        missed = [each for each in minutes.attendance if each.presence not in ATTENDED]
        return replace(
            paper,
            form=form,
            facts=tuple(self._fact(session, each) for each in paper.facts),
            agenda=_placed(paper.agenda, minutes.agenda, "subject"),
            present=_people(paper.present, attended),
            absent=_people(paper.absent, missed),
            statements=_placed(paper.statements, minutes.statements, "words"),
            resolutions=tuple(
                replace(
                    entry,
                    places=_places(each.id),
                    clauses=_placed(entry.clauses, clauses_of(minutes, each.id), "words"),
                )
                for entry, each in zip(paper.resolutions, minutes.resolutions, strict=True)
            ),
            signatories=_signing(paper.signatories, attended, session),
            places=Places(*(f"{session}/{name}" for name in _PLACES)),
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


def places_of(spots: Iterable[Spot], part_id: str, field: str = "") -> tuple[Spot, ...]:
    """Return everywhere that a field stands, or where its part does first; the first is where it begins."""
    there = [each for each in spots if each.part_id == part_id]
    found = next((each.field for each in there if each.field == field), there[0].field if there else "")
    return tuple(each for each in there if each.field == found)


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
        clauses=tuple(_filled(each, "words") for each in minutes.clauses),
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


def _signing(
    entries: tuple[Signatory, ...], rows: Sequence[Attendance], session: str
) -> tuple[Signatory, ...]:
    """Place those who sign where they are written; where nobody is, the first one is the chair."""
    if rows:
        return _placed(entries, rows, "name")
    return tuple(replace(each, place=f"{session}/chair") for each in entries[:1]) + entries[1:]


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
