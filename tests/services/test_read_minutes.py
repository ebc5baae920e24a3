from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.resolution import (
    Assignment,
    Citation,
    Clause,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import (
    LAST_NUMBER,
    AgendaItem,
    Attendance,
    Presence,
    Session,
    SessionState,
    Statement,
    Vote,
)
from desktop.errors import FileEmptyError, NoMinutesError
from desktop.intake.reading import (
    MinutesReading,
    ReadAgendaItem,
    ReadClause,
    ReadResolution,
    ReadStatement,
    ReadVote,
)
from desktop.paths import SAMPLE
from desktop.schema.record import link_to
from desktop.storage.own_tables import CHANGE

READING = MinutesReading(
    title="دوازدهمین جلسه",
    body="ستاد  بازآفرينی",
    number=12,
    held_on=date(2025, 11, 11),
    place="تالار",
    organiser="دبیرخانه",
    start=time(9),
    end=time(11, 30),
    agenda=(ReadAgendaItem("گزارش", "شهرداری"), ReadAgendaItem("برنامه")),
    present=("بهرام پارسا",),
    absent=("رئیس اداره",),
    summary="بند یک\nبند دو",
    statements=(ReadStatement("کاوه", "مانعی ندارد."), ReadStatement("", "روشنایی کم است.")),
    closing="پایان یافت.",
    resolutions=(
        ReadResolution(
            1, "چون", "شهرداری اقدام کند.", ("شهرداری", "بهزیستی"), date(2025, 12, 21), "تا ۳۰ آذر"
        ),
        ReadResolution(2, "", "آموزش دهد.", ("شهرداری",), None, "ظرف دو هفته", citations=("بند ۲",)),
        ReadResolution(3, "", "طرح شود.", (), None, "جلسهٔ آتی", next_session=True),
        ReadResolution(4, "", "قدردانی شود."),
    ),
)


def test_reading_a_file_saves_nothing(reading, all_of):
    assert reading.read(SAMPLE / "minutes.txt").number == 12
    assert all_of(Session) == all_of(Organisation) == ()


def test_a_saved_reading_is_a_draft_with_all_its_parts(reading, all_of):
    session_id = reading.save(READING)
    (session,) = all_of(Session)
    assert (session.id, session.state, session.number) == (session_id, SessionState.DRAFT, 12)
    assert (session.heading, session.venue, session.organiser) == ("دوازدهمین جلسه", "تالار", "دبیرخانه")
    assert (session.held_on, session.start, session.end) == (date(2025, 11, 11), time(9), time(11, 30))
    assert (session.summary, session.closing) == ("بند یک\nبند دو", "پایان یافت.")
    assert [(each.order, each.subject, each.presenter) for each in all_of(AgendaItem)] == [
        (1, "گزارش", "شهرداری"),
        (2, "برنامه", ""),
    ]
    assert [(each.name, each.presence) for each in all_of(Attendance)] == [
        ("بهرام پارسا", Presence.PRESENT),
        ("رئیس اداره", Presence.ABSENT),
    ]
    assert [(each.speaker, each.words) for each in all_of(Statement)] == [
        ("کاوه", "مانعی ندارد."),
        ("", "روشنایی کم است."),
    ]


def test_deadlines_are_days_phrases_the_next_session_or_none(reading, all_of):
    reading.save(READING)
    found = [(each.deadline_kind, each.deadline_on, each.deadline_phrase) for each in all_of(Resolution)]
    assert found == [
        (DeadlineKind.DAY, date(2025, 12, 21), READING.resolutions[0].deadline_text),
        (DeadlineKind.PHRASE, None, "ظرف دو هفته"),
        (DeadlineKind.NEXT_SESSION, None, ""),
        (DeadlineKind.NONE, None, ""),
    ]
    assert [each.kind for each in all_of(Resolution)][2] is ResolutionKind.NEXT_SESSION


def test_each_name_is_made_once_and_linked_everywhere(reading, all_of):
    reading.save(READING)
    assert [each.name for each in all_of(Organisation)] == ["شهرداری", "بهزیستی"]
    names = {each.id: each.name for each in all_of(Organisation)}
    orders = {each.id: each.order for each in all_of(Resolution)}
    found = sorted((orders[each.resolution], names[each.organisation]) for each in all_of(Assignment))
    assert found == [(1, "بهزیستی"), (1, "شهرداری"), (2, "شهرداری")]
    assert [each.words for each in all_of(Citation)] == ["بند ۲"]


def test_known_bodies_and_organisations_are_linked_by_any_of_their_names(reading, put, all_of):
    body = Body(name="ستاد شهرستان", aliases=("ستاد بازآفرینی",))
    agency = Organisation(name="شهرداری شیراز", short_name="شهرداری")
    put(body, agency)
    reading.save(READING)
    assert [each.body for each in all_of(Session)] == [link_to(body)]
    assert [each.name for each in all_of(Organisation)] == ["شهرداری شیراز", "بهزیستی"]


def test_a_new_body_is_made_under_its_tidy_name(reading, all_of):
    reading.save(READING)
    assert [each.name for each in all_of(Body)] == ["ستاد بازآفرینی"]


def test_a_reading_is_saved_as_one_batch_or_not_at_all(reading, store, all_of):
    reading.save(READING)
    with store.view() as view:
        batches = view.connection.execute(CHANGE.select().where(CHANGE.c.author == "مریم")).all()
    assert len({row.batch for row in batches}) == 1


def test_several_readings_are_saved_as_one_batch_in_their_order(reading, store, all_of):
    ids = reading.save_all([READING, replace(READING, number=13)])
    assert [(each.id, each.number) for each in all_of(Session)] == list(zip(ids, (12, 13), strict=True))
    assert len(all_of(Body)) == len({each.body for each in all_of(Session)}) == 1
    assert [each.name for each in all_of(Organisation)] == ["شهرداری", "بهزیستی"]
    with store.view() as view:
        batches = view.connection.execute(CHANGE.select().where(CHANGE.c.author == "مریم")).all()
    assert len({row.batch for row in batches}) == 1


def test_what_a_record_would_refuse_is_left_blank(reading, all_of):
    long = "الف" * 1_000
    reading.save(
        replace(
            READING,
            title=long,
            place=long,
            number=LAST_NUMBER + 1,
            start=time(12),
            end=time(9),
            present=("،", "بهرام پارسا"),
            statements=(ReadStatement(long, "مانعی ندارد."), ReadStatement("کاوه", " ")),
            resolutions=(ReadResolution(1, "", "اقدام کند.", (), None, long, citations=("", "بند ۲")),),
        )
    )
    (session,) = all_of(Session)
    assert (session.heading, session.venue, session.number, session.end) == ("", "", None, None)
    assert session.start == time(12)
    assert [each.name for each in all_of(Attendance)] == ["بهرام پارسا", "رئیس اداره"]
    assert [(each.speaker, each.words) for each in all_of(Statement)] == [("", "مانعی ندارد.")]
    (resolution,) = all_of(Resolution)
    assert (resolution.deadline_kind, resolution.deadline_phrase) == (DeadlineKind.NONE, "")
    assert [each.words for each in all_of(Citation)] == ["بند ۲"]


def test_what_will_be_left_blank_is_asked_for(reading, tmp_path):
    text = (SAMPLE / "minutes.txt").read_text(encoding="utf-8")
    text = text.replace("تالار اجتماعات", "تالار " * 300)
    (tmp_path / "m.txt").write_text(text, encoding="utf-8")
    questions = reading.read(tmp_path / "m.txt").questions
    assert any(each.about == "place" and each.text.startswith("«تالار") for each in questions)


def test_a_name_that_two_have_is_left_blank_and_asked_for(reading, put, all_of):
    put(*(Body(name="ستاد بازآفرینی شهری پایدار شهرستان نمونه") for _ in range(2)))
    put(*(Organisation(name=name) for name in ("شهرداری نمونه", "شهرداری  نمونه")))
    read = reading.read(SAMPLE / "minutes.txt")
    asked = {each.about for each in read.questions if "بیش از یک مورد" in each.text}
    assert "body" in asked
    assert any(about.startswith("resolution ") for about in asked)
    reading.save(read)
    assert [each.body for each in all_of(Session)] == [None]
    assert len(all_of(Body)) == 2
    assert [each.name for each in all_of(Organisation)].count("شهرداری نمونه") == 1


def test_hidden_characters_do_not_come_in(reading, all_of):
    hidden = ReadResolution(1, "", "مقرر\u202e شد")
    reading.save(replace(READING, summary="يك\x07\nدو", resolutions=(hidden,)))
    assert all_of(Session)[0].summary == "یک\nدو"
    assert [each.operative for each in all_of(Resolution)] == ["مقرر شد"]


def test_known_organisations_help_to_read(reading, put, tmp_path):
    text = (SAMPLE / "minutes.txt").read_text(encoding="utf-8")
    text = text.replace("ادارهٔ راه و شهرسازی شهرستان نمونه نسبت", "پیشگامان نسبت")
    (tmp_path / "m.txt").write_text(text, encoding="utf-8")
    put(Organisation(name="پیشگامان"))
    assert "پیشگامان" in reading.read(tmp_path / "m.txt").resolutions[3].responsible


@pytest.mark.parametrize(("content", "error"), [("", FileEmptyError), ("سلام بر همه", NoMinutesError)])
def test_what_holds_no_minutes_is_refused(reading, tmp_path, content, error):
    (tmp_path / "m.txt").write_text(content, encoding="utf-8")
    with pytest.raises(error):
        reading.read(tmp_path / "m.txt")


def test_sub_items_become_clauses_with_their_own_agencies_and_days(reading, all_of):
    clauses = (
        ReadClause(1, "الف)", "زمین آماده شود.", ("شهرداری",), date(2025, 12, 21), "تا ۳۰ آذر"),
        ReadClause(2, "ب)", "کلاس برپا شود.", ("بهزیستی",)),
    )
    resolution = ReadResolution(1, "", "مقرر شد:", ("فرمانداری",), clauses=clauses)
    reading.save(replace(READING, resolutions=(resolution,)))
    first, second = all_of(Clause)
    assert [(each.order, each.words, each.deadline_on) for each in (first, second)] == [
        (1, "زمین آماده شود.", date(2025, 12, 21)),
        (2, "کلاس برپا شود.", None),
    ]
    assert [each.clause for each in sorted(all_of(Assignment), key=lambda each: each.order)] == [
        None,
        link_to(first),
        link_to(second),
    ]
    assert [each.operative for each in all_of(Resolution)] == ["مقرر شد:"]


def test_the_vote_is_kept_with_its_item_or_else_with_the_words(reading, all_of):
    counted = ReadVote("۵ رأی موافق و ۲ رأی مخالف", votes_for=5, votes_against=2)
    resolutions = (
        ReadResolution(1, "", "زمین واگذار شود.", vote=counted, item=1),
        ReadResolution(2, "", "نام برگزیده شود.", vote=ReadVote("اتفاق آراء", unanimous=True)),
        ReadResolution(3, "", "به اتفاق آرا تصویب شد.", vote=ReadVote("به اتفاق آرا", unanimous=True)),
    )
    reading.save(replace(READING, resolutions=resolutions))
    voted, _ = all_of(AgendaItem)
    assert (voted.vote, voted.votes_for, voted.votes_against) == (Vote.MAJORITY, 5, 2)
    first, second, third = all_of(Resolution)
    assert (first.item, first.operative) == (link_to(voted), "زمین واگذار شود.")
    assert second.operative == "نام برگزیده شود.\nاتفاق آراء"
    assert third.operative == "به اتفاق آرا تصویب شد."


def test_two_votes_on_one_item_stay_with_the_words(reading, all_of):
    resolutions = (
        ReadResolution(1, "", "زمین واگذار شود.", vote=ReadVote("با ۵ رأی موافق", votes_for=5), item=1),
        ReadResolution(2, "", "حصار کشیده شود.", vote=ReadVote("با ۴ رأی موافق", votes_for=4), item=1),
    )
    reading.save(replace(READING, resolutions=resolutions))
    assert [each.vote for each in all_of(AgendaItem)] == [None, None]
    assert [each.operative.split("\n")[1] for each in all_of(Resolution)] == [
        "با ۵ رأی موافق",
        "با ۴ رأی موافق",
    ]


def test_numbers_that_run_on_from_session_to_session_are_permanent_numbers(reading, all_of):
    resolutions = (ReadResolution(780, "", "اقدام شود."), ReadResolution(781, "", "گزارش شود."))
    reading.save(replace(READING, resolutions=resolutions))
    assert [(each.order, each.number) for each in all_of(Resolution)] == [(1, "780"), (2, "781")]
    reading.save(replace(READING, number=13))
    assert {each.number for each in all_of(Resolution)} == {"780", "781", ""}


def test_a_page_of_sessions_is_a_table(reading):
    text = "شماره جلسه\tتاریخ جلسه\tمحل\n۴۱\t۱۴۰۲/۰۲/۰۳\tفرمانداری\n۴۲\t۱۴۰۲/۰۳/۰۷\tشهرداری"
    assert reading.table_of(text).rows[1] == ("۴۲", "۱۴۰۲/۰۳/۰۷", "شهرداری")
    assert reading.table_of((SAMPLE / "minutes.txt").read_text(encoding="utf-8")) is None
