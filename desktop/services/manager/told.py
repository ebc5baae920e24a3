"""A measure in words: its value, and how it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.persian.numbers import number_text
from desktop.services.manager import words

if TYPE_CHECKING:
    from desktop.services.manager.measures import Key, Measure


def value_words(measure: Measure) -> str:
    """Return a value such as «۳ از ۲۸», «۱۲ روز» or «۸۰٪»; a dash where nobody knows it."""
    if measure.whole is None:
        return _said(measure.key, measure.value)
    if not measure.whole:
        return words.NOTHING
    return words.OF.format(value=number_text(measure.value or 0), whole=number_text(measure.whole))


def before_words(measure: Measure) -> str:
    """Return the value of before in the same form; empty where there is nothing to compare with."""
    if measure.before is None:
        return ""
    if measure.before_whole is None:
        return _said(measure.key, measure.before)
    if not measure.before_whole:
        return ""
    return words.OF.format(value=number_text(measure.before), whole=number_text(measure.before_whole))


def change_words(measure: Measure) -> str:
    """Return «۳ بیشتر», «۵ واحد درصد کمتر» of a part; empty where there is nothing to compare with."""
    if (change := measure.change) is None or not before_words(measure):
        return ""
    if not change:
        return words.UNCHANGED
    is_share = measure.key.is_share or measure.whole is not None
    size = number_text(abs(change)) + (words.POINTS if is_share else "")
    return (words.MORE_THAN if change > 0 else words.LESS_THAN).format(change=size)


def _said(key: Key, value: int | None) -> str:
    if value is None:
        return words.NOTHING
    if key.is_days:
        return words.DAYS.format(value=number_text(value))
    return number_text(value) + (words.PERCENT if key.is_share else "")
