from __future__ import annotations

from datetime import date, time

from desktop.app import Program
from desktop.domain.body import Body
from desktop.domain.session import Session
from desktop.schema.record import link_to


def test_without_more_all_sessions_are_listed(answer):
    assert answer("sessions") == answer("minutes", "list")


def test_those_still_to_be_held_are_listed_with_what_stands_in_their_way(answer, run, data):
    assert answer("sessions", "--coming") == []
    body = Body(name="شورای آزمون")
    with Program().open(data) as desk:
        desk.edit.add(body)
        desk.agenda.planning.plan(
            *(
                Session(body=link_to(body), held_on=date(2090, 1, day), start=time(9), venue="سالن")
                for day in (2, 1, 1)
            )
        )
    found = answer("sessions", "--coming")
    assert [(each["date"], len(each["clashes"])) for each in found] == [
        ("1468/10/12", 2),
        ("1468/10/12", 2),
        ("1468/10/13", 0),
    ]
    assert "2 clashes" in run("sessions", "--coming")[1]
