"""What waits for the clerk: counts that open a list, the most urgent things, and where work was left."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.document_due import WARNINGS
from desktop.domain.handover import ExitStep
from desktop.domain.office import Office
from desktop.domain.office_document import OfficeDocument
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Assignment, AssignmentRole, DeadlineKind, Resolution
from desktop.domain.session import Session
from desktop.domain.supervision import SupervisionVisit
from desktop.persian.joining import join_words
from desktop.schema.condition import Missing, Not
from desktop.schema.record import Record
from desktop.services.exchange.conflicts import Conflicts
from desktop.services.history import moment_of
from desktop.services.merge import MERGED
from desktop.services.minutes_drafts import unsaved_in
from desktop.services.names import after_mergers
from desktop.services.offices.documents import Documents
from desktop.services.titles import Titles
from desktop.services.views import SOON, views_of
from desktop.storage.assignment_statements import Asked
from desktop.storage.assignments import AssignmentRows
from desktop.storage.office_papers import OfficePapers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

COUNTED: tuple[type[Record], ...] = (Office, Neighbourhood, Body, Session, Resolution, Organisation, Person)
"""What is counted, and told of when it was changed; the shipped places are not the clerk's work."""
_URGENT, _COMING, _RECENT, _AGENCIES = 5, 3, 4, 5
"""How many of each are named."""
_CHANGES, _UNITS = 400, 20
"""How many changes of a unit of work, and how many units, are looked at for what was worked on last."""
_TELLING = ("Session", "Office", "Body", "Neighbourhood", "Resolution", "Organisation", "Person")
"""Of what was written together, the first of these says best what the work was about."""


@dataclass(frozen=True, slots=True)
class Urgent:
    """A resolution that is overdue, or due soon, or that nobody can follow as it stands."""

    id: str
    words: str
    agencies: str
    """Those responsible, joined; empty where there is none."""
    deadline: date | None
    days: int | None
    """From today to the deadline: negative where it is overdue."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A session that is planned, with the name of its body."""

    session: Session
    title: str


