"""Reads the rows of a table of resolutions: a cell under «مسئول» or «مهلت» says more than the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.intake.one_resolution import ResolutionReader, Written, about_resolution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.pasted_table import TableRow
    from desktop.intake.places import Places
    from desktop.intake.reading import Question, ReadResolution

_RESPONSIBLE = "responsible"
_FROM_ABOVE = "خانهٔ مسئول {named} در جدول خالی است و «{name}» از ردیف بالا گرفته شد؛ درست است؟"


def orders_of(rows: Sequence[TableRow]) -> list[int]:
    """Return the numbers of the rows, or their places where these do not tell them apart."""
    numbers = [row.number for row in rows if row.number]
    return numbers if len(set(numbers)) == len(rows) else list(range(1, len(rows) + 1))


class RowReader:
    """Reads rows with the organisations and places that are known."""

    def __init__(self, known: frozenset[str], places: Places) -> None:
        self._reader = ResolutionReader(known, places)

    def read_all(self, rows: Sequence[TableRow]) -> tuple[tuple[ReadResolution, ...], tuple[Question, ...]]:
        """Return the resolutions of a table and what they leave open.

        A cell without an agency may be part of the one above: so it is read, and asked.
        """
        resolutions: list[ReadResolution] = []
        questions: list[Question] = []
        above: tuple[str, ...] = ()
        for order, row in zip(orders_of(rows), rows, strict=True):
            resolution, asked = self.read(order, row)
            if not row.responsible and above and not resolution.responsible:
                resolution = replace(resolution, responsible=above)
                asked = [each for each in asked if not each.about.endswith(_RESPONSIBLE)]
                asked += [
                    about_resolution(order, _FROM_ABOVE.replace("{name}", name), _RESPONSIBLE)
                    for name in above
                ]
            above = resolution.responsible if row.responsible else above
            resolutions.append(resolution)
            questions += asked
        return tuple(resolutions), tuple(questions)

    def read(self, order: int, row: TableRow) -> tuple[ReadResolution, list[Question]]:
        """Return the resolution of a row and what it leaves open."""
        return self._reader.read(order, Written(row.text, agencies=row.responsible, deadline=row.deadline))
