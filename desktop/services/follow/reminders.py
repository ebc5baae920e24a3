"""«امروز / این هفته / سررسیدگذشته»: what has a day, computed from the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body
from desktop.domain.body_rules import term_end
from desktop.domain.directive import Directive
from desktop.domain.document_due import WARNINGS
from desktop.domain.jalali_spans import week_with
from desktop.domain.law import Duty
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.periods import PeriodState
from desktop.domain.resolution import Resolution, ResolutionKind
from desktop.schema.condition import Missing, Not
from desktop.services.follow.matrix import Matrices
from desktop.services.follow.office_reminders import OfficeReminders
from desktop.services.merge import became
from desktop.services.names import after_mergers
from desktop.services.offices.documents import Documents
from desktop.services.titles import Titles
from desktop.storage.assignment_statements import Asked
from desktop.storage.assignments import AssignmentRows
from desktop.storage.reminders import DueRow, ReminderRows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from desktop.domain.working_days import Calendar
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.matrix import Matrix
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

PATIENCE = 30
"""Days that a request waits before it is told, where its body has no frequency of its own."""
AHEAD = timedelta(days=30)
"""How long before its end a term is told."""
_LENGTH = 300
"""How much of a text a line holds."""
_NOT_IN = (PeriodState.AWAITED, PeriodState.MISSING)


class ReminderKind(Enum):
    """What a reminder is of."""

    ASSIGNMENT = "assignment"
    """An agency's part in a resolution is due; a resolution without an agency as well."""
    NEXT_STEP = "next_step"
    """The last step of following up says that the next one is to be taken."""
    REQUEST = "request"
    """A request has waited as long as its body takes to meet again; an urgent one is told at once."""
    REPORT = "report"
    """A periodic report of an agency is due."""
    REVIEW = "review"
    """A standing rule is to be looked at again."""
    DIRECTIVE = "directive"
    """A directive is due, and an addressee has not received it."""
    DUTY = "duty"
    """A duty by law is due."""
    SESSION = "session"
    """A body is to meet, by its own rule."""
    TERM = "term"
    """The term of a body ends."""
    DOCUMENT = "document"
    """A paper of an office is due."""
    EXPIRY = "expiry"
    """A contract or certificate of an office, or a power that it has, ends."""
    HANDOVER = "handover"
    """An office is to be handed over."""
    EXIT_STEP = "exit_step"
    """A step of an office's exit plan is due."""
    ANSWER = "answer"
    """The answer of an office to a visit is due."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One line."""

    kind: ReminderKind
    record: type[Record]
    """What ``id`` is of, to be opened: an assignment opens its resolution."""
    id: str
    words: str
    about: str
    """Whom it waits for: the agency, the body or who has not answered; empty where nobody is named."""
    day: date
    days: int
    """From today to the day: negative where that is past."""
    resolution_id: str = ""
    """Of an assignment, a step, a report or a review, the resolution."""
    assignment_id: str = ""
    """Of an assignment or a step, the agency's part; empty where nobody is responsible."""
    many: int = 1
    """How many periods of a report are missing; ``day`` is the end of the first of them."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """What there is to do; each part by its days, the oldest first. No line stands in two parts."""

    today: tuple[Reminder, ...]
    this_week: tuple[Reminder, ...]
    """From tomorrow to Friday, the end of the week that began on Saturday."""
    overdue: tuple[Reminder, ...]
    reports_due: tuple[Reminder, ...]
    """Reports whose period has ended, or ends this week."""
    directives_due: tuple[Reminder, ...]
    reviews_due: tuple[Reminder, ...]
    """Rules to be looked at again, and the terms that end within a month."""
    documents_due: tuple[Reminder, ...]
    """Papers and terms of offices, and handovers, from the first warning on."""


class Reminders:
    """Looks over the whole register."""

    def __init__(
        self,
        store: Store,
        vocabulary: Vocabulary,
        today: Callable[[], date],
        calendar: Callable[[], Calendar],
        warnings: Callable[[], tuple[int, ...]] = lambda: WARNINGS,
    ) -> None:
        """``warnings`` are the days before and after its day on which one is told of an office's paper."""
        self._store = store
        self._vocabulary = vocabulary
        self._today = today
        self._calendar = calendar
        self._documents = Documents(store, vocabulary, today, warnings)

    def now(self) -> Agenda:
        """Return what there is to do now."""
        today = self._today()
        end = week_with(today).last
        matrices = Matrices(self._store, self._vocabulary, self._today).all()
        calendar = self._calendar()
        with self._store.view() as view:
            rows = ReminderRows(view.connection, today.isoformat(), end.isoformat(), _LENGTH)
            found: dict[tuple[ReminderKind, type[Record]], list[DueRow]] = {
                (ReminderKind.ASSIGNMENT, Resolution): _due(view, today, end),
                (ReminderKind.NEXT_STEP, Resolution): rows.next_steps(),
                (ReminderKind.REQUEST, AgendaRequest): rows.requests(PATIENCE),
                (ReminderKind.DUTY, Duty): rows.duties(),
                (ReminderKind.DIRECTIVE, Directive): rows.directives(),
                (ReminderKind.SESSION, Body): [_worked(each, calendar) for each in rows.meetings()],
                **self._of_offices(view, today, end),
            }
            names = _Names(view, self._vocabulary)
            lines = [
                line
                for (kind, record), every in found.items()
                for line in _lines(kind, record, every, names, today)
            ]
            lines += _terms(view, today)
            after = became(view)
            left = {(each, after_mergers(agency, after)) for each, agency in rows.open_reports()}
            ended = rows.with_agencies() - {each for each, _ in left}
        still = (each for each in matrices if each.resolution.id not in ended)
        lines += [line for each in still for line in _periods(each, left, today, end)]
        return _agenda(lines, today)

    def _of_offices(
        self, view: View, today: date, end: date
    ) -> dict[tuple[ReminderKind, type[Record]], list[DueRow]]:
        told = OfficeReminders(view, self._documents, self._vocabulary, today)
        return {
            (ReminderKind.DOCUMENT, Office): told.documents(),
            **{(ReminderKind.EXPIRY, record): rows for record, rows in told.terms().items()},
            (ReminderKind.HANDOVER, Office): told.handovers(),
            (ReminderKind.EXIT_STEP, Office): told.exit_steps(end),
            (ReminderKind.ANSWER, Office): told.answers(end),
        }


