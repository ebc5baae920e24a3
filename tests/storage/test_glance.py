"""A glance tells the same as a view, in plain SQL."""

from __future__ import annotations

from datetime import date
from threading import Thread

import pytest

from desktop.domain.catalogue import RECORDS
from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.session import Session
from desktop.errors import DatabaseDamagedError, DatabaseReadOnlyError, RecordMissingError
from desktop.schema.fields import Kind, fields_of
from desktop.schema.record import link_to

AGENCY = Organisation(name="شهرداری تبریز")
PLACES = (Neighbourhood(name="ایدلی"), Neighbourhood(name="آخماقیه"))
OFFICES = (
    Office(name="دفتر ۱۰", code="7", neighbourhoods=tuple(map(link_to, PLACES)), supervising=link_to(AGENCY)),
    Office(name="دفتر ۲", active_since=date(2025, 3, 20), aliases=("کهن", "نو")),
    Office(name="آبشار", state=OfficeState.CLOSED, active_since=date(2024, 3, 20)),
)


@pytest.fixture
def filled(put, store):
    put(AGENCY, *PLACES, *OFFICES)
    return store


@pytest.mark.parametrize("record", RECORDS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("descending", [False, True])
def test_the_order_of_a_list_is_that_of_a_view_or_left_to_it(filled, record, descending):
    for name in ("id", *(field.name for field in fields_of(record))):
        with filled.glance() as glance, filled.view() as view:
            seen = glance.records(record).ids(name, descending=descending)
            assert seen in (None, view.records(record).find(order_by=name, descending=descending))


def test_only_what_lies_in_the_order_of_its_cells_is_answered(filled):
    with filled.glance() as glance:
        answered = {
            field.name for field in fields_of(Office) if glance.records(Office).ids(field.name) is not None
        }
    kinds = {field.kind for field in fields_of(Office) if field.name in answered}
    assert {"name", "active_since"} <= answered
    assert not kinds & {Kind.CHOICE, Kind.LINK, Kind.LINKS}


def test_records_come_as_they_were_stored_and_in_the_order_that_is_asked_for(filled):
    wanted = [OFFICES[2].id, "none", OFFICES[0].id]
    with filled.glance() as glance:
        assert glance.records(Office).page(wanted) == (OFFICES[2], OFFICES[0])
        assert glance.of_kind("Neighbourhood").page([PLACES[1].id]) == (PLACES[1],)


def test_a_record_is_opened_as_in_a_view(filled):
    with filled.glance() as glance, filled.view() as view:
        assert glance.open(Office, OFFICES[0].id) == view.records(Office).open(OFFICES[0].id)
        with pytest.raises(RecordMissingError):
            glance.open(Office, "none")


def test_settings_and_the_journal_are_seen(filled):
    with filled.work() as work:
        work.settings.keep("look", "شب")
        work.commit()
    with filled.glance() as glance, filled.view() as view:
        assert (glance.setting("look"), glance.setting("none")) == ("شب", None)
        assert glance.written_by("none") == 0
        written = view.connection.exec_driver_sql("SELECT count(*) FROM change").scalar()
        assert glance.written_by(filled._replica) == written > 0


def test_an_empty_list_is_empty(store):
    with store.glance() as glance:
        assert glance.records(Session).ids("held_on") == ()
        assert glance.records(Session).page([]) == ()


def test_nothing_is_seen_that_was_saved_since(filled):
    with filled.glance() as glance:
        before = glance.records(Office).ids("name")
        with filled.work() as work:
            work.add(Office(name="تازه"))
            work.commit()
        assert glance.records(Office).ids("name") == before
    with filled.glance() as glance:
        assert len(glance.records(Office).ids("name")) == len(before) + 1


def test_two_threads_look_at_once(filled):
    seen = []

    def look():
        with filled.glance() as glance:
            seen.append(glance.records(Office).ids("name"))

    with filled.glance() as glance:
        thread = Thread(target=look)
        thread.start()
        thread.join()
        assert seen == [glance.records(Office).ids("name")]


def test_a_file_that_is_gone_or_damaged_is_told_as_such(filled, database):
    content = database.path.read_bytes()
    database.close()
    database.path.unlink()
    with pytest.raises(DatabaseReadOnlyError), filled.glance():
        pass
    database.path.write_bytes(content[:100] + b"\xff" * (len(content) - 100))
    with pytest.raises(DatabaseDamagedError), filled.glance() as glance:
        glance.setting("look")


def test_after_trouble_the_next_glance_is_whole(filled):
    with pytest.raises(ZeroDivisionError), filled.glance():
        raise ZeroDivisionError
    with filled.glance() as glance:
        assert glance.records(Office).ids("name")
