from __future__ import annotations

import uuid
from time import time_ns

from desktop.domain.body import Body, Seat
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.party import Person
from desktop.domain.resolution import Assignment
from desktop.domain.session import Session
from desktop.schema.catalogue import Catalogue
from desktop.schema.fields import Kind, field_named
from desktop.schema.record import Link, Record, link_to, new_id


def test_ids_are_of_version_7_and_never_the_same():
    ids = [new_id() for _ in range(20_000)]
    assert len(set(ids)) == len(ids)
    for each in ids[:500]:
        assert str(uuid.UUID(each)) == each
        assert (uuid.UUID(each).version, uuid.UUID(each).variant) == (7, uuid.RFC_4122)


def test_an_id_holds_the_millisecond_of_its_birth():
    before = time_ns() // 1_000_000
    born = uuid.UUID(new_id()).int >> 80
    assert before <= born <= time_ns() // 1_000_000


def test_ids_are_in_order_of_birth(monkeypatch):
    moments = [1_700_000_000_000_000_000 + step for step in (0, 300, 999_000, 1_000_000, 86_400_000_000_000)]
    ticking = iter(moments)
    monkeypatch.setattr("desktop.schema.record.time.time_ns", lambda: next(ticking))
    ids = [new_id()[:18] for _ in moments]
    assert ids == sorted(ids)
    assert len(set(ids)) >= len(ids) - 1


def test_a_record_is_called_by_its_id_unless_it_says_otherwise():
    assert Assignment(id="x").title == "x"
    assert Record(id="x").own_problems() == ()
    assert (
        Person(professional_title="دکتر", given_name="مریم", family_name="رضایی").title == "دکتر مریم رضایی"
    )
    assert Person(family_name="رضایی").title == "رضایی"


def test_a_link_is_the_id_of_what_it_points_at():
    body = Body(name="ستاد")
    assert link_to(body) == body.id
    assert isinstance(link_to(body), Link)


def test_a_catalogue_finds_records_by_name_and_parts_by_owner():
    assert CATALOGUE["Seat"] is Seat
    assert "Seat" in CATALOGUE
    assert "Chair" not in CATALOGUE
    parts = {record.__name__: field.name for record, field in CATALOGUE.parts_of("Session")}
    assert parts == {
        "AgendaItem": "session",
        "Attendance": "session",
        "Resolution": "session",
        "Statement": "session",
    }
    assert Catalogue([Seat]).parts_of("Session") == ()


def test_a_field_is_found_by_its_name():
    assert field_named(Session, "held_on").kind is Kind.DAY
