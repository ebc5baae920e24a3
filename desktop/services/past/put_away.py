"""Puts into the bin what a step has made or restored, but for what was changed or is used since."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.indicator import Indicator
from desktop.schema.fields import fields_of
from desktop.schema.reducer import reduce
from desktop.services.past.left import Why

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from desktop.domain.session import Session
    from desktop.schema.change import Change
    from desktop.services.past.standing import Standing
    from desktop.services.past.step import Step
    from desktop.storage.pointing import Pointer


class PutAway:
    """Works inside the transaction of whoever asks."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._work = standing.work

    def put_away(self, step: Step) -> int:
        """Delete what came by the step, but for what stays, and the parts of that; return how many went."""
        came = dict(self._present(step))
        changed = self._changed_since(step, came)
        final, approved = self._kept(came)
        used, parts = self._staying(step, came, changed | final.keys() | approved)
        for closed in final.values():
            self._standing.tell_final(closed)
        for record_id, kind in came.items():
            if record_id in used | approved | changed - final.keys():
                since_then = Why.CHANGED if record_id in changed else Why.IN_USE
                stored = self._work.of_kind(kind).get(record_id)
                self._standing.tell(stored, Why.APPROVED if record_id in approved else since_then)
        staying = used | changed | parts | final.keys() | approved
        going = [each for each in came if each not in staying]
        for portion in self._standing.portions(going):
            for kind, ids in groupby(portion, came.__getitem__):
                self._work.delete_all(kind, list(ids))
        return len(going)

    def _present(self, step: Step) -> Iterator[tuple[str, str]]:
        """Yield the id and the kind of each record that came by the step and is not in the bin."""
        by_kind: dict[str, list[str]] = {}
        for record_id, kind in step.came.items():
            by_kind.setdefault(kind, []).append(record_id)
        for kind, ids in by_kind.items():
            here = self._standing.here(kind, ids)
            yield from ((record_id, kind) for record_id in ids if record_id in here)

    def _changed_since(self, step: Step, came: Mapping[str, str]) -> set[str]:
        """Return those of the records that are others than they were when the step was done."""
        found: set[str] = set()
        for portion in self._standing.portions(list(came)):
            for record_id, arrived in self._work.journal.arrived_of(portion).items():
                if any(arrival > step.ran.last for arrival, _ in arrived):  # in whatever order of stamps
                    then = [change for arrival, change in arrived if arrival <= step.ran.last]
                    now = [change for _, change in arrived]
                    if reduce(then).values != reduce(now).values:
                        found.add(record_id)
        return found

    def _kept(self, came: Mapping[str, str]) -> tuple[dict[str, Session], set[str]]:
        """Return what minutes that were closed since hold, each with its session; and what was approved."""
        final: dict[str, Session] = {}
        approved: set[str] = set()
        for kind, group in groupby(came, came.__getitem__):
            for portion in self._standing.portions(list(group)):
                records = self._work.of_kind(kind).page(portion)
                approved |= self._standing.locked(records)
                for record in records:
                    if session := self._standing.closed.of(record):
                        final[record.id] = session
        return final, approved

    def _staying(
        self, step: Step, came: Mapping[str, str], first: AbstractSet[str]
    ) -> tuple[set[str], set[str]]:
        """Return what is pointed at by what stays, and the parts of what stays, beside what is ``first``."""
        pointers = [
            each
            for kind, ids in groupby(came, came.__getitem__)
            for portion in self._standing.portions(list(ids))
            for each in self._since(step, came, kind, self._work.pointers_at(portion, kind))
        ]
        owners = self._owners(came)
        used: set[str] = set()
        parts: set[str] = set()
        staying, before = set(first), -1
        while before != len(staying):
            before = len(staying)
            for each in pointers:
                stays = each.record_id not in came or each.record_id in staying
                if stays and each.target not in staying:
                    used.add(each.target)
                    staying.add(each.target)
                elif not stays and each.target in staying and owners[each.kind] == came[each.target]:
                    parts.add(each.record_id)
                    staying.add(each.record_id)
        return used, parts

    def _since(
        self, step: Step, came: Mapping[str, str], kind: str, pointers: Iterable[Pointer]
    ) -> Iterator[Pointer]:
        """Yield the links that came with the step or after it; those from before had their target go already.

        An indicator under which values are kept never goes, whenever they were written.
        """
        found = list(pointers)
        others = list({each.record_id for each in found if each.record_id not in came})
        arrived = self._work.journal.arrived_of(others)
        for each in found:
            is_own = each.record_id in came or kind == Indicator.__name__
            if is_own or _links_since(arrived[each.record_id], each.target, step.ran.first):
                yield each

    def _owners(self, came: Mapping[str, str]) -> dict[str, str]:
        """Return of which kind the owner of each kind of record is; "" for what is no part."""
        return {
            kind: next((field.target for field in fields_of(CATALOGUE[kind]) if field.owner), "")
            for kind in set(came.values())
        }


def _links_since(arrived: Sequence[tuple[int, Change]], target: str, first: int) -> bool:
    """Tell whether a record came, or was made to point at another, by the change ``first`` or after it."""
    since = (change for arrival, change in arrived if arrival >= first)
    return any(not change.field or target in _targets(change.new) for change in since)


def _targets(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else (value,)
