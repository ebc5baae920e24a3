"""``mahalleyar sessions``: all of them, or those still to be held with what stands in their way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli.answer import Answer
from desktop.cli.minutes import list_all
from desktop.persian.jalali import day_latin

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop.services.desk import Desk


def sessions(desk: Desk, given: Namespace) -> Answer:
    """List the sessions, the newest first, or those still to be held, the next one first."""
    if not given.coming:
        return list_all(desk, given)
    data = [
        {
            "id": each.session.id,
            "title": each.title,
            "date": day_latin(each.session.held_on) if each.session.held_on else "",
            "start": each.session.start.isoformat("minutes") if each.session.start else "",
            "venue": each.session.venue,
            "state": each.session.state.value,
            "clashes": [
                {"kind": clash.kind.value, "with": clash.session.id, "certain": clash.is_certain}
                for clash in each.clashes
            ],
        }
        for each in desk.agenda.calendar.coming()
    ]
    shown = ("id", "date", "start", "state", "title")
    lines = tuple(
        "  ".join(str(each[name] or "-") for name in shown)
        + (f"  ({len(each['clashes'])} clashes)" if each["clashes"] else "")
        for each in data
    )
    return Answer(data, lines or ("no session is planned",))
