"""What follow-up offers for an agenda: closings that were proposed, reports, reviews, overdue resolutions."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.due import due_day
from desktop.domain.overdue import is_late
from desktop.domain.periods import last_over, report_for
from desktop.domain.preparing import Ground, Offer, closing_of, reminder_of, report_of, review_of
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    AssignmentState,
    Clause,
    PeriodReport,
    ResolutionKind,
)
from desktop.schema.condition import Between, Either, Having, Is, Not
from desktop.services.merge import became
from desktop.services.names import after_mergers
from desktop.services.views import ANSWERED, FINISHED, both, is_one

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from desktop.domain.resolution import Resolution
    from desktop.schema.condition import Condition
    from desktop.schema.record import R
    from desktop.services.agenda.taken_up import TakenUp
    from desktop.storage.unit_of_work import View

MOST_OVERDUE = 40
"""How many overdue resolutions are offered, those that wait longest first."""


def followed_on(day: date) -> Condition:
    """Return the condition of resolutions of which there may be something to offer on a day."""
    before = Between("deadline_on", None, (day - timedelta(days=1)).isoformat())
    own = Having("Assignment", (Between("due_on", None, (day - timedelta(days=1)).isoformat()),))
    waits = Having("Assignment", (Not(is_one("state", *ANSWERED)),))
    late = Either((before, own, Having("Clause", (before,))))
    return Either(
        (
            Having("Assignment", (is_one("state", AssignmentState.PROPOSED_CLOSED),)),
            is_one("kind", ResolutionKind.PERIODIC_REPORT, ResolutionKind.STANDING_RULE),
            both(waits, late),
        )
    )


def closing_offers(view: View, taken: TakenUp, sources: Mapping[str, str]) -> Iterator[Offer]:
    """Yield the resolutions of which somebody proposed that they be closed, and no agenda asks yet."""
    assigned = _assigned(view, taken.followed)
    for each in taken.followed:
        proposed = [one for one in assigned[each.id] if one.state is AssignmentState.PROPOSED_CLOSED]
        if proposed and not taken.is_awaited(each, closing=True):
            since = min((one.proposed_on for one in proposed if one.proposed_on), default=None)
            yield Offer(
                Ground.CLOSING, closing_of(each), sources.get(str(each.session), ""), since, is_proposed=True
            )


def periodic_offers(view: View, taken: TakenUp, sources: Mapping[str, str], day: date) -> Iterator[Offer]:
    """Yield the reports of the last whole period before a day that nobody gave, and the rules to review."""
    periodic = [
        each
        for each in taken.followed
        if each.period and each.kind in (ResolutionKind.PERIODIC_REPORT, ResolutionKind.STANDING_RULE)
    ]
    reports, assigned, merged = _reports(view, periodic), _assigned(view, periodic), became(view)
    for ground in (Ground.REPORT, Ground.REVIEW):
        for each in periodic:
            is_report = each.kind is ResolutionKind.PERIODIC_REPORT
            span = last_over(each, taken.decided_on(each), day)
            if is_report is not (ground is Ground.REPORT) or span is None:
                continue
            wanted = {
                after_mergers(str(one.organisation), merged)
                for one in assigned[each.id]
                if one.role is AssignmentRole.RESPONSIBLE and one.state not in FINISHED
            }
            of_period = [one for one in reports[each.id] if report_for(span, one.organisation, [one])]
            got = {after_mergers(str(one.organisation), merged) for one in of_period}
            is_there = got >= wanted if is_report and wanted else bool(got)
            if not is_there and not taken.is_heard_since(each, span.last):
                item = report_of(each) if is_report else review_of(each)
                source = sources.get(str(each.session), "")
                yield Offer(ground, item, source, span.last, is_proposed=is_report)


def overdue_offers(view: View, taken: TakenUp, sources: Mapping[str, str], day: date) -> Iterator[Offer]:
    """Yield the resolutions of which something is overdue on a day; none is proposed by itself."""
    assigned = _assigned(view, taken.followed)
    clauses = {each.id: each for each in _parts(view, Clause, taken.followed)}
    found = []
    for each in taken.followed:
        days = [
            due
            for one in assigned[each.id]
            if (due := due_day(one, clauses.get(one.clause or ""), each)) and is_late(one, each, due, day)
        ]
        if days and not taken.is_awaited(each):
            found.append((min(days), each))
    for due, each in sorted(found, key=lambda pair: pair[0])[:MOST_OVERDUE]:
        yield Offer(Ground.OVERDUE, reminder_of(each), sources.get(str(each.session), ""), due)


def _assigned(view: View, resolutions: Sequence[Resolution]) -> Mapping[str, list[Assignment]]:
    found: dict[str, list[Assignment]] = defaultdict(list)
    for each in _parts(view, Assignment, resolutions):
        found[str(each.resolution)].append(each)
    return found


def _reports(view: View, resolutions: Sequence[Resolution]) -> Mapping[str, list[PeriodReport]]:
    """Return the reports that came, by resolution."""
    found: dict[str, list[PeriodReport]] = defaultdict(list)
    for each in _parts(view, PeriodReport, resolutions):
        if each.received_on:
            found[str(each.resolution)].append(each)
    return found


def _parts(view: View, kind: type[R], resolutions: Sequence[Resolution]) -> Sequence[R]:
    records = view.records(kind)
    ids = tuple(each.id for each in resolutions)
    return records.page(records.find(conditions=(Is("resolution", ids),))) if ids else ()
