"""A letter before it goes out: its pages, and over them what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.papers.letter_fields import LetterFields
from desktop.ui.papers.paper_dialog import PaperDialog
from desktop.ui.papers.paper_source import PaperSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.prints.made_paper import MadePaper
    from desktop.services.prints.outgoing import Outgoing
    from desktop.ui.places import Tools


class LetterDialog(PaperDialog):
    """Has the letter made anew whenever something else is said of it."""

    def __init__(
        self,
        title: str,
        make: Callable[[Outgoing], MadePaper],
        desk: Desk,
        tools: Tools,
        owner: QWidget,
    ) -> None:
        self.letter = LetterFields(desk, tools)
        said = [self.letter.outgoing()]
        super().__init__(PaperSource(title, lambda _progress: make(said[0])), tools, owner)
        self.above.addWidget(self.letter)

        def say() -> None:
            said[0] = self.letter.outgoing()
            self.make()

        self.letter.changed.connect(say)
