"""Who was there, as a list in Excel says it: names, posts and organisations of a block that was pasted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.attending import guest
from desktop.domain.editing import with_fields, with_names
from desktop.domain.party import Organisation, Person
from desktop.domain.session import Attendance, Presence
from desktop.persian.text import squashed_key, tidy
from desktop.schema.fields import fields_of
from desktop.schema.reading import name_key
from desktop.schema.record import Link
from desktop.services.names import Names
from desktop.services.sheets.pasted_block import is_row_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.domain.minutes import Minutes
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store

_READ = ("name", "post", "organisation", "presence", "representative", "letter_number")
_FAMILY = "family_name"
"""What may stand in a column of its own, beside that of the name."""
_IN_ORDER = ("name", "post", "organisation")
"""What the columns are that have no headings."""
MOST_ROWS = 500
"""Rows of which nobody means more to be those of one session."""


@dataclass(frozen=True, slots=True)
class Attending:
    """Minutes with the people who were pasted, and the ids of their rows in order.

    ``unknown`` names, each with its row, are of no one organisation of the register: the window asks what is
    meant.
    """

    minutes: Minutes
    ids: tuple[str, ...]
    unknown: tuple[tuple[str, str], ...]


class PastedAttendance:
    """Reads blocks of cells; saves nothing."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        fields = {field.name: field for field in fields_of(Attendance)}
        self._headings = {
            key: field.name
            for key, field in vocabulary.fields_by_key(Attendance, [fields[each] for each in _READ]).items()
        }
        (family,) = (field for field in fields_of(Person) if field.name == _FAMILY)
        self._headings |= dict.fromkeys(vocabulary.field(Person, family).keys, _FAMILY)
        self._presences = vocabulary.choices_by_key(fields["presence"])

    def attending(self, minutes: Minutes, rows: Sequence[Sequence[str]]) -> Attending:
        """Return the minutes with these rows: those of the same name are filled, the others are new guests.

        A row of a seat that nobody holds is filled by its post. What stands there already stays.
        """
        with self._store.view() as view:
            people, organisations = Names(view, Person), Names(view, Organisation)
        ids: list[str] = []
        unknown: list[tuple[str, str]] = []
        for told in self._told(rows):
            row = _row_of([each for each in minutes.attendance if each.id not in ids], told)
            if row is None:
                minutes = guest(minutes, told["name"])
                row = minutes.attendance[-1]
            organisation = told.pop("organisation", "")
            values = self._values(told)
            if not row.person and (person := _one(people, told["name"])):
                values["person"] = Link(person)
            if organisation and not row.organisation:
                if found := _one(organisations, organisation):
                    values["organisation"] = Link(found)
                    minutes = with_names(minutes, {found: organisations.titles[found]})
                else:
                    unknown.append((row.id, organisation))
            minutes = with_fields(minutes, row.id, **_missing(row, values))
            ids.append(row.id)
        return Attending(minutes, tuple(ids), tuple(unknown))

    def _told(self, rows: Sequence[Sequence[str]]) -> list[dict[str, str]]:
        """Return what each row says, by field; one without a name says nothing."""
        heading = {
            place: self._headings[key]
            for place, cell in enumerate(rows[0] if rows else ())
            if (key := squashed_key(cell)) in self._headings
        }
        if {"name", _FAMILY} & set(heading.values()):
            columns, rows = heading, rows[1:]
        else:
            columns = dict(zip(_columns(rows), _IN_ORDER, strict=False))
        told = [{field: tidy(row[place]) for place, field in columns.items()} for row in rows]
        for each in told:
            each["name"] = tidy(f"{each.get('name', '')} {each.pop(_FAMILY, '')}")
        return [each for each in told if each["name"]]

    def _values(self, told: Mapping[str, str]) -> dict[str, Any]:
        values: dict[str, Any] = {name: text for name, text in told.items() if text and name != "presence"}
        if presence := self._presences.get(squashed_key(told.get("presence", ""))):
            values["presence"] = presence
        return values


def _columns(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the places of the columns that are no row numbers and not empty."""
    width = len(rows[0]) if rows else 0
    columns = {place: [row[place] for row in rows if row[place]] for place in range(width)}
    return [place for place, cells in columns.items() if cells and not all(map(is_row_number, cells))]


def _row_of(rows: Sequence[Attendance], told: Mapping[str, str]) -> Attendance | None:
    """Return the row that is meant: the only one of that name, else the first vacant one of that post."""
    key, post = name_key(told["name"]), squashed_key(told.get("post", ""))
    named = [each for each in rows if each.name and name_key(each.name) == key]
    vacant = (each for each in rows if post and not each.name and squashed_key(each.post) == post)
    return named[0] if len(named) == 1 else None if named else next(vacant, None)


def _missing(row: Attendance, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what of ``values`` the row does not say yet; whoever takes a vacant seat was there."""
    new = {name: value for name, value in values.items() if name == "presence" or not getattr(row, name)}
    if not row.name and not row.is_guest:
        new.setdefault("presence", Presence.PRESENT)
    return new


def _one(names: Names, name: str) -> str:
    """Return the only one who is called so, or nothing."""
    return names.by_key.get(name_key(name)) or ""
