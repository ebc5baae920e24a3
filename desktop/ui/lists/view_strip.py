"""The chips over a list: its views with their counts, the person's own, and what is filtered now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPoint

    from desktop.ui.icons import Icons


WIDEST = 300
"""Pixels of a filter's words; the rest is told under the pointer."""


class ViewStrip(QWidget):
    """Tells what was chosen; arrows move, space chooses.

    Own views are renamed and deleted by their menu, by F2 and by Delete.
    """

    view_chosen = Signal(str)
    own_chosen = Signal(str)
    rename_asked = Signal(str)
    delete_asked = Signal(str)
    filter_chosen = Signal(str)
    """The field whose filter is to be taken away."""
    save_asked = Signal()

    def __init__(self, icons: Icons, views: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._icons = icons
        self.setAccessibleName(self.tr("Saved filters"))
        self.flow = FlowLayout(8, self)
        self.flow.setContentsMargins(12, 0, 12, 10)
        self._words = dict(views)
        self._group = QButtonGroup(self)
        self.views = {key: self._chip(words, partial(self.view_chosen.emit, key)) for key, words in views}
        self.own: dict[str, QPushButton] = {}
        self.filters: dict[str, QPushButton] = {}
        self.save = QPushButton("\u00a0" + self.tr("Save this filter"))
        self.save.setProperty("role", "filterChip")
        self.save.setAccessibleName(self.tr("Save this filter"))
        icons.put(self.save, "save", "tintText", 14)
        self.save.clicked.connect(self.save_asked)
        self.flow.addWidget(self.save)
        self.save.hide()

    def stops(self) -> list[QPushButton]:
        """Return the chips in their order."""
        items = map(self.flow.itemAt, range(self.flow.count()))
        return [chip for item in items if item and isinstance(chip := item.widget(), QPushButton)]

    def set_count(self, key: str, count: int) -> None:
        """Show how many records a view has."""
        words = self.tr("{view} ({count})").format(view=self._words[key], count=number_text(count))
        self.views[key].setText(words)
        self.views[key].setAccessibleName(words)

    def show_own(self, names: Sequence[str]) -> None:
        """Show the person's own views."""
        for button in self.own.values():
            self._remove(button)
        self.own = {}
        for place, name in enumerate(names, len(self.views)):
            button = self._chip(name, partial(self.own_chosen.emit, name), place)
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(partial(self._show_menu, name))
            button.installEventFilter(self)
            button.setToolTip(self.tr("Right click: rename, delete"))
            self.own[name] = button

    def show_chosen(self, view: str, own: str, *, may_save: bool) -> None:
        """Mark one view or one of the person's own; offer to save what is neither."""
        (self.own[own] if own else self.views[view]).setChecked(True)
        self.save.setVisible(may_save)
        self.setVisible(bool(self.own or self.filters) or may_save or len(self.views) > 1)

    def show_filters(self, filters: Mapping[str, str]) -> None:
        """Show what is filtered, by field; a click takes it away."""
        for button in self.filters.values():
            self._remove(button)
        self.filters = {}
        for field, words in filters.items():
            shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
            button = QPushButton("\u00a0" + shown, self)
            button.setProperty("role", "filterChip")
            button.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=words))
            button.setToolTip(self.tr("Take away the filter {filter}").format(filter=words))
            self._icons.put(button, "dismiss", "tintText", 12)
            button.clicked.connect(partial(self.filter_chosen.emit, field))
            self.flow.insert(self.flow.count() - 1, button)
            button.show()
            self.filters[field] = button

    def _chip(self, words: str, deed: partial[None], place: int | None = None) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", "chip")
        button.setCheckable(True)
        self._group.addButton(button)
        button.setAccessibleName(words)
        button.clicked.connect(deed)
        self.flow.insert(self.flow.count() if place is None else place, button)
        button.show()
        return button

    def _remove(self, button: QPushButton) -> None:
        self.flow.removeWidget(button)
        button.hide()
        button.deleteLater()

    def _show_menu(self, name: str, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename"), partial(self.rename_asked.emit, name))
        menu.addAction(self.tr("Delete"), partial(self.delete_asked.emit, name))
        menu.popup(self.own[name].mapToGlobal(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asked = {Qt.Key.Key_F2: self.rename_asked, Qt.Key.Key_Delete: self.delete_asked}
        if not isinstance(event, QKeyEvent) or event.key() not in asked:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # else the page would edit or delete the record
        elif event.type() is QEvent.Type.KeyPress:
            name = next(name for name, button in self.own.items() if button is watched)
            asked[Qt.Key(event.key())].emit(name)
        return True
