"""``mahalleyar follow`` and ``follow move``: what became of resolutions, agency by agency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, Answer
from desktop.domain.resolution import AssignmentState
from desktop.persian.jalali import day_latin

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Card

STATES = tuple(each.value for each in AssignmentState)


class _UnknownNameError(Exception):
    """No record bears a name that was given, or several do; the one argument says so."""


def follow(desk: Desk, given: Namespace) -> Answer:
    """List the parts of agencies, what is due first before the rest, with how many stand where."""
    from desktop.domain.body import Body
    from desktop.domain.party import Organisation
    from desktop.services.follow.cards import Wishes

    try:
        wishes = Wishes(
            agency=_named(desk, Organisation, given.agency),
            body=_named(desk, Body, given.body),
            overdue=given.overdue,
        )
    except _UnknownNameError as error:
        return Answer(None, code=DATA_SAYS_NO, complaint=str(error))
    columns = {each.key.value: each.count for each in desk.follow_board.columns(wishes)}
    cards = [_plain(each) for each in desk.follow_board.cards(desk.follow_board.ids(wishes))]
    lines = [
        f"{each['id']}  {each['due'] or '-'}  {each['agency']}: {_short(each['words'])}" for each in cards
    ]
    counts = ", ".join(f"{key} {count}" for key, count in columns.items())
    return Answer({"columns": columns, "cards": cards}, (*lines, counts))


def move(desk: Desk, given: Namespace) -> Answer:
    """Give one assignment or several a state, all or none."""
    state = AssignmentState(given.state)
    moved = desk.moves.move(given.ids, state, given.on)
    before = [
        {"id": each.id, "from": each.state.value if each.state else "", "to": state.value}
        for each in moved.before
    ]
    return Answer(before, tuple(f"{each['id']}  {each['from'] or '-'} > {each['to']}" for each in before))


def _named(desk: Desk, kind: type[Record], name: str) -> str:
    """Return the id of what bears a name in any spelling; nothing for no name."""
    if not name:
        return ""
    found = desk.browse.named(kind, name)
    if found:
        return found
    wrong = f"several are called “{name}”" if found is not None else f"nothing is called “{name}”"
    raise _UnknownNameError(wrong)


def _plain(card: Card) -> dict[str, Any]:
    return {
        "id": card.assignment_id,
        "resolution": card.resolution_id,
        "number": card.number,
        "words": card.words,
        "agency": card.agency,
        "state": card.state.value if card.state else "",
        "percent": card.percent,
        "due": day_latin(card.due) if card.due else "",
        "days": card.days,
        "overdue": card.is_overdue,
        "body": card.body,
        "session": card.session_id,
        "confidential": card.is_confidential,
    }


def _short(words: str) -> str:
    return " ".join(words.split())[:80]
