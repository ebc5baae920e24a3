"""What the parts of the bank of phrases are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.services.phrases import Part


def part_words(part: Part | None) -> str:
    """Return where in minutes a phrase is mostly said; of none, that it is said anywhere."""
    match part:
        case Part.OPENING:
            return QCoreApplication.translate("PhraseParts", "Opening")
        case Part.REPORT:
            return QCoreApplication.translate("PhraseParts", "Report")
        case Part.STATEMENT:
            return QCoreApplication.translate("PhraseParts", "Statement")
        case Part.RESOLUTION:
            return QCoreApplication.translate("PhraseParts", "Resolution")
        case Part.DEADLINE:
            return QCoreApplication.translate("PhraseParts", "Deadline")
        case Part.CLOSING:
            return QCoreApplication.translate("PhraseParts", "Closing")
    return QCoreApplication.translate("PhraseParts", "Anywhere")
