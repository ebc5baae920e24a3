from __future__ import annotations

from datetime import date

import pytest

from desktop.app import Program
from desktop.domain.body import Body
from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.schema.record import link_to


@pytest.fixture
def counted(data):
    body = Body(name="شورای آزمون")
    sessions = [
        Session(body=link_to(body), held_on=date(2020, 4, day), state=SessionState.HELD) for day in (1, 2, 29)
    ]
    item = AgendaItem(session=link_to(sessions[0]), order=1, subject="بررسی")
    with Program().open(data) as desk:
        desk.edit.add(body, *sessions, item)


def test_a_body_is_counted_from_one_day_to_another(answer, run, counted):
    found = answer("figures", "--body", "شوراي  آزمون", "--from", "1399/01/13", "--to", "1399/01/14")
    assert (found["from"], found["to"]) == ("1399/01/13", "1399/01/14")
    assert (found["total"]["sessions"], found["total"]["items"]) == (2, 1)
    assert (found["total"]["share_done"], found["sessions_by_kind"]) == (None, {"ordinary": 2})
    assert [each["name"] for each in found["bodies"]] == ["شورای آزمون"]
    code, out, _ = run("figures", "--body", "شورای آزمون", "--from", "1399/01/01", "--to", "1399/12/30")
    assert (code, out.splitlines()[:2]) == (0, ["1399/01/01 to 1399/12/30", "sessions: 3"])


def test_all_bodies_of_this_year_are_counted_by_default(answer, counted):
    assert answer("figures")["total"]["sessions"] >= 0


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (("--body", "نهادی که نیست"), "no body is called"),
        (("--from", "1399/02/01", "--to", "1399/01/01"), "the last day is before the first"),
    ],
)
def test_what_cannot_be_counted_is_said_in_one_line(run, counted, words, wrong):
    code, out, complaint = run("figures", *words)
    assert (code, out.strip() in ("", "null"), wrong in complaint) == (1, True, True)
