from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.resolution import (
    Assignment,
    AssignmentState,
    Clause,
    DeadlineKind,
    FollowUp,
    Period,
    Priority,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session, SessionState
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.follow.cards import CardOrder, ColumnKey, Wishes
from tests.services.conftest import TODAY
from tests.services.follow.conftest import COOPERATING

S = AssignmentState
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("state", "days", "column"),
    [
        (None, None, ColumnKey.NOTIFIED),
        (None, 0, ColumnKey.NOTIFIED),
        (None, -1, ColumnKey.OVERDUE),
        (S.NOTIFIED, 3, ColumnKey.NOTIFIED),
        (S.UNDER_WAY, -1, ColumnKey.OVERDUE),
        (S.UNDER_WAY, 1, ColumnKey.UNDER_WAY),
        (S.STOPPED, None, ColumnKey.STOPPED),
        (S.STOPPED, -9, ColumnKey.OVERDUE),
        (S.PROPOSED_CLOSED, -9, ColumnKey.PROPOSED_CLOSED),
        (S.DONE, -9, ColumnKey.DONE),
        (S.MOOT, 9, ColumnKey.DONE),
        (S.CLOSED, -9, ColumnKey.DONE),
    ],
)
def test_a_part_stands_in_the_column_of_its_state_unless_it_is_overdue(decide, where, state, days, column):
    made = decide(days, parts={"برق": state})
    assert where() == {made.part.id: column}


def test_an_empty_register_has_empty_columns(board):
    assert [(each.key, each.count) for each in board.columns(Wishes())] == [(key, 0) for key in ColumnKey]
    assert (board.ids(Wishes()), board.cards(["nowhere"]), board.overdue()) == ((), (), 0)
    assert board.calendar(Wishes(), TODAY, TODAY) == {}


def test_what_binds_first_is_the_day_of_the_part_then_of_its_clause_then_of_the_resolution(
    put, decide, board
):
    made = decide(-5, parts={"آب": None, "برق": None, "گاز": None})
    clause = Clause(
        resolution=link_to(made.resolution), order=1, words="بند نخست", deadline_on=TODAY + 2 * DAY
    )
    other = Assignment(
        resolution=link_to(made.resolution), order=4, organisation=made.parts[0].organisation,
        clause=link_to(clause),
    )  # fmt: skip
    own = replace(other, id="own", organisation=made.parts[1].organisation, due_on=TODAY + 7 * DAY, order=5)
    put(clause, other, own)
    days = {card.id: (card.days, card.words) for card in board.cards(board.ids(Wishes()))}
    assert days[made.part.id] == (-5, "مقرر شد.")
    assert (days[other.id], days["own"]) == ((2, "بند نخست"), (7, "بند نخست"))
    assert board.overdue() == 3


def test_a_deadline_in_words_is_no_day_though_one_stands_in_the_field(decide, where):
    made = decide(deadline_kind=DeadlineKind.PHRASE, deadline_phrase="به‌زودی", deadline_on=TODAY - DAY)
    assert where() == {made.part.id: ColumnKey.NOTIFIED}


@pytest.mark.parametrize("kind", ResolutionKind)
def test_rules_and_thanks_are_not_followed(decide, where, kind):
    decide(-1, kind=kind)
    lasting = kind in (ResolutionKind.STANDING_RULE, ResolutionKind.APPRECIATION)
    assert list(where().values()) == ([] if lasting else [ColumnKey.OVERDUE])


def test_what_was_called_off_or_deleted_never_appears(decide, where, browse, editing):
    decide(-1, state=SessionState.CANCELLED)
    gone = decide(-1)
    lost = decide(-1)
    left = decide(-1)
    editing.delete(browse.open(Session, gone.session.id))
    editing.delete(browse.open(Resolution, lost.resolution.id))
    assert set(where()) == {left.part.id}
    editing.delete(browse.open(Assignment, left.part.id))
    assert where() == {}


def test_who_only_cooperates_is_shown_when_asked_and_is_never_overdue(decide, where):
    made = decide(-1, part={"role": COOPERATING})
    assert where() == {}
    assert where(Wishes(cooperating=True)) == {made.part.id: ColumnKey.NOTIFIED}


def test_a_resolution_without_an_agency_is_a_card_of_its_own_view(decide, where, board):
    bare = decide(-2, parts={})
    helped = decide(parts={"برق": None}, part={"role": COOPERATING})
    decide(3)
    decide(parts={}, kind=ResolutionKind.NEXT_SESSION)
    wishes = Wishes(view="without_agency")
    assert where(wishes) == {
        bare.resolution.id: ColumnKey.OVERDUE, helped.resolution.id: ColumnKey.NOTIFIED
    }  # fmt: skip
    card = board.cards([bare.resolution.id])[0]
    assert (card.assignment_id, card.agency, card.agency_id, card.days) == ("", "", "", -2)
    assert bare.resolution.id not in board.ids(Wishes())


