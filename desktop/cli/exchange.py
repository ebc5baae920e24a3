"""``mahalleyar exchange``: packages to and from other computers, and whom to believe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, DONE, Answer
from desktop.errors import RecordMissingError
from desktop.exchange_errors import ComputerUnknownError, PackageMissingError
from desktop.schema.replica import Noticed, ReplicaKind

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import datetime

    from desktop.schema.replica import Card
    from desktop.services.desk import Desk
    from desktop.services.exchange.values import Effect, Incoming, Packed, Peer, Preview

_NOTES = {
    Noticed.RESTORED: "the data comes from a backup; what it lacks is in packages of others, take them again",
    Noticed.COPIED: "the data was copied from another computer; what is written here counts as its own",
    Noticed.KEY_LOST: "the file of keys is gone; give this computer its name again and let others confirm it",
    Noticed.OLDER: "an older copy of the data was put back; take the others' packages again",
    Noticed.FORKED: "another computer writes under the same id",
}


def name(desk: Desk, given: Namespace) -> Answer:
    """Give this computer its name, and the first time its keys."""
    scope = _scope(desk, given.scope)
    if scope is None:
        complaint = f"no place or office, or several, are called “{given.scope}”"
        return Answer(None, code=DATA_SAYS_NO, complaint=complaint)
    card = desk.exchange.identity.introduce(given.name, ReplicaKind(given.kind), scope)
    return Answer(_card(card), (f"{card.name}  {card.replica}", f"fingerprint: {card.fingerprint}"))


def status(desk: Desk, _given: Namespace) -> Answer:
    """Tell who this computer is, how far the others have come, and what waits."""
    found = desk.exchange.status()
    data = {
        "own": _card(found.own) if found.own else None,
        "head": found.head,
        "changes": found.changes,
        "peers": [_peer(each) for each in found.peers],
        "set_aside": [_incoming(each) for each in found.parked],
        "conflicts": found.conflicts,
        "disputed": found.disputed,
        "late": found.late,
    }
    own = f"{found.own.name}  {found.own.fingerprint}" if found.own else "this computer has no name yet"
    lines = [f"{own}  {found.changes} changes"]
    lines += [
        f"{each.card.name}  {'trusted' if each.trusted else 'not trusted'}  taken {each.taken_number}, "
        f"sent {each.sent_number}, waiting for it {each.waiting_out}"
        for each in found.peers
    ]
    lines += [f"{_line(each)}  {each.id}" for each in found.parked]
    lines.append(f"conflicts {found.conflicts}, disputed deletions {found.disputed}, late {found.late}")
    return Answer(data, tuple(lines))


def pack(desk: Desk, given: Namespace) -> Answer:
    """Write a package."""
    kept = desk.exchange.pack(given.file, given.receiver, sealed=given.seal, whole=given.whole)
    return _packed(kept)


def receipt(desk: Desk, given: Namespace) -> Answer:
    """Write a receipt."""
    return _packed(desk.exchange.receipt(given.file, given.receiver))


def preview(desk: Desk, given: Namespace) -> Answer:
    """Tell what packages would do, and save nothing."""
    found = desk.exchange.preview(given.files, given.trust)
    return Answer(_preview(found), _preview_lines(found))


def take(desk: Desk, given: Namespace) -> Answer:
    """Take packages in; those that have to wait, or contradict what is here, are kept aside and told."""
    taken = desk.exchange.take(given.files, given.trust)
    found = taken.preview
    data = {**_preview(found), "backup": str(taken.backup) if taken.backup else None}
    aside = [each for each in found.packages if each.lot.value in ("waiting", "forked")]
    complaint = "; ".join(_why(each) for each in aside)
    return Answer(data, _preview_lines(found), DATA_SAYS_NO if aside else DONE, complaint)


def discard(desk: Desk, given: Namespace) -> Answer:
    """Let go of a package that waits here or was put aside, by its id or how that begins."""
    found = [
        each for each in desk.exchange.set_aside() if given.package and each.id.startswith(given.package)
    ]
    if len(found) != 1:
        raise PackageMissingError
    desk.exchange.discard(found[0].id)
    return Answer(_incoming(found[0]), (f"discarded  {_line(found[0])}",))


def trust(desk: Desk, given: Namespace) -> Answer:
    """Believe the sender of a package whose fingerprint was read out."""
    card = desk.exchange.trust(given.fingerprint, given.file)
    return Answer(_card(card), (f"{card.name} is trusted",))


def distrust(desk: Desk, given: Namespace) -> Answer:
    """Believe a computer no longer."""
    wanted = given.receiver
    found = next(
        (each.card for each in desk.exchange.peers() if wanted in (each.card.replica, each.card.name)), None
    )
    if found is None:
        raise ComputerUnknownError(wanted)
    desk.exchange.distrust(found.replica)
    return Answer(_card(found), (f"{found.name} is not trusted",))


def notice_line(desk: Desk) -> str:
    """Return, once, why the data goes on under a new id; empty where nothing was noticed."""
    identity = desk.exchange.identity
    if (noticed := identity.noticed()) is None:
        return ""
    identity.told()
    return f"note: {_NOTES[noticed]}"


def _scope(desk: Desk, words: str) -> str | None:
    """Return the id of a place or an office, empty for everything; None where it is not clear which."""
    from desktop.domain.office import Office
    from desktop.domain.place import Place

    if not words:
        return ""
    for kind in (Place, Office):
        try:
            return desk.browse.open(kind, words).record.id
        except RecordMissingError:
            continue
    return desk.browse.named(Place, words) or desk.browse.named(Office, words) or None


def _packed(packed: Packed) -> Answer:
    data = {
        "file": str(packed.path),
        "number": packed.number,
        "changes": packed.changes,
        "files": packed.files,
        "bytes": packed.bytes,
        "for": packed.receiver,
        "sealed": packed.sealed,
    }
    line = f"package {packed.number}: {packed.changes} changes, {packed.files} files, {packed.bytes} bytes"
    return Answer(data, (line,))


def _preview(found: Preview) -> dict[str, Any]:
    return {
        "packages": [_incoming(each) for each in found.packages],
        "counts": {coming.value: count for coming, count in found.counts.items()},
        "effects": [_effect(each) for each in found.effects],
        "ahead": [{"name": each.name, "at": each.at.isoformat()} for each in found.ahead],
    }


def _preview_lines(found: Preview) -> tuple[str, ...]:
    counts = ", ".join(f"{coming.value} {count}" for coming, count in found.counts.items() if count)
    effects = (f"{each.coming.value}  {each.kind}  {each.title}" for each in found.effects)
    ahead = (f"the clock of {each.name} runs ahead: {each.at:%Y-%m-%d %H:%M} UTC" for each in found.ahead)
    return (*map(_line, found.packages), *effects, *ahead, counts or "nothing is new here")


def _effect(effect: Effect) -> dict[str, Any]:
    return {
        "kind": effect.kind,
        "id": effect.record_id,
        "title": effect.title,
        "coming": effect.coming.value,
        "fields": [
            {"field": each.field, "label": each.label, "old": each.old, "new": each.new}
            for each in effect.fields
        ],
        "conflicts": list(effect.conflicts),
        "authors": list(effect.authors),
    }


def _incoming(each: Incoming) -> dict[str, Any]:
    return {
        "id": each.id,
        "file": str(each.path) if each.path else None,
        "sender": each.sender.name,
        "replica": each.sender.replica,
        "fingerprint": each.sender.fingerprint,
        "number": each.number,
        "made_at": each.made_at.isoformat(),
        "changes": each.changes,
        "files": each.files,
        "lot": each.lot.value,
        "awaits": [{"name": who, "number": number} for who, number in each.awaits],
        "forked": each.forked,
    }


def _line(each: Incoming) -> str:
    return f"{each.lot.value}  {each.sender.name} {each.number}  {each.changes} changes, {each.files} files"


def _why(each: Incoming) -> str:
    if each.lot.value == "forked":
        return f"two computers write under the id of {each.forked}; package {each.number} was kept aside"
    first = ", ".join(
        f"package {number} of {who}" if number else f"a package of {who}" for who, number in each.awaits
    )
    return f"package {each.number} of {each.sender.name} waits: bring {first} first"


def _card(card: Card) -> dict[str, Any]:
    return {
        "replica": card.replica,
        "name": card.name,
        "kind": card.kind.value,
        "scope": card.scope,
        "fingerprint": card.fingerprint,
        "former": list(card.former),
    }


def _peer(peer: Peer) -> dict[str, Any]:
    return {
        **_card(peer.card),
        "trusted": peer.trusted,
        "taken_at": _at(peer.taken_at),
        "taken_number": peer.taken_number,
        "sent_at": _at(peer.sent_at),
        "sent_number": peer.sent_number,
        "waiting_out": peer.waiting_out,
        "has_cut_tail": peer.has_cut_tail,
    }


def _at(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
