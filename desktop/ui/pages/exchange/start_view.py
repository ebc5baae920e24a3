"""Where data comes in and goes out: three ways, and what came in before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.services.sheets.registers import REGISTERS
from desktop.ui.backup_words import moment_words
from desktop.ui.keys import shown_keys
from desktop.ui.page import GAP
from desktop.ui.pages.exchange.registers import registers_of
from desktop.ui.pages.exchange.words import isolated
from desktop.ui.sheets.dates_box import DatesBox
from desktop.ui.sheets.register_words import register_title
from desktop.ui.tone import Tone
from desktop.ui.widgets.button_row import ButtonRow
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.cards import HeadedCard
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.past_imports import PastImport
    from desktop.ui.places import Tools


class StartView(QWidget):
    """Says what is wished for; does nothing itself."""

    workbook_asked = Signal()
    rows_asked = Signal()
    """The rows on the clipboard are to be read."""
    minutes_asked = Signal()
    paste_asked = Signal()
    waiting_asked = Signal()
    """Old minutes that wait from the last time are to be shown."""
    export_asked = Signal(str, bool)
    """Carries a register, and whether days are written as text."""
    template_asked = Signal(str, bool)
    """Carries the same."""
    undo_asked = Signal(str)

    def __init__(self, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._tools = tools
        self._past: dict[str, PastImport] = {}
        self._build()

    def _build(self) -> None:
        self.notice = Notice(self._tools.icons)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for card in (self._workbook_card(), self._minutes_card(), self._export_card()):
            row.addWidget(card, 1)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP)
        inner.addWidget(self.notice)
        inner.addLayout(row)
        inner.addWidget(self._past_card())
        inner.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FittingArea(content))

    def _workbook_card(self) -> QWidget:
        self.workbook = self._button(self.tr("Choose a workbook"), "document_table", self.workbook_asked.emit)
        self.workbook.setToolTip(shown_keys("Ctrl+O"))
        card = HeadedCard(self.tr("From Excel"))
        drop = QFrame()
        drop.setProperty("role", "drop")
        within = QVBoxLayout(drop)
        within.setContentsMargins(12, 14, 12, 14)
        within.setSpacing(8)
        picture = QLabel()
        self._tools.icons.put(picture, "arrow_import", "text3", 32)
        drag = QLabel(self.tr("Drop a workbook anywhere on this page, or"))
        drag.setProperty("role", "label")
        self.rows = self._button(self.tr("Paste rows"), "clipboard_task", self.rows_asked.emit)
        self.rows.setToolTip(shown_keys("Ctrl+V"))
        for widget in (picture, drag):
            within.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        within.addWidget(ButtonRow(self.workbook, self.rows))
        self._fill(
            card,
            self.tr(
                "The columns are recognised by themselves. Before anything is saved you see what is new, "
                "what changes from what to what, and what is wrong, and can correct it in place."
            ),
            drop,
        )
        return card

    def _minutes_card(self) -> QWidget:
        self.minutes = self._button(self.tr("Choose the text"), "document_text", self.minutes_asked.emit)
        self.minutes.setToolTip(shown_keys("Ctrl+Shift+O"))
        self.paste = self._button(self.tr("Paste a text"), "copy", self.paste_asked.emit)
        self.waiting = self._button("", "clock", self.waiting_asked.emit)
        self.waiting.hide()
        card = HeadedCard(self.tr("From old minutes"))
        self._fill(
            card,
            self.tr(
                "Title, number, day, agenda, resolutions, agencies and deadlines are read from Word files, "
                "PDFs, web pages or texts, shown beside the text, and saved as drafts; several at once."
            ),
            self.waiting,
            ButtonRow(self.minutes, self.paste),
        )
        return card

    def _export_card(self) -> QWidget:
        self.register = CalmCombo()
        self.register.setAccessibleName(self.tr("Register"))
        for register in REGISTERS:
            self.register.addItem(register_title(register), register)
        self.dates = DatesBox(self._tools.memory)
        self.export = self._button(self.tr("Write everything"), "arrow_export", self._ask_export)
        self.template = self._button(self.tr("Empty template"), "table", self._ask_template)
        card = HeadedCard(self.tr("To Excel"))
        self._fill(
            card,
            self.tr(
                "What is written here can be edited in Excel and comes in again: only the edits are shown. "
                "The empty template has the headings and the choices."
            ),
            self.register,
            self.dates,
            ButtonRow(self.export, self.template),
        )
        return card

    def _past_card(self) -> QWidget:
        self.past = TwoLineList(self._tools.theme, self.tr("Workbooks that came in"))
        self.past.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.undo = QPushButton(self.tr("Take the import back"))
        self._tools.icons.put(self.undo, "arrow_undo")
        self.undo.clicked.connect(self._ask_undo)
        self.past.currentRowChanged.connect(self._show_undo)
        self.past.delete_asked.connect(self._ask_undo_of)
        self.none = ElidedLabel(role="label")
        card = HeadedCard(self.tr("Workbooks that came in"))
        card.top.addWidget(self.undo)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.addWidget(self.none)
        inner.addLayout(self.past.outset())
        card.body.addLayout(inner)
        return card

    def _fill(self, card: HeadedCard, sentence: str, *parts: QWidget) -> None:
        words = WrappedLabel()
        words.setProperty("role", "label")
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(12)
        inner.addWidget(words)
        inner.addStretch(1)
        for part in parts:
            inner.addWidget(part)
        card.body.addLayout(inner)
        words.set_words(sentence)

    def _button(self, words: str, icon: str, deed: object) -> QPushButton:
        button = QPushButton("\u00a0" + words)
        self._tools.icons.put(button, icon)
        button.clicked.connect(deed)
        return button

    def show_past(self, imports: Sequence[PastImport]) -> None:
        """Show the imports of the last days, the newest first."""
        is_new = bool(imports) and imports[0].batch not in self._past
        self._past = {each.batch: each for each in imports}
        self.past.set_rows([self._past_row(each) for each in imports])
        if is_new:
            self.past.setCurrentRow(0)
        self.none.set_words(
            self.tr("Nothing yet. Each import is listed here for 30 days and can be taken back as a whole.")
        )
        self.none.setVisible(not imports)
        self._show_undo()

    def show_waiting(self, count: int) -> None:
        """Offer to go on with old minutes that were read and not saved."""
        words = self.tr("Go on with {count} that wait").format(count=number_text(count))
        self.waiting.setText("\u00a0" + words)
        self.waiting.setVisible(count > 0)

    def _past_row(self, one: PastImport) -> ListRow:
        counted = [
            words.format(count=number_text(count))
            for count, words in (
                (one.new, self.tr("{count} new")),
                (one.changed, self.tr("{count} changed")),
                (one.made, self.tr("{count} made on the way")),
                (one.refused, self.tr("{count} rows left out")),
            )
            if count
        ]
        chip = self.tr("Taken back") if one.undone else ""
        about = join_words([register_title(each) for each in registers_of(one.kinds)])
        note = "، ".join(filter(None, (about, moment_words(one.at.astimezone()), join_words(counted))))
        name = isolated(one.file) if one.file else self.tr("Rows that were pasted")
        return ListRow(one.batch, name, note, chip, Tone.NEUTRAL if chip else None)

    def _show_undo(self) -> None:
        one = self._past.get(self.past.current_id)
        self.undo.setVisible(bool(self._past))
        self.undo.setEnabled(one is not None and not one.undone)

    def _ask_export(self) -> None:
        self.export_asked.emit(self.register.currentData(), self.dates.isChecked())

    def _ask_template(self) -> None:
        self.template_asked.emit(self.register.currentData(), self.dates.isChecked())

    def _ask_undo(self) -> None:
        self._ask_undo_of(self.past.current_id)

    def _ask_undo_of(self, batch: str) -> None:
        if (one := self._past.get(batch)) and not one.undone:
            self.undo_asked.emit(batch)
