"""Recognises a page that is no minutes but a table: of sessions, or of the resolutions of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.intake.clean import lines_of
from desktop.intake.columns import is_heading
from desktop.intake.labels import Fact, fact_in
from desktop.intake.reading import ReadTable, TableKind
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.line import Line

_FEWEST_ROWS = 2
_ENOUGH_SHARE = 0.6
"""How much of a page's letters stand in the table, if the page is one."""
_OF_SESSION = tuple(
    map(
        squashed_key,
        ("شماره جلسه", "شماره نشست", "تاریخ جلسه", "تاریخ نشست", "تاریخ برگزاری", "جلسه", "نشست"),
    )
)
_ABOUT_SESSIONS = tuple(
    map(
        squashed_key,
        (
            "محل",
            "مکان",
            "دستور",
            "موضوع",
            "عنوان",
            "تعداد",
            "ساعت",
            "زمان",
            "شماره",
            "تاریخ",
            "نام",
            "حاضر",
            "وضعیت",
        ),
    )
)
_OF_RESOLUTION = tuple(map(squashed_key, ("شرح مصوب", "متن مصوب", "مفاد مصوب", "مصوبه")))
_FEWEST_COLUMNS = 3


def table_in(text: str) -> ReadTable | None:
    """Return the table that ``text`` is, None where it is minutes or anything else."""
    lines = lines_of(text)
    rows = _longest(lines)
    if len(rows) <= _FEWEST_ROWS or not _is_most(rows, lines):
        return None
    heading = rows[0].cells
    others = [line for line in lines if not line.cells]
    if not (kind := _kind(heading, others)):
        return None
    width = len(heading)
    cells = [(*row.cells, *[""] * width)[:width] for row in rows[1:] if row.cells != heading]
    return ReadTable(kind, heading, tuple(cells)) if len(cells) >= _FEWEST_ROWS else None


def _longest(lines: Sequence[Line]) -> list[Line]:
    """Return the longest run of rows from one that is a heading on; page furniture may part its rows."""
    longest: list[Line] = []
    run: list[Line] = []
    for line in lines:
        if line.cells and (_is_of_sessions(line.cells) or is_heading(line.cells)):
            same = run and run[0].cells == line.cells
            run = [*run, line] if same else [line]
        elif line.cells and run:
            run.append(line)
        longest = run if len(run) > len(longest) else longest
    return longest


def _is_most(rows: Sequence[Line], lines: Sequence[Line]) -> bool:
    return sum(len(row.text) for row in rows) >= _ENOUGH_SHARE * sum(len(line.text) for line in lines)


def _kind(heading: tuple[str, ...], others: Sequence[Line]) -> TableKind | None:
    tells_sessions = any(squashed_key(cell).startswith(_OF_SESSION) for cell in heading)
    if tells_sessions and any(squashed_key(cell).startswith(_OF_RESOLUTION) for cell in heading):
        return TableKind.RESOLUTIONS
    if is_heading(heading):
        return TableKind.RESOLUTIONS if tells_sessions or not _tells_session(others) else None
    return TableKind.SESSIONS if _is_of_sessions(heading) else None


def _tells_session(others: Sequence[Line]) -> bool:
    """Say whether a line beside the table says which session it is of."""
    found = (fact_in(line.text) for line in others)
    return any(
        fact is not None and fact[0] in {Fact.DATE, Fact.TITLE, Fact.NUMBER, Fact.TIME} for fact in found
    )


def _is_of_sessions(heading: tuple[str, ...]) -> bool:
    keys = [squashed_key(cell) for cell in heading if cell]
    sessions = sum(key.startswith(_OF_SESSION) for key in keys)
    about = sum(key.startswith(_ABOUT_SESSIONS) for key in keys)
    is_short = all(len(cell) <= _LONGEST_HEADING and ":" not in cell for cell in heading)
    return is_short and len(keys) >= _FEWEST_COLUMNS and sessions >= 1 and sessions + about >= _FEWEST_COLUMNS


_LONGEST_HEADING = 40
