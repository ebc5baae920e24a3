"""The container of a TrueType font: its tables, where they stand and their checksums."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WHOLE = 0xB1B0AFBA  # what a file adds up to


class Table(NamedTuple):
    """A table of a file, its place and length in bytes."""

    tag: str
    checksum: int
    start: int
    length: int


def directory(content: bytes) -> Iterator[Table]:
    """Give the tables of a file; raises `struct.error` where it is cut off in the middle of them."""
    for number in range(struct.unpack_from(">H", content, 4)[0]):
        tag, kept, start, length = struct.unpack_from(">4sIII", content, 12 + 16 * number)
        yield Table(tag.decode("latin-1"), kept, start, length)


def checksum(content: bytes) -> int:
    """Add up a table, or a file."""
    padded = content + bytes(-len(content) % 4)
    return int(sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF)


def packed(tables: Mapping[str, bytes]) -> bytes:
    """Give a file of these tables, with their checksums and its own."""
    count = len(tables)
    power = count.bit_length() - 1
    header = struct.pack(">I4H", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    start = len(header) + 16 * count
    rows, body, total, head = b"", b"", 0, 0
    for tag, content in sorted(tables.items()):
        added = checksum(content)
        total += added
        head = start + len(body) if tag == "head" else head
        rows += struct.pack(">4sIII", tag.encode(), added, start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    whole = bytearray(header + rows + body)
    struct.pack_into(">I", whole, head + 8, (_WHOLE - total - checksum(header + rows)) & 0xFFFFFFFF)
    return bytes(whole)