class _Names:
    """Says what agencies are called today; other texts are what they are."""

    def __init__(self, view: View, vocabulary: Vocabulary) -> None:
        self._after = became(view)
        self._titles = Titles(view, vocabulary)
        self._organisations = view.records(Organisation)

    def of(self, abouts: Iterable[str]) -> Mapping[str, str]:
        """Return what each of ``abouts`` is called that is the id of an organisation."""
        meant = {each: after_mergers(each, self._after) for each in {*abouts} if each}
        called = self._titles.of(self._organisations.page(list(set(meant.values()))))
        return {each: called[now] for each, now in meant.items() if now in called}


def _due(view: View, today: date, end: date) -> list[DueRow]:
    asked = Asked(today.isoformat(), bare=True)
    found = AssignmentRows(view.connection).due(asked, end.isoformat(), _LENGTH)
    return [DueRow(each, words, agency, day, each, part) for each, words, agency, day, part in found]


def _worked(row: DueRow, calendar: Calendar) -> DueRow:
    """Return when a body is to meet on a day of work: the last one on which it is not late."""
    return row._replace(day=calendar.last_working(date.fromisoformat(row.day)).isoformat())


def _lines(
    kind: ReminderKind, record: type[Record], rows: list[DueRow], names: _Names, today: date
) -> Iterator[Reminder]:
    called = names.of(row.about for row in rows)
    for row in rows:
        day = date.fromisoformat(row.day)
        yield Reminder(
            kind,
            record,
            row.id,
            row.words,
            called.get(row.about, row.about),
            day,
            (day - today).days,
            row.resolution,
            row.assignment,
        )


def _terms(view: View, today: date) -> Iterator[Reminder]:
    records = view.records(Body)
    for body in records.page(records.find(conditions=(Not(Missing("term_years")),))):
        end = term_end(body, today)
        if end and today <= end <= today + AHEAD:
            yield Reminder(ReminderKind.TERM, Body, body.id, body.name, "", end, (end - today).days)


def _periods(matrix: Matrix, left: Collection[tuple[str, str]], today: date, end: date) -> Iterator[Reminder]:
    """Yield the reports and reviews that have not come in, one line for each agency that still owes them."""
    resolution = matrix.resolution
    is_report = resolution.kind is ResolutionKind.PERIODIC_REPORT
    for row in matrix.rows:
        days = [
            span.last
            for span, cell in zip(matrix.periods, row.cells, strict=True)
            if cell.state in _NOT_IN or (cell.state is PeriodState.RUNNING and span.last <= end)
        ]
        if days and (row.organisation is None or (resolution.id, row.organisation) in left):
            yield Reminder(
                ReminderKind.REPORT if is_report else ReminderKind.REVIEW,
                Resolution,
                resolution.id,
                (resolution.operative or resolution.preamble)[:_LENGTH],
                row.name or matrix.session,
                days[0],
                (days[0] - today).days,
                resolution.id,
                many=len(days),
            )


_APART = {
    ReminderKind.REPORT: "reports_due",
    ReminderKind.DIRECTIVE: "directives_due",
    ReminderKind.REVIEW: "reviews_due",
    ReminderKind.TERM: "reviews_due",
    ReminderKind.DOCUMENT: "documents_due",
    ReminderKind.EXPIRY: "documents_due",
    ReminderKind.HANDOVER: "documents_due",
}


def _agenda(lines: list[Reminder], today: date) -> Agenda:
    parts: dict[str, list[Reminder]] = {name: [] for name in Agenda.__annotations__}
    for each in lines:
        by_day = "overdue" if each.day < today else "this_week" if each.day > today else "today"
        parts[_APART.get(each.kind, by_day)].append(each)
    order = {kind: place for place, kind in enumerate(ReminderKind)}
    for part in parts.values():
        part.sort(key=lambda each: (each.day, order[each.kind], each.id, each.assignment_id))
    return Agenda(**{name: tuple(part) for name, part in parts.items()})
