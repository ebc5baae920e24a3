"""Other ways from a page of HTML to a PDF: WeasyPrint, Chromium's print, Qt's text document."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
)  # fmt: skip


class MissingRivalError(Exception):
    """A rival that this computer lacks; said in its row's place."""


def weasyprint_pdf(page, **options):
    """Return the PDF by WeasyPrint; its options are such as ``pdf_variant``."""
    html, fonts = _weasyprint()
    return html(string=page).write_pdf(font_config=fonts, **options)


def weasyprint_document(page):
    """Return what WeasyPrint has laid out, before it is written."""
    html, fonts = _weasyprint()
    return html(string=page).render(font_config=fonts)


@cache
def _weasyprint():
    try:
        from weasyprint import HTML
        from weasyprint.text.fonts import FontConfiguration
    except (ImportError, OSError) as error:
        reason = f"WeasyPrint cannot be loaded: {error}"
        raise MissingRivalError(reason) from error
    atexit.register(_weasyprint.cache_clear)  # its fonts cannot be let go after its modules
    return HTML, FontConfiguration()


def chromium_pdf(page):
    """Return the PDF by a whole process of Chromium, from its start to its end, with an empty profile."""
    program = browser()
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        place = Path(name)
        source, made = place / "page.html", place / "page.pdf"
        source.write_text(page, encoding="utf-8")
        command = [program, *FLAGS, f"--user-data-dir={place / 'profile'}", f"--print-to-pdf={made}"]
        subprocess.run([*command, source.as_uri()], check=True, capture_output=True, timeout=120)
        return made.read_bytes()


@cache
def browser():
    """Return where Chromium is."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        reason = f"none of {', '.join(BROWSERS)} is installed"
        raise MissingRivalError(reason)
    return found


def qt_pdf(page):
    """Return the PDF by QTextDocument and QPdfWriter, in the font that the page names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QMarginsF
    from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    _qt_fonts()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(19, 18, 19, 20),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultFont(QFont("Vazirmatn", 11))
    document.setHtml(page)
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())


@cache
def _qt_fonts():
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    from desktop.paths import FONTS

    app = QApplication.instance() or QApplication([])
    for name in ("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(FONTS / name))
    return app
