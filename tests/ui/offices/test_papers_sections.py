from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.body import Body, Level
from desktop.domain.document_road import Stage
from desktop.domain.handover import Condition, ExitStep, InventoryItem
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.party import Organisation, OrganisationKind
from desktop.domain.place import Place, PlaceKind
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.offices.exit_plan import USUAL_STEPS
from desktop.ui.pages.offices.documents_section import DocumentsSection
from desktop.ui.pages.offices.exit_section import ExitSection
from desktop.ui.pages.offices.handover_section import HandoverSection
from desktop.ui.pages.offices.inventory_section import InventorySection
from desktop.ui.pages.offices.send_dialog import Sending
from tests.ui.naming import nameless


@pytest.fixture
def office(desk):
    began = desk.following.today() - timedelta(800)
    made = Office(name="دفتر امید", state=OfficeState.ACTIVE, active_since=began, state_since=began)
    desk.edit.add(made, Organisation(name="شهرداری نمونه", kind=OrganisationKind.MUNICIPALITY))
    return made


@pytest.fixture
def shown(qtbot, desk, tools, office):
    """Return what shows a section of the office."""

    def shown(section):
        made = section(desk, tools)
        qtbot.addWidget(made)
        made.resize(420, 900)
        made.show()
        made.show_record(office)
        assert nameless(made) == []
        return made

    return shown


def now(desk, kind):
    return [each.record for each in desk.browse.page(kind, desk.browse.ids(kind))]


def test_a_paper_is_sent_and_the_way_back_is_offered(desk, office, shown, tools):
    body = Body(name="ستاد شهرستان", level=Level.COUNTY)
    paper = OfficeDocument(office=link_to(office), kind=DocumentKind.DEVELOPMENT_DOCUMENT, version=1)
    desk.edit.add(body, paper)
    section = shown(DocumentsSection)
    assert section.owed.isVisible()
    assert section.pane.document.id == paper.id
    section.pane.ask_send()
    assert section.pane.dialog.body.currentText() == "ستاد شهرستان"
    section.pane.dialog.given.emit(Sending(Stage.COUNTY, body.id, desk.following.today()))
    assert now(desk, OfficeDocument)[0].state is DocumentState.SENT_COUNTY
    assert "ستاد شهرستان" in section.pane.stages.text()
    assert section.pane.send_button.isHidden()
    tools.toasts.shown.button.click()
    assert now(desk, OfficeDocument)[0].state is DocumentState.PREPARING


def test_the_body_of_another_county_is_not_chosen_beforehand(desk, office, shown):
    own, other = Place(name="دیلم", kind=PlaceKind.COUNTY), Place(name="دشتستان", kind=PlaceKind.COUNTY)
    far = Body(name="ستاد دشتستان", level=Level.COUNTY, place=link_to(other))
    paper = OfficeDocument(office=link_to(office), kind=DocumentKind.DEVELOPMENT_DOCUMENT, version=1)
    desk.edit.add(own, other, far, paper)
    opened = desk.browse.open(Office, office.id)
    desk.edit.save(Edit(opened, replace(opened.record, place=link_to(own))))
    section = shown(DocumentsSection)
    section.pane.ask_send()
    assert section.pane.dialog.body.currentText() == ""
    assert not section.pane.dialog.deed.isEnabled()
    section.pane.dialog.body.setCurrentIndex(0)
    assert section.pane.dialog.deed.isEnabled()
    section.pane.dialog.reject()
    near = Body(name="ستاد دیلم", level=Level.COUNTY, place=link_to(own))
    desk.edit.add(near)
    section.pane.ask_send()
    assert section.pane.dialog.body.currentData() == near.id


def test_a_new_version_follows_the_last(desk, office, shown):
    paper = OfficeDocument(office=link_to(office), kind=DocumentKind.DEVELOPMENT_DOCUMENT, version=4)
    desk.edit.add(paper)
    section = shown(DocumentsSection)
    section.new_version(paper.id)
    section.dialog.page.save()
    assert sorted(each.version for each in now(desk, OfficeDocument)) == [4, 5]


def test_a_paper_that_was_deleted_meanwhile_is_told(desk, office, shown, ask):
    paper = OfficeDocument(office=link_to(office), kind=DocumentKind.CONTRACT)
    desk.edit.add(paper)
    section = shown(DocumentsSection)
    desk.edit.delete(desk.browse.open(OfficeDocument, paper.id))
    section.pane.ask_send()
    section.new_version(paper.id)
    assert len(ask.errors) == 2


def test_a_plan_begins_with_the_usual_steps_and_one_is_done(desk, office, shown, tools):
    section = shown(ExitSection)
    assert section.usual_button.isVisible()
    section.begin()
    assert len(section.steps) == len(USUAL_STEPS)
    assert section.usual_button.isHidden()
    section.list.choose(section.steps[0].id)
    section.turn()
    assert section.bar.value() == 100 // len(USUAL_STEPS)
    section.turn()
    assert section.bar.value() == 0
    desk.edit.delete(*[desk.browse.open(ExitStep, each.id) for each in section.steps])
    section.reload()
    assert section.bar.isHidden()


def test_things_are_added_up_in_rials(desk, office, shown):
    for worth in (1_000, 234):
        desk.edit.add(
            InventoryItem(office=link_to(office), name=f"میز {worth}", worth=worth, condition=Condition.GOOD)
        )
    assert "۱٬۲۳۴" in shown(InventorySection).sum.text()


def test_an_office_is_handed_over_from_its_dialog_and_back(desk, office, shown, tools, qtbot):
    section = shown(HandoverSection)
    section.ask()
    form = section.dialog.page
    form.form.editors["passed_over"].set_value("")
    form.form.editors["passed_over"].widget.setPlainText("صورت‌جلسه در راه است")
    form.save()
    assert form.receiver.error.text()  # nobody receives it yet
    form.municipality.setCurrentIndex(1)
    form.save()
    (after,) = now(desk, Office)
    assert (after.state, desk.browse.titles(Organisation, [after.lead])[after.lead]) == (
        OfficeState.HANDED_OVER,
        "شهرداری نمونه",
    )
    section.show_record(after)
    assert section.hand_button.isHidden()
    tools.toasts.shown.button.click()
    assert now(desk, Office) == [office]


def test_the_file_is_written_into_a_folder(desk, office, shown, ask, tmp_path, qtbot, tools):
    section = shown(HandoverSection)
    parent = tmp_path / "out"
    parent.mkdir()
    ask.paths = [parent]
    section.write_folder()
    qtbot.waitUntil(lambda: len(list(parent.glob("پرونده*"))) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not tools.jobs.busy)
