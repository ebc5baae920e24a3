"""The page of a workbook that says what its columns mean and what is to be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.excel.writing.sheet_out import Guidance, GuidanceTable
from desktop.persian.jalali import day_words
from desktop.schema.fields import Field, Kind
from desktop.schema.words import SEPARATOR, show
from desktop.services.sheets.out.examples import example_of
from desktop.services.sheets.out.export_columns import choices_of
from desktop.services.sheets.out.export_rows import fields_out
from desktop.services.sheets.stamp import GUIDANCE_SHEET, ID_HEADING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.schema.catalogue import Catalogue
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary

_TITLE = "راهنمای پر کردن این فایل"
_HEADINGS = ("ستون", "الزامی", "نوع", "نمونه", "گزینه‌ها و توضیح")
_REQUIRED = "بله"
_COMMON = (
    "هر ردیف یک مورد است. ستون‌های با سرستون زرد باید پر شود.",
    "تاریخ را مانند ۱۴۰۵/۰۸/۳۰ و ساعت را مانند ۰۹:۳۰ بنویسید.",
    "در خانه‌ای که چند مورد می‌پذیرد، میان موردها «،» بگذارید.",
)
_TEMPLATE = (
    "این الگو را پر کنید و با «ورود از اکسل» در محله‌یار بخوانید.",
    "پیش از ثبت، همهٔ ردیف‌ها نشان داده می‌شود.",
    "ردیف خاکستری هر برگه نمونه است و تا تغییر نکند خوانده نمی‌شود.",
)
_EXPORT = (
    "این فایل را محله‌یار در {day} نوشته است. پس از ویرایش، آن را با «ورود از اکسل» بخوانید.",
    "پیش از ثبت، همهٔ تغییرها نشان داده می‌شود. خالی کردن یک خانه، مقدار آن را پاک می‌کند.",
    "ستون «{id}» نشان می‌دهد که هر ردیف از آنِ کدام مورد ثبت‌شده است؛ در ردیف تازه آن را خالی بگذارید.",
)
_CODE = "متن است؛ صفرهای آغازین آن می‌ماند."
_PART = "نشان می‌دهد این ردیف از آنِ کدام {owner} است."
_ONE = "نام {target}، همان‌گونه که ثبت شده است."
_SEVERAL = "نام یک یا چند {target}؛ میان نام‌ها «،» بگذارید."
_NEW = " نام تازه پس از تأیید شما ثبت می‌شود."
_TEXTS = "میان موردها «،» بگذارید."


def guidance(
    kinds: Sequence[type[Record]], catalogue: Catalogue, vocabulary: Vocabulary, written_on: date | None
) -> Guidance:
    """Return the page for the sheets of ``kinds``; ``written_on`` is the day of an export."""
    if written_on:
        told = tuple(line.format(day=day_words(written_on), id=ID_HEADING) for line in _EXPORT)
    else:
        told = _TEMPLATE
    tables = tuple(
        GuidanceTable(
            vocabulary.sheet(kind).label,
            _HEADINGS,
            tuple(_row(kind, field, catalogue, vocabulary) for field in fields_out(kind)),
        )
        for kind in kinds
    )
    return Guidance(GUIDANCE_SHEET, _TITLE, (*told, *_COMMON), tables)


def _row(kind: type[Record], field: Field, catalogue: Catalogue, vocabulary: Vocabulary) -> tuple[str, ...]:
    return (
        vocabulary.field(kind, field).label,
        _REQUIRED if field.required and field.default is None else "",
        vocabulary.choice(field.kind).label,
        _example(kind, field, vocabulary),
        _remark(field, catalogue, vocabulary),
    )


def _example(kind: type[Record], field: Field, vocabulary: Vocabulary) -> str:
    """Return the example as it is typed; where that is a choice, its word."""
    return vocabulary.example(kind, field) or str(example_of(kind, field, vocabulary))


def _remark(field: Field, catalogue: Catalogue, vocabulary: Vocabulary) -> str:
    match field.kind:
        case Kind.CHOICE | Kind.FLAG:
            words = SEPARATOR.join(choices_of(field, vocabulary))
            default = show(field, field.default, vocabulary, str)
            return f"{words} (خانهٔ خالی: {default})" if default else words
        case Kind.LINK | Kind.LINKS:
            return _about_link(field, catalogue[field.target], vocabulary)
        case Kind.TEXTS:
            return _TEXTS
        case _:
            return _CODE if field.code else ""


def _about_link(field: Field, target: type[Record], vocabulary: Vocabulary) -> str:
    label = vocabulary.record(target).label
    if field.owner:
        return _PART.format(owner=label)
    words = (_ONE if field.kind is Kind.LINK else _SEVERAL).format(target=label)
    return words if target.named("الف") is None else words + _NEW
