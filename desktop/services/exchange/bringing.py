"""Packages into one unit of work, in whatever order: each is taken, waits, or stays outside."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.exchange.package import read_header, read_package
from desktop.exchange_errors import (
    PackageNewerError,
    PackageSealedError,
    PackageUnfitError,
    ReplicaForkedError,
    SenderChangedError,
)
from desktop.services.exchange.awaiting import awaited, awaited_names, computer_name
from desktop.services.exchange.closed_elsewhere import require_whole
from desktop.services.exchange.giving_way import follow
from desktop.services.exchange.identity import own_card
from desktop.services.exchange.values import Incoming, Lot

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from desktop.exchange.header import Header
    from desktop.exchange.keys import Keys
    from desktop.progress import Progress
    from desktop.schema.change import Change
    from desktop.schema.reducer import State
    from desktop.schema.replica import Card
    from desktop.storage.unit_of_work import UnitOfWork


@dataclass(slots=True)
class Brought:
    """One package on its way in."""

    header: Header
    content: Path | bytes
    lot: Lot = Lot.WAITING
    forked: str = ""
    awaits: tuple[tuple[str, int], ...] = ()

    @property
    def is_given(self) -> bool:
        """Whether somebody brought it just now, and it did not wait here."""
        return not isinstance(self.content, bytes)

    @property
    def incoming(self) -> Incoming:
        """What is told of it."""
        header = self.header
        path = None if isinstance(self.content, bytes) else self.content
        made_at = datetime.fromisoformat(header.made_at)
        counts = (header.changes, len(header.files))
        about = (header.id, path, header.sender, header.number, made_at)
        return Incoming(*about, *counts, self.lot, self.awaits, self.forked)


@dataclass(slots=True)
class Bringing:
    """Brings packages into a unit of work; nothing is saved unless its owner commits."""

    work: UnitOfWork
    keys: Keys | None
    trusting: Collection[str]
    """Fingerprints that a person has confirmed just now."""
    progress: Progress
    before: dict[str, State] = field(default_factory=dict)
    """What the records that are concerned added up to before."""
    after: dict[str, State] = field(default_factory=dict)
    """What those that were settled add up to now; the others stayed as they were."""
    changes: list[Change] = field(default_factory=list)
    new: int = 0

    def bring(self, paths: Sequence[Path]) -> list[Brought]:
        """Return the packages, those that waited here before as well, and what became of each.

        Raises what `desktop.exchange.package` raises for files that cannot be read, `SenderChangedError`,
        and `PackageUnfitError`; none of these for what waits here, which stands in nobody's way.
        """
        brought = self._read(paths)
        for each in brought:
            if not self._is_trusted(each.header.sender):
                each.lot = Lot.UNTRUSTED
            else:
                follow(self.work, each.header)
        waiting = [each for each in brought if each.lot is Lot.WAITING]
        while ready := [each for each in waiting if not awaited(self.work, each.header)]:
            for each in ready:
                self.progress.step(len(brought) - len(waiting), len(brought))
                self._take(each)
                waiting.remove(each)
        for each in waiting:
            each.awaits = awaited_names(self.work, each.header)
            if each.is_given:
                read_package(each.content, self.keys)  # a damaged one is sent back as long as it can be
        return brought

    def _read(self, paths: Sequence[Path]) -> list[Brought]:
        """Return what was given and what waits here, each package once."""
        found: dict[str, Brought] = {}
        for path in paths:
            header = read_header(path, self.keys)
            found.setdefault(header.id, Brought(header, path))
        for kept in self.work.packages.parked():
            if kept.content is not None and (waiting := self._parked(kept.content)) is not None:
                found.setdefault(waiting.id, Brought(waiting, kept.content))
        return list(found.values())

    def _parked(self, content: bytes) -> Header | None:
        """Return the header of what waits here; None where it is not to be read or believed any more."""
        try:
            header = read_header(content, self.keys)
            return header if self._is_trusted(header.sender) else None
        except (PackageNewerError, PackageSealedError, SenderChangedError):
            return None

    def _is_trusted(self, card: Card) -> bool:
        """Tell whether a person has confirmed who signs; a new id under a known key is the same computer."""
        known = self.work.peers.of(card.replica)
        if known is not None and known.trusted_at and known.card.sign_key != card.sign_key:
            raise SenderChangedError(card.name, card.fingerprint)
        fellows = self.work.peers.by_key(card.sign_key)
        trusted = any(each.trusted_at and each.card.seal_key == card.seal_key for each in fellows)
        own = own_card(self.work)
        is_own = own is not None and own.fingerprint == card.fingerprint
        return trusted or is_own or card.fingerprint in self.trusting

    def _take(self, each: Brought) -> None:
        """Take one package in, whose prerequisites are all there."""
        header = each.header
        try:
            self._require_same(header)
            package = read_package(each.content, self.keys)
            require_whole(self.work, package.changes)
            arrived = self.work.arrive(package.changes)
        except ReplicaForkedError as error:
            each.lot, each.forked = Lot.FORKED, computer_name(self.work, error.replica, header)
            return
        except PackageUnfitError:
            if each.is_given:
                raise
            each.lot, each.forked = Lot.FORKED, header.sender.name
            return
        for record_id, state in arrived.before.items():
            self.before.setdefault(record_id, state)
        for content in package.files.values():
            self.work.finals.keep_file(content)
        self.after |= arrived.after
        self.changes += package.changes
        self.new += arrived.new
        each.lot = Lot.READY if arrived.new else Lot.KNOWN

    def _require_same(self, header: Header) -> None:
        """Refuse what builds on other changes than those that are here under the same numbers."""
        for replica, end in header.requires.items() if header.changes else ():
            if self.work.digest_at(replica, end.seq) != end.digest:
                raise ReplicaForkedError(replica, end.seq)
