from __future__ import annotations

import pytest

from desktop.services.exchange.values import Coming
from tests.services.exchange.travel.computers import agree, meet
from tests.services.exchange.travel.entering import write_newer


@pytest.fixture
def disputed(computer):
    """Let two newer programs write different things into a field that this one does not know."""
    one, other = computer("one"), computer("other")
    agency = one.agency("شهرداری")
    meet(one, other)
    write_newer(one, agency, "یک")
    write_newer(other, agency, "دو")
    return one, other


def test_a_conflict_in_a_field_that_this_program_does_not_know_is_told_by_its_own_name(disputed):
    one, other = disputed
    (effect,) = one.take(other.pack()).effects
    assert (effect.coming, effect.conflicts) == (Coming.CONFLICT, ("telegram",))


def test_it_is_chosen_as_any_other_and_closed_everywhere(disputed):
    one, other = disputed
    one.take(other.pack())
    (question,) = one.desk.conflicts.all()
    assert [side.words for side in question.sides] == ["دو", "یک"]
    one.desk.conflicts.choose(question, question.sides[1])
    agree(one, other)
    assert other.desk.conflicts.all() == ()
