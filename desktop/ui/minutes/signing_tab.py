"""The end of the paper: the closing words, what is said of the attendance, and who signs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.editing import with_fields
from desktop.domain.minutes import ATTENDED
from desktop.domain.session import Session
from desktop.persian.numbers import number_text
from desktop.schema.fields import field_named
from desktop.services.phrases import Part
from desktop.ui.minutes.tab import Tab
from desktop.ui.minutes.text.writing_box import WritingBox
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

PAD, SPACE = 16, 10
BETWEEN = " \u2022 "
_TEXTS = {"closing": Part.CLOSING, "attendance_note": Part.REPORT}
_DIGITS = 16
"""How many digits of a digest are shown, enough to tell versions apart."""


class SigningTab(Tab):
    """Shows who signs in the order of the paper; that follows from the attendance, where each row leads."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("SigningTab", "Signatures"), writing, desk, tools)
        self.boxes: dict[str, WritingBox] = {}
        self.errors: dict[str, WrappedLabel] = {}
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        closing, note = map(self._text_card, _TEXTS)
        for card in (closing, self._signers_card(), note):
            column.addWidget(card)
        self.state = Notice(self.tools.icons)
        column.addWidget(self.state)
        column.addStretch(1)
        self.area = FittingArea(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        self.setFocusProxy(self.boxes["closing"])

    def _text_card(self, name: str) -> QFrame:
        word = self.desk.vocabulary.field(Session, field_named(Session, name)).label
        box = WritingBox(
            self.writing, self.desk, self.tools, self.minutes.session.id, name, _TEXTS[name], word
        )
        box.written.connect(partial(self._write, name))
        error = WrappedLabel()
        error.setProperty("role", "error")
        self.boxes[name], self.errors[name] = box, error
        bank = QPushButton("\u00a0" + self.tr("From the bank of phrases"))
        bank.setProperty("role", "ghost")
        bank.setAccessibleName(f"{word}: {self.tr('From the bank of phrases')}")
        bank.setToolTip(self.tr("Or type / in the text"))
        self.tools.icons.put(bank, "text_number_list", "tintText", 18)
        bank.clicked.connect(box.offer_phrases)
        card, column = self._card(word, bank)
        column.addWidget(box)
        column.addWidget(error)
        return card

    def _signers_card(self) -> QFrame:
        self.number = Chip("", Tone.NEUTRAL)
        card, column = self._card(self.tr("Who signs"), self.number)
        self.signers = TwoLineList(self.tools.theme, self.tr("Who signs"))
        self.signers.opened.connect(lambda part_id: self.writing.go_to(part_id, "name"))
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        column.addLayout(self.signers.outset())
        column.addWidget(self.hint)
        return card

    def _card(self, words: str, beside: QWidget) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("role", "card")
        heading = QLabel(words)
        heading.setProperty("role", "h2")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(beside)
        column = QVBoxLayout(card)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(SPACE)
        column.addLayout(top)
        return card, column

    def has(self, part_id: str, field: str) -> bool:
        return part_id == self.minutes.session.id and field in self.boxes

    def go_to(self, part_id: str, field: str) -> None:  # noqa: ARG002
        box = self.boxes[field]
        box.setFocus()
        self.area.ensureWidgetVisible(box)

    def show_minutes(self) -> None:
        for name, box in self.boxes.items():
            box.set_words(getattr(self.minutes.session, name))
        self._show_signers()
        self._show_state()

    def show_doubts(self) -> None:
        for name, error in self.errors.items():
            found = self.writing.doubts_at(self.minutes.session.id, name)
            error.set_words(self.desk.vocabulary.sentence(found[0].problem) if found else "")

    def _show_signers(self) -> None:
        attended = [each for each in self.minutes.attendance if each.presence in ATTENDED]
        signing = self.desk.minutes.preview.paper(self.minutes).signatories
        ids = [each.id for each in attended] or [self.minutes.session.id] * len(signing)
        named = [bool(each.name or each.person) for each in attended] or [
            bool(self.minutes.session.chair),
            False,
        ]
        rows = []
        for place, (part_id, signer, is_named) in enumerate(zip(ids, signing, named, strict=True), start=1):
            name = signer.name if is_named else self.tr("Room for a name")
            note = BETWEEN.join(filter(None, (signer.post, signer.organisation)))
            rows.append(ListRow(part_id, f"{number_text(place)}. {name}", note))
        self.signers.set_rows(rows)
        self.number.say(self.tr("{count} signatures").format(count=number_text(len(rows))), Tone.NEUTRAL)
        self.hint.set_words(
            self.tr("Those who were present or represented, in the order of their list; a row leads there.")
            if attended
            else self.tr("Nobody is listed as present: room is left for the chair and the secretary.")
        )

    def _show_state(self) -> None:
        if not self.writing.is_amendment:
            words = self.tr("When the minutes are closed, number and text are locked and the paper is kept.")
            self.state.say(words, Tone.INFO)
            return
        words = self.tr("These minutes are final; what changes here becomes a numbered amendment.")
        versions = self.desk.minutes.versions.of(self.minutes.session.id)
        lines = [
            self.tr("Digest of version {number}: {digest}").format(
                number=number_text(each.number), digest=f"\u2066{each.digest[:_DIGITS]}\u2026\u2069"
            )
            for each in versions[-1:]
        ]
        self.state.say(words, Tone.WARN, lines)

    def _write(self, name: str) -> None:
        session_id = self.minutes.session.id
        values = {name: self.boxes[name].words()}
        self.write(with_fields(self.minutes, session_id, **values), f"{session_id}/{name}")
