"""What is typed as a deadline: a day, the next session, any other words, or nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.resolution import DeadlineKind, Resolution
from desktop.persian.jalali import day_text
from desktop.persian.text import squashed_key, tidy
from desktop.schema.fields import field_named
from desktop.schema.problem import Problem, Reason
from desktop.schema.reading import UnreadableError, reader

if TYPE_CHECKING:
    from datetime import date

    from desktop.schema.vocabulary import Vocabulary

_DAY = field_named(Resolution, "deadline_on")
_FIGURES = re.compile(r"[\d\s/.\-]*\d[/.\-][\d\s/.\-]*|\d+")
"""What nobody types who does not mean a day."""
_NEXT = ("جلسهٔ آینده", "جلسهٔ بعد", "جلسهٔ بعدی", "در جلسهٔ آتی")
_NONE = ("ندارد", "بدون مهلت")


class Deadline(NamedTuple):
    """A deadline; a day that is none is kept as it was typed, in ``phrase``, until it is mended."""

    kind: DeadlineKind = DeadlineKind.NONE
    on: date | None = None
    phrase: str = ""

    @classmethod
    def of(cls, resolution: Resolution) -> Deadline:
        """Return the deadline of a resolution."""
        return cls(resolution.deadline_kind, resolution.deadline_on, resolution.deadline_phrase)


def read_deadline(typed: str, vocabulary: Vocabulary) -> tuple[Deadline, Problem | None]:
    """Return what is meant, and what is wrong where it is a day that there is not."""
    key, words = squashed_key(typed), tidy(typed)
    if not words or key in map(squashed_key, _NONE):
        return Deadline(), None
    if key in map(squashed_key, (vocabulary.choice(DeadlineKind.NEXT_SESSION).label, *_NEXT)):
        return Deadline(DeadlineKind.NEXT_SESSION), None
    try:
        return Deadline(DeadlineKind.DAY, reader(_DAY, vocabulary)(typed)), None
    except UnreadableError as error:
        if error.reason is Reason.NOT_A_DAY and not _FIGURES.fullmatch(words):
            return Deadline(DeadlineKind.PHRASE, phrase=typed), None
        return Deadline(DeadlineKind.DAY, None, typed), Problem(_DAY.name, error.reason, error.values)


def deadline_text(deadline: Deadline, vocabulary: Vocabulary) -> str:
    """Return a deadline as one types it."""
    if deadline.kind is DeadlineKind.NEXT_SESSION:
        return vocabulary.choice(DeadlineKind.NEXT_SESSION).label
    return day_text(deadline.on) if deadline.on else deadline.phrase
