"""Random records put right: what their kind refuses of single random values is brought into order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from desktop.domain.activity import Activity
from desktop.domain.body import Body, Numbering
from desktop.domain.figure_values import DECIMALS, MOST
from desktop.domain.livelihood import COUNTED, Course
from desktop.domain.mandate import Qualification
from desktop.domain.office_step import OfficeStep
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session, SessionState
from desktop.domain.supervision import SupervisionVisit
from desktop.schema.check import problems
from tests.strategies import days

IN_ORDER = (
    *(("since", "until"), ("start", "end"), ("arrived", "left"), ("received_on", "announced_on")),
    *(("period_on", "received_on"), ("period_on", "submitted_on", "approved_on"), ("raised_on", "solved_on")),
    *(("held_on", "until"), ("visited_on", "answer_due_on"), ("visited_on", "answered_on")),
    ("least", "most"),
)
LIMITS = {"latitude": 90, "longitude": 180, "area": 10**6}
SEXES = ("_women", "_men")


def mended(record, draw, targets):
    """Return a record with what its kind refuses put right; links that it lacks lead to ``targets``."""
    record = replace(record, **_within_limits(record), **_by_kind(record, draw, targets))
    for names in IN_ORDER:
        record = replace(record, **_in_order(record, names))
    if problems(record):
        seat = {"post": "فرماندار", "name": "مریم"}
        record = replace(record, **{name: text for name, text in seat.items() if hasattr(record, name)})
    assert problems(record) == ()
    return record


def _by_kind(record, draw, targets):
    mending = MENDING.get(type(record))
    return mending(record, draw, targets) if mending else {}


def _of_terms(body, draw, _targets):
    return {"first_term_on": draw(days()), "term_years": 2} if body.numbering is Numbering.TERM else {}


def _with_deadline(_resolution, draw, _targets):
    return {"deadline_on": draw(days()), "deadline_phrase": "تا پایان سال"}


def _not_final(session, _draw, _targets):
    """Minutes become final by a deed, not by storing it."""
    return {"state": SessionState.DRAFT} if session.state.is_locked else {}


def _with_reason(step, _draw, _targets):
    return {"undone_reason": step.undone_reason or "به‌اشتباه ثبت شده بود."}


def _of_somebody(qualification, draw, targets):
    known = qualification.operator or qualification.operator_person
    return {} if known else {"operator": draw(st.sampled_from(targets["Organisation"]))}


def _somewhere(activity, draw, targets):
    known = activity.office or activity.neighbourhood
    return {} if known else {"office": draw(st.sampled_from(targets["Office"]))}


def _possible(figure, _draw, _targets):
    """What is negative is refused, but under indicators that go below nothing; and what is absurd."""
    told = {name: value for name in ("planned", "achieved") if (value := getattr(figure, name))}
    return {name: round(min(abs(value), MOST), DECIMALS) for name, value in told.items()}


def _scored(visit, _draw, _targets):
    return {} if visit.score is None else {"score": visit.score % 101}


def _counts(_course, draw, _targets):
    """Return counts of a course each of which is a part of the one before, some of them unknown."""
    counts, most = {}, (draw(st.integers(0, 9_999)), draw(st.integers(0, 9_999)))
    for name in COUNTED:
        parts = [draw(st.integers(0, each)) for each in most]
        said = {name: sum(parts), **{name + sex: part for sex, part in zip(SEXES, parts, strict=True)}}
        counts |= said if draw(st.booleans()) else dict.fromkeys(said)
        most = parts if counts[name] is not None else most
    trained = counts["trained"]
    return {**counts, "volunteers": trained if trained is not None and draw(st.booleans()) else None}


def _of_one(report, draw, targets):
    """Return the changes that make a report one of an office or of an agency, and not yet approved."""
    names = draw(st.permutations(["office", "organisation"]))
    kinds = {"office": "Office", "organisation": "Organisation"}
    links = {names[0]: draw(st.sampled_from(targets[kinds[names[0]]])), names[1]: None}
    state = ReportState.SUBMITTED if report.state is ReportState.APPROVED else report.state
    return {**links, "state": state, "returned_reason": report.returned_reason or "رقم‌ها نمی‌خواند."}


def _in_order(record, names):
    there = [name for name in names if getattr(record, name, None) is not None]
    values = sorted(getattr(record, name) for name in there)
    return dict(zip(there, values, strict=True))


def _within_limits(record):
    found = {name: getattr(record, name, None) for name in LIMITS}
    return {name: abs(value) % LIMITS[name] for name, value in found.items() if value is not None}


MENDING = {
    Body: _of_terms,
    Resolution: _with_deadline,
    Session: _not_final,
    OfficeStep: _with_reason,
    Qualification: _of_somebody,
    Activity: _somewhere,
    SupervisionVisit: _scored,
    Course: _counts,
    Report: _of_one,
    ReportFigure: _possible,
}
