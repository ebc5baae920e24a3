"""The filters of a list, one for each field; each change is shown in the list at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.fields import Kind
from desktop.ui.lists.field_filters import SUGGESTED, FieldFilter, LinkFilter, PresenceFilter, TicksFilter
from desktop.ui.lists.list_state import filtered_field
from desktop.ui.lists.span_filters import DaySpan, NumberSpan
from desktop.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.condition import Condition
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Browse
    from desktop.ui.places import Tools

WIDTH = 340


def can_filter(field: Field) -> bool:
    """Say whether there is anything to ask: a text that is always written is searched, not filtered."""
    return not field.required or field.kind not in (Kind.TEXT, Kind.PASSAGE, Kind.TEXTS)


class FilterSection(QWidget):
    """A field's name that opens its filter; the filter is made when it is first opened."""

    def __init__(self, label: str, make: partial[FieldFilter], tools: Tools) -> None:
        super().__init__()
        self._label, self._make, self._tools = label, make, tools
        self.filter: FieldFilter | None = None
        self.button = QPushButton()
        self.button.setProperty("role", "fold")
        self.button.setCheckable(True)
        self.button.toggled.connect(self.open)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self._inside.addWidget(self.button)
        self.say(active=False)

    def open(self, opened: bool) -> None:
        """Show the filter or hide it."""
        self.button.setChecked(opened)
        if opened and self.filter is None:
            self.filter = self._make()
            self._inside.addWidget(self.filter)
        if self.filter:
            self.filter.setVisible(opened)
        self._tools.icons.put(self.button, "chevron_down" if opened else "chevron_left", "text2", 16)

    def say(self, *, active: bool) -> None:
        """Show whether it filters now."""
        mark = "  \u25cf" if active else ""
        self.button.setText("\u00a0" + self._label + mark)
        asks = self.tr("{field}: filters now").format(field=self._label)
        self.button.setAccessibleName(asks if active else self._label)
        self._tools.icons.put(
            self.button, "chevron_down" if self.button.isChecked() else "chevron_left", "text2", 16
        )


class FilterPopup(Popover):
    """Emits the filters as they are after each change."""

    changed = Signal(tuple)

    def __init__(
        self,
        record: type[Record],
        browse: Browse,
        vocabulary: Vocabulary,
        tools: Tools,
        button: QWidget,
    ) -> None:
        super().__init__(WIDTH, button)
        self._record, self._browse, self._vocabulary, self._tools = record, browse, vocabulary, tools
        self._filters: dict[str, Condition] = {}
        self.sections: dict[str, FilterSection] = {}
        self.set_title(self.tr("Filters"))
        self.inside.setSpacing(0)
        self.clear = QPushButton(self.tr("Clear all filters"))
        self.clear.setProperty("role", "ghost")
        self.clear.clicked.connect(self._clear)
        self.foot.addWidget(self.clear)
        self.foot.addStretch(1)

    def show_filters(self, filters: Sequence[Condition], fields: Sequence[Field]) -> None:
        """Show what is asked now, with a section for each of ``fields``, in their order."""
        self._filters = {filtered_field(each): each for each in filters}
        while self.inside.count():
            self.inside.takeAt(0)
        for section in self.sections.values():
            section.hide()
        self.sections = {
            field.name: self.sections.get(field.name) or self._section(field) for field in fields
        }
        for name, section in self.sections.items():
            self.inside.addWidget(section)
            section.show()
            if name in self._filters or section.filter:
                section.open(name in self._filters)
            if section.filter:
                section.filter.show_condition(self._filters.get(name))
        self.inside.addStretch(1)
        self._say()

    def _section(self, field: Field) -> FilterSection:
        label = self._vocabulary.field(self._record, field).label
        section = FilterSection(label, partial(self._filter, field, label), self._tools)
        section.button.clicked.connect(partial(self.reveal, section))
        return section

    def _filter(self, field: Field, label: str) -> FieldFilter:
        made = self._made(field, label)
        made.show_condition(self._filters.get(field.name))
        made.changed.connect(partial(self._note, made))
        return made

    def _made(self, field: Field, label: str) -> FieldFilter:
        blank = "" if field.required else self.tr("Blank")
        match field.kind:
            case Kind.CHOICE if field.choices:
                words = {each.value: self._vocabulary.choice(each).label for each in field.choices}
                return TicksFilter(field.name, words, blank)
            case Kind.FLAG:
                return TicksFilter(
                    field.name, {int(each): self._vocabulary.flag(value=each).label for each in (True, False)}
                )
            case Kind.LINK | Kind.LINKS:
                kind = CATALOGUE[field.target]
                suggest = partial(self._browse.suggest, kind, most=SUGGESTED)
                titles = partial(self._browse.titles, kind)
                return LinkFilter(field.name, self._tools.icons, suggest, titles, blank)
            case Kind.DAY:
                return DaySpan(field.name, label, self._tools.theme, self._tools.icons)
            case Kind.NUMBER:
                return NumberSpan(field.name, label)
            case _:
                return PresenceFilter(field.name, label)

    def _note(self, made: FieldFilter) -> None:
        condition = made.condition()
        if condition == self._filters.get(made.name):
            return
        if condition is None:
            del self._filters[made.name]
        else:
            self._filters[made.name] = condition
        self._tell()

    def _clear(self) -> None:
        self._filters = {}
        for section in self.sections.values():
            if section.filter:
                section.filter.show_condition(None)
        self._tell()

    def _tell(self) -> None:
        self._say()
        self.changed.emit(tuple(self._filters.values()))

    def _say(self) -> None:
        self.clear.setEnabled(bool(self._filters))
        for name, section in self.sections.items():
            section.say(active=name in self._filters)
