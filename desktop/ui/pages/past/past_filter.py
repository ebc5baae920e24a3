"""What of the history is asked for: words, who, what kind of record, from a day to a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.catalogue import CATALOGUE
from desktop.persian.order import sort_key
from desktop.schema.fields import fields_of
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.schema.vocabulary import Vocabulary
    from desktop.ui.places import Tools

_CHOICE_WIDTH, _DAY_WIDTH = 180, 150


class Wanted(NamedTuple):
    """What is asked for; what is blank is not asked."""

    words: str = ""
    author: str = ""
    kind: str = ""
    first: date | None = None
    last: date | None = None


class PastFilter(QWidget):
    """Tells at once when something else is asked for."""

    changed = Signal()

    def __init__(self, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__()
        self.search = SearchBox(tools.icons, self.tr("Search in the history"))
        self.author, self.kind = CalmCombo(), CalmCombo()
        self.first, self.last = (DayField(tools.theme, tools.icons) for _ in range(2))
        self.kind.addItem(self.tr("All records"), "")
        kinds = [each for each in CATALOGUE if not any(field.owner for field in fields_of(each))]
        named = {each.__name__: vocabulary.record(each).label for each in kinds}
        for name in sorted(named, key=lambda each: sort_key(named[each])):
            self.kind.addItem(named[name], name)
        self.show_authors(())
        self._lay_out()
        self.search.asked.connect(self._tell)
        self.author.activated.connect(self._tell)
        self.kind.activated.connect(self._tell)
        for each in (self.first, self.last):
            each.editingFinished.connect(self._tell_days)
        self._told = self.wanted

    def _lay_out(self) -> None:
        self._days = (FieldBox(self.tr("From"), self.first), FieldBox(self.tr("Until"), self.last))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(FieldBox(self.tr("Search in the history"), self.search), 1)
        for words, combo in ((self.tr("Who"), self.author), (self.tr("What"), self.kind)):
            box = FieldBox(words, combo)
            box.setFixedWidth(_CHOICE_WIDTH)
            row.addWidget(box)
        for day in self._days:
            day.setFixedWidth(_DAY_WIDTH)
            row.addWidget(day)

    @property
    def wanted(self) -> Wanted:
        """What is asked for now; a day that is none is not asked."""
        return Wanted(
            self.search.text().strip(),
            str(self.author.currentData() or ""),
            str(self.kind.currentData() or ""),
            self.first.day,
            self.last.day,
        )

    def show_authors(self, authors: Sequence[str]) -> None:
        """Offer these people; who is chosen stays chosen."""
        chosen = self.author.currentData()
        self.author.clear()
        self.author.addItem(self.tr("Everybody"), "")
        for each in authors:
            self.author.addItem(each, each)
        self.author.setCurrentIndex(max(self.author.findData(chosen), 0))

    def clear(self) -> None:
        """Ask for everything."""
        self.search.clear()
        for combo in (self.author, self.kind):
            combo.setCurrentIndex(0)
        for each in (self.first, self.last):
            each.set_day(None)
        self._tell()

    def _tell_days(self) -> None:
        for box, field in zip(self._days, (self.first, self.last), strict=True):
            wrong = field.text().strip() and field.day is None
            box.show_error(self.tr("This is no day.") if wrong else "")
        self._tell()

    def _tell(self, _what: object = None) -> None:
        if (wanted := self.wanted) != self._told:
            self._told = wanted
            self.changed.emit()
