"""The letters that went out about a record; one is shown as it was sent."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.paperwork import Letter
from desktop.errors import FileMissingError
from desktop.persian.digits import persian_digits
from desktop.ui.papers.showing import Showing
from desktop.ui.records.linked_section import BETWEEN, LinkedSection
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.services.prints.made_paper import MadePaper
    from desktop.ui.places import Tools


class LettersSection(LinkedSection):
    """Each letter with its addressee, number and day; hidden where none went out."""

    def __init__(self, field: str, desk: Desk, tools: Tools) -> None:
        """``field`` of a letter points at the record."""
        title = QCoreApplication.translate("LettersSection", "Letters")
        super().__init__(title, Letter, field, desk, tools, order_by="sent_on")
        self.showing = Showing(tools, self)
        self._titles: dict[str, str] = {}

    def row(self, shown: Shown, title: str) -> ListRow:
        number = persian_digits(str(getattr(shown.record, "number", "")))
        words = (f"\u2068{number}\u2069" if number else "", shown.cells["sent_on"])
        note = BETWEEN.join(filter(None, words))
        self._titles[shown.id] = " \u2013 ".join(filter(None, (title, shown.cells["recipient"])))
        about = "subject" if self._field == "recipient" else "recipient"
        return ListRow(shown.id, shown.cells[about] or title, note, shown.cells["kind"])

    def open(self, record_id: str) -> None:
        """Show the letter as it was kept when it went out."""
        letter = next(each for each in self.found if each.id == record_id)
        self.showing.show(self._titles[record_id], lambda: self._kept(letter))

    def _kept(self, letter: Record) -> MadePaper:
        from desktop.services.prints.made_paper import MadePaper

        attachments = self._desk.attachments
        with TemporaryDirectory() as folder:
            path = Path(folder) / "letter.pdf"
            if not (files := attachments.of(letter)):
                raise FileMissingError(path)
            attachments.save_as(files[-1], path)
            return MadePaper(path.read_bytes())
