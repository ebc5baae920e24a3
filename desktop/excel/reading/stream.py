"""Reads XML piece by piece with bounded memory."""

from __future__ import annotations

from abc import ABC, abstractmethod
from xml.parsers.expat import ParserCreate

_BUFFER = 8_192
_LONGEST_TAG = 1_000_000
_LONGEST = 262_144  # a cell of Excel holds 32,767 characters


class Stream(ABC):
    """One pass over a part of a workbook; raises ValueError or ExpatError for what no workbook has."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = self._fed = 0
        self._parser = ParserCreate()
        self._parser.buffer_size = _BUFFER
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._begin

    @abstractmethod
    def name(self, prefix: str) -> None:
        """Learn the prefix that this document gives to the names of its elements, usually none."""

    @abstractmethod
    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Meet the beginning of an element."""

    @abstractmethod
    def close(self, name: str) -> None:
        """Meet the end of an element."""

    def feed(self, block: bytes) -> None:
        """Take the next piece; an empty one ends the document."""
        self._fed += len(block)
        self._parser.Parse(block, not block)
        if (
            self._fed - self._parser.CurrentByteIndex > _LONGEST_TAG
        ):  # expat begins anew with each piece of it
            message = "a tag longer than any workbook has"
            raise ValueError(message)

    def listen(self) -> None:
        """Keep the text that follows."""
        self._parser.CharacterDataHandler = self._hear

    def ignore(self) -> None:
        """Let the text that follows pass."""
        self._parser.CharacterDataHandler = None

    def heard(self) -> str:
        """Return the text kept since the last time, and forget it."""
        text = "".join(self._pieces)
        self._pieces.clear()
        self._length = 0
        return text

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self.name(name[: name.rfind(":") + 1])
        self._parser.StartElementHandler = self.open
        self._parser.EndElementHandler = self.close
        self.open(name, attributes)

    def _hear(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)
        if self._length > _LONGEST:
            message = "a text longer than any cell holds"
            raise ValueError(message)

    def _refuse(self, *_: object) -> None:
        message = "a document type: no workbook has one, an entity bomb does"
        raise ValueError(message)
