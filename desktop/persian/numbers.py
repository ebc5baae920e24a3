"""Numbers as they are typed and shown; codes and telephone numbers are texts and do not come here."""

from __future__ import annotations

import re
from decimal import Decimal

from desktop.persian.digits import latin_digits, persian_digits
from desktop.persian.text import tidy

_NUMBER = re.compile(
    r"(?P<before>[-−–+]?) ?"
    r"(?P<whole>[0-9]+|[0-9]{1,3}(?:(?P<group>[٬,،])[0-9]{3})(?:(?P=group)[0-9]{3})*|)"
    r"(?:(?P<point>[.٫/])(?P<fraction>[0-9]+))?"
    r"(?P<after>[-−]?)",
)
_SHOWN = str.maketrans({",": "٬", ".": "٫", "-": "−"})


def read_number(text: str) -> int | Decimal:
    """Return the number that ``text`` is: an `int` without a fraction, else a `Decimal`.

    Takes Persian, Arabic and Latin digits, groups of three parted by ٬ , or ، the points ٫ . and / and a
    minus on either side. Raises `ValueError` for all else, also for what may be a year and a month
    (``1403/4``).
    """
    if not (found := _NUMBER.fullmatch(latin_digits(tidy(text)))):
        raise ValueError(text)
    whole, fraction = re.sub("[٬,،]", "", found["whole"]), found["fraction"]
    if not (whole or fraction) or (found["before"] and found["after"]):
        raise ValueError(text)
    if found["point"] == "/" and (not whole or _is_month(found["whole"], fraction)):
        raise ValueError(text)
    sign = "-" if found["after"] or found["before"] in {"-", "−", "–"} else ""
    return Decimal(f"{sign}{whole or '0'}.{fraction}") if fraction else int(sign + whole)


def number_text(number: int | Decimal) -> str:
    """Return a number in Persian digits, grouped, such as «۱٬۲۳۴٫۵»; `ValueError` where it is not finite."""
    if isinstance(number, Decimal) and not number.is_finite():
        raise ValueError(number)
    shown = f"{number:,f}" if isinstance(number, Decimal) else f"{number:,}"
    return persian_digits(shown.translate(_SHOWN))


def _is_month(year: str, month: str) -> bool:
    return bool(re.fullmatch("1[2-5][0-9]{2}", year) and re.fullmatch("0?[1-9]|1[0-2]", month))
