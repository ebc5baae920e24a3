"""Shows the window once and tells what it was made of, for the self-test of an installed program."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontInfo, QGuiApplication, QImageReader
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from desktop.errors import FileUnwritableError
from desktop.paths import ICONS
from desktop.ui.application import Window
from desktop.ui.ask import Ask
from desktop.ui.dress import dress
from desktop.ui.icons import SIZE
from desktop.ui.pictures import walk

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.ui.program import Program

_LETTERS = "Vazirmatn"


def look_once(program: Program, data: Path, picture: Path) -> dict[str, str]:
    """Show ``data`` until its first page is whole, save a picture of it, close it, and tell what there was.

    What could not be loaded has an empty text; ``painted`` is when that was first, in seconds of the epoch.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
        dress(app)
    window = Window(app, program, data, Ask())
    painted: list[float] = []
    window.shell.painted.connect(lambda: painted.append(time.time()))
    window.shell.show()
    try:
        page = next(walk(window), "")
        if not window.shell.grab().save(str(picture)):
            raise FileUnwritableError(picture)
        first = f"{painted[0]:.3f}" if painted else ""
        return {"painted": first, "page": page, **_words(window), **_loaded(window), "Qt": qVersion()}
    finally:
        window.shell.close()
        window.close()


def _words(window: Window) -> dict[str, str]:
    ours = [place.text() for place in window.shell.navigation.places.values()]
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    of_qt = box.button(QDialogButtonBox.StandardButton.Cancel).text()
    return {
        "words": "" if not ours or any(word.isascii() for word in ours) else ours[0],
        "words of Qt": "" if of_qt.isascii() else of_qt,
    }


def _loaded(window: Window) -> dict[str, str]:
    from PySide6.QtPrintSupport import QPrinter

    letters = QFontInfo(window.shell.font()).family()
    formats = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    return {
        "platform": QGuiApplication.platformName(),
        "letters": letters if letters == _LETTERS else "",
        "icons": _icons(window),
        "pictures": ", ".join(sorted(formats)) if {"png", "jpeg", "svg"} <= formats else "",
        "printing": "PDF" if printer.isValid() else "",
    }


def _icons(window: Window) -> str:
    """Return how many icons can be drawn; nothing where one cannot."""
    names = [path.stem for path in ICONS.glob("*.svg")]
    drawn = [window.shell.tools.icons.pixmap(name, "text2", SIZE, 1.0).toImage() for name in names]
    seen = [any(each.pixelColor(x, y).alpha() for x in range(SIZE) for y in range(SIZE)) for each in drawn]
    return str(len(names)) if names and all(seen) else ""
