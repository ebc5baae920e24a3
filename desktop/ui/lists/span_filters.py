"""Asks for days or numbers from one to another; either end may stay open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QFormLayout, QLineEdit

from desktop.schema.condition import Between
from desktop.ui.lists.field_filters import PresenceFilter
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.number_field import NumberField
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.condition import Condition
    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

F = TypeVar("F", bound=QLineEdit)


class SpanFilter(PresenceFilter, Generic[F]):
    """Two fields, and whether anything is written; what cannot be read asks for nothing and is told.

    How a value is read, shown and refused is said by the filters of days and of numbers below.
    """

    def __init__(self, name: str, label: str, first: F, last: F) -> None:
        super().__init__(name, label)
        self.first, self.last = first, last
        self.error = WrappedLabel()
        self.error.setProperty("role", "error")
        rows = QFormLayout()
        rows.setContentsMargins(0, 4, 0, 0)
        for words, field in ((self.tr("From"), first), (self.tr("To"), last)):
            field.setAccessibleName(f"{label}: {words}")
            field.editingFinished.connect(self._finish)
            rows.addRow(words, field)
        self.inside.addLayout(rows)
        self.inside.addWidget(self.error)

    def condition(self) -> Condition | None:
        least, most = self._value(self.first), self._value(self.last)
        if self.presence.choice != "none" and (least is not None or most is not None):
            return Between(self.name, least, most)
        return super().condition()

    def show_condition(self, condition: Condition | None) -> None:
        super().show_condition(condition)
        ends = (condition.least, condition.most) if isinstance(condition, Between) else (None, None)
        for field, value in zip((self.first, self.last), ends, strict=True):
            self._put(field, value)
        self._say("")

    def _value(self, field: F) -> str | int | None:
        raise NotImplementedError

    def _put(self, field: F, value: str | int | None) -> None:
        raise NotImplementedError

    def _unread(self) -> str:
        raise NotImplementedError

    def _finish(self) -> None:
        least, most = self._value(self.first), self._value(self.last)
        if any(map(self._is_wrong, (self.first, self.last))):
            self._say(self._unread())
        elif least is not None and most is not None and least > most:  # type: ignore[operator]  # both alike
            self._say(self.tr("The end lies before the beginning."))
        else:
            self._say("")
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.error.set_words(words)
        for field in (self.first, self.last):
            field.setProperty("state", "error" if words and self._is_wrong(field) else "")
            field.style().unpolish(field)
            field.style().polish(field)

    def _is_wrong(self, field: F) -> bool:
        return bool(field.text().strip()) and self._value(field) is None


class DaySpan(SpanFilter[DayField]):
    """From a Jalali day to another; the condition holds them as they are stored."""

    def __init__(self, name: str, label: str, theme: Theme, icons: Icons) -> None:
        super().__init__(name, label, DayField(theme, icons), DayField(theme, icons))

    def _value(self, field: DayField) -> str | None:
        return field.day.isoformat() if field.day else None

    def _put(self, field: DayField, value: str | int | None) -> None:
        from datetime import date

        field.set_day(date.fromisoformat(str(value)) if value else None)

    def _unread(self) -> str:
        return self.tr("This is no day; an example: {example}").format(example="۱۴۰۵/۰۸/۳۰")


class NumberSpan(SpanFilter[NumberField]):
    """From a whole number to another."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, NumberField(), NumberField())

    def _value(self, field: NumberField) -> int | None:
        return None if field.number is None else int(field.number)

    def _put(self, field: NumberField, value: str | int | None) -> None:
        field.set_number(None if value is None else int(value))

    def _unread(self) -> str:
        return self.tr("This is no number; an example: {example}").format(example="۱۲")
