"""The facts of a record: small label over value, in two columns; what is linked can be gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.catalogue import CATALOGUE
from desktop.persian.numbers import number_text
from desktop.schema.fields import Field, Kind, fields_of
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.short import short
from desktop.ui.widgets.link_label import LINK_EDGE, LinkLabel
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk

COLUMNS = 2
LONG = 26
"""Letters from which a fact gets the whole width."""
_ISOLATED = "\u2068{}\u2069"
_WIDE = frozenset({Kind.PASSAGE, Kind.LINKS, Kind.TEXTS})
_MOST_LETTERS = 600
"""What is shown of a long text; the form has it all."""


class FactsSection(DetailSection):
    """Some fields of one kind of record; blank ones are left out."""

    def __init__(self, names: Sequence[str], desk: Desk, linked: Collection[str]) -> None:
        """Take in ``linked`` the kinds of record that can be gone to."""
        super().__init__("")
        self.cells: Mapping[str, str] = {}
        """The fields of the record to be shown, in words."""
        self.links: list[LinkLabel] = []
        self._names = tuple(names)
        self._desk = desk
        self._linked = linked
        self._shown: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.body.addLayout(self._grid)

    def show_record(self, record: Record) -> None:
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown, self.links = [], []
        fields = {each.name: each for each in fields_of(type(record))}
        self.cells = {**self.cells, **_sums(record, self.cells)}
        filled = [fields[name] for name in self._names if self.cells.get(name)]
        row, column = 0, 0
        for field in filled:
            fact = self._fact(record, field, self.cells[field.name])
            long = field.kind in _WIDE or len(self.cells[field.name]) > LONG
            span = COLUMNS if long else 1
            if column + span > COLUMNS:
                row, column = row + 1, 0
            self._grid.addWidget(fact, row, column, 1, span)
            self._shown.append(fact)
            column += span
        self.set_empty(not filled)

    def _fact(self, record: Record, field: Field, words: str) -> QWidget:
        fact = QWidget()
        label = QLabel(self._desk.vocabulary.field(type(record), field).label)
        label.setProperty("role", "label")
        column = QVBoxLayout(fact)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        if field.target in self._linked:
            for link in self._links(record, field, words):
                column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            text = WrappedLabel()
            text.setContentsMargins(0, LINK_EDGE, 0, LINK_EDGE)  # its words stand as high as those of a link
            text.setMinimumWidth(1)  # a word without end must not widen the detail
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(text)
            text.set_words(_ISOLATED.format(words) if field.code else short(words, _MOST_LETTERS))
        column.addStretch(1)
        return fact

    def _links(self, record: Record, field: Field, words: str) -> list[LinkLabel]:
        value = getattr(record, field.name)
        titles = {value: words}
        if field.kind is Kind.LINKS:
            titles = self._desk.browse.titles(CATALOGUE[field.target], value)
        made = [
            LinkLabel(title, Destination(kind=field.target, record_id=each)) for each, title in titles.items()
        ]
        for link in made:
            link.going.connect(self.going)
        self.links += made
        return made


def _sums(record: Record, cells: Mapping[str, str]) -> dict[str, str]:
    """Return what the parts of numbers that were left blank come to."""
    told = {name: record.sum_of_parts(name) for name in record.sums if not cells.get(name)}
    return {name: number_text(count) for name, count in told.items() if count is not None}
