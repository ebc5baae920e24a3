"""The tables of figures: the same on the page, on paper and in the workbook."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from desktop.persian.numbers import number_text
from desktop.services.figures import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.figures.tally import FiveFigures, Line, MemberLine, Tally

Value: TypeAlias = "str | int | None"
NOTHING = "\u2013"


class Form(Enum):
    """What stands in a column."""

    WORDS = "words"
    COUNT = "count"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """A column by its heading."""

    heading: str
    form: Form = Form.COUNT

    def said(self, value: Value) -> str:
        """Return a value in words, a dash where there is none."""
        if isinstance(value, int):
            return number_text(value) + (words.PERCENT if self.form is Form.PERCENT else "")
        return value or ("" if self.form is Form.WORDS else NOTHING)


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A table with a value for each column in each row."""

    title: str
    columns: tuple[FigureColumn, ...]
    rows: tuple[tuple[Value, ...], ...]

    @property
    def said(self) -> Iterator[tuple[str, ...]]:
        """The rows in words."""
        for row in self.rows:
            yield tuple(column.said(value) for column, value in zip(self.columns, row, strict=True))


def summary(figures: FiveFigures) -> FigureTable:
    """Return the five figures and their parts beside those of the span before."""
    found: tuple[tuple[str, Callable[[Tally], Value]], ...] = (
        (words.SESSIONS, lambda tally: tally.sessions),
        (words.ITEMS, lambda tally: tally.items),
        (words.RESOLUTIONS, lambda tally: tally.resolutions),
        (words.FOLLOWED, lambda tally: tally.followed),
        (words.IN_TIME, lambda tally: tally.in_time),
        (words.LATE, lambda tally: tally.late),
        (words.DONE, lambda tally: tally.done),
        (words.OPEN, lambda tally: tally.open),
        (words.OVERDUE, lambda tally: tally.overdue),
        (words.IN_PERCENT.format(figure=words.SHARE_DONE), lambda tally: tally.share_done),
        (words.IN_PERCENT.format(figure=words.SHARE_IN_TIME), lambda tally: tally.share_in_time),
        (words.IN_PERCENT.format(figure=words.SHARE_ATTENDED), lambda tally: tally.share_attended),
    )
    columns = (FigureColumn(words.FIGURE, Form.WORDS), FigureColumn(words.NOW), FigureColumn(words.BEFORE))
    rows = tuple((name, value(figures.total), value(figures.before)) for name, value in found)
    return FigureTable(words.SUMMARY, columns, rows)


def kinds(figures: FiveFigures, vocabulary: Vocabulary) -> FigureTable:
    """Return sessions, agenda items and resolutions by what they are, or became."""
    rows = [
        (vocabulary.choice(kind).label, words.SESSION, count) for kind, count in figures.session_kinds.items()
    ]
    rows += [
        (vocabulary.choice(outcome).label if outcome else words.WITHOUT_OUTCOME, words.ITEM, count)
        for outcome, count in figures.outcomes.items()
    ]
    rows += [
        (vocabulary.choice(kind).label, words.RESOLUTION, count)
        for kind, count in figures.resolution_kinds.items()
    ]
    columns = (
        FigureColumn(words.KIND, Form.WORDS),
        FigureColumn(words.PART, Form.WORDS),
        FigureColumn(words.COUNT),
    )
    return FigureTable(words.BY_KIND, columns, tuple(rows))


def bodies(figures: FiveFigures) -> FigureTable:
    """Return a row for each body."""
    columns = (
        FigureColumn(words.BODY, Form.WORDS),
        *map(FigureColumn, (words.SESSION, words.ITEM, words.RESOLUTION, words.FOLLOWED)),
        FigureColumn(words.SHARE_DONE, Form.PERCENT),
        FigureColumn(words.SHARE_IN_TIME, Form.PERCENT),
        FigureColumn(words.SHARE_ATTENDED, Form.PERCENT),
    )
    return FigureTable(words.BODIES, columns, tuple(map(_body, figures.bodies)))


def _body(line: Line) -> tuple[Value, ...]:
    tally = line.tally
    counts = (tally.sessions, tally.items, tally.resolutions, tally.followed)
    shares = (tally.share_done, tally.share_in_time, tally.share_attended)
    return (line.name or words.WITHOUT_BODY, *counts, *shares)


def agencies(figures: FiveFigures) -> FigureTable:
    """Return a row for each agency."""
    columns = (
        FigureColumn(words.AGENCY, Form.WORDS),
        *map(
            FigureColumn,
            (
                words.FOLLOWED,
                words.SHORT_IN_TIME,
                words.SHORT_LATE,
                words.SHORT_DONE,
                words.OPEN,
                words.OVERDUE,
            ),
        ),
        FigureColumn(words.SHARE_DONE, Form.PERCENT),
        FigureColumn(words.INVITED),
        FigureColumn(words.SHARE_ATTENDED, Form.PERCENT),
    )
    return FigureTable(words.AGENCIES, columns, tuple(map(_agency, figures.agencies)))


def _agency(line: Line) -> tuple[Value, ...]:
    tally = line.tally
    counts = (tally.followed, tally.in_time, tally.late, tally.done, tally.open, tally.overdue)
    return (line.name, *counts, tally.share_done, tally.invited, tally.share_attended)


def members(figures: FiveFigures, least: int = 0) -> FigureTable:
    """Return a row for each member, with the body where there are several.

    Those who were never absent ``least`` times in a row are left out.
    """
    several = len(figures.bodies) > 1
    columns = (
        FigureColumn(words.NAME, Form.WORDS),
        FigureColumn(words.POST, Form.WORDS),
        FigureColumn(words.AGENCY, Form.WORDS),
        *([FigureColumn(words.BODY, Form.WORDS)] if several else ()),
        *map(FigureColumn, (words.INVITED, words.PRESENT, words.REPRESENTED, words.EXCUSED, words.ABSENT)),
        FigureColumn(words.SHARE_ATTENDED, Form.PERCENT),
        FigureColumn(words.CURRENT_RUN),
        FigureColumn(words.LONGEST_RUN),
    )
    rows = tuple(_member(each, several=several) for each in figures.members if each.longest >= least)
    return FigureTable(words.MEMBERS, columns, rows)


def _member(line: MemberLine, *, several: bool) -> tuple[Value, ...]:
    tally = line.tally
    post = line.post if line.post != line.name else ""
    who = (line.name, post, line.agency, *([line.body] if several else ()))
    counts = (tally.invited, tally.present, tally.represented, tally.excused, tally.absent)
    return (*who, *counts, tally.share_attended, line.current, line.longest)


def tables_of(figures: FiveFigures, vocabulary: Vocabulary, least: int = 0) -> Sequence[FigureTable]:
    """Return all tables that have rows, the summary first; a single body has none of its own.

    For ``least`` see `members`.
    """
    of_bodies = [bodies(figures)] if len(figures.bodies) > 1 else []
    found = (kinds(figures, vocabulary), *of_bodies, agencies(figures), members(figures, least))
    return (summary(figures), *(each for each in found if each.rows))
