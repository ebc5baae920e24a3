"""The list of a register page, with all that its register says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.lists.list_sums import ListSums
from desktop.ui.lists.record_list import RecordList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.ui.lists.record_list import ListView
    from desktop.ui.places import Tools
    from desktop.ui.records.register import Register


def register_list(register: Register, desk: Desk, tools: Tools, views: Sequence[ListView]) -> RecordList:
    """Return the list of the records of a register."""
    made = RecordList(
        register.kind,
        desk.browse,
        desk.vocabulary,
        tools,
        name=register.key,
        columns=register.columns,
        views=views,
        fixed=register.fixed,
        hint=register.hint,
        extra=register.extras(desk) if register.extras else None,
        order_by=register.order_by,
        descending=register.descending,
    )
    ListSums(made, register.kind, desk.browse)
    return made