@dataclass(frozen=True, slots=True)
class Recent:
    """A record that was worked on lately."""

    record: Record
    title: str
    at: datetime
    """UTC."""
    others: int
    """How many more were written with it, as by an import; beyond some hundreds they are not counted."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Minutes, or a form, in which something was typed and not saved."""

    kind: type[Record]
    id: str
    """Empty where the record would be a new one."""
    title: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one organisation has come with what it is responsible for."""

    id: str
    title: str
    done: int
    under_way: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The desk as it stands today."""

    today: date
    counts: Mapping[tuple[type[Record], str], int]
    """Kind and key of a view -> how many; the empty key counts all, `Record` is for records of any kind."""
    urgent: tuple[Urgent, ...]
    coming: tuple[Coming, ...]
    recent: tuple[Recent, ...]
    unsaved: tuple[Unsaved, ...]
    standings: tuple[Standing, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been entered yet."""
        return not any(self.counts[kind, ""] for kind in COUNTED)


class Waiting:
    """Looks over the whole register in one view of it."""

    def __init__(
        self,
        store: Store,
        vocabulary: Vocabulary,
        today: Callable[[], date],
        warnings: Callable[[], tuple[int, ...]] = lambda: WARNINGS,
    ) -> None:
        """``warnings`` are the days before and after its day on which one is told of an office's paper."""
        self._store = store
        self._vocabulary = vocabulary
        self._today = today
        self._documents = Documents(store, vocabulary, today, warnings)

    def count(self, kind: type[Record], view_key: str) -> int:
        """Return how many records one of the built-in views holds."""
        with self._store.view() as view:
            if kind is Resolution:
                return _of_resolutions(view, self._today())[view_key]
            return _count(view, kind, view_key, self._today())

    def now(self) -> Overview:
        """Return what waits now."""
        today = self._today()
        questions = {(Record, "questions"): Conflicts(self._store, self._vocabulary).count()}
        with self._store.view() as view:
            titles = Titles(view, self._vocabulary)
            return Overview(
                today,
                dict(_counts(view, today)) | dict(_of_papers(view, self._documents, today)) | questions,
                tuple(_urgent(view, titles, today)),
                tuple(_coming(view, titles, today)),
                tuple(islice(_recent(view, titles), _RECENT)),
                tuple(_unsaved(view, titles)),
                tuple(_standings(view, titles, today)),
            )


def _counts(view: View, today: date) -> Iterator[tuple[tuple[type[Record], str], int]]:
    resolutions = _of_resolutions(view, today)
    for kind in COUNTED:
        yield (kind, ""), view.records(kind).count()
        for key in views_of(kind, today):
            yield (kind, key), resolutions[key] if kind is Resolution else _count(view, kind, key, today)


def _of_papers(
    view: View, documents: Documents, today: date
) -> Iterator[tuple[tuple[type[Record], str], int]]:
    """Yield the same of what offices owe by a day, by what it is of."""
    due, ending = documents.told_in(view)
    rows = OfficePapers(view.connection, today.isoformat())
    yesterday = (today - timedelta(1)).isoformat()
    yield (OfficeDocument, "overdue"), sum(each.days < 0 for each in due)
    yield (OfficeDocument, "soon"), sum(each.days >= 0 for each in due)
    yield (OfficeDocument, "expiring"), len(ending)
    yield (ExitStep, "overdue"), len(rows.exit_steps(yesterday))
    yield (SupervisionVisit, "overdue"), len(rows.answers(yesterday))


def _count(view: View, kind: type[Record], key: str, today: date) -> int:
    return view.records(kind).count(views_of(kind, today)[key])


def _of_resolutions(view: View, today: date) -> Mapping[str, int]:
    """Return the same of the views of resolutions, all at once: each alone takes as long."""
    rows = AssignmentRows(view.connection)
    return rows.views(today.isoformat(), (today + SOON).isoformat())


def _urgent(view: View, titles: Titles, today: date) -> Iterator[Urgent]:
    records, views = view.records(Resolution), views_of(Resolution, today)
    asked = Asked(today.isoformat(), bare=True)
    due = AssignmentRows(view.connection).first_due(asked, (today + SOON).isoformat(), _URGENT)
    ids = dict.fromkeys(due)
    for key in ("without_agency", "without_deadline"):
        if len(ids) < _URGENT:
            ids |= dict.fromkeys(records.find(order_by="deadline_on", conditions=views[key])[:_URGENT])
    for each in records.page(list(ids)[:_URGENT]):
        own = each.deadline_on if each.deadline_kind is DeadlineKind.DAY else None
        day = date.fromisoformat(due[each.id]) if each.id in due else own
        assigned = view.records(Assignment).all(resolution=each.id, role=AssignmentRole.RESPONSIBLE.value)
        named = titles.of_links(assigned)
        agencies = join_words([named[one.organisation] for one in assigned if one.organisation])
        words = each.operative or each.preamble or titles.of([each])[each.id]
        yield Urgent(each.id, words, agencies, day, (day - today).days if day else None)


def _coming(view: View, titles: Titles, today: date) -> Iterator[Coming]:
    records = view.records(Session)
    ids = records.find(order_by="held_on", conditions=views_of(Session, today)["coming"])
    found = records.page(ids[:_COMING])
    bodies, own = titles.of_links(found), titles.of(found)
    for each in found:
        yield Coming(each, bodies.get(each.body or "") or own[each.id])


def _recent(view: View, titles: Titles) -> Iterator[Recent]:
    """Yield one record of each unit of work, the newest first; none twice."""
    seen: set[str] = set()
    for changes in islice(view.journal.last_batches(_CHANGES), _UNITS):
        written = {change.record_id: change for change in changes if change.record in _TELLING}
        telling = sorted(written.values(), key=lambda change: _TELLING.index(change.record))
        for change in telling:
            records = view.of_kind(change.record)
            if change.record_id not in seen and records.find(where={"id": change.record_id}):
                seen.add(change.record_id)
                record = records.get(change.record_id)
                yield Recent(record, titles.of([record])[record.id], moment_of(change), len(written) - 1)
                break


def _unsaved(view: View, titles: Titles) -> Iterator[Unsaved]:
    """Yield the minutes and the forms of which a draft is kept.

    The subject of a form is ``form/kind/id``, or ``new`` for the id.
    """
    for minutes in unsaved_in(view):
        yield Unsaved(Session, minutes.session_id, minutes.title)
    kinds = {kind.__name__: kind for kind in COUNTED}
    for subject in view.drafts.subjects():
        match subject.split("/"):
            case ["form", name, "new"] if name in kinds:
                yield Unsaved(kinds[name], "", "")
            case ["form", name, record_id] if name in kinds:
                records = view.records(kinds[name])
                there = records.find(where={"id": record_id})  # what is in the bin waits for nobody
                for title in titles.of(records.page(there)).values():
                    yield Unsaved(kinds[name], record_id, title)


def _standings(view: View, titles: Titles, today: date) -> Iterator[Standing]:
    """Yield those with the most to do; what was merged counts for what it became, final minutes too."""
    organisations = view.records(Organisation)
    merged = organisations.page(organisations.find(conditions=(Not(Missing(MERGED)),)))
    became = {each.id: each.merged_into for each in merged}
    total, done, late = Counter[str](), Counter[str](), Counter[str]()
    for each, tallies in AssignmentRows(view.connection).by_agency(today.isoformat()).items():
        for found, many in zip((total, done, late), tallies, strict=True):
            found[after_mergers(each, became)] += many
    ids = sorted(total, key=lambda each: (-total[each], each))[:_AGENCIES]
    called = titles.of(organisations.page(ids))
    for each in ids:
        left = total[each] - done[each] - late[each]
        yield Standing(each, called[each], done[each], left, late[each])
