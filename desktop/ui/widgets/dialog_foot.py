"""The buttons at the foot of a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton

from desktop.ui.keys import shown_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.ui.icons import Icons


def deed_button(words: str, deed: Callable[[], object], keys: str = "") -> QPushButton:
    """Return a button that Enter presses only where it is the default; ``keys`` press it from anywhere."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    if keys:
        button.setShortcut(keys)
        button.setToolTip(shown_keys(keys))
    button.clicked.connect(lambda _checked: deed())
    return button


def put_icon(button: QPushButton, icons: Icons, icon: str) -> None:
    """Put an icon before the words of a button."""
    keys = button.shortcut()  # Qt forgets it with the former words
    button.setAccessibleName(button.text())
    button.setText(f"\u00a0{button.text()}")
    button.setShortcut(keys)
    icons.put(button, icon, "text2")


def foot_of(deeds: Sequence[QAbstractButton], closing: Sequence[QAbstractButton] = ()) -> QHBoxLayout:
    """Return the foot: deeds where one begins to read, what closes at the other end."""
    foot = QHBoxLayout()
    foot.setSpacing(8)
    for button in deeds:
        foot.addWidget(button)
    foot.addStretch(1)
    for button in closing:
        foot.addWidget(button)
    return foot
