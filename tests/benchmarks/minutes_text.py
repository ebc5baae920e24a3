"""The minutes that are printed by both: some ten pages of facts, tables and paragraphs."""

from __future__ import annotations

import random

from desktop.pdf.papers.look import Letterhead, Look
from desktop.pdf.papers.minutes import (
    AgendaEntry,
    Fact,
    MinutesPaper,
    Participant,
    ResolutionEntry,
    Signatory,
    StatementEntry,
)
from desktop.persian.digits import persian_digits
from tests.benchmarks import data, words

_PEOPLE = (words.FIRST_NAMES, words.FAMILY_NAMES, words.ORGANISATIONS)


def ten_pages():
    """Return the paper; its sentences are those of the resolutions that are searched."""
    texts = data.resolutions()
    rng = random.Random(7)
    people = [
        (f"{first} {family}", rng.choice(("مدیرکل", "معاون", "فرماندار", "نماینده")), organisation)
        for first, family, organisation in zip(*_PEOPLE, strict=False)
    ]
    return MinutesPaper(
        title="پنجاهمین جلسهٔ ستاد ملی بازآفرینی شهری پایدار",
        look=Look(
            Letterhead(("جمهوری اسلامی ایران", "وزارت راه و شهرسازی", "دبیرخانهٔ ستاد"), motto="سال تولید")
        ),
        number="۵۰",
        date="۱۳۹۷/۰۷/۱۰",
        attachment="دارد",
        facts=(
            Fact("مکان", "وزارت راه و شهرسازی، تالار شهید دادمان"),
            Fact("برگزارکننده", "دبیرخانهٔ ستاد"),
            Fact("ساعت شروع", "۰۹:۳۰"),
            Fact("ساعت پایان", "۱۲:۱۵"),
        ),
        agenda=tuple(AgendaEntry(_sentence(texts), person[2]) for person in people[:3]),
        present=tuple(Participant(*person) for person in people),
        absent=(Participant("حمید رستمی", "مدیرکل", "آموزش فنی و حرفه‌ای", "غایب موجه"),),
        summary=tuple(" ".join(_sentence(texts) for _ in range(3)) for _ in range(4)),
        statements=tuple(StatementEntry(_sentence(texts), person[0]) for person in people * 2),
        resolutions=tuple(
            ResolutionEntry(
                order=persian_digits(str(order)),
                text=f"{_sentence(texts)} {_sentence(texts)}",
                preamble=_sentence(texts) if order % 3 == 0 else "",
                responsible=tuple(rng.sample(words.ORGANISATIONS, 1 + order % 2)),
                deadline=rng.choice(("۱۳۹۷/۰۸/۳۰", "جلسهٔ آتی", "۱۳۹۷/۱۲/۲۹")),
            )
            for order in range(1, 22)
        ),
        signatories=tuple(Signatory(*person) for person in people),
        copies=("ادارهٔ کل راه و شهرسازی استان، برای اقدام",),
        digest="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    )


def _sentence(texts):
    return f"{next(texts)} (موضوع نامهٔ 130765-20/5/97)."
