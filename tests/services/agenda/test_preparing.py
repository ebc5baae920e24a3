from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.party import Organisation
from desktop.domain.preparing import Ground
from desktop.domain.resolution import (
    Assignment,
    AssignmentState,
    DeadlineKind,
    Period,
    PeriodReport,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import AgendaItem, ItemKind, Outcome, SessionState
from desktop.domain.topic import Topic
from desktop.errors import ChangedElsewhereError, MinutesLockedError, RecordMissingError
from desktop.schema.record import link_to
from tests.services.agenda.conftest import item


def resolution(words, **fields):
    return lambda session: Resolution(session=link_to(session), order=1, operative=words, **fields)


def offers(agenda, session):
    return {each.item.subject: each for each in agenda.preparing.of(session.id).offers}


def grounds(agenda, session):
    return [each.ground for each in agenda.preparing.of(session.id).offers]


@pytest.fixture
def assigned(put):
    organisation = Organisation(name="شهرداری")
    put(organisation)

    def assigned(resolution, **fields):
        made = Assignment(
            resolution=link_to(resolution), order=1, organisation=link_to(organisation), **fields
        )
        put(made)
        return made

    return assigned


def test_what_the_last_session_put_off_goes_on_the_agenda_of_the_next_by_itself(
    agenda, held, planned, all_of
):
    held(item("زمین مدرسه", outcome=Outcome.POSTPONED), item("گزارش", 2, outcome=Outcome.ADOPTED))
    session = planned()
    [there] = agenda.preparing.of(session.id).agenda
    assert (there.subject, there.order, there.from_item) == ("زمین مدرسه", 1, all_of(AgendaItem)[0].id)
    assert agenda.preparing.of(session.id).offers == ()


def test_only_the_next_of_several_planned_sessions_gets_it(agenda, held, planned):
    held(resolution("سند محله", deadline_kind=DeadlineKind.NEXT_SESSION))
    first, second = planned(), planned(day=date(2027, 1, 1))
    assert [each.subject for each in agenda.preparing.of(first.id).agenda] == ["سند محله"]
    assert agenda.preparing.of(second.id).agenda == agenda.preparing.of(second.id).offers == ()


def test_a_session_that_was_called_off_has_taken_up_nothing(agenda, held, planned):
    held(resolution("سند محله", kind=ResolutionKind.NEXT_SESSION))
    first = planned()
    second = planned(day=date(2027, 1, 1))
    agenda.planning.cancel(first.id, "تعطیلی")
    [offer] = agenda.preparing.of(second.id).offers
    assert (offer.ground, offer.is_certain) == (Ground.NEXT_SESSION, True)


def test_of_earlier_sessions_what_was_put_off_is_only_proposed_and_of_long_ago_not_at_all(
    agenda, held, planned
):
    held(item("کهنه", outcome=Outcome.POSTPONED), day=date(2019, 1, 1))
    held(item("پارسال", outcome=Outcome.POSTPONED), day=date(2026, 5, 1))
    held(day=date(2026, 6, 1), number=2)
    found = offers(agenda, planned())
    assert found.keys() == {"پارسال"}
    assert (found["پارسال"].is_certain, found["پارسال"].is_proposed) == (False, True)


def test_an_item_put_off_twice_is_offered_once(agenda, held, planned, put, all_of):
    held(item("زمین", outcome=Outcome.POSTPONED))
    [first] = all_of(AgendaItem)
    held(item("زمین", outcome=Outcome.POSTPONED, from_item=link_to(first)), day=date(2026, 11, 1), number=2)
    [there] = agenda.preparing.of(planned().id).agenda
    assert there.from_item == all_of(AgendaItem)[1].id


def test_items_without_an_outcome_are_offered(agenda, held, planned):
    held(item("پایش"))
    [offer] = agenda.preparing.of(planned().id).offers
    assert (offer.ground, offer.is_proposed, offer.is_certain) == (Ground.UNFINISHED, True, False)


def test_the_minutes_before_are_approved_first_where_the_body_works_so(agenda, held, planned, body, change):
    change(body, approves_minutes=True)
    last = held(item("زمین", outcome=Outcome.POSTPONED))
    first, second = agenda.preparing.of(planned().id).agenda
    assert (first.kind, first.approves) == (ItemKind.MINUTES, last.id)
    assert first.subject == "تصویب صورت‌جلسهٔ نخستین جلسهٔ ستاد بازآفرینی شهری"
    assert second.subject == "زمین"


def test_a_proposed_closing_is_offered_until_a_session_is_to_decide_it(
    agenda, held, planned, all_of, assigned
):
    held(resolution("پل ساخته شود.", number="BZ/1/1"))
    [decided] = all_of(Resolution)
    assigned(decided, state=AssignmentState.PROPOSED_CLOSED, proposed_on=date(2026, 11, 1))
    session = planned()
    [offer] = agenda.preparing.of(session.id).offers
    assert (offer.ground, offer.item.kind, offer.day) == (Ground.CLOSING, ItemKind.CLOSING, date(2026, 11, 1))
    assert offer.item.subject == "مختومه‌شدن مصوبهٔ «پل ساخته شود»"
    agenda.preparing.save(agenda.preparing.of(session.id), [offer.item])
    assert agenda.preparing.of(session.id).offers == ()
    assert agenda.preparing.of(planned(day=date(2027, 2, 1)).id).offers == ()


def test_a_report_of_the_last_whole_period_is_offered_until_all_have_given_it(
    agenda, held, planned, all_of, assigned, put
):
    report = {"kind": ResolutionKind.PERIODIC_REPORT, "period": Period.SEASON}
    held(resolution("گزارش محله‌ها", **report), day=date(2026, 4, 1))
    [decided] = all_of(Resolution)
    given = assigned(decided)
    session = planned(day=date(2026, 10, 1))
    [offer] = agenda.preparing.of(session.id).offers
    assert (offer.ground, offer.day) == (Ground.REPORT, date(2026, 9, 22))
    put(
        PeriodReport(
            resolution=link_to(decided),
            organisation=given.organisation,
            period_on=date(2026, 6, 22),
            received_on=date(2026, 9, 30),
        )
    )
    assert agenda.preparing.of(session.id).offers == ()


def test_a_standing_rule_is_offered_for_review_once_a_period(agenda, held, planned):
    rule = {"kind": ResolutionKind.STANDING_RULE, "period": Period.YEAR}
    held(resolution("نشست هر ماه برگزار شود", period_since=date(2025, 3, 21), **rule), day=date(2025, 4, 1))
    assert grounds(agenda, planned(day=date(2026, 4, 1))) == [Ground.REVIEW]
    held(resolution("قاعدهٔ نو", period_since=date(2026, 3, 21), **rule), day=date(2026, 3, 30), number=2)
    assert grounds(agenda, planned(day=date(2026, 4, 2))) == [Ground.REVIEW]


def test_overdue_resolutions_are_offered_and_not_proposed(agenda, held, planned, all_of, assigned):
    held(resolution("پل", deadline_kind=DeadlineKind.DAY, deadline_on=date(2026, 11, 1)))
    decided = all_of(Resolution)[0]
    assigned(decided, state=AssignmentState.UNDER_WAY)
    [offer] = agenda.preparing.of(planned().id).offers
    assert (offer.ground, offer.is_proposed, offer.day) == (Ground.OVERDUE, False, date(2026, 11, 1))


def test_requests_wait_urgent_ones_first(agenda, body, planned, put):
    put(
        AgendaRequest(
            body=link_to(body), subject="پارک", requested_on=date(2026, 1, 1), requested_by="شهردار"
        ),
        AgendaRequest(body=link_to(body), subject="سیل", requested_on=date(2026, 11, 1), is_urgent=True),
    )
    found = agenda.preparing.of(planned().id).offers
    assert [(each.item.subject, each.is_proposed, each.source) for each in found] == [
        ("سیل", True, ""),
        ("پارک", False, "شهردار"),
    ]


def test_the_words_of_a_confidential_resolution_are_marked_however_often_they_were_put_off(
    agenda, held, planned, all_of
):
    held(resolution("راز", deadline_kind=DeadlineKind.NEXT_SESSION, is_confidential=True))
    session = planned()
    prepared = agenda.preparing.of(session.id)
    assert prepared.confidential == {prepared.agenda[0].id}
    other = planned(day=date(2026, 11, 30))
    agenda.preparing.save(prepared, [])
    assert [each.is_confidential for each in agenda.preparing.of(other.id).offers] == [True]


def test_an_agenda_is_saved_in_its_order_and_what_is_left_out_goes_to_the_bin(agenda, planned, all_of):
    session = planned()
    items = [AgendaItem(subject=each) for each in ("یک", "دو", "سه")]
    agenda.preparing.save(agenda.preparing.of(session.id), items)
    prepared = agenda.preparing.of(session.id)
    assert [each.subject for each in prepared.agenda] == ["یک", "دو", "سه"]
    third, first = prepared.agenda[2], prepared.agenda[0]
    agenda.preparing.save(prepared, [third, replace(first, presenter="شهردار")])
    assert [(each.subject, each.order, each.presenter) for each in all_of(AgendaItem)] == [
        ("سه", 1, ""),
        ("یک", 2, "شهردار"),
    ]


def test_an_agenda_that_others_changed_is_not_overwritten(agenda, planned, change):
    session = planned()
    agenda.preparing.save(agenda.preparing.of(session.id), [AgendaItem(subject="یک")])
    prepared = agenda.preparing.of(session.id)
    change(prepared.agenda[0], subject="دو")
    with pytest.raises(ChangedElsewhereError):
        agenda.preparing.save(prepared, [])


def test_final_and_deleted_sessions_have_no_agenda_to_prepare(agenda, planned, closing, browse, editing):
    session = planned()
    prepared = agenda.preparing.of(session.id)
    closing.finalise(session.id)
    with pytest.raises(MinutesLockedError):
        agenda.preparing.save(prepared, [])
    other = planned(day=date(2027, 1, 1))
    prepared = agenda.preparing.of(other.id)
    editing.delete(browse.open(type(other), other.id))
    with pytest.raises(RecordMissingError):
        agenda.preparing.save(prepared, [])
    with pytest.raises(RecordMissingError):
        agenda.preparing.of(other.id)


def test_a_planned_session_becomes_a_draft_with_number_members_and_agenda(
    agenda, held, planned, writing, all_of
):
    held(number=7)
    session = planned()
    held(resolution("سند", kind=ResolutionKind.NEXT_SESSION), day=date(2026, 11, 2), number=8)
    minutes = writing.start(session.id).editing.minutes
    assert (minutes.session.state, minutes.session.number) == (SessionState.DRAFT, 9)
    assert [each.subject for each in minutes.agenda] == ["سند"]
    assert writing.start(session.id).changed is False


def test_of_two_approvals_of_minutes_the_older_one_comes_first(agenda, held, planned, body, change, all_of):
    change(body, approves_minutes=True)
    older = held(day=date(2026, 9, 2))
    put_off = item(
        "تصویب صورت‌جلسهٔ نخست", kind=ItemKind.MINUTES, approves=link_to(older), outcome=Outcome.POSTPONED
    )
    last = held(item("زمین", outcome=Outcome.POSTPONED), put_off, number=2)
    there = agenda.preparing.of(planned().id).agenda
    assert [each.approves for each in there] == [older.id, last.id, None]


def test_minutes_that_are_begun_have_approvals_first(agenda, held, planned, body, change, writing):
    change(body, approves_minutes=True)
    session = planned()
    agenda.preparing.save(agenda.preparing.of(session.id), [AgendaItem(subject="گزارش")])
    last = held()
    begun = writing.start(session.id).editing.minutes
    assert [each.approves for each in begun.agenda] == [last.id, None]


def test_an_item_keeps_its_topic_from_request_and_from_agenda_to_agenda(agenda, put, body, held, planned):
    topic = Topic(name="مسکن")
    put(topic, AgendaRequest(body=link_to(body), subject="پارک", topic=link_to(topic)))
    held(item("زمین", topic=link_to(topic), outcome=Outcome.POSTPONED))
    prepared = agenda.preparing.of(planned().id)
    assert (
        [each.topic for each in prepared.agenda]
        == [each.item.topic for each in prepared.offers]
        == [topic.id]
    )


def test_no_report_is_asked_for_a_period_before_the_resolution(agenda, held, planned, all_of, assigned):
    report = {"kind": ResolutionKind.PERIODIC_REPORT, "period": Period.MONTH}
    held(resolution("گزارش ماهانه", **report), day=date(2026, 10, 23))
    assigned(all_of(Resolution)[0])
    assert grounds(agenda, planned(day=date(2026, 10, 27))) == []
    assert grounds(agenda, planned(day=date(2026, 12, 23))) == [Ground.REPORT]


def test_a_report_counts_for_its_period_whatever_day_of_it_was_written(
    agenda, held, planned, all_of, assigned, put
):
    report = {"kind": ResolutionKind.PERIODIC_REPORT, "period": Period.MONTH}
    held(resolution("گزارش ماهانه", **report), day=date(2026, 9, 1))
    [decided] = all_of(Resolution)
    given = assigned(decided)
    put(
        PeriodReport(
            resolution=link_to(decided),
            organisation=given.organisation,
            period_on=date(2026, 10, 5),
            received_on=date(2026, 10, 25),
        )
    )
    assert grounds(agenda, planned(day=date(2026, 10, 30))) == []
