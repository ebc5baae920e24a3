from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.office import Office, OfficeState
from desktop.schema.diff import Edit
from desktop.services.edit import EditRecords
from desktop.services.offices.life_cycle import Standing, path_of


@pytest.fixture
def life(store, browse):
    def life(office, *edits):
        for each in edits:
            opened = browse.open(Office, office.id)
            EditRecords(store).save(Edit(opened, replace(opened.record, **each)))
        with store.view() as view:
            return path_of(view, browse.open(Office, office.id).record, ())

    return life


def shown(steps):
    return [(step.state.value, step.since, step.standing) for step in steps]


def test_a_new_office_is_at_the_beginning(life, office):
    steps = life(office)
    assert [step.standing for step in steps] == [Standing.NOW, *[Standing.LATER] * 4]
    assert steps[0].state is OfficeState.PROPOSED


def test_each_state_keeps_the_day_that_was_written_with_it(life, office):
    first, second = date(2024, 3, 20), date(2025, 3, 21)
    steps = life(
        office,
        {"state": OfficeState.APPROVED, "state_since": first},
        {"state": OfficeState.ACTIVE, "state_since": second},
    )
    assert shown(steps) == [
        ("proposed", None, Standing.DONE),
        ("approved", first, Standing.DONE),
        ("set_up", None, Standing.DONE),
        ("active", second, Standing.NOW),
        ("handed_over", None, Standing.LATER),
    ]


def test_a_day_that_is_mended_later_counts_for_the_state_of_then(life, office):
    day = date(2024, 3, 20)
    steps = life(office, {"state": OfficeState.APPROVED}, {"state_since": day}, {"state": OfficeState.SET_UP})
    assert [step.since for step in steps][:2] == [None, day]


def test_an_active_office_without_a_day_takes_the_one_it_is_active_since(life, office):
    day = date(2020, 1, 1)
    steps = life(office, {"state": OfficeState.ACTIVE, "active_since": day})
    assert steps[3].since == day


def test_a_suspended_office_stands_beside_its_path(life, office):
    steps = life(office, {"state": OfficeState.ACTIVE}, {"state": OfficeState.SUSPENDED})
    assert [step.state.value for step in steps][-3:] == ["active", "suspended", "handed_over"]
    assert steps[-2].standing is Standing.NOW
    steps = life(office, {"state": OfficeState.CLOSED})
    assert [step.state.value for step in steps][-2:] == ["active", "closed"]
