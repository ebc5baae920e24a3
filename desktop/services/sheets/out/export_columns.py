"""The columns of a workbook as the description of a record has them: kinds, widths, choices, hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.excel.writing.sheet_out import ColumnOut
from desktop.excel.writing.sheet_out import Kind as ColumnKind
from desktop.schema.condition import Missing
from desktop.schema.fields import Field, Kind, fields_of
from desktop.services.sheets.out.export_rows import pages
from desktop.services.sheets.stamp import ID_HEADING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.progress import Progress
    from desktop.schema.condition import Condition
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.references import References
    from desktop.storage.unit_of_work import View

_KINDS = {
    Kind.NUMBER: ColumnKind.NUMBER,
    Kind.MEASURE: ColumnKind.NUMBER,
    Kind.DAY: ColumnKind.DAY,
    Kind.MOMENT: ColumnKind.TIME,
    Kind.CHOICE: ColumnKind.CHOICE,
    Kind.FLAG: ColumnKind.CHOICE,
}
_WIDTHS = {
    Kind.NUMBER: 10,
    Kind.MEASURE: 12,
    Kind.DAY: 13,
    Kind.MOMENT: 9,
    Kind.FLAG: 8,
    Kind.CHOICE: 8,
    Kind.PASSAGE: 60,
    Kind.TEXTS: 28,
    Kind.LINK: 28,
    Kind.LINKS: 32,
}
_TEXT_WIDTH, _CODE_WIDTH, _NAME_WIDTH, _ID_WIDTH, _WIDEST_HEADING = 22, 15, 32, 8, 24
_FILTER_BUTTON = 4
"""How many characters of a heading Excel's button covers."""
_HINTS = {
    Kind.DAY: "تاریخ شمسی؛ نمونه: ۱۴۰۵/۰۸/۳۰",
    Kind.MOMENT: "ساعت و دقیقه؛ نمونه: ۰۹:۳۰",
    Kind.TEXTS: "میان چند مورد «،» بگذارید.",
    Kind.LINKS: "میان چند نام «،» بگذارید.",
}
_NOT_A_CHOICE = "یکی از گزینه‌های فهرست را انتخاب کنید."
_NOT_LISTED = "این نام در فهرست نیست. اگر نام تازه‌ای است، همین را نگه دارید."
_ID_STAYS = "این شناسه نشان می‌دهد که ردیف از آنِ کدام مورد ثبت‌شده است و تغییر نمی‌کند."
_LISTED = (Place, Neighbourhood, Organisation, Person, Body)
"""The kinds whose names are offered in a drop-down."""
_MOST_LISTED = 5_000
ID_COLUMN = ColumnOut(ID_HEADING, ColumnKind.ID, _ID_WIDTH, refusal=_ID_STAYS)


class ColumnsOut:
    """Makes columns; the names of linked records are read once for all columns of a workbook."""

    def __init__(
        self,
        view: View,
        references: References,
        vocabulary: Vocabulary,
        progress: Progress,
        *,
        jalali_text: bool,
    ) -> None:
        self._view = view
        self._progress = progress
        self._references = references
        self._vocabulary = vocabulary
        self._jalali_text = jalali_text
        self._listed: dict[str, tuple[str, ...]] = {}

    def of(self, kind: type[Record], fields: Sequence[Field]) -> tuple[ColumnOut, ...]:
        """Return the columns of ``fields``, without that of the id."""
        return tuple(self.one(kind, field) for field in fields)

    def one(self, kind: type[Record], field: Field) -> ColumnOut:
        """Return the column of a field."""
        heading = self._vocabulary.field(kind, field).label
        is_link = field.kind is Kind.LINK
        choices = self._names(field.target) if is_link else choices_of(field, self._vocabulary)
        as_text = field.code or (field.kind is Kind.DAY and self._jalali_text)
        default = ColumnKind.CODE if as_text else ColumnKind.TEXT
        return ColumnOut(
            heading=heading,
            kind=ColumnKind.CODE if as_text else _KINDS.get(field.kind, default),
            width=_width(field, heading, choices),
            choices=choices,
            open_choices=is_link,
            hint=_HINTS.get(field.kind, ""),
            refusal=(_NOT_LISTED if is_link else _NOT_A_CHOICE) if choices else "",
            required=field.required and field.default is None,
            summed=field.summed,
        )

    def _names(self, target: str) -> tuple[str, ...]:
        """Return what workbooks call the records of a kind, where they are not too many to choose from."""
        if target not in self._listed:
            kind = next((each for each in _LISTED if each.__name__ == target), None)
            self._listed[target] = self._read_names(kind) if kind else ()
        return self._listed[target]

    def _read_names(self, kind: type[Record]) -> tuple[str, ...]:
        records, there = self._view.records(kind), not_merged(kind)
        if records.count(there) > _MOST_LISTED:
            return ()
        order = next((field.name for field in fields_of(kind) if field.ordered), "id")
        ids = records.find(order_by=order, conditions=there)
        names: dict[str, None] = {}
        for page in pages(self._view, kind, ids):
            self._progress.step(0, 0)
            names |= dict.fromkeys(filter(None, self._references.texts(page).values()))
        return tuple(names)


def choices_of(field: Field, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the words that a cell of a choice, or a yes or no, may hold; nothing for any other."""
    if field.kind is Kind.FLAG:
        return tuple(vocabulary.flag(value=value).label for value in (True, False))
    return tuple(vocabulary.choice(each).label for each in field.choices or ())


def not_merged(kind: type[Record]) -> tuple[Condition, ...]:
    """Return the condition that a record has not become another one."""
    names = {field.name for field in fields_of(kind)}
    return (Missing("merged_into"),) if "merged_into" in names else ()


def _width(field: Field, heading: str, choices: Sequence[str]) -> int:
    """Return a width in which the usual value stands on one line, and the heading on two."""
    if field.kind is Kind.TEXT:
        width = _CODE_WIDTH if field.code else _NAME_WIDTH if field.ordered else _TEXT_WIDTH
    else:
        width = _WIDTHS[field.kind]
    if field.kind in (Kind.CHOICE, Kind.FLAG):
        width = max(width, *map(len, choices)) + _FILTER_BUTTON
    return max(width, min(len(heading) + _FILTER_BUTTON, _WIDEST_HEADING))
