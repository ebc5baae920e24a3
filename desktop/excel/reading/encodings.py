"""How the letters of a text file are written, decided by all of its bytes."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

_BLOCK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ARABIC = "cp1256"  # of Windows in Iran before Unicode; it has neither ی nor Persian digits
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x19\x1b]")  # 0x1A ends texts of old systems, 0x1C-0x1F part records
_LOOKED_AT = 4_096
_HALF = 0.5


def encoding_of(file: BinaryIO) -> str | None:
    """Return the encoding of an opened file from where it stands; None where it holds no text."""
    beginning = file.read(_LOOKED_AT)
    marked = next((encoding for mark, encoding in _MARKS if beginning.startswith(mark)), None)
    candidate = marked or _two_bytes(beginning) or "utf-8"
    decoder = codecs.getincrementaldecoder(candidate)()
    readable, block = True, beginning
    while block:
        if not candidate.startswith("utf-16") and _BINARY.search(block):
            return None
        if readable:
            readable = _decodes(decoder, block)
        block = file.read(_BLOCK)
    if readable and _decodes(decoder, b"", final=True):
        return candidate
    return None if candidate.startswith("utf-16") else _ARABIC


def _decodes(decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(block, final=final)
    except UnicodeDecodeError:
        return False
    return True


def _two_bytes(beginning: bytes) -> str | None:
    """Return the UTF-16 without a mark whose every second byte is often 0: separators, digits, line ends."""
    for high, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros, others = beginning[high::2].count(0), beginning[1 - high :: 2].count(0)
        if zeros and not others and beginning[high::2].count(6) + zeros > len(beginning) // 2 * _HALF:
            return encoding
    return None
