"""The clerk says of a passage what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.persian.text import tidy
from desktop.services.readings.edits import with_facts
from desktop.services.readings.part_name import FACTS, RESOLUTION, PartName
from desktop.services.readings.passages import Passage
from desktop.services.readings.resolutions import (
    ReadDeadline,
    clause_of,
    resolution_of,
    with_agencies,
    with_deadline,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.services.read_minutes import MinutesReading
    from desktop.services.source_places import Part, Span


class Telling:
    """One passage of a text; `about` is what it has become."""

    def __init__(
        self, text: str, span: Span, parts: Sequence[Part], read: Callable[[str], MinutesReading]
    ) -> None:
        self.words = text[span.start : span.end]
        self.about = ""
        self._passage = Passage(self.words, span, parts, read)
        self._read = read

    def told(self, reading: MinutesReading, kind: str, chosen: str) -> MinutesReading:
        """Return the reading with the passage as this kind; ``chosen`` is the part that may take it."""
        if kind in FACTS:
            self.about = kind
            return with_facts(reading, **{kind: tidy(self.words)})
        if kind in ("agency", "deadline"):
            return self._of_chosen(reading, kind, PartName.of(chosen))
        more, self.about = self._passage.as_kind(reading, kind)
        return more

    def _of_chosen(self, reading: MinutesReading, kind: str, name: PartName) -> MinutesReading:
        part = clause_of(reading, name) or resolution_of(reading, name.number)
        if name.kind != RESOLUTION or part is None:
            return reading
        self.about = name.owner.about
        words = tidy(self.words)
        if kind == "agency":
            return with_agencies(reading, self.about, tuple(dict.fromkeys((*part.responsible, words))))
        return with_deadline(reading, self.about, self._deadline(words))

    def _deadline(self, words: str) -> ReadDeadline:
        """Return what a deadline in words means, as it is read of a resolution."""
        found = self._read(f"مصوبات:\n1. مقرر شد گزارش {words} ارائه شود.").resolutions
        if found and found[0].deadline_text:
            return ReadDeadline(found[0].deadline_text, found[0].deadline_on, found[0].next_session)
        return ReadDeadline(words)
