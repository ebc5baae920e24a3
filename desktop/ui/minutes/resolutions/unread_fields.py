"""What is typed into fields of resolutions and clauses and cannot be read: it stands among the doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.editing import part_of
from desktop.services.minutes_doubts import Doubt

if TYPE_CHECKING:
    from desktop.schema.problem import Problem
    from desktop.ui.minutes.writing import Writing


class UnreadFields(QObject):
    """Holds it for one tab, until it is mended or its part is gone."""

    def __init__(self, writing: Writing, owner: QObject) -> None:
        super().__init__(owner)
        self._writing = writing
        self._problems: dict[tuple[str, str], Problem] = {}

    def say(self, part_id: str, field: str, problem: Problem | None) -> None:
        """Take what is wrong in a field now."""
        if problem == self._problems.get((part_id, field)):
            return
        self._problems.pop((part_id, field), None)
        if problem:
            self._problems[part_id, field] = problem
        self.tell()

    def tell(self) -> None:
        """Let those of parts that are there stand among the doubts."""
        self._writing.hold(
            self,
            (
                Doubt(part_id, field, blocks=True, problem=problem)
                for (part_id, field), problem in self._problems.items()
                if self._is_there(part_id)
            ),
        )

    def _is_there(self, part_id: str) -> bool:
        try:
            part_of(self._writing.minutes, part_id)
        except KeyError:
            return False
        return True
