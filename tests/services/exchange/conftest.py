from __future__ import annotations

import pytest

from desktop.paths import VOCABULARY
from desktop.schema.vocabulary import read_vocabulary
from desktop.services.exchange.conflicts import Conflicts
from tests.replicas.computers import Computer, agree, carry


@pytest.fixture
def words():
    return read_vocabulary(VOCABULARY)


@pytest.fixture
def computer(tmp_path):
    made = []

    def computer(name, skew=0):
        made.append(Computer(tmp_path / f"{name}.db", name, skew))
        return made[-1]

    yield computer
    for each in made:
        each.end()


@pytest.fixture
def two(computer):
    return computer("مرودشت"), computer("شیراز", skew=10**9)


@pytest.fixture
def asked(words):
    return lambda computer: Conflicts(computer.store, words)


@pytest.fixture
def both(two):
    """Write a record on one computer, carry it, and let both write in it without seeing each other."""

    def both(record, here, there, *more):
        one, other = two
        one.put(record, *more)
        carry(one, other)
        one.set(record, **here)
        other.set(record, **there)
        agree(one, other)
        return record

    return both
