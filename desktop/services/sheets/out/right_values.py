"""An example of what a cell should hold that was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Reason

if TYPE_CHECKING:
    from desktop.schema.problem import Problem
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary

_OF_VALUES = frozenset(
    {
        *(Reason.MISSING, Reason.TOO_LONG, Reason.BEFORE_BEGINNING, Reason.NEGATIVE, Reason.OUT_OF_RANGE),
        *(Reason.NOT_A_NUMBER, Reason.NOT_A_DAY, Reason.NO_SUCH_DAY, Reason.AMBIGUOUS_DAY, Reason.NO_YEAR),
        *(Reason.WRONG_WEEKDAY, Reason.DAY_OUT_OF_RANGE, Reason.NOT_A_TIME, Reason.NOT_A_CHOICE),
        *(Reason.YEAR_ONLY, Reason.OLD_DAY, Reason.EATEN_DAY, Reason.SERIAL_DAY),
        *(Reason.CELL_ERROR, Reason.FORMULA_WITHOUT_VALUE, Reason.LOST_DIGITS, Reason.CODE_BECAME_DAY),
    }
)
"""Where another value in the cell would do; with other reasons the row as a whole is wrong."""


def right_value(kind: type[Record], problem: Problem, vocabulary: Vocabulary) -> str:
    """Return an example of a right value in the place of a refused one; "" where none would help."""
    field = next((each for each in fields_of(kind) if each.name == problem.field), None)
    if field is None or problem.reason not in _OF_VALUES:
        return ""
    if field.kind is Kind.FLAG:
        return vocabulary.flag(value=True).label
    if field.choices:
        return vocabulary.choice(next(iter(field.choices))).label
    return vocabulary.example(kind, field)
