"""Follows a computer that gave way where two wrote under one id: what is here of it is renamed too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.packages import Way
from desktop.storage.reissue import branch_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.exchange.header import Header
    from desktop.storage.reissue import Branch
    from desktop.storage.unit_of_work import UnitOfWork


def follow(work: UnitOfWork, header: Header) -> None:
    """Give what is here of a branch the id that its own author gave it, and drop what was kept aside of it.

    Only the package of that computer itself is believed, under the key that the former id is known by.
    """
    sender, here = header.sender, work.ends()
    for former in sender.former:
        known = work.peers.of(former)
        if former == work.replica or known is None or known.card.sign_key != sender.sign_key:
            continue
        for renewed, since in _branches(header, former):
            if renewed not in here and (branch := _held(work, former, since, renewed)) is not None:
                work.reissue(branch)
            _drop_kept_aside(work, former)


def _branches(header: Header, former: str) -> Iterator[tuple[str, int]]:
    """Yield the ids of a computer that are branches of a former one, with where each begins."""
    for replica in (header.sender.replica, *header.sender.former):
        since, _, digest = replica.removeprefix(f"{former}-").partition("-")
        if replica.startswith(f"{former}-") and since.isdecimal() and digest.isalnum():
            yield replica, int(since)


def _held(work: UnitOfWork, replica: str, since: int, renewed: str) -> Branch | None:
    branch = branch_of(work.connection, replica, since)
    return branch if branch is not None and branch.renewed == renewed else None


def _drop_kept_aside(work: UnitOfWork, former: str) -> None:
    """Drop the packages that hold a branch under its former id; it comes under its new one now."""
    from desktop.exchange.header import header_of

    for kept in work.packages.quarantined():
        end = header_of(kept.header).provides.get(former)
        if end is not None and work.digest_at(former, end.seq) != end.digest:
            work.packages.drop(kept.id, Way.QUARANTINED)
