"""A resolution of a higher body on its way down: asked of lower bodies, and what they made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.body import Body, Level
from desktop.domain.resolution import Priority, Resolution
from desktop.domain.session import ItemKind, Session
from desktop.errors import NotBelowError, RecordMissingError
from desktop.persian.digits import persian_digits
from desktop.schema.mending import tidied
from desktop.schema.record import R, link_to
from desktop.services.follow.answers import Handed
from desktop.services.follow.unsupported import places_in
from desktop.services.following import Following

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.answers import Answer
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

SUBJECT = "مصوبهٔ {body}"
NUMBERED = "مصوبهٔ شمارهٔ {number} {body}"
WORDS = "{subject}: {words}"
_LENGTH = 200
"""How much of a resolution stands in the subject of a request."""


class Cascade:
    """Hands resolutions down, and gathers the answers."""

    def __init__(self, store: Store, vocabulary: Vocabulary, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today
        self._following = Following(store, vocabulary, today)

    def under(self, resolution_id: str) -> tuple[Answer, ...]:
        """Return what lower bodies made of a resolution, in the order of their names.

        A circle, as two computers can make one, is gone through once.
        """
        with self._store.view() as view:
            found = Handed.below(view, resolution_id)
        standings = self._following.of(tuple(found.resolutions))
        return found.answers(resolution_id, standings)

    def lower_bodies(self, resolution_id: str) -> tuple[tuple[str, str], ...]:
        """Return ``(id, name)`` of the bodies below that of a resolution which have not been handed it."""
        with self._store.view() as view:
            upper = _upper(view, resolution_id)
            asked = _asked(view, resolution_id)
            bodies = view.records(Body)
            every = bodies.page(bodies.find(order_by="name"))
            below = _below(view, upper, every) if upper else frozenset()
        return tuple((each.id, each.name) for each in every if each.id in below and each.id not in asked)

    def hand_down(self, resolution_id: str, body_ids: Sequence[str]) -> tuple[AgendaRequest, ...]:
        """Ask each of the bodies to put a resolution on its agenda; who was asked before is not asked again.

        Raises `RecordMissingError` where the resolution or a body is gone, and `NotBelowError` for a body
        that is not below the one that resolved; then none is asked.
        """
        with self._store.work() as work:
            upper = _upper(work, resolution_id)
            resolution = _present(work, Resolution, resolution_id)
            every = {each.id: each for each in work.records(Body).page(work.records(Body).find())}
            below = _below(work, upper, tuple(every.values())) if upper else frozenset()
            asked = _asked(work, resolution_id)
            for each in body_ids:
                if each not in every:
                    raise RecordMissingError(Body.__name__, each)
                if each not in below:
                    raise NotBelowError
            wanted = [each for each in dict.fromkeys(body_ids) if each not in asked]
            made = tuple(
                tidied(_request(resolution, upper, every[each], self._today())) for each in wanted if upper
            )
            work.add(*made)
            work.commit()
        return made


def _request(resolution: Resolution, upper: Body, body: Body, today: date) -> AgendaRequest:
    """Return what asks a body; the words of a confidential resolution are not repeated."""
    called = NUMBERED if resolution.number else SUBJECT
    subject = called.format(number=persian_digits(resolution.number), body=upper.name)
    words = " ".join((resolution.operative or resolution.preamble).split())
    if not resolution.is_confidential and words:
        subject = WORDS.format(subject=subject, words=words[:_LENGTH])
    return AgendaRequest(
        body=link_to(body),
        subject=subject,
        kind=ItemKind.PROPOSAL,
        organisation=upper.secretariat,
        requested_by=upper.name,
        requested_on=today,
        is_urgent=resolution.priority is Priority.HIGH,
        topic=resolution.topic,
        handed_from=link_to(resolution),
        directive=resolution.directive,
    )


def _upper(view: View, resolution_id: str) -> Body | None:
    """Return the body that resolved; None where its session has none."""
    resolution = _present(view, Resolution, resolution_id)
    sessions = view.records(Session).page([str(resolution.session)])
    found = view.records(Body).page([str(each.body) for each in sessions if each.body])
    return found[0] if found else None


def _present(view: View, kind: type[R], record_id: str) -> R:
    """Return a record that is not in the bin; raise `RecordMissingError` where it is gone."""
    records = view.records(kind)
    if not (found := records.page(records.find(where={"id": record_id}))):
        raise RecordMissingError(kind.__name__, record_id)
    return found[0]


def _asked(view: View, resolution_id: str) -> frozenset[str]:
    """Return the bodies that were handed a resolution, or had resolved on it before; withdrawn is unsaid."""
    requests = view.records(AgendaRequest).all(handed_from=resolution_id)
    resolved = view.records(Resolution).all(handed_from=resolution_id)
    sessions = view.records(Session).page([str(each.session) for each in resolved])
    asked = (each.body for each in requests if each.state is not RequestState.WITHDRAWN)
    return frozenset(str(each) for each in (*asked, *(each.body for each in sessions)) if each)


def _below(view: View, upper: Body, every: Sequence[Body]) -> frozenset[str]:
    """Return the bodies that stand under ``upper``, or are of a lower level inside its place."""
    found, level = {upper.id}, {upper.id}
    while level:
        level = {each.id for each in every if each.parent in level} - found
        found |= level
    if upper.level:
        levels = list(Level)
        lower = levels[levels.index(upper.level) + 1 :]
        inside = places_in(view, upper.place) if upper.place else None
        found |= {
            each.id for each in every if each.level in lower and (inside is None or each.place in inside)
        }
    return frozenset(found - {upper.id})
