"""What a name box asks: which records may be meant, and how to make the one that is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.persian.text import tidy
from desktop.schema.check import problems
from desktop.schema.condition import Is
from desktop.schema.reading import AMBIGUOUS, name_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.record import Record
    from desktop.services.browse import Browse


class Offer(NamedTuple):
    """A line under a name box; one without an id makes a new record of its name."""

    id: str
    title: str


class NameSource:
    """The names of one kind of record; ``make`` stores a new one and says whether that went well."""

    def __init__(
        self, browse: Browse, kind: type[Record], make: Callable[[Record], bool] | None = None
    ) -> None:
        self._browse = browse
        self._kind = kind
        self._make = make

    def offers(self, typed: str) -> tuple[Offer, ...]:
        """Return what may be meant, the likeliest first; last, where nothing is called so, a new record."""
        found = [Offer(*each) for each in self._browse.suggest(self._kind, typed)]
        name = tidy(typed)
        if self._can_make(name) and self.named(name) is None:
            found.append(Offer("", name))
        return tuple(found)

    def named(self, typed: str) -> str | None:
        """Return the id of what is just called so, `AMBIGUOUS` where two are, None where nothing is."""
        return self._browse.named(self._kind, typed)

    def surely(self, typed: str) -> str:
        """Return the id of the one that is called so, or nothing."""
        found = self.named(typed)
        return found if found and found != AMBIGUOUS else ""

    def title(self, record_id: str) -> str:
        """Return what a record is called, and say so where it has been deleted meanwhile."""
        title = tidy(self._browse.titles(self._kind, [record_id]).get(record_id, ""))
        if title and self._browse.ids(self._kind, conditions=(Is("id", (record_id,)),)):
            return title
        in_the_bin = QCoreApplication.translate("Editors", "In the bin")
        return f"{title} ({in_the_bin})" if title else in_the_bin

    def made(self, name: str) -> str:
        """Make a record that is called ``name`` and return its id; nothing where that went wrong."""
        record = self._kind.named(name)
        return record.id if record and self._make and self._make(record) else ""

    def _can_make(self, name: str) -> bool:
        record = self._kind.named(name) if self._make and name_key(name) else None
        return record is not None and not problems(record)
