"""Objects of a document whose bytes are known at once: reportlab takes long for many small ones."""

from __future__ import annotations

import re
import zlib

from reportlab.pdfbase import pdfdoc

STREAM_END = b"endstream\n"
_SPECIAL = re.compile(r"[()\\\r]")


class Written(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object of ``content``, which may be put in later, as long as the document is not written."""

    __RefOnly__ = 1

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """Give the bytes."""
        return self.content


def added(document: pdfdoc.PDFDocument, content: bytes) -> str:
    """Put an object into the document and give what refers to it."""
    return str(document.Reference(Written(content)).format(document).decode())


def packed_stream(content: bytes, entries: str = "", level: int = -1) -> bytes:
    """Give a packed stream as reportlab formats it, without an end of line before its last word."""
    return plain_stream(zlib.compress(content, level), f"{entries}/Filter/FlateDecode")


def plain_stream(content: bytes, entries: str) -> bytes:
    """Give a stream of these very bytes."""
    return b"".join((f"<<{entries}/Length {len(content)}>>\nstream\n".encode(), content, STREAM_END))


def literal(coded: bytes) -> str:
    """Give a string object, its bytes each as the character of its number."""
    return f"({_SPECIAL.sub(_escaped, coded.decode('latin-1'))})"


def _escaped(match: re.Match[str]) -> str:
    return "\\r" if match[0] == "\r" else f"\\{match[0]}"
