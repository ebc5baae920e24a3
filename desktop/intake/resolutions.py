"""Reads the section of resolutions: which are there, in what order, as a list or as a table."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from desktop.intake.asides import labelled
from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold, whole_start
from desktop.intake.items import Item, Marker, gathered, has_marker
from desktop.intake.one_resolution import ResolutionReader, Written, about_resolution
from desktop.intake.pasted_table import table_rows
from desktop.intake.places import Places
from desktop.intake.reading import Question, ReadResolution
from desktop.intake.resolution_rows import RowReader
from desktop.persian.digits import persian_digits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.intake.line import Line

_DECIDED = re.compile(DECIDED)
_CLOSERS = whole_start(
    "در پایان", "در خاتمه", "ختم جلسه", "پایان جلسه", "جلسه در ساعت", "جلسه راس ساعت", "جلسه با ذکر",
    "جلسه با قرائت", "والسلام", "و من الله التوفیق", "ومن الله التوفیق", "با احترام",
    "خواهشمند است", "با تشکر", "با تقدیم احترام", "با سپاس",
)  # fmt: skip
_NONE = re.compile(
    r"مصوبه(?: ?(?:ای|یی))? {1,2}(?:نداشت|ندارد|نبود|نداشته)|(?:فاقد|بدون) {1,2}(?:مصوبه|تصمیم)"
    r"|تصمیمی {1,2}گرفته {1,2}نشد"
)
_BESIDE = Question(
    "resolutions", "مصوبات هم در جدول و هم بیرون از آن آمده‌اند؛ دستگاه مسئول و مهلت هر یک بازبینی شود."
)
_TAIL = "پس از {named} سطری بی‌شماره آمده و دنبالهٔ آن شمرده شده است."


@dataclass(frozen=True, slots=True)
class ResolutionsRead:
    """The resolutions, the sentences around them that are none, and what is open."""

    resolutions: tuple[ReadResolution, ...]
    around: tuple[str, ...]
    questions: tuple[Question, ...]


class _Group:
    """One resolution as its lines are gathered."""

    def __init__(self, item: Item) -> None:
        self.marker = item.marker
        self.has_tail = False
        self._paragraphs = [item.text]
        self._clauses: list[list[str]] = []
        self._vote = ""
        self._agencies: list[str] = []
        self._deadline = ""

    def add_clause(self, item: Item) -> None:
        self._clauses.append([item.marker.typed if item.marker else "", item.text])

    def add_line(self, item: Item) -> None:
        """Add what stands behind without a mark: the vote, else more of the last part."""
        if item.is_aside:
            self._take_aside(item.text)
        elif self._clauses:
            self._clauses[-1][1] += f"\n{item.text}"
        else:
            self._paragraphs.append(item.text)
        self.has_tail = self.has_tail or not item.is_aside

    def _take_aside(self, line: str) -> None:
        if said := labelled(line):
            self._agencies += [said[0]] if said[0] else []
            self._deadline = self._deadline or said[1]
        else:
            self._vote = self._vote or line

    def written(self, topic: int | None) -> Written:
        clauses = tuple((mark, words) for mark, words in self._clauses)
        text = "\n".join(self._paragraphs)
        return Written(text, clauses, self._vote, topic, tuple(self._agencies), self._deadline)


def resolutions_of(
    lines: Sequence[Line], known: frozenset[str], places: Places | None = None
) -> ResolutionsRead:
    """Return the resolutions that the lines of their section hold, under their numbers in the text."""
    places = places or Places()
    rows = [line.cells for line in lines if line.cells]
    if rows and (read := _of_table(rows, known, places)):
        rest = [line for line in lines if not line.cells]
        if not any(_is_item(line) for line in rest):
            return replace(read, around=tuple(line.text for line in rest))
        return _together(read, resolutions_of(rest, known, places))
    groups: list[tuple[_Group, int | None]] = []
    around: list[str] = []
    for topic, part in groupby(lines, key=lambda line: line.topic):
        found, beside = _grouped(gathered(list(part), lettered=True))
        groups += [(group, topic) for group in found]
        around += beside
    orders = _orders([group for group, _ in groups])
    reader = ResolutionReader(known, places)
    questions = _numbering([group for group, _ in groups], orders)
    resolutions = []
    for order, (group, topic) in zip(orders, groups, strict=True):
        resolution, asked = reader.read(order, group.written(topic))
        resolutions.append(resolution)
        questions += [*asked, *([about_resolution(order, _TAIL)] if group.has_tail else [])]
    return ResolutionsRead(tuple(resolutions), tuple(around), tuple(questions))


def _is_item(line: Line) -> bool:
    return has_marker(line.text, lettered=True) or bool(_DECIDED.search(fold(line.text)))


def _together(table: ResolutionsRead, listed: ResolutionsRead) -> ResolutionsRead:
    """Return the resolutions of a table and of a list beside it, numbered one after the other."""
    every = [*table.resolutions, *listed.resolutions]
    orders = {each.order for each in every}
    if len(orders) == len(every):
        resolutions = tuple(every)
    else:
        resolutions = tuple(replace(each, order=place) for place, each in enumerate(every, start=1))
    asked = (*table.questions, *listed.questions) if len(orders) == len(every) else (_BESIDE,)
    return ResolutionsRead(resolutions, listed.around, asked)


def _of_table(
    rows: Sequence[tuple[str, ...]], known: frozenset[str], places: Places
) -> ResolutionsRead | None:
    """Return the resolutions of a table, None where it is none."""
    width = max(map(len, rows))
    if not (found := table_rows([(*row, *[""] * (width - len(row))) for row in rows])):
        return None
    read, questions = RowReader(known, places).read_all(found)
    return ResolutionsRead(read, (), questions)


def _orders(groups: Sequence[_Group]) -> list[int]:
    """Return the numbers as written, or the places in the text where those do not tell resolutions apart."""
    numbers = _numbers(groups)
    is_told = len(set(numbers)) == len(groups) and all(numbers)
    return numbers if is_told else list(range(1, len(groups) + 1))


def _numbers(groups: Sequence[_Group]) -> list[int]:
    """Return the numbers that are written: of «۴-۱», «۴-۲» under one section those behind it."""
    markers = [group.marker for group in groups if group.marker and group.marker.number is not None]
    if len({marker.number for marker in markers}) == 1 and all(marker.part for marker in markers):
        return [marker.part or 0 for marker in markers]
    return [marker.number or 0 for marker in markers]


def _grouped(items: Iterable[Item]) -> tuple[list[_Group], list[str]]:
    """Gather items into resolutions; what stands before the first mark or after the end is no resolution."""
    items = list(items)
    numbered = any(item.marker and item.marker.number is not None for item in items)
    marked = any(item.marker for item in items)
    groups: list[_Group] = []
    around: list[str] = []
    order = _Order(numbered=numbered)
    closed = False
    for item in items:
        if item.marker is None:
            closed = closed or bool(
                _CLOSERS.match(fold(item.text[:40])) or _NONE.search(fold(item.text[:80]))
            )
            decides = not marked and not item.is_aside and not item.text.endswith(":")
            if closed or (not groups and not decides and not _DECIDED.match(fold(item.text[:60]))):
                around.append(item.text)
            elif decides or not groups:
                groups.append(_Group(item))
            else:
                groups[-1].add_line(item)
        elif groups and order.is_within(item.marker):
            groups[-1].add_clause(item)
        else:
            closed = False
            order.take(item.marker)
            groups.append(_Group(item))
    return groups, around


class _Order:
    """Tells an item of the list from an item of a list inside one of its items."""

    def __init__(self, *, numbered: bool) -> None:
        self._numbered = numbered
        self._last: Marker | None = None
        self._inner: Marker | None = None

    def take(self, marker: Marker) -> None:
        self._last, self._inner = marker, None

    def is_within(self, marker: Marker) -> bool:
        """Say whether this mark goes on inside the last item: «الف)», «۲-۱:» or «۱)» under «۳-»."""
        if self._last is None:
            return False
        if marker.number is None:
            return self._numbered or marker.style != self._last.style
        if self._last.number is None:
            return False
        if marker.part is not None:
            return self._last.part is None
        if self._last.part is not None or marker.style == self._last.style:
            return False
        due = (self._inner.number or 0) + 1 if self._inner else 1
        same_list = self._inner is None or self._inner.style == marker.style
        if marker.number == due and same_list:
            self._inner = marker
            return True
        return False


def _numbering(groups: Sequence[_Group], orders: Sequence[int]) -> list[Question]:
    numbers = _numbers(groups)
    questions = []
    if numbers and numbers[0] > 1:
        first = persian_digits(str(numbers[0]))
        questions.append(Question("resolutions", f"شمارهٔ نخستین مصوبه در متن {first} است."))
    for before, after in pairwise(numbers):
        if after not in {before + 1, 1}:
            named = persian_digits(f"پس از مصوبهٔ {before} مصوبهٔ {after} آمده است؛ شماره‌ها پیوسته نیست.")
            questions.append(Question("resolutions", named))
    if numbers and numbers != list(orders):
        wording = "شماره‌های مصوبات در متن یکتا نیست؛ مصوبات به ترتیب متن شماره خورد."
        questions.append(Question("resolutions", wording))
    return questions
