"""What the register changed since a workbook was written from it, and what then is meant by the workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.schema.values import readable, record_of, values_of
from desktop.services.sheets.plan import Conflict, Side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.change import Plain
    from desktop.schema.record import R, Record
    from desktop.storage.unit_of_work import View


class Since:
    """Knows the records of one kind as they were when the journal had come to ``seen``.

    A workbook that was written elsewhere, or does not tell when, has no such moment: ``seen`` is None, and
    what it says is meant as it stands.
    """

    def __init__(self, view: View, kind: type[Record], seen: int | None) -> None:
        changed = seen is not None and kind.__name__ in view.journal.kinds_since(seen)
        self._former: Mapping[str, Mapping[str, Plain]] = {}
        if changed and seen is not None:
            self._former = view.journal.former_since(kind.__name__, seen)

    def before(self, stored: R) -> R:
        """Return a record as it was; the very same one where it did not change since."""
        former = self._former.get(stored.id)
        return stored if former is None else _as_before(stored, former)

    def changed_in(self, stored: Record, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return what a workbook says otherwise than it was written."""
        before = self.before(stored)
        return {name: value for name, value in values.items() if value != getattr(before, name)}

    def meant(
        self, stored: Record, values: Mapping[str, Any], sides: Mapping[str, Side]
    ) -> tuple[dict[str, Any], tuple[Conflict, ...]]:
        """Return what the workbook changes in ``stored``, and where both changed a field to different values.

        What stands in the workbook as it was written is left as the register has it now. ``sides`` are those
        that the clerk took, by field; of an open conflict the register's value stays.
        """
        if (former := self._former.get(stored.id)) is None:
            return dict(values), ()
        before = _as_before(stored, former)
        meant, conflicts = {}, []
        for name, value in values.items():
            was, now = getattr(before, name), getattr(stored, name)
            if name not in former or value == now:
                meant[name] = value
            elif value != was:
                side = sides.get(name)
                if side is Side.WORKBOOK:
                    meant[name] = value
                elif side is None:
                    conflicts.append(Conflict(name, was, value, now))
        return meant, tuple(conflicts)


def _as_before(stored: R, former: Mapping[str, Plain]) -> R:
    kind = type(stored)
    return record_of(kind, stored.id, readable(kind, {**values_of(stored), **former}))
