"""The number of an unknown computer, compared group by group on the telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.pages.replicas.words import fingerprint_groups, kind_words, named
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.replica import Card

WIDTH = 620
_DIALOG = 600


class CompareCard(QFrame):
    """Only who has marked all five groups can say that the number is the same."""

    same = Signal()
    other = Signal()

    def __init__(self, card: Card, *, is_known: bool = False) -> None:
        """Ask about a card; ``is_known`` is one of which packages were taken before."""
        super().__init__()
        self.setProperty("role", "card")
        self.setMaximumWidth(WIDTH)
        self.card = card
        self.groups = [self._group(group, place) for place, group in enumerate(fingerprint_groups(card), 1)]
        self.agree = QPushButton(self.tr("The number is the same"))
        self.agree.setProperty("role", "primary")
        self.agree.clicked.connect(self.same)
        self.refuse = QPushButton(self.tr("It is another number"))
        self.refuse.clicked.connect(self.other)
        self._lay_out(is_known=is_known)
        self._allow()

    def _lay_out(self, *, is_known: bool) -> None:
        heading = QLabel(self.tr("Compare the number") if is_known else self.tr("Who sends this?"))
        heading.setProperty("role", "h2")
        words, way = WrappedLabel(), WrappedLabel()
        way.setProperty("role", "label")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.groups:
            row.addWidget(button, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.agree)
        foot.addWidget(self.refuse)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        for widget in (heading, words, way):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addLayout(foot)
        if is_known:
            about = self.tr("{name} ({kind}) is trusted again when its number is the same.")
        else:
            about = self.tr(
                "A computer that calls itself {name} ({kind}) sends something for the first time."
            )
        words.set_words(about.format(name=named(self.card.name), kind=kind_words(self.card.kind)))
        way.set_words(
            self.tr(
                "Call your colleague, who opens this page there and reads the five groups of “This computer” "
                "to you. Mark each group here that is the same. It is asked only once."
            )
        )

    def _group(self, digits: str, place: int) -> QPushButton:
        button = QPushButton(digits)
        button.setProperty("role", "digits")
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Group {place}: {digits}").format(place=place, digits=digits))
        button.toggled.connect(self._allow)
        return button

    def _allow(self) -> None:
        self.agree.setEnabled(all(button.isChecked() for button in self.groups))


class CompareDialog(FittingDialog):
    """Compares the number of a computer that is known already; Esc leaves everything as it is."""

    confirmed = Signal()

    def __init__(self, card: Card, owner: QWidget) -> None:
        super().__init__(_DIALOG, owner)
        self.setModal(True)
        self.setWindowTitle(self.tr("Compare the number"))
        self.compare = CompareCard(card, is_known=True)
        self.compare.setProperty("role", "")
        self.compare.same.connect(self._confirm)
        self.compare.other.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.compare)

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()
