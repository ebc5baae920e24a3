"""What registers, lists and templates look like as workbooks, read back by another library."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from desktop.domain.body import Body, Seat, SeatRole
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.session import AgendaItem, Session, Statement
from desktop.progress import NoProgress
from desktop.schema.fields import Kind, fields_of
from desktop.schema.record import link_to
from desktop.services.sheets.export import ExportSheet
from desktop.services.sheets.out.examples import example_row
from desktop.services.sheets.out.export_rows import MoreColumns, fields_out
from desktop.services.sheets.registers import REGISTERS, register_of
from desktop.services.sheets.stamp import GUIDANCE_SHEET, ID_HEADING, STAMP_SHEET, read_stamp

NO = NoProgress()
TODAY = date(2026, 11, 22)
KINDS = [(name, kind) for name, kinds in REGISTERS.items() for kind in kinds]


@pytest.fixture
def out(store, vocabulary):
    return ExportSheet(store, vocabulary, lambda: TODAY)


@pytest.fixture
def written(out, tmp_path):
    """Return what exports a register and opens the workbook."""

    def written(what, **options):
        out.write(what, tmp_path / "out.xlsx", NO, **options)
        return load_workbook(tmp_path / "out.xlsx", data_only=True)

    return written


@pytest.fixture
def listed(out, tmp_path):
    """Return what exports a list and opens its sheet."""

    def listed(kind, ids, columns, **options):
        options = {"title": "فهرست"} | options
        out.write_list(kind, ids, columns, tmp_path / "out.xlsx", NO, **options)
        return load_workbook(tmp_path / "out.xlsx", data_only=True).active

    return listed


def rows(page):
    return [list(row) for row in page.values]


def column(page, heading):
    heads, *below = rows(page)
    return [row[heads.index(heading)] for row in below]


def test_every_kind_is_in_a_register_but_what_hangs_on_files():
    held = {kind for _, kind in KINDS}
    assert {each.__name__ for each in CATALOGUE if each not in held} == {"Attachment", "Letter"}
    assert [register_of(kinds[0]) for kinds in REGISTERS.values()] == list(REGISTERS)
    assert register_of(Statement) == "sessions"


@pytest.mark.parametrize("register", REGISTERS)
def test_a_register_has_a_sheet_for_each_kind_and_one_of_guidance(written, vocabulary, register):
    names = [vocabulary.sheet(kind).label for kind in REGISTERS[register]]
    seen = [page.title for page in written(register) if page.sheet_state == "visible"]
    assert seen == [*names, GUIDANCE_SHEET]


@pytest.mark.parametrize(("register", "kind"), KINDS)
def test_a_sheet_begins_with_its_owner_ends_with_the_id_and_has_nothing_automatic(
    written, vocabulary, register, kind
):
    heads = rows(written(register)[vocabulary.sheet(kind).label])[0]
    labels = {vocabulary.field(kind, field).label: field for field in fields_of(kind)}
    assert heads[-1] == ID_HEADING
    fields = [labels[head] for head in heads[:-1]]
    assert {each.name for each in fields} == {each.name for each in fields_of(kind) if not each.automatic}
    assert all(field.owner is (place == 0) for place, field in enumerate(fields)) or not any(
        field.owner for field in fields
    )


def test_parts_stand_in_the_order_of_what_they_are_of(written, put):
    late = Session(heading="دوم", held_on=date(2026, 5, 1), number=2)
    early = Session(heading="یکم", held_on=date(2026, 4, 1), number=1)
    items = [
        AgendaItem(session=link_to(session), order=order, subject=f"{session.heading} {order}")
        for order in (2, 1)
        for session in (late, early)
    ]
    put(late, early, *items)
    made = written("sessions")
    assert column(made["جلسات"], "عنوان جلسه") == ["یکم", "دوم"]
    assert column(made["بندهای دستور"], "موضوع") == ["یکم 1", "یکم 2", "دوم 1", "دوم 2"]


def test_the_last_column_is_the_id_of_each_record(written, put):
    put(office := Office(name="مهر"))
    assert column(written("offices")["دفاتر تسهیلگری"], ID_HEADING) == [office.id]


def test_what_became_another_record_is_not_written(written, put):
    put(kept := Organisation(name="شهرداری"))
    put(Organisation(name="شهرداری شهر", merged_into=link_to(kept)))
    page = written("organisations").active
    assert column(page, "نام دستگاه") == ["شهرداری"]
    assert "یکی‌شده با" not in rows(page)[0]


def test_times_days_and_numbers_are_real(written, put):
    put(Session(heading="یکم", number=3, held_on=date(2026, 5, 1), start=time(9, 30)))
    page = written("sessions").active
    assert column(page, "ساعت شروع") == [time(9, 30)]
    assert column(page, "تاریخ جلسه")[0].date() == date(2026, 5, 1)
    assert column(page, "شمارهٔ جلسه") == [3]


def test_days_are_jalali_texts_where_that_is_wished(written, put):
    put(Session(heading="یکم", held_on=date(2026, 11, 21)))
    made = written("sessions", jalali_text=True)
    assert column(made.active, "تاریخ جلسه") == ["۱۴۰۵/۰۸/۳۰"]
    cells = next(cells for cells in made.active.iter_cols() if cells[0].value == "تاریخ جلسه")
    assert cells[1].number_format == "@"
    assert read_stamp(made[STAMP_SHEET].values).jalali_text


def validations(page):
    heads = {cell.column_letter: cell.value for cell in page[1]}
    return {heads[str(rule.sqref)[0]]: rule for rule in page.data_validations.dataValidation}


def test_names_of_what_is_linked_are_offered_and_a_new_one_is_taken(written, put):
    put(Organisation(name="شهرداری"), (person := Person(family_name="احمدی")))
    put(Appointment(person=link_to(person), post="معاون"))
    made = written("people")
    rule = validations(made["سمت‌ها"])["دستگاه"]
    assert (rule.type, rule.errorStyle) == ("list", "warning")
    sheet, _, span = made.defined_names[rule.formula1].attr_text.partition("!")
    assert made[sheet][span.replace("$", "").split(":")[0]].value == "شهرداری"


def test_names_are_not_offered_where_they_are_too_many(written, put, monkeypatch):
    monkeypatch.setattr("desktop.services.sheets.out.export_columns._MOST_LISTED", 1)
    put(Organisation(name="شهرداری"), Organisation(name="فرمانداری"))
    assert "دستگاه" not in validations(written("people")["سمت‌ها"])


def test_the_stamp_tells_where_a_workbook_comes_from(written, put, store):
    put(Office(name="مهر"))
    stamp = read_stamp(written("bodies")[STAMP_SHEET].values)
    with store.view() as view:
        assert (stamp.replica, stamp.seen, stamp.day) == (store.replica, view.journal.arrived(), TODAY)
    assert [(each.name, each.kind, each.example_row) for each in stamp.sheets] == [
        ("ستادها و کارگروه‌ها", "Body", None),
        ("جایگاه‌ها", "Seat", None),
        ("دارندگان جایگاه", "SeatHolder", None),
    ]
    assert stamp.sheet("جایگاه‌ها").kind == "Seat"
    assert stamp.sheet("راهنما") is None


def test_it_counts_the_rows_of_all_sheets(out, put, tmp_path):
    put(body := Body(name="ستاد"))
    put(Seat(body=link_to(body), post="فرماندار", role=SeatRole.CHAIR))
    assert out.write("bodies", tmp_path / "out.xlsx", NO) == 2
    assert out.write(Body, tmp_path / "out.xlsx", NO) == 1
    assert out.write((Seat, Body), tmp_path / "out.xlsx", NO) == 2


# lists


@pytest.fixture
def neighbourhoods(put):
    put(place := Place(name="گلشهر", kind=PlaceKind.CITY))
    made = [
        Neighbourhood(name="باغ", place=link_to(place), population=1_200, area=Decimal("2.5"), priority=1),
        Neighbourhood(name="چشمه", population=800, area=Decimal("0.25"), priority=2),
        Neighbourhood(name="تپه", priority=3),
    ]
    put(*made)
    return made


def test_a_list_is_written_as_it_stands_with_totals(listed, neighbourhoods):
    third, second, first = [each.id for each in reversed(neighbourhoods)]
    page = listed(Neighbourhood, [second, first, third], ["population", "name", "priority", "area", "place"])
    assert rows(page) == [
        ["جمعیت", "نام محله", "اولویت", "مساحت (هکتار)", "شهر یا شهرستان", ID_HEADING],
        [800, "چشمه", 2, 0.25, None, second],
        [1_200, "باغ", 1, 2.5, "شهر گلشهر", first],
        [None, "تپه", 3, None, None, third],
        [2_000, None, None, 2.75, None, "جمع"],
    ]


def test_a_list_is_called_as_on_the_screen(listed, neighbourhoods):
    assert listed(Neighbourhood, [], ["name"], title="مصوب/نامزد").title == "مصوب نامزد"


def test_a_list_without_anything_to_sum_has_no_totals(listed, neighbourhoods):
    page = listed(Neighbourhood, [each.id for each in neighbourhoods], ["name", "priority"])
    assert column(page, "نام محله") == ["باغ", "چشمه", "تپه"]


def test_columns_that_are_no_fields_keep_their_place(listed, neighbourhoods):
    more = MoreColumns({"offices": "دفترها"}, lambda ids: {ids[0]: {"offices": "۲ دفتر"}})
    ids = [each.id for each in neighbourhoods[:2]]
    page = listed(Neighbourhood, ids, ["offices", "name"], more=more)
    assert rows(page) == [
        ["دفترها", "نام محله", ID_HEADING],
        ["۲ دفتر", "باغ", ids[0]],
        [None, "چشمه", ids[1]],
    ]


def test_a_column_that_nobody_knows_is_left_out(listed, neighbourhoods):
    assert rows(listed(Neighbourhood, [], ["offices", "name"])) == [["نام محله", ID_HEADING]]


def test_what_was_deleted_meanwhile_is_left_out_of_a_list(listed, neighbourhoods):
    page = listed(Neighbourhood, ["gone", neighbourhoods[0].id], ["name"])
    assert column(page, "نام محله") == ["باغ"]


# templates


@pytest.mark.parametrize(("register", "kind"), KINDS)
def test_a_template_has_its_head_and_the_example_and_says_where(out, vocabulary, tmp_path, register, kind):
    out.template(register, tmp_path / "new.xlsx")
    made = load_workbook(tmp_path / "new.xlsx")
    page = made[vocabulary.sheet(kind).label]
    heads, example = rows(page)
    assert heads == [vocabulary.field(kind, field).label for field in fields_out(kind)]
    expected = [
        each and float(each) if isinstance(each, Decimal) else each for each in example_row(kind, vocabulary)
    ]
    assert [each.date() if hasattr(each, "date") else each for each in example] == expected
    assert page["A2"].font.italic
    stamp = read_stamp(made[STAMP_SHEET].values)
    assert (stamp.sheet(page.title).kind, stamp.sheet(page.title).example_row) == (kind.__name__, 2)


@pytest.mark.parametrize(("_register", "kind"), KINDS)
def test_an_example_fills_what_is_required(vocabulary, _register, kind):
    for field, cell in zip(fields_out(kind), example_row(kind, vocabulary), strict=True):
        assert cell is not None or not field.required
    days = [field for field in fields_out(kind) if field.kind is Kind.DAY]
    texts = dict(zip(fields_out(kind), example_row(kind, vocabulary, jalali_text=True), strict=True))
    assert all(texts[field] in (None, vocabulary.example(kind, field)) for field in days)


def test_the_guidance_says_of_each_column_what_it_is(out, tmp_path):
    out.template("offices", tmp_path / "new.xlsx")
    told = {row[0]: row[1:] for row in rows(load_workbook(tmp_path / "new.xlsx")[GUIDANCE_SHEET])}
    assert told["نام دفتر"] == ["بله", "متن", "دفتر تسهیلگری باغ (نمونه)", None]
    assert told["وضعیت"][-1].startswith("پیشنهادی، مصوب")
    assert "نام تازه" in told["مجری"][-1]


def test_a_list_is_made_for_paper(listed, put):
    office = Office(name="دفتر الف")
    put(office)
    page = listed(Office, [office.id], ["name", "code"], title="دفترها & ...")
    assert [page.column_dimensions[letter].hidden for letter in "ABC"] == [False, False, True]
    assert page["A1"].fill.fgColor.rgb == page["B1"].fill.fgColor.rgb
    assert page.oddHeader.center.text.startswith("دفترها && ... – ")
    assert page.oddFooter.center.text.replace("\u200f", "") == "صفحهٔ &P از &N"
    assert (page.page_setup.orientation, page.print_title_rows) == ("landscape", "$1:$1")
    assert (page.sheet_properties.pageSetUpPr.fitToPage, page.page_setup.fitToHeight) == (True, 0)
    assert page.print_options.gridLines
