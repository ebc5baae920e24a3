"""What may be registered twice, pair by pair: which one stays, what that changes, or that they are two."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.likeness import Likeness
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.schema.fields import fields_of
from desktop.ui.keys import shown_keys
from desktop.ui.records.merge_effect import MergeEffect
from desktop.ui.records.pair_table import PairTable
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.domain.likeness import Likely
    from desktop.domain.party import Organisation, Person
    from desktop.progress import Progress
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.services.merge import Merged
    from desktop.ui.places import Tools

PAD = 16


class DuplicatesView(QFrame):
    """A card in place of the list; what is done here can be taken back from the toast."""

    closed = Signal()

    def __init__(self, kind: type[Organisation] | type[Person], desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._kind: type[Any] = kind
        self._desk = desk
        self._tools = tools
        self.pairs: list[Likely] = []
        self._at = 0
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "card")
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())  # while they are looked for
        self.stack.addWidget(
            EmptyState(
                self._tools.icons,
                "checkmark_circle",
                self.tr("No duplicates found"),
                self.tr("Nothing here looks as if it were registered twice."),
            )
        )
        self.stack.addWidget(self._pair())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, PAD, 1, PAD)
        layout.setSpacing(PAD)
        layout.addLayout(self._top())
        layout.addWidget(self.stack, 1)
        for keys, deed in (
            ("Ctrl+Return", self.merge),
            ("Ctrl+Delete", self.tell_apart),
            ("PgDown", self.go_on),
            ("PgUp", self.go_back),
            ("Esc", self.closed.emit),
        ):
            QShortcut(QKeySequence(keys), self, deed, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _top(self) -> QHBoxLayout:
        self.why = Chip()
        self.place = QLabel()
        self.place.setProperty("role", "label")
        self.before = self._arrow("chevron_right", self.tr("Previous pair"), "PgUp", self.go_back)
        self.after = self._arrow("chevron_left", self.tr("Next pair"), "PgDown", self.go_on)
        self.back_button = QPushButton(self.tr("Back to the list"))
        self.back_button.setToolTip(shown_keys("Esc"))
        self.back_button.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setContentsMargins(PAD, 0, PAD, 0)
        top.setSpacing(8)
        for widget in (self.before, self.place, self.after, self.why):
            top.addWidget(widget)
            widget.hide()
        top.addStretch(1)
        top.addWidget(self.back_button)
        return top

    def _arrow(self, icon: str, words: str, keys: str, deed: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setToolTip(f"{words} {shown_keys(keys)}")
        self._tools.icons.put(button, icon)
        button.clicked.connect(deed)
        return button

    def _pair(self) -> QWidget:
        self.table = PairTable(self._desk.vocabulary)
        self.table.chosen.connect(self._show_effect)
        self.effect = MergeEffect(self._desk.browse, self._desk.vocabulary)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(PAD, 0, PAD, 0)
        column.setSpacing(PAD)
        column.addWidget(self.table)
        column.addWidget(self.effect)
        column.addLayout(self._foot())
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _foot(self) -> QHBoxLayout:
        self.merge_button = QPushButton(self.tr("Make them one"))
        self.merge_button.setProperty("role", "primary")
        self.merge_button.setToolTip(shown_keys("Ctrl+Return"))
        self.merge_button.clicked.connect(self.merge)
        self.apart_button = QPushButton(self.tr("They are two"))
        self.apart_button.setToolTip(shown_keys("Ctrl+Delete"))
        self.apart_button.clicked.connect(self.tell_apart)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.merge_button)
        foot.addWidget(self.apart_button)
        foot.addStretch(1)
        return foot

    # looking

    def reload(self, first: frozenset[str] = frozenset()) -> None:
        """Look for pairs anew, off the window's thread; show the pair ``first`` where it is among them."""
        show = partial(self._show_found, first)
        self._tools.jobs.run(self, self.tr("Looking for duplicates…"), self._look, show)

    def _look(self, _progress: Progress) -> tuple[Likely, ...]:
        return self._desk.duplicates.pairs(self._kind)

    def _show_found(self, first: frozenset[str], pairs: tuple[Likely, ...]) -> None:
        self.pairs = list(pairs)
        wanted = (at for at, pair in enumerate(pairs) if first == {pair.one, pair.other})
        self._show(next(wanted, self._at))
        self.table.choices[self.table.kept].setFocus()

    def go_on(self) -> None:
        """Show the next pair."""
        self._show(self._at + 1)

    def go_back(self) -> None:
        """Show the pair before."""
        self._show(self._at - 1)

    def _show(self, at: int) -> None:
        self._at = max(0, min(at, len(self.pairs) - 1))
        there = bool(self.pairs)
        for widget in (self.before, self.place, self.after, self.why):
            widget.setVisible(there)
        self.stack.setCurrentIndex(2 if there else 1)
        if not there:
            self.back_button.setFocus()
            return
        pair = self.pairs[self._at]
        shown = self._desk.browse.page(self._kind, (pair.one, pair.other))
        if len(shown) < 2:  # noqa: PLR2004 - one of the two is gone for good
            self.reload()
            return
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < len(self.pairs) - 1)
        position = (number_text(self._at + 1), number_text(len(self.pairs)))
        self.place.setText(self.tr("Pair {place} of {count}").format(place=position[0], count=position[1]))
        self.why.say(_reason(pair.why), Tone.INFO)
        weights = self._desk.merge.weights(self._kind, (pair.one, pair.other))
        one, other = (self._places(weights[each.id]) for each in shown)
        notes = [(self.tr("Mentioned in"), one, other)] if one or other else []
        self.table.show_pair((shown[0], shown[1]), notes, _proposed(shown, weights))
        self._show_effect()

    def _places(self, count: int) -> str:
        return self.tr("{count} places").format(count=number_text(count)) if count else ""

    def _show_effect(self) -> None:
        try:
            plan = self._desk.merge.plan(self._kind, *self._kept_and_gone())
        except AppError as error:
            self._tools.ask.show_error(self, error)
            plan = None
        self.effect.show_plan(plan)

    def _kept_and_gone(self) -> tuple[str, str]:
        pair = self.pairs[self._at]
        return (pair.one, pair.other) if self.table.kept == 0 else (pair.other, pair.one)

    # judging

    def merge(self) -> None:
        """Make the pair one, with the way back."""
        if not self.pairs:
            return
        kept, gone = self._kept_and_gone()
        name = self.table.names[1 - self.table.kept].words
        try:
            merged = self._desk.merge.merge(self._kind, kept, gone)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            self.reload()
            return
        left = [each for each in self.pairs if gone not in (each.one, each.other)]
        others = len(left) + 1 < len(self.pairs)
        self._judged(left)
        if others:  # who was like the gone one may be like the kept one
            self.reload()
        self._tools.toasts.tell(
            self.tr("“{name}” was merged.").format(name=name), lambda: self._unmerge(merged)
        )

    def tell_apart(self) -> None:
        """Remember that the pair is two, with the way back."""
        if not self.pairs:
            return
        pair = self.pairs[self._at]
        self._desk.duplicates.tell_apart(pair)
        self._judged([each for each in self.pairs if each != pair])
        self._tools.toasts.tell(self.tr("This pair will not be shown again."), lambda: self._doubt(pair))

    def _judged(self, left: list[Likely]) -> None:
        self.pairs = left
        self._show(self._at)

    def _unmerge(self, merged: Merged) -> None:
        try:
            self._desk.merge.undo(merged)
        except AppError as error:
            self._tools.ask.show_error(self, error)
        self._look_again()

    def _doubt(self, pair: Likely) -> None:
        self._desk.duplicates.doubt_again(pair)
        self._look_again()

    def _look_again(self) -> None:
        if self.isVisible():  # the toast may stay longer than the person does
            self.reload()


def _proposed(shown: tuple[Shown, ...], weights: Mapping[str, int]) -> int:
    """Return which of two to keep: the one that more records mention, then the fuller one, then the older."""

    def weight(each: Shown) -> tuple[int, int]:
        filled = sum(bool(each.cells[field.name]) for field in fields_of(type(each.record)))
        return weights[each.id], filled

    return 1 if weight(shown[1]) > weight(shown[0]) else 0


def _reason(why: Likeness) -> str:
    words = {
        Likeness.SAME_NAME: QCoreApplication.translate("DuplicatesView", "The names are the same"),
        Likeness.OTHER_NAME: QCoreApplication.translate("DuplicatesView", "The other name of one of them"),
        Likeness.WORD_ORDER: QCoreApplication.translate(
            "DuplicatesView", "The words are the same in another order"
        ),
        Likeness.LEFT_OUT: QCoreApplication.translate(
            "DuplicatesView", "They differ by a title or a usual word"
        ),
        Likeness.ONE_LETTER: QCoreApplication.translate("DuplicatesView", "One letter apart"),
    }
    return words[why]
