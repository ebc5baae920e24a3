"""Says a filter in words: «وضعیت: فعال»."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.catalogue import CATALOGUE
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.schema.condition import Between, Either, Is, Linked, Missing, Not
from desktop.schema.fields import Kind, field_named
from desktop.schema.words import SEPARATOR
from desktop.ui.lists.list_state import filtered_field

if TYPE_CHECKING:
    from desktop.schema.condition import Condition
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Browse

MOST_NAMED = 3
"""Values that are named; of others their number is told."""


class FilterWords:
    """Says the filters of a list of one kind of record."""

    def __init__(self, record: type[Record], browse: Browse, vocabulary: Vocabulary) -> None:
        self._record, self._browse, self._vocabulary = record, browse, vocabulary

    def of(self, condition: Condition) -> str:
        """Return the label of the field and what is asked of it."""
        if isinstance(condition, Is) and condition.field == "id":
            chosen = QCoreApplication.translate("Filters", "Chosen elsewhere: {count}")
            return chosen.format(count=number_text(len(condition.values)))
        field = field_named(self._record, filtered_field(condition))
        sentence = QCoreApplication.translate("Filters", "{field}: {filter}")
        label = self._vocabulary.field(self._record, field).label
        return sentence.format(field=label, filter=self._asked(condition, field))

    def _asked(self, condition: Condition, field: Field) -> str:
        match condition:
            case Is(_, values):
                return self._named(values, field)
            case Missing():
                return QCoreApplication.translate("Filters", "blank")
            case Not(Missing()):
                return QCoreApplication.translate("Filters", "written")
            case Between(_, least, most):
                return _span(least, most)
            case Either(others):
                return SEPARATOR.join(dict.fromkeys(self._asked(each, field) for each in others))
            case Linked(_, conditions):
                theirs = FilterWords(CATALOGUE[field.target], self._browse, self._vocabulary)
                return SEPARATOR.join(map(theirs.of, conditions))
            case _:
                return ""

    def _named(self, values: tuple[str | int, ...], field: Field) -> str:
        some, more = values[:MOST_NAMED], len(values[MOST_NAMED:])
        if field.choices:
            named = [self._vocabulary.choice(field.choices(each)).label for each in some]
        elif field.kind is Kind.FLAG:
            named = [self._vocabulary.flag(value=bool(each)).label for each in some]
        else:
            titles = self._browse.titles(CATALOGUE[field.target], [str(each) for each in some])
            unknown = QCoreApplication.translate("Filters", "in the bin")
            named = [titles.get(str(each), unknown) for each in some]
        if more:
            named.append(
                QCoreApplication.translate("Filters", "{count} more").format(count=number_text(more))
            )
        return SEPARATOR.join(named)


def _span(least: str | int | None, most: str | int | None) -> str:
    if least == most:
        return _end(most)
    if most is None:
        return QCoreApplication.translate("Filters", "from {first}").format(first=_end(least))
    if least is None:
        return QCoreApplication.translate("Filters", "to {last}").format(last=_end(most))
    both = QCoreApplication.translate("Filters", "{first} to {last}")
    return both.format(first=_end(least), last=_end(most))


def _end(value: str | int | None) -> str:
    return day_text(date.fromisoformat(value)) if isinstance(value, str) else number_text(value or 0)
