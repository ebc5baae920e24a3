"""Minutes to edit, and any edit of them, for tests of what edits may never do."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from desktop.domain.attending import guest, marked
from desktop.domain.body import Body
from desktop.domain.clauses import with_clause_agencies, with_clauses
from desktop.domain.editing import LISTS, added, arranged, empty_minutes, moved, removed, shifted, with_fields
from desktop.domain.fanning_out import fanned_out
from desktop.domain.resolution import AssignmentRole, Citation, DeadlineKind, Resolution
from desktop.domain.resolving import cited, cut, joined, pasted, resolved, with_agencies, with_deadline
from desktop.domain.session import AgendaItem, Session, Statement
from desktop.schema.record import Link, link_to

BODY = Body(name="ستاد بازآفرینی شهری", code="BZ")
AGENCIES = tuple(Link(f"0000000{number}-0000-7000-8000-000000000000") for number in range(4))
WORDS = ("مقرر شد", "گزارش داده شود.", "شهرداری همکاری کند.", "", "سند توسعهٔ محله تصویب شد.")


def blank():
    return empty_minutes(Session(body=link_to(BODY), held_on=date(2026, 11, 21)), BODY)


def records_of(minutes):
    return (minutes.session, *(each for name in LISTS.values() for each in getattr(minutes, name)))


def edit_of(numbers):
    """Return the edit that four numbers stand for; one that finds nothing to edit does nothing."""
    which, one, two, three = numbers
    return lambda minutes: EDITS[which % len(EDITS)](minutes, one, two, three)


edits = st.tuples(*[st.integers(0, 59)] * 4).map(edit_of)


def _one(parts, number):
    return parts[number % len(parts)].id if parts else None


def _parts(minutes):
    return [each for name in LISTS.values() for each in getattr(minutes, name)]


def _on(parts, number, edit, minutes):
    found = _one(parts, number)
    return edit(found) if found else minutes


EDITS = (
    lambda m, a, b, c: (
        with_clauses(m, m.resolutions[a % len(m.resolutions)], (WORDS[b % 5],), c % 3) if m.resolutions else m
    ),
    lambda m, a, b, c: _on(
        m.clauses, a, lambda part: with_clause_agencies(m, part, AGENCIES[c % 4 : c % 4 + b % 3]), m
    ),
    lambda m, a, b, c: _on(m.resolutions, a, lambda part: fanned_out(m, part, AGENCIES[: b % 4]), m),
    lambda m, a, b, c: _on(
        m.attendance,
        a,
        lambda part: with_fields(m, part, missed=tuple(link_to(each) for each in m.agenda[: b % 3])),
        m,
    ),
    lambda m, a, b, c: with_fields(m, m.session.id, venue=WORDS[a % 5], summary=WORDS[b % 5]),
    lambda m, a, b, c: added(m, AgendaItem(subject=WORDS[a % 5]), b % 4),
    lambda m, a, b, c: added(
        m, Statement(words=WORDS[a % 5], item=link_to(m.agenda[0]) if m.agenda else None)
    ),
    lambda m, a, b, c: pasted(m, (WORDS[a % 5], WORDS[b % 5]), c % 3),
    lambda m, a, b, c: guest(m, f"مهمان {a}", organisation=AGENCIES[b % 4]),
    lambda m, a, b, c: _on(m.attendance, a, lambda part: marked(m, part, "حغمنx"[b % 5]), m),
    lambda m, a, b, c: _on(m.resolutions, a, lambda part: cut(m, part, b), m),
    lambda m, a, b, c: _on(
        m.resolutions, a, lambda one: m if one == (two := _one(m.resolutions, b)) else joined(m, one, two), m
    ),
    lambda m, a, b, c: _on(m.statements, a, lambda part: resolved(m, part), m),
    lambda m, a, b, c: _on(m.resolutions, a, lambda part: cited(m, part, WORDS[b % 5]), m),
    lambda m, a, b, c: _on(
        m.resolutions,
        a,
        lambda part: with_agencies(m, part, tuple(AssignmentRole)[b % 2], AGENCIES[c % 4 : c % 4 + b % 3]),
        m,
    ),
    lambda m, a, b, c: _on(
        m.resolutions,
        a,
        lambda part: with_deadline(
            m, part, tuple(DeadlineKind)[b % 4], date(2027, 1, 1 + c % 28), WORDS[c % 5]
        ),
        m,
    ),
    lambda m, a, b, c: _on(
        m.resolutions, a, lambda part: with_fields(m, part, operative=WORDS[b % 5] + str(c)), m
    ),
    lambda m, a, b, c: _on(_parts(m), a, lambda part: removed(m, part), m),
    lambda m, a, b, c: _on(_parts(m), a, lambda part: moved(m, part, b % 6), m),
    lambda m, a, b, c: _on(_parts(m), a, lambda part: shifted(m, part, b % 5 - 2), m),
)


def many(resolutions, people):
    """Return minutes of this many resolutions and people, each resolution with an agency and a citation."""
    minutes = blank()
    for number in range(people):
        minutes = guest(minutes, f"عضو {number}", "عضو ستاد", AGENCIES[number % 4])
    for number in range(resolutions):
        made = Resolution(operative=f"مقرر شد دستگاه‌ها گزارش {number} را تا پایان ماه بدهند. " * 4)
        minutes = added(minutes, made)
        minutes = added(minutes, Citation(resolution=link_to(made), words="بند ۲ ماده ۵"))
        minutes = with_agencies(minutes, made.id, AssignmentRole.RESPONSIBLE, AGENCIES[:2])
    return arranged(minutes)
