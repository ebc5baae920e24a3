"""Old minutes that were read, perhaps corrected, and are not saved yet: they wait on this computer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.readings.reading_text import reading_of, reading_values

if TYPE_CHECKING:
    from desktop.intake.reading import MinutesReading
    from desktop.services.keep_drafts import KeepDrafts

_SUBJECT = "old-minutes/"
_FORM = 1


@dataclass(frozen=True, slots=True)
class KeptReading:
    """A text by the name of its file, or of none, with what was read of it if it was read."""

    id: str
    name: str
    text: str
    reading: MinutesReading | None = None
    path: str = ""
    source: str = ""
    """What those have in common that stood in one table."""


class KeptReadings:
    """Keeps readings between two sittings; what is kept and damaged is left out."""

    def __init__(self, drafts: KeepDrafts) -> None:
        self._drafts = drafts

    def keep(self, one: KeptReading) -> None:
        """Keep one in place of what was kept of it before."""
        reading = reading_values(one.reading) if one.reading else None
        content = {"form": _FORM, "name": one.name, "path": one.path, "text": one.text, "reading": reading}
        content["source"] = one.source
        self._drafts.keep(_SUBJECT + one.id, json.dumps(content, ensure_ascii=False))

    def drop(self, reading_id: str) -> None:
        """Forget one that was saved or given up."""
        self._drafts.drop(_SUBJECT + reading_id)

    def count(self) -> int:
        """Return how many wait."""
        return sum(each.startswith(_SUBJECT) for each in self._drafts.subjects())

    def all(self) -> tuple[KeptReading, ...]:
        """Return those that wait, the first that came in first."""
        subjects = sorted(each for each in self._drafts.subjects() if each.startswith(_SUBJECT))
        return tuple(found for each in subjects if (found := self._read(each)))

    def _read(self, subject: str) -> KeptReading | None:
        try:
            content = json.loads(self._drafts.kept(subject) or "")
            plain = content["reading"]
            return KeptReading(
                subject.removeprefix(_SUBJECT),
                str(content["name"]),
                str(content["text"]),
                reading_of(plain) if plain else None,
                str(content.get("path") or ""),
                str(content.get("source") or ""),
            )
        except (AttributeError, KeyError, TypeError, ValueError):
            return None
