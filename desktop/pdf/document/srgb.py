"""The colours of a paper as an ICC profile: sRGB by the figures of IEC 61966-2-1, adapted to D50."""

from __future__ import annotations

import struct
from functools import cache

CONDITION = "sRGB IEC61966-2.1"
"""The name under which viewers and printers know these colours."""
_VERSION = 0x04200000
_MADE = (2026, 1, 1, 0, 0, 0)
_WHITE = (0.9642, 1.0, 0.8249)  # D50, the white of every profile
_PRIMARIES = (
    (0.43607, 0.22249, 0.01392),
    (0.38515, 0.71687, 0.09708),
    (0.14307, 0.06061, 0.71410),
)
_ADAPTED = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)  # D65 to D50
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_PIECEWISE = 3  # the kind of curve that is straight at its beginning
_ALIGNED = 4


@cache
def profile() -> bytes:
    """Give the profile, always the same bytes."""
    curve = struct.pack(">4s4xH2x", b"para", _PIECEWISE) + _fixed(*_CURVE)
    tags = {
        b"desc": _text("sRGB"),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _point(*_WHITE),
        b"chad": b"sf32" + bytes(4) + _fixed(*_ADAPTED),
        **dict(zip((b"rXYZ", b"gXYZ", b"bXYZ"), (_point(*each) for each in _PRIMARIES), strict=True)),
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    first = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    body = b""
    for content in tags.values():
        if content not in places:
            places[content] = first + len(body)
            body += content + bytes(-len(content) % _ALIGNED)
    table = b"".join(
        struct.pack(">4sII", name, places[content], len(content)) for name, content in tags.items()
    )
    return _header(first + len(body)) + struct.pack(">I", len(tags)) + table + body


def _header(length: int) -> bytes:
    head = struct.pack(">I4xI4s4s4s6H4s", length, _VERSION, b"mntr", b"RGB ", b"XYZ ", *_MADE, b"acsp")
    return (head + bytes(28) + _fixed(*_WHITE)).ljust(128, b"\0")


def _fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))


def _point(x: float, y: float, z: float) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(x, y, z)


def _text(words: str) -> bytes:
    coded = words.encode("utf-16-be")
    return struct.pack(">4s4xII2s2sII", b"mluc", 1, 12, b"en", b"US", len(coded), 28) + coded
