"""Turns a text as it came into tidy lines: markup, page furniture and invisible junk gone, words as typed."""

from __future__ import annotations

import html
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.intake.columns import is_heading
from desktop.intake.flat_tables import with_rows
from desktop.intake.furniture import without_furniture
from desktop.intake.inline import labelled_facts
from desktop.intake.labels import fact_in, is_label, section_in
from desktop.intake.line import Line, row_of
from desktop.intake.people_table import is_people_heading
from desktop.persian.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TAG = "[^<>]{0,300}>"
_MARKUP = (
    (re.compile(rf"<li\b{_TAG}", re.IGNORECASE), "\n- "),
    (re.compile(rf"<h[1-6]\b{_TAG}", re.IGNORECASE), "\n# "),
    (re.compile(rf"</t[dh]\b{_TAG}", re.IGNORECASE), "\t"),
    (re.compile(rf"</?(?:p|div|br|tr|table|ul|ol|section|article|h[1-6])\b{_TAG}", re.IGNORECASE), "\n"),
    (re.compile(rf"</?[a-z!]{_TAG}", re.IGNORECASE), ""),
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.IGNORECASE)
_HEADING = re.compile(r"^[ >]{0,8}#{1,6} ")
_QUOTE_MARK = re.compile(r"^(?:> ?)+")
_RULE = re.compile(r"[-=_*~ـ|: ]+")
_EMPHASIS = re.compile(r"\*\*|__")
_ESCAPE = re.compile(r"\\([-.*_#()\[\]])")
_BOX = re.compile("[■□]")
_CELL = re.compile(r"[ \t]{2,}|\t|\|")
_COLUMN = re.compile(r"\t|\|")
_HARD_BREAK = re.compile(r" {2,}$|\\$")
_KEYCAP = re.compile(r"(?<!\d)(\d{1,2})\ufe0f?\u20e3 ?")
_SIGN = re.compile("^(?:[\u2190-\u2bff\U0001f300-\U0001faff]\ufe0f? ?)+")
_SPREAD_WORDS = 5
_FEWEST_CELLS, _MOST_CELLS = 2, 64


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of ``text`` that say something, in order; rows of tables as rows."""
    return without_furniture(with_rows(_labelled_rows(list(_lines(text)))))


def _lines(text: str) -> Iterator[Line]:
    fresh = False
    for raw in _without_tags(text).replace("\u00a0", " ").splitlines():
        heading = bool(_HEADING.match(raw))
        for part in _BOX.split(_ESCAPE.sub(r"\1", _EMPHASIS.sub("", raw))):
            for line in _lines_in(part, heading=heading, fresh=fresh):
                yield line
                fresh = False
        fresh = bool(raw.strip()) and bool(_HARD_BREAK.search(raw[-3:]))


def _without_tags(text: str) -> str:
    if "<" in text:
        for tag, stand_in in _MARKUP:
            text = tag.sub(stand_in, text)
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)


def _lines_in(raw: str, *, heading: bool, fresh: bool) -> Iterator[Line]:
    if cells := _row(raw):
        yield row_of(cells, heading=heading, fresh=fresh)
        return
    for cell in _cells(raw):
        for line in filter(None, labelled_facts(_tidy_line(cell))):
            yield Line(line, heading, fresh)
            fresh = False


def _row(raw: str) -> tuple[str, ...]:
    """Return the cells of a row of a table, none where a line is none or its cells are labelled facts."""
    if not 0 < raw.count("\t") + raw.count("|") <= _MOST_CELLS:
        return ()
    inner = raw.strip(" ")
    inner = inner[1:-1] if inner.startswith("|") and inner.endswith("|") and len(inner) > 1 else raw
    cells = tuple(map(_tidy_line, _COLUMN.split(inner.removesuffix("\t"))))
    said = [cell for cell in cells if cell]
    is_item = len(said) == _FEWEST_CELLS and not any(map(str.isalpha, said[0])) and not said[0].isdigit()
    if len(said) < _FEWEST_CELLS or is_item:
        return ()
    labelled = [bool(fact_in(cell) or is_label(cell) or section_in(cell)) for cell in said]
    is_names = not any(":" in cell for cell in said) and any(map(all, pairwise(labelled)))
    is_table = is_names or is_heading(cells) or is_people_heading(cells)
    return cells if is_table or not any(labelled) else ()


def _labelled_rows(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, a row of labels and the one row of values under it as a line for each fact."""
    found: list[Line] = []
    for place, line in enumerate(lines):
        if line.cells and place and _is_values(lines, place):
            for label, value in zip(found.pop().cells, line.cells, strict=True):
                found += [Line(f"{label}: {value}", fresh=True)] if value and label else []
        else:
            found.append(line)
    return found


def _is_values(lines: Sequence[Line], place: int) -> bool:
    """Say whether the row here is the only one under a row of labels."""
    labels, values = lines[place - 1].cells, lines[place].cells
    alone = place + 1 == len(lines) or not lines[place + 1].cells
    names = [label for label in labels if label]
    return alone and len(labels) == len(values) and bool(names) and all(map(is_label, names))


def _cells(raw: str) -> list[str]:
    """Part a line where a labelled cell begins; other cells stay one line."""
    lines: list[list[str]] = [[]]
    parts = [part for cell in _CELL.split(raw) if (part := cell.strip())]
    if len(parts) >= _SPREAD_WORDS and not any(" " in part for part in parts):
        return [" ".join(parts)]  # a line whose words stand far from each other
    for cell in parts:
        if fact_in(cell) or is_label(cell.strip(": ")) or (lines[-1] and section_in(cell)):
            lines.append([])
        lines[-1].append(cell)
    return [_joined(line) for line in lines if line]


def _joined(cells: list[str]) -> str:
    is_name = is_label(cells[0]) or section_in(cells[0]) is not None
    if len(cells) > 1 and is_name and not cells[0].endswith(":"):
        return f"{cells[0]}: {' '.join(cells[1:])}"
    return " ".join(cells)


def _tidy_line(cell: str) -> str:
    line = tidy(_QUOTE_MARK.sub("", _HEADING.sub("", cell + " ", count=1)))
    line = _KEYCAP.sub(r"\1- ", line)
    plain = _SIGN.sub("", line)
    if plain != line and (fact_in(plain) or section_in(plain)):
        return plain
    return "" if _RULE.fullmatch(line) else line
