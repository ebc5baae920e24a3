"""What an organisation, a person or a neighbourhood becomes when another one, being the same, is merged."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Selection
from desktop.schema.fields import BLANK, fields_of
from desktop.schema.reading import name_key

P = TypeVar("P", bound=Organisation | Person | Neighbourhood)
_CHOSEN = ("selection", "approved_by", "removed_by")
"""How far the choice of a neighbourhood has come, and by which resolutions: taken over as one."""
_APART = frozenset({"aliases", "merged_into", "given_name", "parent", "within", *_CHOSEN})
"""The fields that are not simply filled from the other where they are blank."""


def absorbed(kept: P, gone: P) -> P:
    """Return ``kept`` with what it lacks taken from ``gone``, whose names become other names of it.

    What ``kept`` says stays as it is. A name that it bears already, in whatever spelling, is not added.
    Whom they are parts of is left to whoever knows the others.
    """
    filled = replace(kept, **_filling(kept, gone))
    borne = {name_key(name) for name in (filled.title, filled.name, *filled.other_names)}
    called = (kept.name, gone.name, *gone.other_names)
    added = {key: name for name in called if (key := name_key(name)) and key not in borne}
    return replace(filled, aliases=(*filled.aliases, *added.values()))


def _filling(kept: P, gone: P) -> dict[str, Any]:
    blank = {
        field.name: value
        for field in fields_of(type(kept))
        if field.name not in _APART
        and getattr(kept, field.name) in BLANK
        and (value := getattr(gone, field.name)) not in BLANK
    }
    if isinstance(kept, Person) and isinstance(gone, Person):
        blank |= _parted_name(kept, gone)
    if isinstance(kept, Neighbourhood) and kept.selection is Selection.CANDIDATE:
        blank |= {name: getattr(gone, name) for name in _CHOSEN}
    return blank


def _parted_name(kept: Person, gone: Person) -> dict[str, Any]:
    """Take over which part of the name is the family's, where ``kept`` has all of it in one."""
    if kept.given_name or not gone.given_name:
        return {}
    if name_key(kept.family_name) == name_key(gone.family_name):
        return {"given_name": gone.given_name}
    if name_key(kept.name) == name_key(gone.name):
        return {"given_name": gone.given_name, "family_name": gone.family_name}
    return {}
