from __future__ import annotations

import json

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.services.sheets.past_imports import PastImport, note_undone, past_imports

HEAD = ("کد دفتر", "نام دفتر")
OLD = {
    "batch": "018f0000-0000-7000-8000-000000000000",
    "kind": "Office",
    "file": "a.xlsx",
    "new": 1,
    "changed": 2,
    "made": 0,
}


@pytest.fixture
def past(store):
    def past():
        with store.view() as view:
            return past_imports(view)

    return past


@pytest.fixture
def keep(store):
    def keep(text):
        with store.work() as work:
            work.settings.keep("imports", text)
            work.commit()

    return keep


def test_an_import_is_remembered_with_its_counts(plan, importing, book, past):
    batch = importing.apply(plan(book(HEAD, ("1", "الف"), ("2", None))))
    (one,) = past()
    assert (one.batch, one.kinds, one.file) == (batch, ("Office",), "offices.xlsx")
    assert (one.new, one.changed, one.made, one.refused) == (1, 0, 0, 1)
    assert len(one.digest) == len(one.heads) == 64


def test_notes_of_older_versions_are_read(keep, past):
    keep(json.dumps([OLD | {"undone": True}, OLD]))
    assert past() == (
        PastImport(OLD["batch"], ("Office",), "a.xlsx", 1, 2, 0, undone=True),
        PastImport(OLD["batch"], ("Office",), "a.xlsx", 1, 2, 0),
    )


@pytest.mark.parametrize("spoilt", ["[{", "{}", "[3]", '[{"kind": "Office"}]', '[{"kinds": 3}]'])
def test_a_spoilt_note_is_as_none(keep, past, spoilt):
    keep(spoilt)
    assert past() == ()


def test_the_same_file_is_recognised_under_any_name(plan, importing, book, tmp_path):
    path = book(HEAD, ("1", "الف"))
    assert plan(path).earlier is None
    batch = importing.apply(plan(path))
    other = path.rename(tmp_path / "other.xlsx")
    assert plan(other).earlier.batch == batch


def test_another_state_of_a_file_is_recognised_by_its_name_and_its_heads(plan, importing, book):
    batch = importing.apply(plan(book(HEAD, ("1", "الف"))))
    again = plan(book(HEAD, ("1", "الف"), ("2", "ب")))
    assert (again.earlier.batch, again.digest != again.earlier.digest) == (batch, True)
    assert plan(book((*HEAD, "مدیر"), ("1", "الف", "م"))).earlier is None
    assert plan(book(HEAD, ("2", "ب"), name="next.xlsx")).earlier is None
    assert plan(book(("نام دستگاه", "نام کوتاه"), ("الف", "ب")), Organisation).earlier is None


def test_what_was_taken_back_is_not_recognised(plan, importing, book, store):
    path = book(HEAD, ("1", "الف"))
    batch = importing.apply(plan(path))
    with store.work() as work:
        note_undone(work, batch)
        work.commit()
    assert plan(path, Office).earlier is None
