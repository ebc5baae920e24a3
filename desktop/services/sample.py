"""The sample province: brought in one go, always marked as such, and removed by one button."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop.domain.report import Report, ReportState
from desktop.persian.jalali import day_of, jalali_parts, weekday
from desktop.schema.condition import Is
from desktop.schema.diff import Edit
from desktop.schema.fields import Field, Kind, fields_of
from desktop.schema.record import new_id
from desktop.schema.values import record_of
from desktop.services.preferences import FRIDAY

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from pathlib import Path

    from desktop.schema.catalogue import Catalogue
    from desktop.schema.record import Record
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork, View

_NAME, _REMOVED = "sample", "sample/removed"
_WHY = "نمونه"
"""The reason that is written where an approved report is returned in order to go."""


@dataclass(frozen=True, slots=True)
class SampleLook:
    """What removing the sample would do: how many records go, and what stays, by its title.

    What the person's own records point at stays, with what that needs in its turn; so do minutes that were
    made final meanwhile, for these are never deleted.
    """

    going: int
    staying: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleGone:
    """What was removed: the unit of work that had made it, and its records without their parts."""

    batch: str
    records: tuple[Record, ...]
    approved: tuple[Report, ...]
    """The reports that had to be returned before they could go."""


class Sample:
    """Brings and removes the records of a folder; they are known by the unit of work that made them."""

    def __init__(self, store: Store, catalogue: Catalogue, folder: Path, today: Callable[[], date]) -> None:
        self._store = store
        self._catalogue = catalogue
        self._folder = folder
        self._today = today

    def is_here(self) -> bool:
        """Say whether the sample is among the records."""
        with self._store.glance() as glance:
            return glance.setting(_NAME) is not None

    def bring(self) -> None:
        """Add the sample in one transaction, its days counted from today, unless it is here already."""
        with self._store.work() as work:
            if not is_among(work):
                work.add(*_records(self._folder, self._catalogue, self._today()))
                work.settings.keep(_NAME, work.batch)
                work.commit()

    def look(self) -> SampleLook:
        """Return what removing would do; nothing is changed."""
        with self._store.view() as view:
            here = self._here(view)
            staying = _staying(view, here)
            last_first = sorted(staying, reverse=True)
            found = (record for each in last_first for record in view.of_kind(here[each]).page([each]))
            titles = tuple(each.title for each in found if each.title not in ("", each.id))
            return SampleLook(len(here) - len(staying), titles)

    def remove(self) -> SampleGone:
        """Remove the sample in one transaction; return what `put_back` needs.

        What stays (see `SampleLook`) is the person's own from now on.
        """
        with self._store.work() as work:
            here, batch = self._here(work), work.settings.of(_NAME) or ""
            staying = _staying(work, here)
            approved = _approved(work, here.keys() - staying)
            for each in approved:
                returned = replace(each, state=ReportState.RETURNED, returned_reason=_WHY)
                work.save(Edit(work.records(Report).open(each.id), returned))
            gone = SampleGone(batch, tuple(self._delete(work, here, staying)), approved)
            work.settings.drop(_NAME)
            work.settings.keep(_REMOVED, " ".join(sorted({*_removed(work), batch})))
            work.commit()
        return gone

    def put_back(self, gone: SampleGone) -> None:
        """Take back a removal, in one transaction, unless the sample was brought anew meanwhile."""
        with self._store.work() as work:
            if is_among(work):
                return
            work.restore(*gone.records)
            for each in gone.approved:
                work.save(Edit(work.records(Report).open(each.id), each))
            work.settings.keep(_NAME, gone.batch)
            work.settings.keep(_REMOVED, " ".join(sorted({*_removed(work)} - {gone.batch})))
            work.commit()

    def _here(self, view: View) -> dict[str, str]:
        """Return the ids of the sample's records that are not in the bin, each with its kind."""
        born: dict[str, list[str]] = {}
        for kind, record_id in view.journal.born_in(view.settings.of(_NAME) or ""):
            born.setdefault(kind, []).append(record_id)
        return {
            each: kind for kind, ids in born.items() for each in set(ids) & set(view.of_kind(kind).find())
        }

    def _delete(self, work: UnitOfWork, here: Mapping[str, str], staying: set[str]) -> Iterator[Record]:
        """Delete what goes; parts go with their owners, those of owners that stay by themselves."""
        going = {each: kind for each, kind in here.items() if each not in staying}
        for record_id, kind in going.items():
            opened = work.of_kind(kind).open(record_id)
            if not any(owner in going for owner in _owners(opened.record)):
                work.delete(opened)
                yield opened.record


