"""``mahalleyar history``: who did what and when, of one record or in the whole register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, Answer
from desktop.persian.jalali import day_latin

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import datetime

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.history import Line
    from desktop.services.past.office_history import Batch

MOST = 200
"""How many steps are listed unless more are asked for."""


def history(desk: Desk, given: Namespace) -> Answer:
    """Tell the history of a record, how it stood at the end of a day, or the steps of the whole register."""
    if not given.record:
        return _of_office(desk, given)
    if (kind := desk.past.kind_of(given.record)) is None:
        complaint = f"the journal knows no record {given.record}"
        return Answer({"record": given.record}, (), DATA_SAYS_NO, complaint)
    return _on_day(desk, kind, given) if given.on else _of_record(desk, kind, given.record)


def _of_record(desk: Desk, kind: type[Record], record_id: str) -> Answer:
    lines = desk.history.lines(kind, record_id)
    data = [
        {
            "at": each.at.isoformat(timespec="seconds"),
            "author": each.author,
            "computer": each.computer,
            "deed": each.kind.value,
            "field": each.label,
            "old": each.old,
            "new": each.new,
        }
        for each in lines
    ]
    told = (f"{_when(each.at)}  {_who(each)}  {each.kind.value}{_change(each)}" for each in lines)
    return Answer({"kind": kind.__name__, "record": record_id, "changes": data}, tuple(told))


def _on_day(desk: Desk, kind: type[Record], given: Namespace) -> Answer:
    compared = desk.history.compared(kind, given.record, given.on)
    fields = [{"field": each.label, "then": each.then, "now": each.now} for each in compared.fields]
    data = {
        "kind": kind.__name__,
        "record": given.record,
        "on": day_latin(given.on),
        "was_there": compared.was_there,
        "fields": fields,
    }
    if not compared.was_there:
        return Answer(data, (f"it was not there on {day_latin(given.on)}",))
    return Answer(
        data,
        tuple(
            f"{each.label}: {each.then or '-'}" + (f"  (now: {each.now or '-'})" if each.is_other else "")
            for each in compared.fields
        ),
    )


def _of_office(desk: Desk, given: Namespace) -> Answer:
    steps = desk.past.batches(
        most=given.most,
        author=given.author,
        first=given.first,
        last=given.last,
    )
    lines = tuple(map(_line, steps)) or ("nothing was found",)
    return Answer([_data(each) for each in steps], lines)


def _data(one: Batch) -> dict[str, Any]:
    return {
        "batch": one.batch,
        "at": one.at.isoformat(timespec="seconds"),
        "author": one.author,
        "computer": one.computer,
        "deed": one.about.deed.value,
        "kind": one.about.kind,
        "record": one.about.record_id,
        "title": one.about.title,
        "counts": [
            {"kind": each.kind, "deed": each.deed.value, "records": each.records} for each in one.about.counts
        ],
        "undone_by": one.undone_by,
    }


def _line(one: Batch) -> str:
    others = f" and {one.about.others} more" if one.about.others else ""
    undone = "  (taken back)" if one.undone_by else ""
    told = f"{one.about.deed.value} {one.about.kind} {one.about.title}{others}"
    return f"{_when(one.at)}  {_who(one)}  {' '.join(told.split())}{undone}"


def _who(one: Batch | Line) -> str:
    return f"{one.author} ({one.computer})" if one.computer else one.author


def _change(line: Line) -> str:
    return f"  {line.label}: {line.old or '-'} > {line.new or '-'}" if line.label else ""


def _when(at: datetime) -> str:
    here = at.astimezone()
    return f"{day_latin(here.date())} {here:%H:%M}"
