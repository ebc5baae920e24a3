"""What is exported comes back as it was also after LibreOffice has saved the workbook."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, time
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.session import Session
from desktop.errors import EmptySheetError
from desktop.paths import SAMPLE
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.sample import Sample
from desktop.services.sheets.export import ExportSheet
from desktop.services.sheets.importing import ImportSheet
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.registers import REGISTERS
from desktop.services.sheets.source import Source
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from tests.data_sets import LONG

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice Calc is not installed on this computer")
NO = NoProgress()
TODAY = date(2026, 11, 22)
AT_MOST = 120
"""Seconds that LibreOffice may take to begin with a new profile and to save all workbooks."""
TEXTS = (
    "-",
    "- الف",
    "=1+1",
    "+98",
    "@x",
    "'نقل",
    "00123",
    "1405/08/30",
    "می‌شود",
    "😀",
    "سطر\nدوم",
    "1.10",
    "TRUE",
)


@pytest.fixture(scope="module")
def store(tmp_path_factory, tables):
    """Return the sample county, and texts that a spreadsheet may take for something else."""
    path = tmp_path_factory.mktemp("county") / "mahalleyar.db"
    database = open_database(path)
    store = Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1, lambda: None)
    Sample(store, CATALOGUE, SAMPLE, lambda: TODAY).bring()
    with store.work() as work:
        work.add(*_odd())
        work.commit()
    yield store
    database.close()


def _odd():
    place = Place(name="گلشهر", kind=PlaceKind.CITY, code="007")
    agency = Organisation(name="وزارت تعاون، کار و رفاه")
    person = Person(given_name="می‌نا", family_name="پارسا")
    body = Body(name="ستاد، دوم", place=link_to(place), first_term_on=date(1979, 3, 21))
    seat = Seat(body=link_to(body), post="فرماندار")
    holder = SeatHolder(seat=link_to(seat), person=link_to(person), since=date(2020, 3, 19))
    quarters = [
        Neighbourhood(name="باغ", area=Decimal("0.000001"), population=0),
        Neighbourhood(name="چشمه، بالا", area=Decimal("123456789.25"), borders=LONG),
    ]
    session = Session(body=link_to(body), number=9_999, start=time(0, 0), end=time(23, 59), summary=LONG)
    offices = [
        Office(
            name=f"{text} دفتر {place_in_list}".split("\n")[0],
            code=f"0{place_in_list}",
            phone=text.split("\n")[0],
            note=text,
            aliases=(text.split("\n")[0], "دیگر"),
            neighbourhoods=tuple(map(link_to, quarters)),
            lead=link_to(agency),
            latitude=Decimal("36.123456789012"),
            active_since=date(2026, 11, 21),
        )
        for place_in_list, text in enumerate(TEXTS)
    ]
    return [place, agency, person, body, seat, holder, *quarters, session, *offices]


WITH_PARTS = ("bodies", "sessions")
EDITS = {
    "offices": ("دفاتر تسهیلگری", "تلفن", "0173", "phone", "0173"),
    "neighbourhoods": ("محله‌های هدف", "جمعیت", 4_321, "population", 4_321),
    "sessions": ("جلسات", "تاریخ جلسه", date(2026, 3, 20), "held_on", date(2026, 3, 20)),
    "followups": ("پیگیری‌ها", "شرح پیگیری", "= تماس گرفته شد", "words", "= تماس گرفته شد"),
}
"""Sheet, heading and cell of what is edited in a register, and what the import should find."""


@pytest.fixture(scope="module")
def saved(store, vocabulary, tmp_path_factory):
    """Return the folder in which LibreOffice has saved workbooks of all registers, some of them edited."""
    folder = tmp_path_factory.mktemp("exported")
    out = ExportSheet(store, vocabulary, lambda: TODAY)
    for register in REGISTERS:
        out.write(register, folder / f"{register}.xlsx", NO)
    for register in WITH_PARTS:
        out.write(register, folder / f"{register}-jalali.xlsx", NO, jalali_text=True)
        out.template(register, folder / f"{register}-template.xlsx")
    for register, (sheet, heading, cell, _, _) in EDITS.items():
        book = load_workbook(folder / f"{register}.xlsx")
        place = [each.value for each in book[sheet][1]].index(heading) + 1
        book[sheet].cell(2, place).value = cell
        if isinstance(cell, str):
            book[sheet].cell(2, place).data_type = "s"
        book.save(folder / f"{register}-edited.xlsx")
    target = tmp_path_factory.mktemp("saved")
    profile = f"-env:UserInstallation={tmp_path_factory.mktemp('profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(target)]
    subprocess.run(
        [*command, *map(str, sorted(folder.iterdir()))], check=True, capture_output=True, timeout=AT_MOST
    )
    assert {each.name for each in target.iterdir()} == {each.name for each in folder.iterdir()}
    return target


@pytest.fixture(scope="module")
def plan(store, vocabulary, saved):
    importing = ImportSheet(store, CATALOGUE, vocabulary)
    return lambda name: importing.plan(Source(saved / f"{name}.xlsx"), None, NO)


def changes(plan):
    return [
        (
            sheet.sheet,
            row.number,
            row.outcome.value,
            row.problems,
            [(each.field.name, each.new) for each in row.differences],
        )
        for sheet, row in plan.rows()
        if row.outcome is not RowOutcome.UNCHANGED
    ]


@pytest.mark.parametrize("name", [*REGISTERS, *(f"{each}-jalali" for each in WITH_PARTS)])
def test_what_was_only_saved_again_is_unchanged(plan, store, name):
    register, found = name.partition("-")[0], plan(name)
    assert changes(found) == []
    assert found.made == ()
    with store.view() as view:
        counts = {kind: view.records(kind).count() for kind in REGISTERS[register]}
    assert {sheet.kind: len(sheet.rows) for sheet in found.sheets} == {
        kind: count for kind, count in counts.items() if count
    }


@pytest.mark.parametrize("register", EDITS)
def test_an_edited_cell_is_the_only_change(plan, register):
    sheet, _, _, field, value = EDITS[register]
    assert changes(plan(f"{register}-edited")) == [(sheet, 2, "changed", (), [(field, value)])]


@pytest.mark.parametrize("register", WITH_PARTS)
def test_the_examples_of_a_template_are_passed_over_also_then(plan, register):
    with pytest.raises(EmptySheetError):
        plan(f"{register}-template")
