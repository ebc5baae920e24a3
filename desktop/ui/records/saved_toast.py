"""What is said when a form was saved: also, calmly, that another record bears the same name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.places import Destination

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


def tell_saved(
    record: Record | None,
    was_called: str | None,
    desk: Desk,
    tools: Tools,
    go: Callable[[Destination], object],
) -> None:
    """Say that ``record`` was saved; where its name is new and another's too, ``go`` leads to that one."""
    saved = QCoreApplication.translate("SavedToast", "Saved.")
    others = () if record is None or record.title == was_called else desk.browse.namesakes(record)
    if record is None or not others:
        tools.toasts.tell(saved)
        return
    words = QCoreApplication.translate("SavedToast", "Another {thing} is registered under the same name.")
    thing = desk.vocabulary.record(type(record)).label
    deed = QCoreApplication.translate("SavedToast", "Show the other")
    there = Destination(kind=type(record).__name__, record_id=others[0])
    tools.toasts.tell(f"{saved} {words.format(thing=thing)}", lambda: go(there), deed)
