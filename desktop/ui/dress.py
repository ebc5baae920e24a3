"""Makes the whole program speak and look Persian, also what Qt itself shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase

from desktop.paths import FONTS, MARK, TRANSLATIONS
from desktop.ui.translation import Catalogue

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def dress(app: QApplication) -> None:
    """Set the style, the direction, the locale, the words and the letters of the whole program."""
    app.setStyle("Fusion")
    teach(app)


def teach(app: QApplication) -> None:
    """Set all of that but the style, which was chosen before."""
    app.setApplicationName("Mahalleyar")
    QLocale.setDefault(QLocale("fa_IR"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.installTranslator(Catalogue(TRANSLATIONS / "fa.ts", app))
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(FONTS / f"Vazirmatn-{weight}.ttf"))


def teach_qt(app: QApplication) -> None:
    """Let Qt's own boxes speak Persian, and show the mark; nobody sees either before the first paint."""
    from PySide6.QtCore import QLibraryInfo
    from PySide6.QtGui import QIcon

    of_qt = QTranslator(app)
    app.setWindowIcon(QIcon(str(MARK)))
    if of_qt.load("qtbase_fa", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
