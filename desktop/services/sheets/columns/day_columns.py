"""Columns of days: real ones, Jalali and Gregorian texts, bare figures, and what Excel made of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from desktop.persian.day_order import Order, order_of
from desktop.persian.jalali import DayError, day_text, read_day
from desktop.schema.reading import UnreadableError
from desktop.services.sheets.columns.day_looks import Look, look
from desktop.services.sheets.columns.day_manner import Manner, read_cell
from desktop.services.sheets.columns.readings import Reading, Verdict, as_it_is, commonest, example

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.excel.reading.cells import Cell
    from desktop.services.sheets.columns.readings import Convert

    _Finding: TypeAlias = tuple[Reading, tuple[Reading, ...], tuple[Look, ...]]
    """A reading, what may be wished instead, and the looks of the cells that it is about."""

_DOUBTFUL_YEARS = range(1990, 2000)
"""Real days of these alone make one wonder; those before may well be birthdays."""
_ORDERS = {
    Reading.TWO_DIGIT_YEAR: Order.YEAR_FIRST,
    Reading.DAY_FIRST: Order.DAY_FIRST,
    Reading.MONTH_FIRST: Order.MONTH_FIRST,
}
_SHORT_ORDERS = (Order.YEAR_FIRST, Order.DAY_FIRST)
_GREGORIAN_ORDERS = (Order.DAY_FIRST, Order.MONTH_FIRST)
_ORDERED = (Look.JALALI, Look.TWO_DIGIT_YEAR, Look.GREGORIAN, Look.DAY_FIRST, Look.MONTH_FIRST)
_PLAIN = {Look.SILENT, Look.RECENT, Look.UNEATABLE}
_SAID = (
    (Look.MONTH_FIRST, Reading.MONTH_FIRST),
    (Look.DAY_FIRST, Reading.DAY_FIRST),
    (Look.TWO_DIGIT_YEAR, Reading.TWO_DIGIT_YEAR),
    (Look.GREGORIAN, Reading.GREGORIAN_TEXT),
    (Look.NO_SEPARATORS, Reading.NO_SEPARATORS),
    (Look.JALALI, Reading.JALALI_TEXT),
)
"""What is said of a column in which nothing is in doubt, what is most worth knowing first."""


class _Column:
    """What stands in a column, by what it looks like."""

    def __init__(self, cells: Iterable[Cell]) -> None:
        self.cells: defaultdict[Look, Counter[Cell]] = defaultdict(Counter)
        for cell, count in Counter(cells).items():
            self.cells[look(cell)][cell] = count

    def has(self, *looks: Look) -> bool:
        """Tell whether some cell has one of these looks."""
        return any(look in self.cells for look in looks)

    def count(self, *looks: Look) -> int:
        """Return how many cells have one of these looks."""
        return sum(self.cells[look].total() for look in looks if look in self.cells)

    def commonest(self, *looks: Look) -> Cell:
        """Return the cell of the first of these looks that is met most often, in any order of rows."""
        return commonest(next(self.cells[look] for look in looks if look in self.cells))

    def orders(self) -> frozenset[Order]:
        """Return the orders that numbers show by themselves."""
        texts = [cell for look in _ORDERED if look in self.cells for cell in self.cells[look]]
        return frozenset(filter(None, (order_of(cell) for cell in texts if isinstance(cell, str))))


def day_column(name: str, cells: Iterable[Cell], wished: Reading | None) -> tuple[Verdict | None, Convert]:
    """Return how a column of days is read.

    Where a reading would be a guess that nothing in the column bears out, the cells are refused until the
    clerk wishes a reading: a refused column costs one click, a wrong day is found years later on paper.
    So real days of 1960 to 1999 are refused if the column also has texts with two-digit years, the mark
    that Excel leaves when it takes 98/04/30 for a day but not 98/04/31. Where they are merely alone of
    their kind they are read as they stand, with the other reading offered: registers of those years exist.
    Days that Excel made of 03/04/05 cannot be told from real ones and are read as those.
    """
    column = _Column(cells)
    manner = _manner(column, wished)
    if column.cells.keys() <= _PLAIN:
        return None, as_it_is
    convert = lru_cache(4096, typed=True)(lambda cell: read_cell(cell, manner))
    return _verdict(name, column, manner), convert


def _manner(column: _Column, wished: Reading | None) -> Manner:
    is_open = column.has(Look.OPEN_SHORT, Look.OPEN_GREGORIAN)
    shown_orders = column.orders() if is_open else frozenset()
    eaten = wished is Reading.EATEN
    order = Order.YEAR_FIRST if eaten else _ORDERS.get(wished) if wished else None
    return Manner(
        short=_decided(order, shown_orders, _SHORT_ORDERS),
        gregorian=_decided(order, shown_orders, _GREGORIAN_ORDERS),
        serials=wished in (Reading.SERIALS, Reading.EATEN) or (is_open and order is not None),
        eaten=eaten,
        doubts_eaten=wished not in (Reading.EATEN, Reading.AS_IT_IS, Reading.OLD_DAYS)
        and column.has(Look.TWO_DIGIT_YEAR, Look.OPEN_SHORT),
        old=wished is Reading.OLD_DAYS,
    )


def _decided(wished: Order | None, shown_orders: frozenset[Order], among: tuple[Order, ...]) -> Order | None:
    """Return the order that is wished, else the only one that the column shows."""
    if wished in among:
        return wished
    found = [order for order in among if order in shown_orders]
    return found[0] if len(found) == 1 else None


def _verdict(name: str, column: _Column, manner: Manner) -> Verdict | None:
    """Return the verdict that most needs to be known: of doubts, of what is refused, of what was mended."""
    for reading, also, looks in chain(_doubts(manner), _settled(column, manner)):
        if column.has(*looks):
            cell = column.commonest(*looks)
            tried = _manner(column, also[0]) if reading is Reading.UNDECIDED else manner
            return Verdict(name, reading, also, column.count(*looks), _example(cell, tried))
    return None


def _doubts(manner: Manner) -> Iterator[_Finding]:
    """Yield what is refused until a reading is wished."""
    undecided = Reading.UNDECIDED
    if manner.doubts_eaten:
        yield undecided, (Reading.EATEN, Reading.AS_IT_IS), (Look.EATABLE,)
    if not manner.serials:
        yield undecided, (Reading.SERIALS,), (Look.SERIAL,)
    if not manner.short:
        yield undecided, (Reading.TWO_DIGIT_YEAR, Reading.DAY_FIRST), (Look.OPEN_SHORT,)
    if not manner.gregorian:
        yield undecided, (Reading.DAY_FIRST, Reading.MONTH_FIRST), (Look.OPEN_GREGORIAN,)
    if not manner.old:
        yield Reading.YEARS, (Reading.OLD_DAYS,), (Look.YEAR,)
        yield undecided, (Reading.OLD_DAYS,), (Look.OLD,)


def _settled(column: _Column, manner: Manner) -> Iterator[_Finding]:
    """Yield what was in doubt and is read as wished, or as the column bears out."""
    if manner.old:
        yield Reading.OLD_DAYS, (Reading.UNDECIDED,), (Look.OLD, Look.YEAR)
    if manner.eaten:
        yield Reading.EATEN, (Reading.AS_IT_IS,), (Look.EATABLE,)
    elif _may_be_eaten(column):
        yield Reading.AS_IT_IS, (Reading.EATEN,), (Look.EATABLE,)
    yield Reading.SERIALS, (Reading.UNDECIDED,), (Look.SERIAL,)
    if column.has(Look.OPEN_SHORT):
        if manner.short is Order.YEAR_FIRST:
            yield Reading.TWO_DIGIT_YEAR, (Reading.DAY_FIRST,), (Look.OPEN_SHORT, Look.TWO_DIGIT_YEAR)
        else:
            yield Reading.DAY_FIRST, (Reading.TWO_DIGIT_YEAR,), (Look.OPEN_SHORT, Look.DAY_FIRST)
    if manner.gregorian is Order.MONTH_FIRST:
        yield Reading.MONTH_FIRST, (Reading.DAY_FIRST,), (Look.OPEN_GREGORIAN, Look.MONTH_FIRST)
    yield Reading.DAY_FIRST, (Reading.MONTH_FIRST,), (Look.OPEN_GREGORIAN,)
    for found, reading in _SAID:
        yield reading, (), (found,)


def _may_be_eaten(column: _Column) -> bool:
    """Tell whether real days are such that Excel may have made them of Jalali ones."""
    if not column.has(Look.EATABLE):
        return False
    if column.has(Look.TWO_DIGIT_YEAR, Look.OPEN_SHORT):
        return True
    days = [cell.year for cell in column.cells[Look.EATABLE] if isinstance(cell, date)]
    alone = not column.has(Look.RECENT, Look.UNEATABLE)
    return alone and (column.has(Look.JALALI) or all(year in _DOUBTFUL_YEARS for year in days))


def _example(cell: Cell, manner: Manner) -> str:
    try:
        found = read_cell(cell, manner)
    except UnreadableError as error:
        return example(cell, dict(error.values).get("year", ""))
    try:
        day = found if isinstance(found, date) else read_day(str(found)).day
        return example(cell, day_text(day))
    except DayError:
        return example(cell)
