"""A list on the screen as a paper: the rows, columns and filters that are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.numbers import number_text
from desktop.ui.papers.paper_menu import PaperAction

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.services.prints.made_paper import MadePaper
    from desktop.ui.lists.record_list import RecordList
    from desktop.ui.papers.showing import Showing
    from desktop.ui.places import Tools

MANY = 2000
"""Rows of which nobody prints so many by mistake: some sixty pages."""


def list_action(
    title: str,
    on_screen: Callable[[], RecordList | None],
    showing: Showing,
    desk: Desk,
    tools: Tools,
    owner: QWidget,
) -> PaperAction:
    """Return what shows the paper of the list ``on_screen``; of a very long one only after a question."""

    def show(record_list: RecordList) -> None:
        shown = record_list.shown(title)

        def make(progress: Progress) -> MadePaper:
            paper = desk.prints.list_paper(shown, progress)
            progress.step(len(shown.ids), len(shown.ids))
            return desk.prints.make(paper)

        showing.show_slow(title, make)

    def deed() -> None:
        record_list = on_screen()
        if record_list is None:
            return
        count = len(record_list.ids)
        if count < MANY:
            show(record_list)
            return
        words = QCoreApplication.translate("ListAction", "This list has {count} rows. Shall it be made?")
        verb = QCoreApplication.translate("ListAction", "Make the paper")
        tools.ask.confirm(owner, words.format(count=number_text(count)), verb, lambda: show(record_list))

    def there() -> object:
        record_list = on_screen()
        return record_list is not None and record_list.ids

    words = QCoreApplication.translate("ListAction", "This list as it is shown")
    return PaperAction(words, "table", deed, owner, there)
