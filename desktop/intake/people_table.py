"""Reads a table of those who were there: name and post of each, signatures and numbers left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.persian.digits import latin_digits
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME = ("نامونامخانوادگی", "نام", "اسامی", "حاضر", "عضو", "اعضا", "نمایند")
_POST = ("سمت", "پست", "مسئولیت", "دستگاه", "سازمان", "ارگان", "نهاد", "محلخدمت", "عنوان")
_OTHER = ("ردیف", "امضا", "شماره", "ملاحظات", "توضیحات", "تلفن", "همراه", "ساعت")


def people_in(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Return «name، post» of each row; without headings, what is no number in a row."""
    if not rows:
        return []
    kinds = [_kind(cell) for cell in rows[0]]
    if "name" not in kinds:
        return ["، ".join(filter(None, (cell for cell in row if not _is_number(cell)))) for row in rows]
    return [_person(row, kinds) for row in rows[1:] if row != rows[0]]


def is_people_heading(cells: tuple[str, ...]) -> bool:
    """Say whether these are the headings of a table of people."""
    kinds = [_kind(cell) for cell in cells if cell]
    is_known = all(
        kind != "other" or squashed_key(cell).startswith(_OTHER)
        for kind, cell in zip(kinds, filter(None, cells), strict=True)
    )
    return is_known and "name" in kinds and len(kinds) > 1


def _person(row: tuple[str, ...], kinds: Sequence[str]) -> str:
    held = list(zip(row, kinds, strict=False))
    names = [cell for cell, kind in held if kind == "name" and cell]
    posts = [cell for cell, kind in held if kind == "post" and cell]
    return "، ".join([" ".join(names), *posts]) if names else "، ".join(posts)


def _kind(heading: str) -> str:
    key = squashed_key(heading)
    if not key or key.startswith(_OTHER):
        return "other"
    if key.startswith(_POST):
        return "post"
    return "name" if key.startswith(_NAME) else "other"


def _is_number(cell: str) -> bool:
    return not cell or latin_digits(cell).strip(" .-)(").isdigit()
