from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.app import Program
from desktop.domain.resolution import Assignment, AssignmentState, FollowUp, Resolution
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session
from desktop.errors import AssignmentClosedError, ChangedElsewhereError
from desktop.schema.record import link_to
from desktop.services.attachments import Attachments
from desktop.services.follow.cards import ColumnKey, Wishes
from desktop.services.follow.log import Log
from tests.services.conftest import TODAY

S = AssignmentState


@pytest.fixture
def column(board):
    """Return in which column the one card of the board stands."""
    return lambda: next(each.key for each in board.columns(Wishes()) if each.count)


def test_a_part_of_final_minutes_is_followed_until_a_session_closes_it(
    final, put, body, moves, closing, board, column, store
):
    part = final["Assignment"]
    assert column() is ColumnKey.NOTIFIED
    moves.move([part.id], S.UNDER_WAY)
    Log(store, Attachments(store), lambda: TODAY).add(FollowUp(assignment=link_to(part), words="تماس"))
    moves.move([part.id], S.DONE)
    moved = moves.move([part.id], S.PROPOSED_CLOSED, TODAY - timedelta(days=1))
    assert column() is ColumnKey.PROPOSED_CLOSED
    session = Session(body=link_to(body), held_on=TODAY)
    put(
        session,
        AgendaItem(
            session=link_to(session), order=1, kind=ItemKind.CLOSING, subject="مختومه شدن",
            from_resolution=link_to(final["Resolution"]), outcome=Outcome.ADOPTED,
        ),
    )  # fmt: skip
    closing.finalise(session.id)
    [card] = board.page(Wishes(), ColumnKey.DONE, 0, 9)
    assert (card.state, card.is_locked, card.last_step, card.ended_on) == (S.CLOSED, True, TODAY, TODAY)
    with pytest.raises(AssignmentClosedError):
        moves.move([part.id], S.UNDER_WAY)
    with pytest.raises(ChangedElsewhereError):
        moves.take_back(moved)
    assert column() is ColumnKey.DONE


def test_every_job_of_following_up_is_had_from_an_open_file(tmp_path):
    session = Session(held_on=date(2020, 1, 1), heading="جلسه")
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد.")
    with Program().open(tmp_path / "data" / "mahalleyar.db") as desk:
        desk.edit.add(session, resolution)
        assert [each.count for each in desk.follow_board.columns(Wishes(view="without_agency"))] == [
            0,
            1,
            0,
            0,
            0,
            0,
        ]
        assert desk.unsupported.count() == 0
        assert desk.reminders.now().overdue == ()
        assert desk.cascade.under(resolution.id) == ()
        assert desk.follow_log.steps("nowhere") == ()
        assert desk.moves.move([], S.DONE).before == ()
        assert desk.following.of([resolution.id])[resolution.id].agencies == ()
        assert desk.browse.ids(Assignment) == ()
