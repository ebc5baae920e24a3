"""What is not carried out yet, agency by agency, with how late it is and what was done about it last."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.due import due_day
from desktop.domain.overdue import FINISHED, FOLLOWED, is_late
from desktop.domain.party import Organisation
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    DeadlineKind,
    FollowUp,
    Resolution,
)
from desktop.domain.session import Session
from desktop.pdf.papers.outstanding import AgencyLines, Outstanding, OutstandingLine
from desktop.persian.jalali import day_text
from desktop.persian.lettering import list_letter
from desktop.persian.order import sort_key
from desktop.schema.condition import Is, Not
from desktop.services.merge import all_that_became, became
from desktop.services.minutes_deadline import deadline_words
from desktop.services.names import after_mergers
from desktop.services.own_clauses import own_clauses
from desktop.services.prints.words import label_of, present
from desktop.services.titles import Titles
from desktop.services.views import is_one, views_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from desktop.domain.resolution import Clause
    from desktop.pdf.papers.look import Look
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View

NUMBER = "شمارهٔ {number}"


class _Open(NamedTuple):
    """One resolution with the part of one agency in it, or of nobody."""

    resolution: Resolution
    assignment: Assignment | None = None
    clause: Clause | None = None
    last: FollowUp | None = None

    @property
    def due(self) -> date | None:
        """When it is to be done, where a day was given."""
        if self.assignment:
            return due_day(self.assignment, self.clause, self.resolution)
        by_day = self.resolution.deadline_kind is DeadlineKind.DAY
        return self.resolution.deadline_on if by_day else None

    def late(self, today: date) -> int:
        """Return for how many days it has been overdue; 0 where it is not."""
        due = self.due
        if due is None or (self.assignment and not is_late(self.assignment, self.resolution, due, today)):
            return 0
        return max((today - due).days, 0)


def outstanding(
    sources: Sources, organisation_id: str | None = None, *, with_confidential: bool = False
) -> Outstanding:
    """Return what one agency or all have still to do, the latest first.

    Confidential resolutions are left out, and counted, unless they are asked for. An agency that was merged
    stands under what it became.
    """
    today = sources.today()
    with sources.store.view() as view:
        agency = present(view, Organisation, organisation_id) if organisation_id else None
        meant = all_that_became(view, Organisation, agency.id) if agency else ()
        found = _by_agency(view, today, meant)
        every = {each.resolution.id: each.resolution for lines in found.values() for each in lines}
        left_out = [] if with_confidential else [each.id for each in every.values() if each.is_confidential]
        titles = Titles(view, sources.vocabulary)
        called = titles.of(view.records(Organisation).page([each for each in found if each]))
        sessions = view.records(Session).page(list({str(each.session) for each in every.values()}))
        said = _Said(
            sources, sources.office_look(), {each.id: each for each in sessions}, titles.of(sessions)
        )
    shown = {
        each: [line for line in lines if line.resolution.id not in left_out] for each, lines in found.items()
    }
    order = sorted(shown, key=lambda each: (not each, sort_key(called.get(each, "")), each))
    return Outstanding(
        look=said.look,
        date=said.look.digits(day_text(today)),
        agency=agency.title if agency else "",
        agencies=tuple(
            AgencyLines(called.get(each, ""), said.lines(shown[each], today)) for each in order if shown[each]
        ),
        left_out=len(left_out),
    )


def _by_agency(view: View, today: date, meant: Sequence[str]) -> Mapping[str, list[_Open]]:
    """Return what is open by the id of its agency, which is empty where there is none."""
    resolutions = view.records(Resolution)
    found = {
        each.id: each
        for each in resolutions.page(resolutions.find(conditions=views_of(Resolution, today)["open"]))
    }
    assignments = view.records(Assignment)
    followed = tuple(each.id for each in found.values() if each.kind in FOLLOWED)
    responsible = (Is("resolution", followed), is_one("role", AssignmentRole.RESPONSIBLE))
    left = assignments.page(assignments.find(conditions=(*responsible, Not(is_one("state", *FINISHED)))))
    if meant:
        left = tuple(each for each in left if each.organisation in meant)
    last = _last_steps(view, [each.id for each in left])
    clauses = own_clauses(view, left)
    merged = became(view)
    by_agency: dict[str, list[_Open]] = defaultdict(list)
    for each in left:
        agency = meant[0] if meant else after_mergers(str(each.organisation), merged)
        part = _Open(found[str(each.resolution)], each, clauses.get(str(each.clause)), last.get(each.id))
        by_agency[agency].append(part)
    if not meant:
        without = views_of(Resolution, today)["without_agency"]
        by_agency[""] = [_Open(each) for each in resolutions.page(resolutions.find(conditions=without))]
    return by_agency


def _last_steps(view: View, assignments: Sequence[str]) -> Mapping[str, FollowUp]:
    steps = view.records(FollowUp)
    mine = (Is("assignment", tuple(assignments)),)
    found = steps.page(steps.find(order_by="followed_on", conditions=mine))
    return {str(each.assignment): each for each in found}


class _Said:
    """Says what is open in the words of paper."""

    def __init__(
        self, sources: Sources, look: Look, sessions: Mapping[str, Session], titles: Mapping[str, str]
    ) -> None:
        self.look = look
        self._vocabulary = sources.vocabulary
        self._sessions = sessions
        self._titles = titles

    def lines(self, found: Sequence[_Open], today: date) -> tuple[OutstandingLine, ...]:
        """Return the lines of one agency, the latest first, then by deadline and by session."""
        said = [(self._line(each, today), each) for each in found]
        said.sort(key=lambda pair: (-pair[0].days, self._order(pair[1])))
        return tuple(line for line, _ in said)

    def _order(self, found: _Open) -> tuple[object, ...]:
        resolution = found.resolution
        session = self._sessions.get(str(resolution.session))
        held_on = str(session.held_on or "") if session else ""
        place = found.clause.order or 0 if found.clause else 0
        return str(found.due or "9"), held_on, resolution.order or 0, resolution.id, place

    def _line(self, found: _Open, today: date) -> OutstandingLine:
        resolution, assignment = found.resolution, found.assignment
        due = found.due
        confidential = label_of(self._vocabulary, Resolution, "is_confidential")
        state = assignment.state if assignment else None
        return OutstandingLine(
            id=resolution.id,
            about=self._about(resolution),
            text=_text(found),
            deadline=self.look.digits(day_text(due)) if due else deadline_words(resolution, self.look),
            days=found.late(today),
            state=self._vocabulary.choice(state).label if state else "",
            last=self._step(found.last),
            mark=confidential if resolution.is_confidential else "",
        )

    def _about(self, resolution: Resolution) -> tuple[str, ...]:
        """Return number and day of the session, which without a number is called by its title."""
        session = self._sessions.get(str(resolution.session))
        if session is None:
            return ()
        number = NUMBER.format(number=self.look.digits(str(session.number))) if session.number else ""
        day = self.look.digits(day_text(session.held_on)) if session.held_on else ""
        return tuple(filter(None, (number or self._titles[session.id], day)))

    def _step(self, step: FollowUp | None) -> str:
        if step is None:
            return ""
        day = self.look.digits(day_text(step.followed_on)) if step.followed_on else ""
        way = self._vocabulary.choice(step.channel).label if step.channel else ""
        done = ": ".join(filter(None, ("، ".join(filter(None, (day, way))), step.words)))
        result = f"{label_of(self._vocabulary, FollowUp, 'result')}: {step.result}" if step.result else ""
        return "\n".join(filter(None, (done, result)))


def _text(found: _Open) -> str:
    """Return the words of a resolution, with those of the one clause that is asked of an agency."""
    words = found.resolution.operative or found.resolution.preamble
    if found.clause is None:
        return words
    return f"{words}\n{list_letter(found.clause.order or 0)}) {found.clause.words}"
