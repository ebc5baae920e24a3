"""Packages that nobody may believe: 5,000 ways from honest ones to broken, swapped, forged and lying ones."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, replace
from itertools import product

from desktop.exchange.package import PLAIN
from tests.exchange.lies import bodies, end_lies, header_lies, line_lies
from tests.exchange.made import card_for, draft, keys_for, month, signed, written

FLIPS, CUTS, CROSSED = 1_900, 500, 600
_FILES = [(hashlib.sha256(each).hexdigest(), each) for each in (b"%PDF-1.7 one" * 30, "عکس".encode() * 50)]


@dataclass(frozen=True)
class Honest:
    """A package as it was sent, cut into its sections."""

    content: bytes
    header: object
    changes: list
    sections: tuple


def honest(path, sender, drafts, **more):
    header, changes = written(path, sender, drafts, **more)
    content = path.read_bytes()
    text = header.text.encode()
    ends, start = (
        [len(PLAIN), 4, len(text), 64, header.body.length, *(each.length for each in header.files)],
        0,
    )
    sections = []
    for length in ends:
        sections.append(content[start : start + length])
        start += length
    return Honest(content, header, changes, tuple(sections))


def senders(folder):
    """Return packages of two computers, a later one and a sealed one."""
    changes, ends = month()
    first = honest(folder / "1", "dena", changes, files=_FILES)
    later = honest(
        folder / "2", "dena", [draft("dena", new=f"نام {n}") for n in range(9)], ends=ends, number=2
    )
    foreign = honest(
        folder / "3", "mehr", [draft("mehr", new=f"نام {n}") for n in range(5)], files=_FILES[:1]
    )
    written(folder / "4", "dena", changes, files=_FILES, seal_to=card_for("mehr"))
    return first, later, foreign, (folder / "4").read_bytes()


def mutants(folder, seed=10):
    """Return each way's name and what makes its bytes; always the same ones."""
    first, later, foreign, sealed = senders(folder)
    rng = random.Random(seed)
    return [
        *_flips(first.content, rng, FLIPS, "flip"),
        *_flips(sealed, rng, FLIPS // 4, "sealed flip"),
        *_cuts(first, rng, CUTS),
        *_sealed_cuts(sealed, rng, CUTS // 5),
        *_swaps((first, later, foreign)),
        *_crossings(first.content, later.content, rng, CROSSED),
        *_wrong_signers(first, later, foreign),
        *header_lies(first),
        *end_lies(first, foreign),
        *line_lies(first),
        *bodies(first),
    ]


def _flips(content, rng, many, name):
    for number in range(many):
        bits = [rng.randrange(len(content) * 8) for _ in range(rng.choice((1, 1, 1, 2, 8)))]
        if len(set(bits)) == len(bits):
            yield f"{name} {number}", lambda bits=bits: _flipped(content, bits)


def _flipped(content, bits):
    mutable = bytearray(content)
    for bit in bits:
        mutable[bit // 8] ^= 1 << bit % 8
    return bytes(mutable)


def _cuts(given, rng, many):
    boundaries = [sum(map(len, given.sections[:number])) for number in range(len(given.sections) + 1)]
    exact = {each + by for each, by in product(boundaries, (-1, 0, 1)) if 0 <= each + by < len(given.content)}
    places = exact | {rng.randrange(len(given.content)) for _ in range(many)}
    for place in sorted(places):
        yield f"cut at {place}", lambda place=place: given.content[:place]
        yield f"begun at {place}", lambda place=place: given.content[place:] if place else b""
    for more in (b"\0", b"\n", given.content, b"x" * 70_000, given.sections[-1]):
        yield f"{len(more)} appended", lambda more=more: given.content + more


def _sealed_cuts(sealed, rng, many):
    for place in {0, 19, 20, 27, 28, 59, 60, 61, 76, len(sealed) - 1} | {
        rng.randrange(len(sealed)) for _ in range(many)
    }:
        yield f"sealed cut at {place}", lambda place=place: sealed[:place]
    yield "sealed, appended", lambda: sealed + b"\0" * 16


def _swaps(given):
    """Each choice of sections out of several packages, and sections in another order, left out or twice."""
    for one, other in product(given, given):
        for choice in product((0, 1), repeat=5):
            mixed = [(one, other)[pick].sections[place] for place, pick in enumerate(choice)]
            files = one.sections[5:]
            yield f"mixed {choice}", lambda parts=(*mixed, *files): b"".join(parts)
    sections = given[0].sections
    for here, there in product(range(len(sections)), repeat=2):
        swapped = list(sections)
        swapped[here], swapped[there] = swapped[there], swapped[here]
        yield f"swapped {here} {there}", lambda parts=swapped: b"".join(parts)
        doubled = [*sections[:here], sections[there], *sections[here:]]
        yield f"doubled {here} {there}", lambda parts=doubled: b"".join(parts)
    for gone in range(len(sections)):
        yield f"without {gone}", lambda gone=gone: b"".join((*sections[:gone], *sections[gone + 1 :]))


def _crossings(one, other, rng, many):
    """Pieces of one package in the place of pieces of another one."""
    for number in range(many):
        length = rng.randrange(1, 200)
        here, there = rng.randrange(len(one) - 1), rng.randrange(len(other) - 1)
        piece = other[there : there + length]
        yield f"crossed {number}", lambda h=here, p=piece, n=length: one[:h] + p + one[h + n :]


def _wrong_signers(*given):
    for each, signer in product(given, ("lar", "jahrom", "mehr", "dena")):
        if signer == each.header.sender.replica:
            continue
        content = b"".join(each.sections[4:])
        yield f"signed by {signer}", lambda e=each, c=content, s=signer: signed(e.header.text, c, s)
        posing = replace(each.header, sender=replace(each.header.sender, name="دیگری"))
        yield f"posing by {signer}", lambda h=posing, c=content, s=signer: signed(h.text, c, s)
        bare = keys_for(signer).sign.sign(each.header.text.encode())  # without the first line before it
        yield f"bare {signer}", lambda e=each, b=bare: b"".join((*e.sections[:3], b, *e.sections[4:]))
