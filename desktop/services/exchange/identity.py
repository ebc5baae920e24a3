"""Who this computer is to the others: its name, its keys, and the ids that it had."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.exchange_errors import NotNamedError
from desktop.persian.text import tidy
from desktop.schema.replica import Card, End, Noticed, ReplicaKind
from desktop.services.shipped_places import REPLICA as SHIPPED
from desktop.storage.key_file import KeyFile, read_key_file, write_key_file
from desktop.storage.packages import Way
from desktop.storage.recognising import CARD, FORMER, MACHINE, NOTICED, REPLICA, renew_open

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from desktop.exchange.keys import Keys
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork, View

_LONGEST_NAME = 200


def own_card(view: View) -> Card | None:
    """Return how this computer introduces itself; None until it was given a name, and without its keys."""
    told = _told(view)
    if not told.get("sign_key"):
        return None
    return Card(
        replica=view.settings.of(REPLICA) or "",
        name=told["name"],
        kind=ReplicaKind(told["kind"]),
        sign_key=told["sign_key"],
        seal_key=told["seal_key"],
        scope=told["scope"],
        former=former_ids(view),
    )


def own_ids(view: View) -> frozenset[str]:
    """Return under which ids what is this computer's own was written.

    As long as no package was taken in, nobody else has ever written here.
    """
    own = {view.settings.of(REPLICA) or "", *former_ids(view)}
    return frozenset(own if view.packages.has_any(Way.TAKEN) else own | set(view.ends()))


def former_ids(view: View) -> tuple[str, ...]:
    """Return the ids that this computer had before, the oldest first."""
    return tuple(json.loads(view.settings.of(FORMER) or "[]"))


class Identity:
    """Gives this computer its name and its keys; ``path`` is the database, beside which the keys lie."""

    def __init__(self, store: Store, path: Path) -> None:
        self._store = store
        self._path = path

    def card(self) -> Card | None:
        """Return how this computer introduces itself; None until it was given a name."""
        with self._store.view() as view:
            return own_card(view)

    def former_name(self) -> str:
        """Return the name that was given, also where the keys were lost and it has to be given again."""
        with self._store.view() as view:
            return _told(view).get("name", "")

    def fingerprint(self) -> str:
        """Return what is read aloud to others once; raise `NotNamedError` before there is one."""
        if (card := self.card()) is None:
            raise NotNamedError
        return card.fingerprint

    def keys(self) -> Keys | None:
        """Return the private keys; None before the first name, and where their file is gone."""
        card, kept = self.card(), self.key_file()
        if card is None or kept is None or kept.sign_key != card.sign_key:
            return None
        return _keys_of(kept)

    def introduce(self, name: str, kind: ReplicaKind, scope: str = "") -> Card:
        """Give this computer a name, the first time with keys; ``scope`` is a place, an office or everything.

        What was written before the first name may have been copied to other computers: so it goes on under
        an id of its own. Raises `NotNamedError` for an empty name.
        """
        if not (name := tidy(name)[:_LONGEST_NAME]):
            raise NotNamedError
        with self._store.work() as work:
            is_first = own_card(work) is None
            keys = self._keys_for(work.settings.of(MACHINE) or "")
            if is_first:
                self._part(work)
            told = {"name": name, "kind": kind.value, "scope": scope}
            told |= {"sign_key": keys.sign_key, "seal_key": keys.seal_key}
            work.settings.keep(CARD, json.dumps(told, ensure_ascii=False))
            card = own_card(work)
            work.commit()
        if card is None:
            raise NotNamedError
        self._store.go_on_as(card.replica)
        return card

    def noticed(self) -> Noticed | None:
        """Return why the file got a new id, until `told`."""
        with self._store.glance() as glance:
            found = glance.setting(NOTICED)
        return Noticed(found) if found else None

    def told(self) -> None:
        """Remember that the person has read what was noticed."""
        with self._store.work() as work:
            work.settings.drop(NOTICED)
            work.commit()

    def key_file(self) -> KeyFile | None:
        """Return what lies beside the database, if anything."""
        return read_key_file(self._path)

    def note_sending(self, end: End | None) -> int:
        """Note, before a package goes out, how far this computer has come; return the package's number."""
        if (kept := self.key_file()) is None:
            raise NotNamedError
        ends = kept.ends if end is None else {**kept.ends, self._store.replica: end}
        write_key_file(self._path, replace(kept, ends=ends, number=kept.number + 1))
        return kept.number + 1

    def note_sent(self, package: str) -> None:
        """Note the id of the package that went out last."""
        if kept := self.key_file():
            write_key_file(self._path, replace(kept, previous=package))

    def forget_ends(self, replicas: Collection[str]) -> None:
        """Forget how far ids have come of which a part was given another id."""
        if kept := self.key_file():
            ends = {replica: end for replica, end in kept.ends.items() if replica not in replicas}
            write_key_file(self._path, replace(kept, ends=ends))

    def _keys_for(self, machine: str) -> Keys:
        """Return the keys that lie beside the database, if they are this computer's, else new ones."""
        from desktop.exchange.keys import keys_text, new_keys

        kept = self.key_file()
        if kept is not None and kept.machine == machine and (keys := _keys_of(kept)) is not None:
            return keys
        keys = new_keys()
        write_key_file(self._path, KeyFile(keys_text(keys), keys.sign_key, machine))
        return keys

    def _part(self, work: UnitOfWork) -> None:
        """Go on under an id that no copy of the file has; whoever wrote here so far was this computer."""
        former = own_ids(work) - {work.replica, SHIPPED, *former_ids(work)}
        work.settings.keep(FORMER, json.dumps([*former_ids(work), *sorted(former)]))
        if work.replica in work.ends():
            renew_open(work.connection)


def _keys_of(kept: KeyFile) -> Keys | None:
    from desktop.exchange.keys import keys_of

    try:
        return keys_of(kept.keys)
    except ValueError:  # spoilt
        return None


def _told(view: View) -> dict[str, str]:
    told: dict[str, str] = json.loads(view.settings.of(CARD) or "{}")
    return told
