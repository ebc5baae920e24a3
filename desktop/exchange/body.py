"""The lines of a package, packed and unpacked piece by piece: a lie about their size costs no memory."""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING

from desktop.exchange.header import Part
from desktop.exchange.shapes import ShapeError, require

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

LONGEST_LINE = 16 * 2**20
_LEVEL = 9
_PIECE = 2**16
_UNPACKED_PIECE = 2**18


def write_lines(lines: Iterable[bytes], file: BinaryIO) -> Part:
    """Append the packed lines to a file."""
    packing, digest, size, length = zlib.compressobj(_LEVEL), hashlib.sha256(), 0, 0

    def put(piece: bytes) -> None:
        nonlocal length
        digest.update(piece)
        length += file.write(piece)

    for line in lines:
        size += len(line)
        put(packing.compress(line))
    put(packing.flush())
    return Part(digest.hexdigest(), size, length)


def pieces_of(file: BinaryIO, length: int) -> Iterator[bytes]:
    """Yield the next ``length`` bytes of a file; raise `ShapeError` where there are fewer."""
    while length:
        piece = file.read(min(_PIECE, length))
        require(piece)
        length -= len(piece)
        yield piece


def digest_of(file: BinaryIO, length: int) -> str:
    """Return the SHA-256 of the next ``length`` bytes of a file."""
    digest = hashlib.sha256()
    for piece in pieces_of(file, length):
        digest.update(piece)
    return digest.hexdigest()


def read_lines(file: BinaryIO, part: Part) -> Iterator[bytes]:
    """Yield the lines of a part without their line breaks.

    Raises `ShapeError` for what does not unpack to exactly its size, and for a line that is too long or
    has no end.
    """
    rest = b""
    for piece in _unpacked(file, part):
        *lines, rest = (rest + piece).split(b"\n")
        require(len(rest) <= LONGEST_LINE)
        yield from lines
    require(not rest)


def _unpacked(file: BinaryIO, part: Part) -> Iterator[bytes]:
    unpacking, size = zlib.decompressobj(), 0
    try:
        for packed in pieces_of(file, part.length):
            require(not unpacking.eof)
            given, piece = packed, b""
            while given or len(piece) == _UNPACKED_PIECE:
                piece = unpacking.decompress(given, _UNPACKED_PIECE)
                given = unpacking.unconsumed_tail
                size += len(piece)
                require(size <= part.size)
                yield piece
    except zlib.error as error:
        raise ShapeError from error
    require(unpacking.eof and not unpacking.unused_data and size == part.size)
