"""What was read of old minutes and what is asked about it, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.services.readings.part_name import FACTS, LISTS, PASSAGES
from desktop.ui.pages.exchange.minutes.list_lines import ListLine, lines_of
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from desktop.services.read_minutes import MinutesReading

LOWEST = 96
"""Pixels that it wants; it takes what others leave."""
_LINE = Qt.ItemDataRole.UserRole


class LineList(QListWidget):
    """Lines that wrap; Enter goes on to the editor, Delete asks to take away."""

    entered = Signal()
    delete_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LOWEST)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LOWEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ReadingList(QWidget):
    """Questions first; then the facts, the resolutions, and the agenda, people and statements.

    `parts` says which of them are listed, and is placed by whoever shows the list.
    """

    chosen = Signal(object)
    """Carries the `ListLine` that is current."""
    entered = Signal()
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: Mapping[str, tuple[ListLine, ...]] = {}
        self.parts = Segments(
            [
                ("questions", self.tr("Asked")),
                ("facts", self.tr("Session")),
                ("resolutions", self.tr("Resolved")),
                ("others", self.tr("Rest")),
            ]
        )
        self.parts.setAccessibleName(self.tr("What is shown"))
        self.list = LineList(self.tr("Lines of the reading"))
        self.parts.chosen.connect(self._show)
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._tell)
        self.list.itemActivated.connect(self._tell)
        self.list.entered.connect(self.entered)
        self.list.delete_asked.connect(self.delete_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)

    @property
    def line(self) -> ListLine | None:
        """The line that is current."""
        found: ListLine | None = self.list.currentIndex().data(_LINE)
        return found

    def show_reading(self, reading: MinutesReading, *, anew: bool = False) -> None:
        """Show a reading; ``anew`` from the questions on, or the resolutions where nothing is asked."""
        before = self.line
        row = self.list.currentRow()
        self._lines = lines_of(reading)
        names = {
            "questions": self.tr("Asked ({count})"),
            "facts": self.tr("Session"),
            "resolutions": self.tr("Resolved ({count})"),
            "others": self.tr("Rest ({count})"),
        }
        for key, words in names.items():
            button = self.parts.buttons[key]
            button.setText(words.format(count=number_text(len(self._lines[key]))))
            button.setAccessibleName(button.text())
        if anew:
            self.parts.choose("questions" if reading.questions else "resolutions")
        self._fill(self.parts.choice)
        if not anew:
            self._restore(before, row)

    def choose(self, about: str) -> None:
        """Make the line of a part current, in whichever of the lists it is."""
        key = segment_of(about)
        place = next(
            (place for place, each in enumerate(self._lines.get(key, ())) if each.about == about), -1
        )
        if place >= 0:
            if self.parts.choice != key:
                self.parts.choose(key)
                self._fill(key)
            self.list.setCurrentRow(place)

    def next_question(self) -> bool:
        """Go to the next question, or the first after the last; return whether there is one."""
        if not self._lines.get("questions"):
            return False
        row = self.list.currentRow() if self.parts.choice == "questions" else -1
        if self.parts.choice != "questions":
            self.parts.choose("questions")
            self._fill("questions")
        self.list.setCurrentRow((row + 1) % self.list.count())
        return True

    def _restore(self, before: ListLine | None, row: int) -> None:
        """Let the line be current that was, else the one that took its place."""
        lines = self._lines.get(self.parts.choice, ())
        same = [place for place, each in enumerate(lines) if before and each.same_as(before)]
        place = same[0] if same else min(row, len(lines) - 1)
        if place >= 0:
            self.list.blockSignals(bool(same))  # what is shown of it stays
            self.list.setCurrentRow(place)
            self.list.blockSignals(False)

    def _show(self, key: str) -> None:
        self._fill(key)
        if self._lines.get(key):
            self.list.setCurrentRow(0)

    def _fill(self, key: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.blockSignals(False)
        for line in self._lines.get(key, ()):
            item = QListWidgetItem(line.words, self.list)
            item.setData(_LINE, line)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if self.list.count() == 0:
            item = QListWidgetItem(self.tr("There is nothing here."), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and (line := item.data(_LINE)):
            self.chosen.emit(line)


def segment_of(about: str) -> str:
    """Return in which list a part stands."""
    kind = about.partition(" ")[0]
    if kind in FACTS:
        return "facts"
    return "others" if kind in (*LISTS, *PASSAGES) else "resolutions"
