"""«اقدام بدون مصوبهٔ پشتیبان»: what is done, or is to be done, without a resolution or a law behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.body import Composition, Seat
from desktop.domain.consequences import ADOPTED
from desktop.domain.law import Duty
from desktop.domain.livelihood import Course
from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood, Place, Selection
from desktop.domain.session import AgendaItem, ItemKind, Session, SessionState
from desktop.schema.condition import Either, Having, Is, Linked, Missing, Not
from desktop.services.follow.board import all_that_mean
from desktop.services.titles import Titles
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.cards import Wishes
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


class UnsupportedKind(Enum):
    """Why a record is in the list."""

    OFFICE = "office"
    """An office is approved or further, and no resolution is named for its state."""
    NEIGHBOURHOOD = "neighbourhood"
    """A neighbourhood is approved, and no resolution is named."""
    SEAT = "seat"
    """A seat is in the approved composition of a body that names a resolution for others, and for it none."""
    ITEM = "item"
    """An agenda item was adopted, and no resolution came of it."""
    DUTY = "duty"
    """A duty that is not fulfilled names no article of a law."""
    ACTIVITY = "activity"
    """An activity names no resolution; what people come with themselves needs none."""
    COURSE = "course"
    """A course names no resolution."""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """One record of the list."""

    kind: UnsupportedKind
    record: type[Record]
    id: str
    words: str
    """What it is called."""
    about: str
    """Where it belongs: the place, the session or the agency; empty where that is unknown."""
    day: date | None
    """Since when, or when it was decided; for a duty until when."""
    session_id: str = ""
    """Of an agenda item, whose minutes it is in."""


MOST = 500
"""How many of a kind are told one by one, the newest first; the lists of their pages have them all."""
_BROUGHT_BY_PEOPLE = (ActivityCategory.REFERRAL, ActivityCategory.COMPLAINT)
_CALLED_OFF = Linked("session", (is_one("state", SessionState.CANCELLED),))
_UNTRACED = Linked("session", (Having("Resolution", (Missing("item"),)),))
"""Where a resolution of the session names no item, nobody can tell that it is not this one's."""
_ASKED: Mapping[UnsupportedKind, tuple[type[Record], tuple[Condition, ...]]] = {
    UnsupportedKind.OFFICE: (
        Office,
        (Not(is_one("state", OfficeState.PROPOSED)), Missing("state_resolution")),
    ),
    UnsupportedKind.NEIGHBOURHOOD: (
        Neighbourhood,
        (is_one("selection", Selection.APPROVED), Missing("approved_by")),
    ),
    UnsupportedKind.SEAT: (
        Seat,
        (
            is_one("composition", Composition.APPROVED),
            Missing("approved_by"),
            Missing("until"),
            Linked("body", (Having("Seat", (Not(Missing("approved_by")),)),)),
        ),
    ),
    UnsupportedKind.ITEM: (
        AgendaItem,
        (
            is_one("outcome", *ADOPTED),
            Not(is_one("kind", ItemKind.CLOSING, ItemKind.MINUTES)),
            Not(Having("Resolution")),
            Not(_CALLED_OFF),
            Not(_UNTRACED),
        ),
    ),
    UnsupportedKind.DUTY: (Duty, (Missing("done_on"), Missing("article"))),
    UnsupportedKind.ACTIVITY: (
        Activity,
        (Missing("resolution"), Not(is_one("category", *_BROUGHT_BY_PEOPLE))),
    ),
    UnsupportedKind.COURSE: (Course, (Missing("resolution"),)),
}
_ORGANISATIONS = ("establishing", "licensing", "supervising", "lead", "operator")
_NONE = Is("id", ())


