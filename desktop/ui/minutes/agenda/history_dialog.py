"""What earlier sessions had to do with an item: a list to go through with the whole text beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout

from desktop.domain.session import AgendaItem, Statement
from desktop.persian.jalali import day_text
from desktop.services.topic_history import Why
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.passage_box import PassageBox
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.topic_history import Earlier
    from desktop.ui.theme import Theme

WIDTH, HEIGHT, NOTHING, PAD = 860, 520, 170, 24
_BETWEEN = " \u2022 "
_TONES = {Why.LINKED: Tone.OK, Why.TOPIC: Tone.INFO, Why.ALIKE: Tone.NEUTRAL}


class HistoryDialog(QDialog):
    """Arrows go through what was found and show it whole; Enter links the item to it."""

    linked = Signal(object)
    """Carries the `Earlier` that the item goes on with."""

    def __init__(self, found: Sequence[Earlier], theme: Theme, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of the subject"))
        self._found = {each.id: each for each in found}
        self._build(theme)
        self.setFixedSize(WIDTH, min(HEIGHT, owner.window().height() - PAD) if found else NOTHING)
        self._show_rows()

    def _build(self, theme: Theme) -> None:
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "h2")
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "label")
        self.list = TwoLineList(theme, self.windowTitle(), selecting=True)
        self.list.currentRowChanged.connect(self._show_whole)
        self.list.opened.connect(self._link)
        self.title = WrappedLabel()
        self.title.setProperty("role", "h3")
        self.text = PassageBox()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The whole text"))
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.title)
        beside.addWidget(self.text)
        beside.addStretch(1)
        rows = QVBoxLayout()
        rows.addWidget(self.list)
        rows.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(rows, 5)
        middle.addLayout(beside, 4)
        self.link_button = deed_button(self.tr("Link the item to it"), self.list.ask_open)
        self.link_button.setProperty("role", "primary")
        close = deed_button(self.tr("Close"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.hint)
        layout.addLayout(middle, 1)
        layout.addLayout(foot_of([self.link_button], [close]))

    def _show_rows(self) -> None:
        self.list.set_rows(
            [
                ListRow(each.id, each.words, note_words(each), why_words(each.why), _TONES[each.why])
                for each in self._found.values()
            ]
        )
        is_empty = not self._found
        self.link_button.setVisible(not is_empty)
        self.text.setVisible(not is_empty)
        if is_empty:
            self.hint.set_words(
                self.tr("No earlier session has spoken of this, as far as it is written down.")
            )
            return
        self.hint.set_words(self.tr("The arrows show each of them whole; Enter links the item to it."))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _show_whole(self, _row: int) -> None:
        if earlier := self._found.get(self.list.current_id):
            self.title.set_words(_BETWEEN.join(filter(None, (kind_words(earlier), earlier.session_words))))
            self.text.setPlainText(earlier.words)

    def _link(self, earlier_id: str) -> None:
        self.linked.emit(self._found[earlier_id])
        self.accept()


def kind_words(earlier: Earlier) -> str:
    """Return what it is: an item, a statement or a resolution."""
    if earlier.kind is AgendaItem:
        return QCoreApplication.translate("HistoryDialog", "Agenda item")
    if earlier.kind is Statement:
        return QCoreApplication.translate("HistoryDialog", "Statement")
    return QCoreApplication.translate("HistoryDialog", "Resolution")


def note_words(earlier: Earlier) -> str:
    """Return what it is, of which session, on which day, and what became of it."""
    day = day_text(earlier.day) if earlier.day else ""
    return _BETWEEN.join(filter(None, (kind_words(earlier), day, earlier.state, earlier.session_words)))


def why_words(why: Why) -> str:
    """Return why it belongs to the subject."""
    match why:
        case Why.LINKED:
            return QCoreApplication.translate("HistoryDialog", "Linked")
        case Why.TOPIC:
            return QCoreApplication.translate("HistoryDialog", "Same topic")
    return QCoreApplication.translate("HistoryDialog", "Alike")
