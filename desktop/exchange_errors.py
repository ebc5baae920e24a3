"""What a clerk may meet in the exchange with other computers; the other errors are in `desktop.errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class PackageDamagedError(DataError):
    """The file is no package, or what it holds is not what its sender signed."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class PackageNewerError(DataError):
    """A newer program wrote the package in a format that this one does not know."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class PackageSealedError(DataError):
    """The package is sealed to another computer."""


class PackageUnfitError(DataError):
    """The package is signed and whole, but what it says cannot be true of this register."""


class SenderUnknownError(DataError):
    """Nobody here has confirmed the sender's fingerprint yet."""

    def __init__(self, name: str, fingerprint: str) -> None:
        super().__init__(name, fingerprint)
        self.name = name
        self.fingerprint = fingerprint


class SenderChangedError(DataError):
    """A computer that is known here signs with another key than the one that was confirmed."""

    def __init__(self, name: str, fingerprint: str) -> None:
        super().__init__(name, fingerprint)
        self.name = name
        self.fingerprint = fingerprint


class ReplicaForkedError(DataError):
    """Two computers write under one id: the same number stands for two different changes."""

    def __init__(self, replica: str, seq: int) -> None:
        super().__init__(replica, seq)
        self.replica = replica
        self.seq = seq


class ComputerUnknownError(DataError):
    """Nobody here is known by this id, name or fingerprint."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NotNamedError(DataError):
    """By no name yet would others know this computer."""


class PackageMissingError(DataError):
    """No such package waits here or was put aside."""


class SampleHereError(DataError):
    """The sample data is among the records; what is invented goes to nobody."""


class NotOwnerError(DataError):
    """The minutes belong to another computer: only that one closes or amends them; "" is not known which."""

    def __init__(self, owner: str = "") -> None:
        super().__init__(owner)
        self.owner = owner


class ConflictOpenError(DataError):
    """Several unseen values stand in the record; a person chooses first."""

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__(*fields)
        self.fields = tuple(fields)


class NotUndoableError(DataError):
    """A step that cannot be taken back as a whole, such as the closing of minutes."""
