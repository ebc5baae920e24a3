"""All of the exchange with other computers, as the window and the command work with it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.catalogue import SCHEMA
from desktop.services.exchange.identity import Identity
from desktop.services.moment import now

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.schema.replica import Card
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.exchange.conflicts import Conflicts
    from desktop.services.exchange.forking import Forking
    from desktop.services.exchange.pack import Packing
    from desktop.services.exchange.rivals import RivalPapers
    from desktop.services.exchange.status import Standing
    from desktop.services.exchange.taking import Taking
    from desktop.services.exchange.trust import Trust
    from desktop.services.exchange.values import ExchangeStatus, Incoming, Packed, Peer, Preview, Taken
    from desktop.services.exchange.work_list import WorkList
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers
    from desktop.storage.store import Store


class ExchangeDesk:
    """Offers who this computer is, who the others are, packages to and fro, and what they leave to settle."""

    def __init__(
        self,
        store: Store,
        vocabulary: Vocabulary,
        path: Path,
        back_up: Callable[[], Path],
        papers: Callable[[], Papers],
        words: Callable[[], MinutesPapers],
    ) -> None:
        """Work on the database at ``path``; ``back_up`` keeps its present state and returns where."""
        self._store = store
        self._vocabulary = vocabulary
        self._back_up = back_up
        self._papers, self._words = papers, words
        self.identity = Identity(store, path)

    @cached_property
    def forking(self) -> Forking:
        """The way out where two computers write under one id."""
        from desktop.services.exchange.forking import Forking

        return Forking(self._store, self.identity)

    @cached_property
    def conflicts(self) -> Conflicts:
        """What stands against each other, and what a person chooses."""
        from desktop.services.exchange.conflicts import Conflicts

        return Conflicts(self._store, self._vocabulary)

    @cached_property
    def work_list(self) -> WorkList:
        """What only the merge reveals: numbers given twice, parallel offices, duplicates."""
        from desktop.services.exchange.work_list import WorkList

        return WorkList(self._store, self._vocabulary)

    @cached_property
    def rival_papers(self) -> RivalPapers:
        """What each of two computers wrote down where both closed the same minutes."""
        from desktop.services.exchange.rivals import RivalPapers

        return RivalPapers(self._store, self._papers(), self._words())

    @cached_property
    def _taking(self) -> Taking:
        from desktop.services.exchange.taking import Taking

        return Taking(self._store, self._vocabulary, self.identity.keys, self._back_up, now)

    @cached_property
    def _packing(self) -> Packing:
        from desktop.services.exchange.pack import Packing

        return Packing(self._store, self.identity, SCHEMA, now)

    @cached_property
    def _standing(self) -> Standing:
        from desktop.services.exchange.status import Standing

        return Standing(self._store, self.identity)

    @cached_property
    def _trust(self) -> Trust:
        from desktop.services.exchange.trust import Trust

        return Trust(self._store, self.identity, now)

    def status(self) -> ExchangeStatus:
        """Return where the exchange stands."""
        return self._standing.status()

    def peers(self) -> tuple[Peer, ...]:
        """Return the other computers in the order of their names."""
        return self._standing.peers()

    def set_aside(self) -> tuple[Incoming, ...]:
        """Return the packages that wait for others, or contradict what is here."""
        return self._standing.set_aside()

    def discard(self, package: str) -> None:
        """Let go of a package that was set aside: see `Standing.discard`."""
        self._standing.discard(package)

    def trust(self, fingerprint: str, path: Path | None = None) -> Card:
        """Believe a computer: see `Trust.trust`."""
        return self._trust.trust(fingerprint, path)

    def distrust(self, replica: str) -> None:
        """Believe nothing any more that is signed with the key of a computer."""
        self._trust.distrust(replica)

    def require_real(self) -> None:
        """Raise `SampleHereError` as long as nothing can be packed for the sample data."""
        self._packing.require_real()

    def pack(
        self,
        target: Path,
        receiver: str = "",
        *,
        sealed: bool = False,
        whole: bool = False,
        progress: Progress | None = None,
    ) -> Packed:
        """Write a package: see `Packing.pack`."""
        return self._packing.pack(target, receiver, sealed=sealed, whole=whole, progress=progress)

    def receipt(self, target: Path, receiver: str) -> Packed:
        """Write what is here already, without any of it: see `Packing.receipt`."""
        return self._packing.receipt(target, receiver)

    def preview(
        self, paths: Sequence[Path], trusting: Collection[str] = (), progress: Progress | None = None
    ) -> Preview:
        """Return what taking packages in would do: see `Taking.preview`."""
        return self._taking.preview(paths, trusting, progress)

    def take(
        self,
        paths: Sequence[Path],
        trusting: Collection[str] = (),
        progress: Progress | None = None,
        *,
        telling: bool = True,
    ) -> Taken:
        """Take packages in: see `Taking.take`."""
        return self._taking.take(paths, trusting, progress, telling=telling)
