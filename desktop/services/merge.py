"""Two records that mean one organisation, person or neighbourhood become one, and can become two again."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, Generic

from desktop.domain.merging import P, absorbed
from desktop.domain.paperwork import Attachment
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.report import Report
from desktop.domain.session import Session
from desktop.errors import ChangedElsewhereError
from desktop.schema.condition import Is, Missing, Not
from desktop.schema.diff import Edit, Opened, differences
from desktop.schema.fields import Kind, fields_of
from desktop.schema.record import Link
from desktop.services.reports.reporter import Reporter, Who
from desktop.services.reports.twice import bound_to
from desktop.services.shared_ground import met_at, newly_met

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from desktop.schema.catalogue import Catalogue
    from desktop.schema.diff import Difference
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.services.shared_ground import Beside
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork, View


_ABOVE: Mapping[type[Record], str] = {Organisation: "parent", Neighbourhood: "within"}
"""The link by which such records lie under one another."""
MERGED = "merged_into"
"""The link that says what a record became; it stays where it is when the others are led elsewhere."""


@dataclass(frozen=True, slots=True)
class MergePlan(Generic[P]):
    """What merging would do; nothing is saved yet."""

    kept: P
    gone: P
    becomes: P
    """What the kept one is afterwards."""
    moving: Mapping[str, int]
    """Kind of record -> how many that point at the gone one will point at the kept one."""
    staying: Mapping[str, int]
    """Kind of record -> how many stay as they are: final minutes, and reports that nobody may change."""

    beside: tuple[Beside, ...] = ()
    """Active offices that would come to stand beside those of the kept neighbourhood."""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What changes in the kept one, field by field."""
        return differences(self.kept, self.becomes)


@dataclass(frozen=True, slots=True)
class Merged:
    """What was done, and how it is taken back."""

    kept: str
    gone: str
    back: tuple[Edit[Any], ...]


class Merge:
    """Merges records of one kind; links in final minutes stay and are followed when they are read.

    So do reports that are approved, or of a period of which the kept one has reported itself.
    """

    def __init__(self, store: Store, catalogue: Catalogue) -> None:
        self._store = store
        self._catalogue = catalogue

    def plan(self, kind: type[P], kept_id: str, gone_id: str) -> MergePlan[P]:
        """Return what merging would do.

        Raises `ChangedElsewhereError` where one of them is merged already, or lies in the bin.
        """
        with self._store.work() as work:  # is given up: what would be is asked of the database
            if kind is not Neighbourhood:
                return self._plan(work, kind, kept_id, gone_id)[0]
            before = met_at(work, (kept_id,))
            plan, _ = self._merge(work, kind, kept_id, gone_id)
            return replace(plan, beside=newly_met(work, before))

    def merge(self, kind: type[P], kept_id: str, gone_id: str) -> Merged:
        """Merge ``gone`` into ``kept`` in one transaction; raise `ChangedElsewhereError` as `plan` does."""
        with self._store.work() as work:
            _, merged = self._merge(work, kind, kept_id, gone_id)
            work.commit()
        return merged

    def _merge(
        self, work: UnitOfWork, kind: type[P], kept_id: str, gone_id: str
    ) -> tuple[MergePlan[P], Merged]:
        plan, links = self._plan(work, kind, kept_id, gone_id)
        seen = work.journal.arrived()
        goes: dict[str, Any] = {MERGED: Link(kept_id)}
        changed: list[tuple[Record, Record]] = [
            (plan.kept, plan.becomes),
            (plan.gone, replace(plan.gone, **goes)),
            *((each, _pointing(each, gone_id, kept_id)) for each in links),
        ]
        saved = work.save(*(Edit(Opened(old, seen), new) for old, new in changed))
        now = work.journal.arrived()
        back = tuple(Edit(Opened(new, now), old) for (old, _), new in zip(changed, saved, strict=True))
        return plan, Merged(kept_id, gone_id, back)

    def keep(self, kind: type[P], record_id: str) -> None:
        """Choose which of several stays that were merged into each other on several computers.

        The others become it, with all that points at them. Raises `ChangedElsewhereError` where they do not
        run in a circle any more.
        """
        with self._store.work() as work:
            records = work.records(kind)
            others = circle_of(record_id, became(work, kind))
            if not others:
                raise ChangedElsewhereError([MERGED])
            nothing: dict[str, Any] = {MERGED: None}
            opened = [records.open(each) for each in (record_id, *others)]
            work.save(*(Edit(each, replace(each.record, **nothing)) for each in opened))
            for each in others:
                self._merge(work, kind, record_id, each)
            work.commit()

    def undo(self, merged: Merged) -> None:
        """Make them two again; what was changed in them since is kept, and what went to the bin stays there.

        Raises `ChangedElsewhereError` where that is what merging had changed.
        """
        with self._store.work() as work:
            there = {merged.gone, *_present(work, [each.edited for each in merged.back])}
            work.save(*(each for each in merged.back if each.edited.id in there))
            work.commit()

    def weights(self, kind: type[P], ids: Collection[str]) -> Mapping[str, int]:
        """Return how many records point at each of ``ids``; the one that most point at is the one to keep."""
        with self._store.view() as view:
            return {
                each: sum(len(found) for _, found in self._links(view, kind.__name__, each)) for each in ids
            }

    def today(self, kind: type[P], record_id: str) -> str:
        """Return what a record is after all mergers; itself, where it was merged into nothing."""
        with self._store.view() as view:
            passed = [record_id]
            while (found := view.records(kind).page(passed[-1:])) and (became := found[0].merged_into):
                if became in passed:  # two computers have merged each into the other
                    break
                passed.append(became)
        return passed[-1]

    def _plan(
        self, view: View, kind: type[P], kept_id: str, gone_id: str
    ) -> tuple[MergePlan[P], list[Record]]:
        kept, gone = view.records(kind).get(kept_id), view.records(kind).get(gone_id)
        there = view.records(kind).find(conditions=(Is("id", (kept_id, gone_id)),))
        if {*there} != {kept_id, gone_id} or kept_id == gone_id or kept.merged_into or gone.merged_into:
            raise ChangedElsewhereError([MERGED])
        becomes = absorbed(kept, gone)
        if above := _ABOVE.get(kind):
            links_up: dict[str, Any] = {above: _parent(view, above, becomes, gone)}
            becomes = replace(becomes, **links_up)
        links = [
            record
            for pointing, found in self._links(view, kind.__name__, gone_id)
            for record in view.records(pointing).page(found)
            if record.id not in (kept_id, gone_id)
        ]
        reports = [each for each in links if isinstance(each, Report)]
        final = _final(view, links) | bound_to(view, reports, Reporter(Who.AGENCY, kept_id))
        moving = [each for each in links if each.id not in final]
        staying = [each for each in links if each.id in final]
        return MergePlan(kept, gone, becomes, _counted(moving), _counted(staying)), moving

    def _links(self, view: View, kind: str, record_id: str) -> Iterator[tuple[type[Record], tuple[str, ...]]]:
        """Yield the ids, kind by kind, of the records that point at one and are not in the bin, each once."""
        for pointing in self._catalogue:
            records = view.records(pointing)
            found = [
                each
                for field in _links_in(pointing)
                if field.target == kind
                for each in records.find(conditions=(Is(field.name, (record_id,)),))
            ]
            if pointing is Attachment:
                found += records.find(where={"record_kind": kind, "record_id": record_id})
            if found:
                yield pointing, tuple(dict.fromkeys(found))


