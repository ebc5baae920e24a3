"""A form for any record: a label, an editor and room for an error for each of its fields, in groups."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.working_days import Calendar
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
    from collections.abc import Collection, Iterable, Mapping

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
    headings; what is in none of them stands last. With ``edit`` and ``tools`` a name that is missing can be
    made on the way.
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
    ) -> None:
        super().__init__(parent)
        self.opened: Opened[R] = given if isinstance(given, Opened) else Opened(given, seen=0)
        self.editors: dict[str, Editor] = {}
        self.errors: dict[str, WrappedLabel] = {}
        self.cells: dict[str, FormCell] = {}
        self._vocabulary = vocabulary
        make = MadeOnTheWay(edit, browse, tools, self).make if edit and tools else None
        self._field_editors = FieldEditors(browse, vocabulary, tools, make, calendar)
        self._build(groups or {}, columns)

    def _build(self, groups: Mapping[str, tuple[str, ...]], columns: int) -> None:
        described = fields_of(type(self.opened.record))
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
        stops = [stop for editor in self.editors.values() for stop in editor.stops]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

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
        self._count()
        self.go_to_problem()

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

    def put(self, values: Mapping[str, Any]) -> None:
        """Show other values, as ones that were typed."""
        for name, value in values.items():
            if name in self.editors:
                self.editors[name].set_value(value)

    def _is_typed(self, name: str) -> bool:
        try:
            return bool(self.editors[name].value() != getattr(self.opened.record, name))
        except UnreadableError:
            return True

    def _count(self) -> None:
        self.problems_changed.emit(len(self.wrong) + bool(self.other_errors.words))

    def _check(self, name: str) -> None:
        """Say at once what cannot be read, and take back what was mended; ask for nothing yet."""
        try:
            value = self.editors[name].value()
        except UnreadableError as error:
            words = self._vocabulary.sentence(Problem(name, error.reason, error.values))
        else:
            record = replace(self.opened.record, **{name: value})
            shown = bool(self.errors[name].words)
            found = [each for each in problems(record) if each.field == name and (value or shown)]
            words = self._vocabulary.sentence(found[0]) if found else ""
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


def _is_leaving(event: QEvent) -> bool:
    """Tell whether the keyboard leaves a field for another one, and not for its own list."""
    return isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYING


def _left_out(fields: Mapping[str, Field], groups: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    grouped = {name for names in groups.values() for name in names}
    return tuple(name for name in fields if name not in grouped)
