"""The emblem of an office: chosen as a file or dropped here, shown, and taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.errors import AppError
from desktop.services.emblem import read_emblem
from desktop.ui.error_text import error_text
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.ui.ask import Ask
    from desktop.ui.icons import Icons

SIDE = 64
"""Pixels of the picture."""


class EmblemBox(QFrame):
    """Emits `changed` with the content of a new picture, or with nothing where it was taken away."""

    changed = Signal(bytes)

    def __init__(self, icons: Icons, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self._icons = icons
        self.content = b""
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.picture = QLabel()
        self.picture.setFixedSize(SIDE, SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = WrappedLabel()
        self._hint.setProperty("role", "hint")
        self.error = WrappedLabel()
        self.error.setProperty("role", "error")
        self.choose = QPushButton(self.tr("Choose a picture…"))
        self.choose.clicked.connect(self._choose)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setProperty("role", "ghost")
        self.remove.setAccessibleName(self.tr("Remove the emblem"))
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addLayout(buttons)
        words.addWidget(self._hint)
        words.addWidget(self.error)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._hint.set_words(self.tr("PNG or JPEG; it can also be dropped here."))
        self.show_picture(b"")

    def show_picture(self, content: bytes) -> None:
        """Show a picture, or that there is none, without telling anybody."""
        self.content = content
        self.error.set_words("")
        self.remove.setVisible(bool(content))
        pixmap = QPixmap()
        if content and pixmap.loadFromData(content):
            ratio = self.devicePixelRatioF()
            side = round(SIDE * ratio)
            kind = Qt.TransformationMode.SmoothTransformation
            pixmap = pixmap.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, kind)
            pixmap.setDevicePixelRatio(ratio)
            self.picture.setProperty("signColour", None)
            self.picture.setPixmap(pixmap)
            self.picture.setAccessibleName(self.tr("The emblem"))
        else:
            self._icons.put(self.picture, "building_government", "text3", 40)
            self.picture.setAccessibleName(self.tr("No emblem"))

    def take(self, path: Path) -> None:
        """Use the picture of a file, or say why it cannot be used."""
        try:
            content = read_emblem(path)
        except AppError as error:
            self.error.set_words(error_text(error))
            return
        self.show_picture(content)
        self.changed.emit(content)

    def _choose(self) -> None:
        if path := self._ask.picture(self):
            self.take(path)

    def _remove(self) -> None:
        self.show_picture(b"")
        self.changed.emit(b"")
        self.choose.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if urls := [url for url in event.mimeData().urls() if url.isLocalFile()]:
            event.acceptProposedAction()
            self.take(Path(urls[0].toLocalFile()))
