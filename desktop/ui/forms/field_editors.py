"""The editor of each field of a record, chosen by its kind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desktop.domain.working_days import Calendar
from desktop.schema.fields import Field, Form, Kind
from desktop.schema.reading import reader
from desktop.schema.words import show
from desktop.ui.forms.editors import ChoiceEditor, Editor, FlagEditor, LineEditor, PassageEditor
from desktop.ui.forms.link_editors import LinkEditor, LinksEditor, TextsEditor
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Browse
    from desktop.ui.places import Tools

_EXAMPLES = {Kind.DAY: "۱۴۰۵/۰۸/۳۰", Kind.MOMENT: "۰۹:۳۰"}


class FieldEditors:
    """Makes editors; ``make`` stores a record of which only the name is known, ``tools`` lend their looks."""

    def __init__(
        self,
        browse: Browse,
        vocabulary: Vocabulary,
        tools: Tools | None = None,
        make: Callable[[Record], bool] | None = None,
        calendar: Calendar = Calendar(),
    ) -> None:
        self._browse = browse
        self._vocabulary = vocabulary
        self._tools = tools
        self._icons = tools.icons if tools else None
        self._make = make
        self._calendar = calendar

    def of(self, field: Field) -> Editor:
        """Return a new editor, empty yet."""
        match field.kind:
            case Kind.PASSAGE:
                return PassageEditor(reader(field, self._vocabulary))
            case Kind.FLAG:
                return FlagEditor()
            case Kind.CHOICE:
                words = self._vocabulary.choice
                choices = [(each, words(each).label) for each in field.choices or ()]
                return ChoiceEditor(choices, blank=field.default is None)
            case Kind.TEXTS:
                return TextsEditor(reader(field, self._vocabulary), self._icons)
            case Kind.LINK | Kind.LINKS:
                return self._link(field)
            case _:
                return self._line(field)

    def _link(self, field: Field) -> Editor:
        source = NameSource(self._browse, self._browse.target(field), self._make)
        read = reader(field, self._vocabulary, make=source.named)
        editor = LinkEditor if field.kind is Kind.LINK else LinksEditor
        return editor(source, read, self._icons)

    def _line(self, field: Field) -> LineEditor:
        words = partial(show, field, vocabulary=self._vocabulary, title=str)
        editor = LineEditor(reader(field, self._vocabulary), words, self._field(field))
        if example := _EXAMPLES.get(field.kind):
            such_as = QCoreApplication.translate("FieldEditors", "Such as {example}")
            editor.line.setPlaceholderText(such_as.format(example=example))
        if field.code:
            editor.write_from_left()
        return editor

    def _field(self, field: Field) -> QLineEdit:
        match field.kind:
            case Kind.DAY if self._tools:
                return DayField(self._tools.theme, self._tools.icons, self._calendar)
            case Kind.NUMBER:
                return NumberField(least=0, grouped=field.form is not Form.YEAR)
            case Kind.MEASURE:
                return NumberField()
            case _:
                return QLineEdit()
