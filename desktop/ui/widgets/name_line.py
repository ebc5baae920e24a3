"""A line in which a name is typed in any spelling, with those that may be meant under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent

    from desktop.ui.icons import Icons
    from desktop.ui.widgets.name_source import NameSource, Offer

PAUSE = 120
"""Milliseconds without a key after which names are sought."""
ROWS = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NameLine(QLineEdit):
    """Offers names; the arrows choose, Enter and Tab take, Esc goes on without."""

    taken = Signal(str, str)
    """Carries the id and the title of the record that was taken, or made on the way."""

    def __init__(
        self, source: NameSource | None, icons: Icons | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.source = source
        self.offered: tuple[Offer, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._names = QStringListModel(self)
        self.setAlignment(FROM_THE_RIGHT)
        self._build(icons)

    def _build(self, icons: Icons | None) -> None:
        self.list = QListView()
        self.list.setProperty("role", "offers")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(ROWS)
        self._completer.setPopup(self.list)
        self._completer.setWidget(self)
        activated: Any = self._completer.activated  # PySide's stubs know no overloads of a signal
        activated[QModelIndex].connect(self._take_row)
        self._pause.timeout.connect(self._offer_typed)
        if self.source is None:
            return
        self.textEdited.connect(self._wait)
        if icons:
            self._icons = icons
            self._button = self.addAction(
                icons.icon("chevron_down"), QLineEdit.ActionPosition.TrailingPosition
            )
            self._button.setToolTip(self.tr("Show the list (Down)"))
            self._button.triggered.connect(self.offer)
            icons.changed.connect(self._recolour)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    def offer(self) -> None:
        """Show under the line what may be meant; where nothing is typed, the first by name."""
        self._pause.stop()
        if self.source is None or self.isReadOnly():
            return
        typed = self.text().strip()
        self.offered = self.source.offers(typed)
        self._names.setStringList([self._words(each) for each in self.offered])
        if not self.offered:
            self.list.hide()
            return
        self._completer.complete()
        self.list.setCurrentIndex(self._names.index(0, 0) if typed else QModelIndex())

    def _offer_typed(self) -> None:
        if self.hasFocus():
            self.offer()

    def _words(self, offer: Offer) -> str:
        return offer.title if offer.id else self.tr("Create “{name}”").format(name=offer.title)

    def _wait(self) -> None:
        if self.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.list.hide()

    def _take_row(self, index: QModelIndex) -> None:
        if not (self.source and 0 <= index.row() < len(self.offered)):
            return
        offer = self.offered[index.row()]
        self._pause.stop()
        if record_id := offer.id or self.source.made(offer.title):
            self.taken.emit(record_id, self.source.title(record_id))

    def settle(self) -> None:
        """Make of what is typed what it surely means; all else stays as typed. May be overridden."""

    @property
    def settled(self) -> bool:
        """Whether nothing is typed that is still to be understood; may be overridden."""
        return not self.text().strip()

    def _recolour(self) -> None:
        self._button.setIcon(self._icons.icon("chevron_down"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and self.list.isVisible():
            self._take_and_go_on()
        return super().event(event)

    def _take_and_go_on(self) -> None:
        """Take what is marked before the keyboard leaves, but make nothing new by that."""
        index = self.list.currentIndex()
        self.list.hide()
        if index.isValid() and self.offered[index.row()].id:
            self._take_row(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.list.isVisible():
            self.offer()
        elif event.key() in _ENTER and not self.list.isVisible() and not self.settled:
            self._pause.stop()
            self.settle()
            if not self.settled:  # what it may mean, and how to add it
                self.offer()
        elif event.key() in _ENTER and self.list.isVisible():
            event.ignore()  # the list takes it
        elif event.key() == Qt.Key.Key_Escape and self._pause.isActive():
            self._pause.stop()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.settled and not self.list.isVisible() and not self.hasSelectedText():
            self.offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._pause.stop()
            self.settle()
