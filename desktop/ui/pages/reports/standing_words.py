"""What the ways in which reports stand are called, and their tones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.reporting import Standing
from desktop.ui.tone import Tone

TONES = {
    Standing.NOT_ASKED: Tone.NEUTRAL,
    Standing.AHEAD: Tone.NEUTRAL,
    Standing.RUNNING: Tone.NEUTRAL,
    Standing.DUE: Tone.INFO,
    Standing.MISSING: Tone.DANGER,
    Standing.RETURNED: Tone.WARN,
    Standing.SUBMITTED: Tone.INFO,
    Standing.APPROVED: Tone.OK,
}


def short_standing(standing: Standing) -> str:
    """Return how a report stands, in a word that fits over a narrow column."""
    return {
        Standing.NOT_ASKED: QCoreApplication.translate("Standings", "–"),
        Standing.AHEAD: QCoreApplication.translate("Standings", "ahead"),
        Standing.RUNNING: QCoreApplication.translate("Standings", "now"),
        Standing.DUE: QCoreApplication.translate("Standings", "due"),
        Standing.MISSING: QCoreApplication.translate("Standings", "missing"),
        Standing.RETURNED: QCoreApplication.translate("Standings", "returned"),
        Standing.SUBMITTED: QCoreApplication.translate("Standings", "sent"),
        Standing.APPROVED: QCoreApplication.translate("Standings", "approved"),
    }[standing]


def standing_words(standing: Standing) -> str:
    """Return how a report stands, in a word or two."""
    return {
        Standing.NOT_ASKED: QCoreApplication.translate("Standings", "Not asked"),
        Standing.AHEAD: QCoreApplication.translate("Standings", "Ahead"),
        Standing.RUNNING: QCoreApplication.translate("Standings", "Running"),
        Standing.DUE: QCoreApplication.translate("Standings", "Due"),
        Standing.MISSING: QCoreApplication.translate("Standings", "Missing"),
        Standing.RETURNED: QCoreApplication.translate("Standings", "Returned"),
        Standing.SUBMITTED: QCoreApplication.translate("Standings", "Submitted"),
        Standing.APPROVED: QCoreApplication.translate("Standings", "Approved"),
    }[standing]
