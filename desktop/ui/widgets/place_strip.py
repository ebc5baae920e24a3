"""The pages of one family side by side; those for which there is no room are in a menu at the end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy

from desktop.ui.widgets.menu_place import open_below

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent, QShowEvent

_EDGE, _BETWEEN = 3, 2


class PlaceStrip(QFrame):
    """Says on which page of the family one is, and emits the key of the one to go to."""

    chosen = Signal(str)

    def __init__(self, family: Sequence[tuple[str, str]], here: str) -> None:
        super().__init__()
        self.setProperty("role", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.here = here
        self._is_fitting = self._is_asked_again = False
        self.buttons = {key: self._button(key, words) for key, words in family}
        self.more = QPushButton(self.tr("More"))
        self.more.setProperty("role", "segment")
        self.more.setAccessibleName(self.tr("More pages"))
        self.more.clicked.connect(self._open)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.setSpacing(_BETWEEN)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for button in (*self.buttons.values(), self.more):
            layout.addWidget(button)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for button in self.buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}")

    def sizeHint(self) -> QSize:
        """Return what all pages side by side need."""
        return QSize(self._width(list(self.buttons.values())), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width([self.buttons[self.here], self.more]), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit anew also when the letters of the buttons became larger or smaller."""
        handled = super().event(event)
        if event.type() == event.Type.LayoutRequest and self.isVisible():
            self.updateGeometry()
            self._fit()
        return handled

    def stand_at(self, key: str) -> None:
        """Say that one is elsewhere now."""
        self.here = key
        for each, button in self.buttons.items():
            button.setChecked(each == key)
        if self.isVisible():
            self._fit()

    @property
    def hidden_pages(self) -> tuple[str, ...]:
        """The keys of the pages that are in the menu."""
        return tuple(key for key, button in self.buttons.items() if button.isHidden())

    def _button(self, key: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "segment")
        button.setCheckable(True)
        button.setChecked(key == self.here)
        button.setAccessibleName(words)
        button.clicked.connect(partial(self._go, key))
        return button

    def _fit(self) -> None:
        """Show the first pages for which there is room, and this one in any case.

        To show a button lays the strip out, which asks for this again before that button is shown; done
        only afterwards, or the button would be both hidden and seen.
        """
        if self._is_fitting:
            self._is_asked_again = True
            return
        self._is_fitting = True
        self._show_fitting()
        self._is_fitting = False
        if self._is_asked_again:
            self._is_asked_again = False
            self._fit()

    def _show_fitting(self) -> None:
        shown = list(self.buttons)
        while len(shown) > 1 and self._width(self._side_by_side(shown)) > self.width():
            shown.remove(next(key for key in reversed(shown) if key != self.here))
        for key, button in self.buttons.items():
            button.setVisible(key in shown)
        self.more.setVisible(len(shown) < len(self.buttons))

    def _side_by_side(self, shown: Sequence[str]) -> list[QPushButton]:
        buttons = [self.buttons[key] for key in shown]
        return buttons if len(shown) == len(self.buttons) else [*buttons, self.more]

    def _width(self, buttons: Sequence[QPushButton]) -> int:
        gaps = _BETWEEN * (len(buttons) - 1)
        return 2 * _EDGE + gaps + sum(button.sizeHint().width() for button in buttons)

    def _height(self) -> int:
        return self.more.sizeHint().height() + 2 * _EDGE

    def _open(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for key in self.hidden_pages:
            action = QAction(self.buttons[key].text(), menu)
            action.triggered.connect(partial(self._go, key))
            menu.addAction(action)
        open_below(menu, self.more)

    def _go(self, key: str) -> None:
        """Tell where to go; the strip keeps saying where one is, also by the keyboard."""
        self.buttons[key].setChecked(key == self.here)
        if key != self.here:
            self.buttons[self.here].setFocus()
            self.chosen.emit(key)
            focused = self.window().focusWidget()
            for strip in self.window().findChildren(PlaceStrip):  # one of them is on the page gone to
                if focused in strip.buttons.values():
                    strip.buttons[strip.here].setFocus()
