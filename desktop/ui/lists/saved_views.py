"""A person's own filters of a list, by the names they were given."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from desktop.persian.text import tidy
from desktop.ui.lists.list_state import read_state

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.schema.record import Record
    from desktop.ui.lists.list_state import ListState
    from desktop.ui.memory import Memory


class SavedView(NamedTuple):
    """What is asked for, under a name."""

    name: str
    state: ListState


class SavedViews:
    """Keeps them for one list, in the order in which they were saved; each name stands once."""

    def __init__(self, memory: Memory, name: str, record: type[Record]) -> None:
        self._memory = memory
        self._key = f"{name}/saved"
        self._views = dict(_read(memory.names(self._key), record))

    def all(self) -> tuple[SavedView, ...]:
        """Return them all."""
        return tuple(SavedView(name, state) for name, state in self._views.items())

    def save(self, name: str, state: ListState) -> None:
        """Keep ``state`` under ``name``, in place of what had that name."""
        self._views[tidy(name)] = state
        self._keep()

    def rename(self, old: str, new: str) -> None:
        """Give one another name, at its place; who has that name already goes."""
        if old not in self._views:
            return
        new = tidy(new)
        kept = {name: state for name, state in self._views.items() if name == old or name != new}
        self._views = {new if name == old else name: state for name, state in kept.items()}
        self._keep()

    def delete(self, name: str) -> None:
        """Forget one."""
        self._views.pop(name, None)
        self._keep()

    def replace(self, views: Iterable[SavedView]) -> None:
        """Keep these and no others."""
        self._views = dict(views)
        self._keep()

    def _keep(self) -> None:
        texts = [
            json.dumps([name, state.as_text()], ensure_ascii=False) for name, state in self._views.items()
        ]
        self._memory.keep(self._key, texts)


def _read(texts: tuple[str, ...], record: type[Record]) -> list[tuple[str, ListState]]:
    found = []
    for text in texts:
        try:
            name, state_text = json.loads(text)
        except (ValueError, TypeError):
            continue
        if isinstance(name, str) and (state := read_state(str(state_text), record)):
            found.append((name, state))
    return found
