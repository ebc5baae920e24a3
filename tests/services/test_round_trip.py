"""What is exported is read back as what it was."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.errors import DiskFullError, EmptySheetError, FileUnwritableError
from desktop.progress import NoProgress
from desktop.schema.fields import fields_of
from desktop.schema.record import link_to
from desktop.services.sheets.plan import RowOutcome

NO = NoProgress()


def linked():
    """Return one record of each kind that an office links to, and what those need."""
    session = Session(heading="جلسه")
    resolution = Resolution(session=link_to(session), order=1, number="BZ/1/1")
    others = [
        Place(name="گلشهر", kind=PlaceKind.CITY),
        Organisation(name="وزارت تعاون، کار و رفاه"),
        Person(given_name="بهرام", family_name="پارسا"),
        Neighbourhood(name="باغ"),
        Neighbourhood(name="چشمه، بالا"),
    ]
    return [session, resolution, *others]


LINKED = linked()


@pytest.fixture
def exported(exporting, tmp_path):
    """Return what exports the offices and opens the workbook."""

    def exported():
        exporting.write(Office, tmp_path / "out.xlsx", NO)
        return load_workbook(tmp_path / "out.xlsx").active

    return exported


def column(page, heading):
    place = next(cell.column for cell in page[1] if cell.value == heading)
    return [page.cell(row, place) for row in range(2, page.max_row + 1)]


def test_a_sheet_is_right_to_left_with_real_numbers_and_days(exported, put):
    put(Office(name="مهر", code="۰۱۲", latitude=Decimal("29.5"), active_since=date(2023, 6, 5)))
    page = exported()
    assert page.sheet_view.rightToLeft
    assert column(page, "عرض جغرافیایی")[0].value == 29.5
    assert column(page, "تاریخ آغاز فعالیت")[0].value.date() == date(2023, 6, 5)
    assert column(page, "کد دفتر")[0].data_type == "s"


@pytest.mark.parametrize("typed", ["=1+1", "+98", "-", "@sum", "=HYPERLINK(1)"])
def test_no_text_becomes_a_formula(exported, put, typed):
    put(Office(name=typed, phone=typed, note=typed))
    page = exported()
    for heading in ("نام دفتر", "تلفن", "توضیحات"):
        (cell,) = column(page, heading)
        assert (cell.value, cell.data_type) == (typed, "s")


def test_rows_are_in_the_order_of_their_codes(exported, put):
    put(*(Office(name="مهر", code=code) for code in ("10", "2", "1")))
    assert [cell.value for cell in column(exported(), "کد دفتر")] == ["1", "2", "10"]


def test_what_lies_in_the_bin_is_not_exported(exporting, office, editing, browse, tmp_path):
    assert exporting.write(Office, tmp_path / "out.xlsx", NO) == 1
    editing.delete(browse.open(Office, office.id))
    assert exporting.write(Office, tmp_path / "out.xlsx", NO) == 0


def test_a_template_has_every_heading_and_every_choice_and_nothing_that_is_read(
    exporting, vocabulary, tmp_path, plan
):
    exporting.template(Office, tmp_path / "new.xlsx")
    page = load_workbook(tmp_path / "new.xlsx").active
    labels = [vocabulary.field(Office, field).label for field in fields_of(Office)]
    assert [cell.value for cell in page[1]] == labels
    rules = {str(rule.sqref)[0]: rule.type for rule in page.data_validations.dataValidation}
    choice, several = labels.index("نوع دفتر"), labels.index("محله‌های زیر پوشش")
    offered = [rules.get(get_column_letter(place + 1)) for place in (choice, several)]
    assert offered == ["list", None]
    with pytest.raises(EmptySheetError):
        plan(tmp_path / "new.xlsx")


def filled_in(exporting, path, row, **values):
    exporting.template(Office, path)
    book = load_workbook(path)
    places = {cell.value: cell.column for cell in book.active[1]}
    for heading, value in values.items():
        book.active.cell(row, places[heading.replace("_", " ")]).value = value
    book.save(path)
    return path


def test_a_template_that_was_filled_in_is_imported_without_its_example(
    exporting, importing, plan, tmp_path, all_of
):
    path = filled_in(
        exporting, tmp_path / "new.xlsx", 3, نام_دفتر="مهر", نوع_دفتر="خدمات نوسازی", وضعیت="فعال"
    )
    importing.apply(plan(path))
    (office,) = all_of(Office)
    assert (office.name, office.kind, office.state) == (
        "مهر",
        OfficeKind.RENEWAL_SERVICES,
        OfficeState.ACTIVE,
    )


def test_an_example_that_was_written_over_is_a_row(exporting, plan, tmp_path):
    (row,) = plan(filled_in(exporting, tmp_path / "new.xlsx", 2, نام_دفتر="مهر")).rows
    assert row.edited.name == "مهر"


def test_the_same_register_gives_the_same_bytes(exporting, office, tmp_path):
    for name in ("a.xlsx", "b.xlsx"):
        exporting.write(Office, tmp_path / name, NO)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_an_export_that_cannot_be_written_leaves_what_was_there(exporting, office, tmp_path):
    with pytest.raises((FileUnwritableError, DiskFullError)):
        exporting.write(Office, tmp_path / "nowhere" / "out.xlsx", NO)
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("kind", [Organisation, Place])
def test_other_registers_come_back_unchanged_too(exporting, put, plan, tmp_path, kind):
    parent = Organisation(name="وزارت تعاون، کار و رفاه")
    put(parent, Organisation(name="بهزیستی", aliases=("سازمان بهزیستی",), parent=link_to(parent)))
    count = exporting.write(kind, tmp_path / "register.xlsx", NO)
    made = plan(tmp_path / "register.xlsx", kind)
    assert count > 1
    assert [row.outcome for row in made.rows] == [RowOutcome.UNCHANGED] * count


def test_two_neighbourhoods_of_one_name_are_told_apart_by_the_office_that_has_them(
    exporting, put, plan, tmp_path
):
    hoods = [Neighbourhood(name="مرکز"), Neighbourhood(name="مرکز")]
    other = Neighbourhood(name="چشمه")
    put(*hoods, other, Office(code="1", name="مهر", neighbourhoods=(link_to(other), link_to(hoods[1]))))
    exporting.write(Office, tmp_path / "out.xlsx", NO)
    (row,) = plan(tmp_path / "out.xlsx").rows
    assert (row.outcome, row.edited) == (RowOutcome.UNCHANGED, row.opened)


@pytest.fixture
def comes_back(exporting, plan, tmp_path):
    """Return what exports the offices and tells whether the plan of the workbook finds nothing to do."""

    def comes_back():
        exporting.write(Office, tmp_path / "out.xlsx", NO)
        made = plan(tmp_path / "out.xlsx")
        return {row.outcome for row in made.rows} == {RowOutcome.UNCHANGED} and made.made == ()

    return comes_back


@pytest.mark.parametrize("code", ["9", ""])
def test_links_to_what_lies_in_the_bin_come_back(put, browse, editing, comes_back, code):
    place, organisation = Place(name="گلشهر", kind=PlaceKind.CITY), Organisation(name="بنیاد")
    resolution = Resolution(operative="مقرر شد", number="BZ/1/1", order=1, session=link_to(LINKED[0]))
    put(LINKED[0], resolution, place, organisation)
    put(
        Office(
            code=code,
            name="مهر",
            place=link_to(place),
            lead=link_to(organisation),
            state_resolution=link_to(resolution),
        )
    )
    for record in (resolution, place, organisation):
        editing.delete(browse.open(type(record), record.id))
    assert comes_back()


def test_links_to_what_was_merged_and_to_one_of_two_of_a_name_come_back(put, comes_back):
    first, second = Organisation(name="شهرداری"), Organisation(name="شهرداری")
    former = Organisation(name="بلدیه", merged_into=link_to(first))
    put(first, second, former)
    put(*(Office(code=each.id, name=each.name, lead=link_to(each)) for each in (first, second, former)))
    assert comes_back()


@pytest.mark.parametrize("title", ["الف؛ ب", "الف;ب", "پ، ت", "کوی؛", "سطر\nدوم"])
def test_a_single_name_with_a_separator_in_it_comes_back(put, comes_back, title):
    one, other = Neighbourhood(name=title), Neighbourhood(name="باغ")
    put(one, other)
    put(Office(code="1", name="مهر", neighbourhoods=(link_to(one),), aliases=(title,)))
    put(Office(code="2", name="ماه", neighbourhoods=(link_to(one), link_to(other)), aliases=(title, "باغ")))
    assert comes_back()


def test_two_of_one_name_without_codes_one_of_them_without_a_place_come_back(put, comes_back):
    place = Place(name="گلشهر", kind=PlaceKind.CITY)
    put(place, Office(name="مهر", place=link_to(place)), Office(name="مهر"))
    assert comes_back()


def test_a_list_is_changed_where_the_cell_names_others(exporting, put, plan, tmp_path):
    hoods = [Neighbourhood(name=name) for name in ("باغ چشمه", "باغ", "چشمه")]
    put(*hoods, Office(code="1", name="مهر", neighbourhoods=(link_to(hoods[0]),), aliases=("تسهیلگری",)))
    exporting.write(Office, tmp_path / "out.xlsx", NO)
    book = load_workbook(tmp_path / "out.xlsx")
    column(book.active, "محله‌های زیر پوشش")[0].value = "باغ، چشمه"
    column(book.active, "نام‌های دیگر")[0].value = "تسهیل گری"
    book.save(tmp_path / "out.xlsx")
    (row,) = plan(tmp_path / "out.xlsx").rows
    assert row.edited.neighbourhoods == tuple(map(link_to, hoods[1:]))
    assert row.edited.aliases == ("تسهیل گری",)


@pytest.fixture
def listed(exporting, put, tmp_path):
    """Return the workbook of a list with totals."""
    hoods = [Neighbourhood(name=name, population=number) for name, number in (("باغ", 12), ("چشمه", 30))]
    put(*hoods)
    path = tmp_path / "list.xlsx"
    ids = [each.id for each in hoods]
    exporting.write_list(Neighbourhood, ids, ["population", "name"], path, NO, title="دو محله")
    return path


def test_a_list_is_imported_unchanged_without_its_totals(listed, plan):
    found = plan(listed, Neighbourhood)
    assert [row.outcome for row in found.rows] == [RowOutcome.UNCHANGED] * 2


def test_totals_are_no_row_wherever_they_come_to_stand(listed, plan):
    book = load_workbook(listed)
    page = book.active
    total = [cell.value for cell in page[4]]
    page.insert_rows(2)
    for place, value in enumerate(total, start=1):
        page.cell(2, place).value = value
    page.delete_rows(5)
    page.append([7, "تپه", None])
    book.save(listed)
    new = (RowOutcome.UNCHANGED, RowOutcome.UNCHANGED, RowOutcome.NEW)
    assert tuple(row.outcome for row in plan(listed, Neighbourhood).rows) == new


def test_a_renamed_record_is_still_the_same(exporting, put, plan, tmp_path):
    put(office := Office(name="مهر", code="7"))
    exporting.write(Office, tmp_path / "out.xlsx", NO)
    book = load_workbook(tmp_path / "out.xlsx")
    column(book.active, "نام دفتر")[0].value = "ماه"
    column(book.active, "کد دفتر")[0].value = "8"
    book.save(tmp_path / "out.xlsx")
    (row,) = plan(tmp_path / "out.xlsx").rows
    assert (row.opened, row.edited.name, row.edited.code) == (office, "ماه", "8")
