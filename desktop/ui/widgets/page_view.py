"""Shows the pages of a PDF, as it will be printed, without the window ever waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.widgets.page_area import STEP
from desktop.ui.widgets.page_mark import MarkedPages
from desktop.ui.widgets.page_renderer import PageRenderer
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.theme import Theme

WIDEST_NOTE = 360


class PageView(QWidget):
    """White pages in both themes; a new file is shown at the place where one looked at the old one."""

    shown = Signal(int)
    """A file was read; carries how many pages it has, none where it cannot be read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = MarkedPages(theme)
        self.renderer = PageRenderer(self)
        self._build()

    def _build(self) -> None:
        self.area.setAccessibleName(self.tr("Pages"))
        self.note = WrappedLabel()
        self.note.setProperty("role", "label")
        self.note.setFixedWidth(WIDEST_NOTE)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.addWidget(self.note, 0, Qt.AlignmentFlag.AlignCenter)
        self._layers = QStackedLayout()
        self._layers.addWidget(empty)
        self._layers.addWidget(self.area)
        self.farther = self._button("−", self.tr("Smaller (Ctrl+−)"), self._go_farther)
        self.nearer = self._button("+", self.tr("Larger (Ctrl++)"), self._go_nearer)
        self.fitting = self._button(
            self.tr("Fit width"), self.tr("As wide as there is room (Ctrl+0)"), self.area.fit
        )
        self.fitting.setCheckable(True)
        self.percent, self.count = QLabel(), QLabel()
        for label in (self.percent, self.count):
            label.setProperty("role", "hint")
        self.bar = QWidget()
        self.row = row = QHBoxLayout(self.bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.count)
        row.addStretch(1)
        for widget in (self.farther, self.percent, self.nearer, self.fitting):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._layers, 1)
        layout.addWidget(self.bar)
        self.area.wanted.connect(self._draw)
        self.area.looked.connect(self._tell)
        self.renderer.opened.connect(self._show_pages)
        self.renderer.drawn.connect(self.area.put)
        self.show_nothing()

    def _button(self, words: str, tip: str, deed: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(deed)
        return button

    def show_file(self, data: bytes) -> None:
        """Show a PDF; the pages before stay until it is read."""
        self.renderer.open(data)

    def show_nothing(self, words: str = "") -> None:
        """Show no pages, but perhaps a sentence on why not."""
        self.renderer.close()
        self.area.forget_pictures()
        self.area.set_sizes(())
        self._layers.setCurrentIndex(0)
        self.bar.setVisible(False)
        self.note.set_words(words)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.area.sizes)

    def _show_pages(self, sizes: tuple[tuple[float, float], ...]) -> None:
        if sizes:
            self._layers.setCurrentIndex(1)
            self.bar.setVisible(True)
            self.area.refresh()
            self.area.set_sizes(sizes)
            self._tell()
        else:
            self.show_nothing(self.tr("These pages cannot be shown."))
        self.shown.emit(len(sizes))

    def _draw(self, page: int, scale: float) -> None:
        self.renderer.want_only(self.area.seen, scale)
        self.renderer.draw(page, scale)

    def _tell(self) -> None:
        words = self.tr("Page {page} of {pages}").format(
            page=number_text(self.area.page + 1), pages=number_text(max(self.pages, 1))
        )
        self.count.setText(words)
        self.area.setAccessibleDescription(words)
        self.percent.setText(f"{number_text(round(self.area.zoom * 100))}٪")
        self.fitting.setChecked(self.area.fits)

    def _go_nearer(self) -> None:
        self.area.set_zoom(self.area.zoom * STEP)

    def _go_farther(self) -> None:
        self.area.set_zoom(self.area.zoom / STEP)
