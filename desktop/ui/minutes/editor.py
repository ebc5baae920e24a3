"""The editor of one session's minutes: six tabs, and the live page beside them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import AppError, ChangedElsewhereError, IncompleteRecordError
from desktop.persian.numbers import number_text
from desktop.services.minutes_draft import Keeping
from desktop.ui.forms.in_place import InPlace
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.agenda.agenda_tab import AgendaTab
from desktop.ui.minutes.attendance.attendance_tab import AttendanceTab
from desktop.ui.minutes.came_back import tell_what_came_back
from desktop.ui.minutes.editor_notice import EditorNotice, clash_words
from desktop.ui.minutes.editor_side import EditorSide
from desktop.ui.minutes.facts.facts_tab import FactsTab
from desktop.ui.minutes.kept_words import KeptWords
from desktop.ui.minutes.resolutions.resolutions_tab import ResolutionsTab
from desktop.ui.minutes.settling import settle
from desktop.ui.minutes.signing_tab import SigningTab
from desktop.ui.minutes.statements.statements_tab import StatementsTab
from desktop.ui.minutes.writing import Writing
from desktop.ui.page_action import PageAction
from desktop.ui.tone import Tone
from desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desktop.services.desk import Desk
    from desktop.services.minutes_draft import MinutesDraft
    from desktop.ui.minutes.tab import Tab
    from desktop.ui.places import Tools

GAP = 16
BESIDE = 1280
"""Pixels of the window's width from which the live page stands beside the tabs."""


