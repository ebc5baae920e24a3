"""What was planned and achieved by each indicator; the catalogue's order, those with a plan."""

from __future__ import annotations

from statistics import median_low
from typing import TYPE_CHECKING

from desktop.domain.indicator import Indicator
from desktop.services.manager.overview import IndicatorLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.services.reports.sums import Gathered
    from desktop.storage.unit_of_work import View


def indicator_lines(view: View, gathered: Mapping[str, Gathered]) -> tuple[IndicatorLine, ...]:
    """Return a line for each indicator of which anything was told."""
    found = sorted(view.records(Indicator).page(tuple(gathered)), key=_order)
    return tuple(
        IndicatorLine(
            each.id,
            each.title,
            each.unit,
            each.direction,
            gathered[each.id].planned,
            gathered[each.id].achieved,
            gathered[each.id].share,
        )
        for each in found
    )


def middle_share(gathered: Mapping[str, Gathered]) -> int | None:
    """Return the middle of the shares that were achieved, the lower of two; None where there is none."""
    shares = [each.share for each in gathered.values() if each.share is not None]
    return median_low(shares) if shares else None


def _order(indicator: Indicator) -> tuple[bool, int, str, str]:
    order = indicator.order
    return order is None, order or 0, indicator.name, indicator.id
