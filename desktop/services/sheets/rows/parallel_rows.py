"""Rows that cannot be saved since they would make a second active office on the same ground."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeGuard

from desktop.domain.office import Office, OfficeState
from desktop.domain.overlap import Ground, Territories, is_allowed, is_stretched
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.resolution import Resolution
from desktop.schema.problem import Problem, Reason
from desktop.schema.reading import name_key
from desktop.services.sheets.plan import RowOutcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.schema.record import R, Record
    from desktop.services.sheets.plan import PlannedRow, SheetPlan
    from desktop.services.sheets.rows.beside import Beside


def without_parallel(sheets: Sequence[SheetPlan[Any]], beside: Beside) -> list[SheetPlan[Any]]:
    """Refuse the rows that make an office active where another one is, stored or in a row above.

    The neighbourhoods are taken as they would be after the import. As when one is saved by hand, an office
    that was parallel before may be changed as long as that gets no worse. A row that gives a neighbourhood a
    name, a place or an area in which two active offices meet is remarked upon, and not refused.
    """
    if not any(_is_coming(row) or _is_moving(row) for sheet in sheets for row in sheet.rows):
        return list(sheets)
    standing = _Standing(sheets, beside)
    settled = [
        replace(sheet, rows=tuple(map(standing.settled, sheet.rows))) if sheet.kind is Office else sheet
        for sheet in sheets
    ]
    return [
        replace(sheet, rows=tuple(map(standing.remarked, sheet.rows)))
        if sheet.kind is Neighbourhood
        else sheet
        for sheet in settled
    ]


class _Standing:
    """Which active offices there are on each ground, row after row."""

    def __init__(self, sheets: Sequence[SheetPlan[Any]], beside: Beside) -> None:
        self._sheets, self._beside = sheets, beside
        neighbourhoods = _after(Neighbourhood, sheets, beside)
        self._names = {each.id: each.name for each in neighbourhoods}
        above = {each.id: each.parent for each in _after(Place, sheets, beside)}
        self._territories = Territories(map(_ground, neighbourhoods), above)
        self._before = Territories(map(_ground, beside.known(Neighbourhood).stored.values()), above)
        changing = {row.edited.id for row in _accepted(sheets, Office) if _is_coming(row)}
        self._active: defaultdict[str, list[Office]] = defaultdict(list)
        """Neighbourhood -> the active offices that serve it and stay or came."""
        for each in _after(Office, sheets, beside):
            if each.id not in changing:
                self._enter(each)

    def settled(self, row: PlannedRow[Office]) -> PlannedRow[Office]:
        """Return the row, refused where it must be."""
        if row.problems or not _is_coming(row):
            return row
        stretches = _was_active(row.opened) and is_stretched(row.opened, row.edited)
        if (stretches or not self._is_allowed(row.edited)) and (found := self._worse(row)):
            other, neighbourhood = found
            values = (("office", other.name), ("neighbourhood", self._names.get(neighbourhood, "")))
            problem = Problem("neighbourhoods", Reason.PARALLEL_OFFICE, values)
            if row.opened is not None:
                self._enter(row.opened)
            return replace(row, problems=(problem,), refusal=RowOutcome.REJECTED)
        self._enter(row.edited)
        return row

    def remarked(self, row: PlannedRow[Neighbourhood]) -> PlannedRow[Neighbourhood]:
        """Return the row of a neighbourhood, with a remark where its office now meets another one."""
        if not _is_moving(row) or not (own := self._active.get(row.edited.id)):
            return row
        met = self._territories.meeting(row.edited.id) - self._before.meeting(row.edited.id)
        for ground in sorted(met):
            for other in self._active.get(ground, ()):
                if other.id not in {each.id for each in own}:
                    values = (("office", other.name), ("neighbourhood", self._names.get(ground, "")))
                    note = Problem("name", Reason.PARALLEL_OFFICE, values)
                    return replace(row, notes=(*row.notes, note))
        return row

    def _worse(self, row: PlannedRow[Office]) -> tuple[Office, str] | None:
        was = row.opened
        borne = set()
        if _was_active(was) and (is_stretched(was, row.edited) or not self._is_allowed(was)):
            borne = {other.id for other, _ in self._met(was)}
        return next((found for found in self._met(row.edited) if found[0].id not in borne), None)

    def _is_allowed(self, office: Office) -> bool:
        return is_allowed(office) and office.parallel_resolution in self._resolutions

    @cached_property
    def _resolutions(self) -> frozenset[str]:
        """Those that do not lie in the bin, or come with the workbook."""
        return frozenset(each.id for each in _after(Resolution, self._sheets, self._beside))

    def _met(self, office: Office) -> Iterator[tuple[Office, str]]:
        for neighbourhood in office.neighbourhoods:
            for ground in sorted(self._territories.meeting(neighbourhood)):
                for other in self._active.get(ground, ()):
                    if other.id != office.id:
                        yield other, neighbourhood

    def _enter(self, office: Office) -> None:
        if office.state is OfficeState.ACTIVE:
            for neighbourhood in office.neighbourhoods:
                self._active[neighbourhood].append(office)


def _was_active(office: Office | None) -> TypeGuard[Office]:
    return office is not None and office.state is OfficeState.ACTIVE


def _is_moving(row: PlannedRow[Any]) -> bool:
    """Tell whether a row changes where a stored neighbourhood lies, or what it is called."""
    new, was = row.edited, row.opened
    if row.problems or not isinstance(new, Neighbourhood) or not isinstance(was, Neighbourhood):
        return False
    return _ground(new) != _ground(was)


def _is_coming(row: PlannedRow[Any]) -> bool:
    """Tell whether a row makes an office active, or changes where an active one is."""
    office, was = row.edited, row.opened
    if not isinstance(office, Office):
        return False
    if row.problems or office.state is not OfficeState.ACTIVE or not office.neighbourhoods:
        return False
    if was is None or was.state is not OfficeState.ACTIVE:
        return True
    return was.neighbourhoods != office.neighbourhoods or (is_allowed(was) and not is_allowed(office))


def _accepted(sheets: Sequence[SheetPlan[Any]], kind: type[Record]) -> Iterator[PlannedRow[Any]]:
    return (row for sheet in sheets if sheet.kind is kind for row in sheet.rows if not row.problems)


def _after(kind: type[R], sheets: Sequence[SheetPlan[Any]], beside: Beside) -> Iterable[R]:
    """Return the records of a kind as they would be: stored, made on the way, and changed by rows."""
    found: dict[str, R] = dict(beside.known(kind).stored)
    found |= {each.id: each for each in beside.linking.made() if isinstance(each, kind)}
    found |= {row.edited.id: row.edited for row in _accepted(sheets, kind)}
    return found.values()


def _ground(each: Neighbourhood) -> Ground:
    keys = frozenset(filter(None, map(name_key, (each.name, *each.aliases))))
    return Ground(each.id, keys, each.place or "", each.within or "", each.merged_into or "")