class MinutesEditor(InPlace):
    """Writes a draft of minutes, or an amendment of final ones; what is typed is kept by itself."""

    state_changed = Signal(object)
    """Carries a `State`: how what was typed is kept."""
    given_up = Signal(str)
    """The person wants the stored minutes of this session instead of what was typed."""

    def __init__(self, draft: MinutesDraft, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self.desk = desk
        self.tools = tools
        self.writing = Writing(draft, desk, tools, self)
        kinds: tuple[Callable[[Writing, Desk, Tools], Tab], ...]
        kinds = (FactsTab, AgendaTab, AttendanceTab, StatementsTab, ResolutionsTab, SigningTab)
        self.tabs: tuple[Tab, ...] = tuple(kind(self.writing, desk, tools) for kind in kinds)
        self._was_wide: bool | None = None
        self._build()
        self._listen()

    def _build(self) -> None:
        self.notice = EditorNotice(self.tools.icons)
        self.stack = QStackedWidget()
        self.written = QWidget()
        column = QVBoxLayout(self.written)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._top())
        column.addWidget(self.stack, 1)
        for place, tab in enumerate(self.tabs):
            self.bar.addTab(tab.title)
            self.bar.setTabToolTip(place, shown_keys(f"Alt+{place + 1}"))
            self.stack.addWidget(tab)
        self.side = EditorSide(self.writing, self.desk, self.tools)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(GAP)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setContentsMargins(1, 0, 0, 0)  # from the right, Qt lays it out a pixel beyond its edge
        for widget, share in ((self.written, 3), (self.side, 2)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.indexOf(widget), share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.notice)
        layout.addWidget(self.splitter, 1)

    def _top(self) -> QHBoxLayout:
        """Return the row of the tabs, with the steps back and forth and the live page at its end."""
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setAccessibleName(self.tr("Parts of the minutes"))
        self.undo_button = self._tool(self.tr("Undo"), "arrow_undo", "Ctrl+Z", self.writing.undo)
        self.redo_button = self._tool(self.tr("Redo"), "arrow_redo", "Ctrl+Y", self.writing.redo)
        self.page_button = self._tool(self.tr("Live page"), "eye", "Ctrl+Shift+P", self._toggle_page)
        self.page_button.setCheckable(True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.bar)
        row.addStretch(1)
        for button in (self.undo_button, self.redo_button, self.page_button):
            row.addWidget(button)
        return row

    def _tool(self, words: str, icon: str, keys: str, deed: Callable[[], object]) -> QPushButton:
        button = IconButton(PageAction(words, icon, deed, self), self.tools.icons)
        button.setToolTip(f"{words} {shown_keys(keys)}")
        button.setProperty("role", "ghost")
        self._key(keys, deed)
        return button

    def _listen(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+Shift+Z": self.writing.redo,
            "Ctrl+S": partial(self.save, going_on=True),
            "Ctrl+PgDown": partial(self._go_on, 1),
            "Ctrl+PgUp": partial(self._go_on, -1),
            **{f"Alt+{place + 1}": partial(self.show_tab, place) for place in range(len(self.tabs))},
        }
        for each, deed in keys.items():
            self._key(each, deed)
        self.bar.currentChanged.connect(self.stack.setCurrentIndex)
        self.bar.tabBarClicked.connect(self.show_tab)
        self.side.left.connect(partial(self._go_on, 0))
        self.writing.wanted.connect(self.go_to)
        self.writing.changed.connect(self._count)
        KeptWords(self.writing, self.notice, self).state_changed.connect(self.state_changed)
        self._count()

    def _key(self, keys: str, deed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self, deed)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activatedAmbiguously.connect(deed)  # such as Ctrl+Z, which a toast may offer as well

    def begin(self) -> None:
        """Say what came back, and put the keyboard where one writes first."""
        tell_what_came_back(self.writing, self.notice, self.tools, self, self._forget)
        self.writing.judge()
        self.show_tab(0)

    def _forget(self) -> None:
        for tab in self.tabs:
            tab.remembered.keep({})
        self.given_up.emit(self.writing.draft.session_id)

    def show_tab(self, place: int) -> None:
        """Show a tab, counted from 0, with the keyboard in it; none where it is less, as beside the tabs."""
        if place >= 0:
            self._show_written()
            self.bar.setCurrentIndex(place)
            self.tabs[place].setFocus()

    def _go_on(self, steps: int) -> None:
        self.show_tab((self.bar.currentIndex() + steps) % len(self.tabs))

    def go_to(self, part_id: str, field: str) -> None:
        """Show a field of a part in the tab that has it, with the keyboard in it."""
        for place, tab in enumerate(self.tabs):
            if tab.has(part_id, field):
                self._show_written()
                self.bar.setCurrentIndex(place)
                tab.catch_up()
                tab.go_to(part_id, field)
                return

    def save(self, *, going_on: bool = False) -> bool:
        """Save into the register, else say why not and keep a draft; return whether nothing could be lost."""
        return self._save(self._ask_about_others, going_on=going_on)

    def _save(self, ask: Callable[[], object], *, going_on: bool = False) -> bool:
        settle(self)
        if self.writing.is_amendment:
            return self._keep()
        try:
            saved = self.writing.save(going_on=going_on)
        except ChangedElsewhereError:
            ask()
            return self._keep()
        except IncompleteRecordError:
            self.writing.judge()
            return self._keep()
        except AppError as error:
            self.notice.tell_failure(error)
            return self._keep()
        self.notice.clear()
        if saved.body_is_deleted:
            self.notice.say(self.tr("The body of this session lies in the bin."), Tone.WARN)
        return True

    @property
    def typed(self) -> bool:
        """Whether something would be lost by going away; what can be saved or kept is, without a question."""
        settle(self)
        return self.writing.draft.is_unsaved and not self._save(lambda: None)  # asked when one comes back

    def ask_to_give_up(self, then: Callable[[], object] | None = None) -> None:
        """Go on with ``then`` if the person agrees to lose what can be kept nowhere."""

        def agreed() -> None:
            self.left.emit()
            if then:
                then()

        self.tools.ask.confirm(
            self,
            self.tr("What was typed can neither be saved nor kept as a draft."),
            self.tr("Give up what was typed"),
            agreed,
        )

    def leave(self) -> None:
        """Go back to the list; what was typed is saved."""
        if self.typed:
            self.ask_to_give_up()
        else:
            self.left.emit()

    def _keep(self) -> bool:
        try:
            keeping = self.writing.keep_now()
        except AppError as error:
            self.notice.tell_failure(error)
            return False
        return keeping is not Keeping.TAKEN

    def _ask_about_others(self) -> None:
        try:
            clashes = self.writing.together()
        except AppError as error:  # deleted meanwhile
            self.notice.tell_failure(error)
            return
        names, vocabulary = self.writing.minutes.names, self.desk.vocabulary

        def take_theirs() -> None:
            self.writing.take_theirs(clashes)
            self.save()

        lines = [clash_words(each, vocabulary, names) for each in clashes]
        self.notice.tell_clashes(lines, self.save, take_theirs)

    def _count(self) -> None:
        self.undo_button.setEnabled(self.writing.draft.can_undo)
        self.redo_button.setEnabled(self.writing.draft.can_redo)
        for place, tab in enumerate(self.tabs):
            count = tab.count()
            words = tab.title if count is None else f"{tab.title} ({number_text(count)})"
            if self.bar.tabText(place) != words:
                self.bar.setTabText(place, words)

    def _toggle_page(self) -> None:
        is_seen = self.side.isVisibleTo(self) and self.side.shows_page
        self.side.show_page()
        self.show_page(not is_seen)

    def show_lacking(self) -> None:
        """Show beside the tabs what the minutes lack."""
        self.show_page(True)
        self.side.show_lacking()

    def show_page(self, seen: bool) -> None:
        """Show the live page, or the tabs alone; where both have no room, one in place of the other."""
        self.page_button.setChecked(seen)
        self.side.setVisible(seen)
        self.side.back.setVisible(not self._is_wide)
        self.written.setVisible(not seen or self._is_wide)
        if self._is_wide:
            self.tools.memory.keep("minutes/page", seen)

    def _show_written(self) -> None:
        if not self._is_wide:
            self.show_page(False)

    @property
    def _is_wide(self) -> bool:
        return self.window().width() >= BESIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._was_wide is not self._is_wide:
            self._was_wide = self._is_wide
            self.show_page(self._is_wide and self.tools.memory.flag("minutes/page", default=True))
