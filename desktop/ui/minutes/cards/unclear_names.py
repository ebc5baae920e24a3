"""Names in minutes that mean nobody in the register yet: nothing is closed with them, and they come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.editing import part_of
from desktop.schema.problem import Problem, Reason
from desktop.services.minutes_doubts import Doubt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.ui.minutes.tab import Tab

_BETWEEN = "\n"


class UnclearNames:
    """The names of one tab by the part in which they were typed or pasted, until each is settled."""

    def __init__(self, tab: Tab, field: str) -> None:
        self._tab = tab
        self._field = field
        self._names = {part: tuple(row.split(_BETWEEN)) for part, row in tab.remembered.read().items()}
        self.tell()

    def of(self, part_id: str) -> tuple[str, ...]:
        """Return what is unclear in a part."""
        return self._names.get(part_id, ())

    def say(self, part_id: str, names: Iterable[str]) -> None:
        """Take what is unclear in a part, in place of what was before."""
        if (now := tuple(names)) == self.of(part_id):
            return
        self._names = {**self._names, part_id: now}
        self._tab.remembered.keep({part: _BETWEEN.join(row) for part, row in self._names.items() if row})
        self.tell()

    def tell(self) -> None:
        """Let them stand among the doubts, but for those of parts that were removed, which may come back."""
        self._tab.writing.hold(
            self._tab,
            (
                Doubt(part, self._field, blocks=True, problem=self._problem(part, name))
                for part, names in self._names.items()
                if self._is_there(part)
                for name in names
            ),
        )

    def _problem(self, part_id: str, name: str) -> Problem:
        return Problem(self._field, Reason.UNKNOWN_NAME, (("typed", name),), part_id)

    def _is_there(self, part_id: str) -> bool:
        try:
            part_of(self._tab.minutes, part_id)
        except KeyError:
            return False
        return True
