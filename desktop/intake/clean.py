"""Turns a text as it came into tidy lines: markup, page furniture and invisible junk gone, words as typed."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from desktop.intake.labels import fact_in, is_label
from desktop.persian.text import squashed_key, tidy


@dataclass(frozen=True, slots=True)
class Line:
    """One line with something on it; ``fresh``: whoever typed it ended the line before it on purpose."""

    text: str
    heading: bool = False
    fresh: bool = False


_TAG = "[^<>]{0,300}>"
_MARKUP = (
    (re.compile(rf"<li\b{_TAG}", re.IGNORECASE), "\n- "),
    (re.compile(rf"<h[1-6]\b{_TAG}", re.IGNORECASE), "\n# "),
    (re.compile(rf"</t[dh]\b{_TAG}", re.IGNORECASE), "\t"),
    (re.compile(rf"</?(?:p|div|br|tr|table|ul|ol|section|article|h[1-6])\b{_TAG}", re.IGNORECASE), "\n"),
    (re.compile(rf"</?[a-z!]{_TAG}", re.IGNORECASE), ""),
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.IGNORECASE)
_HEADING = re.compile(r"^[ >]{0,8}#{1,6} ")
_QUOTE_MARK = re.compile(r"^(?:> ?)+")
_RULE = re.compile(r"[-=_*~ـ|: ]+")
_EMPHASIS = re.compile(r"\*\*|__")
_ESCAPE = re.compile(r"\\([-.*_#()\[\]])")
_CELL = re.compile(r"[ \t]{2,}|\t|[|■□]")
_HARD_BREAK = re.compile(r" {2,}$|\\$")

# Lines of the page around the minutes, by how they begin; squashed.
_FURNITURE = tuple(
    squashed_key(words)
    for words in (
        "آدرس کوتاه", "لینک کوتاه", "دیدگاهتان را بنویسید", "نشانی ایمیل شما منتشر نخواهد شد",
        "بخش‌های موردنیاز علامت‌گذاری شده‌اند", "طراحی سایت", "طراحی و پیاده‌سازی", "اشتراک‌گذاری",
        "نسخه چاپی", "کلیه حقوق این", "کلیه حقوق مادی", "تمامی حقوق این", "ذخیره نام، ایمیل",
        "ارسال به دوستان", "ارسال دیدگاه", "بسمه تعالی", "باسمه تعالی", "بسم الله الرحمن الرحیم",
    )
)  # fmt: skip
_FURNITURE_WHOLE = frozenset(
    map(squashed_key, ("Top", "چاپ", "نام", "ایمیل", "وب‌سایت", "دیدگاه", "بازگشت به بالا"))
)
_FURNITURE_LABEL = re.compile("(?:خبرنگار|عکاس|کد خبر|منبع|تاریخ انتشار|تعداد بازدید) ?:")
_LONGEST_FURNITURE = 120
_PAGE_NUMBER = re.compile(
    r"(?:صفحه|page) ?\d{1,3}(?: ?(?:از|of|/) ?\d{1,3})?"
    r"|[-–—] ?\d{1,3} ?[-–—]|\d{1,3}(?: ?(?:از|of) ?\d{1,3})?",
    re.IGNORECASE,
)


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of ``text`` that say something, in order."""
    lines: list[Line] = []
    fresh = False
    for raw in _without_tags(text).replace("\u00a0", " ").splitlines():
        heading = bool(_HEADING.match(raw))
        for cell in _cells(raw):
            if line := _tidy_line(cell):
                lines.append(Line(line, heading, fresh))
                fresh = False
        fresh = bool(raw.strip()) and bool(_HARD_BREAK.search(raw[-3:]))
    return tuple(line for line in lines if not _is_furniture(line.text))


def _without_tags(text: str) -> str:
    if "<" in text:
        for tag, stand_in in _MARKUP:
            text = tag.sub(stand_in, text)
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)


def _cells(raw: str) -> list[str]:
    """Part a line where a labelled cell begins; other cells stay one line."""
    cells = [cell.strip() for cell in _CELL.split(_ESCAPE.sub(r"\1", _EMPHASIS.sub("", raw)))]
    lines: list[list[str]] = [[]]
    for cell in filter(None, cells):
        if fact_in(cell) or is_label(cell.strip(": ")):
            lines.append([])
        lines[-1].append(cell)
    return [_joined(line) for line in lines if line]


def _joined(cells: list[str]) -> str:
    if len(cells) > 1 and is_label(cells[0]) and not cells[0].endswith(":"):
        return f"{cells[0]}: {' '.join(cells[1:])}"
    return " ".join(cells)


def _tidy_line(cell: str) -> str:
    line = tidy(_QUOTE_MARK.sub("", _HEADING.sub("", cell + " ", count=1)))
    return "" if _RULE.fullmatch(line) else line


def _is_furniture(line: str) -> bool:
    if len(line) > _LONGEST_FURNITURE:
        return False
    key = squashed_key(line)
    if _FURNITURE_LABEL.match(line):
        return True
    if key.startswith(_FURNITURE) or key in _FURNITURE_WHOLE:
        return True
    return bool(_PAGE_NUMBER.fullmatch(line))
