"""The lists of the pages of offices as workbooks: chosen columns and rows, links by name, and sums."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.handover import InventoryItem
from desktop.domain.livelihood import Course, ProductionDriver
from desktop.domain.office import Office
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.programme import Programme
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.persian.jalali import day_of
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.sheets.registers import REGISTERS

NO = NoProgress()


@pytest.fixture
def listed(exporting, tmp_path):
    """Return what exports a list and opens its sheet."""

    def listed(kind, records, columns):
        path = tmp_path / "list.xlsx"
        exporting.write_list(kind, [each.id for each in records], columns, path, NO, title="فهرست")
        return load_workbook(path).active

    return listed


def rows(page):
    return [[cell.value for cell in row][:-1] for row in page.iter_rows()]


@pytest.fixture
def office(put):
    area, city = Neighbourhood(name="باغ"), Organisation(name="شهرداری گلستان")
    programme = Programme(name="مدیریت محله‌محور")
    office = Office(
        name="دفتر باغ",
        neighbourhoods=(link_to(area),),
        lead=link_to(city),
        programmes=(link_to(programme),),
        active_since=day_of(1404, 3, 2),
    )
    put(area, city, programme, office)
    return office


def test_chosen_columns_and_rows_of_courses_with_their_sums(listed, office, put):
    driver = ProductionDriver(name="کارگاه دوخت")
    courses = [
        Course(
            name=name,
            office=link_to(office),
            since=day_of(1405, 2, 1),
            trained=trained,
            employed=employed,
            amount=120_000_000,
            drivers=(link_to(driver),),
        )
        for name, trained, employed in (("خیاطی", 30, 8), ("بافت", 12, 4), ("قالی", 5, 1))
    ]
    put(driver, *courses)
    page = listed(Course, courses[:2], ["name", "office", "drivers", "trained", "employed", "amount"])
    head, first, second, totals = rows(page)
    assert head[:3] == ["عنوان دوره", "دفتر", "پیشران‌های تولیدی"]
    assert first == ["خیاطی", "دفتر باغ", "کارگاه دوخت", 30, 8, 120_000_000]
    assert second[0] == "بافت"
    assert all(str(cell).startswith("=SUBTOTAL") for cell in totals[3:])
    assert page.sheet_view.rightToLeft


def test_figures_and_days_are_written_so_that_excel_shows_them_in_persian(listed, office, put):
    item = InventoryItem(office=link_to(office), name="میز", count=2, worth=12_000_000)
    activity = Activity(
        name="کارگاه",
        category=ActivityCategory.AWARENESS,
        office=link_to(office),
        held_on=day_of(1405, 8, 2),
        women=24,
    )
    put(item, activity)
    for page in (
        listed(InventoryItem, [item], ["name", "count", "worth"]),
        listed(Activity, [activity], ["name", "held_on", "women"]),
    ):
        formats = [cell.number_format for cell in page[2][1:3]]
        assert all(each != "General" and "$-" in each for each in formats), formats


def test_an_office_is_written_with_all_that_it_links_to_by_name(export, office, vocabulary):
    book = load_workbook(export(REGISTERS["offices"]))
    head, row = (list(each) for each in book[vocabulary.sheet(Office).label].values)
    told = dict(zip(head, row, strict=True))
    assert told["محله‌های زیر پوشش"] == "باغ"
    assert told["دستگاه راهبر"] == "شهرداری گلستان"
    assert told["برنامه‌ها"] == "مدیریت محله‌محور"
    assert [book[vocabulary.sheet(kind).label].max_row for kind in REGISTERS["offices"][1:]] == [1] * 6


def test_what_rests_on_a_confidential_resolution_is_left_out_where_that_is_wished(
    exporting, office, body, put, tmp_path, vocabulary
):
    session = Session(body=link_to(body), number=1, held_on=day_of(1405, 1, 1))
    secret = Resolution(session=link_to(session), order=1, operative="محرمانه", is_confidential=True)
    days = {OfficeStepKind.APPROVED: link_to(secret), OfficeStepKind.SET_UP: None}
    steps = [
        OfficeStep(office=link_to(office), kind=kind, taken_on=day_of(1405, 2, 1), resolution=resolution)
        for kind, resolution in days.items()
    ]
    put(session, secret, *steps)
    path = tmp_path / "out.xlsx"
    exporting.write("offices", path, NO, without_confidential=True)
    page = load_workbook(path)[vocabulary.sheet(OfficeStep).label]
    assert [row[-1] for row in page.values][1:] == [steps[1].id]
