"""The template of every register: it opens, nobody reads its example, and the example itself is right."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.law import Law, LawArticle
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, AssignmentRole, Resolution
from desktop.domain.session import Session
from desktop.errors import EmptySheetError
from desktop.paths import SAMPLE
from desktop.persian.jalali import day_of
from desktop.schema.fields import field_named
from desktop.schema.record import link_to
from desktop.services.sample import Sample
from desktop.services.sheets.registers import REGISTERS
from desktop.services.sheets.stamp import STAMP_SHEET

WITH_OFFICES = (
    *(
        "indicators",
        "programmes",
        "drivers",
        "offices",
        "office_plans",
        "guidelines",
        "qualifications",
        "delegations",
    ),
    *("visits", "lessons", "problems", "activities", "courses", "businesses"),
    *("dated_figures", "reports"),
)
"""Each after those that its examples name."""


@pytest.fixture
def template(exporting, tmp_path):
    """Return what writes a template, also one whose examples are read since nothing marks them."""

    def template(what, *, is_read=False):
        path = tmp_path / "template.xlsx"
        exporting.template(what, path)
        if is_read:
            book = load_workbook(path)
            del book[STAMP_SHEET]
            book.save(path)
        return path

    return template


@pytest.mark.parametrize("register", REGISTERS)
def test_a_template_opens_with_a_sheet_for_each_kind_and_its_examples_are_not_read(
    register, template, planned, vocabulary
):
    path = template(register)
    names = [vocabulary.sheet(kind).label for kind in REGISTERS[register]]
    book = load_workbook(path)
    assert [name for name in names if book[name].max_row != 2] == []
    assert all(book[name].sheet_view.rightToLeft for name in names)
    with pytest.raises(EmptySheetError):
        planned(path)


def refused(plan):
    return [
        (sheet.kind.__name__, each.field, each.reason.value)
        for sheet, row in plan.rows()
        for each in row.problems
    ]


@pytest.fixture
def named(put, vocabulary):
    """Store the sessions, resolutions and laws that the examples of offices name."""
    word = lambda kind: vocabulary.example(Office, field_named(Office, kind))  # noqa: E731
    body, law = Body(name="ستاد بازآفرینی گلستان (نمونه)"), Law(name=word("basis").split(" – ")[0])
    article = LawArticle(law=link_to(law), order=1, article="مادهٔ ۱۵", clause="تبصرهٔ ۲")
    city = Organisation(name="شهرداری گلستان (نمونه)")
    session = Session(body=link_to(body), number=12, held_on=day_of(1405, 8, 30))
    resolution = Resolution(session=link_to(session), order=1, operative="دفتر راه‌اندازی شود.")
    task = Assignment(
        resolution=link_to(resolution),
        order=1,
        organisation=link_to(city),
        role=AssignmentRole.RESPONSIBLE,
    )
    request = AgendaRequest(body=link_to(body), subject="طرح ساماندهی معابر (نمونه)")
    put(body, law, article, city, session, resolution, task, request)


@pytest.fixture
def sample(store):
    Sample(store, CATALOGUE, SAMPLE, lambda: date(2026, 11, 22)).bring()


def check_examples(template, planned, importing):
    for register in WITH_OFFICES:
        found = planned(template(register, is_read=True))
        assert refused(found) == []
        assert [sheet.kind for sheet in found.sheets] == list(REGISTERS[register])
        assert all(row.outcome.is_saved for _, row in found.rows())
        importing.apply(found)


def test_the_examples_come_into_an_empty_file_one_register_after_another(named, template, planned, importing):
    check_examples(template, planned, importing)


def test_the_examples_come_into_the_sample_file(sample, named, template, planned, importing):
    check_examples(template, planned, importing)
