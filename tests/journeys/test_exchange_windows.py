"""A month of three computers without a network, through the real windows, by keys and mouse."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from time import process_time

import pytest

from tests.journeys import exchange_copied as copied
from tests.journeys import exchange_month as month
from tests.journeys.exchange_clerk import ExchangeClerk
from tests.ui.conftest import right_to_left  # noqa: F401 - for every test here


@pytest.fixture
def sit_down(in_persian, theme, vocabulary, new_register, qtbot, tmp_path):
    """Return a maker of clerks, each at a computer of its own, whose program is started."""
    stick, clerks = tmp_path / "stick", []
    stick.mkdir()

    def sit_down(name, copy_of=None, machine=""):
        folder = tmp_path / name
        data = folder / "mahalleyar.db"
        if copy_of:
            shutil.copytree(copy_of.folder, folder)
        else:
            folder.mkdir()
            shutil.copy(new_register, data)
        clerk = ExchangeClerk(qtbot, data, machine or f"machine of {name}", (theme, vocabulary, stick))
        clerk.name = name
        if wanted := os.environ.get("JOURNEY_PICTURES"):
            clerk.pictures = Path(wanted)
        clerks.append(clerk)
        clerk.begin()
        return clerk

    yield sit_down
    for clerk in clerks:
        clerk.end()


def test_three_computers_come_through_a_month_in_their_windows_and_agree(sit_down, record_property):
    began = process_time()
    clerks = {name: sit_down(name) for name in month.KINDS}
    province, marvdasht, fasa = clerks.values()
    there = month.Records()
    there.put(province.desk)
    month.each_computer_gets_its_name(clerks)
    month.the_first_package_is_believed_once(province, (marvdasht, fasa))
    month.both_write_in_the_same_records(marvdasht, fasa, there)
    month.minutes_are_closed_in_two_places(marvdasht, fasa, there)
    month.the_governorate_takes_both(province, marvdasht, fasa, there)
    month.the_governorate_chooses(province, there)
    month.the_choice_closes_it_everywhere(province, (marvdasht, fasa), there)
    month.a_step_is_taken_back_and_the_others_hear_of_it(province, (marvdasht, fasa), there)
    month.the_history_says_who_did_what_where(province, fasa)
    month.everybody_agrees(list(clerks.values()), there)
    record_property("seconds", round(process_time() - began, 1))


def test_a_copied_disk_is_noticed_in_the_windows_and_loses_nothing(sit_down):
    province, fasa = sit_down(month.PROVINCE), sit_down(month.FASA)
    there = copied.two_computers_that_know_each_other(province, fasa)
    fasa.leave()
    twin = sit_down(copied.COPY, fasa, fasa.machine)
    fasa.begin()
    copied.both_write_under_one_id(province, fasa, twin, there)
    copied.the_copy_gives_way(province, twin)
    copied.nothing_is_lost(province, fasa, twin, there)


def test_a_disk_in_another_machine_is_told_at_once(sit_down):
    fasa = sit_down(month.FASA)
    fasa.introduce(month.FASA, month.KINDS[month.FASA])
    number = fasa.number
    fasa.leave()
    copy = sit_down(copied.COPY, fasa)
    assert len(copy.ask.told) == 1
    assert copy.number == number
    copied.another_name_is_given(copy)
    copy.leave()
    copy.begin()
    assert len(copy.ask.told) == 1
