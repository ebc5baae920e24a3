"""The rows of a sheet as a grid, read by page: a hundred thousand of them cost no more than a screenful."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip

from desktop.schema.fields import field_named
from desktop.schema.problem import Reason
from desktop.ui.lists.column_places import WIDEST_CHOICE
from desktop.ui.pages.exchange.cell_table import CellTable
from desktop.ui.pages.exchange.plan_model import PlanModel
from desktop.ui.pages.exchange.plan_painter import PlanPainter
from desktop.ui.pages.exchange.sheet_columns import field_width, fields_shown, sheet_columns
from desktop.ui.pages.exchange.words import mended_words
from desktop.ui.theme import HEIGHTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import ImportPlan, PlannedRow, RowOutcome, SheetPlan
    from desktop.services.sheets.plan_words import PlanWords, RowWords
    from desktop.ui.models.table import Column
    from desktop.ui.theme import Theme

_WIDEST_HEADING = 200
_EXPLANATION = 220
"""Pixels that the explanation has at least."""


class Wanted(NamedTuple):
    """Which rows are shown: those of some outcomes, or those that need a look; else all."""

    outcomes: frozenset[RowOutcome] = frozenset()
    problems: bool = False


def needs_a_look(row: PlannedRow[Any]) -> bool:
    """Tell whether a row is refused or remarked on, but for what is said of its whole column already."""
    return bool(
        row.problems or row.conflicts or any(each.reason is not Reason.ASSUMED_DAY for each in row.notes)
    )


class PlanTable(CellTable):
    """What is written in a cell is told and shown when it was checked; Tab leads to the next wrong cell."""

    written = Signal(int, str, str)
    """The row's number, the field's name, and the text that stands in its place from now on."""

    def __init__(self, words: PlanWords, vocabulary: Vocabulary, theme: Theme) -> None:
        self._plan_words = words
        self._vocabulary = vocabulary
        self._plan: ImportPlan | None = None
        self._sheet: SheetPlan[Any] | None = None
        self._by_id: dict[str, PlannedRow[Any]] = {}
        self._corrected: Collection[tuple[int, str]] = ()
        self._typed: dict[tuple[int, str], str] = {}
        """What was written since the plan was made, by the row's number and the field."""
        self._names: tuple[str, ...] = ()
        self._come_to: tuple[int, int] | None = None
        """The row and the column of the cell to which `go_on` led last."""
        model = PlanModel((), self._fetch)
        super().__init__(model, vocabulary, theme)
        self._painter = PlanPainter(theme, self._is_corrected)
        self.setAccessibleName(self.tr("Rows of the workbook"))
        model.written.connect(self.written)
        self.set_dense(True)

    # what is shown

    def show_sheet(
        self,
        plan: ImportPlan,
        sheet: SheetPlan[Any] | None,
        corrected: Collection[tuple[int, str]],
        wanted: Wanted,
        *,
        anew: bool,
    ) -> None:
        """Show the rows of ``sheet``, from the top if ``anew``; ``corrected`` rows stay in sight."""
        if plan is not self._plan or sheet is not self._sheet:
            self._typed.clear()
        self._plan, self._sheet, self._corrected = plan, sheet, corrected
        self._by_id = {str(row.number): row for row in sheet.rows} if sheet else {}
        names = fields_shown(sheet) if sheet else ()
        kind = sheet.kind if sheet else None
        other_columns = names != self._names or kind is not self._delegate.kind
        ids = tuple(self._ids(wanted))
        typing = self._typing()
        if other_columns:
            self._names, self._delegate.kind = names, kind
            self._set_columns()
        if anew or not ids:
            self.show_ids(ids)
            self.horizontalScrollBar().setValue(0)
        elif other_columns or ids != self.rows.ids:
            self.keep_place(ids)
        else:
            self.rows.refresh()
        self.numbers.fit()
        if ids and (anew or self.current_row() < 0):  # the row that was looked at is hidden now
            self.go(0, next(iter(self._problems_in(0)), 1))
        elif typing and not self._typing():
            self._type_again(*typing)

    def show_typed(self, texts: Mapping[tuple[int, str], str]) -> None:
        """Show what was written, before it is checked."""
        self._typed.update(texts)
        self.rows.refresh()

    def words_of(self, number: int) -> RowWords | None:
        """Return a row in words."""
        row = self._by_id.get(str(number))
        if self._plan is None or self._sheet is None or row is None:
            return None
        return self._plan_words.rows(self._plan, self._sheet, [row])[0]

    def current_number(self) -> int | None:
        """Return the number of the current row in the sheet."""
        place = self.current_row()
        return int(self.rows.ids[place]) if 0 <= place < len(self.rows.ids) else None

    def chosen_cells(self) -> list[tuple[int, str]]:
        """Return the row's number and the field of each cell that is chosen, row by row."""
        rows = list(self.chosen_rows())
        names = [self._name_of(column) for column in self.chosen_columns()]
        return [(int(self.rows.ids[row]), name) for row in rows for name in names if name]

    def chosen_ids(self) -> list[str]:
        """Return the ids of the rows of the chosen block."""
        return [self.rows.ids[row] for row in self.chosen_rows()]

    def texts_of(self, ids: Sequence[str], columns: Sequence[int]) -> list[list[str]]:
        """Return cells as they are shown; may be called beside the window's thread."""
        shown: list[Column[Any]] = [self.rows.columns[column] for column in columns]
        return [[column.text(row) for column in shown] for row in self._fetch(ids)]

    def cells_from(self, block: Sequence[Sequence[str]]) -> tuple[list[tuple[int, str, str]], int]:
        """Return the row's number, the field and the text of the cells of a block, and how many do not fit.

        Its first cell comes to stand in the current one.
        """
        first_row, first = self.current_row(), max(self.currentIndex().column(), 1)
        names, ids = self._names[first - 1 :], self.rows.ids[max(first_row, 0) :]
        placed = [
            (int(ids[down]), names[along], text)
            for down, line in enumerate(block[: len(ids)])
            for along, text in enumerate(line[: len(names)])
        ]
        return placed, sum(map(len, block)) - len(placed)

    def next_problem(self, *, other_row: bool = False) -> tuple[int, int] | None:
        """Return the row and the column of the next wrong cell after the current one, else of the first.

        Those of the current row come last where ``other_row`` is wanted.
        """
        count, at = len(self.rows.ids), max(self.current_row(), 0)
        now = self.currentIndex().column()
        for step in range(count + 1):
            place = (at + step) % count
            for column in self._problems_in(place):
                if (step == 0 and (other_row or column <= now)) or (
                    step == count and column > now and not other_row
                ):
                    continue
                return place, column
        return None

    def go_on(self) -> None:
        """Write in the current cell if it is wrong and not just come from, else in the next wrong one."""
        here = (self.current_row(), self.currentIndex().column())
        is_wrong = bool(self.rows.ids) and here[1] in self._problems_in(max(here[0], 0))
        self._write_in(here if is_wrong and here != self._come_to else self.next_problem())

    def _write_in(self, place: tuple[int, int] | None) -> None:
        self._come_to = place
        if place:
            self.go(*place)
            self.setFocus()
            self.edit(self.currentIndex())

    def _problems_in(self, place: int) -> list[int]:
        """Return the columns of a row whose cells are wrong or in conflict and were not written meanwhile."""
        row = self._by_id[self.rows.ids[place]]
        wrong = {each.field for each in row.problems} | {each.field for each in row.conflicts}
        return [
            column
            for column, name in enumerate(self._names, 1)
            if name in wrong and (row.number, name) not in self._typed
        ]

    def _ids(self, wanted: Wanted) -> Iterator[str]:
        if not wanted.outcomes and not wanted.problems:
            yield from self._by_id
            return
        corrected = {number for number, _ in self._corrected}
        for each, row in self._by_id.items():
            if (
                row.number in corrected
                or (wanted.problems and needs_a_look(row))
                or (wanted.outcomes and row.outcome in wanted.outcomes)
            ):
                yield each

    def _fetch(self, ids: Sequence[str]) -> Sequence[RowWords]:
        if self._plan is None or self._sheet is None:
            return ()
        rows = [self._by_id[each] for each in ids if each in self._by_id]
        return tuple(map(self._as_typed, self._plan_words.rows(self._plan, self._sheet, rows)))

    def _as_typed(self, row: RowWords) -> RowWords:
        """Return a row with what was written in it and is not checked yet."""
        number = int(row.id)
        typed = {name: self._typed[number, name] for name in self._names if (number, name) in self._typed}
        if not typed:
            return row
        problems = {name: words for name, words in row.problems.items() if name not in typed}
        return replace(row, cells={**row.cells, **typed}, problems=problems)

    def _is_corrected(self, row_id: str, name: str) -> bool:
        place = (int(row_id), name)
        return place in self._corrected or place in self._typed

    def _name_of(self, column: int) -> str:
        return self._names[column - 1] if 1 <= column <= len(self._names) else ""

    def _set_columns(self) -> None:
        kind = self._delegate.kind
        columns = sheet_columns(kind, self._names, self._vocabulary) if kind else ()
        self.rows.beginResetModel()
        self.rows.columns = columns
        self.rows.endResetModel()
        if kind:
            self.header.resizeSection(0, self.choice_width(0))
            grown = self._theme.height("row") / HEIGHTS["row"]
            for column, name in enumerate(self._names, 1):
                usual = round(field_width(field_named(kind, name)) * grown)
                usual = max(usual, min(self.choice_width(column), WIDEST_CHOICE))
                heading = min(self.header.heading_width(column), _WIDEST_HEADING)
                self.header.resizeSection(column, max(usual, heading))
            self._fill()

    def _fill(self) -> None:
        """Give the explanation what the other columns leave."""
        if self.rows.columns:
            last = len(self.rows.columns) - 1
            taken = sum(self.header.sectionSize(each) for each in range(last))
            self.header.resizeSection(last, max(self.viewport().width() - taken, _EXPLANATION))

    # writing

    def _typing(self) -> tuple[str, str, str] | None:
        """Return the row, the field and the text that is being typed."""
        if self.state() is not QAbstractItemView.State.EditingState:
            return None
        index = self.currentIndex()
        text = self._delegate.text
        return None if text is None else (self.rows.ids[index.row()], self._name_of(index.column()), text)

    def _type_again(self, row_id: str, name: str, text: str) -> None:
        """Go on with what was typed before other rows were shown."""
        if row_id in self.rows.ids and name in self._names:
            self.go(self.rows.ids.index(row_id), self._names.index(name) + 1)
            self._begin(text)

    def _after_tab(self) -> None:
        self._write_in(self.next_problem())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            row = self.rows.row(index.row()) if index.isValid() else None
            if row and (told := self._told(row, self._name_of(index.column()))):
                QToolTip.showText(event.globalPos(), f'<div dir="rtl">{escape(told)}</div>', self)
                return True
        return super().viewportEvent(event)

    def _told(self, row: Any, name: str) -> str:
        """Return what is to be known of a cell besides what stands in it."""
        if name in row.problems:
            return str(row.problems[name])
        if name and name in row.mended and not self._is_corrected(row.id, name):
            return mended_words(str(row.mended[name]))
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()
