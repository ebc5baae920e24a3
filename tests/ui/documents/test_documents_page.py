from __future__ import annotations

from datetime import timedelta

import pytest
from openpyxl import load_workbook

from desktop.domain.mandate import Delegation
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.party import Organisation
from desktop.schema.record import link_to
from desktop.ui.pages.documents.documents_page import DocumentsPage
from desktop.ui.pages.documents.lines import Part
from desktop.ui.pages.offices.documents_section import DocumentsSection
from desktop.ui.pages.offices.groups import PAPERS
from desktop.ui.pages.offices_page import OfficesPage
from desktop.ui.places import Destination
from tests.ui.naming import nameless


@pytest.fixture
def filled(desk):
    """Return an office with a late paper, one due soon, one on its road, and a power that ends."""
    today = desk.following.today()
    office = Office(name="دفتر امید", state=OfficeState.ACTIVE)
    agency = Organisation(name="شهرداری")
    papers = [
        OfficeDocument(
            office=link_to(office), kind=DocumentKind.DEVELOPMENT_DOCUMENT, due_on=today - timedelta(9)
        ),
        OfficeDocument(
            office=link_to(office), kind=DocumentKind.EVALUATION, due_on=today + timedelta(9), name="ارزیابی"
        ),
        OfficeDocument(
            office=link_to(office), kind=DocumentKind.NEEDS_ASSESSMENT, state=DocumentState.SENT_COUNTY
        ),
    ]
    power = Delegation(
        office=link_to(office), agency=link_to(agency), power="صدور گواهی", until=today + timedelta(5)
    )
    desk.edit.add(office, agency, *papers, power)
    return office


@pytest.fixture
def page(qtbot, desk, tools):
    page = DocumentsPage(desk, tools)
    qtbot.addWidget(page)
    page.show()
    page.arrive(Destination())
    return page


def parts_of(page):
    return [line.part for line in page.lines.values()]


def test_an_empty_register_says_that_nothing_waits(page):
    assert page.stack.currentWidget() is page.nothing
    assert not page.print_action.isEnabled()


def test_every_group_is_shown_and_can_be_shown_alone(filled, page):
    assert set(parts_of(page)) == set(Part)
    for part in Part:
        page.arrive(Destination(view=part.value))
        assert set(parts_of(page)) == {part}
    assert nameless(page) == []


def test_the_list_is_narrowed_by_kind_and_state(filled, page):
    page.filter.kind.setCurrentIndex(page.filter.kind.findData(DocumentKind.EVALUATION))
    page.filter.kind.activated.emit(0)
    assert parts_of(page) == [Part.SOON]
    page.filter.kind.setCurrentIndex(0)
    page.filter.state.setCurrentIndex(page.filter.state.findData(DocumentState.SENT_COUNTY))
    page.filter.state.activated.emit(0)
    assert set(parts_of(page)) == {Part.ON_ROAD}


def test_a_line_leads_to_the_office_or_to_the_record(filled, page, qtbot):
    told = []
    page.going.connect(told.append)
    for line in list(page.lines.values()):
        page._open(line.id)
    kinds = {each.kind for each in told}
    assert kinds == {"Office", "Delegation"}
    assert filled.id in {each.record_id for each in told}


def test_a_line_opens_the_papers_of_the_office_at_its_own(filled, page, desk, tools, qtbot):
    line = next(each for each in page.lines.values() if each.there.part_id)
    offices = OfficesPage(desk, tools)
    qtbot.addWidget(offices)
    offices.arrive(line.there)
    assert offices.detail.segments.bar.here == PAPERS
    (section,) = [each for each in offices.detail.sections if isinstance(each, DocumentsSection)]
    assert section.list.current_id == line.there.part_id


def test_what_is_saved_elsewhere_is_shown_at_once(page, desk, filled, qtbot):
    before = len(page.every)
    paper = OfficeDocument(office=link_to(filled), kind=DocumentKind.CONTRACT, until=desk.following.today())
    desk.edit.add(paper)
    qtbot.waitUntil(lambda: len(page.every) == before + 1)


def test_the_list_is_written_as_it_is_narrowed(filled, page, ask, tmp_path, qtbot):
    page.arrive(Destination(view=Part.OVERDUE.value))
    path = tmp_path / "out.xlsx"
    ask.paths = [path]
    page.export()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not page.tools.jobs.busy)
    rows = [[cell.value for cell in row] for row in load_workbook(path).active.iter_rows()]
    assert any("دفتر امید" in row and -9 in row for row in rows)


def test_the_list_is_printed(filled, page, qtbot):
    page.print_list()
    qtbot.waitUntil(lambda: page.showing.dialog is not None, timeout=20_000)
