from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.paperwork import Attachment
from desktop.domain.party import Appointment, Organisation, OrganisationKind, Person
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import Attendance, Session
from desktop.errors import ChangedElsewhereError
from desktop.schema.reading import name_key
from desktop.schema.record import link_to
from desktop.services.merge import Merge, all_that_became
from desktop.services.names import Names
from desktop.storage.health import contents


@pytest.fixture
def merging(store):
    return Merge(store, CATALOGUE)


@pytest.fixture
def get(store):
    def get(record):
        with store.view() as view:
            return view.records(type(record)).get(record.id)

    return get


@pytest.fixture
def two(put):
    kept = Organisation(name="اداره کل راه و شهرسازی", kind=OrganisationKind.AGENCY)
    gone = Organisation(name="راه و شهرسازی", short_name="راه", aliases=("مسکن و شهرسازی",))
    put(kept, gone)
    return kept, gone


@pytest.fixture
def links(put, two):
    _, gone = two
    body = Body(name="ستاد")
    seat = Seat(body=link_to(body), organisation=link_to(gone))
    office = Office(name="دفتر", establishing=link_to(gone), supervising=link_to(gone))
    attachment = Attachment(record_kind="Organisation", record_id=gone.id, name="نامه", digest="0" * 64)
    put(body, seat, office, attachment)
    return seat, office, attachment


def test_merging_fills_renames_and_leads_all_links_over(merging, two, links, get):
    kept, gone = two
    merging.merge(Organisation, kept.id, gone.id)
    became = get(kept)
    assert became.kind is OrganisationKind.AGENCY
    assert became.short_name == "راه"
    assert became.aliases == ("راه و شهرسازی", "مسکن و شهرسازی")
    assert get(gone).merged_into == kept.id
    seat, office, attachment = map(get, links)
    assert seat.organisation == office.establishing == office.supervising == attachment.record_id == kept.id


def test_the_plan_says_what_will_be_done_and_does_nothing(merging, two, links, get):
    kept, gone = two
    plan = merging.plan(Organisation, kept.id, gone.id)
    assert plan.moving == {"Seat": 1, "Office": 1, "Attachment": 1}
    assert plan.staying == {}
    assert {each.field.name for each in plan.differences} == {"short_name", "aliases"}
    assert get(gone) == gone
    assert merging.weights(Organisation, [kept.id, gone.id]) == {kept.id: 0, gone.id: 3}


def test_final_minutes_keep_their_links_and_are_found_through_what_the_agency_became(
    merging, final, put, store, get
):
    assigned, session = final["Assignment"], final["Session"]
    kept, chair = Organisation(name="بهزیستی"), Person(family_name="احمدی")
    put(kept, chair)
    plan = merging.plan(Organisation, kept.id, assigned.organisation)
    assert (plan.moving, plan.staying) == ({}, {"Assignment": 1})
    merging.merge(Organisation, kept.id, assigned.organisation)
    assert get(assigned).organisation == assigned.organisation != kept.id
    assert get(session).state.is_locked
    with store.view() as view:
        found = all_that_became(view, Organisation, kept.id)
        assert set(found) == {kept.id, assigned.organisation}
        gone = view.records(Organisation).get(assigned.organisation)
        assert Names(view, Organisation).by_key[name_key(gone.name)] == kept.id


def test_drafts_follow(merging, draft, body, put, get):
    _, parts = draft(body)
    assigned = next(each for each in parts if isinstance(each, Assignment))
    kept = Organisation(name="بهزیستی")
    put(kept)
    merging.merge(Organisation, kept.id, assigned.organisation)
    assert get(assigned).organisation == kept.id


