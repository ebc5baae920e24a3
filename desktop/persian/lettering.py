"""The letters by which the parts of a list are told apart, such as «الف»، «ب» and «پ»."""

from __future__ import annotations

from desktop.persian.digits import persian_digits

_LETTERS = ("الف", *"بپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی")


def list_letter(order: int) -> str:
    """Return what a part at an order, counted from 1, is called; after «ی» they are counted."""
    return _LETTERS[order - 1] if 1 <= order <= len(_LETTERS) else persian_digits(str(order))
