"""The figures of a year as a grid: indicators from top to bottom, periods from the right to the left."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.domain.figure_edits import WORDS, FigureEdits, stored_text
from desktop.domain.figure_values import REFUSED
from desktop.domain.period_names import short_period
from desktop.services.reports.writing import Key, Side
from desktop.ui.pages.reports.standing_words import short_standing, standing_words
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.domain.figure_edits import Cell
    from desktop.domain.indicator import Indicator
    from desktop.schema.problem import Problem
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.reports.writing import YearSheet

Index = QModelIndex | QPersistentModelIndex


class Shown(Enum):
    """Which figures stand in the grid."""

    ACHIEVED = "achieved"
    PLANNED = "planned"
    BOTH = "both"


class Look(Enum):
    """How a cell is painted."""

    PLAIN = "plain"
    TYPED = "typed"
    UNUSUAL = "unusual"
    REFUSED = "refused"
    LOCKED = "locked"
    SUM = "sum"


class Line(NamedTuple):
    """One row: an indicator with the field that is written in it."""

    indicator: Indicator
    side: str


class FigureModel(QAbstractTableModel):
    """Reads what is stored and what is typed over it; the last column is what the year comes to."""

    written = Signal()
    """Something was typed, pasted, emptied or undone."""

    def __init__(self, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self.sheet: YearSheet | None = None
        self.edits = FigureEdits({}, lambda _: None, lambda _: ())
        self.lines: list[Line] = []
        self.shown = Shown.ACHIEVED

    def show_sheet(self, sheet: YearSheet | None) -> None:
        """Show the figures of a year, with nothing typed over them."""
        self.beginResetModel()
        self.sheet = sheet
        if sheet is not None:
            indicators = {each.id: each for each in sheet.indicators}
            self.edits = FigureEdits(
                indicators,
                lambda cell: sheet.value(Key(cell[0], cell[1], Side(cell[2]))),
                lambda indicator: sheet.past.get(indicator, ()),
            )
        self._lay_out()
        self.endResetModel()

    def show_side(self, shown: Shown) -> None:
        """Show what was planned, what was achieved, or both below each other."""
        self.beginResetModel()
        self.shown = shown
        self._lay_out()
        self.endResetModel()

    def _lay_out(self) -> None:
        sides = ("planned", "achieved") if self.shown is Shown.BOTH else (self.shown.value,)
        found = self.sheet.indicators if self.sheet else ()
        self.lines = [Line(each, side) for each in found for side in ((WORDS,) if each.is_told else sides)]

    @property
    def periods(self) -> int:
        """How many columns are periods."""
        return len(self.sheet.columns) if self.sheet else 0

    def cell(self, index: Index) -> Cell | None:
        """Return the figure at an index; None for a sum."""
        if not index.isValid() or index.column() >= self.periods:
            return None
        line = self.lines[index.row()]
        return line.indicator.id, index.column(), line.side

    def is_locked(self, place: int) -> bool:
        """Say whether the figures of a period stay as they are."""
        return self.sheet is not None and self.sheet.columns[place].is_locked

    def put(self, texts: Mapping[Cell, str]) -> None:
        """Write into cells as one step; those of approved periods stay."""
        if self.edits.put({cell: text for cell, text in texts.items() if not self.is_locked(cell[1])}):
            self._tell(texts)

    def undo(self) -> bool:
        """Take the last step back; return whether there was one."""
        if found := self.edits.undo():
            self._tell(found)
        return bool(found)

    def take_draft(self, draft: str) -> None:
        """Take up what was typed before; of a period that is approved by now it waits for its return."""
        self.edits.take_draft(draft, self.periods)
        for cell in [each for each in self.edits.typed if self.is_locked(each[1])]:
            self.edits.waiting[cell] = self.edits.typed.pop(cell)
        self._tell(self.edits.typed)

    def _tell(self, cells: Iterable[Cell]) -> None:
        """Have the rows of these cells painted anew, whose sums are others now."""
        touched = {(cell[0], cell[2]) for cell in cells}
        rows = [place for place, each in enumerate(self.lines) if (each.indicator.id, each.side) in touched]
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], self.periods))
        self.written.emit()

    def said(self, problem: Problem | None) -> str:
        """Return a problem in words."""
        return self._vocabulary.sentence(problem) if problem else ""

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.sheet is None else self.periods + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column() < self.periods and not self.is_locked(index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.edits.text(cell) if cell else self._sum(self.lines[index.row()])
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole if cell:
                return self.said(self.edits.problem(cell))
            case Qt.ItemDataRole.UserRole:
                return self._look(cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or (cell := self.cell(index)) is None:
            return False
        self.put({cell: str(value)})
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self.sheet is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._row_head(self.lines[section], role) if section < len(self.lines) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                if section >= self.periods:
                    return self.tr("Year")
                column = self.sheet.columns[section]
                return f"{short_period(self.sheet.period, column.span)}\n{short_standing(column.standing)}"
            case Qt.ItemDataRole.ToolTipRole if section < self.periods:
                return standing_words(self.sheet.columns[section].standing)
            case Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
        return None

    def _row_head(self, line: Line, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                unit = f" ({line.indicator.unit})" if line.indicator.unit else ""
                words = f"{line.indicator.name}{unit}"
                if self.shown is not Shown.BOTH or line.side == WORDS:
                    return words
                said = {"planned": self.tr("planned: {name}"), "achieved": self.tr("achieved: {name}")}
                return said[line.side].format(name=words)
            case Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
        return None

    def _look(self, cell: Cell | None) -> Look:
        if cell is None:
            return Look.SUM
        problem = self.edits.problem(cell)
        if problem is not None and problem.reason in REFUSED:
            return Look.REFUSED
        if self.is_locked(cell[1]):
            return Look.LOCKED
        if problem is not None:
            return Look.UNUSUAL
        return Look.TYPED if cell in self.edits.typed else Look.PLAIN

    def _sum(self, line: Line) -> str:
        """Return what the figures of the year come to, with what is typed, as the indicator is gathered."""
        if line.side == WORDS:
            return ""
        return stored_text(self.edits.year(line.indicator.id, line.side, self.periods))
