"""The part of a reading that is chosen, to be corrected in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.persian.jalali import day_text
from desktop.services.readings.edits import who_of, with_words, words_of
from desktop.services.readings.part_name import RESOLUTION, PartName
from desktop.services.readings.resolutions import (
    ReadDeadline,
    clause_of,
    lead_of,
    resolution_of,
    with_agencies,
    with_deadline,
    with_lead,
)
from desktop.ui.keys import shown_keys
from desktop.ui.widgets.field_box import FieldBox, persian_line
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.passage_box import PassageBox
from desktop.ui.widgets.tag_box import TagBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop.services.read_minutes import MinutesReading
    from desktop.ui.icons import Icons
    from desktop.ui.pages.exchange.minutes.agency_names import AgencyNames
    from desktop.ui.pages.exchange.minutes.deadline_field import DeadlineField

PAUSE = 700
"""Milliseconds without a key after which what is typed counts."""
_LONGEST = 200


class Correction(NamedTuple):
    """Another reading made of one; corrections with the same key are one step that is taken back."""

    edit: Callable[[MinutesReading], MinutesReading]
    key: str = ""


class PartEditor(QWidget):
    """Words, who said them, agencies and deadline: what the chosen part has of these."""

    corrected = Signal(object)
    """Carries a `Correction`."""
    wished = Signal(str)
    """A button was pressed: ``split``, ``join``, ``clause``, ``lift`` or ``remove``."""

    def __init__(self, icons: Icons, agencies: AgencyNames, deadline: DeadlineField) -> None:
        super().__init__()
        self.about = ""
        self._showing = False
        self.words = PassageBox()
        self.words.set_fewest_lines(2)
        self.who = persian_line(_LONGEST)
        self.agencies = TagBox(agencies, icons)
        self.agencies.line.setAccessibleName(self.tr("Agencies"))
        self.deadline = deadline
        self.words_box = FieldBox(self.tr("Words"), self.words)
        self.who_box = FieldBox(self.tr("Said or presented by"), self.who)
        self.agencies_box = FieldBox(self.tr("Agencies"), self.agencies)
        self.deadline_box = FieldBox(self.tr("Deadline"), self.deadline)
        self.offer = QPushButton()
        self.offer.setProperty("role", "chip")
        self.offer.setAccessibleName(self.tr("Take the day that the words mean"))
        self.deadline_box.put_below(self.offer)
        self._proposed: date | None = None
        self.buttons = {
            "split": self._button("split", self.tr("Split at the cursor"), "Ctrl+Shift+S"),
            "join": self._button("join", self.tr("Join with the next"), "Ctrl+J"),
            "clause": self._button("clause", self.tr("Make a clause of the one above"), "Ctrl+L"),
            "lift": self._button("lift", self.tr("Make it a resolution"), "Ctrl+Shift+L"),
            "remove": self._button("remove", self.tr("Take it away"), "Del"),
        }
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = FlowLayout(6)
        for button in self.buttons.values():
            row.addWidget(button)
        layout = QGridLayout()
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(8)
        layout.addWidget(self.words_box, 0, 0, 1, 2)
        layout.addWidget(self.who_box, 1, 0, 1, 2)
        layout.addWidget(self.agencies_box, 2, 0)
        layout.addWidget(self.deadline_box, 2, 1)
        layout.setColumnStretch(0, 3)
        layout.setColumnStretch(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(layout)
        column.addLayout(row)
        column.addStretch(1)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._wait)
        self.who.textEdited.connect(self._wait)
        self.deadline.textEdited.connect(self._wait)
        self.offer.clicked.connect(self.take_offer)
        self.deadline.returnPressed.connect(self.take_offer)
        self.deadline.taken.connect(lambda _day: self.flush())
        self.agencies.changed.connect(self._tell_agencies)
        self._pause.timeout.connect(self.flush)
        for editor in (self.words, self.who, self.deadline):
            editor.installEventFilter(self)

    def _button(self, wish: str, words: str, keys: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(shown_keys(keys))
        button.setAccessibleName(words)
        button.clicked.connect(partial(self._wish, wish))
        return button

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        return (self.words, self.who, self.agencies.line, self.deadline, self.offer, *self.buttons.values())

    def show_part(self, reading: MinutesReading, about: str) -> None:
        """Show a part; where it is shown already, what says the same stays as it is typed."""
        is_other, self.about, self._showing = about != self.about, about, True
        name = PartName.of(about)
        resolution = resolution_of(reading, name.number) if name.kind == RESOLUTION else None
        clause = clause_of(reading, name)
        self._show_words(
            lead_of(resolution) if resolution and not clause else words_of(reading, about), is_other
        )
        self._show_line(self.who, who_of(reading, about), is_other)
        part = clause or resolution
        if part:
            self._show_agencies(part.responsible)
            shown = ReadDeadline(part.deadline_text, part.deadline_on, part.next_session)
            if is_other or self.deadline.deadline != shown:
                self.deadline.show_deadline(shown)
            self.deadline_box.show_error("")
            self._offer(self.deadline.proposed(shown, reading.held_on))
        place = reading.resolutions.index(resolution) if resolution else 0
        self.who_box.setVisible(name.kind in ("agenda", "statement"))
        for box in (self.agencies_box, self.deadline_box):
            box.setVisible(part is not None)
        shown_buttons = {
            "split": resolution is not None and clause is None,
            "join": clause is None and resolution is not None and place + 1 < len(reading.resolutions),
            "clause": clause is None and resolution is not None and place > 0,
            "lift": clause is not None,
            "remove": True,
        }
        for wish, button in self.buttons.items():
            button.setVisible(shown_buttons[wish])
        self._showing = False

    def _offer(self, day: date | None) -> None:
        """Offer the day that the words mean; the clerk takes it, or does not."""
        self._proposed = day
        self.offer.setVisible(day is not None)
        if day:
            self.offer.setText(self.tr("Until {day}").format(day=day_text(day)))
            self.offer.setAccessibleName(self.offer.text())
            self.offer.setToolTip(self.tr("Take this day for the words (Enter); they are kept"))

    def take_offer(self) -> None:
        """Take the day that is offered, if one is and the words are still those that it was offered for."""
        seen = self._proposed
        self.flush()
        if seen and seen == self._proposed:
            self.deadline.set_day(seen)
            self.flush()

    def _show_words(self, words: str, is_other: bool) -> None:
        if is_other or self.words.toPlainText().strip() != words:
            self._pause.stop()
            self.words.setPlainText(words)

    def _show_line(self, line: QLineEdit, words: str, is_other: bool) -> None:
        if is_other or line.text().strip() != words:
            line.setText(words)
            line.setCursorPosition(0)

    def _show_agencies(self, names: tuple[str, ...]) -> None:
        if self.agencies.keys != names:
            typed = self.agencies.typed
            self.agencies.set_tags([(each, each) for each in names])
            self.agencies.line.setText(typed if self.agencies.line.hasFocus() else "")

    def forget(self) -> None:
        """Be about nothing; what is typed and did not count is given up."""
        self._pause.stop()
        self.about = ""

    def flush(self) -> None:
        """Let what is typed count."""
        self._pause.stop()
        if self._showing or not self.about or not self.isEnabled():
            return
        name, words = PartName.of(self.about), self.words.toPlainText().strip()
        if words and name.kind == RESOLUTION and not name.inner:
            self._tell("words", partial(_with_lead, order=name.number, words=words))
        elif words:
            self._tell(
                "words", partial(_with_words, about=self.about, words=words, who=self.who.text().strip())
            )
        if name.kind == RESOLUTION:
            self.deadline_box.show_error(
                self.tr("This is no day, such as 1402/07/10.") if self.deadline.is_wrong else ""
            )
            if not self.deadline.is_wrong:
                deadline = self.deadline.deadline
                self._tell("deadline", partial(_with_deadline, about=self.about, deadline=deadline))

    def _tell_agencies(self) -> None:
        if not self._showing and self.about:
            self._tell("agencies", partial(_with_agencies, about=self.about, names=self.agencies.keys))

    def _tell(self, field: str, edit: Callable[[MinutesReading], MinutesReading]) -> None:
        self.corrected.emit(Correction(edit, f"{self.about} {field}"))

    def _wish(self, wish: str) -> None:
        self.wished.emit(wish)

    def _wait(self) -> None:
        if not self._showing:
            self._pause.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and self._pause.isActive():
            self.flush()
        return False


def _with_lead(reading: MinutesReading, *, order: int, words: str) -> MinutesReading:
    return with_lead(reading, order, words)


def _with_words(reading: MinutesReading, *, about: str, words: str, who: str) -> MinutesReading:
    if words_of(reading, about) == words and who_of(reading, about) == who:
        return reading
    return with_words(reading, about, words, who)


def _with_agencies(reading: MinutesReading, *, about: str, names: tuple[str, ...]) -> MinutesReading:
    return with_agencies(reading, about, names)


def _with_deadline(reading: MinutesReading, *, about: str, deadline: ReadDeadline) -> MinutesReading:
    name = PartName.of(about)
    part = clause_of(reading, name) or resolution_of(reading, name.number)
    if part and ReadDeadline(part.deadline_text, part.deadline_on, part.next_session) == deadline:
        return reading
    return with_deadline(reading, about, deadline)
