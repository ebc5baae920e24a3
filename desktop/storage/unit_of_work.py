"""One view of the data, and one transaction: everything inside is saved, or nothing is."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self

from desktop.errors import FileMissingError
from desktop.storage.arriving import Arrived, arrive, concerned
from desktop.storage.bin import Bin
from desktop.storage.choosing import Choosing
from desktop.storage.drafts import Drafts
from desktop.storage.finals import Finals
from desktop.storage.hand import AHEAD
from desktop.storage.journal import Journal, Write
from desktop.storage.journal_view import JournalView
from desktop.storage.meeting import Met, offices_at
from desktop.storage.naming import Naming
from desktop.storage.packages import Packages
from desktop.storage.peers import Peers
from desktop.storage.pointing import Pointer, pointers_at
from desktop.storage.rebuild import rebuild
from desktop.storage.records import Records
from desktop.storage.reissue import Branch, reissue
from desktop.storage.search import candidates, resembling, unknown
from desktop.storage.settings import Settings
from desktop.storage.settling import Settling
from desktop.storage.states import States
from desktop.storage.told_apart import ToldApart
from desktop.storage.triggers import LIFTED
from desktop.storage.trouble import meaning_of, translated
from desktop.storage.unsettled import UnsettledList
from desktop.storage.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Connection, Engine

    from desktop.schema.change import Change, Dot, Plain
    from desktop.schema.diff import Edit, Opened
    from desktop.schema.record import R, Record
    from desktop.schema.reducer import State
    from desktop.storage.database import Database
    from desktop.storage.hand import Hand
    from desktop.storage.tables import Tables


class View(JournalView):
    """Reads the data as it stood when it was opened; writes nothing."""

    _begin: ClassVar = "BEGIN"

    def __init__(self, engine: Engine, tables: Tables, path: Path) -> None:
        self._engine = engine
        self._tables = tables
        self._path = path

    def __enter__(self) -> Self:
        with translated(self._path):
            self._connection = self._engine.connect()
            try:
                self._connection.exec_driver_sql(self._begin)
            except BaseException:
                self._connection.close()
                raise
        self.journal = self._open_journal()
        self.finals = Finals(self._connection)
        self.drafts = Drafts(self._connection)
        self.settings = Settings(self._connection)
        self.told_apart = ToldApart(self._connection)
        self.unsettled = UnsettledList(self._connection)
        self.peers = Peers(self._connection)
        self.packages = Packages(self._connection)
        return self

    def __exit__(
        self, _type: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._connection.close()
        if meaning := meaning_of(error, self._path):
            raise meaning from error

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def connection(self) -> Connection:
        """The open connection, for questions that only storage asks."""
        return self._connection

    def records(self, record: type[R]) -> Records[R]:
        """Return the records of one kind."""
        return Records(self._connection, self._tables, record)

    def of_kind(self, name: str) -> Records[Any]:
        """Return the records of the kind that is called ``name``."""
        return self.records(self._tables.catalogue[name])

    def naming(self, record: type[Record]) -> Naming:
        """Return what finds the records of one kind by their names."""
        return Naming(self._connection, self._tables, record)

    def pointers_at(self, ids: Sequence[str], target: str = "") -> tuple[Pointer, ...]:
        """Return every link of a record that is not in the bin to one of ``ids``, all of kind ``target``."""
        return tuple(pointers_at(self._connection, self._tables, ids, target))

    def offices_at(
        self, neighbourhoods: Sequence[str], states: Sequence[str], office: str = ""
    ) -> tuple[Met, ...]:
        """Return the offices in these states, but for ``office``, on the ground of these neighbourhoods."""
        return offices_at(self._connection, neighbourhoods, states, office)

    def candidates(self, query: str, kinds: Sequence[str], most: int) -> list[tuple[str, str, str]]:
        """Return ``(kind, id, squashed text)`` of the newest records that hold every word of ``query``."""
        return candidates(self._connection, query, kinds, most)

    def unknown(self, words: Sequence[str], kinds: Sequence[str]) -> list[str]:
        """Return those of the squashed ``words`` that no record of ``kinds`` holds."""
        return unknown(self._connection, words, kinds)

    def resembling(
        self, misspelt: Sequence[str], known: Sequence[str], kinds: Sequence[str], most: int
    ) -> list[tuple[str, str, str]]:
        """Return ``(kind, id, squashed text)`` of records that hold ``known`` and pieces of ``misspelt``."""
        return resembling(self._connection, misspelt, known, kinds, most)

    def _open_journal(self) -> Journal:
        return Journal(self._connection)


class UnitOfWork(View):
    """Rolls back on exit unless `commit` was called."""

    _begin = "BEGIN IMMEDIATE"  # a number read here is still the last one when it is written

    def __init__(
        self, engine: Engine, tables: Tables, path: Path, hand: Hand, on_commit: Callable[[], None]
    ) -> None:
        super().__init__(engine, tables, path)
        self._hand = hand
        self._on_commit = on_commit

    @property
    def replica(self) -> str:
        """The id of this installation's copy of the data."""
        return self._hand.replica

    @property
    def batch(self) -> str:
        """What all changes of this unit of work have in common; an import is undone by it."""
        return self._hand.batch

    def on(self, database: Database) -> UnitOfWork:
        """Return a unit of work on another file, such as a copy, in the same hand."""
        return UnitOfWork(database.writing, self._tables, database.path, self._hand, lambda: None)

    def add(self, *records: Record) -> None:
        """Store new records."""
        self._writer.add(records)

    def save(self, *edits: Edit[Any]) -> tuple[Record, ...]:
        """Store what was edited, merged with what others saved meanwhile; return the records as stored."""
        writer = self._writer
        saved = writer.save(edits)
        if writer.disputed:
            self._settling.settle(writer.disputed, closings=False)
        self._resettle([(type(each).__name__, each.id) for each in saved])
        return saved

    def delete(self, opened: Opened[Any]) -> None:
        """Put a record and its parts into the bin; see `desktop.storage.bin` for what is refused."""
        with self._using_bin() as used:
            used.put(opened)

    def delete_all(self, kind: str, ids: Sequence[str]) -> None:
        """Put records of the kind that is called ``kind``, as they are now, into the bin with their parts."""
        with self._using_bin() as used:
            used.put_all(self._tables.catalogue[kind], ids)

    def restore(self, *records: Record) -> None:
        """Take records out of the bin; see `desktop.storage.bin` for what is refused."""
        with self._using_bin() as used:
            used.take(*records)

    def choose(self, kind: str, record_id: str, field: str, value: Plain, seen: AbstractSet[Dot]) -> None:
        """Write what a person chose for a field in place of ``seen``, all that stands there.

        See `desktop.storage.choosing` for what is refused.
        """
        choosing = Choosing(self._connection, self._tables, self.journal)
        choosing.choose(self._tables.catalogue[kind], record_id, field, value, seen)
        self._settling.settle([(kind, record_id)], closings=False)

    def arrive(self, changes: Sequence[Change]) -> Arrived:
        """Take in changes from elsewhere, and settle the records that they are of.

        What a newer program described otherwise is kept, and shown by `desktop.services.catch_up` one day.

        Raises `ReplicaForkedError` and `PackageUnfitError`: see `desktop.storage.arriving`.
        """
        known = self.journal.of(concerned(self._connection, changes))
        before = States(self._connection, self._tables, batch=self.batch).of(known)
        arrived = arrive(self._connection, self._hand.replica, changes)
        if any(change.schema > self._hand.schema for change in changes):
            self.settings.keep(AHEAD, self.settings.of(AHEAD) or str(self._hand.schema))
        for change in arrived.changes:
            known[change.record_id].append(change)
        return replace(arrived, before=before, after=self._settle_all(arrived.touched, known))

    def reissue(self, branch: Branch) -> None:
        """Give what was written here under an id that two computers had a new one."""
        self._settle_all(reissue(self._connection, branch))

    def remember(self, *writes: Write) -> None:
        """Write changes that touch no record's fields, such as finalising, into the journal."""
        self.journal.append(writes)

    def rebuild(self) -> None:
        """Make the record tables, the index and the final versions anew from the journal."""
        rebuild(self._connection, self._tables, self.journal)

    def commit(self) -> None:
        """Save, then tell the listener; nothing can be read or written here after it.

        Raises `FileMissingError` where the file was moved away meanwhile.
        """
        with translated(self._path):
            self.journal.note_end()
            if not self._path.exists():
                raise FileMissingError(self._path)
            self._end()
        self._connection.close()
        self._on_commit()

    def _settle_all(
        self, touched: AbstractSet[tuple[str, str]], known: Mapping[str, Sequence[Change]] | None = None
    ) -> Mapping[str, State]:
        """Settle records, also those of closed minutes; of ``known`` ones all changes have been read."""
        settling = Settling(self._connection, self._tables, self.journal, known)
        for name in LIFTED:
            self._connection.exec_driver_sql(f"DROP TRIGGER {name}")
        states = settling.settle(touched)
        for statement in LIFTED.values():
            self._connection.exec_driver_sql(statement)
        return states

    def _end(self) -> None:
        """End the transaction; where the database refuses it, nothing of it stays open for the next one."""
        try:
            self._connection.commit()
        except BaseException:
            self._connection.connection.rollback()  # SQLAlchemy takes a commit that failed for the end
            raise

    @contextmanager
    def _using_bin(self) -> Iterator[Bin]:
        used = Bin(self._connection, self._tables, self.journal)
        yield used
        self._resettle(used.touched)

    def _resettle(self, touched: Sequence[tuple[str, str]]) -> None:
        """Settle what waited for a person and was touched; where nothing waits, that is one quick look.

        What came late and said the same as closed minutes waits for nobody until these are amended.
        """
        if touched and (self.finals.is_amending or not self.unsettled.is_empty()):
            self._settling.settle(touched, closings=False)

    @property
    def _settling(self) -> Settling:
        return Settling(self._connection, self._tables, self.journal)

    @property
    def _writer(self) -> Writer:
        return Writer(self._connection, self._tables, self.journal)

    def _open_journal(self) -> Journal:
        return Journal(self._connection, self._hand)
