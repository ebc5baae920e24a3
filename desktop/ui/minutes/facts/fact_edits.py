"""What becomes of the minutes when one field of the session is written, with all that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.body import Body
from desktop.domain.editing import title_of, with_body, with_fields, with_names
from desktop.domain.party import Organisation, Person

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.minutes import Minutes
    from desktop.domain.session import SessionKind
    from desktop.schema.record import Link, Record
    from desktop.services.desk import Desk


def with_fact(desk: Desk, minutes: Minutes, name: str, value: Any) -> Minutes:
    """Return the minutes with another value of a field; raise `AppError` where what is meant is gone."""
    match name:
        case "body":
            return _with_body(desk, minutes, value)
        case "kind":
            return _with_kind(desk, minutes, value)
        case "heading":
            made = _with(minutes, heading="")
            return made if value == title_of(made) else _with(minutes, heading=value)
        case "chair":
            minutes = _named(desk, minutes, Person, [value] if value else [])
        case "co_chairs":
            minutes = _named(desk, minutes, Person, value)
        case "joint_bodies":
            minutes = _named(desk, minutes, Body, value)
    return _with(minutes, **{name: value})


def _with(minutes: Minutes, **values: Any) -> Minutes:
    return with_fields(minutes, minutes.session.id, **values)


def _named(desk: Desk, minutes: Minutes, kind: type[Record], ids: Iterable[str]) -> Minutes:
    """Say what these records are called, for the title and the paper."""
    return with_names(minutes, desk.browse.titles(kind, list(ids)))


def _with_body(desk: Desk, minutes: Minutes, link: Link[Body] | None) -> Minutes:
    body = desk.browse.open(Body, link).record if link else None
    minutes = with_body(minutes, body)
    if body is None:
        return minutes
    minutes = _named(desk, minutes, Organisation, [body.secretariat] if body.secretariat else [])
    return with_names(minutes, {body.id: body.name})


def _with_kind(desk: Desk, minutes: Minutes, kind: SessionKind) -> Minutes:
    """Take the number away where such a meeting has none, and give the next one where it has."""
    minutes = _with(minutes, kind=kind)
    if kind.is_formal and minutes.session.number:
        return minutes
    return _with(minutes, number=desk.minutes.edit.number_for(minutes))
