"""The panes of records: one is shown, and those in which something is being written stay behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.services.exchange.disputes import Question
    from desktop.ui.pages.conflicts.record_pane import RecordPane


class Panes(QScrollArea):
    """Shows the questions of one record; ``make`` makes a pane."""

    opening = Signal(object)
    """Carries the first `Question` of the record that the person wants to see."""
    lost = Signal(str)
    """Carries what was being written in a question that is settled by now."""

    def __init__(self, make: Callable[[], RecordPane], name: str) -> None:
        super().__init__()
        self._make = make
        self._panes: dict[str, RecordPane] = {}
        self.shown = ""
        """The id of the record whose questions are shown."""
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    @property
    def pane(self) -> RecordPane | None:
        """What is shown."""
        return self._panes.get(self.shown)

    @property
    def typed(self) -> bool:
        """Whether something is being written in any of them."""
        return any(pane.typed for pane in self._panes.values())

    def show_record(self, record_id: str, questions: Sequence[Question], kind: str) -> None:
        """Show the questions of a record from the top; where nothing is written, the former pane goes."""
        if record_id != self.shown:
            former = self.shown
            self.shown = record_id
            if (pane := self._panes.get(former)) is not None:
                pane.hide()
                if not pane.typed:
                    self._remove(former)
            self.verticalScrollBar().setValue(0)
        if not questions:
            return
        pane = self._panes.get(record_id)
        if pane is None:
            pane = self._panes[record_id] = self._make()
            pane.opening.connect(partial(self.opening.emit, questions[0]))
            pane.lost.connect(self.lost)
            self._column.addWidget(pane)
        pane.show_questions(questions, kind)
        pane.show()

    def renew(self, questions: Mapping[str, Sequence[Question]]) -> None:
        """Let go of the panes of records about which nothing is asked any more."""
        for record_id in [each for each in self._panes if each not in questions]:
            self._panes[record_id].settle()
            self._remove(record_id)

    def _remove(self, record_id: str) -> None:
        pane = self._panes.pop(record_id)
        pane.hide()
        self._column.removeWidget(pane)
        pane.deleteLater()
