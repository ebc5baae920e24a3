from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, AssignmentState, DeadlineKind, Resolution
from desktop.domain.session import Session, SessionState
from desktop.schema.record import link_to
from desktop.services.keep_drafts import KeepDrafts
from desktop.services.merge import Merge
from desktop.services.waiting import Waiting
from tests.services.conftest import TODAY


@pytest.fixture
def waiting(store, vocabulary):
    return Waiting(store, vocabulary, lambda: TODAY)


@pytest.fixture
def decided(put, body):
    """Return a maker of a resolution that is due in some days, with those responsible and their states."""
    session = Session(body=link_to(body), heading="پنجاهمین جلسه")
    put(session)

    def decided(days, **states):
        made = Resolution(
            session=link_to(session),
            order=1,
            operative=f"تا {days} روز",
            deadline_kind=DeadlineKind.DAY,
            deadline_on=TODAY + timedelta(days=days),
        )
        put(made)
        for order, (name, state) in enumerate(states.items(), start=1):
            agency = agencies.setdefault(name, Organisation(name=name))
            if order and name not in stored:
                stored.add(name)
                put(agency)
            put(Assignment(resolution=link_to(made), order=order, organisation=link_to(agency), state=state))
        return made

    agencies, stored = {}, set()
    return decided


def test_an_empty_register_waits_for_nothing(waiting):
    now = waiting.now()
    assert now.is_empty
    assert (now.urgent, now.coming, now.recent, now.standings, now.unsaved) == ((), (), (), (), ())


def test_what_is_most_overdue_comes_first_with_its_agencies(waiting, decided):
    decided(3, برق=None)
    decided(-2, برق=None, آب=None)
    decided(-9, برق=AssignmentState.UNDER_WAY)
    decided(-30, برق=AssignmentState.DONE)
    assert [(each.words, each.agencies, each.days) for each in waiting.now().urgent] == [
        ("تا -9 روز", "برق", -9),
        ("تا -2 روز", "برق و آب", -2),
        ("تا 3 روز", "برق", 3),
    ]


def test_the_counts_are_those_of_the_lists(waiting, decided, put):
    decided(-2)
    put(Office(name="دفتر"))
    now = waiting.now()
    assert not now.is_empty
    assert (now.counts[Resolution, "overdue"], now.counts[Resolution, "without_agency"]) == (1, 1)
    assert waiting.count(Resolution, "overdue") == 1
    assert (now.counts[Office, ""], now.counts[Office, "active"]) == (1, 0)


def test_a_resolution_without_an_agency_is_urgent_though_it_has_time(waiting, decided):
    late, bare = decided(-1, برق=None), decided(40)
    decided(50, برق=None)
    assert [each.id for each in waiting.now().urgent] == [late.id, bare.id]


def test_each_agency_has_what_is_done_under_way_and_overdue(waiting, decided):
    decided(-2, برق=None, آب=AssignmentState.DONE)
    decided(5, برق=AssignmentState.UNDER_WAY)
    decided(-5, برق=AssignmentState.CLOSED)
    found = [(each.title, each.done, each.under_way, each.overdue) for each in waiting.now().standings]
    assert found == [("برق", 1, 1, 1), ("آب", 1, 0, 0)]


def test_coming_sessions_are_in_the_order_of_their_days(waiting, put, body):
    for days in (9, 0, 2):
        day = TODAY + timedelta(days=days)
        put(Session(body=link_to(body), held_on=day, state=SessionState.PLANNED))
    put(Session(body=link_to(body), held_on=TODAY, state=SessionState.CANCELLED))
    coming = waiting.now().coming
    assert [(each.session.held_on - TODAY).days for each in coming] == [0, 2, 9]
    assert {each.title for each in coming} == {"ستاد بازآفرینی شهری"}


def test_what_was_changed_last_comes_first_but_not_what_is_in_the_bin(
    waiting, put, change, browse, editing, office
):
    put(agency := Organisation(name="برق"))
    change(office, name="دفتر آبشار نو")
    assert [each.title for each in waiting.now().recent[:2]] == ["دفتر آبشار نو", "برق"]
    editing.delete(browse.open(Organisation, agency.id))
    recent = waiting.now().recent
    assert recent[0].title == "دفتر آبشار نو"
    assert agency.id not in {each.record.id for each in recent}


def test_what_was_written_together_is_told_once(waiting, draft, body):
    session, _ = draft(body)
    (recent, *_) = waiting.now().recent
    assert (recent.record, recent.others) == (session, 2)
    assert recent.title == "جلسهٔ ستاد بازآفرینی شهری، ۱۰ مهر ۱۳۹۷"


def test_forms_that_were_left_are_told(waiting, store, office):
    drafts = KeepDrafts(store)
    for subject in (f"form/Office/{office.id}", "form/Session/new", "minutes/1", "form/Office/gone"):
        drafts.keep(subject, "{}")
    unsaved = {(each.kind, each.id, each.title) for each in waiting.now().unsaved}
    assert unsaved == {(Office, office.id, "دفتر آبشار"), (Session, "", "")}


def test_what_was_merged_counts_for_what_it_became(waiting, store, final, put):
    kept = Organisation(name="شرکت برق")
    put(kept)
    Merge(store, CATALOGUE).merge(Organisation, kept.id, final["Assignment"].organisation)
    assert [(each.id, each.under_way) for each in waiting.now().standings] == [(kept.id, 1)]


def test_a_form_of_what_is_in_the_bin_waits_for_nobody(waiting, store, office, browse, editing):
    KeepDrafts(store).keep(f"form/Office/{office.id}", "{}")
    editing.delete(browse.open(Office, office.id))
    assert waiting.now().unsaved == ()
