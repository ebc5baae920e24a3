"""All that is known of one office on one page: facts, stages, neighbourhoods, and what was decided of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.section import spread
from desktop.pdf.blocks.table import Row
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.manner import COMPACT, FORMAL
from desktop.pdf.papers.sheet import Heading, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.manner import Manner
    from desktop.pdf.papers.minutes import Fact

TITLE = "شناسنامهٔ دفتر"
LIFE, NEIGHBOURHOODS = "گام‌های دفتر", "محله‌های زیر پوشش"
RESOLUTIONS, NOTE = "مصوبات مربوط به دفتر", "توضیحات"
STAFF, SERVICES, DOCUMENTS = "نیروهای دفتر", "خدمات دستگاه‌ها", "اسناد دفتر"
LIFE_HEADS = ("گام", "تاریخ", "شمارهٔ سند", "وضعیت")
NEIGHBOURHOOD_HEADS = ("نام محله", "نوع محدوده", "جمعیت", "خانوار")
STAFF_HEADS = ("نام و نام خانوادگی", "سمت", "رشته", "بومی", "مدت")
SERVICE_HEADS = ("خدمت", "دستگاه", "روزهای ارائه")
DOCUMENT_HEADS = ("سند", "شماره", "وضعیت", "مهلت")
TEXT = "شرح مصوبه"
RESOLUTION_HEADS = ("جلسه", "تاریخ", TEXT)
OTHERS = "و {count} مورد دیگر"
_LIFE_SHARES = (0.34, 0.2, 0.26, 0.2)
_STAFF_SHARES = (0.28, 0.2, 0.18, 0.1, 0.24)
_SERVICE_SHARES = (0.4, 0.35, 0.25)
_DOCUMENT_SHARES = (0.36, 0.2, 0.26, 0.18)
_NEIGHBOURHOOD_SHARES = (0.4, 0.3, 0.15, 0.15)
_RESOLUTION_SHARES = (0.28, 0.14, 0.58)


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the rows of a table, and how many there are besides them."""

    rows: tuple[tuple[str, ...], ...] = ()
    others: int = 0


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """The card; ``life`` is state, day, paper and how it stands, the others as their heads say.

    ``left_out`` are confidential resolutions that do not stand on it.
    """

    name: str
    look: Look = Look()
    date: str = ""
    facts: tuple[Fact, ...] = ()
    life: Part = Part()
    neighbourhoods: Part = Part()
    staff: Part = Part()
    services: Part = Part()
    documents: Part = Part()
    resolutions: Part = Part()
    note: str = ""
    left_out: int = 0


def office_card_sections(typesetter: Typesetter, paper: OfficeCard, _marks: list[Mark]) -> list[Section]:
    """Set the card on one page, in smaller letters where it takes them; what is longer has a second one."""
    card = _card(typesetter, paper, FORMAL)
    return [card if len(spread(card)) == 1 else _card(typesetter, paper, COMPACT)]


def _card(typesetter: Typesetter, paper: OfficeCard, manner: Manner) -> Section:
    sheet = Sheet(typesetter, paper.look, manner)
    blocks = [
        *sheet.facts(paper.facts),
        *_part(sheet, LIFE, paper.life, LIFE_HEADS, _LIFE_SHARES),
        *_part(sheet, NEIGHBOURHOODS, paper.neighbourhoods, NEIGHBOURHOOD_HEADS, _NEIGHBOURHOOD_SHARES),
        *_part(sheet, STAFF, paper.staff, STAFF_HEADS, _STAFF_SHARES),
        *_part(sheet, SERVICES, paper.services, SERVICE_HEADS, _SERVICE_SHARES),
        *_part(sheet, DOCUMENTS, paper.documents, DOCUMENT_HEADS, _DOCUMENT_SHARES),
        *_part(sheet, RESOLUTIONS, paper.resolutions, RESOLUTION_HEADS, _RESOLUTION_SHARES),
        *sheet.headed(NOTE, sheet.body(paper.note)),
    ]
    return sheet.section(Heading(TITLE, paper.name, paper.date), blocks)


def _part(
    sheet: Sheet, heading: str, part: Part, heads: Sequence[str], shares: Sequence[float]
) -> list[Block]:
    if not part.rows:
        return []
    cells = [sheet.start if head == TEXT else sheet.middle for head in heads]
    rows = [Row(tuple(cell(text) for cell, text in zip(cells, texts, strict=True))) for texts in part.rows]
    if part.others:
        words = OTHERS.format(count=sheet.digits(str(part.others)))
        rows.append(Row((sheet.middle(words),), spans=(len(heads),)))
    table = sheet.table(shares, rows, sheet.heads(heads))
    return sheet.headed(heading, [replace(table, before=sheet.manner.before_table)])
