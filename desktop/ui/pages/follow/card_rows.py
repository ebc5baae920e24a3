"""Cards as rows of a table and of a list on paper: what stands in each column."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.resolution import Assignment, AssignmentState
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.schema.fields import Field, Kind
from desktop.schema.record import Link
from desktop.services.browse import Shown
from desktop.ui.models.table import Column
from desktop.ui.pages.follow.card_words import (
    agency_words,
    due_state,
    priority_words,
    short_session,
    state_words,
)
from desktop.ui.state_tones import tone_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.cards import Card
    from desktop.ui.tone import Tone

WORDS = "resolution"
"""The column of the text is called as the link to the resolution is, which papers hide where it is secret."""
_KINDS = {
    WORDS: Kind.PASSAGE,
    "agency": Kind.LINK,
    "due": Kind.DAY,
    "days": Kind.CHOICE,
    "state": Kind.CHOICE,
    "percent": Kind.NUMBER,
    "session": Kind.CHOICE,
    "body": Kind.LINK,
    "number": Kind.TEXT,
    "priority": Kind.CHOICE,
    "last_step": Kind.DAY,
    "next_on": Kind.DAY,
    "ended_on": Kind.DAY,
}
USUAL = (WORDS, "agency", "due", "days", "state", "session", "body")
"""The columns that are shown at first."""


def fields() -> dict[str, Field]:
    """Return how wide each column is to be: what kind of thing stands in it."""
    return {name: Field(kind, name, code=name == "number") for name, kind in _KINDS.items()}


def headings() -> dict[str, str]:
    """Return the heading of each column."""
    return {
        WORDS: QCoreApplication.translate("CardRows", "Resolution"),
        "agency": QCoreApplication.translate("CardRows", "Agency"),
        "due": QCoreApplication.translate("CardRows", "Due on"),
        "days": QCoreApplication.translate("CardRows", "Time left"),
        "state": QCoreApplication.translate("CardRows", "State"),
        "percent": QCoreApplication.translate("CardRows", "Percent"),
        "session": QCoreApplication.translate("CardRows", "Session"),
        "body": QCoreApplication.translate("CardRows", "Body"),
        "number": QCoreApplication.translate("CardRows", "Number"),
        "priority": QCoreApplication.translate("CardRows", "Priority"),
        "last_step": QCoreApplication.translate("CardRows", "Last follow-up"),
        "next_on": QCoreApplication.translate("CardRows", "Next follow-up"),
        "ended_on": QCoreApplication.translate("CardRows", "Ended on"),
    }


def columns(vocabulary: Vocabulary, tones: Mapping[str, Tone]) -> tuple[Column[Shown], ...]:
    """Return the columns; ``tones`` are those of the words in the column of the days left."""
    states = {vocabulary.choice(each).label: tone_of(each) for each in AssignmentState}
    chips: dict[str, Mapping[str, Tone]] = {"state": states, "days": tones}
    return tuple(
        Column(name, heading, partial(_cell, name), chips.get(name, {}))
        for name, heading in headings().items()
    )


def _cell(name: str, shown: Shown) -> str:
    return shown.cells[name]


def shown_cards(cards: Sequence[Card], vocabulary: Vocabulary, tones: dict[str, Tone]) -> list[Shown]:
    """Return cards as rows, and note the tones of their days."""
    rows = []
    for card in cards:
        state = due_state(card)
        tones[state.words] = state.tone
        rows.append(Shown(card.id, stand_in(card.id, card.resolution_id), card_cells(card, vocabulary)))
    return rows


def stand_in(record_id: str, resolution_id: str) -> Assignment:
    """Return what papers look at to see which resolution a row tells of."""
    return Assignment(id=record_id, resolution=Link(resolution_id) if resolution_id else None)


def card_cells(card: Card, vocabulary: Vocabulary) -> dict[str, str]:
    """Return what stands in each column of a card's row."""
    return {
        WORDS: card.words,
        "agency": agency_words(card),
        "due": day_text(card.due) if card.due else "",
        "days": due_state(card).words,
        "state": state_words(card, vocabulary),
        "percent": number_text(card.percent) if card.percent is not None else "",
        "session": short_session(card),
        "body": card.body,
        "number": f"\u2068{persian_digits(card.number)}\u2069" if card.number else "",
        "priority": priority_words(card.priority),
        "last_step": day_text(card.last_step) if card.last_step else "",
        "next_on": day_text(card.next_on) if card.next_on else "",
        "ended_on": day_text(card.ended_on) if card.ended_on else "",
    }