def _approved(view: View, ids: Collection[str]) -> tuple[Report, ...]:
    reports = view.records(Report)
    return tuple(
        reports.page(
            reports.find(where={"state": ReportState.APPROVED.value}, conditions=(Is("id", tuple(ids)),))
        )
    )


def is_among(view: View) -> bool:
    """Tell whether the sample is among the records."""
    return view.settings.of(_NAME) is not None


def removed_ids(view: View) -> frozenset[str]:
    """Return the ids of removed samples, which are in no list, not even in that of the bin."""
    return frozenset(each for batch in _removed(view) for _, each in view.journal.born_in(batch))


def sample_batches(view: View) -> frozenset[str]:
    """Return the units of work that brought samples, whether these are here or were removed."""
    return frozenset(filter(None, (view.settings.of(_NAME), *_removed(view))))


def _removed(view: View) -> list[str]:
    return (view.settings.of(_REMOVED) or "").split()


def _staying(view: View, here: Mapping[str, str]) -> set[str]:
    """Return what must stay of the sample: what others point at, what is final, and what those need."""
    wanted = {each.target for each in view.pointers_at(tuple(here)) if each.record_id not in here}
    wanted |= {each for each, kind in here.items() if kind == "Session" and view.finals.of(each)}
    staying: set[str] = set()
    while wanted:
        staying |= wanted
        needed = {
            target
            for each in wanted
            for record in view.of_kind(here[each]).page([each])
            for target in _targets(record)
        }
        parts = {
            each.record_id
            for each in view.pointers_at(tuple(wanted))
            if each.record_id in here and _is_part(view, here, each.record_id, each.target)
        }
        wanted = ((needed | parts) & here.keys()) - staying
    return staying


def _is_part(view: View, here: Mapping[str, str], record_id: str, owner: str) -> bool:
    return any(owner in _owners(record) for record in view.of_kind(here[record_id]).page([record_id]))


def _owners(record: Record) -> Iterator[str]:
    for field in fields_of(type(record)):
        if field.owner and (owner := getattr(record, field.name)):
            yield owner


def _targets(record: Record) -> Iterator[str]:
    for field in fields_of(type(record)):
        match field.kind:
            case Kind.LINK:
                yield from filter(None, (getattr(record, field.name),))
            case Kind.LINKS:
                yield from getattr(record, field.name)


def _records(folder: Path, catalogue: Catalogue, today: date) -> Iterator[Record]:
    """Yield the records of the sample, those that others point at first."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for file in sorted(folder.glob("*.toml")):
        for kind_name, rows in tomllib.loads(file.read_text(encoding="utf-8")).items():
            tables.setdefault(kind_name, []).extend(rows)
    ids = {row["key"]: new_id() for rows in tables.values() for row in rows if "key" in row}
    for kind in catalogue:
        for row in tables.get(kind.__name__, ()):
            values = {
                field.name: _plain(field, row[field.name], ids, today)
                for field in fields_of(kind)
                if field.name in row
            }
            yield record_of(kind, ids.get(row.get("key", ""), "") or new_id(), values)


def _plain(field: Field, written: Any, ids: Mapping[str, str], today: date) -> Any:
    match field.kind:
        case Kind.LINK:
            return ids[written]
        case Kind.LINKS:
            return [ids[each] for each in written]
        case Kind.DAY:
            return _day(written, today).isoformat()
        case _:
            return written


def _day(written: int | str, today: date) -> date:
    """Return the day that is so many days from today, or begins the month that is so many from this one."""
    if isinstance(written, int):
        return _working_day(today + timedelta(days=written))
    year, month, _ = jalali_parts(today)
    years, number = divmod(12 * year + month - 1 + int(written.removeprefix("month ")), 12)
    return day_of(years, number + 1, 1)


def _working_day(day: date) -> date:
    return day + timedelta(days=1) if weekday(day) == FRIDAY else day
