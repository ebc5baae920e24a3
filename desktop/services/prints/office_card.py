"""What the card of an office says: all its fields, its life, its parts and its resolutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.office import Office, OfficeState
from desktop.domain.office_life import standing, state_of
from desktop.domain.office_step import OfficeStep
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.pdf.papers.minutes import Fact
from desktop.pdf.papers.office_card import OfficeCard, Part
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.schema.condition import Either, Is
from desktop.schema.fields import field_named, fields_of
from desktop.services.offices.life_cycle import Standing, path_of
from desktop.services.prints.confidential import called, confidential_ids
from desktop.services.prints.office_parts import OfficeParts
from desktop.services.prints.words import present, words_of
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.pdf.papers.look import Look
    from desktop.schema.record import Record
    from desktop.services.offices.life_cycle import LifeStep
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View

STANDINGS = {Standing.DONE: "طی‌شده", Standing.NOW: "کنونی", Standing.LATER: "در پیش"}
_OWN_PART = ("name", "neighbourhoods", "note")
"""Fields that are told in a place of their own."""
_NEIGHBOURHOOD = ("name", "target_kind", "population", "households")
_MOST_NEIGHBOURHOODS, _MOST_PARTS, _MOST_RESOLUTIONS = 8, 8, 5


def office_card(sources: Sources, office_id: str) -> OfficeCard:
    """Return the card of an office; raise `RecordMissingError` where it is gone.

    Confidential resolutions are left out, and counted.
    """
    with sources.store.view() as view:
        office = present(view, Office, office_id)
        said = _Said(view, sources)
        facts, neighbourhoods = said.facts(office), said.neighbourhoods(office)
        resolutions, left_out = said.resolutions(office)
        steps = view.records(OfficeStep).all(office=office.id)
        papers = said.papers(office, steps)
        life = Part(tuple(said.step(each, papers) for each in path_of(view, office, steps)))
        parts = OfficeParts(view, sources.vocabulary, said.look, sources.today())
        staff, services, documents = (
            _part(rows, _MOST_PARTS)
            for rows in (parts.staff(office), parts.services(office), parts.documents(office))
        )
    return OfficeCard(
        name=office.title,
        look=said.look,
        date=said.look.digits(day_text(sources.today())),
        facts=facts,
        life=life,
        neighbourhoods=neighbourhoods,
        staff=staff,
        services=services,
        documents=documents,
        resolutions=resolutions,
        note=office.note,
        left_out=left_out,
    )


class _Said:
    """Says an office and what belongs to it in the words of paper."""

    def __init__(self, view: View, sources: Sources) -> None:
        self.look: Look = sources.office_look()
        self._view = view
        self._vocabulary = sources.vocabulary
        self._titles = Titles(view, sources.vocabulary)

    def facts(self, office: Office) -> tuple[Fact, ...]:
        """Return every field that says something, by its label."""
        titles = self._titles.of_links([office])
        titles |= dict.fromkeys(confidential_ids(self._view, titles), called(self._vocabulary))
        return tuple(
            Fact(self._vocabulary.field(Office, field).label, said)
            for field in fields_of(Office)
            if field.name not in _OWN_PART
            and (said := words_of(office, field, self._vocabulary, titles, self.look))
        )

    def papers(self, office: Office, steps: Sequence[OfficeStep]) -> dict[OfficeState, str]:
        """Return the paper of each state that an office came to."""
        found = {state: each.document for each in standing(steps) if (state := state_of(each.kind))}
        return {**found, office.state: office.state_document}

    def step(self, step: LifeStep, papers: Mapping[OfficeState, str]) -> tuple[str, str, str, str]:
        """Return a state, the day on which it began, its paper, and how it stands."""
        day = self.look.digits(day_text(step.since)) if step.since else ""
        paper = "" if step.standing is Standing.LATER else self._code(papers.get(step.state, ""))
        return self._vocabulary.choice(step.state).label, day, paper, STANDINGS[step.standing]

    def _code(self, code: str) -> str:
        return self.look.digits(persian_digits(code))

    def neighbourhoods(self, office: Office) -> Part:
        """Return the first neighbourhoods that an office covers."""
        found = self._view.records(Neighbourhood).page(office.neighbourhoods)
        return _part([self._cells(each) for each in found], _MOST_NEIGHBOURHOODS)

    def resolutions(self, office: Office) -> tuple[Part, int]:
        """Return the latest resolutions about an office, and how many confidential ones there are besides."""
        records = self._view.records(Resolution)
        basis = (office.state_resolution,) if office.state_resolution else ()
        about = Either((Is("offices", (office.id,)), Is("id", basis)))
        every = records.page(records.find(conditions=(about,)))
        found = [each for each in every if not each.is_confidential]
        sessions = self._view.records(Session).page(list({str(each.session) for each in found}))
        titles, by_id = self._titles.of(sessions), {each.id: each for each in sessions}
        days = {each.id: str(by_id[each.session].held_on or "") for each in found if each.session in by_id}
        found.sort(key=lambda each: (days.get(each.id, ""), each.id), reverse=True)
        rows = [
            (titles.get(str(each.session), ""), self._day(by_id.get(str(each.session))), each.whole)
            for each in found
        ]
        return _part(rows, _MOST_RESOLUTIONS), len(every) - len(found)

    def _cells(self, record: Record) -> tuple[str, ...]:
        kind = type(record)
        return tuple(
            words_of(record, field_named(kind, name), self._vocabulary, {}, self.look)
            for name in _NEIGHBOURHOOD
        )

    def _day(self, session: Session | None) -> str:
        return self.look.digits(day_text(session.held_on)) if session and session.held_on else ""


def _part(rows: Sequence[tuple[str, ...]], most: int) -> Part:
    return Part(tuple(rows[:most]), max(len(rows) - most, 0))
