"""The papers of a body: its sessions of a period, and its yearly book of minutes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.body import Body
from desktop.errors import AppError
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_words

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.ui.papers.asked_first import AskedFirst
    from desktop.ui.papers.showing import Showing
    from desktop.ui.places import Tools


class BodyPapers(QObject):
    """Asks which period or year, and shows the paper."""

    def __init__(self, desk: Desk, tools: Tools, showing: Showing, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._showing, self._owner = desk, tools, showing, owner
        self.asking: AskedFirst | None = None

    def _name(self, body_id: str) -> str:
        return self._desk.browse.titles(Body, [body_id]).get(body_id, "")

    def ask_period(self, body_id: str) -> None:
        """Ask from which day to which."""
        from desktop.ui.papers.period_dialog import PeriodDialog

        today, calendar = self._desk.following.today(), self._desk.working_calendar.now()
        dialog = PeriodDialog(self._name(body_id), today, calendar, self._tools, self._owner)
        dialog.chosen.connect(partial(self.show_period, body_id))
        self._open(dialog)

    def show_period(self, body_id: str, first: date, last: date) -> None:
        """Show the sessions of a period."""
        desk = self._desk
        title = self.tr("Sessions of {body} from {first} to {last}").format(
            body=self._name(body_id), first=day_words(first), last=day_words(last)
        )
        self._showing.show(title, lambda: desk.prints.make(desk.prints.sessions_list(body_id, first, last)))

    def ask_year(self, body_id: str) -> None:
        """Ask which year, or say that the body has no final minutes yet."""
        from desktop.ui.papers.year_dialog import YearDialog

        try:
            years = self._desk.prints.book_years(body_id)
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        if not years:
            words = self.tr("The book holds final minutes, and this body has none yet.")
            self._tools.ask.tell(self._owner, words)
            return
        dialog = YearDialog(self._name(body_id), years, self._owner)
        dialog.chosen.connect(partial(self.show_year, body_id))
        self._open(dialog)

    def show_year(self, body_id: str, year: int, with_confidential: bool) -> None:
        """Show the book of a year."""
        desk = self._desk
        title = self.tr("Book of minutes {year} - {body}").format(
            year=persian_digits(str(year)), body=self._name(body_id)
        )
        self._showing.show(
            title,
            lambda: desk.prints.make(desk.prints.book(body_id, year, with_confidential=with_confidential)),
        )

    def _open(self, dialog: AskedFirst) -> None:
        self.asking = dialog
        dialog.open()