def became(view: View, kind: type[Any] = Organisation) -> Mapping[str, str | None]:
    """Return what each merged record of a kind was merged into, one step on; see `after_mergers`."""
    records = view.records(kind)
    merged = records.page(records.find(conditions=(Not(Missing(MERGED)),)))
    return {each.id: each.merged_into for each in merged}


def circle_of(record_id: str, became: Mapping[str, str | None]) -> tuple[str, ...]:
    """Return the others of a circle of mergers in which a record is; empty where it is in none."""
    passed: list[str] = []
    at = became.get(record_id)
    while at and at != record_id and at not in passed:
        passed.append(at)
        at = became.get(at)
    return tuple(passed) if at == record_id else ()


def all_that_became(view: View, kind: type[P], record_id: str) -> tuple[str, ...]:
    """Return a record and all that were merged into it, also through others: what links to it may say."""
    found = {record_id: None}
    waiting = [record_id]
    while waiting:
        merged = view.records(kind).find(where={MERGED: waiting.pop()})
        new = [each for each in merged if each not in found]
        found |= dict.fromkeys(new)
        waiting += new
    return tuple(found)


def _present(view: View, records: Iterable[Record]) -> Iterator[str]:
    """Yield the ids of those that are not in the bin."""
    for kind, same_kind in groupby(sorted(records, key=_kind_name), type):
        yield from view.records(kind).find(conditions=(Is("id", tuple(each.id for each in same_kind)),))


def _final(view: View, records: Iterable[Record]) -> frozenset[str]:
    """Return the ids of the records that are of minutes that are final."""
    found: set[str] = set()
    for kind, same_kind in groupby(sorted(records, key=_kind_name), type):
        group = list(same_kind)
        if issubclass(kind, Session):
            found |= {each.id for each in group if isinstance(each, Session) and each.state.is_locked}
        for field in fields_of(kind):
            if field.owner:
                owners = {str(getattr(each, field.name)) for each in group}
                locked = _final(view, view.of_kind(field.target).page(list(owners)))
                found |= {each.id for each in group if getattr(each, field.name) in locked}
    return frozenset(found)


def _kind_name(record: Record) -> str:
    return type(record).__name__


def _counted(records: list[Record]) -> dict[str, int]:
    return dict(Counter(map(_kind_name, records)))


def _pointing(record: Record, gone: str, kept: str) -> Record:
    """Return ``record`` with every link to ``gone`` leading to ``kept``."""
    if isinstance(record, Attachment) and record.record_id == gone:
        record = replace(record, record_id=kept)
    links: dict[str, Any] = {}
    for field in _links_in(type(record)):
        value = getattr(record, field.name)
        if field.kind is Kind.LINKS:
            links[field.name] = tuple(
                dict.fromkeys(Link[Any](kept) if each == gone else each for each in value)
            )
        elif value == gone:
            links[field.name] = Link[Any](kept)
    return replace(record, **links)


def _links_in(kind: type[Record]) -> Iterator[Field]:
    return (field for field in fields_of(kind) if field.target and field.name != MERGED)


def _parent(view: View, name: str, kept: P, gone: P) -> Link[P] | None:
    """Return the first of what both lie under that is not under either of them, lest there be a circle."""
    records = view.records(type(kept))
    for parent in (getattr(kept, name), getattr(gone, name)):
        above = [kept.id, gone.id]
        at = parent
        while at and at not in above:
            above.append(at)
            found = records.page([at])
            at = getattr(found[0], name) if found else None
        if parent and not at:
            return Link(parent)
    return None
