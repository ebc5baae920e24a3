"""A clause that lies in the bin gives neither a day nor words; what it asked for goes by the resolution."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.resolution import Clause
from desktop.schema.record import link_to
from desktop.services.follow.cards import ColumnKey
from desktop.services.following import Following, Standing
from desktop.services.ties import Ties
from tests.services.conftest import TODAY


@pytest.fixture
def made(decide, put, change):
    made = decide(40, words="کل مصوبه")
    clause = Clause(
        resolution=link_to(made.resolution),
        order=1,
        words="بند الف",
        deadline_on=TODAY - timedelta(days=3),
    )
    put(clause)
    change(made.part, clause=link_to(clause))
    return made, clause


def test_what_was_late_by_its_clause_is_not_late_without_it(
    made, where, board, editing, browse, store, vocabulary
):
    decided, clause = made
    following = Following(store, vocabulary, lambda: TODAY)
    ties = Ties(store, lambda: TODAY)
    assert where() == {decided.part.id: ColumnKey.OVERDUE}
    assert following.of([decided.resolution.id])[decided.resolution.id].standing is Standing.OVERDUE
    editing.delete(browse.open(Clause, clause.id))
    assert where() == {decided.part.id: ColumnKey.NOTIFIED}
    (card,) = board.cards([decided.part.id])
    assert (card.words, card.due) == ("کل مصوبه", decided.resolution.deadline_on)
    assert following.of([decided.resolution.id])[decided.resolution.id].standing is Standing.UNDER_WAY
    (tie,) = ties.resolutions(str(decided.part.organisation))
    assert (tie.due, tie.is_overdue) == (decided.resolution.deadline_on, False)
