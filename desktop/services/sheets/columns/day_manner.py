"""Reads one cell of a column of days in the manner of the whole column."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.persian.day_order import day_in_order, without_time
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import DayError, day_text, read_day
from desktop.persian.text import tidy
from desktop.schema.problem import Reason
from desktop.schema.reading import UnreadableError
from desktop.services.sheets.columns.day_looks import (
    EPOCH,
    Look,
    day_in,
    look_of_day,
    look_of_figure,
    look_of_text,
    typed_year,
    uneaten,
)
from desktop.services.sheets.columns.readings import shown

if TYPE_CHECKING:
    from desktop.excel.reading.cells import Cell
    from desktop.persian.day_order import Order


@dataclass(frozen=True, slots=True)
class Manner:
    """How the cells of a column are read of which a single one does not say it."""

    short: Order | None
    gregorian: Order | None
    serials: bool
    eaten: bool
    doubts_eaten: bool
    """Days that Excel may have eaten are refused."""
    old: bool


def read_cell(cell: Cell, manner: Manner) -> Cell:
    """Return the day where reading it needs more than the cell; else the cell, for the reader to judge.

    Raises `UnreadableError` for what is in doubt and for years without a month and a day.
    """
    if isinstance(cell, date):
        return _read_real(cell, manner)
    if isinstance(cell, str):
        return _read_text(cell, manner)
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return cell
    return _read_figure(cell, cell, manner)


def _read_real(cell: date, manner: Manner) -> Cell:
    day = day_in(cell)
    match look_of_day(day):
        case Look.YEAR if not manner.old:
            raise UnreadableError(Reason.YEAR_ONLY, year=persian_digits(str(typed_year(day))))
        case Look.OLD if not manner.old:
            raise UnreadableError(Reason.OLD_DAY, typed=shown(day))
        case Look.EATABLE if manner.doubts_eaten or manner.eaten:
            meant = uneaten(day)
            if meant and manner.doubts_eaten:
                raise UnreadableError(Reason.EATEN_DAY, typed=shown(day), day=day_text(meant))
            return meant
        case Look.UNEATABLE if manner.eaten:
            raise UnreadableError(Reason.NOT_A_DAY, typed=shown(day))
    return cell


def _read_figure(cell: Cell, figure: float, manner: Manner) -> Cell:
    """Return the day that a figure is; a figure that is none stays, for the reader to refuse."""
    match look_of_figure(figure):
        case Look.YEAR:
            raise UnreadableError(Reason.YEAR_ONLY, year=persian_digits(str(int(figure))))
        case Look.SERIAL:
            day = EPOCH + timedelta(days=int(figure))
            if not manner.serials:
                raise UnreadableError(Reason.SERIAL_DAY, typed=shown(cell), day=day_text(day))
            return _read_real(day, manner)
        case Look.NO_SEPARATORS:
            return _day_or_text(str(int(figure)))
    return cell


def _read_text(cell: str, manner: Manner) -> Cell:
    look, day = look_of_text(cell)
    if day:
        return day
    match look:
        case Look.NO_SEPARATORS | Look.SERIAL | Look.YEAR:
            return _read_figure(cell, int(tidy(cell)), manner)
        case Look.OPEN_SHORT if manner.short:
            return _read_in_order(cell, manner.short)
        case Look.OPEN_GREGORIAN if manner.gregorian:
            return _read_in_order(cell, manner.gregorian)
    return cell


def _read_in_order(cell: str, order: Order) -> Cell:
    return _day_or_text(day_in_order(without_time(tidy(cell)), order))


def _day_or_text(written: str) -> Cell:
    """Return the day; where there is no such day, the text of it for the reader to refuse."""
    try:
        return read_day(written).day
    except DayError:
        return written
