"""Where the settings say that the data lies."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def place_of(window):
    return window.shell.pages["settings"].data.place


def folders_in(place):
    return [each.text() for each in place.findChildren(QLineEdit)]
