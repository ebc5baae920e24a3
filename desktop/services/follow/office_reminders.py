"""What is to be done about offices by a day: papers, terms that end, exit steps, answers and handovers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.mandate import Delegation, Qualification
from desktop.domain.office import Office
from desktop.services.offices.paper_lines import TermKind
from desktop.storage.office_papers import OfficePapers
from desktop.storage.reminders import DueRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.offices.documents import Documents
    from desktop.services.offices.paper_lines import DueDocument, Expiring
    from desktop.storage.office_papers import DayRow
    from desktop.storage.unit_of_work import View

_BETWEEN = " \u2013 "
_OPENED: Mapping[TermKind, type[Record]] = {
    TermKind.QUALIFICATION: Qualification,
    TermKind.DELEGATION: Delegation,
}
"""Where something that ends is seen; the rest of it at its office."""


class OfficeReminders:
    """Gives rows whose ``about`` is the name of an office or, of a handover and a step, an agency's id."""

    def __init__(self, view: View, documents: Documents, vocabulary: Vocabulary, today: date) -> None:
        self._vocabulary = vocabulary
        self._due, self._ending = documents.told_in(view, today)
        self._rows = OfficePapers(view.connection, today.isoformat())
        self._warned = (today + timedelta(max(documents.warnings, default=0))).isoformat()

    def documents(self) -> list[DueRow]:
        """Return the papers that are overdue, or due before the first warning is."""
        return [self._document(each) for each in self._due]

    def terms(self) -> dict[type[Record], list[DueRow]]:
        """Return, by what is opened, the contracts, certificates and powers that end or have ended."""
        found: dict[type[Record], list[DueRow]] = {Office: [], Qualification: [], Delegation: []}
        for each in self._ending:
            record = _OPENED.get(each.kind, Office)
            found[record].append(self._term(each, each.office_id if record is Office else each.id))
        return found

    def exit_steps(self, until: date) -> list[DueRow]:
        """Return the steps of exit plans that are due up to a day; the office stands before the words."""
        return [_named(each) for each in self._rows.exit_steps(until.isoformat())]

    def answers(self, until: date) -> list[DueRow]:
        """Return the visits whose answer is due up to a day."""
        return [_named(each) for each in self._rows.answers(until.isoformat())]

    def handovers(self) -> list[DueRow]:
        """Return the offices that are to be handed over, from the first warning on."""
        return [_named(each) for each in self._rows.handovers(self._warned)]

    def _document(self, due: DueDocument) -> DueRow:
        words = due.name or self._vocabulary.choice(due.kind).label
        return DueRow(due.office_id, words, due.office, due.due_on.isoformat())

    def _term(self, term: Expiring, record_id: str) -> DueRow:
        return DueRow(record_id, term.words or term.office, term.office, term.until.isoformat())


def _named(row: DayRow) -> DueRow:
    """Say of which office a row is; who is asked stays an id, which is named later."""
    words = _BETWEEN.join(filter(None, (row.name, " ".join(row.words.split()))))
    return DueRow(row.office, words, row.about, row.day)
