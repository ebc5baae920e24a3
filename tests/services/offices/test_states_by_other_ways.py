"""States of offices that forms, workbooks and the bin bring about, beside the steps and the rules."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.office_gates import GateKind
from desktop.domain.office_step import OfficeStepKind
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.office_errors import ParallelOfficeError
from desktop.schema.fields import field_named
from desktop.schema.record import link_to
from desktop.services.offices.documents import Documents
from desktop.services.offices.gates import OfficeGates
from desktop.services.offices.life import Taken
from desktop.services.sheets.undo_import import UndoImport, Why
from tests.services.conftest import TODAY

K, S = OfficeStepKind, OfficeState
REASON = "به دستور استاندار"


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.fixture
def step(life, office):
    return lambda kind, days, **more: (
        life.take(office.id, Taken(kind, ago(days), passed_over=REASON, **more)).step.record
    )


@pytest.fixture
def resolution(put):
    session = Session()
    made = Resolution(session=link_to(session), order=1, operative="دفتر دوم مجاز است.")
    put(session, made)
    return made


@pytest.fixture
def suspended(step, change, now, office):
    """Return the suspension of an office whose activity was told by a form between two steps."""
    step(K.APPROVED, 90)
    change(now(office), state=S.ACTIVE, state_since=ago(50), state_document="۱۲", active_since=ago(50))
    return step(K.SUSPENDED, 40)


def test_a_suspended_office_goes_back_to_the_state_that_no_step_gave_it(life, office, now, suspended):
    assert life.allowed(now(office)) == (K.ACTIVE, K.CLOSED)
    assert life.next(now(office)) is K.ACTIVE


def test_undoing_a_step_gives_back_the_state_that_no_step_gave(life, office, now, suspended):
    life.undo(suspended.id, "اشتباه")
    after = now(office)
    assert (after.state, after.state_since, after.state_document) == (S.ACTIVE, ago(50), "12")
    assert after.active_since == ago(50)


def test_an_office_that_a_form_suspended_may_go_on_to_any_state(life, office, now, step, change):
    step(K.APPROVED, 90)
    change(now(office), state=S.ACTIVE, state_since=ago(50))
    change(now(office), state=S.SUSPENDED, state_since=ago(40))
    assert life.allowed(now(office)) == (K.ACTIVE, K.SET_UP, K.APPROVED, K.CLOSED)


def test_a_resolution_in_the_bin_opens_no_gate(store, office, step, resolution, editing, browse):
    step(K.APPROVED, 9, resolution=link_to(resolution))
    gate = lambda: next(  # noqa: E731
        each for each in OfficeGates(store).of(office.id, K.SET_UP) if each.kind is GateKind.RESOLUTION
    )
    assert gate().is_met
    editing.delete(browse.open(Resolution, resolution.id))
    assert not gate().is_met


def test_a_resolution_in_the_bin_allows_no_second_office(office, put, change, editing, resolution, browse):
    change(office, state=S.ACTIVE)
    by_it = {
        "neighbourhoods": office.neighbourhoods,
        "state": S.ACTIVE,
        "parallel_reason": "تنها نوسازی",
        "parallel_resolution": link_to(resolution),
    }
    second = Office(name="دفتر دوم", **by_it)
    editing.add(second)
    editing.delete(browse.open(Resolution, resolution.id))
    with pytest.raises(ParallelOfficeError):
        editing.add(Office(name="دفتر سوم", **by_it))
    change(second, manager="مریم کریمی")  # what stands is saved as long as it gets no worse


def test_taking_an_import_back_makes_no_second_office_active(
    office, put, change, importing, plan, book, store, vocabulary, now, editing
):
    change(office, state=S.ACTIVE)
    head = [vocabulary.field(Office, field_named(Office, name)).label for name in ("code", "name", "state")]
    batch = importing.apply(plan(book(head, [office.code, office.name, vocabulary.choice(S.CLOSED).label])))
    assert now(office).state is S.CLOSED
    second = Office(name="دفتر دوم", neighbourhoods=office.neighbourhoods, state=S.ACTIVE)
    editing.add(second)
    undone = UndoImport(store, vocabulary, lambda: datetime.now(UTC)).undo(batch)
    assert (undone.returned, [each.why for each in undone.left]) == (0, [Why.PARALLEL])
    assert (now(office).state, now(second).state) == (S.CLOSED, S.ACTIVE)


def test_papers_of_an_office_are_due_where_it_is_counted(store, vocabulary, put):
    here, there = (Place(name=name, kind=PlaceKind.PROVINCE) for name in ("یزد", "فارس"))
    quarter = Neighbourhood(name="باغ", place=link_to(there))
    put(here, there, quarter)
    put(
        Office(
            name="دفتر باغ",
            kind=OfficeKind.FACILITATION,
            place=link_to(here),
            neighbourhoods=(link_to(quarter),),
            state=S.ACTIVE,
            active_since=date(2020, 1, 1),
        )
    )
    documents = Documents(store, vocabulary, lambda: TODAY, lambda: (60, 30, 0))
    assert len(documents.due(here.id)) == 1
    assert documents.due(there.id) == ()
