"""Computers with fixed keys, changes in chains, and packages of them, also dishonest ones."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import replace

from desktop.exchange.change_lines import lines_of
from desktop.exchange.header import Header, Part
from desktop.exchange.keys import keys_of
from desktop.exchange.package import PLAIN, write_package
from desktop.schema.change import START, Change, ChangeKind
from desktop.schema.replica import Card, End, ReplicaKind

MADE_AT = "2026-11-23T02:00:00+00:00"
ABOVE = "../" * 2 + "x"
"""A text that as a name would lead out of a folder."""
STAMP = "1795000000000.{:06}"


def keys_for(name):
    """Return always the same keys for a name."""
    sign, seal = (hashlib.sha256(f"{use} {name}".encode()).hexdigest() for use in ("sign", "seal"))
    return keys_of(f"{sign} {seal}")


def card_for(name, **more):
    keys = keys_for(name)
    return Card(name, f"دفتر {name}", ReplicaKind.OFFICE, keys.sign_key, keys.seal_key, **more)


def chained(drafts, ends=None):
    """Give changes their numbers and the chain, after ``ends``; return them and where they end."""
    ends, made = dict(ends or {}), []
    for draft in drafts:
        last = ends.get(draft.dot[0], End(0, START))
        change = replace(draft, dot=(draft.dot[0], last.seq + 1), previous=last.digest)
        ends[draft.dot[0]] = End(change.dot[1], change.digest)
        made.append(change)
    return made, ends


def draft(replica, kind=ChangeKind.SET, field="name", old=None, new=None, **more):
    """Return a change without its number."""
    values = {
        "stamp": STAMP.format(1),
        "author": "مریم کریمی",
        "batch": "b1",
        "schema": 1,
        "record": "Office",
        "record_id": "01",
    } | more
    if kind is not ChangeKind.SET:
        field = ""
    return Change(dot=(replica, 0), kind=kind, field=field, old=old, new=new, **values)


def month(replica="dena", other="mehr"):
    """Return a small month of two computers with each kind of change."""
    return chained(
        [
            draft(
                replica,
                ChangeKind.CREATE,
                new={"name": "دفتر مهر", "rooms": 3, "open": True, "tags": ["الف"]},
            ),
            draft(replica, old="دفتر مهر", new="دفتر نور", bases=frozenset({(replica, 1)})),
            draft(replica, field="tags", old=["الف"], new=["الف", "ب"], batch="b2", stamp=STAMP.format(2)),
            draft(replica, ChangeKind.DELETE, batch="b3", bases=frozenset({(replica, 2), (replica, 3)})),
            draft(other, ChangeKind.RESTORE, batch="b4", bases=frozenset({(replica, 4)}), author=""),
            draft(
                other,
                ChangeKind.FINALISE,
                record="Session",
                new={"version": 1, "content": "متن «صورت‌جلسه»\n" * 20, "digest": "0" * 64},
            ),
        ]
    )


def header_for(sender, requires, ends, **more):
    card = sender if isinstance(sender, Card) else card_for(sender)
    values = {"number": 1, "previous": "", "base": 0, "made_at": MADE_AT, "receiver": "", "schema": 1} | more
    return Header(sender=card, requires=requires, provides=ends, **values)


def written(path, sender, drafts, files=(), ends=None, seal_to=None, **more):
    """Write a package of drafts; return its header and the changes."""
    changes, provides = chained(drafts, ends)
    header = header_for(sender, ends or {}, provides, **more)
    return write_package(path, header, changes, files, keys_for(header.sender.replica), seal_to), changes


def signed(text, content, signer):
    """Return a package with a header of any text, signed all the same."""
    raw = text if isinstance(text, bytes) else text.encode()
    return PLAIN + len(raw).to_bytes(4, "big") + raw + keys_for(signer).sign.sign(PLAIN + raw) + content


def lying(header, lines, signer=None, level=9, **more):
    """Return a package that holds these lines, whatever they are, under a header that fits their bytes."""
    unpacked = b"".join(lines)
    packed = zlib.compress(unpacked, level)
    body = Part(hashlib.sha256(packed).hexdigest(), len(unpacked), len(packed))
    header = replace(header, **({"body": body, "files": ()} | more))
    return signed(header.text, packed, signer or header.sender.replica)


def lines_for(changes, requires=None):
    return list(lines_of(changes, requires or {}))
