"""Plain values of the journal in the words of a form, and who wrote them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.change import to_json
from desktop.schema.fields import fields_of
from desktop.schema.values import readable, record_of
from desktop.schema.words import show
from desktop.services.exchange.disputes import Writer
from desktop.services.exchange.identity import former_ids
from desktop.services.history import moment_of
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.schema.change import Change, Plain, Values
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import View

_SHORT = 8
"""How many letters of its id stand for a computer that nobody introduced."""
_LINE = "{label}: {words}"


class Worded:
    """Finds words for what one view shows; ``own`` is the id of this computer."""

    def __init__(self, view: View, vocabulary: Vocabulary, own: str) -> None:
        self._vocabulary = vocabulary
        self._titles = Titles(view, vocabulary)
        self._links: dict[str, str] = {}
        self._computers = dict.fromkeys((own, *former_ids(view)), "")
        for peer in view.peers.all():
            for replica in (peer.card.replica, *peer.card.former):
                self._computers.setdefault(replica, peer.card.name)

    def read_links(self, written: Iterable[tuple[type[Record], str, Values]]) -> None:
        """Learn what the records are called that these values link to."""
        records = [record_of(kind, each, readable(kind, values)) for kind, each, values in written]
        self._links |= self._titles.of_links(records)

    def titles(self, records: Sequence[Record]) -> dict[str, str]:
        """Return what records are called, by id."""
        return self._titles.of(records)

    def label(self, kind: type[Record], name: str) -> str:
        """Return the word for a field; see `label_of`."""
        return label_of(kind, name, self._vocabulary)

    def kind(self, name: str) -> str:
        """Return the word for a kind of record."""
        return self._vocabulary.record(CATALOGUE[name]).label

    def value(self, kind: type[Record], name: str, plain: Plain) -> str:
        """Return a value as a form shows it; one that this program does not know as it is stored."""
        if plain is None:
            return ""
        field, known = field_of(kind, name), readable(kind, {name: plain})
        if field is None or name not in known:
            return plain if isinstance(plain, str) else to_json(plain)
        value: Any = getattr(record_of(kind, "", known), name)
        return show(field, value, self._vocabulary, lambda one: self._links.get(one, one[:_SHORT]))

    def lines(self, kind: type[Record], values: Mapping[str, Plain]) -> str:
        """Return several fields, each on its line with its label, in the order of the form.

        What a record is a part of, its place in the order, and what it holds unless told are left out.
        """
        told = [each for each in fields_of(kind) if each.name in values and _is_telling(each, values)]
        words = {self.label(kind, each.name): self.value(kind, each.name, values[each.name]) for each in told}
        return "\n".join(_LINE.format(label=label, words=each) for label, each in words.items() if each)

    def writers(self, changes: Iterable[Change]) -> tuple[Writer, ...]:
        """Return who wrote these, each once, in their order."""
        return tuple(
            dict.fromkeys(
                Writer(change.author, self.computer(change.dot[0]), moment_of(change)) for change in changes
            )
        )

    def computer(self, replica: str) -> str:
        """Return the name of a computer, or how its id begins; empty for this one."""
        return self._computers.get(replica, replica[:_SHORT])


def _is_telling(field: Field, values: Mapping[str, Plain]) -> bool:
    usual = field.default.value if isinstance(field.default, Enum) else field.default
    is_usual = field.default is not None and values[field.name] == usual
    return not (field.owner or field.name == "order" or is_usual)


def field_of(kind: type[Record], name: str) -> Field | None:
    """Return a field by its name; None where this program does not know it."""
    return next((field for field in fields_of(kind) if field.name == name), None)


def label_of(kind: type[Record], name: str, vocabulary: Vocabulary) -> str:
    """Return the word for a field; one that this program does not know has its own name."""
    field = field_of(kind, name)
    return vocabulary.field(kind, field).label if field else name
