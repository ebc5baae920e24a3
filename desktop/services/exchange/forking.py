"""Two computers under one id: where they parted, and the way out, by which nothing is lost."""

from __future__ import annotations

import json
from bisect import bisect_left
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.exchange_errors import PackageSealedError
from desktop.services.exchange.identity import former_ids, own_ids
from desktop.storage.packages import Way
from desktop.storage.recognising import FORMER, renew_open
from desktop.storage.reissue import branch_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.exchange.keys import Keys
    from desktop.schema.change import Change
    from desktop.services.exchange.identity import Identity
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Fork:
    """An own id under which another computer wrote as well."""

    replica: str
    since: int
    """The number of the first change that means something else there."""
    changes: int
    """How many were written here since."""
    known_to: tuple[str, ...]
    """Who has some of these already: where anybody has, the other computer is the one to give way."""


class Forking:
    """Finds forks of this computer's own ids in the packages that were kept aside, and parts the two."""

    def __init__(self, store: Store, identity: Identity) -> None:
        self._store = store
        self._identity = identity

    def forks(self) -> tuple[Fork, ...]:
        """Return where another computer wrote under an id of this one, as far as packages here show it."""
        keys = self._identity.keys()
        with self._store.view() as view:
            return _forks(view, keys)

    def renew(self) -> tuple[Fork, ...]:
        """Go on under a new id, give what was written here since the fork one too; return the forks.

        What was kept aside waits then, and comes in with the next package that is taken.
        """
        keys = self._identity.keys()
        with self._store.work() as work:
            forks = _forks(work, keys)
            renewed = renew_open(work.connection)
            former = list(former_ids(work))
            for fork in forks:
                if (branch := branch_of(work.connection, fork.replica, fork.since)) is not None:
                    former.append(branch.renewed)
                    work.reissue(branch)
            work.settings.keep(FORMER, json.dumps(former))
            for kept in work.packages.quarantined():
                work.packages.drop(kept.id, Way.QUARANTINED)
                work.packages.keep(kept._replace(way=Way.PARKED))
            work.commit()
        self._identity.forget_ends([fork.replica for fork in forks])
        self._store.go_on_as(renewed)
        return forks


def _forks(view: View, keys: Keys | None) -> tuple[Fork, ...]:
    own, ends = own_ids(view), view.ends()
    found: dict[str, int] = {}
    for replica, run in _runs(view, keys):
        if replica in own and replica in ends and (since := _parted(view, run)):
            found[replica] = min(since, found.get(replica, since))
    return tuple(
        Fork(replica, since, ends[replica].seq - since + 1, _known_to(view, replica, since))
        for replica, since in found.items()
    )


def _runs(view: View, keys: Keys | None) -> Iterator[tuple[str, Sequence[Change]]]:
    """Yield the changes of each replica in each package that was kept aside."""
    from desktop.exchange.package import read_package

    for kept in view.packages.quarantined():
        try:
            changes = read_package(kept.content or b"", keys).changes
        except PackageSealedError:  # to keys that are lost
            continue
        for replica, run in groupby(changes, lambda change: change.dot[0]):
            yield replica, list(run)


def _parted(view: View, run: Sequence[Change]) -> int:
    """Return the number of the first change that is another one here; 0 where there is none.

    The chain carries a difference on: whatever comes after the first one differs too.
    """

    def differs(change: Change) -> bool:
        here = view.digest_at(*change.dot)
        return here is not None and here != change.digest

    known = [change for change in run if view.digest_at(*change.dot) is not None]
    first = bisect_left(known, True, key=differs)  # noqa: FBT003 - what is looked for
    return known[first].dot[1] if first < len(known) else 0


def _known_to(view: View, replica: str, since: int) -> tuple[str, ...]:
    """Return who said that they have what was written here since the fork."""
    names = []
    for peer in view.peers.all():
        end = peer.seen.get(replica)
        if end is not None and end.seq >= since and view.digest_at(replica, end.seq) == end.digest:
            names.append(peer.card.name)
    return tuple(dict.fromkeys(names))
