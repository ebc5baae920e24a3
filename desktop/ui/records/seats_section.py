"""The seats of a body in the order of protocol, with who holds each today; what is vacant stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.body import Composition, Seat
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.records.seat_form import SeatDialog
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from desktop.domain.composition import HeldSeat, Sitting
    from desktop.services.bodies import NamedSitting
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class SeatsSection(PartsSection):
    """Adds, edits, deletes and orders seats; the chip tells how complete the composition is."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("SeatsSection", "Seats"),
            Seat,
            "body",
            desk,
            tools,
            add=QCoreApplication.translate("SeatsSection", "New seat"),
            empty=QCoreApplication.translate("SeatsSection", "No seat is written down yet."),
            order="protocol",
        )
        self.standing = Chip()
        self.top.insertWidget(1, self.standing)

    def reload(self) -> None:
        if self.record is None:
            return
        named = self._desk.bodies.sitting(self.record.id)
        self.found = tuple(each.seat for each in named.sitting.seats)
        self.fill([self._row(each, named) for each in named.sitting.seats])
        self._show_standing(named.sitting)

    def _show_standing(self, sitting: Sitting) -> None:
        self.standing.setVisible(sitting.places > 0)
        if sitting.filled < sitting.places:
            counts = (number_text(sitting.filled), number_text(sitting.places))
            words = self.tr("{filled} of {places} filled").format(filled=counts[0], places=counts[1])
            self.standing.say(words, Tone.WARN)
        else:
            self.standing.say(self.tr("Complete"), Tone.OK)

    def _row(self, held: HeldSeat, named: NamedSitting) -> ListRow:
        seat = held.seat
        role = self._desk.vocabulary.choice(seat.role).label
        who = join_words([named.names.get(str(each.person), "") for each in held.holders])
        chip, tone = self._chip_of(held)
        note = BETWEEN.join(filter(None, (role, who)))
        return ListRow(seat.id, named.seat_name(seat) or role, note, chip, tone)

    def _chip_of(self, held: HeldSeat) -> tuple[str, Tone]:
        if held.ended:
            return self.tr("Not valid today"), Tone.NEUTRAL
        if held.seat.composition is Composition.PROPOSED:
            return self._desk.vocabulary.choice(Composition.PROPOSED).label, Tone.INFO
        if not held.vacancies:
            return "", Tone.OK
        if held.vacancies == held.places:
            return self.tr("Vacant"), Tone.WARN
        counts = (number_text(len(held.holders)), number_text(held.places))
        return self.tr("{count} of {places}").format(count=counts[0], places=counts[1]), Tone.WARN

    def _ask(self, given: Any, title: str) -> None:
        self.dialog = SeatDialog(given, title, self._desk, self._tools, self)
        self.dialog.saved.connect(self._saved)
        self.dialog.finished.connect(self._look_again)
        self.dialog.open()

    def _look_again(self) -> None:
        """Show what was done to the holders, though the seat's own form was given up."""
        self.reload()

    def _reorder(self) -> None:
        self._done(lambda: self._desk.bodies.reorder(self.list.ids))
