"""What is written from the life of an office: its papers, its manager, and what a step lacked at first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import OfficeState
from desktop.domain.office_document import DocumentKind, OfficeDocument
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.office_team import OfficeMember
from desktop.domain.party import Person
from desktop.office_errors import StepNotAllowedError
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.ui.pages.offices.documents_section import DocumentsSection
from desktop.ui.pages.offices.gate_checks import gate_words
from desktop.ui.pages.offices.team_sections import StaffSection
from tests.ui.conftest import write
from tests.ui.naming import nameless

K = OfficeStepKind


def section(page, kind):
    return next(each for each in page.detail.sections if isinstance(each, kind))


def write_down(life, gate):
    """Click «ثبت» beside what a gate asks for."""
    gates = [each.kind.value for each in life._desk.offices.gates.of(life.office.id, life.ahead)]
    checks = life.gates.checks[gates.index(gate)]
    checks.deed()


def test_the_manager_of_the_staff_is_the_manager_of_an_office_that_names_none(page, desk, office, now):
    person = Person(given_name="مریم", family_name="آگاه")
    desk.edit.add(person, OfficeMember(office=link_to(office), person=link_to(person), is_manager=True))
    assert now().manager == person.title
    desk.undo.undo()
    assert now().manager == ""
    assert desk.browse.ids(OfficeMember) == ()


def test_a_manager_that_is_named_and_one_who_left_change_nothing(desk, office, now):
    one, two = Person(family_name="آگاه"), Person(family_name="برومند")
    left = OfficeMember(
        office=link_to(office), person=link_to(one), is_manager=True, until=desk.following.today()
    )
    desk.edit.add(one, two, left)
    assert now().manager == ""
    member = OfficeMember(office=link_to(office), person=link_to(two))
    desk.edit.add(member)
    opened = desk.browse.open(OfficeMember, member.id)
    desk.edit.save(Edit(opened, replace(opened.record, is_manager=True)))
    assert now().manager == two.title
    other = OfficeMember(office=link_to(office), person=link_to(one), is_manager=True)
    desk.edit.add(other)
    assert now().manager == two.title


def test_write_it_down_opens_the_form_of_the_paper_with_its_kind(page, life, go, qtbot):
    go(K.APPROVED)
    page.open_record(life.office.id)
    write_down(life, "needs_assessment")
    papers = section(page, DocumentsSection)
    form = papers.dialog.page.form
    assert form.editors["kind"].value() is DocumentKind.NEEDS_ASSESSMENT
    assert papers.dialog.focusWidget() is next(iter(form.editors.values())).stops[0]
    papers.dialog.page.give_up()


def test_write_it_down_opens_the_paper_that_is_in_preparation(page, life, go, desk, office):
    paper = OfficeDocument(office=link_to(office), kind=DocumentKind.NEEDS_ASSESSMENT, version=1)
    desk.edit.add(paper)
    go(K.APPROVED)
    page.open_record(office.id)
    write_down(life, "needs_assessment")
    papers = section(page, DocumentsSection)
    assert papers.dialog.page.form.opened.record == paper
    papers.dialog.page.give_up()


def test_write_it_down_opens_the_form_of_a_manager(page, life, go, desk, office):
    go(K.APPROVED, K.ASSESSED, K.SET_UP)
    page.open_record(office.id)
    write_down(life, "manager")
    staff = section(page, StaffSection)
    assert staff.dialog.page.form.editors["is_manager"].value() is True
    staff.dialog.page.give_up()


def test_a_step_is_completed_later_and_its_kind_and_day_stay(page, life, go, desk, now):
    go(K.APPROVED)
    page.open_record(life.office.id)
    (step_id,) = life.list.ids
    before = desk.browse.open(OfficeStep, step_id).record
    life.show_step(step_id)
    card = life.dialog
    assert nameless(card) == []
    QTest.mouseClick(card.complete_button, Qt.MouseButton.LeftButton)
    form = card.dialog.page
    assert set(form.form.editors) == {"document", "resolution", "note"}
    write(form.form.editors["document"].stops[0], "12/7")
    form.save()
    after = desk.browse.open(OfficeStep, step_id).record
    assert after == replace(before, document="12/7")
    assert (now().state, now().state_document) == (OfficeState.APPROVED, "12/7")
    assert card.facts.cells["document"]
    card.accept()


def test_an_earlier_step_is_completed_without_touching_the_state(life, go, desk, now):
    go(K.APPROVED, K.ASSESSED, K.SET_UP)
    first = desk.offices.life.steps(life.office.id)[0]
    was = now()
    opened = desk.browse.open(OfficeStep, first.id)
    wrong = replace(opened.record, document="3", kind=K.CLOSED, taken_on=None)
    desk.offices.steps.save(Edit(opened, wrong))
    assert desk.browse.open(OfficeStep, first.id).record == replace(first, document="3")
    assert now() == was


def test_a_step_that_was_taken_back_is_not_completed(life, go, desk):
    go(K.APPROVED)
    (step,) = desk.offices.life.steps(life.office.id)
    opened = desk.browse.open(OfficeStep, step.id)
    desk.offices.life.undo(step.id, "اشتباه")
    with pytest.raises(StepNotAllowedError):
        desk.offices.steps.save(Edit(opened, replace(opened.record, document="3")))


def test_every_gate_is_called_by_its_words():
    from desktop.domain.office_gates import GateKind

    assert all(gate_words(each) for each in GateKind)
