"""The names that old minutes give to their parts: labels of facts and headings of sections."""

from __future__ import annotations

import re
from enum import Enum, auto

from desktop.persian.text import squashed_key


class Fact(Enum):
    """A fact about the session that a label introduces."""

    TITLE = auto()
    BODY = auto()
    NUMBER = auto()
    DATE = auto()
    TIME = auto()
    START = auto()
    END = auto()
    PLACE = auto()
    ORGANISER = auto()


class Section(Enum):
    """A part of the minutes that a heading introduces; ``HEAD`` is what stands before any heading."""

    HEAD = auto()
    AGENDA = auto()
    PRESENT = auto()
    ABSENT = auto()
    SUMMARY = auto()
    STATEMENTS = auto()
    CLOSING = auto()
    RESOLUTIONS = auto()
    OTHER = auto()


_FACTS = {
    Fact.TITLE: ("عنوان جلسه", "عنوان", "عنوان نشست", "نام جلسه", "جلسه", "نشست", "عنوان صورت جلسه"),
    Fact.BODY: ("نام ستاد", "نام کارگروه", "نام کمیته", "نام شورا", "نهاد", "عنوان ستاد", "عنوان کارگروه"),
    Fact.NUMBER: ("شماره جلسه", "شماره", "شماره صورت جلسه", "شماره نشست", "جلسه شماره"),
    Fact.DATE: ("تاریخ جلسه", "تاریخ", "تاریخ برگزاری", "تاریخ برگزاری جلسه", "تاریخ تشکیل جلسه", "مورخ"),
    Fact.TIME: ("زمان جلسه", "زمان", "زمان برگزاری", "زمان برگزاری جلسه", "تاریخ و ساعت", "زمان تشکیل جلسه"),
    Fact.START: (
        "ساعت شروع",
        "ساعت",
        "ساعت جلسه",
        "ساعت برگزاری",
        "شروع جلسه",
        "زمان شروع",
        "ساعت آغاز",
        "آغاز جلسه",
    ),
    Fact.END: ("ساعت پایان", "ساعت خاتمه", "پایان جلسه", "زمان پایان", "خاتمه جلسه", "ختم جلسه"),
    Fact.PLACE: (
        "مکان برگزاری",
        "مکان جلسه",
        "مکان",
        "محل برگزاری",
        "محل جلسه",
        "محل",
        "محل تشکیل جلسه",
        "محل تشکیل",
    ),
    Fact.ORGANISER: ("برگزارکننده", "برگزارکننده جلسه", "دستگاه برگزارکننده", "برگزارکننده نشست"),
}
_SECTIONS = {
    Section.AGENDA: (
        "دستور جلسه", "دستور کار", "دستور کار جلسه", "دستور نشست", "دستورات جلسه", "دستورکارها",
        "موضوع جلسه", "موضوعات جلسه", "موضوع نشست", "دستور کار نشست",
    ),
    Section.PRESENT: (
        "حاضران", "حاضرین", "حاضران جلسه", "حاضرین جلسه", "حاضران در جلسه", "حاضرین در جلسه", "اعضای حاضر",
        "اسامی حاضران", "اسامی حاضرین", "شرکت کنندگان", "فهرست حاضران", "اعضای حاضر در جلسه",
        "اسامی شرکت کنندگان", "اعضای شرکت کننده", "افراد حاضر", "لیست حاضرین", "فهرست حاضرین", "مدعوین حاضر",
        "اسامی حاضران در جلسه", "اسامی حاضرین در جلسه", "حاضران نشست", "شرکت کنندگان در جلسه",
    ),
    Section.ABSENT: (
        "غایبان", "غایبین", "غایبان جلسه", "غایبین جلسه", "اعضای غایب", "اسامی غایبین", "اعضای غائب",
        "غائبین", "غایب", "اسامی غایبان", "غایبین با عذر موجه", "غائبین جلسه",
    ),
    Section.SUMMARY: (
        "خلاصه مباحث جلسه", "خلاصه مباحث", "خلاصه مذاکرات", "خلاصه جلسه", "خلاصه مذاکرات جلسه", "شرح جلسه",
        "مشروح مذاکرات", "شرح مذاکرات", "مذاکرات", "مذاکرات جلسه", "گزارش جلسه",
        "شرح مذاکرات جلسه", "متن مذاکرات", "مشروح جلسه", "شرح گزارش", "خلاصه گزارش", "شرح مباحث",
    ),
    Section.STATEMENTS: (
        "مباحث و دیدگاه ها", "دیدگاه ها", "نظرات اعضا", "نظرات", "اهم نظرات", "اهم مباحث",
        "اهم مباحث مطرح شده", "مباحث مطرح شده", "موارد مطرح شده", "اظهارات اعضا",
        "اهم مذاکرات", "مباحث", "مباحث جلسه",
    ),
    Section.CLOSING: ("جمع بندی", "جمع بندی جلسه", "جمع بندی رئیس جلسه"),
    Section.RESOLUTIONS: (
        "مصوبات جلسه", "مصوبات", "اهم مصوبات", "متن مصوبات", "شرح مصوبات", "موارد مصوب", "مصوبات نشست",
        "مصوبه ها", "تصمیمات", "تصمیمات جلسه", "تصمیمات متخذه", "تصمیمات اتخاذ شده", "مصوبات و تصمیمات",
        "تصمیمات و مصوبات", "مصوبه", "مصوبه جلسه", "تصمیم", "تصمیم جلسه", "متن مصوبه", "خلاصه مصوبات",
        "مفاد مصوبات", "تصمیم متخذه", "تصمیمات و مصوبات جلسه", "موارد مصوب جلسه", "تصمیم گیری",
    ),
    Section.OTHER: (
        "امضا", "امضاها", "امضاکنندگان", "امضای حاضران", "امضای حاضرین", "امضای اعضا", "محل امضا",
        "رونوشت", "پیوست", "گیرندگان", "گیرنده", "رونوشت به", "تهیه کننده", "تنظیم کننده", "دبیر جلسه",
        "امضای اعضای حاضر", "محل امضای اعضا", "توزیع نسخ",
        "پیوست ها", "مدعوین", "مدعوان", "مهمانان",
    ),
}  # fmt: skip

