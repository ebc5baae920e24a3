"""The versions of minutes: each final one as it was closed, and what is stored now."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop.domain.body import Body
from desktop.domain.comparing import compare
from desktop.domain.editing import LISTS, empty_minutes
from desktop.domain.session import Session
from desktop.errors import RecordMissingError
from desktop.schema.values import readable, record_of
from desktop.services.load_minutes import load_minutes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.domain.comparing import PartChange
    from desktop.domain.minutes import Minutes
    from desktop.schema.record import R
    from desktop.storage.finals import Final
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Version:
    """One closed version: 1 is the first, those after it are amendments with a reason."""

    number: int
    reason: str
    digest: str


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions side by side, with what the records are called that either points at, by id."""

    parts: tuple[PartChange, ...]
    names: Mapping[str, str]


class MinutesVersions:
    """Reads closed versions back and compares them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, session_id: str) -> tuple[Version, ...]:
        """Return the closed versions of a session's minutes, the first one first."""
        with self._store.view() as view:
            found = view.finals.of(session_id)
        return tuple(Version(each.version, each.reason, each.digest) for each in found)

    def minutes(self, session_id: str, version: int | None = None) -> Minutes:
        """Return minutes as they were closed, or as they are stored now; raise `RecordMissingError`."""
        with self._store.view() as view:
            if version is None:
                return load_minutes(view, session_id)
            for each in view.finals.of(session_id):
                if each.version == version:
                    return closed_minutes(view, each)
        raise RecordMissingError(Session.__name__, f"{session_id}/{version}")

    def compare(self, session_id: str, old: int, new: int | None = None) -> Compared:
        """Return where two versions differ; without ``new``, the older one and what is stored now."""
        before, after = self.minutes(session_id, old), self.minutes(session_id, new)
        return Compared(compare(before, after), {**before.names, **after.names})


def closed_minutes(view: View, final: Final) -> Minutes:
    """Return minutes as a final version remembers them, also one that is not in force."""
    content: dict[str, Any] = json.loads(final.content)
    session = _record(Session, content["session"])
    parts: dict[str, Any] = {
        name: tuple(_record(kind, each) for each in content.get(name, ()))  # versions before had fewer
        for kind, name in LISTS.items()
    }
    bodies = view.records(Body).page([session.body] if session.body else [])
    names: dict[str, str] = content["names"]
    body = replace(bodies[0], name=names.get(bodies[0].id, bodies[0].name)) if bodies else None
    return replace(empty_minutes(session, body), names=names, **parts)


def _record(kind: type[R], values: Mapping[str, Any]) -> R:
    return record_of(kind, values["id"], readable(kind, values))
