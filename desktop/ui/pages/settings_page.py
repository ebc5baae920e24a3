"""Settings: everything is saved as soon as it is chosen, and told beside the title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout
from shiboken6 import isValid

from desktop.errors import AppError
from desktop.ui.page import GAP, Page
from desktop.ui.pages.settings_calendar import CalendarCard
from desktop.ui.pages.settings_cards import LetterheadCard, OfficeCard, PaperCard
from desktop.ui.pages.settings_data import AboutCard, DataCard, SampleCard
from desktop.ui.pages.settings_look import LookCard, TypingCard
from desktop.ui.pages.settings_paper import SetCard
from desktop.ui.pages.settings_targets import TargetsCard
from desktop.ui.pages.settings_warnings import WarningsCard
from desktop.ui.theme import SIZES
from desktop.ui.tone import State, Tone
from desktop.ui.widgets.sheet_area import SheetArea

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QResizeEvent

    from desktop.services.desk import Desk
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.places import Destination, Tools

TWO_COLUMNS = 880
"""Pixels from which cards stand side by side, where letters are of their usual size."""
PAUSE = 500
"""Milliseconds without a key after which what was typed is saved."""


class SettingsPage(Page):
    """Groups of settings as cards."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self.set_title(self.tr("Settings"))
        self._desk = desk
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.save)
        self._build()
        tools.jobs.run_unseen(self, lambda _progress: desk.fonts.names(), self._offer_fonts, _raise)

    def _build(self) -> None:
        desk, tools, values = self._desk, self.tools, self._desk.preferences.read()
        self.office = OfficeCard(desk, tools, values)
        self.letterhead = LetterheadCard(desk, tools, values)
        self.paper = PaperCard(desk, tools, values)
        self.calendar = CalendarCard(desk, tools, values)
        self.set = SetCard(desk, tools, values)
        self.data = DataCard(desk, tools, values)
        self.targets = TargetsCard(desk, tools, values)
        self.warnings = WarningsCard(tools, values)
        self.sample = SampleCard(desk.sample, tools)
        self.look, self.typing, self.about = LookCard(tools), TypingCard(tools), AboutCard(tools)
        self._lay_out()
        self._show_paper(values)
        for slow in (self.office, self.letterhead, self.set, self.warnings):
            slow.edited.connect(self._pause.start)
        for quick in (self.paper, self.calendar, self.targets, self.data):
            quick.edited.connect(self.save)
        for own in (self.look, self.typing):
            own.edited.connect(self._tell)
        self.data.going.connect(self.going)
        self.tools.changes.saved.connect(self.sample.refresh)
        self.tools.changes.saved.connect(self.calendar.refresh)

    def _lay_out(self) -> None:
        columns = self._columns = QHBoxLayout()
        columns.setSpacing(GAP)
        right = (self.office, self.letterhead, self.data, self.set)
        left = (
            self.look,
            self.paper,
            self.calendar,
            self.targets,
            self.warnings,
            self.typing,
            self.sample,
            self.about,
        )
        for cards in (right, left):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.tools.theme.changed.connect(self._fit)
        whole = QVBoxLayout()
        whole.addLayout(columns)
        self.area = SheetArea(whole)
        self.area.setAccessibleName(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def _fit(self) -> None:
        """Put the columns one under the other where there is no room for both."""
        needed = TWO_COLUMNS * self.tools.theme.letters("body") / SIZES["body"]
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(beside if self.width() >= needed else below)

    def _offer_fonts(self, names: tuple[str, ...]) -> None:
        if isValid(self):  # it may have gone while other jobs were waited for
            self.paper.offer_fonts(names)

    def save(self) -> bool:
        """Save what stands in the fields; return False, having said why, where that cannot be."""
        self._pause.stop()
        values = self._desk.preferences.read()
        cards = (self.office, self.letterhead, self.paper, self.calendar, self.targets, self.warnings)
        for card in (*cards, self.set, self.data):
            values = card.values(values)
        try:
            self._desk.preferences.save(values, self.letterhead.emblem)
        except AppError as error:
            self.set_state(State(self.tr("Not saved"), Tone.DANGER))
            self.tools.ask.show_error(self, error)
            return False
        self._show_paper(values)
        self._tell()
        return True

    def _show_paper(self, values: PreferenceValues) -> None:
        self.letterhead.show_paper(values)
        self.set.show_paper(values, self.letterhead.emblem)

    def _tell(self) -> None:
        self.set_state(State(self.tr("Saved"), Tone.OK))

    def scenes(self) -> Iterator[str]:
        self.letterhead.fields.picture.wait()
        self.set.picture.wait()
        self.set_state(State(self.tr("Saved"), Tone.OK))
        yield "saved"
        self.area.ensureWidgetVisible(self.calendar)
        yield "days"
        self.area.ensureWidgetVisible(self.targets)
        yield "targets"
        self.data.take(self._desk.folder)
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.maximum())
        yield "foot"
        self.data.backup_row.show_error("")
        bar.setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def arrive(self, _destination: Destination) -> None:
        self.look.refresh()
        self.set_state(None)

    def may_leave(self, _then: Callable[[], object]) -> bool:
        return self.save() if self._pause.isActive() else True


def _raise(error: Exception) -> None:
    """Give a bug to the last wall; there is no expected error here."""
    raise error
