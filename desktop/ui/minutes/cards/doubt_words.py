"""What is missing or odd at one field, in the words of its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.schema.problem import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.widgets.field_box import FieldBox


def doubt_words(doubts: Iterable[Doubt], vocabulary: Vocabulary) -> str:
    """Return the sentences of some doubts; a card need not say of which resolution or clause."""
    return " ".join(filter(None, (_words(each, vocabulary) for each in doubts)))


def show_doubts(box: FieldBox, doubts: Iterable[Doubt], vocabulary: Vocabulary) -> None:
    """Show beside a field what is to be mended in red, and calmly what may be left."""
    found = tuple(doubts)
    remarks = doubt_words((each for each in found if not each.blocks), vocabulary)
    if box.hint.words != remarks:
        box.hint.set_words(remarks)
    blocking = doubt_words((each for each in found if each.blocks), vocabulary)
    if box.error.words != blocking:
        box.show_error(blocking)


def _words(doubt: Doubt, vocabulary: Vocabulary) -> str:
    match doubt.problem.reason:
        case Reason.UNKNOWN_NAME:  # it is asked beside the field who is meant
            return ""
        case Reason.NO_RESPONSIBLE | Reason.CLAUSE_NO_AGENCY:
            return QCoreApplication.translate("ResolutionCard", "No agency is responsible yet.")
        case Reason.NO_DEADLINE:
            return QCoreApplication.translate("ResolutionCard", "No deadline yet.")
        case _:
            return vocabulary.sentence(doubt.problem)
