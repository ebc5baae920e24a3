"""What a person writes into a card, as edits of its resolution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.editing import part_of, removed, with_fields, with_names
from desktop.domain.resolution import Citation, Resolution
from desktop.domain.resolving import cited, with_agencies, with_deadline
from desktop.schema.record import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import AssignmentRole
    from desktop.ui.minutes.resolutions.deadline_words import Deadline
    from desktop.ui.minutes.writing import Writing


class CardEdits:
    """Writes into one resolution; into one that is gone meanwhile nothing."""

    def __init__(self, part_id: str, writing: Writing, write: Callable[[Minutes, str], None]) -> None:
        self.wrote = False
        """Something was written since the card was shown last."""
        self._part_id = part_id
        self._writing = writing
        self._write = write

    @property
    def resolution(self) -> Resolution | None:
        """The resolution as it stands, or nothing."""
        minutes = self._writing.minutes
        return next((each for each in minutes.resolutions if each.id == self._part_id), None)

    def text(self, field: str, words: str) -> None:
        """Write a text; consecutive keys are one step."""
        self._apply(lambda minutes: with_fields(minutes, self._part_id, **{field: words}), field)

    def value(self, field: str, value: Any) -> None:
        """Set a field that is chosen."""
        self._apply(lambda minutes: with_fields(minutes, self._part_id, **{field: value}))

    def agencies(self, role: AssignmentRole, names: Mapping[str, str]) -> None:
        """Give these organisations, by id and name, this part."""
        links: list[Link[Any]] = [Link(each) for each in names]
        self._apply(lambda minutes: with_names(with_agencies(minutes, self._part_id, role, links), names))

    def deadline(self, deadline: Deadline) -> None:
        """Set the deadline; what was typed as a day and is none is kept, to be mended."""

        def edit(minutes: Minutes) -> Minutes:
            minutes = with_deadline(minutes, self._part_id, *deadline)
            unread = deadline.on is None and deadline.phrase
            return with_fields(minutes, self._part_id, deadline_phrase=deadline.phrase) if unread else minutes

        self._apply(edit, "deadline_kind")

    def citation(self, citation_id: str, words: str) -> str:
        """Write a citation, a new one where none is named; take it away where nothing is left of it.

        Return its id, or nothing where there is none.
        """
        if not words.strip():
            if citation_id:
                self._apply(lambda minutes: removed(minutes, citation_id))
            return ""
        if citation_id and self._has(citation_id):
            self._apply(lambda minutes: with_fields(minutes, citation_id, words=words), "citations")
            return citation_id
        self._apply(lambda minutes: cited(minutes, self._part_id, words), "citations")
        own = [each for each in self._writing.minutes.citations if each.resolution == self._part_id]
        return own[-1].id if own else ""

    def _has(self, citation_id: str) -> bool:
        try:
            return isinstance(part_of(self._writing.minutes, citation_id), Citation)
        except KeyError:
            return False

    def _apply(self, edit: Callable[[Minutes], Minutes], field: str = "") -> None:
        if self.resolution:
            self.wrote = True
            self._write(edit(self._writing.minutes), f"{self._part_id}/{field}" if field else "")
