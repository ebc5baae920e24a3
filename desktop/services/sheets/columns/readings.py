"""How a whole column of a workbook is read; no column is read cell by cell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from desktop.persian.digits import persian_digits
from desktop.persian.text import tidy

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable

    from desktop.excel.reading.cells import Cell

    Convert: TypeAlias = Callable[[Cell], Cell]
    """Gives the cell to read in the place of a cell, the very same one where nothing was mended in it."""

C = TypeVar("C")
_MOST_SHOWN = 40


class Reading(Enum):
    """How the cells that a verdict speaks of are read."""

    UNDECIDED = "undecided"
    """They are refused until one of the other readings is wished."""
    AS_IT_IS = "as_it_is"
    """What the workbook holds is what is meant: its days, figures and codes as they stand."""
    JALALI_TEXT = "jalali_text"
    GREGORIAN_TEXT = "gregorian_text"
    TWO_DIGIT_YEAR = "two_digit_year"
    """Years are written in two digits and stand first: from 60 they are of 13yy, else of 14yy."""
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    """Month, day and a Gregorian year, as in 06/24/2024."""
    NO_SEPARATORS = "no_separators"
    """Jalali days in one figure, as in 14030404."""
    EATEN = "eaten"
    """Real days of 1960 to 1999 are Jalali ones that Excel took for Gregorian: 98/04/30 became 1998-04-30."""
    SERIALS = "serials"
    """Bare figures from 30000 to 60000 are days as Excel counts them."""
    OLD_DAYS = "old_days"
    """Days before 1920 are meant, as all others are."""
    YEARS = "years"
    """They are refused: days of 1900 to 1908 are years that were typed into cells for days."""
    NUMBER_TEXT = "number_text"
    """Texts are numbers."""
    DECIMAL_SLASH = "decimal_slash"
    PERCENT_SIGN = "percent_sign"
    PARTS_OF_ONE = "parts_of_one"
    """Percents are kept as parts of one, as Excel does: 0.85 is 85."""
    LOST_ZERO = "lost_zero"
    """Excel dropped the zeros with which telephones and national ids begin."""
    LOST_DIGITS = "lost_digits"
    """They are refused: Excel keeps fifteen digits of a number."""
    LETTERS = "letters"
    """Arabic letters become Persian ones."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is worth saying of how a column is read."""

    field: str
    reading: Reading
    also: tuple[Reading, ...] = ()
    """What may be wished instead, the likeliest first."""
    count: int = 0
    """How many cells it is about; they alone are read otherwise than they stand, or refused."""
    example: str = ""
    """What stands in one of them ← what it is read as, in Persian digits; what stands there, if refused."""


def as_it_is(cell: Cell) -> Cell:
    """Return the cell; the converter of every column in which nothing is mended."""
    return cell


def shown(value: Cell) -> str:
    """Return a cell as it is quoted in a verdict; a day in the Gregorian calendar."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return persian_digits(value.isoformat().replace("-", "/"))
    if isinstance(value, float):
        value = int(value) if value.is_integer() else value
    return persian_digits(cut(tidy(str(value))))


def cut(text: str) -> str:
    """Return the beginning of a long text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_SHOWN else f"{line[:_MOST_SHOWN].rstrip()}\u2026"


def example(before: Cell, after: str = "") -> str:
    """Return what stands in a cell and what it is read as."""
    return f"{shown(before)} ← {persian_digits(after)}" if after else shown(before)


def commonest(counts: Counter[C]) -> C:
    """Return what is met most often; of equals the same one in any order of rows."""
    most = max(counts.values())
    return min((each for each, count in counts.items() if count == most), key=str)
