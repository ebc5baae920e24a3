from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.fields import Kind, fields_of
from desktop.schema.values import decimal_text, record_of, value, values_of
from tests.strategies import PATIENT, filled, measures, records

KINDS = st.sampled_from(list(CATALOGUE))


@settings(PATIENT, max_examples=200)
@given(KINDS.flatmap(records))
def test_every_record_comes_back_from_its_values(record):
    assert record_of(type(record), record.id, values_of(record)) == record


@settings(PATIENT, max_examples=200)
@given(KINDS.flatmap(records))
def test_values_survive_json_and_hold_no_blank(record):
    values = values_of(record)
    assert json.loads(json.dumps(values)) == values
    assert not any(each is None or each in ("", []) for each in values.values())


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_field_is_tried(kind):
    assert any(field.kind is kind for record in CATALOGUE for field in fields_of(record))


@PATIENT
@given(
    KINDS.flatmap(lambda kind: st.sampled_from(fields_of(kind))).flatmap(
        lambda f: st.tuples(st.just(f), filled(f))
    )
)
def test_a_choice_and_a_link_keep_their_type(drawn):
    field, kept = drawn
    record = next(each for each in CATALOGUE if field in fields_of(each))
    plain = values_of(record(**{field.name: kept}))[field.name]
    assert type(value(field, plain)) is type(kept)


@pytest.mark.parametrize("record", list(CATALOGUE), ids=lambda record: record.__name__)
def test_a_record_stored_before_a_field_existed_has_its_default(record):
    blank = record(id="x")
    assert record_of(record, "x", {}) == blank
    for field in fields_of(record):
        if field.default is not None:
            assert getattr(blank, field.name) == field.default


@PATIENT
@given(measures())
def test_a_number_with_decimals_is_stored_in_one_way(number):
    assert Decimal(decimal_text(number)) == number
    assert decimal_text(number) == decimal_text(number * Decimal("1.000"))
    assert decimal_text(Decimal(repr(float(decimal_text(number))))) == decimal_text(number), (
        "a REAL column keeps it"
    )


@pytest.mark.parametrize(("number", "stored"), [("100", "100"), ("1E+2", "100"), ("0.50", "0.5"), ("0", "0")])
def test_decimals_have_no_exponent_and_no_idle_zeros(number, stored):
    assert decimal_text(Decimal(number)) == stored
