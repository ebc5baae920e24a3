"""What a clerk says about letters before they go out: number, date, who signs, who gets a copy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.body import SeatRole
from desktop.persian.digits import latin_digits

if TYPE_CHECKING:
    from datetime import date

    from desktop.pdf.papers.minutes import Signatory

NO_ATTACHMENT = "ندارد"
_DIGITS = re.compile("(?<![0-9])[0-9]{1,99}(?![0-9])")
"""A row of more digits counts nothing."""
_YEAR = re.compile("1[34][0-9]{2}")
"""A Jalali year of these and the last hundred years, which no letter counts up."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Number and date are left to the pen where they are empty.

    ``signatory`` stands in the place of whoever sits in the seat ``signed_by``; without ``copies`` the usual
    ones are made.
    """

    number: str = ""
    counts_up: bool = True
    sent_on: date | None = None
    attachment: str = NO_ATTACHMENT
    signed_by: SeatRole = SeatRole.CHAIR
    signatory: Signatory | None = None
    copies: tuple[str, ...] | None = None

    def number_of(self, place: int) -> str:
        """Return the number of the letter at ``place``, from 0, in Latin digits."""
        number = latin_digits(self.number)
        return number_after(number, place) if self.counts_up else number


def number_after(number: str, steps: int) -> str:
    """Return a letter's number ``steps`` later: behind a year its last row of digits, before one its first.

    Where it neither begins nor ends with a year, its longest row counts, of several the last. So
    «1405/45» becomes «1405/46», «45/1405» «46/1405», and «130765-20/5/97» «130766-20/5/97».
    """
    rows = list(_DIGITS.finditer(number))
    if not rows or not steps:
        return number
    if len(rows) > 1 and _YEAR.fullmatch(rows[0][0]):
        counted = rows[-1]
    elif len(rows) > 1 and _YEAR.fullmatch(rows[-1][0]):
        counted = rows[0]
    else:
        counted = max(reversed(rows), key=lambda row: len(row[0]))
    row = f"{int(counted[0]) + steps:0{len(counted[0])}}"
    return f"{number[: counted.start()]}{row}{number[counted.end() :]}"