class UnsupportedList:
    """Finds them anew whenever it is asked."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def count(self) -> int:
        """Return how many there are."""
        with self._store.view() as view:
            return sum(view.records(record).count(asked) for record, asked in _ASKED.values())

    def counts(self, wishes: Wishes) -> dict[UnsupportedKind, int]:
        """Return how many there are of each kind that fulfil ``wishes``; `find` tells the newest of many."""
        with self._store.view() as view:
            found = {
                kind: view.records(record).find(
                    search=wishes.words, conditions=(*asked, *_wished(view, record, wishes))
                )
                for kind, (record, asked) in _ASKED.items()
            }
        return {kind: len(ids) for kind, ids in found.items()}

    def find(self, wishes: Wishes) -> tuple[Unsupported, ...]:
        """Return those that fulfil the body, agency, place and words of ``wishes``; the rest asks nothing."""
        with self._store.view() as view:
            titles = Titles(view, self._vocabulary)
            return tuple(
                line
                for kind, (record, asked) in _ASKED.items()
                for line in _lines(
                    view, titles, kind, record, (*asked, *_wished(view, record, wishes)), wishes
                )
            )


def _lines(
    view: View,
    titles: Titles,
    kind: UnsupportedKind,
    record: type[Any],
    asked: Sequence[Condition],
    wishes: Wishes,
) -> Iterator[Unsupported]:
    records = view.records(record)
    ids = records.find(search=wishes.words, conditions=asked)
    found = records.page(ids[-MOST:])
    called, linked = titles.of(found), titles.of_links(found)
    days = _days(view, found)
    for each in found:
        about = getattr(each, _ABOUT[kind])
        session = each.session if isinstance(each, AgendaItem) else ""
        yield Unsupported(
            kind,
            record,
            each.id,
            called[each.id],
            linked.get(about or "", ""),
            days.get(each.id),
            session or "",
        )


_ABOUT = {
    UnsupportedKind.OFFICE: "place",
    UnsupportedKind.NEIGHBOURHOOD: "place",
    UnsupportedKind.SEAT: "body",
    UnsupportedKind.ITEM: "session",
    UnsupportedKind.DUTY: "organisation",
    UnsupportedKind.ACTIVITY: "office",
    UnsupportedKind.COURSE: "office",
}


def _days(view: View, found: Sequence[Record]) -> dict[str, date | None]:
    of_items = [each.session for each in found if isinstance(each, AgendaItem) and each.session]
    sessions = {each.id: each.held_on for each in view.records(Session).page(list(dict.fromkeys(of_items)))}
    days: dict[str, date | None] = {}
    for each in found:
        match each:
            case Office():
                days[each.id] = each.state_since
            case AgendaItem():
                days[each.id] = sessions.get(str(each.session))
            case Seat():
                days[each.id] = each.since
            case Duty():
                days[each.id] = each.due_on
            case Activity():
                days[each.id] = each.held_on
            case Course():
                days[each.id] = each.since
    return days


_IN_PLACE: Mapping[type[Record], Callable[[Condition], Condition]] = {
    AgendaItem: lambda below: Linked("session", (Linked("body", (below,)),)),
    Seat: lambda below: Linked("body", (below,)),
    Duty: lambda below: Linked("organisation", (below,)),
    Activity: lambda below: Either((Linked("office", (below,)), Linked("neighbourhood", (below,)))),
    Course: lambda below: Linked("office", (below,)),
}
"""How a record that has no place of its own comes by one."""


def _wished(view: View, record: type[Record], wishes: Wishes) -> Iterator[Condition]:
    """Yield what is asked of one kind of record; a kind that cannot answer a wish fulfils it in no record."""
    if wishes.body:
        yield _of_body(record, wishes.body)
    if wishes.agency:
        meant = all_that_mean(view, wishes.agency)
        yield _of_agency(record, meant)
    if wishes.place:
        below = Is("place", places_in(view, wishes.place))
        placed = _IN_PLACE.get(record)
        yield placed(below) if placed else below


def _of_body(record: type[Record], body: str) -> Condition:
    if record is AgendaItem:
        return Linked("session", (Either((Is("body", (body,)), Is("joint_bodies", (body,)))),))
    return Is("body", (body,)) if record in (Duty, Seat) else _NONE


def _of_agency(record: type[Record], meant: tuple[str, ...]) -> Condition:
    if record is Office:
        return Either(tuple(Is(name, meant) for name in _ORGANISATIONS))
    if record is Activity:
        return Is("agency", meant)
    if record is Course:
        return Is("organiser", meant)
    return Is("organisation", meant) if record in (Duty, Seat) else _NONE


def places_in(view: View, place: str) -> tuple[str, ...]:
    """Return a place and all that lies in it."""
    places, found = view.records(Place), {place: None}
    level: Sequence[str] = (place,)
    while level:
        inside = places.find(conditions=(Is("parent", tuple(level)),))
        level = [each for each in inside if each not in found]
        found |= dict.fromkeys(level)
    return tuple(found)
