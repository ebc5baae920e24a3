"""The record as it was on any day, rebuilt from the journal, is what a picture of that day shows."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from desktop.domain.catalogue import SCHEMA
from desktop.domain.party import Organisation
from desktop.schema.diff import Edit
from desktop.services.history import end_of
from desktop.storage.hand import Hand

RECORDS, TIMES, ROUNDS = 500, 5, 12
BEGAN = datetime(2026, 3, 21, 8, tzinfo=UTC)


def hand(moment, number):
    milliseconds = round(moment.timestamp() * 1000)
    born = f"{milliseconds:012x}"
    return Hand("here", "مریم", f"{born[:8]}-{born[8:]}-7000-8000-{number:012x}", SCHEMA, milliseconds)


def picture(view, ids):
    records = view.records(Organisation)
    here = set(records.find())
    return {each.id: each for each in records.page(ids) if each.id in here}


def test_500_records_rebuilt_at_five_past_times_are_as_they_were(store, history):
    chance = random.Random(14)
    made = [Organisation(name=f"دستگاه {number}") for number in range(RECORDS)]
    ids, pictures, moment = [each.id for each in made], {}, BEGAN
    for number in range(ROUNDS):
        moment += timedelta(days=1)
        with store.work_by(hand(moment, number)) as work:
            if number < 5:
                work.add(*made[number * 100 : number * 100 + 100])
            there = picture(work, ids)
            for each in chance.sample(sorted(there), min(60, len(there))):
                stored = there[each]
                if chance.random() < 0.2:
                    work.delete(work.records(Organisation).open(each))
                else:
                    edited = replace(stored, short_name=f"{number}-{chance.random():.3f}")
                    work.save(Edit(work.records(Organisation).open(each), edited))
            for record in work.records(Organisation).page(work.records(Organisation).find(deleted=True))[:5]:
                if chance.random() < 0.5:
                    work.restore(record)
            work.commit()
        with store.view() as view:
            pictures[moment + timedelta(minutes=1)] = picture(view, ids)
    for at in chance.sample(sorted(pictures), TIMES):
        rebuilt = {each: history.as_of(Organisation, each, at) for each in ids}
        assert {each: record for each, record in rebuilt.items() if record} == pictures[at]
        assert history.as_of(Organisation, ids[0], BEGAN) is None
    some = chance.sample(sorted(pictures), 2)
    assert pictures[some[0]] != pictures[some[1]], "else any rebuilding would do"


def test_a_day_is_compared_with_today_field_by_field(store, history, change, browse, editing):
    first, later = date(2026, 4, 1), date(2026, 4, 3)
    one = Organisation(name="الف", short_name="ا")
    with store.work_by(hand(end_of(first) - timedelta(hours=3), 1)) as work:
        work.add(one)
        work.commit()
    change(one, short_name="آ")
    assert not history.compared(Organisation, one.id, first - timedelta(days=1)).was_there
    compared = history.compared(Organisation, one.id, later)
    assert compared.was_there
    assert [(each.then, each.now, each.is_other) for each in compared.fields] == [
        ("الف", "الف", False),
        ("ا", "آ", True),
    ]
    editing.delete(browse.open(Organisation, one.id))
    assert history.as_of(Organisation, one.id, datetime.now(UTC) + timedelta(days=1)) is None
    assert history.compared(Organisation, one.id, later).was_there
