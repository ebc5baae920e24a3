"""The list of who was there: one key a person, one row open with its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.domain.attending import presence_of
from desktop.domain.session import Presence
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.attendance.attendance_painter import AttendancePainter
from desktop.ui.minutes.attendance.attendance_rows import AttendanceRows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from desktop.ui.minutes.attendance.attendance_fields import AttendanceFields
    from desktop.ui.minutes.attendance.attendance_rows import AttendanceRow
    from desktop.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OPENING = {Qt.KeyboardModifier.NoModifier: "name", Qt.KeyboardModifier.ControlModifier: "arrived"}
"""Which field of a row Enter opens."""
_FOOT = 2
"""Pixels under the fields of a row: the line under it, and room for the ring of a field."""
_UP_OR_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_FIRST_OR_LAST = {Qt.Key.Key_Right: -1, Qt.Key.Key_Left: 1}
"""The presences stand from right to left."""


class AttendanceList(QListView):
    """Tells what is asked of its rows; what they say comes by `show_rows`."""

    marked = Signal(str, object)
    """Carries a row and its `Presence`."""
    removed = Signal(str)
    moved = Signal(str, int)
    """Carries a row and its new place, counted from 0."""
    looked = Signal(str)
    """Another row is the current one."""
    paste_asked = Signal()
    opening = Signal(str)
    """The fields of a row are about to be shown: they are to be filled."""

    def __init__(self, theme: Theme, fields: AttendanceFields, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.fields = fields
        self.words = {
            Presence.PRESENT: self.tr("Present"),
            Presence.ABSENT: self.tr("Absent"),
            Presence.EXCUSED: self.tr("Excused"),
            Presence.REPRESENTED: self.tr("Represented"),
        }
        self.rows = AttendanceRows(self.words)
        self._next_id = ""
        """The row that is gone to from the fields."""
        self._build(name)

    def _build(self, name: str) -> None:
        self.painter = AttendancePainter(self._theme, self.words, self.tr("Guest"), self._fields_height, self)
        self.setItemDelegate(self.painter)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setProperty("role", "framed")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setToolTip(self.tr("Enter opens the fields of a row; Left and Right change who was there."))
        self.fields.setParent(self.viewport())
        self.fields.hide()
        self.fields.left.connect(self.close_fields)
        self.fields.grown.connect(self._grow)
        self.rows.dropped.connect(self.moved, Qt.ConnectionType.QueuedConnection)
        self.selectionModel().currentChanged.connect(self._tell_current)
        self._theme.changed.connect(self._redress)

    @property
    def current_id(self) -> str:
        """The current row, if there is one."""
        place = self.currentIndex().row()
        return self.rows.rows[place].id if 0 <= place < len(self.rows.rows) else ""

    @property
    def open_id(self) -> str:
        """The row whose fields are open, if any are."""
        return "" if self.fields.isHidden() else self.fields.shown_id

    def offer(self, words: str, keys: str, deed: Callable[[], object]) -> None:
        """Offer a deed on the current row in the menu of the right mouse button."""
        action = QAction(f"{words}\t{shown_keys(keys)}" if keys else words, self)
        action.triggered.connect(lambda _checked: deed())
        self.addAction(action)

    def show_rows(self, rows: Sequence[AttendanceRow]) -> None:
        """Show these rows; the current one stays current, or else the one that took its place."""
        current, place = self.current_id, self.currentIndex().row()
        had_keyboard = self.fields.has_keyboard
        if not self.rows.are_others(rows):
            for changed in self.rows.change(rows):
                self.update(self.rows.index(changed))
            return
        self.rows.reset(rows)
        if self.open_id and self.rows.place_of(self.open_id) < 0:
            self._hide_fields(keyboard=had_keyboard)
        if rows:
            there = self.rows.place_of(current)
            self.choose_place(there if there >= 0 else max(0, min(place, len(rows) - 1)))

    def choose(self, row_id: str) -> None:
        """Make a row the current one."""
        if (place := self.rows.place_of(row_id)) >= 0:
            self.choose_place(place)

    def choose_place(self, place: int) -> None:
        """Make the row at a place, counted from 0, the current one."""
        index = self.rows.index(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def open_fields(self, row_id: str, field: str = "name", next_id: str = "") -> None:
        """Put the keyboard into a field of a row; from its fields one goes on to ``next_id``, if given."""
        if not self.may_close:
            wrong = "organisation" if not self.fields.organisation.settled else "arrived"
            self.fields.focus_field(wrong)
            return
        self.opening.emit(row_id)
        self._next_id = next_id or row_id
        self.choose(row_id)
        self.fields.show()
        self._fit()
        self.scrollTo(self.currentIndex())
        self.fields.focus_field(field)

    @property
    def may_close(self) -> bool:
        """Whether nothing stands in the open fields that is still to be understood."""
        return not self.open_id or (self.fields.organisation.settled and not self.fields.stay.wrong)

    def close_fields(self) -> None:
        """Go back to the rows."""
        self._hide_fields(keyboard=True)
        self.choose(self._next_id)

    def shift(self, steps: int) -> None:
        """Ask to move the current row up or down."""
        place = self.currentIndex().row() + steps
        if self.current_id and 0 <= place < len(self.rows.rows):
            self.moved.emit(self.current_id, place)

    def ask_remove(self) -> None:
        """Ask to take the current row away."""
        if current := self.current_id:
            self.removed.emit(current)

    def _hide_fields(self, *, keyboard: bool) -> None:
        if keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # before they hide, which would settle them twice
        self.fields.hide()
        self._fit()

    def _fields_height(self, row_id: str) -> int:
        if row_id != self.open_id:
            return 0
        return self.fields.height_at(self.viewport().width()) + _FOOT

    def _fit(self) -> None:
        self.doItemsLayout()
        self.updateEditorGeometries()

    def _grow(self) -> None:
        """Make room for the fields, and keep them in sight while one writes there."""
        self._fit()
        if self.open_id and self.fields.has_keyboard:
            self.scrollTo(self.rows.index(self.rows.place_of(self.open_id)))

    def _redress(self) -> None:
        self.painter.dress(self.font())
        self._fit()

    def _tell_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not (current := self.current_id):
            return
        self.looked.emit(current)
        if self.open_id not in ("", current) and self.may_close:
            self._hide_fields(keyboard=False)

    def _mark(self, row_id: str, presence: Presence, *, goes_on: bool) -> None:
        self.marked.emit(row_id, presence)
        place = self.rows.place_of(row_id)
        following = min(place + goes_on, len(self.rows.rows) - 1)
        if presence is Presence.REPRESENTED:
            self.open_fields(row_id, "representative", self.rows.rows[following].id)
        elif goes_on:
            self.choose_place(following)

    def updateEditorGeometries(self) -> None:
        super().updateEditorGeometries()
        if not (open_id := self.open_id):
            return
        place: QRect = self.visualRect(self.rows.index(self.rows.place_of(open_id)))
        self.fields.setGeometry(place.adjusted(0, self.painter.height, 0, -_FOOT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            place: QRect = self.visualRect(index)
            if presence := self.painter.presence_at(place, event.position().toPoint()):
                self.choose_place(index.row())
                self._mark(self.current_id, presence, goes_on=False)
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        place: QRect = self.visualRect(index)
        if not index.isValid():
            return
        if self.painter.presence_at(place, point):
            self.mousePressEvent(event)
        else:
            self.open_fields(self.rows.rows[index.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, pressed = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif not (current := self.current_id):
            super().keyPressEvent(event)
        elif pressed == Qt.KeyboardModifier.AltModifier and key in _UP_OR_DOWN:
            self.shift(_UP_OR_DOWN[Qt.Key(key)])
        elif pressed == control_shift and key == Qt.Key.Key_Delete:
            self.ask_remove()
        elif pressed in _OPENING and key in (*_ENTER, Qt.Key.Key_F2):
            self.open_fields(current, _OPENING[pressed])
        elif pressed == Qt.KeyboardModifier.NoModifier and key in _FIRST_OR_LAST:
            self._turn(_FIRST_OR_LAST[Qt.Key(key)])
        elif not pressed & ~Qt.KeyboardModifier.ShiftModifier and (presence := presence_of(event.text())):
            self._mark(current, presence, goes_on=True)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone that mark nothing: no row begins with them."""

    def _turn(self, steps: int) -> None:
        order, now = list(self.words), self.rows.rows[self.currentIndex().row()].presence
        place = order.index(now) + steps
        if 0 <= place < len(order):
            self.marked.emit(self.current_id, order[place])
