from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Citation, FollowUp, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.sheets.export import ExportSheet


@pytest.fixture
def out(store, vocabulary):
    return ExportSheet(store, vocabulary)


@pytest.fixture
def secret(put):
    """Store an open and a confidential resolution, each with all that belongs to one; return the latter."""
    session, agency = Session(held_on=date(2026, 11, 22)), Organisation(name="شهرداری")
    put(session, agency)
    for order, is_secret in ((1, False), (2, True)):
        one = Resolution(
            session=link_to(session), order=order, operative=f"مقرر شد {order}", is_confidential=is_secret
        )
        task = Assignment(resolution=link_to(one), order=1, organisation=link_to(agency))
        parts = (
            task,
            Citation(resolution=link_to(one), order=1, words="مادهٔ ۱"),
            FollowUp(assignment=link_to(task), followed_on=date(2026, 11, 23), words="پیگیری شد"),
            AgendaItem(session=link_to(session), order=order, subject="پیگیری", from_resolution=link_to(one)),
        )
        put(one, *parts)
    return {each.id for each in (one, *parts)}


def ids(path):
    sheets = [sheet for sheet in load_workbook(path).worksheets if sheet.sheet_state == "visible"]
    return {row[-1] for sheet in sheets for row in sheet.iter_rows(min_row=2, values_only=True)}


@pytest.mark.parametrize(("register", "count"), [("sessions", 4), ("followups", 2), ("offices", 0)])
def test_what_says_what_confidential_resolutions_do_is_told(out, secret, register, count):
    found = out.confidential(register)
    assert found <= secret
    assert len(found) == count


@pytest.mark.parametrize("register", ["sessions", "followups"])
def test_what_is_confidential_stays_out_with_all_that_belongs_to_it(out, secret, register, tmp_path):
    path = tmp_path / "out.xlsx"
    every = out.write(register, path, NoProgress())
    assert secret & ids(path)
    fewer = out.write(register, path, NoProgress(), without_confidential=True)
    assert every - fewer == len(out.confidential(register))
    assert not secret & ids(path)
