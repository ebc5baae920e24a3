"""The headings of minutes, and how their words are put together in each form of the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.text.passage import Span

if TYPE_CHECKING:
    from desktop.pdf.papers.minutes import AgendaEntry, MinutesPaper

MINUTES = "صورت‌جلسه"
AGENDA = "دستور جلسه"
PRESENTER = "ارائه‌دهنده"
OUTCOME = "نتیجه"
COOPERATING = "با همکاری"
PRESENT, ABSENT = "حاضران", "غایبان"
SUMMARY = "خلاصهٔ مباحث جلسه"
STATEMENTS = "مباحث و دیدگاه‌ها"
CLOSING = "جمع‌بندی"
RESOLUTIONS = "مصوبات جلسه"
REMARKS = "ملاحظات"
SIGNATURES = "امضای حاضران"
COPIES = "رونوشت"
ROW, NAME, POST, ORGANISATION, NOTE = "ردیف", "نام و نام خانوادگی", "سمت", "دستگاه", "ملاحظات"
RESOLUTION_HEADS = (ROW, "شرح مصوبه", "مسئول پیگیری", "مهلت اجرا")
SIGNATURE = "امضا"


def titles(paper: MinutesPaper) -> list[str]:
    """Give what the minutes are called, with the word itself where the title lacks it."""
    kind = "" if paper.title.startswith(MINUTES) else MINUTES
    return [line for line in (kind, paper.title, paper.amendment) if line]


def agenda_words(entry: AgendaEntry) -> list[Span]:
    """Return an item with its presenter and what became of it."""
    presenter = f" ({PRESENTER}: {entry.presenter})" if entry.presenter else ""
    outcome = [Span(f" – {OUTCOME}: ", bold=True), Span(entry.outcome)] if entry.outcome else []
    return [Span(f"{entry.text}{presenter}"), *outcome]


def statement_words(text: str, speaker: str) -> list[Span]:
    """Return what was said after who said it."""
    return [*([Span(f"{speaker}: ", bold=True)] if speaker else []), Span(text)]
