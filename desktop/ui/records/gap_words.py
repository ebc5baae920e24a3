"""What a composition lacks, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.jalali import day_text
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.body import SeatHolder
    from desktop.domain.composition_gaps import Gaps
    from desktop.services.bodies import NamedSitting

_MOST = 4
"""How many are named; of more the rest is counted."""


def gap_lines(gaps: Gaps, named: NamedSitting) -> tuple[str, ...]:
    """Return a sentence for each kind of gap that there is."""
    translate = QCoreApplication.translate

    def dated(holder: SeatHolder) -> str:
        until = day_text(holder.until) if holder.until else ""
        name = named.names.get(str(holder.person), "")
        return translate("BodyGaps", "{name} ({day})").format(name=name, day=until)

    lines = (
        (translate("BodyGaps", "Vacant: {names}"), [named.seat_name(each.seat) for each in gaps.vacant]),
        (translate("BodyGaps", "Time is over: {names}"), [dated(each) for each in gaps.over]),
        (translate("BodyGaps", "Time ends within 60 days: {names}"), [dated(each) for each in gaps.ending]),
        (
            translate("BodyGaps", "Without a letter of introduction: {names}"),
            [named.names.get(str(each.person), "") for each in gaps.unlettered],
        ),
    )
    return tuple(words.format(names=_named(names)) for words, names in lines if names)


def _named(names: Sequence[str]) -> str:
    if len(names) <= _MOST:
        return join_words(list(names))
    rest = QCoreApplication.translate("BodyGaps", "{count} more").format(
        count=number_text(len(names) - _MOST + 1)
    )
    return join_words([*names[: _MOST - 1], rest])
