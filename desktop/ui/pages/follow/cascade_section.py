"""What lower bodies made of a resolution that was handed down to them, as a small tree."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.resolution import Resolution
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.services.follow.answers import Answer, AnswerState
from desktop.ui.pages.follow.hand_down_dialog import HandDownDialog
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

_INDENT = "\u00a0\u00a0\u00a0\u00a0"
_TONES = {
    AnswerState.WAITING: Tone.NEUTRAL,
    AnswerState.REFUSED: Tone.DANGER,
    AnswerState.ON_AGENDA: Tone.INFO,
    AnswerState.RESOLVED: Tone.INFO,
    AnswerState.OVERDUE: Tone.DANGER,
    AnswerState.DONE: Tone.OK,
}


class CascadeSection(DetailSection):
    """Offers to hand a resolution down where there is somebody below; hidden where there is nobody."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("CascadeSection", "Lower bodies"))
        self._desk, self._tools = desk, tools
        self.record: Record | None = None
        self.answers: dict[str, Answer] = {}
        self.dialog: HandDownDialog | None = None
        words = QCoreApplication.translate("CascadeSection", "Hand down to lower bodies")
        self.button = self.add_tool(tools.icons, "add", words, self.ask)
        self.list = TwoLineList(tools.theme, self.title)
        self.list.opened.connect(self._open)
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        self.body.addLayout(self.list.outset())
        self.body.addWidget(self.nothing)

    def show_record(self, record: Record) -> None:
        self.record = record
        if not isinstance(record, Resolution):
            return
        try:
            found = self._desk.cascade.under(record.id)
            below = self._desk.cascade.lower_bodies(record.id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.answers = {}
        self.list.set_rows(list(self._rows(found, "")))
        self.button.setVisible(bool(below))
        words = QCoreApplication.translate("CascadeSection", "It was not handed down to any lower body yet.")
        self.nothing.set_words("" if found else words)
        self.set_empty(not found and not below)

    def _rows(self, answers: Sequence[Answer], indent: str) -> Iterator[ListRow]:
        for each in answers:
            key = each.resolution_id or each.request_id or each.body_id
            self.answers[key] = each
            words = f"{indent}{each.body}"
            yield ListRow(key, words, f"{indent}{each.words}", _state_words(each), _TONES[each.state])
            yield from self._rows(each.under, indent + _INDENT)

    def _open(self, key: str) -> None:
        answer = self.answers[key]
        if answer.resolution_id:
            self.going.emit(Destination(kind="Resolution", record_id=answer.resolution_id))
        elif answer.session_id:
            self.going.emit(Destination(kind="Session", record_id=answer.session_id))
        else:
            self.going.emit(Destination(kind="Body", record_id=answer.body_id))

    def ask(self) -> None:
        """Ask which bodies are to be handed the resolution."""
        if self.record is None:
            return
        try:
            below = self._desk.cascade.lower_bodies(self.record.id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.dialog = HandDownDialog(below, self)
        self.dialog.chosen.connect(self._hand_down)
        self.dialog.open()

    def _hand_down(self, body_ids: tuple[str, ...]) -> None:
        if self.record is None:
            return
        try:
            made = self._desk.cascade.hand_down(self.record.id, body_ids)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        words = QCoreApplication.translate(
            "CascadeSection", "{count} bodies were asked to put it on their agenda."
        )
        back = partial(self._take_back, [each.id for each in made])
        self._tools.toasts.tell(words.format(count=number_text(len(made))), back)
        self._show_again()

    def _take_back(self, request_ids: Sequence[str]) -> None:
        browse = self._desk.browse
        try:
            self._desk.edit.delete(*(browse.open(AgendaRequest, each) for each in request_ids))
        except AppError as error:
            self._tools.ask.show_error(self, error)
        self._show_again()

    def _show_again(self) -> None:
        if self.record is not None:
            self.show_record(self.record)
            self.changed.emit()


def _state_words(answer: Answer) -> str:
    words = {
        AnswerState.WAITING: QCoreApplication.translate("CascadeSection", "Waits for an agenda"),
        AnswerState.REFUSED: QCoreApplication.translate("CascadeSection", "Refused"),
        AnswerState.ON_AGENDA: QCoreApplication.translate("CascadeSection", "On an agenda"),
        AnswerState.RESOLVED: QCoreApplication.translate("CascadeSection", "Resolved"),
        AnswerState.OVERDUE: QCoreApplication.translate("CascadeSection", "Late"),
        AnswerState.DONE: QCoreApplication.translate("CascadeSection", "Carried out"),
    }[answer.state]
    if answer.assigned and answer.state in (AnswerState.RESOLVED, AnswerState.OVERDUE):
        done = QCoreApplication.translate("CascadeSection", "{done} of {all}")
        counted = done.format(done=number_text(answer.done), all=number_text(answer.assigned))
        return f"{words}\u060c {counted}"
    return words
