"""What a person writes into a card, as edits of its resolution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.editing import part_of, removed, with_fields, with_names
from desktop.domain.fanning_out import fanned_out, member_organisations
from desktop.domain.resolution import Citation, Resolution
from desktop.domain.resolving import cited, recited, with_agencies, with_deadline, with_kind
from desktop.schema.fields import Kind, field_named
from desktop.schema.record import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.domain.composition import Sitting
    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import AssignmentRole
    from desktop.services.desk import Desk
    from desktop.services.law_articles import Citable
    from desktop.ui.minutes.resolutions.deadline_words import Deadline
    from desktop.ui.minutes.writing import Writing


class CardEdits:
    """Writes into one resolution; into one that is gone meanwhile nothing."""

    def __init__(
        self, part_id: str, writing: Writing, desk: Desk, write: Callable[[Minutes, str], None]
    ) -> None:
        self.wrote = False
        """Something was written since the card was shown last."""
        self._part_id = part_id
        self._writing = writing
        self._desk = desk
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
        """Set a field that is chosen; what it leads to is called by its name."""

        def edit(minutes: Minutes) -> Minutes:
            if field == "kind":
                return with_kind(minutes, self._part_id, value)
            found = field_named(Resolution, field)
            if value and found.kind is Kind.LINK and found.name != "item":
                browse = self._desk.browse
                minutes = with_names(minutes, browse.titles(browse.target(found), [value]))
            return with_fields(minutes, self._part_id, **{field: value})

        self._apply(edit)

    def for_all(self, sitting: Sitting, names: Mapping[str, str]) -> bool:
        """Make all members of the body responsible; return whether it has any that are organisations."""
        members = member_organisations(sitting)
        known = {str(each): names.get(each, "") for each in members}
        self._apply(lambda minutes: with_names(fanned_out(minutes, self._part_id, members), known))
        return bool(members)

    def agencies(self, role: AssignmentRole, names: Mapping[str, str]) -> None:
        """Give these organisations, by id and name, this part."""
        links: list[Link[Any]] = [Link(each) for each in names]
        self._apply(lambda minutes: with_names(with_agencies(minutes, self._part_id, role, links), names))

    def deadline(self, deadline: Deadline) -> None:
        """Set the deadline as it is typed; what was typed as a day and is none is kept, to be mended."""
        self._apply(lambda minutes: with_deadline(minutes, self._part_id, *deadline), "deadline_kind")

    def confirmed(self, deadline: Deadline) -> None:
        """Set a deadline that was offered, as a step of its own."""
        self._apply(lambda minutes: with_deadline(minutes, self._part_id, *deadline))

    def citation(self, citation_id: str, words: str, article: Citable | None = None) -> str:
        """Write a citation, a new one where none is named; take it away where nothing is left of it.

        It is linked to an ``article`` that was taken from the library, as long as that is named in it.
        Return its id, or nothing where there is none.
        """
        if not words.strip():
            if citation_id:
                self._apply(lambda minutes: removed(minutes, citation_id))
            return ""
        if citation_id and self._has(citation_id):
            self._apply(lambda minutes: recited(minutes, citation_id, words), "citations")
        else:
            self._apply(lambda minutes: cited(minutes, self._part_id, words), "citations")
            own = [each for each in self._writing.minutes.citations if each.resolution == self._part_id]
            citation_id = own[-1].id if own else ""
        if article and citation_id:
            self._link(citation_id, article)
        return citation_id

    def source_of(self, citation_id: str) -> str:
        """Return what the article of the library is called to which a citation is linked, if it is."""
        minutes = self._writing.minutes
        links = (each.source for each in minutes.citations if each.id == citation_id)
        return minutes.names.get(next(links, None) or "", "")

    def _link(self, citation_id: str, article: Citable) -> None:
        source: Link[Any] = Link(article.id)
        known = {article.id: article.title}
        self._apply(
            lambda minutes: with_names(with_fields(minutes, citation_id, source=source), known), "citations"
        )

    def _has(self, citation_id: str) -> bool:
        try:
            return isinstance(part_of(self._writing.minutes, citation_id), Citation)
        except KeyError:
            return False

    def _apply(self, edit: Callable[[Minutes], Minutes], field: str = "") -> None:
        if self.resolution:
            self.wrote = True
            self._write(edit(self._writing.minutes), f"{self._part_id}/{field}" if field else "")
