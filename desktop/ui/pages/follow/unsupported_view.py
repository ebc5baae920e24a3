"""«اقدام بدون مصوبهٔ پشتیبان»: what is done without a resolution or a law behind it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout

from desktop.domain.session import Session
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.services.follow.unsupported import Unsupported, UnsupportedKind
from desktop.ui.pages.follow.card_words import BETWEEN
from desktop.ui.pages.follow.owners import seen_at
from desktop.ui.pages.follow.segment import Segment
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.grouped_list import Group, GroupedList, GroupRow

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Wishes
    from desktop.ui.places import Tools


class UnsupportedView(Segment):
    """Stands in place of the board while that list is chosen; each line opens its thing."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._desk, self._tools = desk, tools
        self._lines: dict[str, Unsupported] = {}
        self.list = GroupedList(tools.theme, self.tr("Without a resolution behind it"))
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.list)
        self.nothing = EmptyState(
            tools.icons,
            "checkmark_circle",
            self.tr("Everything has a resolution behind it"),
            self.tr("Offices, neighbourhoods, seats and duties without a resolution or a law stand here."),
        )
        self.stack = QStackedLayout(self)
        self.stack.addWidget(card)
        self.stack.addWidget(self.nothing)
        self.setFocusProxy(self.list)
        self.list.opened.connect(self._open)

    def show_wishes(self, wishes: Wishes) -> None:
        try:
            found = self._desk.unsupported.find(wishes)
            counts = self._desk.unsupported.counts(wishes)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self._lines = {f"{each.kind.value}/{each.id}": each for each in found}
        order = list(UnsupportedKind)
        lines = sorted(self._lines.items(), key=lambda line: order.index(line[1].kind))
        groups = []
        for kind, members in groupby(lines, key=lambda line: line[1].kind):
            rows = [self._row(key, each) for key, each in members]
            groups.append(Group(_title(kind), number_text(max(counts[kind], len(rows))), rows))
        self.list.show_groups(groups)
        self.stack.setCurrentIndex(0 if groups else 1)

    def _row(self, key: str, line: Unsupported) -> GroupRow:
        day = day_text(line.day) if line.day else ""
        return GroupRow(key, line.words, BETWEEN.join(filter(None, (line.about, day))))

    def _open(self, key: str) -> None:
        line = self._lines[key]
        kind, record_id = (Session, line.session_id) if line.session_id else (line.record, line.id)
        try:
            self.going.emit(seen_at(kind, record_id, self._desk.browse))
        except AppError as error:
            self._tools.ask.show_error(self, error)

    def take_keyboard(self) -> None:
        self.list.take_keyboard()


def _title(kind: UnsupportedKind) -> str:
    return {
        UnsupportedKind.OFFICE: QCoreApplication.translate("UnsupportedView", "Offices"),
        UnsupportedKind.NEIGHBOURHOOD: QCoreApplication.translate("UnsupportedView", "Neighbourhoods"),
        UnsupportedKind.SEAT: QCoreApplication.translate("UnsupportedView", "Seats of bodies"),
        UnsupportedKind.ITEM: QCoreApplication.translate("UnsupportedView", "Adopted items of agendas"),
        UnsupportedKind.DUTY: QCoreApplication.translate("UnsupportedView", "Duties without a law"),
        UnsupportedKind.ACTIVITY: QCoreApplication.translate("UnsupportedView", "Activities of offices"),
        UnsupportedKind.COURSE: QCoreApplication.translate("UnsupportedView", "Training courses"),
    }[kind]
