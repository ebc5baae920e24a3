"""What of the clipboard is a block of cells."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def clipboard_block() -> str:
    """Return the cells on the clipboard as lines with tabs between them; "" where no table was copied."""
    from desktop.services.sheets.pasted_block import pasted_block

    source = QGuiApplication.clipboard().mimeData()
    return pasted_block(source.html() if source.hasHtml() else "", source.text() if source.hasText() else "")


def clipboard_rows(most: int | None = None) -> tuple[tuple[str, ...], ...]:
    """Return the rows of cells on the clipboard, or ``most`` of them; none where no table was copied."""
    from desktop.services.sheets.pasted_block import block_rows

    return block_rows(block, most) if (block := clipboard_block()) else ()


def clipboard_names() -> tuple[str, ...]:
    """Return the names in the cells on the clipboard, without numbers of rows; none without a table."""
    from desktop.services.sheets.pasted_block import is_row_number

    return tuple(
        cell
        for row in clipboard_rows()
        for cell in row
        if cell and not (len(row) > 1 and is_row_number(cell))
    )
