"""Editors of links: a name typed in any spelling, completed and found among the records there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.schema.reading import name_key
from desktop.schema.record import Link
from desktop.ui.models.options import KEY
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.editors import CalmCombo, Editor

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.models.options import OptionsModel

LISTED_ROWS = 4
_ID = Qt.ItemDataRole.UserRole


class NameCompleter(QCompleter):
    """Offers every name that holds what was typed, whatever its letters, half-spaces and digits."""

    def __init__(self, options: OptionsModel, parent: QWidget) -> None:
        super().__init__(options, parent)
        self.setCompletionRole(KEY)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(10)

    def splitPath(self, path: str) -> list[str]:
        return [name_key(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data())


class NameCombo(CalmCombo):
    """A combo box into which a name is typed, or from which it is taken."""

    def __init__(self, options: OptionsModel) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        view = QListView()
        view.setUniformItemSizes(True)  # a register of offices may be long
        self.setView(view)
        self.setModel(options)
        self.setCompleter(NameCompleter(options, self))
        self.line.setAlignment(FROM_THE_RIGHT)
        self.setCurrentIndex(-1)

    @property
    def line(self) -> QLineEdit:
        """Where the name is typed."""
        if (line := self.lineEdit()) is None:
            raise TypeError
        return line

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)


class LinkEditor(Editor):
    """One record, or none."""

    def __init__(self, options: OptionsModel, read: Callable[[str], Any]) -> None:
        self.combo = NameCombo(options)
        super().__init__(self.combo)
        self._options = options
        self._named = read

    def _show(self, value: Any) -> None:
        self.combo.setCurrentIndex(_place(self._options, value))
        self.combo.setEditText(_title(self._options, value) if value else "")

    def _content(self) -> tuple[int, str]:
        return self.combo.currentIndex(), self.combo.currentText()

    def _read(self, content: tuple[int, str]) -> Any:
        place, typed = content
        if place >= 0 and typed == self.combo.itemText(place):
            return Link(self._options.ids[place])
        return self._named(typed)


class LinksEditor(Editor):
    """Some records, in the order into which they are dragged; one that is unticked is left out."""

    def __init__(self, options: OptionsModel, read: Callable[[str], Any]) -> None:
        super().__init__(QWidget())
        self.combo = NameCombo(options)
        self.list = QListWidget()
        self.stops = (self.combo, self.list)
        self._options = options
        self._named = read
        self._build()

    def _build(self) -> None:
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.hide()
        self.combo.activated.connect(self._take)
        self.widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)
        layout.addWidget(self.list)

    def _take(self, place: int) -> None:
        self._add(self._options.ids[place])
        self.combo.setCurrentIndex(-1)
        self.combo.clearEditText()

    def _add(self, record_id: str) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        item = next((each for each in items if each.data(_ID) == record_id), None)
        if item is None:
            item = QListWidgetItem(_title(self._options, record_id), self.list)
            item.setData(_ID, record_id)
        item.setCheckState(Qt.CheckState.Checked)
        rows = min(self.list.count(), LISTED_ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth())
        self.list.show()

    def _show(self, value: Any) -> None:
        self.list.clear()
        self.list.hide()
        for record_id in value:
            self._add(record_id)
        self.combo.setCurrentIndex(-1)
        self.combo.clearEditText()

    def _content(self) -> tuple[tuple[str, ...], str]:
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)
        return ticked, self.combo.currentText()

    def _read(self, content: tuple[tuple[str, ...], str]) -> tuple[Any, ...]:
        ticked, typed = content
        return tuple(dict.fromkeys((*map(Link, ticked), *self._named(typed))))


def _place(options: OptionsModel, record_id: Any) -> int:
    return options.ids.index(record_id) if record_id in options.titles else -1


def _title(options: OptionsModel, record_id: str) -> str:
    """Return a record's title; what is linked but no option has been deleted meanwhile."""
    return options.titles.get(record_id, QCoreApplication.translate("Editors", "In the bin"))
