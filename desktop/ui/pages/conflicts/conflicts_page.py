"""What several computers wrote without seeing each other: the records, and both sides of each question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.catalogue import CATALOGUE
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.services.exchange.disputes import Sort
from desktop.ui.forms.field_editors import FieldEditors
from desktop.ui.page import GAP, PAGE_MARGINS, Page
from desktop.ui.pages.conflicts.answers import Answers
from desktop.ui.pages.conflicts.panes import Panes
from desktop.ui.pages.conflicts.question_list import QuestionList
from desktop.ui.pages.conflicts.record_pane import RecordPane
from desktop.ui.pages.conflicts.work_view import WorkView
from desktop.ui.pages.families import exchange_family
from desktop.ui.pages.follow.owners import seen_at
from desktop.ui.places import Destination
from desktop.ui.tone import State, Tone
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.place_strip import PlaceStrip
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.services.desk import Desk
    from desktop.services.exchange.disputes import Question
    from desktop.ui.places import Tools

QUESTIONS, WORK = "questions", "work"
_LIST_WIDTH = 340
_KEYS = 4
"""How many sides have a key of their own."""


class ConflictsPage(Page):
    """Asks record by record; each answer is saved at once, as a step of its own that can be taken back."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self.set_title(self.tr("Conflicts"))
        self.desk = desk
        self._stale = self._work_stale = True
        self._editors = FieldEditors(desk.browse, desk.vocabulary, tools)
        self.answers = Answers(desk, tools, self)
        self.answers.answered.connect(self._go_on)
        self.answers.outdated.connect(self.reload)
        self._build()
        tools.changes.saved.connect(self._note_change)

    def _build(self) -> None:
        self.strip = PlaceStrip(exchange_family(), "conflicts")
        self.strip.setAccessibleName(self.tr("Pages beside this one"))
        self.strip.chosen.connect(self._go)
        self.views = Segments([(QUESTIONS, self.tr("Conflicts")), (WORK, self.tr("After the merge"))])
        self.views.setAccessibleName(self.tr("What is shown"))
        self.views.choose(QUESTIONS)
        self.views.chosen.connect(self._show_view)
        self.questions = QuestionList(self._kind, self.tools.theme)
        self.list = self.questions.list
        self.questions.changed.connect(self._show_record)
        self.list.opened.connect(self._take_keyboard)
        self.panes = Panes(self._pane, self.tr("What each side wrote"))
        self.panes.opening.connect(self._open)
        self.panes.lost.connect(self._tell_lost)
        self.work = WorkView(self.desk, self.tools)
        self.work.going.connect(self.going)
        self.nothing = EmptyState(
            self.tools.icons,
            "checkmark_circle",
            self.tr("There are no conflicts"),
            self.tr(
                "Where two computers wrote different things without seeing each other, both stand here after "
                "a package was taken in, until somebody chooses."
            ),
        )
        self._lay_out()
        for place in range(_KEYS):
            keys = QKeySequence(f"Alt+{place + 1}")
            QShortcut(keys, self, partial(self._press, place), Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(GAP)
        splitter.addWidget(_framed(self.list))
        splitter.addWidget(self.panes)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        self.whole = QWidget()
        lines = QVBoxLayout(self.whole)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self.questions.sorts)
        lines.addWidget(splitter, 1)
        self.stack = QStackedWidget()
        for widget in (self.nothing, self.whole, self.work):
            self.stack.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.strip)
        top.addStretch(1)
        top.addWidget(self.views)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def _pane(self) -> RecordPane:
        desk = self.desk
        pane = RecordPane(desk.conflicts, self._editors, desk.vocabulary, self.tools.icons)
        pane.chosen.connect(self.answers.choose)
        pane.written.connect(self.answers.write)
        pane.seen.connect(self.answers.note_seen)
        pane.amending.connect(self._amend)
        return pane

    # looking

    def arrive(self, destination: Destination) -> None:
        if destination.view in (QUESTIONS, WORK):
            self.views.choose(destination.view)
        if self._stale:
            self.reload()
        if destination.record_id:
            self.views.choose(QUESTIONS)
            if not self.questions.choose(destination.record_id):
                self.tools.toasts.tell(self.tr("Nothing is open about this record any more."))
        self._show_view()
        if self.stack.currentWidget() is self.whole:
            self.list.take_keyboard()

    def reload(self) -> None:
        """Read all questions anew; what is being written in one of them stays."""
        self._stale = False
        try:
            found = self.desk.conflicts.all()
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self.questions.show_questions(found)
        self.panes.renew(self.questions.records)
        left = sum(each.sort.is_chosen for each in found)
        words = self.tr("{done} of {all} settled").format(
            done=number_text(self.answers.settled), all=number_text(self.answers.settled + left)
        )
        self.set_state(State(words, Tone.WARN if left else Tone.OK) if self.answers.settled or left else None)
        self._show_view()

    def _show_view(self, _key: str = "") -> None:
        if self.views.choice == WORK:
            self.stack.setCurrentWidget(self.work)
            if self._work_stale and self.isVisible():
                self._work_stale = False
                self.work.reload()
        else:
            self.stack.setCurrentWidget(self.whole if self.questions.records else self.nothing)

    def _show_record(self) -> None:
        asked = self.questions.current
        self.panes.show_record(self.list.current_id, asked, self._kind(asked[0].kind) if asked else "")

    def _kind(self, name: str) -> str:
        return self.desk.vocabulary.record(CATALOGUE[name]).label

    def _take_keyboard(self, _record_id: str = "") -> None:
        if self.panes.pane is not None and self.stack.currentWidget() is self.whole:
            self.panes.pane.take_keyboard()

    def _note_change(self) -> None:
        self._stale = self._work_stale = True
        if self.isVisible() and not self.answers.under_way:
            self.reload()

    # answering

    def _go_on(self, question: Question) -> None:
        """Take an answered question away, and put the keyboard on the next one."""
        if self.panes.pane is not None:
            self.panes.pane.settle(question.key, saved=True)
        self.reload()
        self._take_keyboard()

    def _press(self, place: int) -> None:
        pane = self.panes.pane
        if pane is not None and (card := pane.current()) is not None:
            card.press(place)

    # elsewhere

    def _open(self, question: Question) -> None:
        if question.sort is Sort.LATE:  # the record itself may be out of sight
            self._amend(question)
            return
        try:
            self.going.emit(seen_at(CATALOGUE[question.kind], question.record_id, self.desk.browse))
        except AppError as error:
            self.tools.ask.show_error(self, error)

    def _amend(self, question: Question) -> None:
        self.going.emit(Destination(kind="Session", record_id=question.session))

    def _go(self, key: str) -> None:
        if key != "conflicts":
            self.going.emit(Destination(page=key))

    def _tell_lost(self, typed: str) -> None:
        words = self.tr("This was settled elsewhere while you were writing. Copy what you wrote from here.")
        self.tools.ask.tell(self, words, typed)

    def may_leave(self, then: Callable[[], object]) -> bool:
        if not self.panes.typed:
            return True
        words = self.tr("Something is written here that is not saved.")
        self.tools.ask.confirm(self, words, self.tr("Leave without saving"), then)
        return False

    @property
    def busy(self) -> bool:
        return self.answers.busy

    def scenes(self) -> Iterator[str]:
        for record_id in self.list.ids[:1]:
            self.list.choose(record_id)
            yield "question"
        self.views.choose(WORK)
        self._show_view()
        yield "work"
        self.views.choose(QUESTIONS)
        self._show_view()


def _framed(widget: QWidget) -> QWidget:
    """Return a widget with room for its border: from the right, a splitter cuts off the outermost pixel."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(1, 0, 1, 0)
    row.addWidget(widget)
    return holder
