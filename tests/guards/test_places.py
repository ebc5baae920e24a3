from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from uuid import RFC_4122, UUID

import pytest

FILE = Path(__file__).parents[2] / "resources" / "places" / "iran.csv"

with FILE.open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))

PROVINCES = {row["id"]: row["name"] for row in ROWS if row["kind"] == "province"}
COUNTIES = [row for row in ROWS if row["kind"] == "county"]

COUNTIES_OF = {
    "آذربایجان شرقی": 21,
    "آذربایجان غربی": 19,
    "اردبیل": 12,
    "اصفهان": 28,
    "البرز": 7,
    "ایلام": 12,
    "بوشهر": 10,
    "تهران": 16,
    "چهارمحال و بختیاری": 10,
    "خراسان جنوبی": 11,
    "خراسان رضوی": 33,
    "خراسان شمالی": 8,
    "خوزستان": 29,
    "زنجان": 8,
    "سمنان": 8,
    "سیستان و بلوچستان": 26,
    "فارس": 36,
    "قزوین": 6,
    "قم": 3,
    "کردستان": 10,
    "کرمان": 23,
    "کرمانشاه": 14,
    "کهگیلویه و بویراحمد": 9,
    "گلستان": 14,
    "گیلان": 17,
    "لرستان": 11,
    "مازندران": 22,
    "مرکزی": 12,
    "هرمزگان": 13,
    "همدان": 10,
    "یزد": 11,
}

WELL_KNOWN = {
    "مراغه": "آذربایجان شرقی",
    "میانه": "آذربایجان شرقی",
    "خوی": "آذربایجان غربی",
    "مهاباد": "آذربایجان غربی",
    "مشگین‌شهر": "اردبیل",
    "کاشان": "اصفهان",
    "شاهین‌شهر و میمه": "اصفهان",
    "کرج": "البرز",
    "دهلران": "ایلام",
    "دشتستان": "بوشهر",
    "عسلویه": "بوشهر",
    "شمیرانات": "تهران",
    "ری": "تهران",
    "شهرکرد": "چهارمحال و بختیاری",
    "بیرجند": "خراسان جنوبی",
    "طبس": "خراسان جنوبی",
    "مشهد": "خراسان رضوی",
    "تربت حیدریه": "خراسان رضوی",
    "بجنورد": "خراسان شمالی",
    "اهواز": "خوزستان",
    "دزفول": "خوزستان",
    "ابهر": "زنجان",
    "شاهرود": "سمنان",
    "چابهار": "سیستان و بلوچستان",
    "زابل": "سیستان و بلوچستان",
    "مرودشت": "فارس",
    "لارستان": "فارس",
    "تاکستان": "قزوین",
    "کهک": "قم",
    "سقز": "کردستان",
    "رفسنجان": "کرمان",
    "بم": "کرمان",
    "اسلام‌آباد غرب": "کرمانشاه",
    "گچساران": "کهگیلویه و بویراحمد",
    "گنبد کاووس": "گلستان",
    "بندر انزلی": "گیلان",
    "بروجرد": "لرستان",
    "قائم‌شهر": "مازندران",
    "ساوه": "مرکزی",
    "بندرعباس": "هرمزگان",
    "ملایر": "همدان",
    "میبد": "یزد",
    "ابرکوه": "یزد",
}

WORD = "[آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئء]+"
TIDY = re.compile(f"{WORD}(?:[ \u200c]{WORD})*")


def aliases(row):
    return row["aliases"].split("|") if row["aliases"] else []


def test_the_columns_are_the_ones_the_program_reads():
    assert list(ROWS[0]) == ["id", "kind", "name", "parent", "code", "aliases"]
    assert {row["kind"] for row in ROWS} == {"province", "county"}
    assert not any(None in row or None in row.values() for row in ROWS)


def test_there_are_31_provinces_and_none_has_a_parent():
    assert len(PROVINCES) == 31
    assert not any(row["parent"] for row in ROWS if row["kind"] == "province")


def test_each_county_stands_after_its_province():
    seen = set()
    for row in ROWS:
        assert row["kind"] == "province" or row["parent"] in seen & PROVINCES.keys(), row["name"]
        seen.add(row["id"])


def test_each_province_has_its_counties():
    assert Counter(PROVINCES[row["parent"]] for row in COUNTIES) == COUNTIES_OF


def test_ids_are_unique_uuid_7_of_the_day_they_were_made():
    ids = [UUID(row["id"]) for row in ROWS]
    assert len(set(ids)) == len(ids)
    for row, made in zip(ROWS, ids, strict=True):
        assert str(made) == row["id"]
        assert (made.version, made.variant) == (7, RFC_4122)
        assert datetime.fromtimestamp((made.int >> 80) / 1000, UTC).date() >= date(2026, 11, 22)


def test_new_rows_go_to_the_end_so_ids_ascend():
    ids = [row["id"] for row in ROWS]
    assert ids == sorted(ids)


def test_the_first_500_ids_never_change_because_every_installation_shares_them():
    ids = "\n".join(row["id"] for row in ROWS[:500])
    assert (
        sha256(ids.encode()).hexdigest() == "6e3eee2a563e3acdbfc4d0de856ca1e14b0b34f5263e7028c844d4ff841a565c"
    )


def test_no_name_or_alias_stands_twice_under_one_parent():
    names = Counter((row["parent"], name) for row in ROWS for name in [row["name"], *aliases(row)])
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["code"])
def test_names_are_tidy_persian(row):
    for name in [row["name"], *aliases(row)]:
        assert TIDY.fullmatch(name), ascii(name)


def test_codes_are_unique_and_a_county_code_begins_with_its_province_code():
    code_of = {row["id"]: row["code"] for row in ROWS}
    coded = [row for row in ROWS if row["code"]]
    assert len({row["code"] for row in coded}) == len(coded)
    assert all(re.fullmatch("[0-9]{2}", code_of[province]) for province in PROVINCES)
    assert all(
        re.fullmatch(f"{code_of[row['parent']]}[0-9]{{2}}", row["code"]) for row in COUNTIES if row["code"]
    )


@pytest.mark.parametrize(("county", "province"), WELL_KNOWN.items())
def test_well_known_counties_are_where_they_belong(county, province):
    assert [PROVINCES[row["parent"]] for row in COUNTIES if row["name"] == county] == [province]


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("چهار محال و بختیاری", "چهارمحال و بختیاری"),
        ("تالش", "طوالش"),
        ("بینالود", "طرقبه شاندیز"),
        ("چاه‌بهار", "چابهار"),
    ],
)
def test_a_widely_used_alias_leads_to_its_place(alias, name):
    assert [row["name"] for row in ROWS if alias in aliases(row)] == [name]


def test_the_file_is_plain_utf_8_without_a_mark_or_carriage_returns():
    data = FILE.read_bytes()
    assert data.startswith(b"id,")
    assert b"\r" not in data
    assert data.endswith(b"\n")
