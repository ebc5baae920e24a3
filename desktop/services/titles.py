"""What records are called, also those that have no title of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.period_names import report_title
from desktop.domain.report import Report
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_words
from desktop.persian.numbers import number_text
from desktop.schema.fields import Kind, fields_of
from desktop.schema.words import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.domain.body import Body
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.glance import Glance
    from desktop.storage.unit_of_work import View

_LENGTH = 80
"""How much of a text may stand for a title."""
_TEXT = (Kind.TEXT, Kind.PASSAGE)


class Titles:
    """Names records from what they say and what they link to; no name is empty."""

    def __init__(self, view: Glance | View, vocabulary: Vocabulary) -> None:
        self._view = view
        self._vocabulary = vocabulary

    def of(self, records: Sequence[Record]) -> dict[str, str]:
        """Return the title of each record by its id."""
        titles = {each.id: _own(each) for each in records}
        if nameless := [each for each in records if titles[each.id].strip() in ("", each.id)]:
            titles_of, bodies = self.of_links(nameless), self._bodies(nameless)
            titles |= {each.id: self._made(each, titles_of, bodies) for each in nameless}
        return titles

    def of_links(self, records: Sequence[Record]) -> dict[str, str]:
        """Return the titles of all that ``records`` link to, by id."""
        return self.of_ids(links_of(records))

    def of_ids(self, wanted: Mapping[str, Iterable[str]]) -> dict[str, str]:
        """Return the titles of records by their ids; these are given by the name of their kind."""
        titles: dict[str, str] = {}
        for kind, ids in wanted.items():
            titles |= self.of(self._view.of_kind(kind).page(list(ids)))
        return titles

    def _bodies(self, records: Sequence[Record]) -> dict[str, Body]:
        bodies = {each.body for each in records if isinstance(each, Session) and each.body}
        return {each.id: each for each in self._view.of_kind("Body").page(list(bodies))} if bodies else {}

    def _made(self, record: Record, titles: Mapping[str, str], bodies: Mapping[str, Body]) -> str:
        if isinstance(record, Session):
            return self._session(record, bodies.get(record.body or ""))
        if isinstance(record, Report):
            return report_title(record, titles.get(record.office or record.organisation or "", ""))
        fields = fields_of(type(record))
        links = [field for field in fields if field.kind is Kind.LINK and not field.owner]
        texts = [field for field in fields if field.kind in _TEXT]
        of_links = (titles.get(getattr(record, field.name) or "") for field in links)
        of_texts = (shortened(getattr(record, field.name)) for field in texts)
        return next(filter(None, (*of_links, *of_texts)), "") or self._told_apart(record)

    def _session(self, session: Session, body: Body | None) -> str:
        if body is None:
            return self._told_apart(session)
        from desktop.domain.minutes import heading_of

        called = heading_of(session, body, session.number)
        day = "" if session.number or not session.held_on else day_words(session.held_on)
        return SEPARATOR.join(filter(None, (called, day)))

    def _told_apart(self, record: Record) -> str:
        """Return the word for the kind of record with its number or its day."""
        kind = self._vocabulary.record(type(record)).label
        for field in fields_of(type(record)):
            value = getattr(record, field.name)
            if field.kind is Kind.DAY and value:
                return f"{kind}{SEPARATOR}{day_words(value)}"
            if field.name in ("number", "order") and isinstance(value, int):
                return f"{kind} {number_text(value)}"
        return kind


def _own(record: Record) -> str:
    """Return the title of a record; one that is the beginning of a text ends with a word."""
    if isinstance(record, Resolution):
        return SEPARATOR.join(filter(None, (persian_digits(record.number), shortened(record.operative))))
    return record.title


def shortened(text: str) -> str:
    """Return a text on one line, or as many of its first words as a title takes, and «…»."""
    line = " ".join(text.split())
    if len(line) <= _LENGTH:
        return line
    words, _, _ = line[:_LENGTH].rpartition(" ")
    return f"{words or line[:_LENGTH]}\u2026"


def titles_in(view: View, records: Sequence[Record]) -> dict[str, str]:
    """Return the titles of all that ``records`` link to, by id."""
    return {
        each.id: each.title
        for kind, ids in links_of(records).items()
        for each in view.of_kind(kind).page(list(ids))
    }


def links_of(records: Sequence[Record]) -> dict[str, set[str]]:
    """Return kind of record -> ids of all that ``records`` link to."""
    return linked((field, getattr(each, field.name)) for each in records for field in fields_of(type(each)))


def linked(values: Iterable[tuple[Field, Any]]) -> dict[str, set[str]]:
    """Return kind of record -> ids of all that these values of fields link to."""
    wanted: dict[str, set[str]] = {}
    for field, value in values:
        if value and field.kind is Kind.LINK:
            wanted.setdefault(field.target, set()).add(value)
        elif value and field.kind is Kind.LINKS:
            wanted.setdefault(field.target, set()).update(value)
    return wanted
