"""The cells of a session's facts, each with the editor that its field asks for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.schema.fields import field_named
from desktop.schema.reading import reader
from desktop.ui.forms.editors import ChoiceEditor, LineEditor
from desktop.ui.forms.field_editors import FieldEditors
from desktop.ui.forms.made_on_the_way import MadeOnTheWay
from desktop.ui.minutes.cards.field_cell import FieldCell
from desktop.ui.minutes.cards.said_line import SaidLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.domain.session import SessionState
    from desktop.schema.fields import Field
    from desktop.services.desk import Desk
    from desktop.ui.forms.editors import Editor
    from desktop.ui.places import Tools

NAMES = (
    *("body", "joint_bodies", "kind", "number", "heading"),
    *("held_on", "venue", "start", "end", "chair", "co_chairs", "organiser", "state"),
)
"""The fields in the order in which the keyboard goes through them."""
SAID_BEFORE = frozenset({"venue", "organiser"})
"""What is mostly said as it was in an earlier session."""
_WIDE = frozenset({"body", "joint_bodies", "heading"})


def fact_cells(
    owner: QWidget,
    desk: Desk,
    tools: Tools,
    said: Callable[[str], Sequence[str]],
    states: Sequence[SessionState],
) -> dict[str, FieldCell]:
    """Return them by the name of the field.

    ``said`` tells what earlier sessions have in a field, ``states`` are those that can be chosen by hand.
    """
    make = MadeOnTheWay(desk.edit, desk.browse, tools, owner).make
    usual = FieldEditors(desk.browse, desk.vocabulary, tools, make, desk.working_calendar.now())

    def editor(field: Field) -> Editor:
        if field.name == "state":
            words = desk.vocabulary.choice
            return ChoiceEditor([(each, words(each).label) for each in states], blank=False)
        if field.name in SAID_BEFORE:
            return LineEditor(reader(field, desk.vocabulary), str, SaidLine(partial(said, field.name)))
        return usual.of(field)

    fields = (field_named(Session, name) for name in NAMES)
    return {
        each.name: FieldCell(
            Session,
            each,
            editor(each),
            desk.vocabulary,
            wide=each.name in _WIDE,
            strict=each.name == "number",  # one that is out of range cannot be said in words
        )
        for each in fields
    }
