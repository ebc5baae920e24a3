"""``mahalleyar figures``: what bodies did in a period, counted."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, Answer
from desktop.persian.jalali import day_latin

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop.domain.jalali_spans import Span
    from desktop.services.desk import Desk
    from desktop.services.figures.tally import FiveFigures, Line, MemberLine, Tally


def figures(desk: Desk, given: Namespace) -> Answer:
    """Count one body, or all, from one day to another; the days are those of this Jalali year by default."""
    from desktop.domain.body import Body
    from desktop.services.figures.spans import Usual, usual

    body = desk.browse.named(Body, given.body) if given.body else ""
    if given.body and not body:
        wrong = "several bodies are" if body is not None else "no body is"
        return Answer(None, code=DATA_SAYS_NO, complaint=f"{wrong} called “{given.body}”")
    year = usual(Usual.YEAR, desk.figures.today())
    first, last = given.first or year.first, given.last or year.last
    if last < first:
        return Answer(None, code=DATA_SAYS_NO, complaint="the last day is before the first")
    found = desk.figures.of([body] if body else None, first, last)
    return Answer(_plain(found), tuple(_lines(found)))


def _plain(found: FiveFigures) -> dict[str, Any]:
    return {
        "from": day_latin(found.span.first),
        "to": day_latin(found.span.last),
        "total": _counts(found.total),
        "before": {**_days(found.before_span), **_counts(found.before)},
        "sessions_by_kind": {kind.value: count for kind, count in found.session_kinds.items()},
        "items_by_outcome": {each.value if each else "": count for each, count in found.outcomes.items()},
        "resolutions_by_kind": {kind.value: count for kind, count in found.resolution_kinds.items()},
        "bodies": [_line(each) for each in found.bodies],
        "agencies": [_line(each) for each in found.agencies],
        "members": [_member(each) for each in found.members],
    }


def _counts(tally: Tally) -> dict[str, int | None]:
    shares = ("share_done", "share_in_time", "share_attended")
    return {**asdict(tally), **{name: getattr(tally, name) for name in shares}}


def _days(span: Span) -> dict[str, str]:
    return {"from": day_latin(span.first), "to": day_latin(span.last)}


def _line(line: Line) -> dict[str, Any]:
    return {"id": line.id, "name": line.name, **_counts(line.tally)}


def _member(line: MemberLine) -> dict[str, Any]:
    names = ("body", "person", "name", "post", "agency", "longest", "current")
    counts = ("invited", "present", "represented", "excused", "absent", "share_attended")
    return {name: getattr(line, name) for name in names} | {
        name: getattr(line.tally, name) for name in counts
    }


def _lines(found: FiveFigures) -> list[str]:
    total = found.total
    shown = {
        "sessions": total.sessions,
        "agenda items": total.items,
        "resolutions": total.resolutions,
        "done %": total.share_done,
        "in time %": total.share_in_time,
        "attendance %": total.share_attended,
    }
    span = f"{day_latin(found.span.first)} to {day_latin(found.span.last)}"
    return [span, *(f"{name}: {'-' if count is None else count}" for name, count in shown.items())]
