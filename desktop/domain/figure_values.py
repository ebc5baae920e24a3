"""Figures as they are typed or pasted into a report: what is no figure, and what is not a usual one."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.persian.numbers import number_text, read_number
from desktop.persian.text import tidy
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.domain.indicator import Indicator

MOST = Decimal(10) ** 12
"""No office reports more of anything."""
DECIMALS = 4
FEW = 3
"""From so many earlier values on it is known what is usual."""
REFUSED = frozenset({Reason.NOT_A_NUMBER, Reason.NEGATIVE, Reason.OUT_OF_RANGE})
"""Why a figure is not saved; what is only unusual is."""
PERCENT_UNITS = ("درصد", "٪", "%")


def read_figure(indicator: Indicator, typed: str) -> Decimal | None:
    """Return the figure that is typed in any digits and separators, None where nothing is.

    A sign of percent is taken where the indicator is measured so. Raises `ValueError` for what is no number.
    """
    text = tidy(typed)
    if indicator.unit in PERCENT_UNITS:
        text = text.strip("٪% ")
    return Decimal(read_number(text)) if text else None


def judge(indicator: Indicator, typed: str, past: Collection[Decimal] = ()) -> Problem | None:
    """Return why a figure is refused or worth a remark; ``past`` are earlier values of the same reporter."""
    try:
        value = read_figure(indicator, typed)
    except ValueError:
        return Problem("achieved", Reason.NOT_A_NUMBER, (("typed", tidy(typed)),))
    if value is None:
        return None
    if found := impossible(indicator, value):
        return found
    least, most = usual_limits(indicator, past)
    if (least is not None and value < least) or (most is not None and value > most):
        return _limits(Reason.UNUSUAL_VALUE, least, most)
    return None


def impossible(indicator: Indicator, value: Decimal, field: str = "achieved") -> Problem | None:
    """Return why a figure cannot be one of an indicator, whichever way it comes."""
    if value < 0 and (indicator.least is None or indicator.least >= 0):
        return Problem(field, Reason.NEGATIVE)
    if abs(value) > MOST or value != round(value, DECIMALS):
        return _limits(Reason.OUT_OF_RANGE, -MOST if value < 0 else Decimal(0), MOST, field)
    return None


def usual_limits(indicator: Indicator, past: Collection[Decimal]) -> tuple[Decimal | None, Decimal | None]:
    """Return what is usual: the indicator's own limits, else those of the past, widened by a half."""
    least, most = indicator.least, indicator.most
    if len(past) >= FEW:
        room = max(abs(max(past)), abs(min(past))) / 2
        low = min(past) - room
        least = (max(low, Decimal(0)) if min(past) >= 0 else low) if least is None else least
        most = max(past) + room if most is None else most
    return least, most


def _limits(reason: Reason, least: Decimal | None, most: Decimal | None, field: str = "achieved") -> Problem:
    said = (("least", least), ("most", most))
    values = tuple((name, "…" if value is None else number_text(_plain(value))) for name, value in said)
    return Problem(field, reason, values)


def _plain(value: Decimal) -> int | Decimal:
    """Return a value without zeros behind the point."""
    return int(value) if value == int(value) else value.normalize()
