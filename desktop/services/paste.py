"""What the clipboard holds, for the editor of minutes: clean paragraphs, and the resolutions they list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.editing import added, with_names
from desktop.domain.party import Organisation
from desktop.domain.place import Place, PlaceKind
from desktop.domain.resolution import AssignmentRole, DeadlineKind, Resolution, ResolutionKind
from desktop.domain.resolving import cited, with_agencies, with_deadline
from desktop.intake.pasted import Pasted, paragraphs
from desktop.intake.pasted_parts import mended, row
from desktop.intake.pasted_resolutions import as_resolutions
from desktop.intake.reading import ReadResolution
from desktop.schema.reading import name_key
from desktop.schema.record import Link
from desktop.services.names import Names
from desktop.services.sheets.pasted_block import block_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.minutes import Minutes
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

__all__ = ["Inserted", "Paste", "Pasted", "ReadResolution"]


@dataclass(frozen=True, slots=True)
class Inserted:
    """Minutes with the resolutions that were pasted, and the ids of these in their order.

    ``unknown`` names, each with the resolution that it is responsible for, are of no one organisation of the
    register: the window asks what is meant.
    """

    minutes: Minutes
    ids: tuple[str, ...]
    unknown: tuple[tuple[str, str], ...]


class Paste:
    """Reads pastes; saves nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def paragraphs(self, html: str, text: str) -> tuple[Pasted, ...]:
        """Return the paragraphs of a clipboard that offers ``html``, ``text`` or both; never raises.

        A text alone in which cells of several lines stand in quotation marks is read as Excel writes it.
        """
        if not html.strip() and "\t" in text and '"' in text:
            rows = block_rows(text)
            if len(rows) > 1 and any("\n" in cell for cells in rows for cell in cells):
                return tuple(row(tuple(map(_mended_lines, cells))) for cells in rows)
        return paragraphs(html, text)

    def as_resolutions(self, pasted: Sequence[Pasted]) -> tuple[ReadResolution, ...] | None:
        """Return resolutions where a numbered list or a table of them was pasted, else None.

        Organisations are recognised by any name that the register has for them.
        """
        if not (found := as_resolutions(pasted)):  # most pastes list none, and need no names
            return None
        with self._store.view() as view:
            known, places = _organisations(view), _places(view)
        return as_resolutions(pasted, known, places) or found

    def inserted(
        self, minutes: Minutes, resolutions: Sequence[ReadResolution], place: int | None = None
    ) -> Inserted:
        """Return the minutes with these resolutions, the first at ``place`` counted from 0, else at the end.

        Organisations are linked by any of their names; no new one is made, and nothing is saved.
        """
        at = len(minutes.resolutions) if place is None else place
        ids: list[str] = []
        unknown: list[tuple[str, str]] = []
        with self._store.view() as view:
            names = Names(view, Organisation)
        for number, read in enumerate(resolutions):
            kind = ResolutionKind.NEXT_SESSION if read.next_session else ResolutionKind.ACTION
            made = Resolution(kind=kind, preamble=read.preamble, operative=read.operative)
            minutes = _due(added(minutes, made, at + number), made.id, read)
            for words in read.citations:
                minutes = cited(minutes, made.id, words)
            found = {name: names.by_key.get(name_key(name)) for name in read.responsible}
            links = [Link[Organisation](each) for each in found.values() if each]
            minutes = with_agencies(minutes, made.id, AssignmentRole.RESPONSIBLE, links)
            minutes = with_names(minutes, {each: names.titles[each] for each in links})
            unknown += [(made.id, name) for name, link in found.items() if not link]
            ids.append(made.id)
        return Inserted(minutes, tuple(ids), tuple(unknown))


def _due(minutes: Minutes, resolution_id: str, read: ReadResolution) -> Minutes:
    if read.next_session:
        return with_deadline(minutes, resolution_id, DeadlineKind.NEXT_SESSION)
    if read.deadline_on:
        return with_deadline(minutes, resolution_id, DeadlineKind.DAY, read.deadline_on, read.deadline_text)
    if read.deadline_text:
        return with_deadline(minutes, resolution_id, DeadlineKind.PHRASE, phrase=read.deadline_text)
    return minutes


def _mended_lines(cell: str) -> str:
    return "\n".join(map(mended, cell.splitlines()))


def _organisations(view: View) -> frozenset[str]:
    records = view.records(Organisation)
    found = records.page(records.find())
    return frozenset(name for each in found for name in (each.name, each.short_name, *each.aliases) if name)


def _places(view: View) -> frozenset[str]:
    records = view.records(Place)
    found = records.page(records.find())
    return frozenset(each.name for each in found if each.kind is not PlaceKind.VILLAGE)
