"""What is offered for an agenda, under the reason of each, with a tick."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.pages.sessions.ground_words import ground_words
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QMouseEvent

    from desktop.domain.preparing import Offer

PAD = 12
LONGEST = 300
"""Letters of an offer that are shown."""


class _Row(QWidget):
    """A click anywhere on it ticks."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._box.toggle()


class OffersList(QScrollArea):
    """Space ticks; a click on the words does so, too."""

    ticked = Signal(object, bool)
    """Carries an `Offer`, and whether it is to be on the agenda."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ticks: dict[str, QCheckBox] = {}
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(PAD, PAD, PAD, PAD)
        self._column.setSpacing(8)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_offers(self, offers: Sequence[Offer], taken: Collection[str]) -> None:
        """Show these, those ticked whose keys are ``taken``."""
        words = ground_words()
        for ground, found in groupby(offers, key=lambda each: each.ground):
            rows = tuple(found)
            heading = QLabel(f"{words[ground]} ({number_text(len(rows))})")
            heading.setProperty("role", "h3")
            self._add(heading)
            for offer in rows:
                self._add(self._row(offer, is_taken=offer.key in taken))
        self.nothing.set_words("" if offers else self.tr("Nothing waits for this session."))

    def tick(self, key: str, *, taken: bool) -> None:
        """Show whether an offer is on the agenda, without telling anybody."""
        if (box := self.ticks.get(key)) is not None:
            box.blockSignals(True)
            box.setChecked(taken)
            box.blockSignals(False)

    def clear(self) -> None:
        """Show nothing."""
        self.ticks = {}
        while self._column.count() > 2:  # noqa: PLR2004 - what says that nothing waits, and the stretch, stay
            item = self._column.takeAt(1)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _row(self, offer: Offer, *, is_taken: bool) -> QWidget:
        box = QCheckBox()
        row = _Row(box)
        box.setChecked(is_taken)
        box.setAccessibleName(short(offer.item.subject, LONGEST))
        box.toggled.connect(lambda ticked: self.ticked.emit(offer, ticked))
        self.ticks[offer.key] = box
        subject, source = WrappedLabel(), WrappedLabel()
        source.setProperty("role", "hint")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(subject)
        column.addWidget(source)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(8)
        layout.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        for chip in self._chips(offer):
            layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        subject.set_words(short(offer.item.subject, LONGEST))
        day = day_text(offer.day) if offer.day else ""
        source.set_words(" \u2022 ".join(filter(None, (offer.source, day))))
        return row

    def _chips(self, offer: Offer) -> list[Chip]:
        marks = (
            (offer.is_confidential, self.tr("Confidential"), Tone.DANGER),
            (offer.item.is_urgent, self.tr("Urgent"), Tone.WARN),
        )
        chips = []
        for holds, words, tone in marks:
            if holds:
                chip = Chip()
                chip.say(words, tone)
                chips.append(chip)
        return chips
