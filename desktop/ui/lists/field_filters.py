"""Asks of one field: some of its choices, some of the records it points at, or whether it is blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from desktop.schema.condition import Either, Is, Missing, Not
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.schema.condition import Condition
    from desktop.ui.icons import Icons

SUGGESTED = 8
WIDEST = 240
"""Pixels of a name; the rest is told under the pointer."""
Stored = str | int
"""A value as it is stored: the value of an enum, an id, 1 or 0."""


class FieldFilter(QWidget):
    """An editor of at most one condition on the field ``name``.

    The two questions are answered by each kind of filter; Qt's metaclass leaves no room for that of `abc`.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(8, 2, 8, 10)
        self.inside.setSpacing(4)

    def condition(self) -> Condition | None:
        """Return what is asked, or nothing."""
        raise NotImplementedError

    def show_condition(self, condition: Condition | None) -> None:
        """Show what is asked, without telling anybody."""
        raise NotImplementedError

    def _tell(self, *_: object) -> None:
        self.changed.emit()


class TicksFilter(FieldFilter):
    """Some of a few choices; ``blank`` are the words for none, where the field may be blank."""

    def __init__(self, name: str, choices: Mapping[Stored, str], blank: str = "") -> None:
        super().__init__(name)
        self.boxes: dict[Stored, QCheckBox] = {}
        self.blank = self._box(blank) if blank else None
        for value, words in choices.items():
            self.boxes[value] = self._box(words)
        if self.blank:
            self.inside.addWidget(self.blank)

    def condition(self) -> Condition | None:
        ticked = tuple(value for value, box in self.boxes.items() if box.isChecked())
        return _any_of(self.name, ticked, blank=bool(self.blank and self.blank.isChecked()))

    def show_condition(self, condition: Condition | None) -> None:
        values, blank = _values_of(condition)
        for value, box in self.boxes.items():
            box.setChecked(value in values)
        if self.blank:
            self.blank.setChecked(blank)

    def _box(self, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.clicked.connect(self._tell)
        self.inside.addWidget(box)
        return box


class LinkFilter(FieldFilter):
    """Some of the records that a link may point at, found by typing."""

    def __init__(
        self,
        name: str,
        icons: Icons,
        suggest: Callable[[str], Sequence[tuple[str, str]]],
        titles: Callable[[Sequence[str]], Mapping[str, str]],
        blank: str = "",
    ) -> None:
        super().__init__(name)
        self._suggest, self._titles = suggest, titles
        self._chosen: dict[str, str] = {}
        self._listed: dict[str, str] = {}
        self.search = SearchBox(icons, self.tr("Name"))
        self.search.asked.connect(self._list)
        self.boxes: dict[str, QCheckBox] = {}
        self.blank = QCheckBox(blank) if blank else None
        self.none = QLabel(self.tr("No such name"))
        self.none.setProperty("role", "hint")
        self.none.hide()
        self.inside.addWidget(self.search)
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(4)
        self.inside.addLayout(self._boxes)
        self.inside.addWidget(self.none)
        if self.blank:
            self.blank.clicked.connect(self._tell)
            self.inside.addWidget(self.blank)
        self._list()

    def condition(self) -> Condition | None:
        return _any_of(self.name, tuple(self._chosen), blank=bool(self.blank and self.blank.isChecked()))

    def show_condition(self, condition: Condition | None) -> None:
        values, blank = _values_of(condition)
        titles = self._titles([str(each) for each in values]) if values else {}
        self._chosen = {str(each): titles.get(str(each), "") for each in values}
        if self.blank:
            self.blank.setChecked(blank)
        self._list()

    def _list(self) -> None:
        """Show what is chosen, then what may be meant."""
        for box in self.boxes.values():
            self._boxes.removeWidget(box)
            box.hide()
            box.deleteLater()
        found = dict(self._suggest(self.search.text()))
        self.none.setVisible(not found)
        self.boxes = {}
        self._listed = self._chosen | found
        for record_id, title in self._listed.items():
            words = title or self.tr("In the bin")
            box = QCheckBox(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST))
            box.setAccessibleName(words)
            box.setToolTip(words)
            box.setChecked(record_id in self._chosen)
            box.clicked.connect(self._take)
            self._boxes.addWidget(box)
            self.boxes[record_id] = box

    def _take(self) -> None:
        self._chosen = {each: self._listed[each] for each, box in self.boxes.items() if box.isChecked()}
        self.changed.emit()


class PresenceFilter(FieldFilter):
    """Whether anything is written at all."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name)
        self.presence = Segments(
            (("", self.tr("All")), ("some", self.tr("Written")), ("none", self.tr("Blank")))
        )
        self.presence.setAccessibleName(label)
        self.presence.choose("")
        self.presence.chosen.connect(self._tell)
        self.inside.addWidget(self.presence)

    def condition(self) -> Condition | None:
        if self.presence.choice == "none":
            return Missing(self.name)
        return Not(Missing(self.name)) if self.presence.choice == "some" else None

    def show_condition(self, condition: Condition | None) -> None:
        match condition:
            case Missing():
                self.presence.choose("none")
            case Not():
                self.presence.choose("some")
            case _:
                self.presence.choose("")


def _any_of(name: str, values: tuple[Stored, ...], *, blank: bool) -> Condition | None:
    if values and blank:
        return Either((Is(name, values), Missing(name)))
    if values:
        return Is(name, values)
    return Missing(name) if blank else None


def _values_of(condition: Condition | None) -> tuple[tuple[Stored, ...], bool]:
    match condition:
        case Is(_, values):
            return values, False
        case Missing():
            return (), True
        case Either((Is(_, values), Missing())):
            return values, True
        case _:
            return (), False
