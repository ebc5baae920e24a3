"""Figures of a scope and a span of days, on paper and as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.persian.jalali import day_words
from desktop.ui.papers.showing import Showing
from desktop.ui.sheets.sheets_out import SheetsOut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.domain.jalali_spans import Span
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class ScopeOut(QObject):
    """What papers and workbooks of figures have in common: where they are shown, and what they are called."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self.desk = desk
        self.showing = Showing(tools, owner)
        self.sheets = SheetsOut(desk, tools, owner)

    @property
    def busy(self) -> bool:
        """Whether a paper is on its way."""
        return self.showing.busy


def title_of(words: str, scope: str, span: Span) -> str:
    """Return ``words`` with the scope, such as a county, and the ``{first}`` and ``{last}`` day."""
    first, last = map(day_words, span)
    return words.format(scope=scope, first=first, last=last)
