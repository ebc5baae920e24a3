"""Texts of minutes with what a careful reader finds in them; the tests measure the program by these."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.intake.read import read_minutes
from desktop.persian.jalali import day_latin
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from desktop.intake.reading import MinutesReading, ReadResolution

TEXTS = Path(__file__).parent / "texts"
_FENCE = "+++\n"
_ELLIPSIS = "…"


@dataclass(frozen=True)
class Case:
    """A text and what it says; a fact that is not expected is one that the text does not hold."""

    name: str
    text: str
    expected: dict[str, Any]

    def read(self) -> MinutesReading:
        return read_minutes(self.text, self.expected.get("known", ()))

    @property
    def resolutions(self) -> list[dict[str, Any]]:
        return self.expected["resolutions"]


@dataclass(frozen=True)
class Score:
    """How many resolutions a reader should find, how many it found, and how many of these are right."""

    expected: int
    found: int
    right: int


def cases(folder: Path = TEXTS) -> list[Case]:
    """Return the texts, each with what stands between the fences before it."""
    read = []
    for path in sorted(folder.glob("*.txt")):
        _, expected, text = path.read_text(encoding="utf-8").split(_FENCE, 2)
        read.append(Case(path.stem, text, tomllib.loads(expected)))
    return read


def is_same(expected: dict[str, Any], found: ReadResolution) -> bool:
    """Say whether a resolution is the expected one: its lead as a whole, «…» standing for any words."""
    begin, *others = map(squashed_key, expected["text"].split(_ELLIPSIS))
    key = squashed_key(f"{found.preamble} {found.operative}")
    if not others:
        return key == begin
    if not key.startswith(begin) or not key.endswith(others[-1]):
        return False
    place = len(begin)
    for part in others:
        if (at := key.find(part, place)) < 0:
            return False
        place = at + len(part)
    return True


def score(case: Case, reading: MinutesReading) -> Score:
    """Compare resolutions in their order; each expected one is found once at most."""
    left = list(reading.resolutions)
    right = 0
    for expected in case.resolutions:
        same = next((each for each in left if is_same(expected, each)), None)
        if same is not None:
            left = left[left.index(same) + 1 :]
            right += 1
    return Score(len(case.resolutions), len(reading.resolutions), right)


def facts(reading: MinutesReading) -> dict[str, Any]:
    """Return what was read of the session itself, as a case writes it; nothing where nothing was read."""
    hours = {
        name: moment.strftime("%H:%M") for name in ("start", "end") if (moment := getattr(reading, name))
    }
    texts = {name: squashed_key(getattr(reading, name)) for name in ("title", "body", "place", "organiser")}
    days = {"date": day_latin(reading.held_on)} if reading.held_on else {}
    numbers = {"number": reading.number} if reading.number is not None else {}
    agenda = {"agenda": [squashed_key(item.text) for item in reading.agenda]} if reading.agenda else {}
    people = {name: len(getattr(reading, name)) for name in ("present", "absent") if getattr(reading, name)}
    return {name: text for name, text in texts.items() if text} | days | numbers | hours | agenda | people
