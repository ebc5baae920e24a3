"""A list with the detail of its current record beside it, or in its place where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter

from desktop.errors import AppError
from desktop.ui.records.record_detail import WIDTH
from desktop.ui.theme import SIZES

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop.services.desk import Desk
    from desktop.ui.lists.record_list import RecordList
    from desktop.ui.places import Tools
    from desktop.ui.records.record_detail import RecordDetail
    from desktop.ui.records.register import Register

SIDE_BY_SIDE = 832
"""Pixels of width from which list and detail stand beside each other."""
GAP = 16


class ListAndDetail(QSplitter):
    """Follows the list; Esc closes the detail, Enter opens it, and its width is remembered."""

    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(
        self, register: Register, record_list: RecordList, detail: RecordDetail, desk: Desk, tools: Tools
    ) -> None:
        super().__init__()
        self.list = record_list
        self.detail = detail
        self._kind = register.kind
        self._desk = desk
        self._tools = tools
        self._remembered = f"{register.key}/detail"
        self._closed = False
        """The person closed the detail that stands beside the list."""
        self._in_place = False
        """The detail is shown in place of the list, for want of width."""
        self._build()

    def _build(self) -> None:
        self.setHandleWidth(GAP)
        self.setChildrenCollapsible(False)
        self.setContentsMargins(1, 0, 0, 0)  # from the right, Qt lays it out a pixel beyond its edge
        self.detail.hide()
        for place, widget in enumerate((self.list, self.detail)):
            self.addWidget(widget)
            self.setStretchFactor(place, int(widget is self.list))
        self.splitterMoved.connect(self._keep_width)
        self.list.opened.connect(self.open)
        self.list.current_changed.connect(self.follow)
        self.detail.edit_asked.connect(self.edit_asked)
        self.detail.delete_asked.connect(self.delete_asked)
        self.detail.closed.connect(self.close_detail)
        for keys in ("F2", "Ctrl+E"):
            shortcut = QShortcut(QKeySequence(keys), self, self.edit_asked.emit)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def reload(self) -> None:
        """Read everything anew, as after a change."""
        self.list.reload()
        self.follow(self.list.current_id)

    def select(self, record_id: str) -> bool:
        """Go to a record and open its detail; False where it is not in the list."""
        if found := self.list.select(record_id):
            self.open(record_id)
        return found

    def open(self, record_id: str) -> None:
        """Show the detail of a record of the list, also where it takes the place of the list."""
        self._closed, self._in_place = False, True
        if self.detail.record is None or self.detail.record.id != record_id:
            self.follow(record_id)
        self._arrange()

    def close_detail(self) -> None:
        """Show the list alone."""
        self._closed, self._in_place = True, False
        self._arrange()
        self.list.setFocus()

    def follow(self, record_id: str) -> None:
        """Show the detail of what is current in the list."""
        self.detail.record = None
        if record_id:
            try:
                record = self._desk.browse.open(self._kind, record_id).record
                (shown,) = self._desk.browse.page(self._kind, [record_id])
                self.detail.show_record(record, dict(shown.cells))
            except AppError as error:
                self._tools.ask.show_error(self, error)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= SIDE_BY_SIDE
        shown = self.detail.record is not None and (not self._closed if wide else self._in_place)
        comes = wide and shown and (self.detail.isHidden() or self.list.isHidden())
        self.detail.setVisible(shown)
        self.list.setVisible(wide or not shown)
        if comes:
            usual = round(WIDTH * self._tools.theme.letters("body") / SIZES["body"])
            width = self._tools.memory.number(self._remembered, usual)
            self.setSizes([max(self.width() - width, WIDTH), width])

    def _keep_width(self) -> None:
        self._tools.memory.keep(self._remembered, self.detail.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what nothing inside has a use for."""
        if event.key() == Qt.Key.Key_Escape and self.detail.isVisible():
            self.close_detail()
        elif event.key() == Qt.Key.Key_Delete and self.list.isAncestorOf(self.focusWidget()):
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)
