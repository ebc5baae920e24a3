"""How the differences of two versions are drawn: marked words on two sides, a card for each part."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.comparing import Change
from desktop.persian.numbers import number_text
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.comparing import Piece
    from desktop.ui.minutes.versions.version_rows import ComparedPart, Group, Row
    from desktop.ui.theme import Theme

_PARAGRAPH = '<div dir="rtl">{}</div>'
_MARKS = {Change.REMOVED: ("s", "danger", "dangerBg"), Change.ADDED: ("u", "ok", "okBg")}
"""A line through what went and one under what came: the colours only help."""
_TONES = {
    Change.ADDED: Tone.OK,
    Change.REMOVED: Tone.DANGER,
    Change.CHANGED: Tone.INFO,
    Change.MOVED: Tone.NEUTRAL,
}
NOTHING = "\u2014"


class MarkedLabel(QLabel):
    """Words of one side, those that went or came marked."""

    def __init__(self, pieces: Sequence[Piece], theme: Theme) -> None:
        super().__init__()
        self._pieces = pieces
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName("".join(map(_said, pieces)) or QCoreApplication.translate("Versions", "empty"))
        self._paint()
        theme.changed.connect(self._paint)

    def _paint(self) -> None:
        self.setText(_PARAGRAPH.format("".join(map(self._html, self._pieces)) or NOTHING))

    def _html(self, piece: Piece) -> str:
        words = escape(piece.words).replace("\n", "<br>")
        if piece.change not in _MARKS:
            return words
        tag, colour, ground = _MARKS[piece.change]
        style = (
            f"color:{self._theme.colour(colour).name()};background-color:{self._theme.colour(ground).name()}"
        )
        return f'<{tag}><span style="{style}">{words}</span></{tag}>'


class PartCard(QFrame):
    """One part that differs: what it is, what became of it, and a line for each field with its two sides."""

    def __init__(self, part: ComparedPart, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(f"{part.title}، {change_words(part.change)}")
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(part.title, "h3"), 1)
        head.addWidget(Chip(change_words(part.change), _TONES[part.change]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        for row in part.rows:
            layout.addLayout(_sides(row, theme))


def _sides(row: Row, theme: Theme) -> QGridLayout:
    label = QLabel(row.label)
    label.setProperty("role", "label")
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(2)
    grid.addWidget(label, 0, 0, 1, 2)
    for column, pieces in enumerate((row.old, row.new)):
        grid.addWidget(MarkedLabel(pieces, theme), 1, column)
        grid.setColumnStretch(column, 1)
    return grid


class GroupView(QWidget):
    """The parts of one kind; those that are the same are counted, and listed when that is wanted."""

    def __init__(self, group: Group, theme: Theme) -> None:
        super().__init__()
        self._same = group.same
        heading = QLabel(group.title)
        heading.setProperty("role", "h2")
        self.cards = [PartCard(part, theme) for part in group.parts]
        self.fold = QPushButton()
        self.fold.setProperty("role", "ghost")
        self.fold.setAutoDefault(False)
        self.fold.setCheckable(True)
        self.fold.setVisible(bool(group.same))
        self.fold.toggled.connect(self._unfold)
        self.same: list[ElidedLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for widget in (heading, *self.cards):
            self._column.addWidget(widget)
        self._column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeading)
        self._unfold(shown=False)

    def _unfold(self, shown: bool) -> None:
        if shown and not self.same:
            self.same = [ElidedLabel(title, "label") for title in self._same]
            for label in self.same:
                self._column.addWidget(label)
        for label in self.same:
            label.setVisible(shown)
        count = number_text(len(self._same))
        words = (
            QCoreApplication.translate("Versions", "Hide what is the same ({count})")
            if shown
            else QCoreApplication.translate("Versions", "Show what is the same ({count})")
        )
        self.fold.setText(words.format(count=count))


def change_words(change: Change) -> str:
    """Return what became of a part."""
    match change:
        case Change.ADDED:
            return QCoreApplication.translate("Versions", "Added")
        case Change.REMOVED:
            return QCoreApplication.translate("Versions", "Removed")
        case Change.MOVED:
            return QCoreApplication.translate("Versions", "Moved")
        case Change.CHANGED:
            return QCoreApplication.translate("Versions", "Changed")
    return QCoreApplication.translate("Versions", "Same")


def _said(piece: Piece) -> str:
    """Return words as a screen reader says them, with what became of them before them."""
    if piece.change not in _MARKS:
        return piece.words
    return f" [{change_words(piece.change)}: {piece.words.strip()}] "
