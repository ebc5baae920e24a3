"""The rows of a plan: read by page, so that a hundred thousand of them cost no more than a screenful."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from desktop.persian.digits import persian_digits
from desktop.schema.fields import field_named, fields_of
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.lists.record_table import RecordTable
from desktop.ui.models.table import Column, TableModel
from desktop.ui.pages.exchange.words import TONES, outcome_words, sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.mended_rows import Place
    from desktop.services.sheets.plan import ImportPlan, PlannedRow
    from desktop.services.sheets.plan_words import PlanWords, RowWords
    from desktop.ui.theme import Theme

_MOST_FIELDS = 3
"""How many fields of a row are shown beside what is said of it; all of them are shown at the side."""
_WIDTHS = {"code": 92, "name": 220}
_NUMBER, _FIELD, _RESULT = 60, 140, 104


class PlanTable(RecordTable):
    """Number, some fields, the result and the sentence of each row."""

    def __init__(self, words: PlanWords, vocabulary: Vocabulary, theme: Theme) -> None:
        self._plan_words = words
        self._vocabulary = vocabulary
        self._plan: ImportPlan[Any] | None = None
        self._by_id: dict[str, PlannedRow[Any]] = {}
        self._mending: Mapping[Place, str] = {}
        self._labels: dict[str, str] = {}
        model: TableModel[Any] = TableModel((), self._fetch)
        super().__init__(model, theme)
        self.setAccessibleName(self.tr("Rows of the workbook"))
        self.header.setSectionsClickable(False)
        self.header.setSectionsMovable(False)
        self.header.setSortIndicatorShown(False)
        self.header.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_plan(
        self, plan: ImportPlan[Any], mending: Mapping[Place, str], *, only_problems: bool, anew: bool
    ) -> None:
        """Show the rows of ``plan``, from the top if ``anew``; corrected ones stay among the problems."""
        other_columns = self._plan is None or self._plan.columns != plan.columns
        self._plan, self._mending = plan, mending
        self._by_id = {str(row.number): row for row in plan.rows}
        if anew or other_columns:
            self._set_columns(plan)
        ids = self._ids(only_problems=only_problems)
        if anew:
            self.show_ids(ids)
            if ids:
                self.go(0)
        else:
            self.keep_place(ids)
            if ids and self.current_row() < 0:  # the row that was looked at is hidden now
                self.go(0)

    def words_of(self, number: int) -> RowWords | None:
        """Return a row in words."""
        row = self._by_id.get(str(number))
        return None if self._plan is None or row is None else self._plan_words.rows(self._plan, [row])[0]

    def current_number(self) -> int | None:
        """Return the number of the current row in the sheet."""
        place = self.current_row()
        return int(self.rows.ids[place]) if 0 <= place < len(self.rows.ids) else None

    def next_problem(self) -> int | None:
        """Return the place of the next row with an error below the current one, else of the first."""
        after = self.current_row() + 1
        order = (*range(after, len(self.rows.ids)), *range(after))
        return next((place for place in order if self._by_id[self.rows.ids[place]].problems), None)

    def _ids(self, *, only_problems: bool) -> tuple[str, ...]:
        if not only_problems:
            return tuple(self._by_id)
        mended = {number for number, _ in self._mending}
        return tuple(
            each for each, row in self._by_id.items() if row.problems or row.notes or row.number in mended
        )

    def _fetch(self, ids: Sequence[str]) -> Sequence[RowWords]:
        if self._plan is None:
            return ()
        return self._plan_words.rows(self._plan, [self._by_id[each] for each in ids if each in self._by_id])

    def _set_columns(self, plan: ImportPlan[Any]) -> None:
        kind = plan.kind
        self._labels = {each.name: self._vocabulary.field(kind, each).label for each in fields_of(kind)}
        known = {name for way in kind.matched_by for name in way}
        first = [name for name in plan.columns if name in known]
        names = [*first, *(name for name in plan.columns if name not in known)][:_MOST_FIELDS]
        tones = {outcome_words(outcome): TONES[outcome] for outcome in RowOutcome}
        columns: list[Column[Any]] = [
            Column("", self.tr("Row"), lambda row: persian_digits(row.id)),
            *(self._field_column(plan, name) for name in names),
            Column("", self.tr("Result"), lambda row: outcome_words(row.outcome), tones),
            Column("", self.tr("Explanation"), lambda row: sentence(row, self._labels)),
        ]
        self.rows.beginResetModel()
        self.rows.columns = tuple(columns)
        self.rows.endResetModel()
        widths = [_NUMBER, *(_WIDTHS.get(name, _FIELD) for name in names), _RESULT]
        for place, width in enumerate(widths):
            self.header.resizeSection(place, width)
        self.header.setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)

    def _field_column(self, plan: ImportPlan[Any], name: str) -> Column[Any]:
        label = self._vocabulary.field(plan.kind, field_named(plan.kind, name)).label
        return Column(name, label, lambda row: row.cells[name])
