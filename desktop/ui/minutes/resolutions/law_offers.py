"""What is offered under the line of a citation: articles of the office's own library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from desktop.services.law_articles import MOST, offered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.services.law_articles import Citable

WIDTH = 420
"""Pixels that the list takes at least, from the right edge of the line."""
PAUSE = 150
"""Milliseconds without a key after which something is offered."""


class LawOffers(QObject):
    """One list for all lines of a tab; the library is read when a line asks for the first time."""

    def __init__(self, read: Callable[[], Sequence[Citable]], name: str, owner: QObject) -> None:
        super().__init__(owner)
        self._read = read
        self._name = name
        self._articles: Sequence[Citable] | None = None
        self._offered: Sequence[Citable] = ()
        self._line: QLineEdit | None = None
        self._take: Callable[[Citable], None] | None = None
        self._completer: QCompleter | None = None
        self._words = QStringListModel(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._offer_typed)

    def serve(self, line: QLineEdit, take: Callable[[Citable], None]) -> None:
        """Serve the line that has the keyboard now; ``take`` is told the article that is taken."""
        self._line, self._take = line, take
        self._articles = None

    def leave(self) -> None:
        """Serve no line any more: the keyboard went elsewhere, or the line is going."""
        self.end()
        self._line = self._take = None

    def wait(self) -> None:
        """Offer something in a moment, unless another key comes."""
        self.end()
        self._pause.start()

    def end(self) -> None:
        """Offer nothing any more."""
        self._pause.stop()
        if self._completer:
            self.list.hide()

    @property
    def is_chosen(self) -> bool:
        """Whether the list is shown with one of its articles marked, which Enter takes."""
        return self._completer is not None and self.list.isVisible() and self.list.currentIndex().isValid()

    def offer(self) -> bool:
        """Show what there is at once; return whether there is anything."""
        self._pause.stop()
        if self._line is None:
            return False
        typed = self._line.text()
        found = offered(self._library, typed) if typed.strip() else list(self._library)[:MOST]
        self._offered = [each for each in found if each.words != typed]
        if not self._offered:
            return False
        self._words.setStringList([each.words for each in self._offered])
        completer = self._shown()
        completer.setWidget(self._line)
        room = self._line.rect()
        completer.complete(room.adjusted(min(room.width() - WIDTH, 0), 0, 0, 0))
        return True

    @property
    def list(self) -> QListView:
        """The list in which the articles are offered."""
        shown: Any = self._shown().popup()
        found: QListView = shown
        return found

    @property
    def _library(self) -> Sequence[Citable]:
        if self._articles is None:
            self._articles = self._read()
        return self._articles

    def _offer_typed(self) -> None:
        if self._line and self._line.hasFocus() and self._line.text().strip():
            self.offer()

    def _shown(self) -> QCompleter:
        if self._completer is None:
            shown = QListView()
            shown.setProperty("role", "offers")
            shown.setUniformItemSizes(True)
            shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            shown.setTextElideMode(Qt.TextElideMode.ElideRight)
            shown.setAccessibleName(self._name)
            self._completer = QCompleter(self._words, self)
            self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._completer.setMaxVisibleItems(MOST)
            self._completer.setPopup(shown)
            activated: Any = self._completer.activated  # PySide's stubs know no overloads of a signal
            activated[QModelIndex].connect(self._take_row)
        return self._completer

    def _take_row(self, index: QModelIndex) -> None:
        self._pause.stop()
        if self._take and 0 <= index.row() < len(self._offered):
            self._take(self._offered[index.row()])
