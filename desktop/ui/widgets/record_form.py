"""A form for any record: a label, an editor and room for an error for each of its fields."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Generic

from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop.schema.check import problems
from desktop.schema.diff import Edit, Opened
from desktop.schema.fields import Field, Kind, fields_of
from desktop.schema.problem import Problem
from desktop.schema.reading import UnreadableError, reader
from desktop.schema.record import R
from desktop.schema.words import show
from desktop.ui.models.options import OptionsModel
from desktop.ui.widgets.editors import ChoiceEditor, Editor, FlagEditor, LineEditor, PassageEditor
from desktop.ui.widgets.link_editors import LinkEditor, LinksEditor
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Browse

_REQUIRED = "{} *"
_EXAMPLES = {Kind.DAY: "۱۴۰۵/۰۸/۳۰", Kind.MOMENT: "۰۹:۳۰"}


class RecordForm(QWidget, Generic[R]):
    """Shows a record that was opened, or a new one, and gives back what was made of it.

    What the record is a part of is not shown: whoever opens the form knows it.
    """

    def __init__(
        self, given: Opened[R] | R, browse: Browse, vocabulary: Vocabulary, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.opened: Opened[R] = given if isinstance(given, Opened) else Opened(given, seen=0)
        self.editors: dict[str, Editor] = {}
        self.errors: dict[str, WrappedLabel] = {}
        self._browse = browse
        self._vocabulary = vocabulary
        self._options: dict[str, OptionsModel] = {}
        self._build()

    def _build(self) -> None:
        record = self.opened.record
        layout = QFormLayout(self)
        for field in fields_of(type(record)):
            if not field.owner:
                self._add_row(layout, field)
        self.other_errors = WrappedLabel()
        self.other_errors.setProperty("role", "error")
        layout.addRow(self.other_errors)
        stops = [stop for editor in self.editors.values() for stop in editor.stops]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _add_row(self, layout: QFormLayout, field: Field) -> None:
        editor, error = self._editor(field), WrappedLabel()
        word = self._vocabulary.field(type(self.opened.record), field).label
        label = QLabel(_REQUIRED.format(word) if field.required and field.default is None else word)
        label.setBuddy(editor.stops[0])
        editor.set_label(word)
        editor.set_value(getattr(self.opened.record, field.name))
        error.setProperty("role", "error")
        self.editors[field.name], self.errors[field.name] = editor, error
        cell = QVBoxLayout()
        cell.addWidget(editor.widget)
        cell.addWidget(error)
        layout.addRow(label, cell)

    def edited(self) -> Edit[R] | None:
        """Return what was edited, or show beside the fields what is wrong and return nothing."""
        values, found = {}, []
        for name, editor in self.editors.items():
            try:
                values[name] = editor.value()
            except UnreadableError as error:
                found.append(Problem(name, error.reason, error.values))
        record = replace(self.opened.record, **values)
        found += problems(record)
        self.show_problems(found)
        return None if found else Edit(self.opened, record)

    def show_problems(self, found: Iterable[Problem]) -> None:
        """Show the first problem of each field beside it, and go to the first field that has one."""
        sentences: dict[str, str] = {}
        for problem in found:
            sentences.setdefault(problem.field, self._vocabulary.sentence(problem))
        for name, error in self.errors.items():
            error.set_words(sentences.get(name, ""))
            for stop in self.editors[name].stops:
                stop.setAccessibleDescription(error.words)
        self.other_errors.set_words(
            " ".join(words for name, words in sentences.items() if name not in self.errors)
        )
        if wrong := [name for name in self.editors if name in sentences]:
            self.editors[wrong[0]].stops[0].setFocus()

    def _editor(self, field: Field) -> Editor:
        match field.kind:
            case Kind.PASSAGE:
                return PassageEditor(reader(field, self._vocabulary))
            case Kind.FLAG:
                return FlagEditor()
            case Kind.CHOICE:
                words = self._vocabulary.choice
                choices = [(each, words(each).label) for each in field.choices or ()]
                return ChoiceEditor(choices, blank=field.default is None)
            case Kind.LINK | Kind.LINKS:
                options = self._options_of(field)
                read = reader(field, self._vocabulary, options.names)
                return (LinkEditor if field.kind is Kind.LINK else LinksEditor)(options, read)
            case _:
                return self._line(field)

    def _line(self, field: Field) -> LineEditor:
        words = partial(show, field, vocabulary=self._vocabulary, title=str)
        editor = LineEditor(reader(field, self._vocabulary), words, _EXAMPLES.get(field.kind, ""))
        if field.code:
            editor.write_from_left()
        return editor

    def _options_of(self, field: Field) -> OptionsModel:
        if field.target not in self._options:
            self._options[field.target] = OptionsModel(self._browse.options(field), self)
        return self._options[field.target]
