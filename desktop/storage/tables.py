"""Where each kind of record lives."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import MetaData

    from desktop.schema.catalogue import Catalogue
    from desktop.schema.record import Record
    from desktop.storage.derived_tables import RecordTable


class Tables:
    """The tables of all kinds of record of a catalogue; derived when they are first asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    @cached_property
    def _by_kind(self) -> Mapping[type[Record], RecordTable]:
        from desktop.storage.derived_tables import derived

        return derived(self.catalogue)

    @property
    def metadata(self) -> MetaData:
        """What SQLAlchemy knows of all of them."""
        return next(iter(self._by_kind.values())).rows.metadata

    def __getitem__(self, record: type[Record]) -> RecordTable:
        return self._by_kind[record]

    def kinds(self) -> Mapping[type[Record], RecordTable]:
        """Return each kind of record with its table."""
        return self._by_kind
