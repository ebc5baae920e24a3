from __future__ import annotations

from datetime import date

import pytest

from desktop.app import Program
from desktop.domain.livelihood import Course
from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Place, PlaceKind
from desktop.schema.record import link_to


@pytest.fixture
def told(data):
    county = Place(name="نمونه‌شهر", kind=PlaceKind.COUNTY)
    offices = [
        Office(name=f"دفتر {place}", place=place, state=OfficeState.ACTIVE, active_since=date(2019, 1, 1))
        for place in (link_to(county), None)
    ]
    course = Course(
        name="خیاطی", office=link_to(offices[0]), since=date(2020, 4, 1), trained=880, employed=200
    )
    with Program().open(data) as desk:
        desk.edit.add(county, *offices, course)


def test_a_place_in_any_spelling_is_told_from_one_day_to_another(answer, run, told, tmp_path):
    days = ("--from", "1399/01/01", "--to", "1399/12/30")
    found = answer("manager", "شهرستان نمونه شهر", *days)
    assert (found["place"], found["from"]) == ("شهرستان نمونه‌شهر", "1399/01/01")
    assert (found["funnel"], found["measures"]["active"]["value"]) == ([880, 200, 0], 1)
    everywhere = answer("manager", *days)["measures"]["active"]["value"]
    assert everywhere >= 2
    paper = tmp_path / "briefing.pdf"
    code, out, _ = run("manager", *days, "--pdf", str(paper))
    span, active, *_ = out.splitlines()
    assert (code, span) == (0, "1399/01/01 to 1399/12/30")
    assert active.startswith(f"active: {everywhere} (+")
    assert paper.read_bytes().startswith(b"%PDF")


def test_every_period_has_an_answer(answer, told):
    for period in ("month", "season", "year", "last_year"):
        assert answer("manager", "--period", period)["measures"]["active"]["value"] >= 2


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (("manager", "ناکجاآباد"), "no place is called"),
        (("manager", "--from", "1400/01/01", "--to", "1399/01/01"), "before the first"),
    ],
)
def test_what_cannot_be_told_is_said(run, told, words, wrong):
    code, _, error = run(*words)
    assert code
    assert wrong in error
