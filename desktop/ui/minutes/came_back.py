"""Minutes that came back after the program had ended while they were written: kept, or done without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.ui.minutes.editor_notice import EditorNotice
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools


def tell_what_came_back(
    writing: Writing, notice: EditorNotice, tools: Tools, owner: QWidget, given_up: Callable[[], object]
) -> None:
    """Say so, if something came back; what is stored nowhere is thrown away only after a question."""

    def give_up() -> None:
        try:
            writing.give_up()
        except AppError as error:
            notice.tell_failure(error)
        else:
            given_up()

    def ask() -> None:
        words = QCoreApplication.translate(
            "CameBack", "These minutes were never saved; nothing of them will be left."
        )
        deed = QCoreApplication.translate("CameBack", "Throw it away")
        tools.ask.confirm(owner, words, deed, give_up)

    if recovered := writing.draft.recovered:
        is_new = writing.draft.editing.is_new
        notice.tell_recovered(recovered, ask if is_new else give_up, is_new=is_new)
