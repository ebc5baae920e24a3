"""A list as it is shown, on paper: the same rows, columns and words, with the totals of what can be added."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.domain.paperwork import Attachment
from desktop.domain.place import Neighbourhood
from desktop.pdf.papers.list_paper import ListColumn, ListPaper
from desktop.pdf.papers.minutes import Fact
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.schema.fields import Kind, fields_of
from desktop.services.prints.confidential import called, confidential_ids, linked, names_one
from desktop.services.prints.words import FIGURES, in_digits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.pdf.papers.look import Look
    from desktop.progress import Progress
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.services.browse import Shown
    from desktop.services.prints.sources import Sources

LEFT_OUT = "{count} مصوبه در این فهرست نیامده است."
COUNT, NARROWED, SEARCHED = "شمار", "پالایه‌ها", "جست‌وجو"
_ADDED: Mapping[type[Record], tuple[str, ...]] = {
    Neighbourhood: ("population", "households", "area"),
    Attachment: ("size",),
}
"""Figures that may be added up; a number, an order or a degree may not."""
_SHORT = FIGURES | {Kind.FLAG, Kind.CHOICE}
_PAGE = 500


@dataclass(frozen=True, slots=True)
class ShownList:
    """What a list shows: the ids in their order, the names and headings of its columns from the right.

    ``page`` reads some rows by their ids; ``view``, ``search`` and ``filters`` say in words what it is
    narrowed to. ``title`` is what the list is called.
    """

    kind: type[Record]
    title: str
    ids: Sequence[str]
    columns: Sequence[tuple[str, str]]
    page: Callable[[Sequence[str]], Sequence[Shown]]
    view: str = ""
    search: str = ""
    filters: Sequence[str] = ()


def list_paper(sources: Sources, shown: ShownList, progress: Progress) -> ListPaper:
    """Return a list as a paper; a record that was deleted meanwhile is left out.

    So are confidential resolutions, which are counted; another record names none of them.
    Raise `CancelledError` where the clerk asks for it.
    """
    look = sources.office_look()
    fields = {field.name: field for field in fields_of(shown.kind)}
    names = [name for name, _ in shown.columns]
    added = [name for name in _ADDED.get(shown.kind, ()) if name in names]
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    rows: list[tuple[str, ...]] = []
    left_out = 0
    for start in range(0, len(shown.ids), _PAGE):
        progress.step(start, len(shown.ids))
        page = shown.page(shown.ids[start : start + _PAGE])
        for each in (found := _open(sources, page, fields.values())):
            rows.append(tuple(_cell(each, fields.get(name), name, look) for name in names))
            for name in added:
                sums[name] += Decimal(getattr(each.record, name) or 0)
        left_out += len(page) - len(found)
    return ListPaper(
        title=shown.title,
        look=look,
        date=look.digits(day_text(sources.today())),
        facts=_facts(sources, shown, len(rows), left_out, look),
        columns=tuple(
            ListColumn(
                heading,
                centred=_is_short(fields.get(name)),
                total=look.digits(number_text(sums[name])) if name in sums else "",
            )
            for name, heading in shown.columns
        ),
        rows=tuple(rows),
    )


def _open(sources: Sources, page: Sequence[Shown], fields: Iterable[Field]) -> list[Shown]:
    """Return the rows without confidential resolutions, whose names do not stand in the others either."""
    naming = [field for field in fields if names_one(field)]
    ids = {each.id for each in page}
    ids |= {link for each in page for field in naming for link in linked(each.record, field)}
    with sources.store.view() as view:
        confidential = confidential_ids(view, ids)
    word = called(sources.vocabulary)
    found = []
    for each in page:
        if each.id not in confidential:
            hidden = {
                field.name: word for field in naming if confidential.intersection(linked(each.record, field))
            }
            found.append(replace(each, cells={**each.cells, **hidden}))
    return found


def _facts(sources: Sources, shown: ShownList, count: int, left_out: int, look: Look) -> tuple[Fact, ...]:
    kind = sources.vocabulary.record(shown.kind).label
    narrowed = "؛ ".join(filter(None, (shown.view, *shown.filters)))
    search = f"«{shown.search}»" if shown.search.strip() else ""
    counted = f"{look.digits(number_text(count))} {kind}"
    not_told = look.digits(LEFT_OUT.format(count=number_text(left_out))) if left_out else ""
    said = (
        (COUNT, counted),
        (NARROWED, narrowed),
        (SEARCHED, search),
        (called(sources.vocabulary), not_told),
    )
    return tuple(Fact(label, value) for label, value in said if value)


def _cell(shown: Shown, field: Field | None, name: str, look: Look) -> str:
    said = shown.cells.get(name, "")
    return in_digits(said, field, look) if field else said


def _is_short(field: Field | None) -> bool:
    return field is not None and (field.kind in _SHORT or field.code)
