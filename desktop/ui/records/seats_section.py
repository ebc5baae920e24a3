"""The seats of a body in the order of protocol, with who holds each today, and what they lack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.body import Body, Composition, Seat
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.ui.records.gap_words import gap_lines
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.records.seat_form import SeatDialog
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.dialog_foot import deed_button
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from desktop.domain.composition import HeldSeat, Sitting
    from desktop.domain.composition_gaps import Gaps
    from desktop.services.bodies import NamedSitting
    from desktop.services.compositions import Approved
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.records.approve_dialog import ApproveDialog
    from desktop.ui.records.composition_dialog import CompositionDialog


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
        self.gaps = Notice(tools.icons)
        self.body.insertWidget(0, self.gaps)
        self.composition: CompositionDialog | None = None
        self.approving: ApproveDialog | None = None
        self._build_deeds()

    def _build_deeds(self) -> None:
        self.days_button = deed_button(self.tr("Composition on a day\u2026"), self.show_composition)
        self.approve_button = deed_button(self.tr("Approve the composition\u2026"), self.ask_to_approve)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.days_button, self.approve_button):
            deeds.addWidget(button)
        deeds.addStretch(1)
        self.body.addLayout(deeds)

    def reload(self) -> None:
        if self.record is None:
            return
        gaps, named = self._desk.compositions.gaps(self.record.id)
        self.found = tuple(each.seat for each in named.sitting.seats)
        self.fill([self._row(each, named) for each in named.sitting.seats])
        self._show_standing(named.sitting)
        self._show_gaps(gaps, named)
        self.days_button.setVisible(bool(self.found))
        self.approve_button.setVisible(bool(self._desk.compositions.proposed(self.record.id)))

    def _show_gaps(self, gaps: Gaps, named: NamedSitting) -> None:
        """Answer whether the composition is complete."""
        self.gaps.clear()
        if not (lines := gap_lines(gaps, named)):
            return
        if gaps.is_complete:
            words, tone = self.tr("The composition is complete; look at this:"), Tone.INFO
        else:
            words, tone = self.tr("The composition is not complete."), Tone.WARN
        self.gaps.say(words, tone, lines)

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

    def show_composition(self) -> None:
        """Show who sat on any day, and what changed."""
        from desktop.ui.records.composition_dialog import CompositionDialog

        if isinstance(self.record, Body):
            self.composition = CompositionDialog(self.record, self._desk, self._tools, self)
            self.composition.open()

    def ask_to_approve(self) -> None:
        """Ask from when on, and by which resolution, what is proposed is approved."""
        from desktop.ui.records.approve_dialog import ApproveDialog

        if isinstance(self.record, Body):
            self.approving = ApproveDialog(self.record, self._desk, self._tools, self)
            self.approving.approved.connect(self._approved)
            self.approving.open()

    def _approved(self, done: Approved) -> None:
        self.reload()
        self.changed.emit()
        self._tools.toasts.tell(
            self.tr("The composition was approved."),
            lambda: self._done(lambda: self._desk.compositions.take_back(done)),
        )

    def delete(self, part_id: str) -> None:
        """Put a seat into the bin; where drafts speak of it, say first what becomes of them."""
        drafts = self._desk.bodies.drafts_with(part_id)
        if not drafts:
            super().delete(part_id)
            return
        self._tools.ask.confirm(
            self,
            self.tr("This seat is used in minutes that are not final yet."),
            self.tr("Delete the seat"),
            lambda: super(SeatsSection, self).delete(part_id),
            self.tr("Drafts: {count}. Whoever attends there for this seat stays, with name and post.").format(
                count=number_text(drafts)
            ),
        )

    def _reorder(self) -> None:
        self._done(lambda: self._desk.bodies.reorder(self.list.ids))
