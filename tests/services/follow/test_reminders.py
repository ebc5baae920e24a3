from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.body import Body
from desktop.domain.directive import Directive, DirectiveReceipt
from desktop.domain.law import Duty
from desktop.domain.resolution import (
    Assignment,
    AssignmentState,
    FollowUp,
    Period,
    PeriodReport,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import AgendaItem, Session, SessionKind, SessionState
from desktop.domain.working_days import Calendar
from desktop.persian.jalali import day_of
from desktop.schema.record import link_to
from desktop.services.follow.reminders import PATIENCE, Agenda, ReminderKind, Reminders
from tests.services.conftest import TODAY as SATURDAY

DAY = timedelta(days=1)
S = AssignmentState
K = ReminderKind


@pytest.fixture
def remind(store, vocabulary):
    """Return what there is to do on a day, each part as kinds with days from then."""

    def remind(today=SATURDAY):
        agenda = Reminders(store, vocabulary, lambda: today, Calendar).now()
        parts = {name: getattr(agenda, name) for name in Agenda.__annotations__}
        lines = [line for part in parts.values() for line in part]
        assert len(lines) == len(set(lines))
        assert all(line.days == (line.day - today).days for line in lines)
        return {name: [(line.kind, line.days) for line in part] for name, part in parts.items() if part}

    remind.lines = lambda: Reminders(store, vocabulary, lambda: SATURDAY, Calendar).now()
    return remind


def test_an_empty_register_reminds_of_nothing(remind):
    assert remind() == {}


def test_the_week_begins_on_saturday_and_ends_on_friday(decide, remind):
    for days in (-1, 0, 1, 6, 7):
        decide(days)
    assert remind() == {
        "overdue": [(K.ASSIGNMENT, -1)],
        "today": [(K.ASSIGNMENT, 0)],
        "this_week": [(K.ASSIGNMENT, 1), (K.ASSIGNMENT, 6)],
    }
    assert remind(SATURDAY + 6 * DAY) == {
        "overdue": [(K.ASSIGNMENT, -7), (K.ASSIGNMENT, -6), (K.ASSIGNMENT, -5)],
        "today": [(K.ASSIGNMENT, 0)],
    }


def test_who_has_answered_is_not_reminded(decide, remind):
    for state in (S.DONE, S.MOOT, S.CLOSED, S.PROPOSED_CLOSED):
        decide(-1, parts={"برق": state})
    decide(-1, state=SessionState.CANCELLED)
    decide(-1, kind=ResolutionKind.APPRECIATION)
    assert remind() == {}


def test_a_line_says_what_and_whom_and_opens_the_resolution(decide, remind):
    made = decide(0, words="آسفالت", parts={"شهرداری": None})
    bare = decide(-3, words="بی‌دستگاه", parts={})
    [line], [late] = remind.lines().today, remind.lines().overdue
    assert (line.words, line.about, line.record) == ("آسفالت", "شهرداری", Resolution)
    assert (line.id, line.assignment_id) == (made.resolution.id, made.part.id)
    assert (late.id, late.assignment_id, late.about) == (bare.resolution.id, "", "")


def test_only_the_last_step_says_when_the_next_one_is(put, decide, remind):
    part = decide(30).part
    put(
        FollowUp(
            assignment=link_to(part), followed_on=SATURDAY - 9 * DAY, next_on=SATURDAY - DAY, words="تلفن"
        )
    )
    assert remind() == {"overdue": [(K.NEXT_STEP, -1)]}
    put(FollowUp(assignment=link_to(part), followed_on=SATURDAY - 2 * DAY, next_on=SATURDAY + DAY))
    assert remind() == {"this_week": [(K.NEXT_STEP, 1)]}
    put(FollowUp(assignment=link_to(part), followed_on=SATURDAY))
    assert remind() == {}


def test_what_is_done_needs_no_next_step(put, decide, remind):
    part = decide(30, parts={"برق": S.DONE}).part
    put(FollowUp(assignment=link_to(part), followed_on=SATURDAY - DAY, next_on=SATURDAY))
    assert remind() == {}


def test_a_request_is_told_when_it_has_waited_as_long_as_its_body_takes(put, council, remind):
    slow = Body(name="ستاد سالانه", meets_every_days=90)
    asked = SATURDAY - PATIENCE * DAY
    waits = AgendaRequest(body=link_to(council), subject="الف", requested_on=asked)
    put(
        slow,
        waits,
        AgendaRequest(body=link_to(slow), subject="ب", requested_on=asked),
        AgendaRequest(body=link_to(slow), subject="پ", requested_on=SATURDAY - DAY, is_urgent=True),
        AgendaRequest(body=link_to(council), subject="ت", requested_on=asked, state=RequestState.DECLINED),
        AgendaRequest(body=link_to(council), subject="ث"),
    )
    assert remind() == {"today": [(K.REQUEST, 0)], "overdue": [(K.REQUEST, -1)]}
    session = Session(body=link_to(council), held_on=SATURDAY, state=SessionState.PLANNED)
    put(session, AgendaItem(session=link_to(session), order=1, subject="الف", from_request=link_to(waits)))
    assert remind() == {"overdue": [(K.REQUEST, -1)]}


FIRST = day_of(1405, 1, 1)


def test_reports_of_ended_periods_are_due_until_they_come(put, decide, remind, agency):
    made = decide(
        on=FIRST,
        kind=ResolutionKind.PERIODIC_REPORT,
        period=Period.SEASON,
        period_since=FIRST,
        parts={"برق": None, "آب": S.MOOT},
    )
    [line] = remind.lines().reports_due
    assert (line.kind, line.about, line.day, line.many) == (K.REPORT, "برق", day_of(1405, 3, 31), 2)
    spring = PeriodReport(
        resolution=link_to(made.resolution), organisation=link_to(agency("برق")), period_on=FIRST,
        received_on=FIRST + 100 * DAY,
    )  # fmt: skip
    put(spring)
    [line] = remind.lines().reports_due
    assert (line.day, line.many) == (day_of(1405, 6, 31), 1)
    put(replace(spring, id="summer", period_on=day_of(1405, 5, 9), received_on=SATURDAY))
    assert remind() == {}


def test_a_rule_is_looked_at_again_when_its_period_is_over(put, decide, remind):
    made = decide(
        on=day_of(1404, 8, 1), kind=ResolutionKind.STANDING_RULE, period=Period.HALF_YEAR, parts={},
        period_since=day_of(1405, 1, 5),
    )  # fmt: skip
    [line] = remind.lines().reviews_due
    assert (line.kind, line.day) == (K.REVIEW, day_of(1405, 6, 31))
    put(PeriodReport(resolution=link_to(made.resolution), period_on=day_of(1405, 2, 2), received_on=SATURDAY))
    assert remind() == {}


def test_a_directive_is_told_while_somebody_has_not_got_it(put, agency, remind):
    directive = Directive(subject="بخشنامه", due_on=SATURDAY - DAY)
    got = DirectiveReceipt(
        directive=link_to(directive), organisation=link_to(agency("برق")), received_on=SATURDAY
    )
    late = DirectiveReceipt(directive=link_to(directive), organisation=link_to(agency("آب")))
    put(directive)
    assert remind() == {"directives_due": [(K.DIRECTIVE, -1)]}
    put(got)
    assert remind() == {}
    put(late)
    [line] = remind.lines().directives_due
    assert (line.words, line.about, line.record) == ("بخشنامه", "آب", Directive)


def test_a_duty_is_due_until_it_is_fulfilled(put, agency, remind):
    duty = Duty(organisation=link_to(agency("برق")), order=1, words="نماینده", due_on=SATURDAY)
    put(duty, replace(duty, id="done", words="دیگر", order=2, done_on=SATURDAY))
    [line] = remind.lines().today
    assert (line.kind, line.about, line.id) == (K.DUTY, "برق", duty.id)


def test_a_body_is_to_meet_by_its_frequency_on_a_day_of_work(put, remind):
    body = Body(name="ستاد", meets_every_days=20, formed_on=SATURDAY - 30 * DAY)
    put(body)
    assert remind() == {"overdue": [(K.SESSION, -10)]}
    met = Session(body=link_to(body), held_on=SATURDAY - 14 * DAY, state=SessionState.HELD)
    put(met, replace(met, id="visit", kind=SessionKind.VISIT, held_on=SATURDAY))
    assert remind() == {"this_week": [(K.SESSION, 5)]}  # the twentieth day is a Friday
    put(Session(body=link_to(body), held_on=SATURDAY + 9 * DAY, state=SessionState.PLANNED))
    assert remind() == {}


def test_a_joint_session_counts_for_each_of_its_bodies(put, remind, council):
    body = Body(name="کارگروه", meets_every_days=10, formed_on=date(2020, 1, 1))
    put(
        body,
        Session(
            body=link_to(council),
            joint_bodies=(link_to(body),),
            held_on=SATURDAY - DAY,
            kind=SessionKind.JOINT,
        ),
    )
    assert remind() == {}


def test_a_frequency_of_a_million_years_is_never_due(put, remind):
    put(Body(name="ستاد", meets_every_days=10**14, formed_on=SATURDAY))
    assert remind() == {}


def test_a_term_is_told_a_month_before_it_ends(put, remind):
    first = day_of(1401, 9, 15)
    put(
        Body(name="شورا", first_term_on=first, term_years=4),
        Body(name="دیگر", first_term_on=first, term_years=5),
    )
    [line] = remind.lines().reviews_due
    assert (line.kind, line.day, line.words) == (K.TERM, day_of(1405, 9, 14), "شورا")


def test_what_is_in_the_bin_reminds_nobody(decide, remind, browse, editing):
    made = decide(0)
    editing.delete(browse.open(Assignment, made.part.id))
    assert remind() == {"today": [(K.ASSIGNMENT, 0)]}  # nobody is responsible now
    editing.delete(browse.open(Resolution, made.resolution.id))
    assert remind() == {}
