"""The figures once more, one record after the other, as somebody would count them by hand."""

from __future__ import annotations

from collections import Counter

from desktop.domain.due import due_day
from desktop.domain.overdue import FINISHED, NEEDING_AGENCY, is_followed, is_late
from desktop.domain.resolution import AssignmentRole, DeadlineKind
from desktop.domain.session import Presence, SessionState

HELD = {SessionState.HELD, SessionState.DRAFT, SessionState.FINAL, SessionState.AMENDED}
MISSED = {Presence.ABSENT, Presence.EXCUSED}


def root(records, link):
    """Follow mergers."""
    while link in records and records[link].merged_into:
        link = records[link].merged_into
    return link


def counted(case, bodies, first, last, today):
    """Return the sums over all, by body, by agency, and the absences in a row by body and member."""
    total, by_body, by_agency, runs = Counter(), {}, {}, {}
    for session in sorted(case.sessions, key=lambda each: (each.held_on, each.number or 0, each.id)):
        owners = [each for each in (session.body, *session.joint_bodies) if bodies is None or each in bodies]
        if session.state not in HELD or not first <= session.held_on <= min(last, today) or not owners:
            continue
        sums = Counter(sessions=1)
        sums["items"] = sum(each.session == session.id for each in case.items)
        for resolution in case.resolutions:
            if resolution.session == session.id:
                sums["resolutions"] += 1
                if found := standing(case, resolution, by_agency, today):
                    sums.update(["followed", found])
        for each in (total, *(by_body.setdefault(body, Counter()) for body in owners)):
            each.update(sums)
        count_attendance(case, session, owners, (total, by_body, by_agency, runs), bodies)
    return total, by_body, by_agency, {key: absences(missed) for key, missed in runs.items()}


def count_attendance(case, session, owners, counts, bodies):
    """Count those who were to come as members."""
    total, by_body, by_agency, runs = counts
    seats = {each.id: each for each in case.seats}
    for row in case.attendance:
        seat = seats.get(row.seat)
        if (
            row.session != session.id
            or row.is_guest
            or (row.presence in MISSED and not row.person and not row.name)
            or (seat and bodies is not None and seat.body not in bodies)
        ):
            continue
        agency = root(case.organisations, row.organisation or (seat.organisation if seat else None))
        own = seat.body if seat else owners[0]
        sums = [total, by_body.setdefault(own, Counter())]
        if agency:
            sums.append(by_agency.setdefault(agency, Counter()))
        for each in sums:
            each.update(["invited", row.presence.value])
        member = root(case.people, row.person) or row.seat or (row.name, row.post)
        runs.setdefault((seat.body if seat else session.body, member), []).append(row.presence in MISSED)


def standing(case, resolution, by_agency, today):
    """Return how a resolution stands, and count each agency's part."""
    clauses = {each.id: each for each in case.clauses}
    mine = [each for each in case.assignments if each.resolution == resolution.id]
    parts = []
    for each in mine:
        if is_followed(each, resolution):
            due = due_day(each, clauses.get(each.clause), resolution)
            if each.state in FINISHED:
                known = bool(each.done_on and due)
                part = ("in_time" if each.done_on <= due else "late") if known else "done"
            else:
                part = "overdue" if is_late(each, resolution, due, today) else "open"
            parts.append(part)
            agency = root(case.organisations, each.organisation)
            by_agency.setdefault(agency, Counter()).update(["followed", part])
    if not parts:
        if resolution.kind not in NEEDING_AGENCY or any(
            each.role is AssignmentRole.RESPONSIBLE for each in mine
        ):
            return ""
        is_dated = resolution.deadline_kind is DeadlineKind.DAY
        return "overdue" if is_dated and resolution.deadline_on < today else "open"
    return next(worst for worst in ("overdue", "open", "late", "done", "in_time") if worst in parts)


def absences(missed):
    """Return the longest run of absences and the last one."""
    longest = current = 0
    for each in missed:
        current = current + 1 if each else 0
        longest = max(longest, current)
    return longest, current
