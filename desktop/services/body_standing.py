"""What the rules of a body come to today, and what hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.body_rules import Quorum, Rhythm, before_forming, quorum_of, rhythm_of, term_end
from desktop.domain.numbering import next_number, term_of
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.condition import Either, Is, Linked, Not
from desktop.services.views import views_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.domain.body import Seat
    from desktop.domain.composition import Sitting
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class BodyStanding:
    """What the rules of a body come to today."""

    today: date
    quorum: Quorum
    names: Sequence[str]
    """What the seats are called without which nothing is decided."""
    rhythm: Rhythm
    number: int
    """What an ordinary session held today would get."""
    term: int | None
    term_end: date | None
    too_early: Sequence[Session]
    """Sessions whose day lies before the body was formed."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What hangs on bodies: sessions, resolutions that somebody has still to carry out, bodies under them."""

    sessions: int
    open_resolutions: int
    bodies: int


def standing_of(
    body: Body, sessions: Sequence[Session], sitting: Sitting, called: Callable[[Seat], str], today: date
) -> BodyStanding:
    """Return what the rules of a body come to; ``called`` gives what a seat is called."""
    quorum = quorum_of(body, sitting)
    return BodyStanding(
        today=today,
        quorum=quorum,
        names=tuple(map(called, quorum.required)),
        rhythm=rhythm_of(body, sessions, today),
        number=next_number(body, Session(held_on=today), sessions),
        term=term_of(body, today),
        term_end=term_end(body, today),
        too_early=before_forming(body, sessions),
    )


def weight_of(view: View, body_ids: Sequence[str], today: date) -> Weight:
    """Return what would be left without its body, if these went to the bin."""
    these = tuple(body_ids)
    of_these = Either((Is("body", these), Is("joint_bodies", these)))
    under = (Is("parent", these), Not(Is("id", these)))
    return Weight(
        view.records(Session).count((of_these,)),
        view.records(Resolution).count(
            (Linked("session", (of_these,)), *views_of(Resolution, today)["open"])
        ),
        view.records(Body).count(under),
    )
