"""What must be done: the lists that wait, and the resolutions that wait most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QHeaderView

from desktop.domain.body import Body
from desktop.domain.handover import ExitStep
from desktop.domain.office import Office
from desktop.domain.office_document import OfficeDocument
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.domain.supervision import SupervisionVisit
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.schema.record import Record
from desktop.services.views import SOON
from desktop.ui.lists.record_table import RecordTable
from desktop.ui.models.table import Column, TableModel
from desktop.ui.places import Destination
from desktop.ui.theme import SIZES
from desktop.ui.tone import Tone
from desktop.ui.widgets.cards import SIDE, HeadedCard, PressedCard
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.link_label import LinkLabel
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.services.waiting import Overview, Urgent
    from desktop.ui.places import Tools

_AGENCY, _DEADLINE, _STATE = 176, 96, 122
"""Widths of columns in pixels."""


class WaitingStrip(QFrame):
    """How many records wait in each list; nothing of what waits nowhere."""

    going = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.cards: dict[tuple[str, str], PressedCard] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 6, 8, 6)
        self._grid.setSpacing(8)

    def show_counts(self, overview: Overview) -> None:
        """Show what waits now."""
        for card in self.cards.values():
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        for kind, page, key, words, tone in self._asked():
            if count := overview.counts[kind, key]:
                there = Destination(page, view="reminders" if page == "follow" else key)
                self._add(kind, there, number_text(count), words, tone)
        self.setVisible(bool(self.cards))
        self._arrange()

    def _asked(self) -> tuple[tuple[type[Record], str, str, str, Tone], ...]:
        return (
            (Session, "sessions", "drafts", self.tr("Drafts of minutes"), Tone.WARN),
            (Session, "sessions", "held_without_final", self.tr("Sessions held without minutes"), Tone.WARN),
            (
                Resolution,
                "resolutions",
                "without_agency",
                self.tr("Resolutions without an agency"),
                Tone.DANGER,
            ),
            (
                Resolution,
                "resolutions",
                "without_deadline",
                self.tr("Resolutions without a deadline"),
                Tone.WARN,
            ),
            (Office, "offices", "unfinished", self.tr("Offices to be completed"), Tone.INFO),
            (Body, "bodies", "without_seats", self.tr("Bodies without seats"), Tone.INFO),
            (OfficeDocument, "documents", "overdue", self.tr("Overdue documents of offices"), Tone.DANGER),
            (OfficeDocument, "documents", "soon", self.tr("Documents of offices due soon"), Tone.WARN),
            (
                OfficeDocument,
                "documents",
                "expiring",
                self.tr("Contracts and certificates ending"),
                Tone.WARN,
            ),
            (ExitStep, "follow", "overdue", self.tr("Overdue steps of exit plans"), Tone.DANGER),
            (SupervisionVisit, "follow", "overdue", self.tr("Visits without an answer"), Tone.WARN),
            (Record, "conflicts", "questions", self.tr("Conflicts between computers"), Tone.DANGER),
        )

    def _add(self, kind: type[Record], destination: Destination, count: str, words: str, tone: Tone) -> None:
        card = PressedCard("row", destination)
        card.setAccessibleName(f"{words}: {count}")
        layout = QHBoxLayout(card)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(card.put(Chip(count, tone)))
        layout.addWidget(card.put(ElidedLabel(words)), 1)
        card.going.connect(self.going)
        self.cards[kind.__name__, destination.view] = card

    def _arrange(self) -> None:
        """Put as many beside each other as can be read."""
        if not self.cards:
            return
        widest = max(card.sizeHint().width() for card in self.cards.values()) + self._grid.spacing()
        columns = min(max(self.width() // widest, 1), len(self.cards))
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class UrgentCard(HeadedCard):
    """The resolutions that wait for the clerk, the most overdue first."""

    going = Signal(object)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.set_title(self.tr("Needs your action"))
        self._rows: dict[str, Urgent] = {}
        self._tones: dict[str, Tone] = {}
        columns: tuple[Column[Urgent], ...] = (
            Column("words", self.tr("Resolution"), lambda row: row.words),
            Column("agencies", self.tr("Responsible agency"), self._agencies),
            Column("deadline", self.tr("Deadline"), self._deadline),
            Column("state", self.tr("State"), self._state, self._tones),
        )
        self.model: TableModel[Any] = TableModel(columns, self._fetch, self)
        self.table = _ShortTable(self.model, tools.theme, self)
        self.table.setAccessibleName(self.tr("Needs your action"))
        self.table.clicked.connect(self._open_index)
        self.table.opened.connect(self._open)
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "label")
        self.nothing.setContentsMargins(SIDE, 0, SIDE, 0)
        self.all = LinkLabel(self.tr("Show all"), Destination("resolutions", view="open"))
        self.all.going.connect(self.going)
        self.top.addWidget(self.all)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)

    def show_urgent(self, urgent: Sequence[Urgent]) -> None:
        """Show these resolutions, or that there are none."""
        self._rows = {each.id: each for each in urgent}
        self._tones.clear()
        self._tones.update({self._state(each): _tone(each) for each in urgent})
        self.model.set_ids(tuple(self._rows))
        self.table.setVisible(bool(urgent))
        self.all.setVisible(bool(urgent))
        self.table.updateGeometry()
        self.nothing.set_words("" if urgent else self.tr("No resolution waits for your action."))

    def _fetch(self, ids: Sequence[str]) -> Sequence[Urgent]:
        return [self._rows[each] for each in ids]

    def _agencies(self, row: Urgent) -> str:
        return row.agencies or "\u2014"

    def _deadline(self, row: Urgent) -> str:
        return day_text(row.deadline) if row.deadline else "\u2014"

    def _state(self, row: Urgent) -> str:
        match row.days:
            case None if not row.agencies:
                return self.tr("Without an agency")
            case None:
                return self.tr("Without a deadline")
            case 0:
                return self.tr("Due today")
        if row.days < 0:
            return self.tr("{days} days late").format(days=number_text(-row.days))
        return self.tr("{days} days left").format(days=number_text(row.days))

    def _open_index(self, index: QModelIndex) -> None:
        self._open(index.row())

    def _open(self, row: int) -> None:
        self.going.emit(Destination(kind="Resolution", record_id=self.model.ids[row]))


def _tone(urgent: Urgent) -> Tone:
    if urgent.days is None:
        return Tone.WARN if urgent.agencies else Tone.DANGER
    if urgent.days < 0:
        return Tone.DANGER
    return Tone.WARN if urgent.days <= SOON.days else Tone.NEUTRAL


class _ShortTable(RecordTable):
    """As high as its rows; neither sorted nor scrolled."""

    def _build(self) -> None:
        super()._build()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.header.setSectionsClickable(False)
        self.header.setSectionsMovable(False)
        self.header.setSortIndicatorShown(False)
        self.header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._theme.changed.connect(self._size_columns)
        self._size_columns()

    def _size_columns(self) -> None:
        letters = self._theme.letters("body") / SIZES["body"]
        for column, width in enumerate((_AGENCY, _DEADLINE, _STATE), 1):
            self.header.resizeSection(column, round(width * letters))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = len(self.rows.ids) * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), self.header.height() + rows + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
