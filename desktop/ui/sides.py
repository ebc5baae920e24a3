"""The two sides of the page, whatever Qt takes a text for."""

from __future__ import annotations

from PySide6.QtCore import Qt

FROM_THE_RIGHT = (
    Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
"""Where Qt would put a text of digits or Latin letters at the left, even in a right-to-left window."""
FROM_THE_LEFT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
