"""The sessions of a body in a period, with how many attended and what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.minutes import ATTENDED
from desktop.domain.party import Organisation
from desktop.domain.resolution import Resolution
from desktop.domain.session import Attendance, Presence
from desktop.pdf.papers.minutes import Fact
from desktop.pdf.papers.session_list import SessionLine, SessionList
from desktop.persian.jalali import day_text
from desktop.schema.condition import Is
from desktop.services.bodies import sessions_of
from desktop.services.prints.words import present
from desktop.services.titles import Titles
from desktop.services.views import is_one

if TYPE_CHECKING:
    from datetime import date

    from desktop.services.prints.sources import Sources

FIRST, LAST = "از تاریخ", "تا تاریخ"


def session_list(sources: Sources, body_id: str, first: date, last: date) -> SessionList:
    """Return the sessions held from ``first`` to ``last``, joint ones too, in the order of their days.

    Confidential resolutions are counted: their words do not stand on this paper.
    """
    with sources.store.view() as view:
        body = present(view, Body, body_id)
        held = [each for each in sessions_of(view, body_id) if each.held_on and first <= each.held_on <= last]
        held.sort(key=lambda each: (str(each.held_on), each.number or 0, each.id))
        titles = Titles(view, sources.vocabulary).of_links(held)
        of_these = Is("session", tuple(each.id for each in held))
        attendance = view.records(Attendance)
        there = attendance.tally("session", [of_these, is_one("presence", *ATTENDED)])
        missed = (Presence.ABSENT, Presence.EXCUSED)
        away = attendance.tally("session", [of_these, is_one("presence", *missed)])
        decided = view.records(Resolution).tally("session", [of_these])
        secretariats = view.records(Organisation).page([body.secretariat] if body.secretariat else [])
    look = sources.look().coming_from([each.title for each in secretariats])
    choice = sources.vocabulary.choice
    return SessionList(
        body=body.title,
        look=look,
        date=look.digits(day_text(sources.today())),
        facts=(Fact(FIRST, look.digits(day_text(first))), Fact(LAST, look.digits(day_text(last)))),
        sessions=tuple(
            SessionLine(
                number=look.digits(str(each.number)) if each.number else "",
                date=look.digits(day_text(each.held_on)) if each.held_on else "",
                kind=choice(each.kind).label,
                chair=titles.get(each.chair or "", ""),
                state=choice(each.state).label,
                present=there.get(each.id, 0),
                absent=away.get(each.id, 0),
                resolutions=decided.get(each.id, 0),
            )
            for each in held
        ),
    )
