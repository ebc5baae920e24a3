from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.app import Program
from desktop.domain.resolution import Period
from desktop.services.reports.reporter import Reporter, Who
from desktop.services.reports.writing import Key, Side


@pytest.fixture
def report(data):
    """Return the id of a draft of Mehr 1404 with one figure."""
    from desktop.domain.indicator import Dimension, Indicator
    from desktop.domain.office import Office

    office = Office(name="دفتر آزمون گزارش")
    indicator = Indicator(code="T1", name="آموزش‌دیدگان", dimension=Dimension.ECONOMIC)
    with Program().open(data) as desk:
        desk.edit.add(office, indicator)
        sheet = desk.reports.writing.year(Reporter(Who.OFFICE, office.id), Period.MONTH, 1404)
        (made,) = desk.reports.writing.save(sheet, {Key(indicator.id, 6, Side.ACHIEVED): Decimal(880)})
    return made.id


def test_a_report_goes_from_draft_to_approval_and_back(answer, refused, report):
    assert answer("report", "submit", report)["moved"] == [{"id": report, "state": "submitted"}]
    assert refused("report", "submit", report)[0] == 1
    assert answer("report", "approve", report)["moved"][0]["state"] == "approved"
    assert answer("report", "return", report, "--reason", "رقم درست نیست")["moved"][0]["state"] == "returned"
    assert refused("report", "return", report, "--reason", "  ")[0] == 1


def test_reports_are_listed_and_shown(answer, report):
    found = answer("report", "list", "--state", "draft", "--late")
    (mine,) = (each for each in found if each["id"] == report)
    assert mine["title"] == "گزارش عملکرد دفتر آزمون گزارش، مهر ۱۴۰۴"
    shown = answer("report", "show", report)
    assert [(each["indicator"], each["achieved"]) for each in shown["figures"]] == [("آموزش‌دیدگان", "880")]
    assert shown["due"] == "1404/08/10"
    assert answer("report", "list", "--state", "approved") == []


def test_the_matrix_tells_who_has_reported(answer, run, report):
    found = answer("report", "matrix", "--year", "1404")
    (row,) = (each for each in found["rows"] if each["name"] == "دفتر آزمون گزارش")
    assert row["periods"][6]["report"] == report
    assert row["periods"][6]["state"] == "missing"
    assert run("report", "matrix", "--year", "1404")[0] == 0


def test_what_is_not_there_is_told(refused):
    assert refused("report", "show", "0" * 32)[0] == 1
