"""How verdicts about whole columns are spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.persian.numbers import number_text
from desktop.services.sheets.columns.verdicts import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.services.sheets.columns.verdicts import Verdict

_in_persian = QCoreApplication.translate  # of the literals below, which lupdate sees
_SAID: dict[Reading, object] = {
    Reading.UNDECIDED: QT_TRANSLATE_NOOP("Readings", "{count} cells can be read in several ways"),
    Reading.AS_IT_IS: QT_TRANSLATE_NOOP("Readings", "{count} cells are read as they stand"),
    Reading.JALALI_TEXT: QT_TRANSLATE_NOOP("Readings", "{count} Jalali days as text"),
    Reading.GREGORIAN_TEXT: QT_TRANSLATE_NOOP("Readings", "{count} Gregorian days as text"),
    Reading.TWO_DIGIT_YEAR: QT_TRANSLATE_NOOP("Readings", "{count} days with a year of two digits"),
    Reading.DAY_FIRST: QT_TRANSLATE_NOOP("Readings", "{count} days that begin with the day"),
    Reading.MONTH_FIRST: QT_TRANSLATE_NOOP("Readings", "{count} days that begin with the month"),
    Reading.NO_SEPARATORS: QT_TRANSLATE_NOOP("Readings", "{count} days without separators"),
    Reading.EATEN: QT_TRANSLATE_NOOP("Readings", "{count} Jalali days that Excel made Gregorian"),
    Reading.SERIALS: QT_TRANSLATE_NOOP("Readings", "{count} figures are days as Excel counts them"),
    Reading.OLD_DAYS: QT_TRANSLATE_NOOP("Readings", "{count} days before 1920"),
    Reading.YEARS: QT_TRANSLATE_NOOP("Readings", "{count} cells for days hold a year alone"),
    Reading.NUMBER_TEXT: QT_TRANSLATE_NOOP("Readings", "{count} numbers as text"),
    Reading.DECIMAL_SLASH: QT_TRANSLATE_NOOP("Readings", "{count} numbers with a slash for the decimals"),
    Reading.PERCENT_SIGN: QT_TRANSLATE_NOOP("Readings", "{count} numbers with a percent sign"),
    Reading.PARTS_OF_ONE: QT_TRANSLATE_NOOP("Readings", "{count} percents as parts of one"),
    Reading.LOST_ZERO: QT_TRANSLATE_NOOP("Readings", "{count} codes without their first zeros"),
    Reading.LOST_DIGITS: QT_TRANSLATE_NOOP("Readings", "{count} numbers of which Excel has lost digits"),
    Reading.LETTERS: QT_TRANSLATE_NOOP("Readings", "{count} texts with Arabic letters"),
}
_CHOICES: dict[Reading, object] = {
    Reading.UNDECIDED: QT_TRANSLATE_NOOP("Readings", "Undecided"),
    Reading.AS_IT_IS: QT_TRANSLATE_NOOP("Readings", "As it stands"),
    Reading.JALALI_TEXT: QT_TRANSLATE_NOOP("Readings", "Jalali days"),
    Reading.GREGORIAN_TEXT: QT_TRANSLATE_NOOP("Readings", "Gregorian days"),
    Reading.TWO_DIGIT_YEAR: QT_TRANSLATE_NOOP("Readings", "Year of two digits"),
    Reading.DAY_FIRST: QT_TRANSLATE_NOOP("Readings", "The day first"),
    Reading.MONTH_FIRST: QT_TRANSLATE_NOOP("Readings", "The month first"),
    Reading.NO_SEPARATORS: QT_TRANSLATE_NOOP("Readings", "Days in one figure"),
    Reading.EATEN: QT_TRANSLATE_NOOP("Readings", "Jalali days of 13yy"),
    Reading.SERIALS: QT_TRANSLATE_NOOP("Readings", "Days of Excel"),
    Reading.OLD_DAYS: QT_TRANSLATE_NOOP("Readings", "Days before 1920"),
    Reading.YEARS: QT_TRANSLATE_NOOP("Readings", "Years"),
    Reading.NUMBER_TEXT: QT_TRANSLATE_NOOP("Readings", "Numbers"),
    Reading.DECIMAL_SLASH: QT_TRANSLATE_NOOP("Readings", "Slash for decimals"),
    Reading.PERCENT_SIGN: QT_TRANSLATE_NOOP("Readings", "Percents"),
    Reading.PARTS_OF_ONE: QT_TRANSLATE_NOOP("Readings", "Parts of one as percents"),
    Reading.LOST_ZERO: QT_TRANSLATE_NOOP("Readings", "With the lost zeros"),
    Reading.LOST_DIGITS: QT_TRANSLATE_NOOP("Readings", "Lost digits"),
    Reading.LETTERS: QT_TRANSLATE_NOOP("Readings", "Persian letters"),
}
DOUBTFUL = frozenset({Reading.UNDECIDED, Reading.YEARS, Reading.LOST_DIGITS})
"""What is refused as it is read now."""
USUAL = frozenset({Reading.AS_IT_IS, Reading.JALALI_TEXT, Reading.NUMBER_TEXT})
"""What needs no word where nothing else can be meant."""
OFFERED = frozenset({Reading.EATEN, Reading.SERIALS})
"""What is worth a warning where it may be meant."""


def choice_words(reading: Reading) -> str:
    """Return what a reading is called where it may be chosen."""
    return _in_persian("Readings", str(_CHOICES[reading]))


def verdict_words(label: str, verdict: Verdict) -> str:
    """Return what is said of a column, with an example."""
    said = _in_persian("Readings", str(_SAID[verdict.reading]))
    words = f"{label}: {said.format(count=number_text(verdict.count))}"
    return f"{words}؛ \u2067{verdict.example}\u2069" if verdict.example else words


def is_doubtful(verdict: Verdict) -> bool:
    """Tell whether the clerk should look at how a column is read."""
    return verdict.reading in DOUBTFUL or not OFFERED.isdisjoint(verdict.also)


def is_choice(verdict: Verdict) -> bool:
    """Tell whether the clerk decides how a column is read: it stands as it is and may be meant otherwise."""
    return (
        is_doubtful(verdict)
        or Reading.LOST_ZERO in verdict.also
        or bool(verdict.reading is Reading.AS_IT_IS and verdict.also)
    )


def is_worth_saying(verdict: Verdict) -> bool:
    """Tell whether a column was understood in another way than anybody would read it."""
    return verdict.reading not in USUAL or bool(verdict.also)


def together(verdicts: Iterable[Verdict]) -> list[list[Verdict]]:
    """Return verdicts, those in one list of which the same is said and nothing can be chosen."""
    found: dict[object, list[Verdict]] = {}
    for each in verdicts:
        found.setdefault(each.field if each.also else each.reading, []).append(each)
    return list(found.values())
