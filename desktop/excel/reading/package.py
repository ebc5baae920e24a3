"""What lies around the cells of a workbook: its sheets, its shared texts, its formats; knows no cells."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from zipfile import ZipFile

from lxml import etree
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

from desktop.excel.reading.areas import Areas
from desktop.excel.reading.cells import TooManyCellsError
from desktop.excel.reading.stream import Stream
from desktop.excel.texts import plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Any, BinaryIO

_BLOCK = 1 << 16
_MOST_TAGS, _MOST_ATTRIBUTES = 400_000, 1_000_000  # in what is read as a whole; Excel has 65,490 styles
_WORKBOOK_PART = re.compile(r"xl/workbook\d*\.xml", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet as the workbook lists it, and where its cells lie."""

    name: str
    part: str
    visible: bool


class Package:
    """An opened workbook file; close it after use. Damage shows as the errors of the libraries beneath."""

    def __init__(self, file: BinaryIO) -> None:
        self._archive = ZipFile(file)
        self._workbook = next(filter(_WORKBOOK_PART.fullmatch, self._archive.namelist()), "")
        self._parts = {link: (kind, part) for link, kind, part in self._relations()}
        self._texts: list[str | None] | None = None

    def close(self) -> None:
        """Let go of the archive."""
        self._archive.close()

    @cached_property
    def sheets(self) -> tuple[SheetPart, ...]:
        """The worksheets in the order of their tabs, without chart and macro sheets."""
        listed = []
        for sheet in self._tree.iter("{*}sheet"):
            link = next((value for name, value in sheet.attrib.items() if name.endswith("}id")), "")
            kind, part = self._parts.get(link, ("", ""))
            if kind == "worksheet":
                visible = sheet.get("state", "visible") == "visible"
                listed.append(SheetPart(sheet.get("name", ""), part, visible))
        return tuple(listed)

    @cached_property
    def epoch(self) -> datetime:
        """The day from which this workbook counts its days: in 1900 or in 1904."""
        settings = next(self._tree.iter("{*}workbookPr"), None)
        late = settings is not None and settings.get("date1904") in {"1", "true", "on"}
        epoch: datetime = MAC_EPOCH if late else WINDOWS_EPOCH
        return epoch

    @cached_property
    def day_styles(self) -> frozenset[str | None]:
        """The styles, as cells name them, that make a number a day or a time; None is a cell without one."""
        part = self._part("styles")
        if part is None:
            return frozenset()
        tree = self._read(part)
        codes: dict[str, str] = {str(number): code for number, code in BUILTIN_FORMATS.items()}
        codes |= {each.get("numFmtId"): each.get("formatCode") for each in tree.iter("{*}numFmt")}
        styles: set[str | None] = {
            str(place)
            for place, style in enumerate(tree.iterfind("{*}cellXfs/{*}xf"))
            if is_date_format(codes.get(style.get("numFmtId", "0")))
        }
        return frozenset(styles | ({None} if "0" in styles else set()))

    @property
    def texts_part(self) -> str | None:
        """Where the shared texts lie, if the workbook has any."""
        return self._part("sharedStrings")

    @property
    def texts(self) -> list[str | None]:
        """The shared texts, which cells name by their places; none before `read_texts` has ended."""
        return self._texts or []

    def read_texts(self) -> Iterator[int]:
        """Read the shared texts, once for all sheets, and yield how many bytes of them are read."""
        if self._texts is not None:
            return
        collected, done = SharedTexts(), 0
        if part := self.texts_part:
            for block in self.blocks(part):
                collected.feed(block)
                done += len(block)
                yield done
        self._texts = collected.texts

    def size(self, part: str) -> int:
        """Return how many bytes a part unpacks to."""
        return self._archive.getinfo(part).file_size

    @property
    def unpacked(self) -> int:
        """How many bytes all parts unpack to."""
        return sum(member.file_size for member in self._archive.infolist())

    def areas(self, part: str) -> int:
        """Return how many cells lie under the merged ranges and links of a sheet."""
        areas = Areas()
        for block in self.blocks(part):
            areas.feed(block)
        return areas.cells

    def blocks(self, part: str) -> Iterator[bytes]:
        """Unpack a part piece by piece, with an empty piece at the end."""
        with self._archive.open(part) as source:
            while block := source.read(_BLOCK):
                yield block
        yield b""

    @cached_property
    def _tree(self) -> Any:
        return self._read(self._workbook)

    def _part(self, wanted: str) -> str | None:
        return next((part for kind, part in self._parts.values() if kind == wanted), None)

    def _relations(self) -> Iterator[tuple[str, str, str]]:
        folder, name = posixpath.split(self._workbook)
        for each in self._read(f"{folder}/_rels/{name}.rels").iter("{*}Relationship"):
            kind = each.get("Type", "").rpartition("/")[2]
            part = posixpath.normpath(posixpath.join("/", folder, each.get("Target", "")))
            yield each.get("Id", ""), kind, part.lstrip("/")

    def _read(self, part: str) -> Any:
        content = b"".join(self.blocks(part))
        if content.count(b"<") > _MOST_TAGS or content.count(b"=") > _MOST_ATTRIBUTES:
            raise TooManyCellsError
        tree = etree.fromstring(content, etree.XMLParser(resolve_entities=False))
        if tree.getroottree().docinfo.doctype:
            message = "a document type: no workbook has one, an entity bomb does"
            raise ValueError(message)
        return tree


class SharedTexts(Stream):
    """Collects the shared texts of a workbook in their order, without the readings of East Asian names."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str | None] = []
        self._item = self._run = self._reading = ""
        self._aside = False

    def name(self, prefix: str) -> None:
        """Learn the names of an item, of a run of text, and of a reading."""
        self._item, self._run, self._reading = (prefix + name for name in ("si", "t", "rPh"))

    def open(self, name: str, _attributes: dict[str, str]) -> None:
        """Listen to the runs of text."""
        if name == self._reading:
            self._aside = True
        elif name == self._run and not self._aside:
            self.listen()

    def close(self, name: str) -> None:
        """Keep a finished text."""
        if name == self._run:
            self.ignore()
        elif name == self._item:
            self.texts.append(plain(self.heard()))
        elif name == self._reading:
            self._aside = False
