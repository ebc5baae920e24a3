"""What a list is asked for, as one value that can be remembered as text."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any

from desktop.schema.condition import Between, Either, Having, Is, Linked, Missing, Not
from desktop.schema.fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record

_KINDS = {kind.__name__: kind for kind in (Is, Missing, Between, Having, Linked, Not, Either)}


@dataclass(frozen=True, slots=True)
class ListState:
    """The view, the search, at most one filter for each field, and the order."""

    view: str = ""
    search: str = ""
    filters: tuple[Condition, ...] = ()
    order_by: str = "id"
    descending: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.view or self.search or self.filters)

    def finds_same(self, other: ListState) -> bool:
        """Say whether both leave the same records, in whatever order."""
        return (self.view, self.search, set(self.filters)) == (other.view, other.search, set(other.filters))

    def as_text(self) -> str:
        """Return it as text for the memory."""
        filters = [_plain(each) for each in self.filters]
        return json.dumps(
            [self.view, self.search, filters, self.order_by, self.descending], ensure_ascii=False
        )


def filtered_field(condition: Condition) -> str:
    """Return the name of the field that a filter is about."""
    match condition:
        case Is(name) | Missing(name) | Between(name) | Linked(name):
            return name
        case Not(other):
            return filtered_field(other)
        case Either((first, *_)):
            return filtered_field(first)
        case _:
            return ""


def usual_state(
    record: type[Record], columns: Sequence[str], order_by: str, *, descending: bool
) -> ListState:
    """Return what is asked at first: all, by ``order_by`` or the first of the columns that orders."""
    fields = {each.name: each for each in fields_of(record)}
    shown = (fields[each] for each in columns if each in fields)
    ordered = (each.name for each in shown if each.ordered and not each.code)
    return ListState(order_by=order_by or next(ordered, "id"), descending=descending)


def read_state(text: str, record: type[Record]) -> ListState | None:
    """Return what `ListState.as_text` gave; None where it is spoilt or speaks of fields there are no more."""
    names = {"id"} | {field.name for field in fields_of(record)}
    try:
        view, search, filters, order_by, descending = json.loads(text)
        found = tuple(_condition(each) for each in filters)
        state = ListState(str(view), str(search), found, str(order_by), bool(descending))
    except (ValueError, TypeError, KeyError):
        return None
    known = all(filtered_field(each) in names for each in found)
    return state if known and state.order_by in names else None


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {type(value).__name__: [_plain(getattr(value, each.name)) for each in fields(value)]}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _condition(plain: dict[str, Any]) -> Condition:
    [(name, values)] = dict(plain).items()
    return _KINDS[name](*map(_value, values))


def _value(plain: Any) -> Any:
    match plain:
        case dict():
            return _condition(plain)
        case list():
            return tuple(map(_value, plain))
        case _:
            return plain
