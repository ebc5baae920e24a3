from __future__ import annotations

import shutil
from contextlib import contextmanager
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.body import Body
from desktop.domain.catalogue import SCHEMA
from desktop.domain.jalali_spans import Span
from desktop.domain.session import Attendance, Presence, Session, SessionKind, SessionState
from desktop.persian.jalali import day_of
from desktop.schema.record import link_to
from desktop.services.figures.figures import Figures
from desktop.services.figures.spans import Usual, before, usual
from desktop.services.figures.tally import Tally, percent
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from tests.services.figures.cases import DAYS, FIRST, random_case
from tests.services.figures.oracle import counted
from tests.strategies import PATIENT

TODAY = FIRST + timedelta(days=DAYS // 2)
YEAR = (date(2026, 3, 21), date(2027, 3, 20))


@contextmanager
def filled(empty_file, tables, folder, records):
    path = folder / "figures.db"
    for each in folder.glob("figures.db*"):
        each.unlink()
    shutil.copy(empty_file, path)
    database = open_database(path)
    try:
        store = Store(
            database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1_795_000_000_000, lambda: None
        )
        with store.work() as work:
            work.add(*records)
            work.commit()
        yield Figures(store, lambda: TODAY)
    finally:
        database.close()


@PATIENT
@given(seed=st.integers(0, 10**9))
def test_every_figure_is_what_one_counts_by_hand(seed, empty_file, tables, tmp_path):
    rng = Random(seed)
    case = random_case(rng)
    some = (
        {each.id for each in rng.sample(case.bodies, k=rng.randrange(1, 4))} if rng.random() < 0.7 else None
    )
    start = rng.randrange(-5, DAYS)
    first, last = FIRST + timedelta(days=start), FIRST + timedelta(days=start + rng.randrange(DAYS))
    with filled(empty_file, tables, tmp_path, case.records) as figures:
        found = figures.of(some, first, last)
        total, by_body, by_agency, runs = counted(case, some, first, last, TODAY)
        earlier = before(Span(first, last), TODAY)
        assert found.total == Tally.of(total)
        assert {each.id: each.tally for each in found.bodies} == {
            key: Tally.of(sums) for key, sums in by_body.items()
        }
        assert {each.id: each.tally for each in found.agencies} == {
            key: Tally.of(sums) for key, sums in by_agency.items()
        }
        assert sorted((each.longest, each.current) for each in found.members) == sorted(runs.values())
        assert sum(found.session_kinds.values()) == sum(found.days.values()) == found.total.sessions
        assert sum(found.outcomes.values()) == found.total.items
        assert sum(found.resolution_kinds.values()) == found.total.resolutions
        assert found.before == Tally.of(counted(case, some, *earlier, TODAY)[0])
        assert found.before_span == earlier


def test_an_empty_register_has_no_figures(store):
    found = Figures(store, lambda: TODAY).of(None, *YEAR)
    assert (found.is_empty, found.total, found.bodies, found.members) == (True, Tally(), (), ())
    assert found.total.share_done is None


def test_a_joint_session_is_listed_under_each_body_and_counted_once(store):
    bodies = [Body(name=name) for name in ("ستاد", "کارگروه", "شورا")]
    own, *others = map(link_to, bodies)
    session = Session(
        body=own, joint_bodies=tuple(others), kind=SessionKind.JOINT, held_on=FIRST, state=SessionState.FINAL
    )
    with store.work() as work:
        work.add(*bodies, session)
        work.commit()
    found = Figures(store, lambda: TODAY).of(None, *YEAR)
    assert found.total.sessions == 1
    assert [(each.name, each.tally.sessions) for each in found.bodies] == [
        ("ستاد", 1),
        ("شورا", 1),
        ("کارگروه", 1),
    ]
    assert Figures(store, lambda: TODAY).of([bodies[2].id], *YEAR).total.sessions == 1


@pytest.mark.parametrize("state", [SessionState.PLANNED, SessionState.INVITED, SessionState.CANCELLED])
def test_what_was_not_held_never_counts(store, state):
    with store.work() as work:
        work.add(Session(held_on=FIRST, state=state))
        work.commit()
    assert Figures(store, lambda: TODAY).of(None, *YEAR).is_empty


@pytest.mark.parametrize(
    ("presence", "invited"), [(Presence.ABSENT, 1), (Presence.EXCUSED, 1), (Presence.PRESENT, 2)]
)
def test_an_empty_chair_was_not_invited(store, presence, invited):
    session = Session(held_on=FIRST, state=SessionState.HELD)
    rows = [
        Attendance(session=link_to(session), order=1, name="کریمی", post="شهردار"),
        Attendance(session=link_to(session), order=2, post="رئیس", presence=presence),
    ]
    with store.work() as work:
        work.add(session, *rows)
        work.commit()
    found = Figures(store, lambda: TODAY).of(None, *YEAR)
    assert (found.total.invited, len(found.members)) == (invited, invited)


def test_what_lies_ahead_is_not_held_whatever_is_written_of_it(store):
    days = (TODAY, TODAY + timedelta(days=1))
    with store.work() as work:
        work.add(*(Session(held_on=day, state=SessionState.HELD) for day in days))
        work.commit()
    figures = Figures(store, lambda: TODAY)
    assert figures.of(None, *YEAR).total.sessions == 1
    assert figures.of(None, days[1], days[1]).is_empty


def test_both_ends_of_a_span_belong_to_it(store):
    with store.work() as work:
        work.add(*(Session(held_on=FIRST + timedelta(days=days)) for days in range(4)), Session())
        work.commit()
    figures = Figures(store, lambda: TODAY)
    assert figures.of(None, FIRST + timedelta(days=1), FIRST + timedelta(days=2)).total.sessions == 2
    assert figures.of(None, FIRST + timedelta(days=2), FIRST + timedelta(days=1)).is_empty


def test_a_new_holder_of_a_seat_does_not_inherit_absences_and_is_called_as_last(store):
    body = Body(name="ستاد")
    first, second, third = (
        Session(body=link_to(body), number=number, held_on=FIRST + timedelta(days=number))
        for number in (1, 2, 3)
    )
    rows = [
        Attendance(session=link_to(first), order=1, name="کریمی", post="شهردار", presence=Presence.ABSENT),
        Attendance(session=link_to(second), order=1, name="کریمی", post="شهردار", presence=Presence.EXCUSED),
        Attendance(session=link_to(second), order=2, name="دشتی", post="شهردار", presence=Presence.ABSENT),
        Attendance(
            session=link_to(third), order=1, name="دشتی", post="شهردار", presence=Presence.REPRESENTED
        ),
    ]
    with store.work() as work:
        work.add(body, first, second, third, *rows)
        work.commit()
    found = Figures(store, lambda: TODAY).of([body.id], *YEAR).members
    assert [(each.name, each.longest, each.current) for each in found] == [("کریمی", 2, 2), ("دشتی", 1, 0)]
    assert [each.tally.share_attended for each in found] == [0, 50]


def test_the_usual_periods_are_jalali():
    today = day_of(1405, 9, 1)
    assert usual(Usual.MONTH, today) == (day_of(1405, 9, 1), day_of(1405, 9, 30))
    assert usual(Usual.SEASON, today) == (day_of(1405, 7, 1), day_of(1405, 9, 30))
    assert usual(Usual.YEAR, today) == (day_of(1405, 1, 1), day_of(1405, 12, 29))
    assert usual(Usual.LAST_YEAR, today) == (day_of(1404, 1, 1), day_of(1404, 12, 29))
    assert usual(Usual.LAST_YEAR, day_of(1404, 12, 29)).last == day_of(1403, 12, 30)


def test_a_span_is_compared_with_as_much_of_the_one_before():
    today = day_of(1405, 9, 1)
    assert before(usual(Usual.YEAR, today), today) == (day_of(1404, 1, 1), day_of(1404, 9, 1))
    assert before(usual(Usual.LAST_YEAR, today), today) == (day_of(1403, 1, 1), day_of(1403, 12, 30))
    assert before(usual(Usual.MONTH, day_of(1405, 7, 30)), day_of(1405, 7, 30)).last == day_of(1405, 6, 31)
    assert before(Span(day_of(1405, 2, 5), day_of(1405, 2, 14)), today) == (
        day_of(1405, 1, 26),
        day_of(1405, 2, 4),
    )


@given(st.dates(day_of(1200, 1, 1), day_of(1500, 12, 29)), st.integers(0, 100_000), st.integers(-9, 100_000))
def test_the_span_before_ends_before_and_is_never_longer(first, length, passed):
    last = min(first + timedelta(days=length), day_of(1500, 12, 29))
    earlier = before(Span(first, last), first + timedelta(days=passed))
    assert earlier.first <= earlier.last < first
    assert (earlier.last - earlier.first).days <= (last - first).days + 3 * 12 * 25


def test_a_half_percent_is_rounded_up():
    assert [percent(*each) for each in ((1, 3), (2, 3), (1, 8), (1, 200), (0, 5), (5, 5))] == [
        33,
        67,
        13,
        1,
        0,
        100,
    ]
    assert percent(0, 0) is None
