"""One field of the minutes: what stands there is shown, and what is typed is told as soon as it is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from desktop.schema.check import problems
from desktop.schema.problem import Problem
from desktop.schema.reading import UnreadableError
from desktop.ui.forms.editors import ChoiceEditor, LineEditor
from desktop.ui.forms.form_grid import FormCell
from desktop.ui.forms.link_editors import LinkEditor, LinksEditor
from desktop.ui.minutes.one_undo import is_undo
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.forms.editors import Editor

_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class FieldCell(FormCell):
    """Keeps what cannot be read as it was typed, says so, and lets the minutes have what they had before.

    A ``strict`` one does so, too, with a value that is wrong by itself.
    """

    written = Signal(object)
    """Carries the value of what a person typed or chose."""
    unread_changed = Signal()
    """Something that was typed cannot be read, or now it can."""
    looked = Signal()
    """The keyboard came here."""
    left = Signal()
    """The keyboard goes elsewhere."""
    paused = Signal()
    """A word ended, or the field was left."""

    def __init__(
        self,
        record: type[Record],
        field: Field,
        editor: Editor,
        vocabulary: Vocabulary,
        *,
        wide: bool = False,
        strict: bool = False,
    ) -> None:
        word = vocabulary.field(record, field).label
        super().__init__(word, editor, required=False, wide=wide)
        editor.set_label(word)
        self.name = field.name
        self.value: Any = getattr(record(), field.name)
        self.unread: Problem | None = None
        self._record = record
        self._vocabulary = vocabulary
        self._is_strict = strict
        self._before: Any = self.value
        self._doubts: tuple[Doubt, ...] = ()
        editor.set_value(self.value)
        self._build()
        self._listen()

    def _build(self) -> None:
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        self.deed = QPushButton()
        self.deed.setProperty("role", "link")
        self.deed.setAccessibleName(self.label.text())
        self.deed.hide()
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self.hint, 1)
        under.addWidget(self.deed)
        if isinstance(column := self.layout(), QVBoxLayout):
            column.insertLayout(2, under)

    def _listen(self) -> None:
        match self.editor:
            case LineEditor(line=line):
                line.textEdited.connect(self.take)
                if isinstance(line, DayField):
                    line.taken.connect(self.take)
            case LinkEditor(line=line):
                line.taken.connect(self.take)
            case LinksEditor(box=box):
                box.changed.connect(self.take)
                box.line.taken.connect(self.take)
            case ChoiceEditor(combo=combo):
                combo.activated.connect(self.take)
        for stop in self.editor.stops:
            stop.installEventFilter(self)

    @property
    def stop(self) -> Any:
        """The widget that takes the keyboard."""
        return self.editor.stops[0]

    def show_value(self, value: Any) -> None:
        """Show what stands in the minutes; where they say the same, what is typed stays as it is."""
        if value == self.value:
            return
        self.value = self._before = value
        self.editor.set_value(value)
        self._set_unread(None)
        self._tell()

    def say(self, hint: str, deed: str = "") -> None:
        """Show a word under the field, and the words of a deed beside it."""
        if hint != self.hint.words:
            self.hint.set_words(hint)
        if deed == self.deed.text():
            return
        self.deed.setText(deed)
        self.deed.setAccessibleName(deed or self.label.text())
        self.deed.setVisible(bool(deed))

    def show_doubts(self, doubts: Iterable[Doubt]) -> None:
        """Show the first thing that must be mended, and under it what may be left."""
        self._doubts = tuple(doubts)
        if self.unread is None or not self.stop.hasFocus():  # what is being typed is not judged yet
            self._tell()

    def type_again(self, text: str) -> None:
        """Put in a text that could not be read when it was typed."""
        self.stop.setText(text)
        self.take()
        self._tell()

    def take(self) -> None:
        """Read what is typed, and tell it."""
        try:
            value = self.editor.value()
        except UnreadableError as error:
            self._refuse(Problem(self.name, error.reason, error.values))
            return
        if self._is_strict and (found := self._wrong(value)):
            self._refuse(found)
            return
        self._set_unread(None)
        self._put(value)
        if self.editor.typed.endswith(" "):
            self.paused.emit()

    def _wrong(self, value: Any) -> Problem | None:
        changed: dict[str, Any] = {self.name: value}
        found = problems(replace(self._record(), **changed))
        return next((each for each in found if each.field == self.name), None)

    def _refuse(self, problem: Problem) -> None:
        sure = self.editor.sure
        self._set_unread(problem)
        self._put(self._before if sure is None else sure)

    def _put(self, value: Any) -> None:
        if value != self.value:
            self.value = value
            self.written.emit(value)

    def _set_unread(self, problem: Problem | None) -> None:
        if problem or self.unread:  # the text may be another one where the problem is the same
            self.unread = problem
            self.unread_changed.emit()
        if problem is None:
            self._tell()

    def _tell(self) -> None:
        """Say what is wrong, and what is odd."""
        blocking = [each.problem for each in self._doubts if each.blocks]
        wrong = [self.unread] if self.unread else blocking
        error = self._vocabulary.sentence(wrong[0]) if wrong else ""
        if error != self.error.words:
            self.show_error(error)
        odd = [] if self.unread else [each.problem for each in self._doubts if not each.blocks]
        self.show_remark(" ".join(map(self._vocabulary.sentence, odd)))

    def _leave(self) -> None:
        if not isinstance(self.editor, ChoiceEditor):
            self.take()
        self._tell()
        self._before = self.value
        self.left.emit()
        self.paused.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if is_undo(event) and self.unread is None:  # what cannot be read is taken back where it stands
                event.ignore()
                return True
        elif event.type() is QEvent.Type.KeyRelease and isinstance(self.editor, LinkEditor):
            if self.editor.line.settled:  # Enter took a name that was typed in full
                self.take()
        elif isinstance(event, QFocusEvent) and event.reason() not in _STAYING:
            if event.gotFocus():
                self._before = self.value if self.unread is None else self._before
                self.looked.emit()
            else:
                self._leave()
        return False
