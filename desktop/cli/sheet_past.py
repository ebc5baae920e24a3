"""``mahalleyar sheet imports`` and ``sheet undo``: what came in from workbooks, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, Answer
from desktop.persian.jalali import day_latin
from desktop.services.sheets.undo_import import Why

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop.services.desk import Desk
    from desktop.services.sheets.past_imports import PastImport
    from desktop.services.sheets.undo_import import Left, Undone

_WHY = {
    Why.CHANGED: "was changed since",
    Why.IN_USE: "is in use",
    Why.IN_THE_BIN: "is in the bin",
    Why.PARALLEL: "stands aside: another office is active in its place",
    Why.REPORTED: "stands aside: another report is of its period",
    Why.APPROVED: "is approved by now",
    Why.FINAL: "is final by now",
}


def imports(desk: Desk, _given: Namespace) -> Answer:
    """List what came in from workbooks in the last thirty days, the newest first."""
    past = desk.undo_import.past()
    lines = tuple(map(_line, past)) or ("nothing came in from workbooks in the last 30 days",)
    return Answer([_data(each) for each in past], lines)


def undo(desk: Desk, given: Namespace) -> Answer:
    """Take one import back, but for what was changed or used since, which is listed."""
    one = next((each for each in desk.undo_import.past() if each.batch == given.batch), None)
    if one is None or one.undone:
        complaint = (
            "it was taken back already" if one else f"no import of the last 30 days is called {given.batch}"
        )
        return Answer({"batch": given.batch}, (), DATA_SAYS_NO, f"{complaint}; see `sheet imports`")
    undone = desk.undo_import.undo(given.batch)
    data = {
        "batch": one.batch,
        "binned": undone.binned,
        "returned": undone.returned,
        "left": [{"title": each.title, "field": each.field, "why": each.why.value} for each in undone.left],
    }
    return Answer(data, _undone_lines(undone))


def _data(one: PastImport) -> dict[str, Any]:
    return {
        "batch": one.batch,
        "at": one.at.isoformat(timespec="seconds"),
        "file": one.file,
        "kinds": list(one.kinds),
        "new": one.new,
        "changed": one.changed,
        "made": one.made,
        "rejected": one.refused,
        "undone": one.undone,
    }


def _line(one: PastImport) -> str:
    at = one.at.astimezone()
    counts = f"new: {one.new}, changed: {one.changed}, made: {one.made}, rejected: {one.refused}"
    undone = " (taken back)" if one.undone else ""
    return f"{one.batch}  {day_latin(at.date())} {at:%H:%M}  {one.file or 'pasted'}  {counts}{undone}"


def _undone_lines(undone: Undone) -> tuple[str, ...]:
    counts = f"to the bin: {undone.binned}, as it was before: {undone.returned}"
    return (counts, *(f"left: {_left(each)}" for each in undone.left))


def _left(left: Left) -> str:
    field = f", {left.field}," if left.field else ""
    return f"{left.title}{field} {_WHY[left.why]}"
