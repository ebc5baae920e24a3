"""Packages in: shown first by the very code that takes them, then taken in one transaction, with a backup."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.exchange_errors import SenderUnknownError
from desktop.progress import NoProgress
from desktop.services.exchange.bringing import Bringing
from desktop.services.exchange.clocks import clocks_ahead
from desktop.services.exchange.effects import Effects
from desktop.services.exchange.identity import former_ids
from desktop.services.exchange.values import Lot, Preview, Taken
from desktop.storage.packages import Kept, Way

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime

    from desktop.exchange.keys import Keys
    from desktop.progress import Progress
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.exchange.bringing import Brought
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork


class Taking:
    """Previews and takes packages; ``back_up`` keeps the present state first and returns where."""

    def __init__(
        self,
        store: Store,
        vocabulary: Vocabulary,
        keys: Callable[[], Keys | None],
        back_up: Callable[[], Path],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._keys = keys
        self._back_up = back_up
        self._now = now

    def preview(
        self, paths: Sequence[Path], trusting: Collection[str] = (), progress: Progress | None = None
    ) -> Preview:
        """Return what taking these packages in would do; it is done, looked at, and not saved.

        Raises `SenderChangedError`, `PackageUnfitError` and what a file raises that cannot be read.
        """
        with self._store.work() as work:
            return self._bring(work, paths, trusting, progress)[1]

    def take(
        self,
        paths: Sequence[Path],
        trusting: Collection[str] = (),
        progress: Progress | None = None,
        *,
        telling: bool = True,
    ) -> Taken:
        """Take packages in, all or nothing of what can be taken; those that wait are kept until they can.

        Not ``telling``, only the counts say what became of the records: who has seen the preview knows.
        Raises what `preview` does, and `SenderUnknownError` for a package whose sender is not trusted.
        """
        with self._store.work() as work:
            brought, preview = self._bring(work, paths, trusting, progress, telling=telling)
            for each in brought:
                if each.lot is Lot.UNTRUSTED:
                    sender = each.header.sender
                    raise SenderUnknownError(sender.name, sender.fingerprint)
                self._note(work, each)
            is_news = any(each.lot is Lot.READY for each in brought)
            backup = self._back_up() if is_news else None  # of what is saved: this work is not yet
            work.commit()
        return Taken(preview, backup)

    def _bring(
        self,
        work: UnitOfWork,
        paths: Sequence[Path],
        trusting: Collection[str],
        progress: Progress | None,
        *,
        telling: bool = True,
    ) -> tuple[list[Brought], Preview]:
        bringing = Bringing(work, self._keys(), trusting, progress or NoProgress())
        brought = bringing.bring(paths)
        effects = Effects(work, bringing)
        packages = tuple(each.incoming for each in brought)
        cards = (card for each in brought for card in (*each.header.cards, each.header.sender))
        ahead = clocks_ahead(bringing.changes, self._now(), {card.replica: card.name for card in cards})
        told = effects.in_words(self._vocabulary) if telling else ()
        return brought, Preview(packages, told, effects.counts(), ahead)

    def _note(self, work: UnitOfWork, each: Brought) -> None:
        """Remember what became of a package, who sent it, and how far its sender has come."""
        header, at = each.header, self._now().isoformat()
        sender = header.sender
        way = {Lot.WAITING: Way.PARKED, Lot.FORKED: Way.QUARANTINED}.get(each.lot, Way.TAKEN)
        content = None
        if way is not Way.TAKEN:
            content = each.content.read_bytes() if isinstance(each.content, Path) else each.content
        about = (header.id, way, sender.replica, header.number, at)
        work.packages.keep(Kept(*about, header.text, work.batch, content))
        if way is not Way.PARKED:
            work.packages.drop(header.id, Way.PARKED)
        if sender.replica in (work.replica, *former_ids(work)):
            return
        work.peers.keep(sender, trusted_at=at)
        for card in header.cards:
            if card.replica != work.replica and work.peers.of(card.replica) is None:
                work.peers.keep(card)
        if way is Way.TAKEN:
            work.peers.note_seen(sender.replica, header.provides)
