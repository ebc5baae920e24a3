"""The form in place of the list: a card with the form of one record, and Save and Cancel under it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import AppError, ChangedElsewhereError, IncompleteRecordError
from desktop.office_errors import ParallelOfficeError
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.schema.diff import Opened
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import R
from desktop.ui.error_text import error_text
from desktop.ui.forms.form_draft import FormDraft
from desktop.ui.forms.in_place import InPlace
from desktop.ui.forms.record_form import RecordForm
from desktop.ui.keys import shown_keys
from desktop.ui.places import Destination
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from PySide6.QtGui import QKeyEvent

    from desktop.schema.diff import Edit
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDEST = 1000
"""Pixels that a form takes at most."""
PAD = 24
_MOST_NAMED, _NAME = 3, 32
"""How many other offices are led to, and letters of each name."""


class FormPage(InPlace, Generic[R]):
    """Edits a record that was opened, or makes a new one; what is typed is kept until it is saved."""

    saved = Signal(str)
    """Carries the id of what was saved."""
    columns = 2
    """How many fields stand beside each other where there is room."""

    def __init__(
        self,
        given: Opened[R] | R,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None = None,
        without: Collection[str] = (),
    ) -> None:
        """Take in ``groups`` the fields under headings, in ``without`` those that are not asked for."""
        super().__init__()
        self._desk = desk
        self._tools = tools
        self.is_new = not isinstance(given, Opened)
        self._standing = desk.conflicts.remarks(given.record) if isinstance(given, Opened) else ()
        self.form: RecordForm[R] = RecordForm(
            given,
            desk.browse,
            desk.vocabulary,
            groups=groups,
            edit=desk.edit,
            tools=tools,
            calendar=desk.working_calendar.now(),
            remarks=self._remarks,
            columns=self.columns,
            without=without,
        )
        self._build()
        self.draft = FormDraft(self.form, desk.drafts, desk.browse, is_new=self.is_new, parent=self)
        self.draft.failed.connect(self._show_error)
        self.draft.brought_back.connect(self.begin)
        self.draft.offer(self.notice)

    def _build(self) -> None:
        self.notice = Notice(self._tools.icons)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(16)
        column.addWidget(self.notice)
        column.addWidget(self.form)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        self.form.reached.connect(self._scroll_to)
        self.form.problems_changed.connect(self._count)
        self.card = QFrame()
        self.card.setProperty("role", "card")
        self.card.setMaximumWidth(WIDEST)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        line = QFrame()
        line.setProperty("role", "line")
        layout.addWidget(self.area, 1)
        layout.addWidget(line)
        layout.addLayout(self._foot())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.card, 1000)
        row.addStretch(1)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _foot(self) -> QHBoxLayout:
        self.save_button = QPushButton("\u00a0" + self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setAccessibleName(self.tr("Save"))
        self.save_button.setToolTip(shown_keys("Ctrl+S"))
        self._tools.icons.put(self.save_button, "save", "onPrimary")
        self.save_button.setDefault(True)  # Enter saves in a dialog
        self.save_button.clicked.connect(self.save)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(shown_keys("Esc"))
        self.cancel_button.clicked.connect(self.cancel)
        self.problems = QPushButton()
        self.problems.setProperty("role", "problems")
        self._tools.icons.put(self.problems, "error_circle", "danger", 16)
        self.problems.clicked.connect(self.form.go_to_problem)
        self.problems.setAccessibleName(self.tr("Go to what must be mended"))
        self.problems.hide()
        self.hint = QLabel(self.tr("Fields with a star must be filled."))
        self.hint.setProperty("role", "hint")
        foot = QHBoxLayout()
        foot.setContentsMargins(PAD, 12, PAD, 12)
        foot.setSpacing(12)
        for widget in (self.save_button, self.cancel_button, self.problems, self.hint):
            foot.addWidget(widget)
        foot.addStretch(1)
        return foot

    def _remarks(self, record: R) -> tuple[Problem, ...]:
        return (*self._standing, *self._desk.offices.remarks.of(record))

    @property
    def typed(self) -> bool:
        """Whether something would be lost by going away."""
        return self.form.typed

    def begin(self) -> None:
        """Put the keyboard into the first field, after what is written there."""
        first = next(iter(self.form.editors.values())).stops[0]
        first.setFocus()
        if isinstance(first, QLineEdit):
            first.end(False)

    def save(self) -> None:
        """Save what was typed, or say beside the fields what is wrong; nothing typed is ever lost."""
        self.notice.clear()
        edit = self.form.edited()
        if edit is None:
            return
        try:
            self.store(edit)
        except ChangedElsewhereError as error:
            self._show_changes(error)
        except IncompleteRecordError as error:
            self.form.show_problems(_problems(error))
        except ParallelOfficeError as error:
            self._show_parallel(error, edit.edited)
        except AppError as error:
            self._show_error(error)
        else:
            self.draft.drop()
            self.saved.emit(edit.edited.id)

    def store(self, edit: Edit[R]) -> None:
        """Save what was edited; may be overridden."""
        if self.is_new:
            self._desk.edit.add(edit.edited)
        else:
            self._desk.edit.save(edit)

    def cancel(self) -> None:
        """Leave the form; ask first where something was typed."""
        if self.typed:
            self.ask_to_give_up()
        else:
            self.give_up()

    def ask_to_give_up(self, then: Callable[[], object] | None = None) -> None:
        """Leave the form, and go on with ``then``, if the person agrees to lose what was typed."""

        def agreed() -> None:
            self.give_up()
            if then:
                then()

        self._tools.ask.confirm(
            self,
            self.tr("What was typed in this form is not saved."),
            self.tr("Give up what was typed"),
            agreed,
        )

    def give_up(self) -> None:
        """Leave the form and forget what was typed."""
        self.draft.give_up()
        self.left.emit()

    def _show_changes(self, error: ChangedElsewhereError) -> None:
        """Say calmly what others changed in the same fields, and let the person choose."""
        was = self.form.opened.record
        try:
            fresh = self._desk.browse.open(type(was), was.id)
        except AppError as trouble:
            self._show_error(trouble)
            return
        theirs: Any = {name: getattr(fresh.record, name) for name in error.fields}
        lines = [
            self.tr("{field}: “{old}” became “{new}”.").format(
                field=label, old=old or self.tr("empty"), new=new or self.tr("empty")
            )
            for label, old, new in self._desk.browse.change_words([(was, replace(was, **theirs))])[0]
        ]
        self.notice.say(
            self.tr("Someone else has meanwhile changed what you changed too. Your text is still here."),
            Tone.WARN,
            lines,
        )
        self.notice.add_deed(self.tr("Keep mine"), lambda: self._settle(fresh, ()))
        self.notice.add_deed(self.tr("Take theirs"), lambda: self._settle(fresh, error.fields))
        self.area.verticalScrollBar().setValue(0)

    def _settle(self, fresh: Opened[R], theirs: tuple[str, ...]) -> None:
        self.notice.clear()
        self.form.rebase(fresh, theirs)
        self.save_button.setFocus()

    def _show_parallel(self, error: ParallelOfficeError, office: Record) -> None:
        """Name beside the field the office that is active there; lead to it and to what allows one."""
        told = ("office", join_words(error.offices)), ("neighbourhood", join_words(error.neighbourhoods))
        self.form.show_problems([Problem("neighbourhoods", Reason.PARALLEL_OFFICE, told)])
        self.notice.say(error_text(error), Tone.DANGER)
        for each in self._desk.offices.parallel.beside(office)[:_MOST_NAMED]:
            there = Destination(kind="Office", record_id=each.office_id)
            words = self.tr("Show “{office}”").format(office=short(each.office, _NAME))
            self.notice.add_deed(words, partial(self.going.emit, there))
        if reason := self.form.editors.get("parallel_reason"):
            self.notice.add_deed(self.tr("Write why it is needed"), reason.stops[0].setFocus)

    def _show_error(self, error: AppError) -> None:
        self.notice.say(error_text(error), Tone.DANGER)
        self.area.verticalScrollBar().setValue(0)

    def _scroll_to(self, cell: QWidget) -> None:
        self.area.ensureWidgetVisible(cell, 0, PAD)

    def _count(self, number: int) -> None:
        words = self.tr("{count} must be mended").format(count=number_text(number))
        self.problems.setText("\u00a0" + words)
        self.problems.setAccessibleName(words)
        self.problems.setVisible(bool(number))
        self.hint.setVisible(not number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)


def _problems(error: IncompleteRecordError) -> tuple[Problem, ...]:
    return tuple(each for each in error.problems if isinstance(each, Problem))
