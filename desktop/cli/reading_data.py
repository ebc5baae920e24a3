"""What ``minutes read`` says of one file: as data for programs, and as a line for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.persian.clock import time_text
from desktop.persian.digits import latin_digits
from desktop.persian.jalali import day_latin

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from desktop.services.read_minutes import (
        MinutesReading,
        ReadClause,
        ReadResolution,
        ReadTable,
        ReadVote,
    )


def reading_data(reading: MinutesReading) -> dict[str, Any]:
    """Return all that was read and what is asked; days are Jalali."""
    return {
        "title": reading.title,
        "body": reading.body,
        "number": reading.number,
        "date": day_latin(reading.held_on) if reading.held_on else "",
        "place": reading.place,
        "organiser": reading.organiser,
        "start": _time(reading.start),
        "end": _time(reading.end),
        "agenda": [item.text for item in reading.agenda],
        "present": list(reading.present),
        "absent": list(reading.absent),
        "attendance_note": reading.attendance_note,
        "summary": reading.summary,
        "statements": [each.text for each in reading.statements],
        "speakers": [each.speaker for each in reading.statements],
        "closing": reading.closing,
        "resolutions": list(map(_resolution, reading.resolutions)),
        "questions": [{"about": each.about, "text": each.text} for each in reading.questions],
    }


def sessions_data(readings: Sequence[MinutesReading]) -> dict[str, Any]:
    """Return what was read of a table of resolutions: the minutes of each session that it names."""
    return {"sessions": list(map(reading_data, readings))}


def table_data(table: ReadTable) -> dict[str, Any]:
    """Return a page that is a table, which ``sheet import`` takes."""
    rows = [list(row) for row in table.rows]
    return {"table": {"kind": table.kind.value, "heading": list(table.heading), "rows": rows}}


def summary_line(data: dict[str, Any]) -> str:
    """Return what was read in one line."""
    counts = {
        "agenda items": "agenda",
        "present": "present",
        "absent": "absent",
        "resolutions": "resolutions",
    }
    said = [f"number {data['number'] or '-'}", f"date {data['date'] or '-'}"]
    return ", ".join([*said, *(f"{name} {len(data[part])}" for name, part in counts.items())])


def _resolution(resolution: ReadResolution) -> dict[str, Any]:
    return {
        "order": resolution.order,
        "text": resolution.text,
        "responsible": list(resolution.responsible),
        "deadline": _deadline(resolution.deadline_on, resolution.deadline_text),
        "citations": list(resolution.citations),
        "clauses": list(map(_clause, resolution.clauses)),
        "vote": _vote(resolution.vote),
        "item": resolution.item,
    }


def _clause(clause: ReadClause) -> dict[str, Any]:
    return {
        "mark": clause.mark,
        "text": clause.words,
        "responsible": list(clause.responsible),
        "deadline": _deadline(clause.deadline_on, clause.deadline_text),
    }


def _vote(vote: ReadVote | None) -> dict[str, Any] | None:
    if vote is None:
        return None
    return {
        "text": vote.text,
        "unanimous": vote.unanimous,
        "for": vote.votes_for,
        "against": vote.votes_against,
        "abstained": vote.abstained,
    }


def _deadline(day: date | None, text: str) -> dict[str, str]:
    return {"date": day_latin(day) if day else "", "text": text}


def _time(moment: time | None) -> str:
    return latin_digits(time_text(moment)) if moment else ""
