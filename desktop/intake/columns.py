"""The columns of a table of resolutions, known by their headings."""

from __future__ import annotations

from enum import Enum

from desktop.persian.text import squashed_key


class Column(Enum):
    """What stands in a column; ``REMARK`` is any other."""

    NUMBER = "number"
    TEXT = "text"
    RESPONSIBLE = "responsible"
    DEADLINE = "deadline"
    REMARK = "remark"


_HEADINGS = {
    Column.NUMBER: ("ردیف", "شماره", "بند"),
    Column.TEXT: ("شرح", "مصوب", "متن", "موضوع", "عنوان", "تصمیم"),
    Column.RESPONSIBLE: (
        "مسئول", "مسوول", "دستگاه", "مجری", "ارجاع", "اقدام‌کننده", "پیگیری", "واحد", "متولی", "پیگیر",
        "نهاد مسئول", "سازمان مسئول",
    ),
    Column.DEADLINE: ("مهلت", "زمان", "سررسید", "تاریخ", "موعد"),
}  # fmt: skip
_KEYS = {column: tuple(map(squashed_key, words)) for column, words in _HEADINGS.items()}
_NUMBER_SIGNS = frozenset({"#", "№", "No", "No.", "ش"})
_HELPING = "همکار"
_LONGEST = 40


def column_of(heading: str) -> Column:
    """Return the column that has this heading."""
    if len(heading) > _LONGEST:
        return Column.REMARK
    if heading.strip() in _NUMBER_SIGNS:
        return Column.NUMBER
    key = squashed_key(heading)
    if _HELPING in key:
        return Column.REMARK
    return next((column for column, keys in _KEYS.items() if key.startswith(keys)), Column.REMARK)


def is_heading(cells: tuple[str, ...]) -> bool:
    """Say whether these are the headings of a table of resolutions: the text, and who or by when."""
    columns = {column_of(cell) for cell in cells}
    return Column.TEXT in columns and bool(columns & {Column.RESPONSIBLE, Column.DEADLINE})
