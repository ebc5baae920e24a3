"""The place of new parts among those of the same record, where a workbook gives none."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic

from desktop.schema.fields import fields_of
from desktop.schema.record import R

if TYPE_CHECKING:
    from collections.abc import Iterable

_ORDER = "order"
"""The field by which the parts of a record are put in order."""


class PartOrders(Generic[R]):
    """Numbers new parts after those of their owner that are stored or were given a number before."""

    def __init__(self, kind: type[R], stored: Iterable[R]) -> None:
        names = {field.name for field in fields_of(kind)}
        self._owner = next((field.name for field in fields_of(kind) if field.owner and _ORDER in names), "")
        self._last: Counter[str] = Counter()
        for each in stored if self._owner else ():
            self._note(each)

    def numbered(self, typed: R) -> R:
        """Return a new part with the next number, if it has none."""
        if self._owner and getattr(typed, _ORDER) is None:
            following: dict[str, Any] = {_ORDER: self._last[self._of(typed)] + 1}
            typed = replace(typed, **following)
        if self._owner:
            self._note(typed)
        return typed

    def _note(self, part: R) -> None:
        owner = self._of(part)
        self._last[owner] = max(self._last[owner], getattr(part, _ORDER) or 0)

    def _of(self, part: R) -> str:
        return str(getattr(part, self._owner))