def test_people_take_their_posts_and_seats_along(merging, put, get):
    kept, gone = Person(family_name="احمدی"), Person(given_name="مریم", family_name="احمدی")
    body = Body(name="ستاد")
    seat = Seat(body=link_to(body), post="شهردار")
    holder = SeatHolder(seat=link_to(seat), person=link_to(gone))
    appointment = Appointment(person=link_to(gone), post="شهردار")
    session = Session(body=link_to(body), chair=link_to(gone))
    present = Attendance(session=link_to(session), order=1, person=link_to(gone))
    put(kept, gone, body, seat, holder, appointment, session, present)
    merging.merge(Person, kept.id, gone.id)
    assert {get(each).person for each in (holder, appointment, present)} == {kept.id}
    assert get(session).chair == kept.id
    assert get(kept).name == "مریم احمدی"


def test_what_is_merged_already_is_merged_no_further(merging, two, put):
    kept, gone = two
    third = Organisation(name="سوم")
    put(third)
    merging.merge(Organisation, kept.id, gone.id)
    for first, second in ((gone, kept), (third, gone), (gone, third), (kept, kept), (kept, gone)):
        with pytest.raises(ChangedElsewhereError):
            merging.merge(Organisation, first.id, second.id)


def test_what_lies_in_the_bin_is_not_merged(merging, two, editing, browse):
    kept, gone = two
    editing.delete(browse.open(Organisation, gone.id))
    for first, second in ((kept, gone), (gone, kept)):
        with pytest.raises(ChangedElsewhereError):
            merging.plan(Organisation, first.id, second.id)


def test_what_it_is_today_is_followed_through_all_mergers(merging, two, put):
    kept, gone = two
    third = Organisation(name="سوم")
    put(third)
    merging.merge(Organisation, kept.id, gone.id)
    merging.merge(Organisation, third.id, kept.id)
    assert {merging.today(Organisation, each.id) for each in (third, kept, gone)} == {third.id}


def test_what_lies_in_the_bin_stays_there(merging, two, links, browse, editing, store, get):
    kept, gone = two
    seat, *_ = links
    editing.delete(browse.open(Seat, seat.id))
    merging.merge(Organisation, kept.id, gone.id)
    with store.view() as view:
        assert view.records(Seat).find() == ()
    assert get(seat).organisation == gone.id


def test_undoing_gives_back_what_was_there(merging, two, links, store, tables):
    kept, gone = two
    with store.view() as view:
        before = contents(view.connection, tables)
    merged = merging.merge(Organisation, kept.id, gone.id)
    merging.undo(merged)
    with store.view() as view:
        assert contents(view.connection, tables) == before


def test_undoing_keeps_what_was_written_since_and_stops_where_it_would_be_lost(merging, two, change, get):
    kept, gone = two
    merged = merging.merge(Organisation, kept.id, gone.id)
    change(kept, name="اداره کل راه")
    merging.undo(merged)
    assert (get(kept).name, get(kept).aliases, get(gone).merged_into) == ("اداره کل راه", (), None)
    merged = merging.merge(Organisation, kept.id, gone.id)
    change(kept, aliases=("دیگر",))
    with pytest.raises(ChangedElsewhereError):
        merging.undo(merged)
    assert get(gone).merged_into == kept.id


@pytest.mark.parametrize("links_of", [1, 2, 3])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_mergers_leave_a_forest_and_undone_backwards_leave_nothing(
    merging, store, tables, links_of, data
):
    made = [Organisation(name=f"دستگاه {number}") for number in range(6)]
    parents = [data.draw(st.integers(-1, number - 1)) for number in range(6)]
    made = [
        replace(each, parent=link_to(made[parent]) if parent >= 0 else None)
        for each, parent in zip(made, parents, strict=True)
    ]
    with store.work() as work:
        work.add(*made)
        work.commit()
    with store.view() as view:
        before = contents(view.connection, tables)
    done = []
    for _ in range(links_of):
        kept, gone = data.draw(st.permutations([each.id for each in made]))[:2]
        try:
            done.append(merging.merge(Organisation, kept, gone))
        except ChangedElsewhereError:
            continue
    with store.view() as view:
        stored = {each.id: each for each in view.records(Organisation).page([each.id for each in made])}
        for each in stored.values():
            passed, at = [each.id], each
            while at.parent:
                at = stored[at.parent]
                assert at.id not in passed
                passed.append(at.id)
            root = each
            while root.merged_into:
                root = stored[root.merged_into]
            assert root.id in {merging.today(Organisation, each.id), root.id}
            assert each.id in all_that_became(view, Organisation, root.id)
    for merged in reversed(done):
        merging.undo(merged)
    with store.view() as view:
        assert contents(view.connection, tables) == before


