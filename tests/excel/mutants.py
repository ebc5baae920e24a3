"""Spoils workbooks in ways that are named and can be repeated: same number, same mutant.

A mutant is a seed and some spoilings, each with its own chance, so that one that fails can be shrunk: leaving
a spoiling out changes nothing about the others.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.excel.byte_ways import BYTE_WAYS
from tests.excel.lying_archive import opened
from tests.excel.xml_ways import XML_WAYS
from tests.excel.zip_ways import ZIP_WAYS

_OF_BYTES = {each.__name__: each for each in BYTE_WAYS}
_OF_PARTS = {each.__name__: each for each in (*ZIP_WAYS, *XML_WAYS)}


@dataclass(frozen=True)
class Mutant:
    """The seed named ``seed`` after some ``spoilings``: names of functions with the chance of each."""

    number: int
    seed: str
    spoilings: tuple[tuple[str, int], ...]
    content: bytes = field(repr=False)


def mutant(number, seeds):
    """Return the mutant of this number."""
    chance = random.Random(number)
    seed = chance.choice(sorted(seeds))
    names = sorted({**_OF_BYTES, **(_OF_PARTS if seeds[seed].startswith(b"PK") else {})})
    count = chance.choice((1, 1, 1, 2, 3))
    spoilings = tuple((chance.choice(names), chance.getrandbits(32)) for _ in range(count))
    return Mutant(number, seed, spoilings, spoiled(seeds[seed], spoilings))


def shrunk(found, seeds, fails):
    """Return a mutant with as few spoilings of ``found`` as still make ``fails`` say true."""
    for place in range(len(found.spoilings)):
        fewer = found.spoilings[:place] + found.spoilings[place + 1 :]
        smaller = Mutant(found.number, found.seed, fewer, spoiled(seeds[found.seed], fewer))
        if fewer and fails(smaller):
            return shrunk(smaller, seeds, fails)
    return found


def spoiled(content, spoilings):
    """Return ``content`` after some spoilings: first of parts and members, then of the bytes as a whole."""
    chances = [(name, random.Random(seed)) for name, seed in spoilings]
    if inner := [each for each in chances if each[0] in _OF_PARTS]:
        archive = opened(content)
        for name, chance in inner:
            _OF_PARTS[name](archive, chance)
        content = archive.packed()
    for name, chance in chances:
        if name in _OF_BYTES:
            content = _OF_BYTES[name](content, chance)
    return content
