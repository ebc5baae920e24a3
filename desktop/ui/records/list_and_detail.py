"""A list with the detail of its current record beside it, or in its place where there is no room."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter

from desktop.errors import AppError
from desktop.ui.records.linked_kinds import LINKED_KINDS
from desktop.ui.records.record_detail import WIDTH, RecordDetail
from desktop.ui.theme import SIZES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.lists.chooser import Chooser
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection
    from desktop.ui.records.detail_segments import Segment
    from desktop.ui.records.register import Register

SIDE_BY_SIDE = 832
"""Pixels of width from which list and detail stand beside each other."""
GAP = 16
SOON = 50
"""Milliseconds until it is looked again whether all is loaded."""


class ListAndDetail(QSplitter):
    """Follows the list; Esc closes the detail, Enter opens it, and its width is remembered."""

    edit_asked = Signal()
    delete_asked = Signal()
    print_asked = Signal(object)
    """Carries the button below which the papers of the current record are offered."""
    going = Signal(object)
    """Carries a `Destination`."""

    def __init__(
        self,
        register: Register,
        record_list: Chooser,
        sections: Callable[[], Iterable[DetailSection | Segment]],
        desk: Desk,
        tools: Tools,
    ) -> None:
        super().__init__()
        self.list = record_list
        self._register, self._sections = register, sections
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
        self.addWidget(self.list)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._keep_width)
        self.list.opened.connect(self.open)
        self.list.current_changed.connect(self.follow)
        for keys in ("F2", "Ctrl+E"):
            shortcut = QShortcut(QKeySequence(keys), self, self.edit_asked.emit)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @cached_property
    def detail(self) -> RecordDetail:
        """What shows the current record; made when there is one."""
        sections = tuple(self._sections())
        detail = RecordDetail(self._register, self._desk, self._tools, sections, LINKED_KINDS)
        detail.hide()
        self.addWidget(detail)
        self.setStretchFactor(1, 0)
        detail.edit_asked.connect(self.edit_asked)
        detail.delete_asked.connect(self.delete_asked)
        detail.print_asked.connect(self.print_asked)
        detail.closed.connect(self.close_detail)
        detail.going.connect(self.going)
        return detail

    @property
    def _shown(self) -> Record | None:
        return self.detail.record if "detail" in vars(self) else None

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
        if self._shown is None or self._shown.id != record_id:
            self.follow(record_id)
        self._arrange()

    def close_detail(self) -> None:
        """Show the list alone."""
        self._closed, self._in_place = True, False
        self._arrange()
        self.list.setFocus()

    def follow(self, record_id: str) -> None:
        """Show the detail of what is current in the list."""
        if self._shown:
            self.detail.record = None
        if record_id and not self._desk.loaded:  # in the first moment after the start a click only chooses
            QTimer.singleShot(SOON, self, lambda: self.follow(self.list.current_id))
        elif record_id:
            try:
                record = self._desk.browse.open(self._kind, record_id).record
                (shown,) = self._desk.browse.page(self._kind, [record_id])
                self.detail.show_record(record, dict(shown.cells))
            except AppError as error:
                self._tools.ask.show_error(self, error)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= SIDE_BY_SIDE
        shown = self._shown is not None and (not self._closed if wide else self._in_place)
        comes = wide and shown and (self.detail.isHidden() or self.list.isHidden())
        if "detail" in vars(self):
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
        if event.key() == Qt.Key.Key_Escape and self._shown and self.detail.isVisible():
            self.close_detail()
        elif event.key() == Qt.Key.Key_Delete and self.list.isAncestorOf(self.focusWidget()):
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)
