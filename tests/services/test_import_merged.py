from __future__ import annotations

import pytest

from desktop.domain.party import Organisation
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.sheets.plan import RowOutcome


@pytest.fixture
def two(put):
    kept = Organisation(name="اداره کل راه و شهرسازی")
    gone = Organisation(name="راه و شهرسازی", merged_into=link_to(kept))
    put(kept, gone)
    return kept, gone


def test_a_row_that_names_a_merged_agency_speaks_of_what_it_became(two, importing, plan, book, all_of):
    kept, gone = two
    importing.apply(plan(book(["نام دستگاه", "نام کوتاه"], [gone.name, "راه و شهر"]), Organisation))
    stored = {each.id: each for each in all_of(Organisation)}
    assert (stored[kept.id].name, stored[kept.id].short_name) == (kept.name, "راه و شهر")
    assert stored[gone.id] == gone


def test_an_exported_row_of_a_merged_agency_comes_back_as_it_was(two, plan, exporting, tmp_path):
    exporting.write(Organisation, tmp_path / "all.xlsx", NoProgress())
    found = plan(tmp_path / "all.xlsx", Organisation)
    assert [row.outcome for row in found.rows] == [RowOutcome.UNCHANGED]


def test_what_became_something_in_the_bin_is_not_meant_by_its_name(plan, book, put, browse, editing):
    became = Organisation(name="توانیر")
    put(became, Organisation(name="شرکت برق", merged_into=link_to(became)))
    editing.delete(browse.open(Organisation, became.id))
    made = plan(book(("نام دستگاه",), ("شرکت برق",)), Organisation)
    assert [row.outcome for row in made.rows] == [RowOutcome.NEW]
