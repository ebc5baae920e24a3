"""The list that those who attend a session sign: members by protocol, guests, and room for more of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.table import Row
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.sheet import ROW, Heading, Sheet, shared_out

if TYPE_CHECKING:
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.minutes import Fact

TITLE = "فهرست حضور"
NAME, POST, ORGANISATION, PHONE, SIGNATURE = "نام و نام خانوادگی", "سمت", "دستگاه", "تلفن همراه", "امضا"
GUESTS = "مدعوان"
COUNTED = "شمار حاضران: {room} نفر، شمار غایبان: {room} نفر"
_ROOM = "." * 12
_SHARES = {ROW: 0.085, NAME: 0.25, POST: 0.21, ORGANISATION: 0.24, PHONE: 0.17, SIGNATURE: 0.23}
_HEIGHT = 32.0  # points: room for a signature


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who is expected; without a name it is a vacant place, of which the post is known."""

    name: str
    post: str = ""
    organisation: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """Who is to sign; ``blanks`` are empty rows, and telephone numbers have a column if ``with_phones``."""

    title: str
    look: Look = Look()
    facts: tuple[Fact, ...] = ()
    members: tuple[Attendee, ...] = ()
    guests: tuple[Attendee, ...] = ()
    blanks: int = 5
    with_phones: bool = False


def attendance_sheet_sections(
    typesetter: Typesetter, paper: AttendanceSheet, _marks: list[Mark]
) -> list[Section]:
    """Set the list; a row is never cut, and signatures have room."""
    sheet = Sheet(typesetter, paper.look)
    shown = [head for head in _SHARES if head != PHONE or paper.with_phones]
    guests = [*paper.guests, *[Attendee("")] * paper.blanks]
    rows = [
        _row(sheet, number, each, shown) for number, each in enumerate((*paper.members, *guests), start=1)
    ]
    if guests:
        rows.insert(len(paper.members), sheet.group(GUESTS, len(shown)))
    table = sheet.table(shared_out([_SHARES[head] for head in shown]), rows, sheet.heads(shown))
    counted = sheet.text(COUNTED.format(room=_ROOM), replace(sheet.manner.cell_group, before=10))
    blocks = [*sheet.facts(paper.facts), *([table] if rows else []), counted]
    return [sheet.section(Heading(TITLE, paper.title), blocks)]


def _row(sheet: Sheet, number: int, attendee: Attendee, shown: list[str]) -> Row:
    texts = {
        NAME: attendee.name,
        POST: attendee.post,
        ORGANISATION: attendee.organisation,
        PHONE: attendee.phone,
        SIGNATURE: "",
    }
    cells = (sheet.middle(texts[head]) for head in shown if head != ROW)
    return Row((sheet.count(number), *cells), lowest=_HEIGHT, solid=True)
