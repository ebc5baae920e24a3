"""How each column of a workbook is read: decided for the whole column, in one pass over its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.fields import Field, Kind
from desktop.services.sheets.columns.code_columns import code_column
from desktop.services.sheets.columns.day_columns import day_column
from desktop.services.sheets.columns.figure_columns import figure_column
from desktop.services.sheets.columns.readings import Reading, Verdict, as_it_is
from desktop.services.sheets.columns.text_columns import text_column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.excel.reading.cells import Cell
    from desktop.services.sheets.columns.readings import Convert

__all__ = ["Reading", "Verdict", "as_it_is", "verdict_as_before", "verdict_of"]


def verdict_of(field: Field, cells: Iterable[Cell], wished: Reading | None) -> tuple[Verdict | None, Convert]:
    """Return how the column of a field is read, and what turns its cells into those that `reader` knows.

    None where nothing is worth saying. The converter takes any cell, also what a clerk typed in its place,
    and returns a cell or raises `UnreadableError`; it was mended if it is not the very same one, and it is
    `as_it_is` where no cell needs mending. What is ``wished`` but unknown to such a column says nothing.
    """
    match field.kind:
        case Kind.DAY:
            return day_column(field.name, cells, wished)
        case Kind.NUMBER | Kind.MEASURE:
            return figure_column(field, cells, wished)
        case Kind.TEXT if field.code:
            return code_column(field, cells, wished)
        case Kind.TEXT | Kind.PASSAGE | Kind.TEXTS:
            return text_column(field, cells)
        case _:
            return None, as_it_is


def verdict_as_before(
    field: Field, cells: Callable[[], Iterable[Cell]], wished: Reading | None, before: Reading | None
) -> tuple[Verdict | None, Convert]:
    """Return the verdict on the column that ``cells`` gives as often as it is called.

    What a clerk answered ``before``, for another workbook, is the answer where the same is asked of this
    one, and nowhere else: it goes against nothing that the column itself shows. That cells are meant as they
    stand is asked each time, since the next workbook may be one that Excel has spoilt.
    """
    verdict, convert = verdict_of(field, cells(), wished)
    if wished or not before or not verdict or before not in verdict.also:
        return verdict, convert
    is_asked = verdict.reading is Reading.UNDECIDED and before is not Reading.AS_IT_IS
    return (
        verdict_of(field, cells(), before) if is_asked or before is Reading.LOST_ZERO else (verdict, convert)
    )
