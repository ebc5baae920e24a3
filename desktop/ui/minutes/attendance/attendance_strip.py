"""The strip over the list of who was there: how many came, whether that is enough, and the deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.minutes import ATTENDED
from desktop.persian.numbers import number_text
from desktop.schema.problem import Reason
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.domain.minutes import Minutes
    from desktop.domain.quorum import Quorum
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.icons import Icons
    from desktop.ui.page_action import PageAction

_TOLD_BY_CHIPS = (Reason.NO_QUORUM, Reason.VACANT_SEAT)
GAP = 6
"""Pixels between chips, and between buttons."""
MOST_TOLD = 3
"""How many sentences stand under the strip; the rest are counted where everything missing is listed."""


class AttendanceStrip(QWidget):
    """Chips at the right, buttons at the left or below, and under them what else is to be known."""

    def __init__(self, icons: Icons, bring: PageAction, everybody: PageAction, *deeds: PageAction) -> None:
        super().__init__()
        self.present, self.quorum, self.vacant = Chip(), Chip(), Chip()
        self.bring = QPushButton("\u00a0" + bring.text())
        self.bring.setProperty("role", "ghost")
        icons.put(self.bring, bring.icon_name, "tintText", 18)
        self.bring.clicked.connect(bring.trigger)
        self.everybody = QPushButton(everybody.text())
        self.everybody.clicked.connect(everybody.trigger)
        self.buttons = [_tool(each, icons) for each in deeds]
        self.notice = Notice(icons)
        self._said = ""
        self._chips = QWidget()
        flow = FlowLayout(GAP, self._chips)
        flow.setContentsMargins(0, 0, 0, 0)
        for chip in (self.present, self.quorum, self.vacant):
            flow.addWidget(chip)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._chips)
        middle.addStretch(1)
        self._deeds = QHBoxLayout()
        self._deeds.setSpacing(GAP)
        for button in (self.bring, self.everybody, *self.buttons):
            self._deeds.addWidget(button)
        self._deeds.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GAP)
        self._row.addLayout(middle, 1)
        self._row.addLayout(self._deeds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._row)
        layout.addWidget(self.notice)

    def minimumSizeHint(self) -> QSize:
        parts = (self._chips.minimumSizeHint(), self._deeds.minimumSize())
        return QSize(max(each.width() for each in parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons below the chips where beside them the widest chip had no room."""
        wanted = self._chips.minimumSizeHint().width() + GAP + self._deeds.minimumSize().width()
        is_wide = wanted <= self.width()
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def show_counts(self, minutes: Minutes, missing: int) -> None:
        """Say how many of those listed were there, and how many members are not listed."""
        came = sum(each.presence in ATTENDED for each in minutes.attendance)
        counts = {"count": number_text(came), "all": number_text(len(minutes.attendance))}
        self.present.say(
            self.tr("Present: {count} of {all}").format(**counts), Tone.OK if came else Tone.WARN
        )
        self.bring.setVisible(missing > 0)
        words = self.tr("Bring {count} members").format(count=number_text(missing))
        self.bring.setText("\u00a0" + words)
        self.bring.setAccessibleName(words)
        self._arrange()

    def show_quorum(self, quorum: Quorum | None, absent: Sequence[str] = ()) -> None:
        """Say at each key how many of the places that vote are taken; None where the body asks for no quorum.

        ``absent`` names the seats that must be taken and are not.
        """
        self.quorum.setVisible(quorum is not None)
        if quorum is None:
            return
        figures = {"present": quorum.present, "votes": quorum.votes, "needed": quorum.needed}
        shown = {name: number_text(figure) for name, figure in figures.items()}
        if quorum.is_reached:
            words, tone = self.tr("Quorum: {present} of {votes}"), Tone.WARN if absent else Tone.OK
        else:
            words, tone = self.tr("No quorum: {present} of {votes}, {needed} needed"), Tone.DANGER
        self.quorum.say(words.format(**shown), tone)
        self._arrange()
        lines = [
            self.tr("Of {votes} places that vote {present} are taken; {needed} are needed.").format(**shown)
        ]
        lines += [self.tr("Must be taken and is not: {seat}").format(seat=each) for each in absent]
        self.quorum.setToolTip("\n".join(lines))

    def show_doubts(self, doubts: Sequence[Doubt], vocabulary: Vocabulary) -> None:
        """Say what is odd about the whole list."""
        vacant = [each for each in doubts if each.problem.reason is Reason.VACANT_SEAT]
        self.vacant.setVisible(bool(vacant))
        words = self.tr("{count} vacant seats") if len(vacant) > 1 else self.tr("One vacant seat")
        self.vacant.say(words.format(count=number_text(len(vacant))), Tone.WARN)
        self.vacant.setToolTip("\n".join(vocabulary.sentence(each.problem) for each in vacant))
        others = [each for each in doubts if each.problem.reason not in _TOLD_BY_CHIPS]
        said = " ".join(vocabulary.sentence(each.problem) for each in others[:MOST_TOLD])
        if said != self._said:
            self._said = said
            self.notice.say(said, Tone.WARN) if said else self.notice.clear()


def _tool(deed: PageAction, icons: Icons) -> QToolButton:
    """Return a small button, for there are several of them beside the chips."""
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(deed.text())
    button.setToolTip(deed.text())
    icons.put(button, deed.icon_name, "text2", 18)
    button.clicked.connect(deed.trigger)
    return button
