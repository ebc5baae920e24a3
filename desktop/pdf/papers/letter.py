"""What the papers of an office share: the letterhead, the head and foot of each page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.seal import grouped, short_code, whole_code
from desktop.pdf.blocks.block import Beside, Rule, Stack
from desktop.pdf.blocks.paragraph import Align, Style, paragraph
from desktop.pdf.blocks.picture import picture
from desktop.pdf.blocks.qr import QrCode
from desktop.pdf.document.structure import Element, Role
from desktop.pdf.papers.minutes import DAY_TO_FILL
from desktop.pdf.text.passage import Span
from desktop.persian.digits import persian_digits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.look import Letterhead
    from desktop.pdf.papers.manner import Manner

NUMBER, DATE, ATTACHMENT = "شماره", "تاریخ", "پیوست"
PAGE = "صفحهٔ {number} از {last}"
DRAFT = "پیش‌نویس"
CODE = "کد اصالت"
CHAIN = "کد زنجیره"
MORE = "ادامه در صفحهٔ بعد"
"""What stands under a table that goes on."""
EMBLEM = "نشان سربرگ"
"""What a screen reader says of the emblem."""
TO_FILL = "." * 22
_BULLET = "•"

_RUNNING = Style(size=8.5, leading=1.7, align=Align.START, base=1, ink=0.25)
_MARK = Style(size=10, leading=1.6, bold=True, align=Align.CENTRE, ink=0.45)
_PAGE = Style(size=8.5, leading=1.8, align=Align.CENTRE, base=1, ink=0.25)
_CODE = replace(_PAGE, ink=0.0)
_DIGEST = Style(size=6, leading=1.6, align=Align.CENTRE, base=0, ink=0.4)
_SEAL = 41.0  # points: a module of 0.44 mm, which a hand scanner reads
_FOOT_SHARES = (0.1, 0.8, 0.1)
_MASTHEAD_SHARES = (0.34, 0.32, 0.06, 0.28)  # the second in the middle of the page, the third empty
_HAIR, _HAIR_INK = 0.5, 0.5
_LONGEST = 110
"""Letters of what is said once more or on a label; where it stands first it is whole."""


def labelled(label: str, value: str) -> tuple[Span, Span]:
    """Give «label: value» with a bold label."""
    return Span(f"{label}: ", bold=True), Span(value)


def numbered(
    typesetter: Typesetter,
    texts: Sequence[Sequence[Span]],
    style: Style,
    digits: Callable[[str], str] = persian_digits,
) -> list[Block]:
    """Give paragraphs with hanging numbers."""
    labels = [digits(f"{number}.") for number in range(1, len(texts) + 1)]
    items = Element(Role.L)
    return [
        paragraph(typesetter, text, style, label, items) for text, label in zip(texts, labels, strict=True)
    ]


def bulleted(typesetter: Typesetter, texts: Sequence[Sequence[Span]], style: Style) -> list[Block]:
    """Give paragraphs with hanging bullets."""
    items = Element(Role.L)
    return [paragraph(typesetter, text, style, _BULLET, items) for text in texts]


def references(
    typesetter: Typesetter, manner: Manner, number: str, date: str, attachment: str
) -> tuple[Block, Block, Block]:
    """Give the lines by which a letter is found again; what is not known yet is left to the pen."""
    lines = (
        (NUMBER, number or TO_FILL),
        (DATE, date or DAY_TO_FILL),
        (ATTACHMENT, attachment or TO_FILL),
    )
    first, second, third = (
        paragraph(typesetter, labelled(label, value), manner.reference) for label, value in lines
    )
    return first, second, third


def masthead(
    typesetter: Typesetter, manner: Manner, letterhead: Letterhead, found_by: Sequence[Block]
) -> tuple[Block, ...]:
    """Give the head of the first page; ``found_by`` are its references."""
    emblem = picture(letterhead.emblem, manner.emblem, EMBLEM)
    office = [paragraph(typesetter, line, manner.office) for line in letterhead.lines]
    said = ((letterhead.invocation, manner.invocation), (letterhead.motto, manner.motto))
    middle = [paragraph(typesetter, words, style) for words, style in said if words]
    right = Stack((*((emblem,) if emblem else ()), *office))
    parts = (right, Stack(tuple(middle)), Stack(()), Stack(tuple(found_by)))
    return Beside(parts, _MASTHEAD_SHARES), Rule(weight=1.0, before=6)


def brief(text: str) -> str:
    """Return a text on one line, or its beginning and «…»."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}\u2026"


def running_head(
    typesetter: Typesetter, number: int, title: str, reference: str, *, draft: bool
) -> Block | None:
    """Give the head of page ``number``: the first has only the mark of a draft, which all have.

    What is long is cut short there: it would leave a page no room.
    """
    blocks: list[Block] = [paragraph(typesetter, DRAFT, _MARK)] if draft else []
    if number > 1:
        left = paragraph(typesetter, brief(reference), replace(_RUNNING, align=Align.END))
        blocks += [
            Beside((paragraph(typesetter, brief(title), _RUNNING), left), (0.7, 0.3)),
            Rule(_HAIR, _HAIR_INK, before=1),
        ]
    return Stack(tuple(blocks)) if blocks else None


def page_foot(
    typesetter: Typesetter,
    number: int,
    last: int,
    digest: str,
    digits: Callable[[str], str] = persian_digits,
    *,
    chain: str = "",
    low: bool = False,
) -> Block:
    """Give «صفحهٔ ۱ از ۳», and for a content with a digest the codes by which the paper is found again.

    ``chain`` is the digest that the journal had come to before, by which it is found whether it was cut. A
    ``low`` foot has only the code that is typed, beside the number of the page.
    """
    text = PAGE.format(number=digits(str(number)), last=digits(str(last)))
    rule = Rule(_HAIR, _HAIR_INK)
    if not digest:
        return Stack((rule, paragraph(typesetter, text, _PAGE)))
    code: tuple[Span, ...] = labelled(CODE, digits(grouped(short_code(digest))))
    if chain:
        code = (*code, Span("  –  "), *labelled(CHAIN, digits(grouped(short_code(chain)))))
    content = paragraph(typesetter, f"SHA-256: {digest}", _DIGEST)
    if low:
        return Stack((rule, paragraph(typesetter, [Span(f"{text}  –  "), *code], _PAGE), content))
    said = Stack((paragraph(typesetter, text, _PAGE), paragraph(typesetter, code, _CODE), content))
    return Stack((rule, Beside((Stack(()), said, QrCode(whole_code(digest), _SEAL)), _FOOT_SHARES)))
