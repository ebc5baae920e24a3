"""What each step of an office asks for, and what of it is there."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.handover import InventoryItem
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import (
    DocumentKind,
    DocumentState,
    Guideline,
    GuidelineKind,
    OfficeDocument,
)
from desktop.domain.office_gates import GateKind
from desktop.domain.office_step import OfficeStepKind
from desktop.domain.office_team import OfficeMember
from desktop.domain.party import Person
from desktop.domain.place import Neighbourhood
from desktop.office_errors import GatesOpenError
from desktop.schema.record import link_to
from desktop.services.attachments import Attachments
from desktop.services.offices.gates import OfficeGates
from desktop.services.offices.life import Taken
from tests.services.conftest import TODAY

K, S = OfficeStepKind, OfficeState
FIRST = date(2024, 3, 20)
DAY = timedelta(days=1)
REASON = "به دستور استاندار"


@pytest.fixture
def gates(store, office):
    def gates(kind):
        return {each.kind: each for each in OfficeGates(store).of(office.id, kind)}

    return gates


def met(gates, kind):
    return {each.kind for each in gates(kind).values() if each.is_met}


def test_set_up_is_refused_without_a_needs_assessment(life, office, gates, now):
    life.take(office.id, Taken(K.APPROVED, FIRST))
    assert not gates(K.SET_UP)[GateKind.NEEDS_ASSESSMENT].is_met
    for reason in ("", " \u200f "):
        with pytest.raises(GatesOpenError):
            life.take(office.id, Taken(K.SET_UP, FIRST, passed_over=reason))
    assert now(office).state is S.APPROVED
    life.take(office.id, Taken(K.ASSESSED, FIRST))
    assert gates(K.SET_UP)[GateKind.NEEDS_ASSESSMENT].record_kind == "OfficeStep"
    life.take(office.id, Taken(K.SET_UP, FIRST))
    assert now(office).state is S.SET_UP


def test_a_step_that_was_taken_back_fulfils_nothing(life, office, gates):
    assessed = life.take(office.id, Taken(K.ASSESSED, FIRST))
    life.undo(assessed.step.record.id, "اشتباه")
    assert not gates(K.SET_UP)[GateKind.NEEDS_ASSESSMENT].is_met


def test_a_paper_counts_once_it_is_sent_or_has_a_file(office, gates, put, change, store, tmp_path):
    paper = OfficeDocument(office=link_to(office), kind=DocumentKind.NEEDS_ASSESSMENT)
    other = OfficeDocument(office=link_to(office), kind=DocumentKind.HANDOVER_MINUTES)
    put(paper, other)
    gate = gates(K.SET_UP)[GateKind.NEEDS_ASSESSMENT]
    assert (gate.is_met, gate.record_id) == (False, paper.id)
    change(paper, state=DocumentState.SENT_COUNTY)
    assert gates(K.SET_UP)[GateKind.NEEDS_ASSESSMENT].is_met
    (tmp_path / "minutes.pdf").write_bytes(b"%PDF")
    Attachments(store).add(other, tmp_path / "minutes.pdf")
    assert gates(K.HANDED_OVER)[GateKind.HANDOVER_MINUTES].is_met


def test_the_manager_is_named_and_local_or_not(office, gates, put, change, now):
    person = Person(given_name="مریم", family_name="احمدی")
    member = OfficeMember(office=link_to(office), person=link_to(person), is_manager=True)
    assert not gates(K.ACTIVE)[GateKind.MANAGER].is_met
    change(now(office), manager="مریم")
    assert gates(K.ACTIVE)[GateKind.MANAGER].note == "مریم"
    put(person, member)
    assert gates(K.ACTIVE)[GateKind.MANAGER].note == "مریم احمدی"
    assert not gates(K.ACTIVE)[GateKind.LOCAL_MANAGER].is_met
    change(member, is_local=True)
    assert gates(K.ACTIVE)[GateKind.LOCAL_MANAGER].is_met
    change(member, is_local=True, until=TODAY)
    assert not gates(K.ACTIVE)[GateKind.LOCAL_MANAGER].is_met


def test_the_description_agreed_for_its_kind_serves_an_office(office, gates, put):
    agreed = Guideline(name="شرح خدمات", kind=GuidelineKind.SERVICE_DESCRIPTION, office_kind=office.kind)
    assert not gates(K.ACTIVE)[GateKind.SERVICE_DESCRIPTION].is_met
    put(agreed)
    assert gates(K.ACTIVE)[GateKind.SERVICE_DESCRIPTION].record_id == agreed.id


def test_the_other_office_of_the_neighbourhood_is_named(office, gates, put):
    other = Office(name="دفتر دیگر", state=S.ACTIVE, neighbourhoods=office.neighbourhoods)
    assert gates(K.ACTIVE)[GateKind.NO_PARALLEL].is_met
    put(other)
    gate = gates(K.ACTIVE)[GateKind.NO_PARALLEL]
    assert (gate.is_met, gate.record_id, gate.note) == (False, other.id, other.name)


def test_a_handover_asks_for_all_that_is_handed_over(office, gates, put):
    assert met(gates, K.HANDED_OVER) == set()
    put(InventoryItem(office=link_to(office), name="میز"))
    assert met(gates, K.HANDED_OVER) == {GateKind.INVENTORY}


def test_what_is_only_shown_does_not_hold_a_step_back(life, office, gates, now):
    assert met(gates, K.APPROVED) == {GateKind.NO_PARALLEL}
    life.take(office.id, Taken(K.APPROVED, FIRST))
    assert now(office).state is S.APPROVED


def test_a_neighbourhood_of_nobody_else_is_free(office, gates, put):
    elsewhere = Neighbourhood(name="کوی دیگر", place=office.place)
    put(elsewhere, Office(name="دفتر", state=S.ACTIVE, neighbourhoods=(link_to(elsewhere),)))
    assert gates(K.SET_UP)[GateKind.NO_PARALLEL].is_met


def test_it_is_the_must_that_holds_the_step_back(life, office, now, monkeypatch):
    """The control of the refusals above: without musts the same step is taken."""
    life.take(office.id, Taken(K.APPROVED, FIRST))
    monkeypatch.setattr("desktop.domain.office_gates.REQUIRED", ())
    life.take(office.id, Taken(K.SET_UP, FIRST))
    assert now(office).state is S.SET_UP
