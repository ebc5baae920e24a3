from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import count

import pytest

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, AssignmentRole, DeadlineKind, Resolution
from desktop.domain.session import Session, SessionState
from desktop.schema.record import link_to
from desktop.services.follow.board import Board
from desktop.services.follow.cards import Wishes
from desktop.services.follow.moves import Moves
from tests.services.conftest import TODAY

RESPONSIBLE, COOPERATING = AssignmentRole


@dataclass
class Decided:
    """A resolution with its session and the parts of its agencies."""

    session: Session
    resolution: Resolution
    parts: tuple[Assignment, ...]

    @property
    def part(self):
        return self.parts[0]


@pytest.fixture
def council(put):
    council = Body(name="شورای راهبری")
    put(council)
    return council


@pytest.fixture
def agency(put):
    made = {}

    def agency(name, **fields):
        if name not in made:
            made[name] = Organisation(name=name, **fields)
            put(made[name])
        return made[name]

    return agency


@pytest.fixture
def decide(put, council, agency):
    """Return a maker of a resolution that is due in some days, with those responsible and their states."""
    numbers = count(1)

    def decide(
        days=None,
        *,
        words="مقرر شد.",
        state=SessionState.DRAFT,
        body=None,
        on=TODAY,
        part=(),
        parts=None,
        **fields,
    ):
        number = next(numbers)
        session = Session(body=link_to(body or council), number=number, held_on=on, state=state)
        if days is not None:
            fields = {
                "deadline_kind": DeadlineKind.DAY,
                "deadline_on": TODAY + timedelta(days=days),
                **fields,
            }
        resolution = Resolution(session=link_to(session), order=1, operative=words, **fields)
        parts = {"برق": None} if parts is None else parts
        assigned = tuple(
            Assignment(
                resolution=link_to(resolution),
                order=order,
                organisation=link_to(agency(name)),
                **({"state": given} | dict(part)),
            )
            for order, (name, given) in enumerate(parts.items(), 1)
        )
        put(session, resolution, *assigned)
        return Decided(session, resolution, assigned)

    return decide


@pytest.fixture
def board(store, vocabulary):
    return Board(store, vocabulary, lambda: TODAY)


@pytest.fixture
def moves(store):
    return Moves(store, lambda: TODAY)


@pytest.fixture
def stored(browse):
    """Return what reads a record anew."""
    return lambda record: browse.open(type(record), record.id).record


@pytest.fixture
def where(board):
    """Return in which column each part stands, and whether the counts say so too."""

    def where(wishes=None):
        wishes = wishes or Wishes()
        found = {}
        for column in board.columns(wishes):
            cards = board.page(wishes, column.key, 0, 1000)
            assert len(cards) == column.count
            found |= {card.id: column.key for card in cards}
        assert set(found) == set(board.ids(wishes))
        return found

    return where
