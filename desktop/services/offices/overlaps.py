"""Who does what in each neighbourhood, and where more than one office is active (seeds 000, 002)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.office import OfficeKind, OfficeState
from desktop.domain.overlap import Ground, Territories
from desktop.domain.party import Organisation
from desktop.domain.programme import Programme
from desktop.domain.resolution import Resolution
from desktop.services.titles import shortened
from desktop.storage import ground_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.domain.jalali_spans import Span
    from desktop.storage.ground_rows import NeighbourhoodRow, OfficeRow
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_ACTIVE = OfficeState.ACTIVE


class OfficeThere(NamedTuple):
    """An office on the ground of a neighbourhood; ``allowed_by`` is what lets it be parallel."""

    office_id: str
    office: str
    kind: OfficeKind | None
    state: OfficeState
    reason: str
    allowed_by: str
    is_confidential: bool = False
    """Whether that resolution is, so that its words stand on no paper."""

    @property
    def is_allowed(self) -> bool:
        """Whether it says why it stands beside another one, and what allows it."""
        return bool(self.reason and self.allowed_by)


@dataclass(frozen=True, slots=True)
class WhoDoesWhat:
    """One neighbourhood: offices, agencies with what they do, programmes; all by their names."""

    neighbourhood_id: str
    neighbourhood: str
    offices: tuple[OfficeThere, ...]
    agencies: Mapping[str, int]
    """Agency -> how many services and activities it has there in the period."""
    activities: int
    programmes: tuple[str, ...]

    @property
    def active(self) -> tuple[OfficeThere, ...]:
        """The offices that are active."""
        return tuple(each for each in self.offices if each.state is _ACTIVE)

    @property
    def is_overlapping(self) -> bool:
        """Whether more than one office is active there."""
        return len(self.active) > 1

    @property
    def is_allowed(self) -> bool:
        """Whether all active offices but one are allowed by a resolution."""
        return sum(not each.is_allowed for each in self.active) <= 1


class Overlaps:
    """Looks over the whole territory with a handful of questions, however large it is."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, place_id: str = "", span: Span | None = None) -> tuple[WhoDoesWhat, ...]:
        """Return every neighbourhood with an office or an activity, those in a place where one is given.

        ``span`` is the period of the services and activities; all where None. The neighbourhoods are in the
        order of their names. What was merged is told of as what it became.
        """
        with self._store.view() as view:
            return _Looked(view, place_id, span).lines()

    def count(self, place_id: str = "") -> int:
        """Return the indicator: how many neighbourhoods have more than one active office."""
        return sum(each.is_overlapping for each in self.of(place_id))


class _Looked:
    """What is known of all neighbourhoods at once."""

    def __init__(self, view: View, place_id: str, span: Span | None) -> None:
        self._view = view
        connection = view.connection
        self._places = ground_rows.place_rows(connection)
        self._all = ground_rows.neighbourhood_rows(connection)
        self._place_id = place_id
        first, last = (each.isoformat() for each in span) if span else ("", "")
        offices = ground_rows.office_rows(connection)
        self._offices = {each.id: each for each in offices}
        self._at: defaultdict[str, list[OfficeRow]] = defaultdict(list)
        for each in offices:
            self._at[each.neighbourhood].append(each)
        self._done: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
        """Office or neighbourhood -> agency -> how many services and activities."""
        self._activities: defaultdict[str, int] = defaultdict(int)
        self._programmes: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for office, agency, _ in ground_rows.service_rows(connection, first, last):
            self._done[office][agency] += 1
        for row in ground_rows.activity_rows(connection, first, last):
            # what an office does in a named neighbourhood is told of there only
            where = row.neighbourhood or row.office
            self._done[where][row.agency] += row.times
            self._activities[where] += row.times
            if row.programme:
                self._programmes[where][row.programme] = None
        for office, programme in ground_rows.programmes_of_offices(connection):
            self._programmes[office][programme] = None
        self._agencies = _names(view, Organisation, (each for done in self._done.values() for each in done))
        wanted = (each for found in self._programmes.values() for each in found)
        self._called = _names(view, Programme, wanted)
        self._resolutions = self._resolution_words(offices)

    def lines(self) -> tuple[WhoDoesWhat, ...]:
        """Return what there is to tell."""
        territories = Territories(self._grounds(), {each.id: each.parent for each in self._places.values()})
        telling = {self._today(each) for each in (*self._at, *self._done) if each in self._all}
        rows = sorted((self._all[each] for each in telling), key=lambda row: (row.order, row.id))
        return tuple(self._line(row, territories.meeting(row.id)) for row in rows if self._is_asked(row))

    def _line(self, row: NeighbourhoodRow, ground: frozenset[str]) -> WhoDoesWhat:
        own = sorted(each for each in ground if self._today(each) == row.id)
        offices = {each.id: each for at in sorted(ground) for each in self._at.get(at, ())}
        agencies: defaultdict[str, int] = defaultdict(int)
        programmes: dict[str, None] = {}
        for source in (*own, *offices):
            for agency, count in self._done[source].items():
                if agency in self._agencies:
                    agencies[self._agencies[agency]] += count
            programmes |= dict.fromkeys(
                self._called[each] for each in self._programmes[source] if each in self._called
            )
        return WhoDoesWhat(
            neighbourhood_id=row.id,
            neighbourhood=row.name,
            offices=tuple(map(self._office, offices.values())),
            agencies=dict(sorted(agencies.items())),
            activities=sum(self._activities[each] for each in (*own, *offices)),
            programmes=tuple(sorted(programmes)),
        )

    def _office(self, row: OfficeRow) -> OfficeThere:
        return OfficeThere(
            office_id=row.id,
            office=row.name,
            kind=OfficeKind(row.kind) if row.kind else None,
            state=OfficeState(row.state),
            reason=row.reason,
            allowed_by=self._resolutions.get(row.resolution, ("", False))[0],
            is_confidential=self._resolutions.get(row.resolution, ("", False))[1],
        )

    def _grounds(self) -> Iterable[Ground]:
        keys: defaultdict[str, set[str]] = defaultdict(set)
        for record_id, key in ground_rows.name_keys(self._view.connection):
            keys[record_id].add(key)
        for row in self._all.values():
            yield Ground(row.id, frozenset(keys[row.id]), row.place, row.within, row.merged_into)

    def _today(self, neighbourhood: str) -> str:
        """Return what a neighbourhood is after all mergers."""
        passed = [neighbourhood]
        while (row := self._all.get(passed[-1])) and row.merged_into and row.merged_into not in passed:
            passed.append(row.merged_into)
        return passed[-1]

    def _is_asked(self, row: NeighbourhoodRow) -> bool:
        at, passed = row.place, set[str]()
        while self._place_id and at != self._place_id:
            if at not in self._places or at in passed:
                return False
            passed.add(at)
            at = self._places[at].parent
        return True

    def _resolution_words(self, offices: Iterable[OfficeRow]) -> dict[str, tuple[str, bool]]:
        """Return the words of each resolution that allows an office, and whether they are confidential."""
        ids = dict.fromkeys(each.resolution for each in offices if each.resolution)
        return {
            each.id: (each.number or shortened(each.operative), each.is_confidential)
            for each in self._view.records(Resolution).page(list(ids))
        }


def _names(view: View, kind: type[Organisation | Programme], ids: Iterable[str]) -> dict[str, str]:
    """Return the names of agencies or programmes; those that were merged are called by what they became."""
    wanted = list(dict.fromkeys(filter(None, ids)))
    found = {each.id: each for each in view.records(kind).page(wanted)}
    return {each: record.name for each, record in found.items()}
