"""Reads the section of resolutions: which are there, in what order, and the parts of each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.intake.agencies import Responsible, responsible_in
from desktop.intake.citations import citations_in
from desktop.intake.deadlines import Deadline, deadline_in
from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold, phrase, whole_start
from desktop.intake.items import Item, Marker, gathered
from desktop.intake.places import Places
from desktop.intake.reading import Question, ReadResolution
from desktop.persian.digits import persian_digits
from desktop.persian.joining import join_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.clean import Line

_THEREFORE = phrase("لذا", "بنابراین", "از این رو", "بر این اساس", "در همین راستا", "در این راستا")
_FORMULA = rf"(?:(?P<therefore>(?<!\w){_THEREFORE} ?،? {{0,2}}))?{DECIDED}"
_DECIDED = re.compile(_FORMULA)
_DECIDED_OR_QUOTED = re.compile(rf"«[^«»]{{0,2000}}»|(?P<decided>{_FORMULA})")
_CLOSERS = whole_start(
    "در پایان", "در خاتمه", "ختم جلسه", "پایان جلسه", "جلسه در ساعت", "جلسه راس ساعت", "جلسه با ذکر",
    "جلسه با قرائت",
)  # fmt: skip
_FEW_WORDS = 3


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
        self.paragraphs = [item.text]
        self.has_tail = False

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)

    @property
    def number(self) -> int | None:
        return self.marker.number if self.marker and self.marker.part is None else None


def resolutions_of(
    lines: Sequence[Line], known: frozenset[str], places: Places | None = None
) -> ResolutionsRead:
    """Return the resolutions that the lines of their section hold, under their numbers in the text."""
    groups, around = _grouped(gathered(lines, lettered=True))
    orders = _orders(groups)
    resolutions = [
        _resolution(order, group.text, known, places or Places())
        for order, group in zip(orders, groups, strict=True)
    ]
    questions = _numbering(groups, orders)
    for (resolution, remarks), group in zip(resolutions, groups, strict=True):
        questions += remarks
        if group.has_tail:
            questions.append(
                _about(resolution.order, "پس از {named} سطری بی‌شماره آمده و دنبالهٔ آن شمرده شده است.")
            )
    return ResolutionsRead(tuple(each for each, _ in resolutions), tuple(around), tuple(questions))


def _orders(groups: Sequence[_Group]) -> list[int]:
    """Return the numbers as written, or the places in the text where those do not tell resolutions apart."""
    written = [group.number for group in groups]
    numbers = [number for number in written if number]
    return numbers if len(set(numbers)) == len(written) else list(range(1, len(written) + 1))


def _grouped(items: list[Item]) -> tuple[list[_Group], list[str]]:
    """Gather items into resolutions; what stands before the first mark or after the end is no resolution."""
    numbered = any(item.marker and item.marker.number is not None for item in items)
    marked = any(item.marker for item in items)
    groups: list[_Group] = []
    around: list[str] = []
    order = _Order(numbered=numbered)
    closed = False
    for item in items:
        if item.marker is None:
            closed = closed or bool(_CLOSERS.match(fold(item.text[:40])))
            decides = not marked and not item.text.endswith(":")
            if closed or (not groups and not decides and not _DECIDED.match(fold(item.text[:60]))):
                around.append(item.text)
            elif decides or not groups:
                groups.append(_Group(item))
            else:
                groups[-1].paragraphs.append(item.text)
                groups[-1].has_tail = True
        elif groups and order.is_within(item.marker):
            groups[-1].paragraphs.append(item.typed)
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
    numbers = [group.marker.number for group in groups if group.marker and group.marker.number is not None]
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


def _resolution(
    order: int, text: str, known: frozenset[str], places: Places
) -> tuple[ReadResolution, list[Question]]:
    preamble, operative = _parted(text)
    responsible = responsible_in(operative, known, places)
    deadline = deadline_in(operative)
    resolution = ReadResolution(
        order=order,
        preamble=preamble,
        operative=operative,
        responsible=tuple(agency.name for agency in responsible.agencies),
        deadline_on=deadline.on,
        deadline_text=deadline.text,
        next_session=deadline.next_session,
        citations=citations_in(text),
    )
    wordings = [*_agency_questions(responsible), *_deadline_questions(deadline)]
    return resolution, [_about(order, wording) for wording in wordings]


def _agency_questions(responsible: Responsible) -> list[str]:
    if not responsible.agencies and not responsible.unclear:
        return ["دستگاه مسئول {named} نوشته نشده است."]
    unsure = [agency.name for agency in responsible.agencies if not agency.sure]
    return [f"«{name}» مسئول اجرای {{named}} شمرده شد؛ درست است؟" for name in unsure] + [
        f"پایان نام دستگاه مسئول {{named}} روشن نیست: «{words}»." for words in responsible.unclear
    ]


def _deadline_questions(deadline: Deadline) -> list[str]:
    if not deadline.text:
        return ["مهلت {named} نوشته نشده است."]
    questions = []
    if deadline.on is None and not deadline.next_session:
        questions.append(f"مهلت {{named}} «{deadline.text}» است؛ تاریخ دقیق آن چیست؟")
    if deadline.others:
        others = join_words(f"«{other}»" for other in (deadline.text, *deadline.others))
        questions.append(f"برای {{named}} بیش از یک مهلت آمده است: {others}.")
    return questions


def _parted(text: str) -> tuple[str, str]:
    """Part the reasons from what was decided, where a formula such as «لذا مصوب گردید» stands between."""
    folded = fold(text)
    formulas = [found for found in _DECIDED_OR_QUOTED.finditer(folded) if found["decided"]]
    if not formulas or formulas[0].start() == 0:
        return "", text
    chosen = next((found for found in formulas if found["therefore"]), formulas[0])
    preamble, operative = text[: chosen.start()].strip(), text[chosen.start() :]
    return (preamble, operative) if len(operative.split()) > _FEW_WORDS and preamble else ("", text)


def _about(order: int, wording: str) -> Question:
    number = persian_digits(str(order))
    return Question(f"resolution {order}", wording.replace("{named}", f"مصوبهٔ {number}"))
