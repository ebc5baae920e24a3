"""Finds organisations, people and neighbourhoods that may be there twice, and remembers which are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.likeness import (
    OF_NEIGHBOURHOODS,
    OF_ORGANISATIONS,
    OF_PEOPLE,
    Likely,
    Likeness,
    Named,
    likely_pairs,
)
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.persian.text import search_key
from desktop.services.lying import Lying

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.domain.merging import P
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_USUAL = {Organisation: OF_ORGANISATIONS, Person: OF_PEOPLE, Neighbourhood: OF_NEIGHBOURHOODS}
_NO_PLACE_OF_WORK = (PlaceKind.VILLAGE, PlaceKind.RURAL_DISTRICT)


class Duplicates:
    """Looks for pairs among all records of a kind; what was merged or lies in the bin is left out."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def pairs(self, kind: type[P]) -> tuple[Likely, ...]:
        """Return the pairs that may be one, the surest first, without those that were told apart."""
        with self._store.view() as view:
            records = view.records(kind)
            found = {each.id: each for each in records.page(records.find()) if not each.merged_into}
            apart = view.told_apart.pairs()
            places = _places(view) if issubclass(kind, Organisation) else frozenset()
            lying = Lying(view) if issubclass(kind, Neighbourhood) else None

        def may_be_one(one: str, other: str) -> bool:
            if frozenset((one, other)) in apart or _are_two(found, one, other):
                return False
            return lying is None or lying.may_be_one(found[one], found[other])

        groups = [found.values()] if lying is None else lying.groups(found.values())
        usual = next(usual for each, usual in _USUAL.items() if issubclass(kind, each))
        pairs = {
            (each.one, each.other): each
            for group in groups
            for each in likely_pairs(map(_named, group), usual, may_be_one, places)
        }
        reasons = list(Likeness)
        return tuple(sorted(pairs.values(), key=lambda each: (reasons.index(each.why), each.one, each.other)))

    def tell_apart(self, pair: Likely) -> None:
        """Remember, on this computer, that a pair is two."""
        with self._store.work() as work:
            work.told_apart.keep(pair.one, pair.other)
            work.commit()

    def doubt_again(self, pair: Likely) -> None:
        """Forget that a pair was told apart."""
        with self._store.work() as work:
            work.told_apart.drop(pair.one, pair.other)
            work.commit()


def _places(view: View) -> frozenset[str]:
    """Return the words of the names of places: «فرمانداری بافت» is no slip of «فرمانداری بافق»."""
    places = view.records(Place)
    named = (each for each in places.page(places.find()) if each.kind not in _NO_PLACE_OF_WORK)
    return frozenset(word for each in named for word in search_key(each.name).split())


def _are_two(found: Mapping[str, P], one: str, other: str) -> bool:
    """Tell whether what is written of two records says that they are two, whatever they are called."""
    first, second = found[one], found[other]
    if isinstance(first, Organisation) and isinstance(second, Organisation):
        elsewhere = first.place and second.place and first.place != second.place
        return bool(elsewhere or first.parent == second.id or second.parent == first.id)
    if isinstance(first, Person) and isinstance(second, Person):
        return bool(first.honorific and second.honorific and first.honorific != second.honorific)
    return False


def _named(record: Organisation | Person | Neighbourhood) -> Named:
    return Named(record.id, record.name, record.other_names)
