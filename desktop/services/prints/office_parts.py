"""The parts of an office on its card: who works there, which agencies serve through it, and its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.office_document import OfficeDocument
from desktop.domain.office_team import OfficeMember, OfficeService
from desktop.schema.fields import field_named
from desktop.services.prints.words import words_of
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.office import Office
    from desktop.pdf.papers.look import Look
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import View

_SERVICE, _DOCUMENT = ("words", "agency", "days"), ("kind", "number", "state", "due_on")
SINCE, UNTIL = "از {day}", "تا {day}"


class OfficeParts:
    """Says the parts of one office in the words of paper, those that hold on a day."""

    def __init__(self, view: View, vocabulary: Vocabulary, look: Look, today: date) -> None:
        self._view, self._vocabulary, self._look, self._today = view, vocabulary, look, today

    def staff(self, office: Office) -> list[tuple[str, ...]]:
        """Return who works there now, the manager first."""
        found = [each for each in self._view.records(OfficeMember).all(office=office.id) if self._holds(each)]
        titles = Titles(self._view, self._vocabulary).of_links(found)
        found.sort(key=lambda each: not each.is_manager)
        return [
            (
                *(self._words(each, name, titles) for name in ("person", "post", "discipline", "is_local")),
                self._time(each),
            )
            for each in found
        ]

    def services(self, office: Office) -> list[tuple[str, ...]]:
        """Return what agencies offer through it now."""
        found = self._view.records(OfficeService).all(office=office.id)
        return self._rows([each for each in found if self._holds(each)], _SERVICE)

    def documents(self, office: Office) -> list[tuple[str, ...]]:
        """Return its documents, the newest version of each last."""
        return self._rows(list(self._view.records(OfficeDocument).all(office=office.id)), _DOCUMENT)

    def _rows(
        self, found: list[OfficeService] | list[OfficeDocument], names: tuple[str, ...]
    ) -> list[tuple[str, ...]]:
        titles = Titles(self._view, self._vocabulary).of_links(found)
        return [tuple(self._words(each, name, titles) for name in names) for each in found]

    def _holds(self, part: OfficeMember | OfficeService) -> bool:
        return part.until is None or part.until >= self._today

    def _time(self, member: OfficeMember) -> str:
        since, until = (self._words(member, name, {}) for name in ("since", "until"))
        told = (SINCE.format(day=since) if since else "", UNTIL.format(day=until) if until else "")
        return " ".join(filter(None, told))

    def _words(self, record: Record, name: str, titles: dict[str, str]) -> str:
        return words_of(record, field_named(type(record), name), self._vocabulary, titles, self._look)
