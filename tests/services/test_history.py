from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.session import Session
from desktop.schema.change import ChangeKind
from desktop.schema.fields import fields_of
from desktop.schema.record import link_to
from desktop.storage.hand import Hand


def test_a_creation_names_every_field_that_was_filled(history, office):
    lines = history.lines(Office, office.id)
    assert {line.kind for line in lines} == {ChangeKind.CREATE}
    words = {line.label: (line.old, line.new) for line in lines}
    assert words["نام دفتر"] == ("", "دفتر آبشار")
    assert words["شهر یا شهرستان"] == ("", "شهر شیراز")
    assert words["محله‌های زیر پوشش"] == ("", "کوی آبشار")
    assert "توضیحات" not in words


def test_a_change_tells_who_when_which_field_from_what_to_what(history, office, change):
    change(office, state=OfficeState.ACTIVE)
    line = history.lines(Office, office.id)[-1]
    assert (line.label, line.old, line.new) == ("وضعیت", "پیشنهادی", "فعال")
    assert (line.author, line.kind) == ("مریم", ChangeKind.SET)


@pytest.mark.parametrize(
    ("batch", "seconds"),
    [
        ("01a00000-0000-7000-8000-000000000000", 0x01A0_0000_0000 / 1000),
        ("01a00000-0000-4000-8000-000000000000", 1_900_000_000),
        ("mahalleyar", 1_900_000_000),
    ],
)
def test_the_time_is_the_clocks_also_where_the_stamp_has_run_ahead(history, store, batch, seconds):
    office = Office(name="مهر")
    hand = Hand("here", "مریم", batch, SCHEMA, wall=0, stamp="1900000000000.000007")
    with store.work_by(hand) as work:
        work.add(office)
        work.commit()
    assert {line.at for line in history.lines(Office, office.id)} == {datetime.fromtimestamp(seconds, UTC)}


def test_a_field_that_was_emptied_shows_what_it_held(history, office, change):
    change(office, supervising=None)
    line = history.lines(Office, office.id)[-1]
    assert (line.label, line.old, line.new) == ("دستگاه ناظر", "شهرداری شیراز", "")


def test_deleting_and_restoring_are_events_without_a_field(history, office, editing, browse):
    editing.delete(browse.open(Office, office.id))
    editing.restore(office)
    events = [(line.kind, line.label) for line in history.lines(Office, office.id)[-2:]]
    assert events == [(ChangeKind.DELETE, ""), (ChangeKind.RESTORE, "")]


def test_a_link_to_what_was_put_into_the_bin_still_has_its_name(history, office, editing, browse):
    editing.delete(browse.open(Organisation, office.supervising))
    words = {line.label: line.new for line in history.lines(Office, office.id)}
    assert words["دستگاه ناظر"] == "شهرداری شیراز"


def test_closing_minutes_is_an_event(history, body, draft, closing):
    session, _ = draft(body)
    closing.finalise(session.id)
    kinds = [line.kind for line in history.lines(Session, session.id)]
    assert kinds[-1] is ChangeKind.FINALISE


def test_every_field_of_every_record_has_a_label_in_the_history(vocabulary):
    assert all(vocabulary.field(kind, field).label for kind in CATALOGUE for field in fields_of(kind))


def test_what_never_happened_has_no_history(history):
    assert history.lines(Office, link_to(Office(name="دفتر"))) == ()
