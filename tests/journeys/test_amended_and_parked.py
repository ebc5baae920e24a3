from __future__ import annotations

import pytest

from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.schema.record import link_to
from desktop.services.past.left import Why
from tests.journeys.test_three_computers import NAMES, Month, first_records


@pytest.fixture
def month(tmp_path, capsys):
    return Month(tmp_path, capsys)


def test_what_an_amendment_removes_is_gone_everywhere(month):
    with month["province"].program.open(month["province"].data) as desk:
        (city, *_), _, session, _, _ = first_records(desk)
        second = Resolution(session=link_to(session), order=2, operative="دوم")
        below = Assignment(resolution=link_to(second), organisation=link_to(city), order=1)
        desk.edit.add(second)
        desk.edit.add(below)
        desk.close_minutes.finalise(session.id)
    month.take("fasa", month.pack("province"))
    with month["province"].program.open(month["province"].data) as desk:
        removed = [desk.browse.open(Resolution, second.id)]
        added = [Resolution(session=link_to(session), order=3, operative="سوم")]
        desk.close_minutes.amend(session.id, "حذف بند دوم", removed=removed, added=added)
    assert month["province"].answer("check")["sound"]
    month.agree()
    for key in NAMES:
        assert month[key].answer("check")["sound"]
        with month[key].program.open(month[key].data) as desk:
            shown = desk.browse.ids(Resolution)
            assert second.id not in shown
            assert added[0].id in shown


def set_aside(month, key):
    with month[key].program.open(month[key].data) as desk:
        return desk.exchange.set_aside()


def one_that_waits(month):
    """Return two packages of Marvdasht, of which the second builds on the first."""
    month.take("fasa", month.pack("marvdasht"))
    month.take("marvdasht", month.pack("fasa"))
    month["marvdasht"].agency("الف")
    first = month.pack("marvdasht", "--for", NAMES["fasa"])
    month.take("fasa", first)
    month.take("marvdasht", month.pack("fasa"))
    month["marvdasht"].agency("ب")
    return first, month.pack("marvdasht", "--for", NAMES["fasa"])


def test_a_package_that_waits_stands_in_nobodys_way(month):
    first, second = one_that_waits(month)
    assert month.take("province", second)["packages"][0]["lot"] == "waiting"
    with month["province"].program.open(month["province"].data) as desk:
        desk.exchange.distrust(month.replica("marvdasht"))
    month["fasa"].agency("ج")
    trust = ("--trust", month.own["fasa"]["fingerprint"])
    month["province"].answer("exchange", "take", month.pack("fasa", "--whole"), *trust)
    assert len(set_aside(month, "province")) == 1
    month.take("province", first)
    assert set_aside(month, "province") == ()


def test_a_damaged_package_is_refused_also_where_it_would_have_to_wait(month):
    _, second = one_that_waits(month)
    content = bytearray(second.read_bytes())
    content[-5] ^= 1
    second.write_bytes(content)
    trust = ("--trust", month.own["marvdasht"]["fingerprint"])
    code, _, _ = month["province"].run("exchange", "take", second, *trust)
    assert code
    assert set_aside(month, "province") == ()


def test_an_edit_that_came_since_keeps_a_step_from_being_taken_back(month):
    agency = month["province"].agency("شهرداری")
    month.take("fasa", month.pack("province"))
    month["fasa"].set(agency, short_name="ش")
    with month["province"].program.open(month["province"].data) as desk:
        desk.edit.delete(desk.browse.open(Organisation, agency.id))
        desk.edit.restore(agency)
        restoring = desk.past.batches()[0].batch
    month.take("province", month.pack("fasa"))
    with month["province"].program.open(month["province"].data) as desk:
        done = desk.undo.undo_batch(restoring)
        assert [each.why for each in done.left] == [Why.CHANGED]
        assert agency.id in desk.browse.ids(Organisation)
