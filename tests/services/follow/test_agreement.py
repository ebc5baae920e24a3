from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.party import Organisation
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    AssignmentState,
    Clause,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session, SessionState
from desktop.domain.working_days import Calendar
from desktop.schema.record import link_to
from desktop.services.follow.cards import ColumnKey, Wishes
from desktop.services.follow.reminders import ReminderKind, Reminders
from desktop.services.following import Following, Standing
from desktop.services.prints.outstanding import outstanding
from desktop.services.ties import Ties
from desktop.services.views import views_of
from desktop.services.waiting import Waiting
from tests.services.conftest import TODAY
from tests.services.prints.table_papers import sources_of

DAYS = st.none() | st.sampled_from([-30, -1, 0, 1, 7, 30])
PART = st.tuples(
    st.none() | st.sampled_from(AssignmentState),
    st.sampled_from(AssignmentRole),
    DAYS,
    st.none() | st.integers(0, 1),
    st.integers(0, 2),
)
"""State, role, own day, which clause, which agency."""
RESOLUTION = st.tuples(
    st.sampled_from(ResolutionKind),
    st.sampled_from(DeadlineKind),
    st.sampled_from([-30, -1, 0, 1, 7, 30]),
    st.tuples(DAYS, DAYS),
    st.lists(PART, max_size=3),
    st.sampled_from([SessionState.HELD, SessionState.DRAFT, SessionState.CANCELLED]),
)
"""Kind, how its deadline is given, its day, the days of its clauses, its parts, its session."""


def day(days):
    return None if days is None else TODAY + timedelta(days=days)


def made(number, given, agencies):
    kind, deadline_kind, days, clause_days, parts, state = given
    session = Session(heading=f"جلسهٔ {number}", state=state, held_on=TODAY)
    deadline = {DeadlineKind.DAY: {"deadline_on": day(days)}, DeadlineKind.PHRASE: {"deadline_phrase": "زود"}}
    resolution = Resolution(
        session=link_to(session), order=1, operative=f"مقرر شد {number}", kind=kind,
        deadline_kind=deadline_kind, **deadline.get(deadline_kind, {}),
    )  # fmt: skip
    clauses = [
        Clause(resolution=link_to(resolution), order=order, words=f"بند {order}", deadline_on=day(own))
        for order, own in enumerate(clause_days, 1)
    ]
    assigned = [
        Assignment(
            resolution=link_to(resolution), order=order, organisation=link_to(agencies[agency]), role=role,
            state=state, due_on=day(own), clause=None if clause is None else link_to(clauses[clause]),
        )
        for order, (state, role, own, clause, agency) in enumerate(parts, 1)
    ]  # fmt: skip
    return [session, resolution, *clauses, *assigned]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(given_=st.lists(RESOLUTION, min_size=1, max_size=6))
def test_board_lists_home_page_reminders_and_papers_agree_on_what_is_overdue(
    given_, store, vocabulary, put, board, browse
):
    agencies = [Organisation(name=f"دستگاه {number}") for number in range(3)]
    records = [made(number, given, agencies) for number, given in enumerate(given_)]
    put(*agencies, *(each for every in records for each in every))
    try:
        agree(store, vocabulary, board, browse, agencies)
    finally:
        with store.work() as work:
            for every in records:
                work.delete(work.records(Session).open(every[0].id))
            work.commit()


def agree(store, vocabulary, board, browse, agencies):
    views = views_of(Resolution, TODAY)
    cards = board.cards(board.ids(Wishes(overdue=True)))
    bare = board.cards(board.ids(Wishes(view="without_agency")))
    late_parts = {card.assignment_id for card in cards}
    late = {card.resolution_id for card in (*cards, *bare) if card.is_overdue}

    assert late == set(browse.ids(Resolution, conditions=views["overdue"]))
    assert {card.resolution_id for card in bare} == set(
        browse.ids(Resolution, conditions=views["without_agency"])
    )
    undated = board.cards(board.ids(Wishes(view="without_deadline")))
    assert {card.resolution_id for card in undated} == set(
        browse.ids(Resolution, conditions=views["without_deadline"])
    )

    found = Following(store, vocabulary, lambda: TODAY).of(browse.ids(Resolution))
    assert late == {each for each, followed in found.items() if followed.standing is Standing.OVERDUE}
    still = set(browse.ids(Resolution, conditions=views["open"]))
    ended = (Standing.DONE, Standing.NOT_FOLLOWED)
    assert still == {each for each, followed in found.items() if followed.standing not in ended}

    home = Waiting(store, vocabulary, lambda: TODAY).now()
    for key, asked in views.items():
        assert home.counts[Resolution, key] == browse.count(Resolution, asked), key
    assert sum(each.overdue for each in home.standings) == len(cards) == board.overdue()
    assert {each.id for each in home.urgent if (each.days or 0) < 0} <= late
    assert len(late) > 5 or late <= {each.id for each in home.urgent}

    ties = [tie for each in agencies for tie in Ties(store, lambda: TODAY).resolutions(each.id)]
    assert late_parts == {tie.assignment.id for tie in ties if tie.is_overdue}

    paper = outstanding(sources_of(store, vocabulary), with_confidential=True)
    lines = [line for each in paper.agencies for line in each.lines]
    assert sorted(line.days for line in lines if line.days) == sorted(
        -card.days for card in (*cards, *bare) if card.is_overdue
    )
    assert {line.id for line in lines} == still

    agenda = Reminders(store, vocabulary, lambda: TODAY, Calendar).now()
    reminded = [line for line in agenda.overdue if line.kind is ReminderKind.ASSIGNMENT]
    assert late_parts == {line.assignment_id for line in reminded if line.assignment_id}
    assert late == {line.resolution_id for line in reminded}

    columns = {column.key: column.count for column in board.columns(Wishes())}
    assert columns[ColumnKey.OVERDUE] == len(cards)
    assert sum(columns.values()) == len(board.ids(Wishes()))
