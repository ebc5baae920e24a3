"""The columns of the grid: what becomes of a row, its fields as in the sheet, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.schema.fields import Kind, field_named, fields_of
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.lists.column_places import CODE_WIDTH, NAME_WIDTH, WIDTHS
from desktop.ui.models.table import Column
from desktop.ui.pages.exchange.words import TONES, outcome_words, sentence

if TYPE_CHECKING:
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import SheetPlan
    from desktop.services.sheets.plan_words import RowWords


def fields_shown(sheet: SheetPlan[Any]) -> tuple[str, ...]:
    """Return the fields of a sheet in the order of its columns, then those that it lacks and are wrong."""
    held = sorted(sheet.columns, key=lambda name: sheet.columns[name])
    asked = dict.fromkeys(each.field for row in sheet.rows for each in row.problems)
    known = {field.name for field in fields_of(sheet.kind)}
    return (*held, *(name for name in asked if name not in sheet.columns and name in known))


def sheet_columns(
    kind: type[Record], names: tuple[str, ...], vocabulary: Vocabulary
) -> tuple[Column[Any], ...]:
    """Return the columns of the grid."""
    labels = {each.name: vocabulary.field(kind, each).label for each in fields_of(kind)}
    tones = {outcome_words(outcome): TONES[outcome] for outcome in RowOutcome}
    result = QCoreApplication.translate("PlanTable", "Result")
    explanation = QCoreApplication.translate("PlanTable", "Explanation")
    return (
        Column("", result, lambda row: outcome_words(row.outcome), tones),
        *(_field_column(field_named(kind, name), labels[name], vocabulary) for name in names),
        Column("", explanation, lambda row: sentence(row, labels)),
    )


def field_width(field: Field) -> int:
    """Return the width in pixels at which a field is read well, at 100 %."""
    if field.kind is Kind.TEXT:
        return CODE_WIDTH if field.code else NAME_WIDTH if field.ordered else WIDTHS[Kind.TEXT]
    return WIDTHS[field.kind]


def _field_column(field: Field, label: str, vocabulary: Vocabulary) -> Column[RowWords]:
    name = field.name
    choices = tuple(vocabulary.choice(each).label for each in field.choices or ())
    if field.code:
        return Column(name, label, lambda row: f"\u2068{cell}\u2069" if (cell := row.cells.get(name)) else "")
    return Column(name, label, lambda row: row.cells.get(name, ""), choices=choices)
