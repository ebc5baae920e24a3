from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.values import record_of, values_of
from desktop.storage.rows import row_of, values_of_row
from tests.storage.any_record import ANY, records_of, world

QUICK = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture
def small_world(put):
    put(*world())


@pytest.mark.parametrize("kind", list(CATALOGUE), ids=lambda kind: kind.__name__)
@QUICK
@given(data=st.data())
def test_what_is_stored_is_what_is_read(small_world, store, put, journal_of, kind, data):
    put(record := data.draw(records_of(kind)))
    with store.view() as view:
        assert view.records(kind).get(record.id) == record
    (created,) = journal_of(record)
    assert record_of(kind, record.id, created.new) == record


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(ANY)
def test_values_rows_and_records_tell_the_same(record):
    kind, values = type(record), values_of(record)
    assert record_of(kind, record.id, values) == record
    listed = {name: stored for name, stored in values.items() if name not in row_of(kind, "x", values)}
    assert values_of_row(kind, row_of(kind, record.id, values)) | listed == values
