"""Tells the page around minutes from the minutes: page numbers, running heads, words of a web page."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from desktop.intake.folding import fold, phrase
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.line import Line

# How such lines begin; squashed.
_BEGINNINGS = tuple(
    squashed_key(words)
    for words in (
        "آدرس کوتاه", "لینک کوتاه", "دیدگاهتان را بنویسید", "نشانی ایمیل شما منتشر نخواهد شد",
        "بخش‌های موردنیاز علامت‌گذاری شده‌اند", "طراحی سایت", "طراحی و پیاده‌سازی", "اشتراک‌گذاری",
        "نسخه چاپی", "کلیه حقوق این", "کلیه حقوق مادی", "تمامی حقوق این", "ذخیره نام، ایمیل",
        "ارسال به دوستان", "ارسال دیدگاه", "بسمه تعالی", "باسمه تعالی", "بسم الله الرحمن الرحیم",
        "تمام حقوق", "کلیهٔ حقوق", "دسته‌بندی:", "برچسب‌ها:", "مطالب مرتبط", "اخبار مرتبط", "نظر خود را",
        "لطفاً دیدگاه", "پاسخ دهید لغو", "به اشتراک بگذارید", "بازدید:", "کپی لینک", "آخرین به‌روزرسانی",
    )
)  # fmt: skip
_WHOLE = frozenset(
    map(
        squashed_key,
        ("Top", "چاپ", "نام", "ایمیل", "وب‌سایت", "دیدگاه", "بازگشت به بالا", "صفحه اصلی", "خانه", "ورود"),
    )
)
_ADDRESS = re.compile(r"[^\u0600-\u06ff]*@[^\u0600-\u06ff]*|https?://\S+")
_LABEL = re.compile("(?:خبرنگار|عکاس|کد خبر|شناسه خبر|منبع|تاریخ انتشار|تعداد بازدید|گروه خبر) ?:")
_LONGEST = 120
_PAGE_NUMBER = re.compile(
    r"(?:صفحه|page) {0,2}:? ?\d{1,3}(?: ?(?:از|of|/) ?\d{1,3})?"
    r"|[-–—] ?\d{1,3} ?[-–—]|\d{1,3}(?: ?(?:از|of) ?\d{1,3})?",
    re.IGNORECASE,
)
_TITLE = re.compile(phrase("صورت جلسه", "صور تجلسه", "صورت مجلس"))
_NEAR = 2
"""Lines from the number of a page to those that stand on each page."""
_LETTERHEAD = 3
"""Lines at the top that are never taken for what a page repeats."""


def is_page_number(text: str) -> bool:
    """Say whether a line is but the number of a page."""
    return bool(_PAGE_NUMBER.fullmatch(fold(text)))


def without_furniture(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines that belong to the minutes."""
    numbers = [not line.cells and is_page_number(line.text) for line in lines]
    near_number = [
        any(numbers[max(0, place - _NEAR) : place + _NEAR + 1]) and not numbers[place]
        for place in range(len(lines))
    ]
    keys = [squashed_key(line.text) if _is_short(line) else "" for line in lines]
    times = Counter(keys)
    beside = Counter(key for key, near in zip(keys, near_number, strict=True) if near)
    seen: set[str] = set()
    kept = []
    for place, (line, key) in enumerate(zip(lines, keys, strict=True)):
        repeated = times[key] > 1 and bool(key) and place >= _LETTERHEAD
        is_head = repeated and _TITLE.match(fold(line.text)) and (key in seen or near_number[place])
        is_running = repeated and beside[key] >= times[key] - 1
        seen.add(key)
        if not (numbers[place] or is_head or is_running or _is_of_page(line)):
            kept.append(line)
    return tuple(kept)


def _is_short(line: Line) -> bool:
    return not line.cells and len(line.text) <= _LONGEST


def _is_of_page(line: Line) -> bool:
    if not _is_short(line):
        return False
    if _LABEL.match(line.text) or _ADDRESS.fullmatch(line.text):
        return True
    key = squashed_key(line.text)
    return key.startswith(_BEGINNINGS) or key in _WHOLE
