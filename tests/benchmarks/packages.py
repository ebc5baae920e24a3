"""A package of 10,000 field changes as offices make them, and what the least reading of its bytes takes."""

from __future__ import annotations

import hashlib
import json
import random
import zlib
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop.exchange.header import Header
from desktop.exchange.keys import new_keys
from desktop.exchange.package import PLAIN, read_package, write_package
from desktop.schema.change import START, Change, ChangeKind
from desktop.schema.record import new_id
from desktop.schema.replica import Card, End, ReplicaKind
from tests.benchmarks import words
from tests.benchmarks.measure import in_turns, timed
from tests.benchmarks.register import folder

CHANGES = 10_000
LARGEST = 500_000
"""Bytes that a package of so many changes may have."""
_AT_ONCE = 5
"""Fields that are saved in one step, in the mean."""
_RECORDS = 1_500
_OTHER, _OTHERS = "0190bbbb-0000-7000-8000-00000000beef", 200_000
"""Another computer whose changes were there before, and how many."""
_BEGAN = 1_795_000_000_000
_STATES = ("notified", "under_way", "done", "stopped", "closed")
_FIELDS = {
    "Assignment": ("state", "progress", "duty", "deadline", "remark", "responsible"),
    "Office": ("name", "manager", "phone", "address", "opened_on", "note"),
    "Session": ("place", "held_on", "starts_at", "chair", "agenda", "summary"),
}
_TURNS = 5


def changes(many=CHANGES, replica="0190aaaa-0000-7000-8000-00000000c0de", seed=10):
    """Return the changes of one office: of each field what it held, what it holds, and what was replaced."""
    rng = random.Random(seed)
    records = [(new_id(), rng.choice(sorted(_FIELDS))) for _ in range(_RECORDS)]
    held = {}
    previous, made, moment = START, [], _BEGAN
    while len(made) < many:
        record_id, record = rng.choice(records)
        moment += rng.randrange(5_000, 600_000)
        step = (f"{moment:013}.000000", f"{rng.choice(words.FIRST_NAMES)} {rng.choice(words.FAMILY_NAMES)}")
        fields = rng.sample(_FIELDS[record], min(rng.randrange(3, 8), 6))
        batch = new_id()
        for field in fields[: many - len(made)]:
            old, bases = held.get((record_id, field), (_value(rng, field), _seen(rng)))
            new, dot = _value(rng, field), (replica, len(made) + 1)
            about = (batch, 1, record, record_id, ChangeKind.SET, field, old, new)
            change = Change(dot, *step, *about, frozenset(bases), previous)
            held[record_id, field] = new, {dot}
            previous = change.digest
            made.append(change)
    return made


def _seen(rng):
    """Return one or two changes of another computer's that stood before."""
    return {(_OTHER, rng.randrange(1, _OTHERS)) for _ in range(rng.choice((1, 1, 1, 2)))}


def _value(rng, field):
    if field == "state":
        return rng.choice(_STATES)
    if field == "progress":
        return rng.randrange(101)
    if field in {"deadline", "opened_on", "held_on"}:
        return f"20{rng.randrange(24, 28)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
    if field == "starts_at":
        return f"{rng.randrange(7, 20):02}:{rng.choice(('00', '15', '30'))}"
    if field == "phone":
        return f"071{rng.randrange(10**8):08}"
    if field in {"manager", "chair", "responsible"}:
        return f"{rng.choice(words.FIRST_NAMES)} {rng.choice(words.FAMILY_NAMES)}"
    most = 30 if field in {"duty", "remark", "agenda", "summary", "note"} else 5
    return " ".join(rng.choice(words.PLAIN) for _ in range(rng.randrange(2, most)))


def pack(target, made=None, keys=None):
    """Write a package of these changes and return its header."""
    made, keys = made or changes(), keys or new_keys()
    replica = made[0].dot[0]
    sender = Card(replica, "دفتر مهر", ReplicaKind.OFFICE, keys.sign_key, keys.seal_key)
    requires = {_OTHER: End(_OTHERS, "0" * 64)}
    ends = requires | {replica: End(made[-1].dot[1], made[-1].digest)}
    header = Header(1, "", 0, "2026-11-23T02:00:00+00:00", sender, "", 1, requires, ends)
    return write_package(Path(target), header, made, (), keys)


def raw_parse_and_verify(path):
    """Do the least that reading a plain package takes: signature, SHA-256, JSON; return how many lines."""
    content = Path(path).read_bytes()
    start = len(PLAIN) + 4
    end = start + int.from_bytes(content[len(PLAIN) : start], "big")
    header, signature, body = content[start:end], content[end : end + 64], content[end + 64 :]
    told = json.loads(header)
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(told["sender"]["sign_key"]))
    key.verify(signature, PLAIN + header)
    digest, _size, length = told["body"]
    if hashlib.sha256(body[:length]).hexdigest() != digest:
        raise ValueError(path)
    return len([json.loads(line) for line in zlib.decompress(body[:length]).splitlines()])


def main():
    """Print size and times of the format alone."""
    with folder() as place:
        path, made, keys = place / "یک.mahalleyar", changes(), new_keys()
        header = pack(path, made, keys)
        size, unpacked = path.stat().st_size, header.body.size
        print(f"{size:,} bytes of at most {LARGEST:,}; unpacked {unpacked:,}")  # noqa: T201
        for name, work in (
            ("write", lambda: timed(pack, path, made, keys)),
            ("read", lambda: timed(read_package, path, None)),
        ):
            ours, raw = in_turns(work, lambda: timed(raw_parse_and_verify, path), _TURNS)
            print(f"{name}: {ours * 1000:.0f} ms, raw {raw * 1000:.0f} ms: {ours / raw:.1f}")  # noqa: T201


if __name__ == "__main__":
    main()
