"""Where in the minutes something is, in words such as «مصوبهٔ سوم – مهلت»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.editing import LISTS, part_of
from desktop.domain.resolution import Assignment, Citation, Clause, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.persian.lettering import list_letter
from desktop.persian.ordinals import ordinal_behind
from desktop.schema.fields import fields_of
from desktop.ui.minutes.closing.place_list import PlaceLine
from desktop.ui.short import short

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.editing import Part
    from desktop.domain.minutes import Minutes
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_doubts import Doubt

BETWEEN = " \u2013 "
_OF_A_RESOLUTION = {Assignment: "assignments", Citation: "citations"}
"""A clause stands by itself, and what an agency has to do with it stands there."""


def doubt_lines(
    doubts: Iterable[Doubt], minutes: Minutes, vocabulary: Vocabulary
) -> tuple[tuple[PlaceLine, ...], tuple[PlaceLine, ...]]:
    """Return what keeps the minutes from being closed, and the remarks that may be left."""
    blocking: list[PlaceLine] = []
    remarks: list[PlaceLine] = []
    for each in doubts:
        (blocking if each.blocks else remarks).append(doubt_line(each, minutes, vocabulary))
    return tuple(blocking), tuple(remarks)


def doubt_line(doubt: Doubt, minutes: Minutes, vocabulary: Vocabulary) -> PlaceLine:
    """Return a doubt in words; one about a part that is gone is told of the session."""
    part_id, field = shown_at(_part(minutes, doubt.part_id), doubt.field)
    icon, token = ("error_circle", "danger") if doubt.blocks else ("info", "warn")
    place = place_words(_part(minutes, part_id), field, minutes, vocabulary)
    return PlaceLine(part_id, field, place, vocabulary.sentence(doubt.problem), icon, token)


def shown_at(part: Record, field: str) -> tuple[str, str]:
    """Return where a part is written: an assignment and a citation stand in their resolution."""
    if isinstance(part, Assignment) and part.clause:
        return str(part.clause), "assignments"
    if isinstance(part, Assignment | Citation):
        return str(part.resolution), _OF_A_RESOLUTION[type(part)]
    return part.id, field


def place_words(part: Record, field: str, minutes: Minutes, vocabulary: Vocabulary) -> str:
    """Return what a field of a part is called; of the session only the field is named."""
    return BETWEEN.join(filter(None, (part_words(part, minutes), field_words(type(part), field, vocabulary))))


def part_words(part: Record, minutes: Minutes) -> str:
    """Return what a part is called by its place, such as «مصوبهٔ سوم»; nothing for the session."""
    match part:
        case AgendaItem():
            words = QCoreApplication.translate("PlaceWords", "Agenda item {ordinal}")
        case Attendance():
            if part.title:
                return short(part.title)
            words = QCoreApplication.translate("PlaceWords", "Row {ordinal} of the attendance")
        case Statement():
            words = QCoreApplication.translate("PlaceWords", "Statement {ordinal}")
        case Resolution():
            words = QCoreApplication.translate("PlaceWords", "Resolution {ordinal}")
        case Clause():
            return _clause_words(part, minutes)
        case _:
            return ""
    ids = [each.id for each in getattr(minutes, LISTS[type(part)])]
    place = ids.index(part.id) + 1 if part.id in ids else part.order or 1
    return words.format(ordinal=ordinal_behind(place))


def _clause_words(clause: Clause, minutes: Minutes) -> str:
    """Return such as «بند الف مصوبهٔ سوم»."""
    words = QCoreApplication.translate("PlaceWords", "Clause {letter} of resolution {ordinal}")
    orders = {each.id: each.order or 1 for each in minutes.resolutions}
    ordinal = ordinal_behind(orders.get(clause.resolution or "", 1))
    return words.format(letter=list_letter(clause.order or 1), ordinal=ordinal)


def field_words(kind: type[Record], name: str, vocabulary: Vocabulary) -> str:
    """Return what a field, or a list of the minutes, is called; nothing for what is neither."""
    lists = {
        "attendance": QCoreApplication.translate("PlaceWords", "Attendance"),
        "resolutions": QCoreApplication.translate("PlaceWords", "Resolutions"),
        "assignments": QCoreApplication.translate("PlaceWords", "Responsible agencies"),
        "cooperating": QCoreApplication.translate("PlaceWords", "Cooperating agencies"),
        "citations": QCoreApplication.translate("PlaceWords", "Citation"),
        "deadline_kind": QCoreApplication.translate("PlaceWords", "Deadline"),
    }
    if name in lists:
        return lists[name]
    field = next((each for each in fields_of(kind) if each.name == name), None)
    return vocabulary.field(kind, field).label if field else ""


def _part(minutes: Minutes, part_id: str) -> Session | Part:
    try:
        return part_of(minutes, part_id)
    except KeyError:
        return minutes.session
