"""A form for any record: a label, an editor and room for an error for each of its fields, in groups."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.working_days import Calendar
from desktop.persian.numbers import number_text
from desktop.schema.check import problems
from desktop.schema.diff import Edit, Opened
from desktop.schema.fields import Field, Kind, fields_of
from desktop.schema.problem import Problem
from desktop.schema.reading import UnreadableError
from desktop.schema.record import R
from desktop.ui.forms.field_editors import FieldEditors
from desktop.ui.forms.form_grid import FormCell, FormGrid
from desktop.ui.forms.made_on_the_way import MadeOnTheWay
from desktop.ui.widgets.name_line import NameLine
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Browse
    from desktop.services.edit import EditRecords
    from desktop.ui.forms.editors import Editor
    from desktop.ui.places import Tools

GROUP_GAP = 20
_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_WIDE = frozenset({Kind.PASSAGE})
"""What takes the whole width of the form."""


class RecordForm(QWidget, Generic[R]):
    """Shows a record that was opened, or a new one, and gives back what was made of it.

    What the record is a part of is not shown: whoever opens the form knows it. ``groups`` puts fields under
    headings; what is in none of them stands last, and ``without`` are fields that stay as they are. With
    ``edit`` and ``tools`` a name that is missing can be made on the way.
    """

    problems_changed = Signal(int)
    """How many fields are wrong."""
    reached = Signal(QWidget)
    """The keyboard came to this editor, so that it can be scrolled to."""

    def __init__(
        self,
        given: Opened[R] | R,
        browse: Browse,
        vocabulary: Vocabulary,
        parent: QWidget | None = None,
        *,
        groups: Mapping[str, tuple[str, ...]] | None = None,
        edit: EditRecords | None = None,
        tools: Tools | None = None,
        calendar: Calendar = Calendar(),
        columns: int = 2,
        without: Collection[str] = (),
        remarks: Callable[[R], Iterable[Problem]] = lambda _record: (),
    ) -> None:
        """``remarks`` gives what is odd in a record; it is shown beside the field and refuses nothing."""
        super().__init__(parent)
        self.opened: Opened[R] = given if isinstance(given, Opened) else Opened(given, seen=0)
        self.editors: dict[str, Editor] = {}
        self.errors: dict[str, WrappedLabel] = {}
        self.cells: dict[str, FormCell] = {}
        self._vocabulary = vocabulary
        self._remarks = remarks
        self._own: frozenset[str] = frozenset()
        """The fields of which the form itself found that they are wrong."""
        make = MadeOnTheWay(edit, browse, tools, self).make if edit and tools else None
        self._field_editors = FieldEditors(browse, vocabulary, tools, make, calendar)
        self._build(groups or {}, columns, without)

    def _build(self, groups: Mapping[str, tuple[str, ...]], columns: int, without: Collection[str]) -> None:
        described = [each for each in fields_of(type(self.opened.record)) if each.name not in without]
        fields = {each.name: each for each in described if not (each.owner or each.automatic)}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GROUP_GAP)
        for heading, names in (*groups.items(), ("", _left_out(fields, groups))):
            if cells := [self._cell(fields[name]) for name in names if name in fields]:
                layout.addWidget(FormGrid(heading, cells, columns))
        self.other_errors = WrappedLabel()
        self.other_errors.setProperty("role", "error")
        layout.addWidget(self.other_errors)
        stops = [stop for editor in self.editors.values() for stop in _stops(editor)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self.show_remarks()

    def _cell(self, field: Field) -> FormCell:
        editor = self._field_editors.of(field)
        word = self._vocabulary.field(type(self.opened.record), field).label
        editor.set_label(word)
        editor.set_value(getattr(self.opened.record, field.name))
        required = field.required and field.default is None
        cell = FormCell(word, editor, required=required, wide=field.kind in _WIDE)
        self.editors[field.name], self.errors[field.name] = editor, cell.error
        self.cells[field.name] = cell
        for stop in editor.stops:
            stop.setProperty("field", field.name)
            stop.installEventFilter(self)
            if isinstance(stop, NameLine):
                stop.taken.connect(partial(self._check_taken, field.name))
        return cell

    @property
    def typed(self) -> bool:
        """Whether something else is in the form than the record that was opened."""
        return any(self._is_typed(name) for name in self.editors)

    def readable(self) -> tuple[R, tuple[Problem, ...]]:
        """Return the record as far as it can be read, and what cannot."""
        values, found = {}, []
        for name, editor in self.editors.items():
            try:
                values[name] = editor.value()
            except UnreadableError as error:
                found.append(Problem(name, error.reason, error.values))
        return replace(self.opened.record, **values), tuple(found)

    def edited(self) -> Edit[R] | None:
        """Return what was edited, or show beside the fields what is wrong and return nothing."""
        record, unreadable = self.readable()
        named = {each.field for each in unreadable}
        found = (*unreadable, *(each for each in problems(record) if each.field not in named))
        self.show_problems(found)
        self._own = frozenset(self.wrong)
        return None if found else Edit(self.opened, record)

    def show_problems(self, found: Iterable[Problem]) -> None:
        """Show the first problem of each field beside it, and go to the first field that has one."""
        sentences: dict[str, str] = {}
        for problem in found:
            sentences.setdefault(problem.field, self._vocabulary.sentence(problem))
        for name, cell in self.cells.items():
            cell.show_error(sentences.get(name, ""))
        self.other_errors.set_words(
            " ".join(words for name, words in sentences.items() if name not in self.errors)
        )
        self._own = frozenset()
        self._count()
        self.go_to_problem()

    def show_remarks(self) -> None:
        """Show beside the fields what is odd in what stands in the form."""
        said: dict[str, str] = {}
        record = self.readable()[0]
        self.show_sums(record)
        for each in self._remarks(record):
            said.setdefault(each.field, self._vocabulary.sentence(each))
        for name, cell in self.cells.items():
            cell.show_remark(said.get(name, ""))

    def show_sums(self, record: R) -> None:
        """Show in a number that is left blank what its parts come to."""
        for name in record.sums:
            if (editor := self.editors.get(name)) and isinstance(editor.widget, QLineEdit):
                told = record.sum_of_parts(name)
                editor.widget.setPlaceholderText("" if told is None else number_text(told))

    @property
    def wrong(self) -> tuple[str, ...]:
        """The fields beside which a problem is shown, from the top."""
        return tuple(name for name, error in self.errors.items() if error.words)

    def go_to_problem(self) -> None:
        """Put the keyboard into the first field that is wrong."""
        if self.wrong:
            self.editors[self.wrong[0]].stops[0].setFocus()

    def rebase(self, fresh: Opened[R], theirs: Collection[str] = ()) -> None:
        """Go on from what others saved meanwhile; what was typed here stays, except the fields ``theirs``."""
        for name, editor in self.editors.items():
            if name in theirs or not self._is_typed(name):
                editor.set_value(getattr(fresh.record, name))
        self.opened = fresh
        self.show_problems(())
        self.show_remarks()

    def put(self, values: Mapping[str, Any]) -> None:
        """Show other values, as ones that were typed."""
        for name, value in values.items():
            if name in self.editors:
                self.editors[name].set_value(value)
        self.show_remarks()

    def _is_typed(self, name: str) -> bool:
        try:
            return bool(self.editors[name].value() != getattr(self.opened.record, name))
        except UnreadableError:
            return True

    def _count(self) -> None:
        self.problems_changed.emit(len(self.wrong) + bool(self.other_errors.words))

    def _check(self, name: str) -> None:
        """Say at once what cannot be read or does not fit the rest, and take back what was mended.

        Nothing is asked for yet: a field that is left empty is told only where it was wrong before.
        """
        record, unreadable = self.readable()
        found = {each.field: each for each in (*reversed(problems(record)), *unreadable)}
        if not self.errors[name].words and not (name in found and self._is_filled(name, unreadable)):
            found.pop(name, None)
        for each in {name, *self._own.intersection(self.wrong)}:
            self._tell(each, self._vocabulary.sentence(found[each]) if each in found else "")
        self._own |= {name} if self.errors[name].words else frozenset()
        self.show_remarks()

    def _is_filled(self, name: str, unreadable: Iterable[Problem]) -> bool:
        return any(each.field == name for each in unreadable) or bool(self.editors[name].value())

    def _tell(self, name: str, words: str) -> None:
        if words != self.errors[name].words:
            self.cells[name].show_error(words)
            self._count()

    def _check_taken(self, name: str, _record_id: str, _title: str) -> None:
        """Take back what was wrong with a name once one is taken, or made on the way."""
        self._check(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        name = watched.property("field")
        if name in self.editors and isinstance(watched, QWidget):
            if event.type() is QEvent.Type.FocusIn:
                self.reached.emit(self.cells[name])
            elif _is_leaving(event):
                self._check(name)
        return False


def _stops(editor: Editor) -> tuple[QWidget, ...]:
    """Return where the keyboard stops; a box whose line takes it goes as a whole, else it stays behind."""
    widget = editor.widget
    return (widget,) if widget not in editor.stops and widget.focusProxy() in editor.stops else editor.stops


def _is_leaving(event: QEvent) -> bool:
    """Tell whether the keyboard leaves a field for another one, and not for its own list."""
    return isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYING


def _left_out(fields: Mapping[str, Field], groups: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    grouped = {name for names in groups.values() for name in names}
    return tuple(name for name in fields if name not in grouped)
