"""The row under the text of a resolution: agencies, deadline, citations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.resolution import Citation, Resolution
from desktop.schema.fields import field_named
from desktop.ui.minutes.cards.doubt_words import show_doubts
from desktop.ui.minutes.resolutions.agency_box import AgencyBox
from desktop.ui.minutes.resolutions.citations_box import CitationsBox
from desktop.ui.minutes.resolutions.deadline_line import DeadlineLine
from desktop.ui.minutes.resolutions.deadline_offer import DeadlineOffer, day_words, proposed_of
from desktop.ui.minutes.resolutions.deadline_words import Deadline
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.minutes.resolutions.card_content import Content
    from desktop.ui.minutes.resolutions.card_desk import CardDesk

SHARES = (13, 7, 9)
"""How the three fields share the width."""
_PLACES = {
    "assignments": "agencies",
    "organisation": "agencies",
    "deadline_kind": "deadline",
    "deadline_on": "deadline",
    "deadline_phrase": "deadline",
    "citations": "citations",
    "words": "citations",
}
"""Field of a doubt -> the field of the row at which it is shown."""


class CardFields(QWidget):
    """Shows and edits the three; says beside each what is wrong there."""

    stops_changed = Signal()
    confirmed = Signal(object)
    """Carries the `Deadline` that was offered."""

    def __init__(self, shared: CardDesk) -> None:
        super().__init__()
        self.offer: DeadlineOffer | None = None
        self._shared = shared
        self._doubts: tuple[Doubt, ...] = ()
        self._build()

    def _build(self) -> None:
        words = self._shared.desk.vocabulary
        self.agencies = AgencyBox(self._shared)
        self.deadline = DeadlineLine(self._shared)
        self.citations = CitationsBox(self._shared.tools.icons, self._shared.undo, self._shared.laws)
        self._shared.undo.over(self.deadline)
        self.boxes = {
            "agencies": FieldBox(self.tr("Responsible agencies"), self.agencies),
            "deadline": FieldBox(
                words.field(Resolution, field_named(Resolution, "deadline_on")).label, self.deadline
            ),
            "citations": FieldBox(words.record(Citation).label, self.citations),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for box, share in zip(self.boxes.values(), SHARES, strict=True):
            row.addWidget(box, share)
        self.agencies.line.setProperty("field", "assignments")
        self.deadline.setProperty("field", "deadline_kind")
        self.deadline.left.connect(self.show_deadline_error)
        self.deadline.written.connect(self._take_back)
        self.deadline.confirmed.connect(self._confirm)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        offered = (self.offer.button,) if self.offer and self.offer.offered else ()
        return (self.agencies.line, self.deadline, *offered, *self.citations.lines)

    @property
    def is_wrong(self) -> bool:
        """Whether something here is to be mended."""
        return any(box.error.words for box in self.boxes.values())

    def show_content(self, content: Content) -> None:
        """Show what a resolution says here; fields that say it already are left alone."""
        self.agencies.show_agencies(content.responsible)
        deadline = Deadline.of(content.resolution)
        self.deadline.show_deadline(deadline)
        self.offer_day(deadline, content.held_on)
        self.citations.show_citations(content.citations)
        if not self.deadline.hasFocus():
            self.show_deadline_error()

    def offer_day(self, deadline: Deadline, since: date | None) -> None:
        """Offer the day that the words of a deadline mean, and say what is to be known of a day."""
        calendar = self._shared.calendar
        if self.offer is None:
            if not (proposed_of(deadline, since, calendar) or day_words(deadline, calendar)):
                return
            self.offer = DeadlineOffer(calendar, self._shared.tools.icons)
            self.offer.confirmed.connect(self.confirmed)
            self.boxes["deadline"].put_below(self.offer)
        before = self.offer.offered
        self.offer.show_of(deadline, since)
        if bool(before) != bool(self.offer.offered):
            self.stops_changed.emit()

    def _confirm(self) -> None:
        if self.offer:
            self.offer.confirm()

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Show each doubt at its field."""
        self._doubts = tuple(doubts)
        for name, box in self.boxes.items():
            if name != "deadline":
                show_doubts(box, self._at(name), self._shared.desk.vocabulary)
        if not self.deadline.hasFocus():
            self.show_deadline_error()

    def _at(self, name: str) -> list[Doubt]:
        return [each for each in self._doubts if _PLACES.get(each.field) == name]

    def show_deadline_error(self) -> None:
        """Say what is wrong with the day that is typed, else what else is doubtful about it."""
        box = self.boxes["deadline"]
        if problem := self.deadline.problem:
            box.hint.set_words("")
            box.show_error(self._shared.desk.vocabulary.sentence(problem))
            return
        typed = bool(self.deadline.text().strip())
        left = [each for each in self._at("deadline") if not typed]  # judged before the last keys
        show_doubts(box, left, self._shared.desk.vocabulary)

    def _take_back(self) -> None:
        """Say no longer what was mended."""
        if self.deadline.problem is None:
            self.show_deadline_error()

    def line_of(self, part_id: str) -> QWidget:
        """Return the line of a citation; else where the agencies are."""
        lines = (each for each in self.citations.lines if each.citation_id == part_id)
        return next(lines, self.agencies.line)

    def place_of(self, field: str) -> QWidget:
        """Return where a field of a resolution is written."""
        match _PLACES.get(field):
            case "agencies":
                return self.agencies.line
            case "deadline":
                return self.deadline
            case _:
                return self.citations.lines[0]
