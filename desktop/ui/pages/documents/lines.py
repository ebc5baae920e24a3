"""The lines of the page of papers: what is late, due, on its road, ending or missing, each in words."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.document_due import urgency
from desktop.domain.mandate import Delegation, Qualification
from desktop.domain.office import Office
from desktop.persian.jalali import day_text
from desktop.services.offices.paper_lines import TermKind
from desktop.ui.pages.follow.card_words import days_state
from desktop.ui.pages.offices.groups import PAPERS
from desktop.ui.places import Destination
from desktop.ui.state_tones import tone_of
from desktop.ui.tone import State, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop.domain.office_document import DocumentKind, DocumentState
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.offices.paper_lines import DueDocument, Expiring, OnRoad, Standing


class Part(Enum):
    """A group of lines, in their order on the page; the values are the views that one goes to."""

    OVERDUE = "overdue"
    SOON = "soon"
    EXPIRING = "expiring"
    ON_ROAD = "road"
    MISSING = "missing"


class Line(NamedTuple):
    """One line; ``days`` counts to ``day``, and is negative where that is past."""

    id: str
    part: Part
    there: Destination
    office: str
    what: str
    chip: State
    day: date | None = None
    days: int | None = None
    where: str = ""
    """Where it waits, or what more is known."""
    place: str = ""
    kind: DocumentKind | None = None
    state: DocumentState | None = None


def part_title(part: Part) -> str:
    """Return the heading of a group."""
    return {
        Part.OVERDUE: QCoreApplication.translate("DocumentLines", "Overdue"),
        Part.SOON: QCoreApplication.translate("DocumentLines", "Due soon"),
        Part.EXPIRING: QCoreApplication.translate("DocumentLines", "Ending or ended"),
        Part.ON_ROAD: QCoreApplication.translate("DocumentLines", "On the road to approval"),
        Part.MISSING: QCoreApplication.translate("DocumentLines", "Not entered yet"),
    }[part]


def lines_of(standing: Standing, vocabulary: Vocabulary, warnings: tuple[int, ...]) -> tuple[Line, ...]:
    """Return all lines, group by group, in each the oldest first."""
    found = [_due(each, vocabulary, warnings) for each in standing.due]
    found += [_ending(each, warnings) for each in standing.expiring]
    found += [_on_road(each, vocabulary) for each in standing.on_road]
    found += _missing(standing, vocabulary)
    order = list(Part)
    found.sort(key=lambda line: order.index(line.part))
    return tuple(each._replace(id=f"{each.part.value}/{number}") for number, each in enumerate(found))


def _due(due: DueDocument, vocabulary: Vocabulary, warnings: tuple[int, ...]) -> Line:
    return Line(
        "",
        Part.OVERDUE if due.days < 0 else Part.SOON,
        _office(due.office_id, due.document_id),
        due.office,
        due.name or vocabulary.choice(due.kind).label,
        _left(due.days, warnings),
        due.due_on,
        due.days,
        vocabulary.choice(due.state).label
        if due.state
        else QCoreApplication.translate("DocumentLines", "not begun"),
        due.place,
        due.kind,
        due.state,
    )


def _ending(term: Expiring, warnings: tuple[int, ...]) -> Line:
    there = _office(term.office_id, term.id)
    if term.record in (Qualification, Delegation):
        there = Destination(kind=term.record.__name__, record_id=term.id)
    what = f"{_term_title(term.kind)}: {term.words}" if term.words else _term_title(term.kind)
    return Line(
        "",
        Part.EXPIRING,
        there,
        term.office,
        term.words if term.kind is TermKind.CONTRACT else what,
        _left(term.days, warnings),
        term.until,
        term.days,
    )


def _on_road(road: OnRoad, vocabulary: Vocabulary) -> Line:
    where = [road.body]
    if road.session_id:
        where += [road.session, day_text(road.session_on) if road.session_on else ""]
    elif road.body:
        where.append(QCoreApplication.translate("DocumentLines", "on no agenda yet"))
    else:
        where.append(QCoreApplication.translate("DocumentLines", "sent without a request"))
    return Line(
        "",
        Part.ON_ROAD,
        _office(road.office_id, road.document_id),
        road.office,
        vocabulary.choice(road.kind).label,
        State(vocabulary.choice(road.state).label, tone_of(road.state)),
        road.since,
        None,
        " \u2022 ".join(filter(None, where)),
        road.place,
        road.kind,
        road.state,
    )


def _missing(standing: Standing, vocabulary: Vocabulary) -> Iterator[Line]:
    chip = State(QCoreApplication.translate("DocumentLines", "missing"), Tone.NEUTRAL)
    for each in standing.missing:
        what = vocabulary.choice(each.kind).label
        yield Line(
            "",
            Part.MISSING,
            _office(each.office_id),
            each.office,
            what,
            chip,
            place=each.place,
            kind=each.kind,
        )


def _office(office_id: str, document_id: str = "") -> Destination:
    """Return the way to the papers of an office, and there to one of them."""
    return Destination(kind=Office.__name__, record_id=office_id, view=PAPERS, part_id=document_id)


def _left(days: int, warnings: tuple[int, ...]) -> State:
    """Return the days in words; each warning that is over makes it more urgent."""
    words = days_state(days).words
    if days < 0:
        return State(words, Tone.DANGER)
    return State(words, Tone.WARN if urgency(days, warnings) > 1 else Tone.INFO)


def _term_title(kind: TermKind) -> str:
    return {
        TermKind.CONTRACT: QCoreApplication.translate("DocumentLines", "Contract"),
        TermKind.QUALIFICATION: QCoreApplication.translate("DocumentLines", "Certificate of the operator"),
        TermKind.OWN_CERTIFICATE: QCoreApplication.translate("DocumentLines", "Certificate of the office"),
        TermKind.DELEGATION: QCoreApplication.translate("DocumentLines", "Delegated power"),
    }[kind]
