from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body, Seat, SeatHolder, SeatRole
from desktop.domain.paperwork import Letter, LetterKind
from desktop.domain.party import Organisation, Person
from desktop.domain.preparing import Ground
from desktop.domain.resolution import (
    Assignment,
    AssignmentState,
    DeadlineKind,
    Period,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session, SessionState
from desktop.schema.record import link_to
from desktop.services.agenda.steps import Task
from desktop.ui.places import Destination

LAST, EARLIER = timedelta(days=30), timedelta(days=60)
WAITING = {
    Ground.POSTPONED: "زمین مدرسه",
    Ground.NEXT_SESSION: "سند توسعهٔ محله ارائه شود",
    Ground.UNFINISHED: "گزارش دفترها",
    Ground.CLOSING: "پل عابر ساخته شود",
    Ground.REPORT: "گزارش ماهانه داده شود",
    Ground.REVIEW: "جلسه هر ماه برگزار شود",
    Ground.REQUEST: "روشنایی کوچه‌ها",
    Ground.OVERDUE: "آسفالت معبر",
}
"""What waits for the session, by the reason for which it is offered."""


@pytest.fixture
def body(desk):
    """Store a council for whose next session there is something on each ground."""
    today = date.today()  # noqa: DTZ011 - the window has the same day
    body = Body(name="شورای راهبری", approves_minutes=True, meets_every_days=30)
    agency = Organisation(name="شهرداری")
    people = [Person(given_name="مریم", family_name="احمدی"), Person(family_name="رضایی")]
    seats = [
        Seat(body=link_to(body), protocol=1, post="فرماندار", role=SeatRole.CHAIR),
        Seat(body=link_to(body), protocol=2, post="شهردار", organisation=link_to(agency)),
    ]
    holders = [SeatHolder(seat=link_to(s), person=link_to(p)) for s, p in zip(seats, people, strict=True)]
    earlier = Session(body=link_to(body), number=1, held_on=today - EARLIER, state=SessionState.HELD)
    last = Session(body=link_to(body), number=2, held_on=today - LAST, state=SessionState.HELD)
    desk.edit.add(body, agency, *people, *seats, *holders, earlier, last)

    def decided(ground, order, **fields):
        return Resolution(session=link_to(earlier), order=order, operative=WAITING[ground], **fields)

    closing = decided(Ground.CLOSING, 1)
    report = decided(Ground.REPORT, 2, kind=ResolutionKind.PERIODIC_REPORT, period=Period.MONTH)
    review = decided(Ground.REVIEW, 3, kind=ResolutionKind.STANDING_RULE, period=Period.MONTH)
    overdue = decided(
        Ground.OVERDUE, 4, deadline_kind=DeadlineKind.DAY, deadline_on=today - timedelta(days=5)
    )
    states = {closing: AssignmentState.PROPOSED_CLOSED, report: None, overdue: AssignmentState.UNDER_WAY}
    desk.edit.add(
        *(closing, report, review, overdue),
        Resolution(
            session=link_to(last),
            order=1,
            operative=WAITING[Ground.NEXT_SESSION],
            deadline_kind=DeadlineKind.NEXT_SESSION,
            is_confidential=True,
        ),
        AgendaItem(
            session=link_to(last), order=1, subject=WAITING[Ground.POSTPONED], outcome=Outcome.POSTPONED
        ),
        AgendaItem(session=link_to(last), order=2, subject=WAITING[Ground.UNFINISHED]),
        AgendaRequest(body=link_to(body), subject=WAITING[Ground.REQUEST], organisation=link_to(agency)),
        *(
            Assignment(resolution=link_to(each), order=1, organisation=link_to(agency), state=state)
            for each, state in states.items()
        ),
    )
    return body


def take_everything(dialog):
    """Tick all that is offered, put what is overdue fourth, and return the agenda."""
    for box in dialog.offers.ticks.values():
        box.setChecked(True)
    assert len(dialog.items) == len(WAITING) + 1
    assert dialog._row(dialog.items[2]).chip == dialog.tr("Confidential")
    dialog.list.setCurrentRow(8)
    for _ in range(5):
        dialog.list.move_up()
    wanted = [each.subject for each in dialog.items]
    assert WAITING[Ground.OVERDUE] in wanted[3]
    return wanted


def test_a_session_is_planned_prepared_invited_to_held_and_written(shell, desk, body, ask, tmp_path, qtbot):
    shell.go(Destination("sessions", view="month"))
    page = shell.pages["sessions"]
    day = page.calendar.day + timedelta(days=7)
    page.calendar.choose(day)
    page.calendar._plan()
    page.deed.plan_dialog.page.save()
    page.calendar.choose(day)
    [line] = page.calendar.month.cells.lines
    session_id = line.key
    page.calendar.opened.emit(session_id)
    [steps] = [each for each in page.detail.sections if type(each).__name__ == "StepsSection"]

    steps.deeds[Task.AGENDA].click()
    dialog = page.deed.prepare_dialog
    certain = [each.kind for each in dialog.items[:3]]
    assert certain == [ItemKind.MINUTES, ItemKind.OTHER, ItemKind.FOLLOW_UP]
    assert {each.ground for each in dialog._prepared.offers} == set(WAITING) - {
        *(Ground.POSTPONED, Ground.NEXT_SESSION)
    }
    wanted = take_everything(dialog)
    dialog.invite()

    ask.paths = [tmp_path / "invitations.pdf"]
    page.deed.invitations.send()
    qtbot.waitUntil(lambda: desk.browse.count(Letter) == 1, timeout=60_000)
    [letter] = [each.record for each in desk.browse.page(Letter, desk.browse.ids(Letter))]
    assert (letter.kind, letter.session) == (LetterKind.INVITATION, session_id)
    assert (tmp_path / "invitations.pdf").read_bytes().startswith(b"%PDF")
    state = lambda: desk.browse.open(Session, session_id).record.state  # noqa: E731
    assert state() is SessionState.INVITED
    assert WAITING[Ground.NEXT_SESSION] not in str(desk.prints.invitation(session_id))

    page.do_task(session_id, Task.HOLD)
    assert state() is SessionState.HELD
    page.do_task(session_id, Task.WRITE)
    minutes = page.editor.writing.minutes
    assert (minutes.session.state, minutes.session.number) == (SessionState.DRAFT, 3)
    assert [each.subject for each in minutes.agenda] == wanted
    assert [each.name for each in minutes.attendance] == ["مریم احمدی", "رضایی"]
    assert minutes.agenda[0].approves
    assert {each.kind for each in minutes.agenda} >= {ItemKind.MINUTES, ItemKind.CLOSING, ItemKind.REPORT}
    page.editor.leave()


def test_what_a_session_put_off_waits_for_the_one_after(desk, body):
    day = date.today() + timedelta(days=3)  # noqa: DTZ011 - as above
    [first] = desk.agenda.planning.plan(Session(body=link_to(body), held_on=day))
    desk.minutes.edit.start(first.id)
    [second] = desk.agenda.planning.plan(Session(body=link_to(body), held_on=day + LAST))
    offers = desk.agenda.preparing.of(second.id)
    assert WAITING[Ground.NEXT_SESSION] not in {each.subject for each in offers.agenda}
    assert WAITING[Ground.POSTPONED] in {each.item.subject for each in offers.offers}