def test_who_chaired_together_is_one_in_the_list_too(merging, put, store):
    kept, gone, other = (Person(family_name=name) for name in ("کریمی", "کريمي", "احمدی"))
    chairs = tuple(map(link_to, (gone, other, kept)))
    session = Session(heading="نشست مشترک", co_chairs=chairs)
    put(kept, gone, other, session)
    merged = merging.merge(Person, kept.id, gone.id)
    with store.view() as view:
        assert view.records(Session).get(session.id).co_chairs == (kept.id, other.id)
    merging.undo(merged)
    with store.view() as view:
        assert view.records(Session).get(session.id).co_chairs == chairs


def test_a_merger_is_remembered_field_by_field(merging, two, history):
    kept, gone = two
    merging.merge(Organisation, kept.id, gone.id)
    assert history.lines(Organisation, gone.id)[-1].new == kept.name


def test_a_resolution_of_a_day_to_come_does_not_stop_a_merger(merging, put, body, get):
    kept, gone = Organisation(name="الف"), Organisation(name="ب")
    session = Session(body=link_to(body), held_on=date(2030, 1, 1))
    resolution = Resolution(session=link_to(session), order=1, operative="متن")
    assigned = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(gone))
    put(kept, gone, session, resolution, assigned)
    merging.merge(Organisation, kept.id, gone.id)
    assert get(assigned).organisation == kept.id


def test_a_merged_record_is_found_by_its_name_through_what_it_became(merging, two, find, browse):
    kept, gone = two
    merging.merge(Organisation, kept.id, gone.id)
    assert [hit.id for hit in find.hits("مسکن و شهرسازی")] == [kept.id]
    assert [found for found, _ in browse.suggest(Organisation, "راه و شهرسازی")] == [kept.id]
    assert browse.named(Organisation, "مسکن و شهرسازي") == kept.id


def test_a_merged_person_is_meant_by_any_of_the_names(merging, put, store):
    kept = Person(given_name="مریم", family_name="احمدی")
    gone = Person(professional_title="دکتر", family_name="م. احمدی")
    put(kept, gone)
    merging.merge(Person, kept.id, gone.id)
    with store.view() as view:
        names = Names(view, Person).by_key
    assert {names[name_key(name)] for name in ("دکتر م. احمدی", "م احمدی", "مریم احمدی")} == {kept.id}


def test_what_a_plan_counts_is_quick_where_much_points_at_the_gone_one(merging, put, two, body):
    kept, gone = two
    session = Session(body=link_to(body))
    resolutions = [Resolution(session=link_to(session), order=order, operative="متن") for order in range(800)]
    assigned = [
        Assignment(resolution=link_to(each), order=1, organisation=link_to(gone)) for each in resolutions
    ]
    put(session, *resolutions, *assigned)
    assert merging.plan(Organisation, kept.id, gone.id).moving == {"Assignment": 800}


def test_undoing_leaves_in_the_bin_what_was_put_there_since(merging, two, put, browse, editing, all_of):
    kept, gone = two
    body = Body(name="ستاد")
    put(body, Seat(body=link_to(body), organisation=link_to(gone)))
    merged = merging.merge(Organisation, kept.id, gone.id)
    editing.delete(browse.open(Body, body.id))
    editing.delete(browse.open(Organisation, kept.id))
    merging.undo(merged)
    assert (all_of(Body), all_of(Seat)) == ((), ())
    assert all_of(Organisation) == (gone,)