FACT_NAMES = tuple(name for names in _FACTS.values() for name in names)
"""Every label of a fact."""
_FACT_OF = {squashed_key(name): fact for fact, names in _FACTS.items() for name in names}
_SECTION_OF = {squashed_key(name): part for part, names in _SECTIONS.items() for name in names}
_LONGEST_LABEL = 40
_LABELLED = re.compile(rf"([^:：]{{2,{_LONGEST_LABEL}}})[:：]")
_NUMBERING = re.compile(r"^(?:\d{1,2}|[\u0621-\u064a]|الف) ?[-.)–] ?")
_LONG_HEADING = 8  # words
_DECIDING = tuple(map(squashed_key, ("مصوبات", "تصمیمات")))
_NOT_DECIDING = tuple(map(squashed_key, ("پیگیری", "گزارش", "بررسی", "پیوست", "اجرای", "وضعیت", "قرائت")))
"""How headings begin that speak of resolutions of other sessions."""


def fact_in(line: str) -> tuple[Fact, str] | None:
    """Return the fact that a line such as «مکان: فرمانداری» states, with its value, or None."""
    labelled = _LABELLED.match(line)
    if labelled and (fact := _FACT_OF.get(squashed_key(labelled[1]))):
        return fact, line[labelled.end() :].strip()
    return None


def is_label(cell: str) -> bool:
    """Say whether a cell is a label by itself, with or without its colon."""
    return len(cell) <= _LONGEST_LABEL and squashed_key(cell) in _FACT_OF


def section_in(line: str, *, marked: bool = False) -> tuple[Section, str] | None:
    """Return the section that a heading opens, with what follows on its line, or None.

    ``marked``: the line is set as a heading, so that it may say more than the name and needs no colon.
    """
    start = line[: 2 * _LONGEST_LABEL]
    if section := _SECTION_OF.get(squashed_key(_NUMBERING.sub("", start))):
        return section, ""
    labelled = _LABELLED.match(start)
    if labelled and (section := _SECTION_OF.get(squashed_key(_NUMBERING.sub("", labelled[1])))):
        return section, line[labelled.end() :].strip()
    if (
        (marked or line.endswith(":"))
        and len(line) < 2 * _LONGEST_LABEL
        and len(line.split()) <= _LONG_HEADING
    ):
        key = squashed_key(line)
        if any(name in key for name in _DECIDING) and not key.startswith(_NOT_DECIDING):
            return Section.RESOLUTIONS, ""
        named = [name for name in _SECTION_OF if len(name) > _SHORT_NAME and key.startswith(name)]
        if named:
            return _SECTION_OF[max(named, key=len)], ""
    return None


_SHORT_NAME = 5  # letters: «مصوبات» may begin a longer heading, «محل» or «امضا» may not
