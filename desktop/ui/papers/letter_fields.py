"""What a clerk says about a letter before it goes out: number, date, and who signs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.body import SeatRole
from desktop.services.preferences import signatory_in
from desktop.services.prints.outgoing import Outgoing
from desktop.ui.sides import FROM_THE_LEFT
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.day_field import EXAMPLE, DayField
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

LONGEST = 100
"""Letters of a number."""
_SIGNING = (SeatRole.CHAIR, SeatRole.SECRETARY)


class LetterFields(QWidget):
    """Number and date may stay empty: they are then left to the pen.

    Whoever signs is one of those in the settings, of whom the first is proposed, or sits in a seat.
    """

    changed = Signal()
    """Something else is said of the letter now; while one types, not before the field is left."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        chosen = desk.preferences.read()
        self.number = QLineEdit()
        self.number.setMaxLength(LONGEST)
        self.number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.number.setAlignment(FROM_THE_LEFT)
        self.day = DayField(tools.theme, tools.icons, desk.working_calendar.now())
        self.day.set_day(desk.following.today())
        self.signed_by = CalmCombo()
        for line in chosen.signatories:
            self.signed_by.addItem(line, line)
        for role in _SIGNING:
            self.signed_by.addItem(desk.vocabulary.choice(role).label, role)
        self._day_box = FieldBox(self.tr("Date of the letter"), self.day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(FieldBox(self.tr("Number of the letter"), self.number), 3)
        row.addWidget(self._day_box, 2)
        row.addWidget(FieldBox(self.tr("Signed by"), self.signed_by), 2)
        self._told = self.outgoing()
        self.number.editingFinished.connect(self._tell)
        self.day.editingFinished.connect(self._tell)
        self.signed_by.currentIndexChanged.connect(self._tell)

    @property
    def is_right(self) -> bool:
        """Whether all that is typed can be read; what is not is told under its field."""
        unread = bool(self.day.text().strip()) and self.day.day is None
        words = self.tr("This is no day; such as {day}.").format(day=EXAMPLE) if unread else ""
        self._day_box.show_error(words)
        return not unread

    def outgoing(self, *, counts_up: bool = True) -> Outgoing:
        """Return what is said of the letter; of several each has the next number where it ``counts_up``."""
        signing = self.signed_by.currentData()
        said = Outgoing(self.number.text().strip(), counts_up, self.day.day)
        if isinstance(signing, str):
            return replace(said, signatory=signatory_in(signing))
        return replace(said, signed_by=SeatRole(signing))

    def _tell(self) -> None:
        if self.is_right and (said := self.outgoing()) != self._told:
            self._told = said
            self.changed.emit()
