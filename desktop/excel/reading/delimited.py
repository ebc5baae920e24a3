"""Tables in plain text: .csv and .txt in the encodings and with the separators that are met in Iran."""

from __future__ import annotations

import csv
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from io import StringIO, TextIOWrapper
from itertools import chain, islice
from typing import TYPE_CHECKING

from desktop.errors import FileTypeError
from desktop.excel.reading.cells import MOST_ROWS
from desktop.excel.reading.encodings import encoding_of
from desktop.excel.reading.sheet import Sheet, damage_told, filled, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from desktop.excel.reading.sheet import Batch
    from desktop.progress import Progress

SEPARATORS = ",;\t|؛،"
_SNIFFED = 30  # rows
_BEGINNING = 65_536  # characters
_LONGEST_LINE = 4_000_000  # characters
_PORTION = 2_000  # rows
_SAID = "sep="  # Excel's own way to name the separator, in the first line
_KEPT, _KEPT_MARKS = '="', 2
_END = "\x01"  # no text has it: a row of it alone shows that all quotation marks are closed


@dataclass(frozen=True, slots=True)
class Writing:
    """How a table is written down."""

    encoding: str
    separator: str = ","
    says_separator: bool = False
    """The first line names the separator and is no row."""
    quoted: bool = True
    """Quotation marks hold cells together; where one is never closed they are mere letters."""


class TextSheet(Sheet):
    """The table of a text file; every cell is a text, the steps of its progress are bytes."""

    def __init__(self, path: Path, writing: Writing) -> None:
        super().__init__(path, 0, path.stem)
        self._writing = writing

    def _batches(self, _progress: Progress | None) -> Iterator[Batch]:
        total = self._path.stat().st_size
        with _opened(self._path, self._writing) as (raw, lines):
            numbered = enumerate(_rows(lines, self._writing), start=1)
            while portion := list(islice(numbered, _PORTION)):
                found = [row for number, each in portion for row in filled(number, [*map(_cell, each)])]
                yield min(raw.tell(), total), total, found


def _cell(text: str) -> str | None:
    """Return what a cell says; ``="017"`` is how zeros at the beginning are kept from Excel."""
    if text.startswith(_KEPT) and text.endswith('"') and text.count('"') == _KEPT_MARKS:
        text = text[len(_KEPT) : -1]
    return text_cell(text)


def writing_of(path: Path) -> Writing:
    """Find out how a text file is written; raise `FileTypeError` where it holds no text."""
    with damage_told(path):
        with path.open("rb") as file:
            encoding = encoding_of(file)
        if encoding is None:
            raise FileTypeError(path)
        writing = Writing(encoding)
        with path.open(encoding=encoding, newline="") as text:
            beginning = text.read(_BEGINNING)
        said = beginning.partition("\n")[0].rstrip("\r")
        if said.lower().startswith(_SAID) and len(said) == len(_SAID) + 1:
            writing = replace(writing, separator=said[-1], says_separator=True)
        else:
            writing = replace(writing, separator=_likeliest(beginning))
        bare = replace(writing, quoted=False)
        if _fit(path, writing, strict=True) or _fit(path, writing) >= _fit(path, bare):
            return writing
        return bare


@contextmanager
def _opened(path: Path, writing: Writing) -> Iterator[tuple[BinaryIO, Iterator[str]]]:
    with path.open("rb") as raw, TextIOWrapper(raw, writing.encoding, newline="") as file:
        lines = _bounded(file)
        if writing.says_separator:
            next(lines, None)
        yield raw, lines


def _bounded(file: TextIOWrapper) -> Iterator[str]:
    for line in iter(partial(file.readline, _LONGEST_LINE), ""):
        if len(line) == _LONGEST_LINE:
            message = "a line longer than any table has"
            raise ValueError(message)
        yield line


def _rows(lines: Iterable[str], writing: Writing, *, strict: bool = False) -> Iterator[list[str]]:
    if writing.quoted:
        return csv.reader(lines, delimiter=writing.separator, strict=strict)
    return csv.reader(lines, delimiter=writing.separator, quoting=csv.QUOTE_NONE)


def _fit(path: Path, writing: Writing, *, strict: bool = False) -> int:
    """Return how many rows are as wide as most are; 0 where the marks do not fit, or one is never closed."""
    with _opened(path, writing) as (_, lines):
        rows = _rows(chain(lines, ["\n", _END]), writing, strict=strict)
        widths: Counter[int] = Counter()
        last: list[str] = []
        try:
            for last in islice(rows, MOST_ROWS + 2):
                widths[len(last)] += 1
        except csv.Error:  # also a mark that holds more together than any cell has
            return 0
    whole = last == [_END] or widths.total() > MOST_ROWS
    return max(widths.values()) if whole else 0


def _likeliest(beginning: str) -> str:
    """Return the separator that parts most rows into equally many cells."""
    scores = {separator: _evenness(beginning, separator) for separator in SEPARATORS}
    return max(scores, key=lambda separator: scores[separator])


def _evenness(beginning: str, separator: str) -> int:
    try:
        rows = list(islice(csv.reader(StringIO(beginning, newline=""), delimiter=separator), _SNIFFED))
    except csv.Error:
        return 0
    widths = Counter(len(row) for row in rows if any(row))
    return max(((width - 1) * count for width, count in widths.items()), default=0)
