"""The items of the agenda as names: found by their number or any of their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.digits import latin_digits
from desktop.persian.numbers import number_text
from desktop.persian.text import search_key
from desktop.ui.short import short
from desktop.ui.widgets.name_source import NameSource, Offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.minutes import Minutes
    from desktop.domain.session import AgendaItem

LONGEST = 32
"""Letters of a subject that a name repeats."""


class ItemSource(NameSource):
    """Knows the items of the minutes as they stand; none is made on the way."""

    def __init__(self, minutes: Callable[[], Minutes]) -> None:
        self._minutes = minutes

    def offers(self, typed: str) -> tuple[Offer, ...]:
        wanted = search_key(typed)
        return tuple(
            Offer(each.id, _called(each))
            for each in self._minutes().agenda
            if wanted in search_key(f"{each.order} {each.subject}")
        )

    def named(self, typed: str) -> str | None:
        key = search_key(typed)
        agenda = self._minutes().agenda
        by_number = (each.id for each in agenda if latin_digits(typed).strip() == str(each.order))
        by_words = (each.id for each in agenda if key == search_key(each.subject))
        return next(by_number, None) or next(by_words, None)

    def title(self, record_id: str) -> str:
        return next((_called(each) for each in self._minutes().agenda if each.id == record_id), "")

    def made(self, name: str) -> str:  # noqa: ARG002
        return ""


def _called(item: AgendaItem) -> str:
    words = QCoreApplication.translate("AttendanceFields", "Item {number}: {subject}")
    subject = short(" ".join(item.subject.split()), LONGEST)
    return words.format(number=number_text(item.order or 0), subject=subject)
