"""What was said, by item of the agenda: begun, moved from item to item, and parted by paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.editing import arranged, part_of
from desktop.domain.session import Statement
from desktop.schema.record import link_to, new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.minutes import Minutes
    from desktop.domain.session import AgendaItem


_BULLET = re.compile(r"^(?:[•●○▪▫◦‣∙·►➢✓✔*]\s*|[-–—](?:\s+|(?=[^\d\s])))(?=\S)")
"""What a list that was typed or pasted as text has before an item; a number stays, it may be meant."""


@dataclass(frozen=True, slots=True)
class Discussion:
    """What was said about one item, or about none."""

    item: AgendaItem | None
    statements: tuple[Statement, ...]

    @property
    def item_id(self) -> str:
        """The id of the item; empty where there is none."""
        return self.item.id if self.item else ""


def discussions(minutes: Minutes) -> tuple[Discussion, ...]:
    """Return what was said about each item of the agenda in its order, and at last about none."""
    items = {each.id for each in minutes.agenda}
    by_item: dict[str, list[Statement]] = {}
    for each in minutes.statements:
        by_item.setdefault(each.item if each.item in items else "", []).append(each)
    found = [Discussion(item, tuple(by_item.get(item.id, ()))) for item in minutes.agenda]
    return (*found, Discussion(None, tuple(by_item.get("", ()))))


def begun(minutes: Minutes, item_id: str, place: int | None = None) -> tuple[Minutes, str]:
    """Add a blank statement about an item, at its end or at a place counted from 0; return its id, too."""
    made = Statement(session=link_to(minutes.session))
    return _put(minutes, item_id, [made], place), made.id


def shifted_over(minutes: Minutes, statement_id: str, steps: int) -> Minutes:
    """Move a statement up (less than 0) or down by places; at the edge of an item it goes to the next one."""
    for _ in range(abs(steps)):
        minutes = _shifted(minutes, statement_id, 1 if steps > 0 else -1)
    return minutes


def parted(minutes: Minutes, statement_id: str) -> Minutes:
    """Make of each paragraph a statement of its own, of the same kind, about the same item.

    The first stays whose it was; who said the others is not known.
    """
    said = part_of(minutes, statement_id)
    if not isinstance(said, Statement):
        return minutes
    first, *others = map(_without_bullet, paragraphs_of(said.words) or [said.words])
    made = [
        Statement(session=said.session, item=said.item, kind=said.kind, words=each, id=new_id())
        for each in others
    ]
    if not made:
        return minutes
    statements = tuple(
        replace(each, words=first) if each.id == said.id else each for each in minutes.statements
    )
    minutes = replace(minutes, statements=statements)
    about, place = _place_of(minutes, statement_id)
    return _put(minutes, discussions(minutes)[about].item_id, made, place + 1)


def paragraphs_of(words: str) -> list[str]:
    """Return the paragraphs that say something, trimmed."""
    return [each.strip() for each in words.split("\n") if each.strip()]


def _without_bullet(words: str) -> str:
    """Return a paragraph without the sign of a list, which goes where the list is parted."""
    return _BULLET.sub("", words)


def _shifted(minutes: Minutes, statement_id: str, step: int) -> Minutes:
    found = discussions(minutes)
    about, place = _place_of(minutes, statement_id)
    if 0 <= place + step < len(found[about].statements):
        return _put(minutes, found[about].item_id, [_statement(minutes, statement_id)], place + step)
    if not 0 <= about + step < len(found):
        return minutes
    there = found[about + step]
    at = 0 if step > 0 else len(there.statements)
    return _put(minutes, there.item_id, [_statement(minutes, statement_id)], at)


def _put(minutes: Minutes, item_id: str, parts: Sequence[Statement], place: int | None) -> Minutes:
    """Put statements, new ones or those that are there, at a place about an item."""
    moving = {each.id for each in parts}
    ordered: list[Statement] = []
    for each in discussions(minutes):
        kept = [said for said in each.statements if said.id not in moving]
        if each.item_id == item_id:
            at = len(kept) if place is None else max(0, min(place, len(kept)))
            item = link_to(each.item) if each.item else None
            kept[at:at] = [replace(said, item=item) for said in parts]
        ordered += kept
    return arranged(replace(minutes, statements=tuple(ordered)))


def _statement(minutes: Minutes, statement_id: str) -> Statement:
    return next(each for each in minutes.statements if each.id == statement_id)


def _place_of(minutes: Minutes, statement_id: str) -> tuple[int, int]:
    """Return which discussion a statement is in, and where in it, both counted from 0."""
    return next(
        (number, [said.id for said in each.statements].index(statement_id))
        for number, each in enumerate(discussions(minutes))
        if any(said.id == statement_id for said in each.statements)
    )
