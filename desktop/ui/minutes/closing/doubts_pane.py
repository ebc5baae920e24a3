"""What the minutes still lack, counted; each leads to its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.closing.place_list import PlaceLine, PlaceList
from desktop.ui.minutes.closing.place_words import doubt_lines
from desktop.ui.page_action import PageAction
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

PAD = 16
FOLLOWS_AFTER = 500
"""Milliseconds of rest after which it says again where things stand."""


class DoubtsPane(QFrame):
    """Lists what blocks closing, then the remarks that may be left; follows what is written."""

    left = Signal()
    """The person is done with the list: Esc, or the button to go back."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self.writing = writing
        self.desk = desk
        self.tools = tools
        self._following = QTimer(self, singleShot=True, interval=FOLLOWS_AFTER)
        self._following.timeout.connect(self._follow)
        self._build()
        writing.doubts_changed.connect(self._follow)
        writing.changed.connect(self._wait)
        self._follow()

    def _build(self) -> None:
        self.setProperty("role", "card")
        heading = QLabel(self.tr("Review before closing"))
        heading.setProperty("role", "h2")
        back = PageAction(self.tr("Back to the page"), "dismiss", self.left.emit, self)
        self.back_button = IconButton(back, self.tools.icons)
        self.back_button.setProperty("role", "ghost")
        self.back_button.setToolTip(f"{back.text()} {shown_keys('Esc')}")
        self.sentence = WrappedLabel()
        self.sentence.setProperty("role", "label")
        self.list = PlaceList(self.tools, heading.text())
        self.list.chosen.connect(self.writing.go_to)
        self.setFocusProxy(self.list)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.back_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.sentence)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._build_calm(), 1)

    def _build_calm(self) -> QWidget:
        """Return what stands in place of the list when nothing is missing."""
        self.calm = QWidget()
        sign = QLabel()
        self.tools.icons.put(sign, "checkmark_circle", "ok", 40)
        words = QLabel(self.tr("Nothing is missing"))
        words.setProperty("role", "h3")
        column = QVBoxLayout(self.calm)
        column.addStretch(2)
        for each in (sign, words):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return self.calm

    def _wait(self) -> None:
        self._following.start()

    def _follow(self) -> None:
        if not self.isVisible():
            return
        writing = self.writing
        blocking, remarks = doubt_lines(writing.doubts, writing.minutes, self.desk.vocabulary)
        must = self.tr("Must be mended ({count})").format(count=number_text(len(blocking)))
        may = self.tr("Reminders, which may stay ({count})").format(count=number_text(len(remarks)))
        self.sentence.set_words(self._sentence(blocking, remarks))
        self.list.show_lines((must, blocking), (may, remarks))
        self.list.setVisible(bool(blocking or remarks))
        self.calm.setVisible(not blocking and not remarks)

    def _sentence(self, blocking: tuple[PlaceLine, ...], remarks: tuple[PlaceLine, ...]) -> str:
        if blocking:
            return self.tr(
                "Until these are mended, the minutes cannot be closed. Choose a line to go to its field."
            )
        if remarks:
            return self.tr("Nothing stands in the way of closing. Choose a line to go to its field.")
        if self.writing.is_amendment:
            return self.tr("The amendment can be closed.")
        return self.tr("These minutes can be closed.")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DoubtsButton(QPushButton):
    """Says in a few words how far the minutes are from being closed."""

    def __init__(self, writing: Writing, tools: Tools) -> None:
        super().__init__()
        self.writing = writing
        self.tools = tools
        self.setProperty("role", "doubts")
        self.setToolTip(self.tr("Show what is missing"))
        writing.doubts_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        blocking = sum(each.blocks for each in self.writing.doubts)
        remarks = len(self.writing.doubts) - blocking
        if blocking:
            words = self.tr("{count} must be mended").format(count=number_text(blocking))
        elif remarks:
            words = self.tr("{count} reminders").format(count=number_text(remarks))
        elif self.writing.is_amendment:
            words = self.tr("Nothing is missing")
        else:
            words = self.tr("Ready to be closed")
        kind = "danger" if blocking else "warn" if remarks else "ok"
        icon = {"danger": "error_circle", "warn": "info", "ok": "checkmark_circle"}[kind]
        self.setText(f"\u00a0{words}")
        self.setAccessibleName(words)
        self.tools.icons.put(self, icon, kind, 16)
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
