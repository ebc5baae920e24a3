"""One question with its sides next to each other, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.fields import fields_of
from desktop.services.exchange.disputes import Sort
from desktop.ui.pages.conflicts.own_value import OwnValue
from desktop.ui.pages.conflicts.question_words import TONES, heading_words, hint_words, sort_words
from desktop.ui.pages.conflicts.side_card import SideCard
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.exchange.conflicts import Conflicts
    from desktop.services.exchange.disputes import Question, Side
    from desktop.ui.forms.field_editors import FieldEditors

PAD = 16
_BESIDE = 2
"""How many sides stand next to each other."""


class QuestionCard(QFrame):
    """Asks; whoever shows it carries the answer out."""

    chosen = Signal(object)
    """Carries the `Side` that was pressed."""
    written = Signal(object)
    """Carries a value of the person's own."""
    seen = Signal()
    amending = Signal()
    """The person wants to correct the minutes formally."""

    def __init__(
        self, question: Question, conflicts: Conflicts, editors: FieldEditors, vocabulary: Vocabulary
    ) -> None:
        super().__init__()
        self._conflicts, self._editors, self._vocabulary = conflicts, editors, vocabulary
        self.question = question
        self.own: OwnValue | None = None
        self.sides: list[SideCard] = []
        self.buttons: list[QPushButton] = []
        """What stands under the sides."""
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PAD, PAD, PAD, PAD)
        self._column.setSpacing(12)
        self._column.addLayout(self._top())
        hint = WrappedLabel()
        hint.setProperty("role", "label")
        self._column.addWidget(hint)
        hint.set_words(hint_words(question))
        self._column.addLayout(self._middle())
        self._column.addLayout(self._foot())

    def _top(self) -> QHBoxLayout:
        heading = QLabel(heading_words(self.question))
        heading.setProperty("role", "h2")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        chip = Chip(sort_words(self.question.sort), TONES[self.question.sort])
        if heading.text() == chip.text():
            chip.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(chip)
        return top

    def _middle(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, side in enumerate(self.question.sides):
            card = SideCard(self.question, side, place)
            card.pressed.connect(partial(self.chosen.emit, side))
            grid.addWidget(card, place // _BESIDE, place % _BESIDE)
            self.sides.append(card)
        for column in range(min(_BESIDE, len(self.sides))):
            grid.setColumnStretch(column, 1)
        return grid

    def _foot(self) -> QHBoxLayout:
        question = self.question
        if question.joined is not None and all(side.value != question.joined for side in question.sides):
            self._offer(self.tr("Both"), self.join)
        if question.is_free:
            self._offer(self.tr("Write something else"), self.write)
        if question.sort is Sort.LATE:
            self._offer(self.tr("Correct the minutes formally…"), self.amending.emit)
        if not question.sort.is_chosen:
            self._offer(self.tr("I have seen it"), self.seen.emit)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in self.buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def _offer(self, words: str, deed: Callable[[], object]) -> None:
        button = QPushButton(words)
        button.setProperty("role", "ghost")
        button.setAccessibleName(f"{heading_words(self.question)}: {words}")
        button.clicked.connect(lambda _checked: deed())
        self.buttons.append(button)

    @property
    def typed(self) -> bool:
        """Whether something was written here that is not saved."""
        return self.own is not None and self.own.typed

    def press(self, place: int) -> None:
        """Choose a side by its place, from 0; one that is not there chooses nothing."""
        if place < len(self.sides) and not self.sides[place].button.isHidden():
            self.chosen.emit(self.sides[place].side)

    def join(self) -> None:
        """Offer both values as one, to be edited and saved."""
        self._begin(self._conflicts.value(self.question, self.question.joined))

    def write(self) -> None:
        """Offer what is shown now, to be edited and saved."""
        shown: Side = next(side for side in self.question.sides if side.is_shown)
        self._begin(self._conflicts.value(self.question, shown.value))

    def go_on_with(self, former: QuestionCard) -> None:
        """Take over what is being written in a card of the same question, whose sides were others."""
        if former.typed and former.own is not None:
            former.own.written.disconnect()
            former.own.left.disconnect()
            own, former.own = former.own, None
            self._take(own)
            own.error.set_words(
                self.tr("The values above have changed meanwhile. Look at them before you save.")
            )

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        cards = [card.button for card in self.sides if not card.button.isHidden()]
        for button in (*cards, *self.buttons)[:1]:
            button.setFocus()

    def _begin(self, value: Any) -> None:
        if self.own is None:
            kind: type[Any] = CATALOGUE[self.question.kind]
            field = next(each for each in fields_of(kind) if each.name == self.question.field)
            self._take(OwnValue(field, self.question.label, self._editors, self._vocabulary))
        if self.own is not None:
            self.own.begin(value)

    def _take(self, own: OwnValue) -> None:
        self.own = own
        own.written.connect(self.written)
        own.left.connect(self._leave)
        self._column.addWidget(own)

    def _leave(self) -> None:
        if self.own is not None:
            self.own.hide()
            self.take_keyboard()
