"""What is typed into the figures of a year and not saved yet: kept as typed, undone step by step."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.domain.figure_values import REFUSED, judge, read_figure
from desktop.domain.indicator import Gathering
from desktop.persian.numbers import number_text
from desktop.persian.text import tidy_passage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.domain.indicator import Indicator
    from desktop.schema.problem import Problem

Cell = tuple[str, int, str]
"""The id of an indicator, the place of the period in its year, and the name of the field."""
WORDS = "words"


class FigureEdits:
    """Texts by cell; a cell in which stands again what is stored is no edit."""

    def __init__(
        self,
        indicators: Mapping[str, Indicator],
        stored: Callable[[Cell], Decimal | str | None],
        past: Callable[[str], tuple[Decimal, ...]],
    ) -> None:
        self._indicators = indicators
        self._stored = stored
        self._past = past
        self.typed: dict[Cell, str] = {}
        self.waiting: dict[Cell, str] = {}
        """What a draft holds for cells that are not there now, or are locked; it stays in the draft."""
        self._steps: list[dict[Cell, str | None]] = []
        self._problems: dict[Cell, Problem | None] = {}
        """What is remarked on in cells as they are stored: they are painted often."""

    def text(self, cell: Cell) -> str:
        """Return what stands in a cell."""
        return self.typed[cell] if cell in self.typed else stored_text(self._stored(cell))

    def problem(self, cell: Cell) -> Problem | None:
        """Return why the text of a cell is refused or remarked on; only what was achieved is unusual."""
        if cell[2] == WORDS:
            return None
        if cell in self.typed:
            return self._judged(cell)
        if cell not in self._problems:
            self._problems[cell] = self._judged(cell)
        return self._problems[cell]

    def _judged(self, cell: Cell) -> Problem | None:
        past = self._past(cell[0]) if cell[2] == "achieved" else ()
        return judge(self._indicators[cell[0]], self.text(cell), past)

    def is_refused(self, cell: Cell) -> bool:
        """Say whether what is typed in a cell cannot be saved."""
        return cell in self.typed and (found := self.problem(cell)) is not None and found.reason in REFUSED

    def put(self, texts: Mapping[Cell, str]) -> bool:
        """Write into cells as one step that can be undone; return whether anything changed."""
        changed = {cell: text for cell, text in texts.items() if text != self.text(cell)}
        if not changed:
            return False
        self._steps.append({cell: self.typed.get(cell) for cell in changed})
        for cell, text in changed.items():
            if self._is_stored(cell, text):
                self.typed.pop(cell, None)
            else:
                self.typed[cell] = text
        return True

    def undo(self) -> frozenset[Cell]:
        """Take the last step back and return its cells; none where there is none."""
        if not self._steps:
            return frozenset()
        step = self._steps.pop()
        for cell, text in step.items():
            if text is None:
                self.typed.pop(cell, None)
            else:
                self.typed[cell] = text
        return frozenset(step)

    def values(self) -> dict[Cell, Decimal | str | None]:
        """Return the new values of all cells that can be saved."""
        return {
            cell: self._read(cell, text) for cell, text in self.typed.items() if not self.is_refused(cell)
        }

    def value(self, cell: Cell) -> Decimal | str | None:
        """Return what a cell holds; None where nothing is written, or nothing that can be saved."""
        if cell not in self.typed:
            return self._stored(cell)
        return None if self.is_refused(cell) else self._read(cell, self.typed[cell])

    def year(self, indicator: str, side: str, places: int) -> Decimal | None:
        """Return what the periods of a year come to, as the indicator is gathered."""
        told = (self.value((indicator, place, side)) for place in range(places))
        found = [each for each in told if isinstance(each, Decimal)]
        if not found:
            return None
        match self._indicators[indicator].gathering:
            case Gathering.SUM:
                return sum(found, Decimal(0))
            case Gathering.AVERAGE:
                return round(sum(found, Decimal(0)) / len(found), 1)
        return found[-1]

    def forget(self) -> None:
        """Forget the steps, as after saving: what is stored is another than they began with."""
        self._steps.clear()

    def draft(self) -> str:
        """Return all that is typed as one text."""
        texts = self.waiting | self.typed
        return json.dumps([[*cell, text] for cell, text in texts.items()], ensure_ascii=False)

    def take_draft(self, draft: str, places: int) -> None:
        """Take up a draft; what is damaged is passed over, what is of an indicator that is gone waits."""
        try:
            rows = json.loads(draft)
        except ValueError:
            return
        for row in rows if isinstance(rows, list) else ():
            match row:
                case [str(indicator), int(place), "planned" | "achieved" | "words" as side, str(text)]:
                    cell = indicator, place, side
                    if not 0 <= place < places:
                        continue
                    if indicator not in self._indicators:
                        self.waiting[cell] = text
                    elif not self._is_stored(cell, text):
                        self.typed[cell] = text

    def _is_stored(self, cell: Cell, text: str) -> bool:
        stored = self._stored(cell)
        if text == stored_text(stored):
            return True
        return not self._is_bad(cell, text) and self._read(cell, text) == stored

    def _is_bad(self, cell: Cell, text: str) -> bool:
        found = None if cell[2] == WORDS else judge(self._indicators[cell[0]], text)
        return found is not None and found.reason in REFUSED

    def _read(self, cell: Cell, text: str) -> Decimal | str | None:
        if cell[2] == WORDS:
            return tidy_passage(text) or None
        return read_figure(self._indicators[cell[0]], text)


def stored_text(value: Decimal | str | None) -> str:
    """Return a stored value as it is shown in its cell."""
    if value is None or isinstance(value, str):
        return value or ""
    return number_text(int(value) if value == int(value) else value.normalize())
