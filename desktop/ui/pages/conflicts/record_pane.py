"""All questions about one record, one under the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.pages.conflicts.question_card import QuestionCard
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.exchange.conflicts import Conflicts
    from desktop.services.exchange.disputes import Question
    from desktop.ui.forms.field_editors import FieldEditors
    from desktop.ui.icons import Icons

GAP = 12
MOST_CARDS = 20
"""How many questions of one record are shown at once; the others follow as these are settled."""


class RecordPane(QWidget):
    """Keeps what is being written in a question while the others come and go."""

    chosen = Signal(object, object)
    """Carries a `Question` and the `Side` that was pressed."""
    written = Signal(object, object)
    """Carries a `Question` and a value of the person's own."""
    seen = Signal(object)
    amending = Signal(object)
    opening = Signal()
    """The person wants to see the record."""
    lost = Signal(str)
    """Carries what was being written in a question that is settled by now."""

    def __init__(
        self, conflicts: Conflicts, editors: FieldEditors, vocabulary: Vocabulary, icons: Icons
    ) -> None:
        super().__init__()
        self._conflicts, self._editors, self._vocabulary = conflicts, editors, vocabulary
        self.cards: dict[str, QuestionCard] = {}
        self.name = WrappedLabel()
        self.name.setProperty("role", "h2")
        self.name.setMinimumWidth(1)
        self.about = QLabel()
        self.about.setProperty("role", "label")
        self.open_button = QPushButton("\u00a0" + self.tr("Open the record"))
        self.open_button.setAccessibleName(self.tr("Open the record"))
        icons.put(self.open_button, "document_text")
        self.open_button.clicked.connect(self.opening)
        self.more = QLabel()
        self.more.setProperty("role", "label")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.name)
        lines.addWidget(self.about)
        top = QHBoxLayout()
        top.setContentsMargins(4, 0, 4, 0)
        top.addLayout(lines, 1)
        top.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addLayout(self._column)
        layout.addWidget(self.more)
        layout.addStretch(1)

    @property
    def typed(self) -> bool:
        """Whether something was written here that is not saved."""
        return any(card.typed for card in self.cards.values())

    def show_questions(self, questions: Sequence[Question], kind: str) -> None:
        """Show these, all of one record, in their order; cards that ask the same as before stay.

        What is being written in one of which the sides have changed goes on in the new one.
        """
        self.name.set_words(questions[0].title)
        self.about.setText(kind)
        shown = {each.key: each for each in questions[:MOST_CARDS]}
        for key in [each for each in self.cards if each not in shown]:
            self.settle(key)
        for place, (key, question) in enumerate(shown.items()):
            former = self.cards.get(key)
            if former is None or former.question != question:
                self.cards[key] = self._card(question)
                if former is not None:
                    self.cards[key].go_on_with(former)
                    self._remove(former)
            if self._column.indexOf(self.cards[key]) != place:
                self._column.insertWidget(place, self.cards[key])
        rest = len(questions) - len(shown)
        words = self.tr("{count} more follow after these.").format(count=number_text(rest))
        self.more.setText(words if rest else "")
        self.more.setVisible(bool(rest))

    def _card(self, question: Question) -> QuestionCard:
        card = QuestionCard(question, self._conflicts, self._editors, self._vocabulary)
        card.chosen.connect(lambda side: self.chosen.emit(card.question, side))
        card.written.connect(lambda value: self.written.emit(card.question, value))
        card.seen.connect(partial(self.seen.emit, question))
        card.amending.connect(partial(self.amending.emit, question))
        return card

    def settle(self, key: str = "", *, saved: bool = False) -> None:
        """Take a question away, or all of them; what was being written there, and not saved, is told."""
        for each in [name for name in self.cards if key in ("", name)]:
            card = self.cards.pop(each)
            if card.typed and card.own is not None and not saved:
                self.lost.emit(card.own.editor.typed)
            self._remove(card)

    def _remove(self, card: QuestionCard) -> None:
        card.hide()
        self._column.removeWidget(card)
        card.deleteLater()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first question."""
        for card in list(self.in_order())[:1]:
            card.take_keyboard()

    def in_order(self) -> tuple[QuestionCard, ...]:
        """Return the cards from the top."""
        places = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = [each.widget() for each in places if each is not None]
        return tuple(each for each in widgets if isinstance(each, QuestionCard))

    def current(self) -> QuestionCard | None:
        """Return the card with the keyboard, or the first one."""
        cards = self.in_order()
        at = QApplication.focusWidget()
        having = (card for card in cards if at is not None and card.isAncestorOf(at))
        return next(having, cards[0] if cards else None)
