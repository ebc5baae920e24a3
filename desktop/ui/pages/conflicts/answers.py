"""Carries out what a person answered to a question, each answer as a step of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import AppError, ChangedElsewhereError, IncompleteRecordError, RecordMissingError
from desktop.schema.change import ChangeKind
from desktop.schema.problem import Problem
from desktop.ui.papers.showing import Showing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.exchange.disputes import Question, Side
    from desktop.ui.places import Tools


class Answers(QObject):
    """Saves, tells it with a way back, or says in words why it is refused."""

    answered = Signal(object)
    """Carries the `Question`, which waits no longer."""
    outdated = Signal()
    """Something else stands there by now than what the person saw."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._owner = desk, tools, owner
        self._showing = Showing(tools, owner)
        self.settled = 0
        """How many questions were settled since the page was made."""
        self.under_way = False
        """Whether something is being saved just now; what is seen is read anew after it in any case."""

    @property
    def busy(self) -> bool:
        """Whether a paper is still on its way to the screen."""
        return self._showing.busy

    def choose(self, question: Question, side: Side) -> None:
        """Let one side stand; of minutes that were closed twice, show the paper of that side."""
        conflicts = self._desk.conflicts
        match side.deed:
            case ChangeKind.FINALISE:
                papers = self._desk.exchange.rival_papers
                self._showing.show(question.title, lambda: papers.made(question.record_id, side.digest))
            case ChangeKind.DELETE:
                self._settle(question, lambda: conflicts.delete(question), self.tr("Moved to the bin."))
            case ChangeKind.RESTORE:
                self._settle(question, lambda: conflicts.keep(question), self.tr("The record stays."))
            case None if question.sort.is_chosen:
                self._settle(question, lambda: conflicts.choose(question, side), self.tr("Chosen."))

    def write(self, question: Question, value: object) -> None:
        """Let a value of the person's own stand."""
        self._settle(question, lambda: self._desk.conflicts.write(question, value), self.tr("Saved."))

    def note_seen(self, question: Question) -> None:
        """Show what came too late, or was closed twice, no more."""
        conflicts = self._desk.conflicts

        def deed() -> None:
            conflicts.note_seen(question)
            self.answered.emit(question)
            back = partial(self._try, partial(conflicts.forget_seen, question))
            self._tools.toasts.tell(self.tr("It is not shown here any more."), back)

        self._answer(deed)

    def _settle(self, question: Question, save: Callable[[], str], words: str) -> None:
        def deed() -> None:
            batch = save()
            self.settled += 1
            self.answered.emit(question)
            back = partial(self._try, partial(self._desk.undo.undo_batch, batch))
            self._tools.toasts.tell(words, back)

        self._answer(deed)

    def _answer(self, deed: Callable[[], None]) -> None:
        self.under_way = True
        try:
            self._try(deed)
        finally:
            self.under_way = False

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except IncompleteRecordError as error:
            sentence = self._desk.vocabulary.sentence
            said = [sentence(each) for each in error.problems if isinstance(each, Problem)]
            words = self.tr("This value does not fit the rest of the record, so nothing was saved.")
            self._tools.ask.tell(self._owner, words, "\n".join(said))
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            if isinstance(error, ChangedElsewhereError | RecordMissingError):
                self.outdated.emit()
