"""The cells of a sheet's rows as values: each column understood as a whole, each cell read on its own."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as part
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.excel.reading.cells import ErrorCell, FormulaCell
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.schema.fields import BLANK, Field, Kind, fields_of
from desktop.schema.problem import Problem, Reason
from desktop.schema.reading import UnreadableError, is_assumed, listed, name_key, parts_of, reader
from desktop.schema.record import Link
from desktop.schema.words import show
from desktop.services.sheets.columns.day_looks import is_day
from desktop.services.sheets.columns.verdicts import as_it_is, verdict_as_before

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from desktop.excel.reading.cells import Cell, Row
    from desktop.schema.record import Record
    from desktop.services.sheets.columns.readings import Verdict
    from desktop.services.sheets.rows.beside import Beside
    from desktop.services.sheets.rows.called import Called
    from desktop.services.sheets.rows.layout import Layout

_UNREAD = (ErrorCell, FormulaCell)
_UNLINKED = (Reason.UNKNOWN_NAME, Reason.AMBIGUOUS_NAME)
_KEPT = (Kind.TEXTS, Kind.DAY)


@dataclass(slots=True)
class RowRead:
    """What one row says: values, cells that have none, remarks, and what is not as its cell has it."""

    values: dict[str, Any] = part(default_factory=dict)
    problems: list[Problem] = part(default_factory=list)
    notes: list[Problem] = part(default_factory=list)
    mended: dict[str, Any] = part(default_factory=dict)
    empty: list[Field] = part(default_factory=list)
    """The fields whose column is there and whose cell is empty."""


@dataclass(frozen=True, slots=True)
class ColumnRead:
    """One column: its place from 0, its field, and the two steps from a cell to a value."""

    place: int
    field: Field
    convert: Callable[[Any], Any] | None
    read: Callable[[Any], Any]
    called: Called | None


class CellsRead:
    """Reads the rows of one sheet; what names are missing is made on the way."""

    def __init__(
        self,
        kind: type[Record],
        columns: Mapping[int, str],
        rows: Sequence[Row],
        beside: Beside,
        layout: Layout,
        written: Callable[[Row], Record | None] | None = None,
    ) -> None:
        """Read ``rows``; ``written`` is the record that an export wrote into a row, as it was then."""
        self._kind, self._whole = kind, layout.whole_name
        self._vocabulary = beside.vocabulary
        by_name = {field.name: field for field in fields_of(kind)}
        self.verdicts: list[Verdict] = []
        self.columns: list[ColumnRead] = []
        for place, name in columns.items():
            beside.progress.step(0, 0)
            field = by_name[name]
            is_written = written if _is_judged(field) else None
            cells = (
                partial(_typed, rows, place, name, is_written) if is_written else partial(_cells, rows, place)
            )
            verdict, convert = verdict_as_before(
                field, cells, layout.readings.get(name), layout.before.get(name)
            )
            if verdict:
                self.verdicts.append(verdict)
            called = beside.linking.to(field.target) if field.target else None
            names, make = (called.by_key, called.make_missing) if called else (None, None)
            read = reader(field, beside.vocabulary, names, make)
            mend = None if convert is as_it_is else convert
            self.columns.append(ColumnRead(place, field, mend, read, called))
        self._listed = [
            each
            for each in self.columns
            if each.field.target or each.field.kind in _KEPT or (written and _is_judged(each.field))
        ]

    def read(self, row: Row) -> RowRead:
        """Return what a row says."""
        found = RowRead()
        unlinked: list[tuple[ColumnRead, Any, UnreadableError]] = []
        cells = row.cells
        width = len(cells)
        for column in self.columns:
            if column.place >= width or (cell := cells[column.place]) is None or cell == "":
                found.empty.append(column.field)
                continue
            if isinstance(cell, _UNREAD):
                found.problems.append(_broken(column.field, cell))
                continue
            try:
                self._take(column, cell, found)
            except UnreadableError as error:
                if column.called and error.reason in _UNLINKED:
                    unlinked.append((column, cell, error))
                else:
                    found.problems.append(Problem(column.field.name, error.reason, error.values))
        for column, cell, why in unlinked:
            self._link_within(column, cell, why, found)
        if self._whole:
            self._part(found)
        return found

    def as_stored(self, row: Row, values: Mapping[str, Any], opened: Record) -> dict[str, Any]:
        """Return the links, lists, days and codes of ``opened`` that the row writes as an export would.

        What lies in the bin, was merged or shares its name with another stays linked, and a list stays one;
        a day is that day and a code that code, however doubtful it would be if it had been typed.
        """
        kept = {}
        for column in self._listed:
            stored = getattr(opened, column.field.name)
            if stored and column.place < len(row.cells) and (cell := row.cells[column.place]):
                value = values.get(column.field.name)
                if value != stored and self._is_written(column, stored, cell, value):
                    kept[column.field.name] = stored
        return kept

    def _take(self, column: ColumnRead, cell: Any, found: RowRead) -> None:
        field = column.field
        converted = column.convert(cell) if column.convert else cell
        value = column.read(converted)
        if value is None or value == "" or value == ():  # noqa: PLR1714  # a set would hash it
            found.empty.append(field)
            return
        found.values[field.name] = value
        if converted is not cell and (converted.__class__ is not cell.__class__ or converted != cell):
            found.mended[field.name] = cell
        if field.kind is Kind.DAY and _is_assumed(field, cell):
            found.mended[field.name] = cell
            shown = (("typed", persian_digits(str(cell))), ("day", day_text(value)))
            found.notes.append(Problem(field.name, Reason.ASSUMED_DAY, shown))

    def _part(self, found: RowRead) -> None:
        """Part a whole name, unless a part of it was typed beside it."""
        *first, last = self._whole
        text = found.values.get(last)
        made = self._kind.named(text) if text and found.values.keys().isdisjoint(first) else None
        if made and getattr(made, last) != text:
            parts = {each.name: getattr(made, each.name) for each in fields_of(self._kind)}
            parts = {name: value for name, value in parts.items() if value not in BLANK}
            found.values |= {**parts, **found.values, last: parts[last]}
            found.mended.setdefault(last, text)

    def _link_within(self, column: ColumnRead, cell: Any, error: UnreadableError, found: RowRead) -> None:
        """Look for what a cell calls among what belongs to the other links of the row."""
        field, near = column.field, set(_linked(found.values))
        try:
            if field.kind is Kind.LINK:
                found.values[field.name] = _one_within(column, str(cell), near, error)
            else:
                parts = [_one_within(column, each, near, error) for each in _parts(column, str(cell))]
                found.values[field.name] = tuple(dict.fromkeys(parts))
        except UnreadableError as refused:
            found.problems.append(Problem(field.name, refused.reason, refused.values))

    def _is_written(self, column: ColumnRead, stored: Any, cell: Any, value: Any) -> bool:
        """Tell whether a cell, read as ``value``, holds what a clerk reads of ``stored``."""
        titles = column.called.titles if column.called else {}
        shown = show(column.field, stored, self._vocabulary, lambda one: titles.get(one, ""))
        match column.field.kind:
            case Kind.DAY:
                return is_day(cell, stored)
            case Kind.TEXTS:
                return bool(column.read(shown) == value)
            case Kind.TEXT | Kind.NUMBER | Kind.MEASURE:
                return bool(cell == stored)
            case Kind.LINK:
                return name_key(shown) == name_key(str(cell))
            case _:
                return parts_of(shown) == parts_of(str(cell))


def _cells(rows: Sequence[Row], place: int) -> Iterator[Cell]:
    return (row.cells[place] if place < len(row.cells) else None for row in rows)


def _typed(
    rows: Sequence[Row], place: int, name: str, written: Callable[[Row], Record | None]
) -> Iterator[Cell]:
    """Yield the cells of a column but for those that are as an export wrote them: they are no doubt."""
    for row, cell in zip(rows, _cells(rows, place), strict=True):
        record = written(row) if cell is not None else None
        stored = getattr(record, name, None)
        is_same = is_day(cell, stored) if isinstance(cell, date) and stored else cell == stored
        yield None if record and is_same else cell


def _is_judged(field: Field) -> bool:
    """Tell whether it may be doubtful what is meant by cells of such a column."""
    return field.kind in (Kind.DAY, Kind.NUMBER, Kind.MEASURE) or field.code


def _one_within(column: ColumnRead, text: str, near: Collection[str], error: UnreadableError) -> Link[Any]:
    found = column.called.within(text, near) if column.called else None
    if found is None and column.field.kind is Kind.LINKS and column.called:
        found = column.called.make_missing(text)
    if not found:
        raise error
    return Link(found)


def _parts(column: ColumnRead, text: str) -> Sequence[str]:
    return [text] if column.called and text in column.called.by_key else listed(text)


def _linked(values: Mapping[str, Any]) -> Iterator[str]:
    for value in values.values():
        if isinstance(value, Link):
            yield value
        elif isinstance(value, tuple):
            yield from value


def _is_assumed(field: Field, cell: Any) -> bool:
    """Tell whether a day was assumed of a text; what only the rest of its column explains was not."""
    try:
        return is_assumed(field, cell)
    except ValueError:
        return False


def _broken(field: Field, cell: ErrorCell | FormulaCell) -> Problem:
    if isinstance(cell, ErrorCell):
        return Problem(field.name, Reason.CELL_ERROR, (("typed", cell.code),))
    return Problem(field.name, Reason.FORMULA_WITHOUT_VALUE)
