"""The words of questions: their sorts, what a side is, and who wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.seal import grouped, short_code
from desktop.persian.clock import time_text
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_words
from desktop.schema.change import ChangeKind
from desktop.services.exchange.disputes import Sort
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from desktop.services.exchange.disputes import Question, Side, Writer

TONES = {Sort.FIELD: Tone.WARN, Sort.DELETION: Tone.DANGER, Sort.RIVAL: Tone.DANGER, Sort.LATE: Tone.INFO}
_BETWEEN = "\u200f \u2022 "


def sort_words(sort: Sort) -> str:
    """Return what a sort of question is called."""
    translate = QCoreApplication.translate
    words = {
        Sort.FIELD: translate("Conflicts", "Two values"),
        Sort.DELETION: translate("Conflicts", "Deleted and edited"),
        Sort.RIVAL: translate("Conflicts", "Minutes closed twice"),
        Sort.LATE: translate("Conflicts", "Too late for final minutes"),
    }
    return words[sort]


def heading_words(question: Question) -> str:
    """Return what one question is about: its field, or what was done to the record."""
    translate = QCoreApplication.translate
    if question.label:
        return question.label
    if question.sort is Sort.LATE and not question.field:
        return translate("Conflicts", "A record made after the minutes were closed")
    if question.sort is Sort.LATE:
        return translate("Conflicts", "A deletion after the minutes were closed")
    return sort_words(question.sort)


def hint_words(question: Question) -> str:
    """Return in one sentence what happened, and what it means."""
    translate = QCoreApplication.translate
    words = {
        Sort.FIELD: translate(
            "Conflicts", "Each was written without seeing the other. What you choose holds on all computers."
        ),
        Sort.DELETION: translate(
            "Conflicts",
            "One computer deleted it while another, not knowing, wrote in it. It is kept for now.",
        ),
        Sort.RIVAL: translate(
            "Conflicts",
            "The closing that came first is in force. The other one is kept whole and changes nothing.",
        ),
        Sort.LATE: translate(
            "Conflicts",
            "The minutes were final already, so it was kept and not applied. "
            "If it is right, correct the minutes by an amendment.",
        ),
    }
    return words[question.sort]


def standing_words(question: Question, side: Side) -> str:
    """Return where a side stands: shown for now, in force, or set aside."""
    translate = QCoreApplication.translate
    if question.sort is Sort.RIVAL:
        return translate("Conflicts", "In force") if side.is_shown else translate("Conflicts", "Not in force")
    if question.sort is Sort.LATE:
        return (
            translate("Conflicts", "In the minutes") if side.is_shown else translate("Conflicts", "Too late")
        )
    return translate("Conflicts", "Shown for now") if side.is_shown else ""


def said_words(side: Side) -> str:
    """Return what a side says, in the words of a form; of a deed, what was done."""
    translate = QCoreApplication.translate
    match side.deed:
        case ChangeKind.DELETE:
            return translate("Conflicts", "The record was deleted.")
        case ChangeKind.RESTORE if not side.words:
            return translate("Conflicts", "The record was restored.")
        case ChangeKind.FINALISE:
            code = translate("Conflicts", "Code: {code}").format(
                code=f"\u2066{persian_digits(grouped(short_code(side.digest)))}\u2069"
            )
            return "\n".join(filter(None, (side.words, code)))
    return side.words or translate("Conflicts", "(left empty)")


def writer_words(writer: Writer) -> str:
    """Return who wrote, on which computer, and when by the clock here."""
    at = writer.at.astimezone()
    computer = writer.computer or QCoreApplication.translate("Conflicts", "this computer")
    when = f"{day_words(at.date())}\u060c {time_text(at.time())}"
    return _BETWEEN.join(filter(None, (writer.author, computer, when)))
