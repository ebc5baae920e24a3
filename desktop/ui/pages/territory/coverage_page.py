"""How many of the target neighbourhoods have an active office, where, of which kind, and which have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.services.figures.tables import FigureColumn, FigureTable, Form
from desktop.ui.page_action import PageAction
from desktop.ui.pages.figures.figures_cards import TableCard
from desktop.ui.pages.territory.territory_page import TerritoryPage
from desktop.ui.pages.territory.told_list import ToldList
from desktop.ui.places import Destination
from desktop.ui.widgets.cards import SIDE
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.services.desk import Desk
    from desktop.services.offices.coverage import Coverage, KindShare, PlaceShare
    from desktop.ui.places import Tools

    Share = PlaceShare | KindShare

COUNTIES, KINDS, WITHOUT = "counties", "kinds", "without"


class CoveragePage(TerritoryPage):
    """The share above; under it the same by county or by kind, or the list of those without an office."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("coverage", "", desk, tools)
        self.set_title(self.tr("Coverage of the target neighbourhoods"))
        self.coverage: Coverage | None = None
        self._build()

    def _build(self) -> None:
        self.share = self._share()
        self.column.addWidget(self.share)
        self.segments = Segments(
            [
                (COUNTIES, self.tr("By county")),
                (KINDS, self.tr("By kind")),
                (WITHOUT, self.tr("Without an office")),
            ]
        )
        self.segments.setAccessibleName(self.tr("What is shown"))
        self.segments.choose(COUNTIES)
        self.segments.chosen.connect(self.show_part)
        self.top.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignBottom)
        self.counties, self.kinds = TableCard(self.tools.theme), TableCard(self.tools.theme)
        columns = ("name", "place", "target_kind", "priority", "population", "approved_by")
        self.list = ToldList("coverage", columns, {}, self.desk, self.tools, self)
        self.list.opened.connect(self.open_neighbourhood)
        self.parts = {COUNTIES: _on_top(self.counties), KINDS: _on_top(self.kinds), WITHOUT: self.list}
        self.stack = QStackedWidget()
        for part in self.parts.values():
            self.stack.addWidget(part)
        self.column.addWidget(self.stack, 1)

    def _share(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        self.percent, self.counted, self.meaning = QLabel(), WrappedLabel(), WrappedLabel()
        self.percent.setProperty("role", "kpi")
        self.meaning.setProperty("role", "hint")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.counted)
        words.addWidget(self.meaning)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        layout.setSpacing(SIDE)
        layout.addWidget(self.percent)
        layout.addLayout(words, 1)
        self.meaning.set_words(
            self.tr(
                "Approved neighbourhoods and areas count; an area with approved neighbourhoods in it is "
                "counted by these. An office of the area around a neighbourhood, or of a part of it, "
                "covers it."
            )
        )
        return card

    def read(self) -> None:
        found = self.coverage = self.desk.offices.coverage.of(self.scope.place)
        percent = found.percent
        self.percent.setText("\u2013" if percent is None else number_text(percent) + "\u066a")
        words = self.tr("{covered} of {targets} target neighbourhoods have an active office.")
        counts = {"covered": number_text(found.covered), "targets": number_text(found.targets)}
        self.counted.set_words(words.format(**counts))
        title = self.tr("Coverage by county")
        self.counties.show_table(self._table(title, self.tr("County"), found.by_place, self._place))
        title = self.tr("Coverage by kind of neighbourhood")
        self.kinds.show_table(self._table(title, self.tr("Kind"), found.by_kind, self._kind))
        title = self.tr("Target neighbourhoods without an active office: {place}")
        self.list.show_found(title.format(place=self.scope.words), found.without_ids, {}, self._empty())
        for part in (self.share, self.segments):
            part.setVisible(bool(found.targets))
        self.stack.setCurrentWidget(self.parts[self.segments.choice] if found.targets else self.list)

    def _table(
        self, title: str, first: str, shares: Sequence[Share], name: Callable[[Share], str]
    ) -> FigureTable:
        columns = (
            FigureColumn(first, Form.WORDS),
            FigureColumn(self.tr("Target neighbourhoods")),
            FigureColumn(self.tr("With an active office")),
            FigureColumn(self.tr("Without")),
            FigureColumn(self.tr("Coverage"), Form.PERCENT),
        )
        rows = tuple(
            (
                name(each),
                each.targets,
                each.covered,
                each.targets - each.covered,
                (200 * each.covered + each.targets) // (2 * each.targets),
            )
            for each in shares
        )
        return FigureTable(title, columns, rows)

    def _place(self, share: Share) -> str:
        return getattr(share, "place", "") or self.tr("Without a place")

    def _kind(self, share: Share) -> str:
        kind = getattr(share, "kind", None)
        return self.desk.vocabulary.choice(kind).label if kind else self.tr("Kind not entered")

    def _empty(self) -> EmptyState:
        if self.coverage and self.coverage.targets:
            heading, sentence = (
                self.tr("All have an office"),
                self.tr("Every target neighbourhood has an active office."),
            )
        else:
            heading, sentence = (
                self.tr("No target neighbourhoods yet"),
                self.tr("Approve the candidates on the page of neighbourhoods."),
            )
        action = PageAction(self.tr("Show the neighbourhoods"), "map", self._show_neighbourhoods, self)
        return EmptyState(self.tools.icons, "map", heading, sentence, action)

    def _show_neighbourhoods(self) -> None:
        self.going.emit(Destination(page="neighbourhoods"))

    def show_part(self, key: str) -> None:
        """Show one of the three."""
        self.segments.choose(key)
        self.stack.setCurrentWidget(self.parts[key])

    def arrive(self, destination: Destination) -> None:
        super().arrive(destination)
        if destination.view in self.parts:
            self.show_part(destination.view)

    @property
    def busy(self) -> bool:
        return self.list.busy

    def scenes(self) -> Iterator[str]:
        for key in (KINDS, WITHOUT, COUNTIES):
            self.show_part(key)
            yield key


def _on_top(widget: QWidget) -> QScrollArea:
    """Return what keeps a widget as high as it wants to be, at the top, and scrolls where it is higher."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    layout.addStretch(1)
    area = QScrollArea()
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
