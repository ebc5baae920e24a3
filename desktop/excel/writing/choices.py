"""Drop-downs, hints, and what Excel refuses to let be typed into a column."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from openpyxl.utils.cell import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from desktop.excel.reading.cells import MOST_ROWS
from desktop.excel.texts import cleaned
from desktop.excel.writing.sheet_out import LISTS_SHEET, ColumnOut, Kind, SheetOut

_LONGEST_HINT = 255


class Choices:
    """Lists of choices on a hidden sheet of their own, each once: Excel breaks on long lists in a column."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._names: dict[tuple[str, ...], str] = {}

    def validate(self, page: Any, place: int, column: ColumnOut) -> None:
        """Let Excel offer the choices of a column, counted from 1, and say its hint."""
        if not column.choices and not column.hint and column.kind is not Kind.ID:
            return
        letter = get_column_letter(place)
        rule = DataValidation(allow_blank=True, sqref=f"{letter}2:{letter}{MOST_ROWS}")
        if column.choices:
            rule.type, rule.formula1 = "list", self._name(column.choices)
            rule.errorStyle = "warning" if column.open_choices else "stop"
            rule.showErrorMessage = True
        elif column.kind is Kind.ID:
            # locked cells of a protected sheet would forbid sorting it and deleting rows
            rule.type, rule.formula1, rule.showErrorMessage = "custom", "FALSE", True
        if column.refusal:
            rule.error = cleaned(column.refusal)[:_LONGEST_HINT]
        if column.hint:
            rule.prompt, rule.showInputMessage = cleaned(column.hint)[:_LONGEST_HINT], True
        page.add_data_validation(rule)

    def page(self) -> SheetOut | None:
        """Return the rows of the hidden sheet that holds all lists side by side, where there are any."""
        if not self._names:
            return None
        columns = (ColumnOut("", Kind.CODE),) * len(self._names)
        return SheetOut(LISTS_SHEET, columns, zip_longest(*self._names))

    def _name(self, choices: tuple[str, ...]) -> str:
        """Return the name of the range that holds ``choices``."""
        if choices not in self._names:
            if not self._names:
                page = self._book.create_sheet(LISTS_SHEET)
                page.sheet_state = "hidden"
                page.protection.sheet = True
            place = len(self._names) + 1
            name, letter = f"choices_{place}", get_column_letter(place)
            span = f"{LISTS_SHEET}!${letter}$1:${letter}${len(choices)}"
            self._book.defined_names[name] = DefinedName(name, attr_text=span)
            self._names[choices] = name
        return self._names[choices]
