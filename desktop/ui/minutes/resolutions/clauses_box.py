"""The clauses of one resolution under its text, arranged by Enter, Backspace and Alt+Shift with arrows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clauses import clauses_of, with_clauses
from desktop.domain.editing import removed, shifted, with_fields
from desktop.ui.minutes.resolutions.clause_row import ClauseRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.minutes import Minutes
    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.minutes.resolutions.agency_box import AgencyBox
    from desktop.ui.minutes.resolutions.card_content import ClauseContent
    from desktop.ui.minutes.resolutions.card_desk import CardDesk


class ClausesBox(QWidget):
    """Shows a row for each clause, and puts the keyboard where one goes on writing."""

    rows_changed = Signal()
    """A row came or went, or stands elsewhere."""
    edited = Signal()
    """Clauses came or went or were moved: they are to be shown again."""
    agencies_left = Signal()
    agencies_settled = Signal()
    left_empty = Signal()
    """The last clause is gone; the keyboard has to go elsewhere."""

    def __init__(self, shared: CardDesk, resolution_id: str) -> None:
        super().__init__()
        self.rows: dict[str, ClauseRow] = {}
        self._shared = shared
        self._resolution_id = resolution_id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        return tuple(stop for row in self.rows.values() for stop in row.stops)

    @property
    def agency_boxes(self) -> tuple[AgencyBox, ...]:
        """Where agencies are written here."""
        return tuple(row.agencies for row in self.rows.values())

    def show_clauses(self, contents: Sequence[ClauseContent]) -> None:
        """Show these clauses in their order; rows that are there already are kept."""
        ids = [each.clause.id for each in contents]
        is_other = ids != list(self.rows)
        for gone in [each for each in self.rows if each not in ids]:
            row = self.rows.pop(gone)
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        if is_other:
            self.rows = {each: self.rows.get(each) or self._row(each) for each in ids}
            for place, row in enumerate(self.rows.values()):
                self._column.insertWidget(place, row)
                row.show()
        for each in contents:
            self.rows[each.clause.id].show_clause(each)
        self.setVisible(bool(contents))
        if is_other:
            self.rows_changed.emit()

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Say under each clause what is wrong with it."""
        for clause_id, row in self.rows.items():
            row.show_doubts([each for each in doubts if each.part_id == clause_id])

    def add(self) -> None:
        """Add an empty clause at the end, and go to it; one that is there and empty is taken instead."""
        rows = list(self.rows.values())
        if rows and not rows[-1].words.words():
            rows[-1].words.setFocus()
        else:
            self._insert(self._shared.writing.minutes, ("",), len(rows))

    def _insert(self, minutes: Minutes, texts: Sequence[str], place: int) -> None:
        """Add clauses at a place, counted from 0, and go to the last of them."""
        if resolution := next((each for each in minutes.resolutions if each.id == self._resolution_id), None):
            minutes = with_clauses(minutes, resolution, texts, place)
            self._do(minutes, clauses_of(minutes, self._resolution_id)[place + len(texts) - 1].id)

    def _row(self, clause_id: str) -> ClauseRow:
        row = ClauseRow(self._shared, clause_id)
        row.words.next_asked.connect(partial(self._go_on, clause_id))
        row.words.removal_asked.connect(partial(self._remove, clause_id))
        row.words.shift_asked.connect(partial(self._shift, clause_id))
        row.words.clauses_pasted.connect(partial(self._paste, clause_id))
        row.remove.clicked.connect(partial(self._remove, clause_id))
        row.agencies.left.connect(self.agencies_left)
        row.agencies.settled.connect(self.agencies_settled)
        return row

    def _go_on(self, clause_id: str, at: int) -> None:
        """Begin the next clause with what stands behind the cursor; an empty one there is taken instead."""
        row, place = self.rows[clause_id], self._place(clause_id) + 1
        words = row.words.words()
        following = list(self.rows.values())[place : place + 1]
        if at == len(words) and following and not following[0].words.words():
            following[0].words.setFocus()
        elif words.strip():
            minutes = with_fields(self._shared.writing.minutes, clause_id, words=words[:at])
            self._insert(minutes, (words[at:].lstrip(),), place)

    def _remove(self, clause_id: str) -> None:
        place = self._place(clause_id)
        left = [each for each in self.rows if each != clause_id]
        after = left[max(place - 1, 0)] if left else ""
        self._do(removed(self._shared.writing.minutes, clause_id), after)

    def _shift(self, clause_id: str, steps: int) -> None:
        self._do(shifted(self._shared.writing.minutes, clause_id, steps), clause_id)

    def _paste(self, clause_id: str, texts: Sequence[str]) -> None:
        """Put a pasted list in the place of an empty clause, else after it."""
        minutes, place = self._shared.writing.minutes, self._place(clause_id)
        if self.rows[clause_id].words.words().strip():
            self._insert(minutes, texts, place + 1)
        else:
            self._insert(removed(minutes, clause_id), texts, place)

    def _do(self, minutes: Minutes, go_to: str) -> None:
        """Take a deed over as a step of its own, and go to where it leads."""
        self._shared.writing.pause()
        self._shared.write(minutes, "")
        self._shared.writing.pause()
        self.edited.emit()
        if go_to in self.rows:
            self.rows[go_to].words.setFocus()
        else:
            self.left_empty.emit()

    def _place(self, clause_id: str) -> int:
        return list(self.rows).index(clause_id)
