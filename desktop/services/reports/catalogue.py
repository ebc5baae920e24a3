"""Indicators to begin with, which come with the program."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.domain.indicator import Dimension, Gathering, Indicator

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.storage.store import Store


class UsualIndicators:
    """Brings those that are not there yet, by code or name."""

    def __init__(self, store: Store, file: Path) -> None:
        self._store = store
        self._file = file

    def bring(self) -> tuple[Indicator, ...]:
        """Store the usual indicators in their order and return those that were not there."""
        usual = usual_indicators(self._file)
        with self._store.work() as work:
            records = work.records(Indicator)
            there = records.page(records.find())
            known = {each.code for each in there if each.code} | {each.name for each in there}
            new = tuple(each for each in usual if not known & {each.code, each.name})
            work.add(*new)
            work.commit()
        return new


def usual_indicators(file: Path) -> tuple[Indicator, ...]:
    """Return the indicators that a file describes, each with where it comes from."""
    with file.open("rb") as opened:
        told = tomllib.load(opened)
    source: str = told["source"]
    return tuple(_indicator(each, order, source) for order, each in enumerate(told["indicator"], 1))


def _indicator(told: dict[str, Any], order: int, source: str) -> Indicator:
    limits: dict[str, Any] = {name: Decimal(told[name]) for name in ("least", "most") if name in told}
    return Indicator(
        code=told["code"],
        name=told["name"],
        order=order,
        dimension=Dimension(told["dimension"]),
        unit=told.get("unit", ""),
        gathering=Gathering(told.get("gathering", Gathering.SUM.value)),
        is_told=told.get("is_told", False),
        note=source,
        **limits,
    )
