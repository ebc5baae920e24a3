"""The history of the whole register: step by step, the newest first, with what each changed."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.persian.clock import time_text
from desktop.persian.jalali import day_letter
from desktop.ui.page import GAP, PAGE_MARGINS, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import exchange_family
from desktop.ui.pages.family_strip import family_strip
from desktop.ui.pages.past.past_filter import PastFilter
from desktop.ui.pages.past.step_pane import StepPane
from desktop.ui.step_words import step_words, tell_done
from desktop.ui.tone import Tone
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.grouped_list import Group, GroupedList, GroupRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.services.desk import Desk
    from desktop.services.past.office_history import Batch
    from desktop.services.undo_steps import Done
    from desktop.ui.places import Destination, Tools

AT_ONCE = 50
"""How many steps are read at once."""
_BETWEEN = "\u200f \u2022 "


class PastPage(Page):
    """Reads anew after every save; what lies further back is read when the list is scrolled to its end."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self._desk = desk
        self._stale = True
        self.steps: dict[str, Batch] = {}
        self._build()
        tools.changes.saved.connect(self._note_change)

    def _build(self) -> None:
        tools = self.tools
        self.set_title(self.tr("History"))
        self.strip = family_strip(self, exchange_family(), "past")
        self.filter = PastFilter(self._desk.vocabulary, tools)
        self.filter.changed.connect(self.reload)
        self.list = GroupedList(tools.theme, self.tr("Steps, the newest first"))
        self.list.current_changed.connect(self._show_step)
        self.list.verticalScrollBar().valueChanged.connect(self._read_on_at_end)
        self.more = QPushButton(self.tr("Show earlier steps"))
        self.more.setProperty("role", "ghost")
        self.more.clicked.connect(self.read_on)
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 8)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.pane = StepPane(self._desk.vocabulary, tools)
        self.pane.back_asked.connect(self.ask_back)
        self.pane.going.connect(self.going)
        self.both = QWidget()
        row = QHBoxLayout(self.both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(card, 5)
        row.addWidget(self.pane, 4)
        self.empty, self.nothing = self._empty_states()
        self.stack = QStackedWidget()
        for widget in (self.both, self.empty, self.nothing):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.setSpacing(GAP)
        layout.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.filter)
        layout.addWidget(self.stack, 1)

    def _empty_states(self) -> tuple[EmptyState, EmptyState]:
        icons = self.tools.icons
        empty = EmptyState(
            icons,
            "history",
            self.tr("Nothing was done here yet"),
            self.tr("Every step stands here with who took it and when, and can be taken back."),
        )
        nothing = EmptyState(
            icons,
            "history",
            self.tr("No step is like this"),
            self.tr("Ask for other words, other people or other days."),
            PageAction(self.tr("Show all steps"), "dismiss", self.filter.clear, self),
        )
        return empty, nothing

    def arrive(self, destination: Destination) -> None:
        if self._stale:
            self.reload()
        if destination.view in self.steps:
            self.list.choose(destination.view)
        self.list.take_keyboard()

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Read the newest steps that are asked for."""
        try:
            self.filter.show_authors(self._desk.past.authors())
            steps = self._read()
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self._stale = False
        current = self.list.current_id
        self.steps = {}
        self._add(steps)
        if self.list.current_id == current or not steps:
            self._show_step(self.list.current_id)
        if not self.list.current_id and steps:
            self.list.choose(steps[0].batch)

    def read_on(self) -> None:
        """Read what was done before the last step that is shown."""
        last = next(reversed(self.steps.values()), None)
        if last is not None:
            try:
                self._add(self._read(last.place))
            except AppError as error:
                self.tools.ask.show_error(self, error)

    def _read(self, before: int | None = None) -> Sequence[Batch]:
        words, author, kind, first, last = self.filter.wanted
        return self._desk.past.batches(
            before, AT_ONCE, author=author, kind=kind, first=first, last=last, words=words
        )

    def _read_on_at_end(self, value: int) -> None:
        if value and value == self.list.verticalScrollBar().maximum() and self.more.isVisible():
            self.read_on()

    def _add(self, steps: Sequence[Batch]) -> None:
        self.steps |= {each.batch: each for each in steps}
        self.more.setVisible(len(steps) == AT_ONCE)
        by_day = groupby(self.steps.values(), key=lambda each: each.at.astimezone().date())
        self.list.show_groups(
            [Group(day_letter(day), "", list(map(self._row, some))) for day, some in by_day]
        )
        asked = self.nothing if any(self.filter.wanted) else self.empty
        self.stack.setCurrentWidget(self.both if self.steps else asked)

    def _row(self, step: Batch) -> GroupRow:
        told = (time_text(step.at.astimezone().time()), step.author, step.computer)
        chip = self.tr("Taken back") if step.undone_by else ""
        words = step_words(step.about, self._desk.vocabulary)
        note = _BETWEEN.join(f"\u2068{each}\u2069" for each in told if each)
        return GroupRow(step.batch, words, note, chip, Tone.WARN)

    def _show_step(self, batch: str) -> None:
        if (step := self.steps.get(batch)) is None:
            return
        try:
            changed = self._desk.past.changed(batch)
            undoable = step.undoable and self._desk.past.is_undoable(batch)
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self.pane.show_step(step, changed, undoable=undoable)

    def ask_back(self) -> None:
        """Ask whether the chosen step is to be taken back."""
        if step := self.steps.get(self.list.current_id):
            self.tools.ask.confirm(
                self,
                self.tr("Take back: {step}?").format(step=step_words(step.about, self._desk.vocabulary)),
                self.tr("Take this step back"),
                partial(self._take_back, step.batch),
                self.tr("What was changed or used since stays as it is, and is told."),
            )

    def _take_back(self, batch: str) -> None:
        work = partial(self._desk.undo.undo_batch, batch)
        self.tools.jobs.run(self, self.tr("Taking the step back…"), work, self._tell)

    def _tell(self, done: Done) -> None:
        tell_done(done, self._desk.vocabulary, self.tools, self)

    def scenes(self) -> Iterator[str]:
        self.filter.search.seek("ژژژژ")
        yield "nothing"
        self.filter.clear()
        self.ask_back()
        yield "asked"
