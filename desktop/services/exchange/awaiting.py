"""What a package builds on and has not been brought here yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.replica import missing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.exchange.header import Header
    from desktop.storage.unit_of_work import View


def awaited(view: View, header: Header) -> Mapping[str, int]:
    """Return replica -> the number of its change that has to be here first; a receipt awaits nothing."""
    if not header.changes:
        return {}
    have = {replica: end.seq for replica, end in view.ends().items()}
    return missing(have, {replica: end.seq for replica, end in header.requires.items()})


def awaited_names(view: View, header: Header) -> tuple[tuple[str, int], ...]:
    """Return by name whose package has to come first; its number, else 0, is known of the sender's own.

    Nothing has to come before what only waits to be looked at again.
    """
    found, sender = awaited(view, header), header.sender
    if sender.replica in found:
        return ((sender.name, header.base),)
    names = (computer_name(view, replica, header) for replica in found)
    return tuple((name, 0) for name in dict.fromkeys(names))


def computer_name(view: View, replica: str, header: Header) -> str:
    """Return the name of a computer as it is known here, or as the package tells it."""
    if (known := view.peers.of(replica)) is not None:
        return known.card.name
    cards = {each.replica: each for each in (*header.cards, header.sender)}
    return cards[replica].name if replica in cards else replica[:8]
