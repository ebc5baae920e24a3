"""A passage of old minutes that the clerk says is of a kind, read as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NoMinutesError
from desktop.intake.reading import ReadResolution
from desktop.persian.text import squashed_key, tidy_passage
from desktop.services.readings.edits import unmarked, with_member, without
from desktop.services.readings.part_name import RESOLUTION, PartName
from desktop.services.readings.resolutions import NEW, as_clause, inserted, lifted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.intake.reading import MinutesReading
    from desktop.services.source_places import Part, Span

CLAUSE = "clause"


class Passage:
    """A passage by its words and its place, with what was found in the text around it.

    ``read`` gives what a text of minutes says.
    """

    def __init__(
        self, words: str, span: Span, parts: Sequence[Part], read: Callable[[str], MinutesReading]
    ) -> None:
        self._raw, self._words = words, tidy_passage(words)
        self._span = span
        self._parts = parts
        self._read = read

    def as_kind(self, reading: MinutesReading, kind: str) -> tuple[MinutesReading, str]:
        """Return the reading with the passage as a part of this kind, and what that part is called.

        What was read of just these words as something else is that no longer.
        """
        same = self._same()
        if kind == CLAUSE:
            return self._as_clause(reading, same)
        if same and (same.kind, same.inner) == (kind, ""):
            return reading, same.about
        if same and kind == RESOLUTION and same.inner == CLAUSE:
            before = [each.order for each in reading.resolutions].index(same.number)
            more = lifted(reading, same)
            return more, f"{RESOLUTION} {more.resolutions[before + 1].order}"
        place = self._place(kind)
        if kind == RESOLUTION:
            made = resolutions_in(self._words, self._read)
            more = inserted(reading, made, place)
            about = f"{RESOLUTION} {more.resolutions[place].order}"
        else:
            more, about = with_member(reading, kind, unmarked(self._words), place), f"{kind} {place + 1}"
        return (without(more, same.about), about) if same and _is_kept_apart(same, kind) else (more, about)

    def _as_clause(self, reading: MinutesReading, same: PartName | None) -> tuple[MinutesReading, str]:
        if same and same.kind == RESOLUTION and not same.inner:
            place = [each.order for each in reading.resolutions].index(same.number)
            more = as_clause(reading, same.number)
        else:
            place = self._place(RESOLUTION)
            if place == 0:
                return reading, ""
            made = inserted(reading, resolutions_in(self._words, self._read)[:1], place)
            more = as_clause(made, made.resolutions[place].order)
        if place == 0:
            return reading, ""
        upper = more.resolutions[place - 1]
        return more, f"{RESOLUTION} {upper.order} {CLAUSE} {len(upper.clauses)}"

    def _same(self) -> PartName | None:
        """Return the part that has just these words."""
        key = squashed_key(unmarked(self._words))
        names = [PartName.of(each.about) for each in self._parts if self._is_of(each, key)]
        return next((each for each in names if each.owner == each and each.number), None)

    def _is_of(self, part: Part, key: str) -> bool:
        lies_within = self._span.start <= part.span.start and part.span.end <= self._span.end
        words = self._words_of(part) if lies_within else ""
        return bool(words) and squashed_key(words) == key

    def _words_of(self, part: Part) -> str:
        start = part.span.start - self._span.start
        return self._raw[start : part.span.end - self._span.start]

    def _place(self, kind: str) -> int:
        """Return how many parts of a kind stand before the passage."""
        names = (PartName.of(each.about) for each in self._parts if each.span.start < self._span.start)
        return sum(name.kind == kind and not name.inner for name in names)


def resolutions_in(words: str, read: Callable[[str], MinutesReading]) -> tuple[ReadResolution, ...]:
    """Return what a passage decides, with agencies and deadlines; the whole as one where it lists nothing."""
    plain = unmarked(words)
    try:
        found = read(f"مصوبات:\n1. {plain}").resolutions
    except NoMinutesError:
        found = ()
    if len(found) > 1 or (found and squashed_key(found[0].text) == squashed_key(plain)):
        return found
    return (ReadResolution(NEW, "", plain),)


def _is_kept_apart(same: PartName, kind: str) -> bool:
    """Tell whether a part is no longer what it was when the same words are of another kind."""
    return (same.kind, same.inner) != (kind, "")
