"""Reads the text of a Word document; knows its paragraphs and tables, not minutes."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
)
from desktop.intake.docx_lists import Lists

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

LARGEST = 30_000_000
"""Bytes that the words of a document may unpack to."""
_DOCUMENT = "word/document.xml"
_NUMBERING = "word/numbering.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_WIDEST = 40
"""Columns that one cell reaches over at most."""
_LEFT_OUT = frozenset(
    {
        f"{_W}del",
        f"{_W}moveFrom",
        f"{_W}pPr",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
"""What was deleted while changes were tracked, looks, and what stands in for another form of the same."""


def docx_text(path: Path) -> str:
    """Return the paragraphs of a document a line each, cells parted by tabs, items after their marks.

    Raises the `FileError` that tells why it cannot be read.
    """
    try:
        body, numbering = _roots(path)
        text = "\n".join(_blocks(body, Lists(numbering)))
    except RecursionError as error:  # one thing in another, deeper than Word itself makes them
        raise FileDamagedError(path) from error
    if not text.strip():
        raise FileEmptyError(path)
    return text


def _roots(path: Path) -> tuple[Element, Element | None]:
    """Return the document and what defines its lists."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        with ZipFile(path) as archive:
            if _DOCUMENT not in archive.namelist():
                raise FileTypeError(path)
            parts = [name for name in (_DOCUMENT, _NUMBERING) if name in archive.namelist()]
            if any(archive.getinfo(name).file_size > LARGEST for name in parts):
                raise FileTooLargeError(path)
            roots: list[Element] = [fromstring(archive.read(name)) for name in parts]
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except OSError as error:
        raise FileUnreadableError(path) from error
    except (
        BadZipFile
    ) as error:  # what calls itself a Word document is a broken one, else it is something else
        raise (FileDamagedError if path.suffix.lower() == ".docx" else FileTypeError)(path) from error
    except (zlib.error, ParseError, DefusedXmlException, EOFError, RuntimeError) as error:
        raise FileDamagedError(path) from error
    return roots[0], roots[1] if len(roots) > 1 else None


def _blocks(within: Element, lists: Lists) -> Iterator[str]:
    for each in within:
        match each.tag.removeprefix(_W):
            case "p":
                listed = each.find(f"{_W}pPr/{_W}numPr")
                words = "".join(_words(each))
                yield lists.mark(listed) + words if listed is not None and words.strip() else words
            case "tbl":
                for row in _nearest(each, f"{_W}tr"):
                    yield "\t".join(_cell(cell, lists) for cell in _nearest(row, f"{_W}tc"))
            case _ if each.tag not in _LEFT_OUT:
                yield from _blocks(each, lists)


def _cell(cell: Element, lists: Lists) -> str:
    """Return the words of a cell, and a tab for each further column that it reaches over."""
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    reach = "1" if span is None else span.get(f"{_W}val", "1")[:4]
    more = min(int(reach), _WIDEST) - 1 if reach.isascii() and reach.isdigit() else 0
    words = " ".join(line for part in _blocks(cell, lists) for line in part.split("\t") if line)
    return words.strip() + "\t" * more


def _nearest(within: Element, tag: str) -> Iterator[Element]:
    """Yield what bears ``tag``, but not what lies in another table, which is read in its own turn."""
    for each in within:
        if each.tag == tag:
            yield each
        elif each.tag != f"{_W}tbl" and each.tag not in _LEFT_OUT:
            yield from _nearest(each, tag)


def _words(within: Element) -> Iterator[str]:
    for each in within:
        if each.tag == f"{_W}t":
            yield each.text or ""
        elif each.tag in _SIGNS:
            yield _SIGNS[each.tag]
        elif each.tag not in _LEFT_OUT:
            yield "\n" * (each.tag == f"{_W}p")  # in a box of its own beside the paragraph
            yield from _words(each)
