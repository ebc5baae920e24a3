"""Steps of an office and the office itself are written together, and taken back together."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.office import Office, OfficeState
from desktop.domain.office_life import may_be_undone, state_after, state_of
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.paperwork import Attachment
from desktop.domain.party import Organisation, OrganisationKind
from desktop.domain.place import Place, PlaceKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.errors import ChangedElsewhereError, FileMissingError, IncompleteRecordError, RecordMissingError
from desktop.office_errors import ParallelOfficeError, StepNotAllowedError
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.offices.life import Taken
from desktop.services.offices.life_cycle import Standing
from tests.services.conftest import TODAY

K, S = OfficeStepKind, OfficeState
FIRST = date(2024, 3, 20)
DAY = timedelta(days=1)
REASON = "به دستور استاندار"


@pytest.fixture
def go(life, office):
    """Take steps of the office, a day after the other, and return the last."""

    def go(*kinds, of=office):
        stepped = None
        for kind in kinds:
            after = len(life.steps(of.id))
            stepped = life.take(of.id, Taken(kind, FIRST + after * DAY, passed_over=REASON))
        return stepped

    return go


def states(life, office):
    return [each.kind for each in life.steps(office.id) if not each.undone_on]


def test_a_step_writes_its_paper_into_the_office(life, office, now, put):
    session = Session(heading="جلسه")
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد")
    put(session, resolution)
    life.take(office.id, Taken(K.APPROVED, FIRST, " ۱۲/۳ ", link_to(resolution)))
    after = now(office)
    assert (after.state, after.state_since, after.state_document) == (S.APPROVED, FIRST, "12/3")
    assert after.state_resolution == resolution.id
    (step,) = life.steps(office.id)
    assert (step.kind, step.taken_on, step.document) == (K.APPROVED, FIRST, "12/3")


def test_what_prepares_leaves_the_office_as_it_is(life, office, now, go):
    before = now(office)
    go(K.LICENSED, K.CALL, K.ASSESSED)
    assert now(office) == before
    assert states(life, office) == [K.LICENSED, K.CALL, K.ASSESSED]


def test_an_office_is_active_since_its_first_activity_also_after_a_suspension(office, now, go):
    go(K.APPROVED, K.SET_UP, K.ACTIVE, K.SUSPENDED)
    assert now(office).state is S.SUSPENDED
    go(K.ACTIVE)
    assert (now(office).state, now(office).active_since) == (S.ACTIVE, FIRST + 2 * DAY)
    assert now(office).state_since == FIRST + 4 * DAY


def test_the_only_municipality_of_the_place_leads_from_the_handover_on(office, now, go, put, life):
    mine = Organisation(name="شهرداری", kind=OrganisationKind.MUNICIPALITY, place=office.place)
    put(mine)
    handed = go(K.APPROVED, K.SET_UP, K.ACTIVE, K.HANDED_OVER)
    assert now(office).lead == mine.id
    assert [each.since for each in life.of(now(office))] == [None, *(FIRST + n * DAY for n in range(4))]
    life.undo(handed.step.record.id, "اشتباه")
    assert (now(office).state, now(office).lead) == (S.ACTIVE, None)


def test_of_two_municipalities_none_leads_and_who_leads_already_goes_on(office, now, go, put, change):
    mine = [
        Organisation(name=name, kind=OrganisationKind.MUNICIPALITY, place=office.place)
        for name in ["الف", "ب"]
    ]
    other = Organisation(name="بنیاد")
    put(*mine, other)
    handed = go(K.APPROVED, K.SET_UP, K.ACTIVE, K.HANDED_OVER)
    assert now(office).lead is None
    change(now(office), lead=link_to(other))
    assert handed.office_before.lead is None


def test_the_receiver_of_a_handover_leads_and_is_given_back_with_it(life, office, now, go, put, change):
    leading, receiver = (Organisation(name=name) for name in ("بنیاد", "شهرداری"))
    put(leading, receiver)
    go(K.APPROVED, K.SET_UP, K.ACTIVE)
    change(now(office), lead=link_to(leading))
    handed = Taken(K.HANDED_OVER, TODAY, passed_over=REASON, receiver=link_to(receiver))
    stepped = life.take(office.id, handed)
    assert now(office).lead == receiver.id
    life.undo(stepped.step.record.id, "اشتباه")
    assert now(office).lead == leading.id


def test_the_municipality_of_the_city_around_leads(office, now, go, put):
    district = Place(name="۳", kind=PlaceKind.MUNICIPAL_DISTRICT, parent=office.place)
    mine = Organisation(name="شهرداری", kind=OrganisationKind.MUNICIPALITY, place=office.place)
    other = Office(name="دفتر دیگر", place=link_to(district))
    put(district, mine, other)
    go(K.APPROVED, K.SET_UP, K.ACTIVE, K.HANDED_OVER, of=other)
    assert now(other).lead == mine.id


def test_a_step_that_does_not_follow_is_refused_and_nothing_is_written(life, office, now):
    with pytest.raises(StepNotAllowedError):
        life.take(office.id, Taken(K.ACTIVE, FIRST))
    assert (life.steps(office.id), now(office).state) == ((), S.PROPOSED)


@pytest.mark.parametrize(
    ("on", "reason"), [(FIRST - DAY, Reason.BEFORE_STEP), (TODAY + DAY, Reason.IN_THE_FUTURE)]
)
def test_a_day_out_of_order_or_to_come_is_refused_beside_the_field(life, office, go, on, reason):
    go(K.APPROVED)
    with pytest.raises(IncompleteRecordError) as error:
        life.take(office.id, Taken(K.SET_UP, on, passed_over=REASON))
    assert [(each.field, each.reason) for each in error.value.problems] == [("taken_on", reason)]


def test_a_second_handover_says_when_the_first_was(life, office, go, vocabulary):
    go(K.APPROVED, K.SET_UP, K.ACTIVE, K.HANDED_OVER)
    with pytest.raises(IncompleteRecordError) as error:
        life.take(office.id, Taken(K.HANDED_OVER, TODAY, passed_over=REASON))
    (problem,) = error.value.problems
    assert problem.reason is Reason.HANDED_OVER_TWICE
    assert "۱۴۰۳/۰۱/۰۴" in vocabulary.sentence(problem)


def test_an_office_that_is_gone_takes_no_step(life, office, browse, editing):
    editing.delete(browse.open(Office, office.id))
    with pytest.raises(RecordMissingError):
        life.take(office.id, Taken(K.APPROVED, FIRST))


def test_the_files_of_a_step_are_kept_with_it_or_nothing_is(life, office, tmp_path, all_of):
    paper = tmp_path / "paper.pdf"
    with pytest.raises(FileMissingError):
        life.take(office.id, Taken(K.APPROVED, FIRST), [paper])
    assert life.steps(office.id) == ()
    paper.write_bytes(b"%PDF")
    stepped = life.take(office.id, Taken(K.APPROVED, FIRST), [paper])
    assert [(each.record_kind, each.record_id) for each in all_of(Attachment)] == [
        ("OfficeStep", stepped.step.record.id)
    ]


def test_a_wrong_step_stays_with_its_reason_and_the_office_goes_back(life, office, now, go):
    go(K.APPROVED)
    before = now(office)
    go(K.CALL)
    wrong = life.take(office.id, Taken(K.SET_UP, FIRST + 3 * DAY, "۹", passed_over=REASON))
    life.undo(wrong.step.record.id, "  شمارهٔ نامه نادرست بود ")
    assert now(office) == before
    struck = life.steps(office.id)[-1]
    assert (struck.undone_on, struck.undone_reason) == (TODAY, "شمارهٔ نامه نادرست بود")
    assert life.next(now(office)) is K.SET_UP


def test_without_its_steps_an_office_is_what_it_was_before_them(life, office, now, change):
    change(office, state=S.ACTIVE, state_since=FIRST, state_document="الف/۱")
    before = now(office)
    suspended = life.take(office.id, Taken(K.SUSPENDED, FIRST + DAY, "ب/۲"))
    closed = life.take(office.id, Taken(K.CLOSED, FIRST + 2 * DAY))
    life.undo(closed.step.record.id, "اشتباه")
    assert life.allowed(now(office)) == (K.ACTIVE, K.CLOSED)
    life.undo(suspended.step.record.id, "اشتباه")
    assert now(office) == before


def test_a_step_is_not_taken_back_twice_nor_without_a_reason_nor_under_a_later_one(life, office, go):
    first = go(K.APPROVED).step.record
    with pytest.raises(IncompleteRecordError):
        life.undo(first.id, "   ")
    last = go(K.SET_UP).step.record
    with pytest.raises(StepNotAllowedError):
        life.undo(first.id, "اشتباه")
    life.undo(last.id, "اشتباه")
    with pytest.raises(StepNotAllowedError):
        life.undo(last.id, "اشتباه")


def test_what_an_import_made_of_an_office_meanwhile_is_not_undone_with_a_step(life, office, go, change, now):
    step = go(K.APPROVED).step.record
    change(now(office), state=S.ACTIVE, state_since=TODAY)
    life.undo(step.id, "اشتباه")
    assert (now(office).state, now(office).state_since) == (S.ACTIVE, TODAY)


def test_a_step_and_its_undoing_are_taken_back_at_once(life, office, go, now, all_of):
    before = now(office)
    stepped = go(K.APPROVED)
    approved = now(office)
    undone = life.undo(stepped.step.record.id, "اشتباه")
    life.take_back(undone)
    assert now(office) == approved
    assert not life.steps(office.id)[0].undone_on
    fresh = go(K.SET_UP)
    life.take_back(fresh)
    assert (now(office), len(all_of(OfficeStep))) == (approved, 1)
    assert approved != before


def test_what_others_changed_meanwhile_is_not_taken_back(life, office, go, change, now):
    stepped = go(K.APPROVED)
    change(now(office), state=S.CLOSED)
    with pytest.raises(ChangedElsewhereError):
        life.take_back(stepped)
    assert len(life.steps(office.id)) == 1


def test_an_office_beside_an_active_one_does_not_become_active_and_may_with_a_resolution(
    life, office, go, put, now, change
):
    session = Session(heading="جلسه")
    allowing = Resolution(session=link_to(session), order=1, operative="مجاز است")
    put(session, allowing, Office(name="دفتر دیگر", state=S.ACTIVE, neighbourhoods=office.neighbourhoods))
    go(K.APPROVED, K.SET_UP)
    with pytest.raises(ParallelOfficeError) as error:
        go(K.ACTIVE)
    assert error.value.offices == ("دفتر دیگر",)
    assert now(office).state is S.SET_UP
    change(now(office), parallel_reason="جمعیت بسیار", parallel_resolution=link_to(allowing))
    go(K.ACTIVE)
    assert now(office).state is S.ACTIVE


def test_a_handover_is_not_undone_where_another_office_has_come_meanwhile(life, office, go, put, now):
    handed = go(K.APPROVED, K.SET_UP, K.ACTIVE, K.HANDED_OVER)
    put(Office(name="دفتر دیگر", state=S.ACTIVE, neighbourhoods=office.neighbourhoods))
    with pytest.raises(ParallelOfficeError):
        life.undo(handed.step.record.id, "اشتباه")
    assert now(office).state is S.HANDED_OVER


def test_the_path_shows_an_undone_state_as_not_reached(life, office, go, now):
    go(K.APPROVED)
    wrong = go(K.SET_UP)
    life.undo(wrong.step.record.id, "اشتباه")
    path = life.of(now(office))
    assert [each.standing for each in path] == [Standing.DONE, Standing.NOW, *[Standing.LATER] * 3]
    assert path[1].since == FIRST
    go(K.CLOSED)
    assert [each.state for each in life.of(now(office))] == [S.PROPOSED, S.APPROVED, S.CLOSED]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_an_office_is_always_where_its_steps_say(life, put, now, data):
    mine = Office(name="دفتر")
    put(mine)
    on = FIRST
    for _ in range(data.draw(st.integers(1, 6))):
        steps = life.steps(mine.id)
        undoable = [each for each in steps if may_be_undone(each, steps)]
        offered = life.allowed(now(mine))
        if undoable and (not offered or data.draw(st.booleans())):
            life.undo(data.draw(st.sampled_from(undoable)).id, "اشتباه")
        else:
            on += data.draw(st.integers(0, 1)) * DAY
            life.take(mine.id, Taken(data.draw(st.sampled_from(offered)), on, passed_over=REASON))
        steps, after = life.steps(mine.id), now(mine)
        assert after.state is state_after(steps, S.PROPOSED)
        given = [each for each in steps if not each.undone_on and state_of(each.kind)]
        assert after.state_since == (given[-1].taken_on if given else None)
