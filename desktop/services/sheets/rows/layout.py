"""How one sheet of a workbook is to be read."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as part
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.services.sheets.columns.readings import Reading
    from desktop.services.sheets.plan import Side


@dataclass(frozen=True, slots=True)
class Layout:
    """How one sheet is to be read."""

    sheet: str
    columns: Mapping[int, str]
    """The field of each column, from 0."""
    ids: int | None = None
    """The column in which an export wrote the ids of the records."""
    seen: int | None = None
    """How far this register's journal had come when the sheet was written from it; None for any other."""
    whole_name: tuple[str, ...] = ()
    """The parts of a name that stand together in the column of the last one."""
    is_linked_to: bool = False
    """Other sheets of the workbook may link to its rows."""
    readings: Mapping[str, Reading] = part(default_factory=dict)
    """How columns are to be read, by field."""
    before: Mapping[str, Reading] = part(default_factory=dict)
    """How they were read before: the answer where it would be asked again."""
    sides: Mapping[tuple[int, str], Side] = part(default_factory=dict)
    """Which value of a conflict is taken, by the number of the row and the field."""
