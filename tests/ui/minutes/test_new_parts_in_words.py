from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.clauses import clauses_of, with_clause_agencies, with_clauses
from desktop.domain.editing import removed, with_fields, with_names
from desktop.domain.resolution import Period, ResolutionKind
from desktop.domain.session import Outcome, Vote
from desktop.schema.record import link_to
from desktop.services.minutes_changes import changes_of
from desktop.ui.minutes.closing.change_words import change_lines
from desktop.ui.minutes.closing.place_words import doubt_lines
from desktop.ui.minutes.versions.version_rows import groups_of
from tests.ui.minutes.conftest import AGENCIES

pytestmark = pytest.mark.usefixtures("in_persian")


@pytest.fixture
def before(desk, stored):
    """Return stored minutes of which the first resolution has two clauses."""
    session = stored(3, 4)
    editing = desk.minutes.edit.open(session.id)
    minutes = with_clauses(
        editing.minutes, editing.minutes.resolutions[0], ("زمین واگذار شود.", "پروانه صادر شود.")
    )
    saved = desk.minutes.edit.save(editing.with_minutes(minutes))
    return saved.editing.minutes


def changed(minutes):
    """Change the first clause, take the second one away, and say what is new of items and people."""
    first, second = clauses_of(minutes, minutes.resolutions[0].id)
    item, row = minutes.agenda[0], minutes.attendance[1]
    minutes = with_names(minutes, {AGENCIES[2].id: AGENCIES[2].name})
    minutes = with_clause_agencies(removed(minutes, second.id), first.id, [link_to(AGENCIES[2])])
    minutes = with_fields(minutes, first.id, deadline_on=date(2026, 11, 21))
    minutes = with_fields(
        minutes, item.id, outcome=Outcome.ADOPTED, vote=Vote.MAJORITY, votes_abstained=2, is_late=True
    )
    minutes = with_fields(minutes, row.id, left=time(10, 30), missed=(link_to(item),))
    report = {"kind": ResolutionKind.PERIODIC_REPORT, "period": Period.SEASON}
    return with_fields(minutes, minutes.resolutions[1].id, **report)


def test_each_change_is_said_with_its_place(desk, before):
    lines = change_lines(before, changed(before), desk.vocabulary)
    assert [f"{each.place}: {each.words}" for each in lines] == [
        "بند یکم دستور جلسه – خارج از دستور: از «خیر» به «بله» تغییر کرد",
        "بند یکم دستور جلسه – نتیجه: نوشته شد: «تصویب‌شده»",
        "بند یکم دستور جلسه – رأی‌گیری: نوشته شد: «با اکثریت آرا»",
        "بند یکم دستور جلسه – رأی ممتنع: نوشته شد: «۲»",
        "عضو 2 – ساعت خروج: نوشته شد: «۱۰:۳۰»",
        "عضو 2 – بندهای بدون حضور: نوشته شد: «گزارش دبیرخانه»",
        "مصوبهٔ دوم – نوع مصوبه: از «اقدام مهلت‌دار» به «گزارش دوره‌ای» تغییر کرد",
        "مصوبهٔ دوم – دورهٔ گزارش: نوشته شد: «فصلی»",
        "بند الف مصوبهٔ یکم – مهلت بند: نوشته شد: «۱۴۰۵/۰۸/۳۰»",
        "بند ب مصوبهٔ یکم: حذف شد: پروانه صادر شود.",
        "بند الف مصوبهٔ یکم – دستگاه مسئول: افزوده شد: شهرداری تهران",
    ]
    clause = clauses_of(before, before.resolutions[0].id)[0]
    assert lines[-1][:2] == (clause.id, "assignments")
    assert lines[-2].part_id == before.resolutions[0].id


def test_versions_tell_clauses_in_their_resolution(desk, before):
    desk.close_minutes.finalise(before.session.id)
    editing = desk.minutes.edit.open(before.session.id)
    changes = changes_of(editing.with_minutes(changed(editing.minutes)))
    desk.close_minutes.amend(before.session.id, "سهو قلم", changes.edits, changes.added, changes.removed)
    groups = groups_of(desk.minutes.versions.compare(before.session.id, 1, 2), desk.vocabulary)
    rows = {(row.label, bool(row.old), bool(row.new)) for part in groups[-1].parts for row in part.rows}
    assert rows == {
        ("بند الف، مهلت بند", False, True),
        ("بند ب", True, False),
        ("مسئول، بند الف", False, True),
        ("نوع مصوبه", True, True),
        ("دورهٔ گزارش", False, True),
    }


def test_a_doubt_about_a_clause_says_which_one(desk, before):
    clause = clauses_of(before, before.resolutions[0].id)[1]
    editing = desk.minutes.edit.open(before.session.id)
    minutes = with_clause_agencies(editing.minutes, clause.id, [link_to(AGENCIES[0])])
    minutes = with_fields(minutes, clause.id, words="")
    blocking, _ = doubt_lines(
        desk.minutes.edit.missing(editing.with_minutes(minutes)), minutes, desk.vocabulary
    )
    assert [each.place for each in blocking] == ["بند ب مصوبهٔ یکم – متن بند"]
    assert blocking[0].part_id == clause.id