def test_without_a_deadline_is_what_has_no_clock_at_all(decide, where):
    none = decide()
    bare = decide(parts={})
    decide(1)
    decide(deadline_kind=DeadlineKind.PHRASE, deadline_phrase="هرچه زودتر")
    decide(deadline_kind=DeadlineKind.NEXT_SESSION)
    decide(kind=ResolutionKind.NEXT_SESSION)
    decide(kind=ResolutionKind.PERIODIC_REPORT, period=Period.SEASON)
    decide(parts={"برق": S.DONE})
    decide(part={"due_on": TODAY})
    assert set(where(Wishes(view="without_deadline"))) == {none.part.id, bare.resolution.id}


def test_without_a_resolution_there_are_no_cards(decide, where):
    decide()
    assert where(Wishes(view="without_resolution")) == {}


def test_the_most_pressing_comes_first_and_of_what_is_done_the_latest(decide, board):
    for days, priority in ((-1, None), (-9, Priority.LOW), (-5, Priority.NORMAL), (-2, Priority.HIGH)):
        decide(days, priority=priority)
    page = board.page(Wishes(), ColumnKey.OVERDUE, 0, 9)
    assert [card.days for card in page] == [-2, -5, -1, -9]
    for days in (5, None, 1):
        decide(1, parts={"برق": S.DONE}, part={"done_on": days and TODAY - days * DAY})
    done = board.page(Wishes(), ColumnKey.DONE, 0, 9)
    assert [card.ended_on and (TODAY - card.ended_on).days for card in done] == [1, 5, None]
    assert board.page(Wishes(), ColumnKey.DONE, 1, 1) == done[1:2]


def test_a_card_says_where_it_comes_from_and_what_was_done_about_it(put, decide, board, council):
    made = decide(4, number="12/1", is_confidential=True, part={"percent": 40})
    part = link_to(made.part)
    put(
        FollowUp(assignment=part, followed_on=TODAY - 9 * DAY, next_on=TODAY - DAY),
        FollowUp(assignment=part, followed_on=TODAY - 2 * DAY),
    )
    card = board.cards([made.part.id])[0]
    assert (card.number, card.percent, card.is_confidential, card.body) == ("12/1", 40, True, council.name)
    assert (card.last_step, card.next_on) == (TODAY - 2 * DAY, None)
    assert (card.session_words, card.held_on) == ("نخستین جلسهٔ شورای راهبری", TODAY)
    assert (card.is_locked, card.agreed) == (False, "")


def test_what_a_session_closed_is_locked_and_says_which(put, decide, board, council):
    closing = Session(body=link_to(council), number=9, held_on=TODAY)
    put(closing)
    made = decide(-1, parts={"برق": S.CLOSED}, part={"closed_in": link_to(closing), "closed_on": TODAY})
    card = board.cards([made.part.id])[0]
    assert (card.is_locked, card.agreed) == (True, "نهمین جلسهٔ شورای راهبری")
    assert (card.is_overdue, card.ended_on) == (False, TODAY)


def test_the_calendar_has_each_card_on_its_day(decide, board):
    first, second = decide(0), decide(3)
    decide(4)
    decide()
    found = board.calendar(Wishes(), TODAY, TODAY + 3 * DAY)
    assert {day: [card.id for card in cards] for day, cards in found.items()} == {
        TODAY: [first.part.id], TODAY + 3 * DAY: [second.part.id]
    }  # fmt: skip


@pytest.mark.parametrize("order", CardOrder)
def test_the_table_may_be_ordered_by_anything_and_blanks_come_last(decide, board, order):
    decide(2, parts={"ب": S.UNDER_WAY, "آ": S.DONE}, priority=Priority.LOW, part={"percent": 3})
    decide(parts={"ج": None})
    up, down = board.ids(Wishes(), order), board.ids(Wishes(), order, descending=True)
    assert set(up) == set(down) == set(board.ids(Wishes()))
    if order is CardOrder.AGENCY:
        assert [card.agency for card in board.cards(up)] == ["آ", "ب", "ج"]
        assert [card.agency for card in board.cards(down)] == ["ج", "ب", "آ"]
    if order is CardOrder.DUE:
        assert board.cards(up)[-1].agency == board.cards(down)[-1].agency == "ج"


def test_a_long_text_is_cut(decide, board):
    made = decide(words="ک" * 100_000)
    assert len(board.cards([made.part.id])[0].words) == 500


def test_a_part_that_is_moved_elsewhere_is_seen_at_once(decide, where, browse, editing):
    made = decide(-1)
    opened = browse.open(Assignment, made.part.id)
    editing.save(Edit(opened, replace(opened.record, state=S.DONE)))
    assert where() == {made.part.id: ColumnKey.DONE}
