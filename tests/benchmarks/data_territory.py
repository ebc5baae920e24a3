"""A made-up country of places, 20,000 neighbourhoods in areas, and 2,000 offices, most of them active."""

from __future__ import annotations

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.place import AreaKind, Neighbourhood, Place, PlaceKind, Selection, TargetKind
from desktop.schema.record import link_to

NEIGHBOURHOODS, OFFICES = 20_000, 2_000
_PROVINCES, _COUNTIES = 20, 20
_IN_AREA = 9
_NAMES = (
    "حسن‌آباد",
    "اسکان",
    "کشتارگاه",
    "شهرک امام",
    "کوی ولی‌عصر",
    "شیرآباد",
    "جعفرآباد",
    "دره‌مراد",
    "بهداری",
)
_ENDS = ("", " شمالی", " جنوبی", " بالا", " پایین", " قدیم", " نو")
_STATES = (*[OfficeState.ACTIVE] * 7, OfficeState.SET_UP, OfficeState.SUSPENDED, OfficeState.HANDED_OVER)


def places():
    """Return provinces with their counties, each with its city; the cities come last."""
    provinces = [Place(name=f"استان {number}", kind=PlaceKind.PROVINCE) for number in range(_PROVINCES)]
    counties = [
        Place(name=f"شهرستان {number}", kind=PlaceKind.COUNTY, parent=link_to(province))
        for province in provinces
        for number in range(_COUNTIES)
    ]
    cities = [Place(name=each.name, kind=PlaceKind.CITY, parent=link_to(each)) for each in counties]
    return (*provinces, *counties), tuple(cities)


def neighbourhoods(cities):
    """Return 20,000 neighbourhoods: areas with nine in each, of names that many cities have."""
    found, targets = [], list(TargetKind)
    for number in range(NEIGHBOURHOODS):
        round_, place = divmod(number, _IN_AREA + 1)
        city = cities[round_ % len(cities)]
        area = found[-place] if place else None
        name = f"{_NAMES[number * 7 % len(_NAMES)]}{_ENDS[round_ // len(cities) % len(_ENDS)]}"
        found.append(
            Neighbourhood(
                name=name if place else f"محدودهٔ {name} {number}",
                aliases=(f"محله {number}",),
                place=link_to(city),
                area_kind=AreaKind.NEIGHBOURHOOD if place else AreaKind.AREA,
                within=link_to(area) if area else None,
                target_kind=targets[number % len(targets)],
                selection=Selection.APPROVED if number % 3 else Selection.CANDIDATE,
                population=900 + number % 7_000,
            )
        )
    return found


def offices(all_neighbourhoods):
    """Return 2,000 offices, each in a neighbourhood of its own area."""
    step = len(all_neighbourhoods) // OFFICES
    kinds = list(OfficeKind)
    return [
        Office(
            code=f"D-{number:05}",
            name=f"دفتر {number}",
            kind=kinds[number % len(kinds)],
            place=all_neighbourhoods[number * step + 1].place,
            neighbourhoods=(link_to(all_neighbourhoods[number * step + 1]),),
            state=_STATES[number % len(_STATES)],
        )
        for number in range(OFFICES)
    ]
