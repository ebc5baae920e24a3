"""The strip over the list of who was there: how many came, whether that is enough, and the deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.minutes import ATTENDED
from desktop.persian.numbers import number_text
from desktop.schema.problem import Reason
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.minutes import Minutes
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.icons import Icons
    from desktop.ui.page_action import PageAction

_TOLD_BY_CHIPS = (Reason.NO_QUORUM, Reason.VACANT_SEAT)
MOST_TOLD = 3
"""How many sentences stand under the strip; the rest are counted where everything missing is listed."""


class AttendanceStrip(QWidget):
    """Chips at the right, buttons at the left, and under them what else is to be known."""

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
        chips = QWidget()
        flow = FlowLayout(6, chips)
        flow.setContentsMargins(0, 0, 0, 0)
        for chip in (self.present, self.quorum, self.vacant):
            flow.addWidget(chip)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(chips)
        middle.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addLayout(middle, 1)
        for button in (self.bring, self.everybody, *self.buttons):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.notice)

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

    def show_doubts(self, doubts: Sequence[Doubt], vocabulary: Vocabulary, *, has_quorum: bool) -> None:
        """Say what is odd about the whole list; ``has_quorum``: the body asks for one."""
        short = next((each for each in doubts if each.problem.reason is Reason.NO_QUORUM), None)
        self.quorum.setVisible(short is not None or has_quorum)
        if short:
            values = dict(short.problem.values)
            words = self.tr("Quorum: {present} of {quorum}")
            self.quorum.say(words.format(**values), Tone.DANGER)
            self.quorum.setToolTip(vocabulary.sentence(short.problem))
        else:
            self.quorum.say(self.tr("Reached the quorum"), Tone.OK)
            self.quorum.setToolTip("")
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
