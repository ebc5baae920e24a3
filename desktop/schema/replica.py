"""A copy of the data on one computer: how it introduces itself, and how far it has come."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, TypeAlias

_GROUPS, _DIGITS = 5, 5


class ReplicaKind(Enum):
    """Whose computer it is."""

    PROVINCE = "province"
    COUNTY = "county"
    OFFICE = "office"


class Noticed(Enum):
    """Why a file got a new id: it would else have written twice under one."""

    RESTORED = "restored"
    """A backup was put in its place."""
    COPIED = "copied"
    """It was copied from another computer."""
    KEY_LOST = "key_lost"
    """The file of keys beside it is gone, or another computer's."""
    OLDER = "older"
    """An older copy of it was put in its place by hand."""
    FORKED = "forked"
    """Another computer has written under the same id."""


class End(NamedTuple):
    """The number and the digest of a replica's last change."""

    seq: int
    digest: str


Vector: TypeAlias = Mapping[str, int]
"""Replica -> the number of its last change that is known; what is not named is not known at all."""
Ends: TypeAlias = Mapping[str, End]
"""Replica -> its last change that is known."""


@dataclass(frozen=True, slots=True)
class Card:
    """How a replica introduces itself; its keys are 64 hexadecimal digits, its scope a place or an office."""

    replica: str
    name: str
    kind: ReplicaKind
    sign_key: str
    seal_key: str
    scope: str = ""
    """The id of the place or the office that it keeps; empty is everything."""
    former: tuple[str, ...] = ()
    """The ids that this installation had before; its file was restored or copied meanwhile."""

    @property
    def fingerprint(self) -> str:
        """Five groups of five digits, to be read aloud once: 83 bits of both keys' SHA-256."""
        whole = int(hashlib.sha256(f"{self.sign_key} {self.seal_key}".encode()).hexdigest(), 16)
        digits = f"{whole % 10 ** (_GROUPS * _DIGITS):0{_GROUPS * _DIGITS}}"
        return " ".join(digits[start : start + _DIGITS] for start in range(0, len(digits), _DIGITS))


def missing(have: Vector, needed: Vector) -> dict[str, int]:
    """Return what of ``needed`` is not there: replica -> the number that is asked for."""
    return {replica: seq for replica, seq in needed.items() if have.get(replica, 0) < seq}
