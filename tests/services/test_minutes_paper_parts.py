from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from desktop.domain.body import Body
from desktop.domain.clauses import clauses_of, with_clause_agencies, with_clauses
from desktop.domain.editing import added, empty_minutes, with_fields, with_names
from desktop.domain.fanning_out import fanned_out
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import AssignmentRole, Resolution
from desktop.domain.resolving import with_agencies
from desktop.domain.session import AgendaItem, Attendance, ItemKind, Outcome, Presence, Session, Vote
from desktop.pdf.papers import minutes_words as wording
from desktop.schema.record import link_to
from desktop.services.minutes_paper import MinutesPapers, text_with_clauses
from desktop.services.minutes_preview import TO_FILL, MinutesPreview
from tests.word.test_word_minutes import read, text_of

BODY = Body(name="ستاد بازآفرینی")
CITY, ROAD, PARK = (Organisation(name=name) for name in ("شهرداری", "ادارهٔ راه", "فضای سبز"))
MADE = Resolution(operative="طرح ساماندهی محله به شرح زیر اجرا شود:")


@pytest.fixture
def words(vocabulary):
    return MinutesPapers(vocabulary)


@pytest.fixture
def minutes():
    begun = added(empty_minutes(Session(body=link_to(BODY), heading="جلسهٔ دهم"), BODY), MADE)
    return with_names(begun, {each.id: each.name for each in (CITY, ROAD, PARK)})


def whole_text(entry):
    return "".join(span.text for span in wording.agenda_words(entry))


def item_of(words, minutes, **fields):
    return whole_text(words.paper(added(minutes, AgendaItem(subject="برنامه", **fields))).agenda[0])


def test_each_clause_stands_with_its_agencies_and_its_day(words, minutes):
    minutes = with_clauses(minutes, MADE, ("زمین واگذار شود.", "پروانه صادر شود."))
    first, second = clauses_of(minutes, MADE.id)
    minutes = with_clause_agencies(minutes, first.id, [link_to(CITY), link_to(ROAD)])
    minutes = with_fields(minutes, second.id, deadline_on=date(2026, 11, 21))
    minutes = with_agencies(minutes, MADE.id, AssignmentRole.RESPONSIBLE, [link_to(PARK)])
    (entry,) = words.paper(minutes).resolutions
    assert entry.responsible == ("فضای سبز",)
    assert [(each.letter, each.text, each.responsible, each.deadline) for each in entry.clauses] == [
        ("الف", "زمین واگذار شود.", ("شهرداری", "ادارهٔ راه"), ""),
        ("ب", "پروانه صادر شود.", (), "۳۰ آبان ۱۴۰۵"),
    ]


def test_what_is_for_all_members_is_said_in_three_words_until_somebody_else_does_it(words, minutes):
    minutes = fanned_out(minutes, MADE.id, [link_to(each) for each in (CITY, ROAD, PARK)])
    assert words.paper(minutes).resolutions[0].responsible == ("همهٔ دستگاه‌های عضو",)
    minutes = with_agencies(minutes, MADE.id, AssignmentRole.RESPONSIBLE, [link_to(CITY)])
    assert words.paper(minutes).resolutions[0].responsible == ("شهرداری",)


def test_votes_and_a_reserved_opinion_stand_behind_the_outcome(words, minutes):
    said = item_of(
        words,
        minutes,
        outcome=Outcome.ADOPTED,
        vote=Vote.MAJORITY,
        votes_for=5,
        votes_against=1,
        votes_abstained=0,
        reserved="نمایندهٔ شهرداری با مهلت موافق نبود.",
    )
    assert said == (
        "برنامه – نتیجه: تصویب‌شده، با اکثریت آرا، رأی موافق: ۵، رأی مخالف: ۱، رأی ممتنع: ۰"
        " – نظر محفوظ: نمایندهٔ شهرداری با مهلت موافق نبود."
    )


def test_urgent_items_and_those_outside_the_agenda_are_marked(words, minutes):
    assert item_of(words, minutes, is_urgent=True, is_late=True) == "برنامه (فوری، خارج از دستور)"
    assert item_of(words, minutes) == "برنامه"


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome.ADOPTED, "صورت‌جلسهٔ جلسهٔ نهم تصویب شد."),
        (Outcome.ADOPTED_WITH_CHANGES, "صورت‌جلسهٔ جلسهٔ نهم با اصلاحات تصویب شد."),
    ],
)
def test_the_minutes_before_are_approved_in_a_sentence(words, minutes, outcome, said):
    minutes = with_names(minutes, {"before": "جلسهٔ نهم"})
    assert item_of(words, minutes, kind=ItemKind.MINUTES, approves="before", outcome=outcome).endswith(said)


def test_minutes_that_were_not_approved_say_what_became_of_them(words, minutes):
    said = item_of(words, minutes, kind=ItemKind.MINUTES, approves="before", outcome=Outcome.POSTPONED)
    assert said == "برنامه – نتیجه: موکول به جلسهٔ بعد"
    nameless = item_of(words, minutes, kind=ItemKind.MINUTES, approves="before", outcome=Outcome.ADOPTED)
    assert nameless.endswith("صورت‌جلسهٔ جلسهٔ پیشین تصویب شد.")


def test_who_left_is_named_at_the_item_and_with_the_time(words, minutes):
    item = AgendaItem(subject="برنامه")
    row = Attendance(name="مریم احمدی", arrived=time(9), left=time(10, 30), missed=(link_to(item),))
    absent = replace(row, presence=Presence.ABSENT, name="زهرا نوری", arrived=None, left=None)
    minutes = added(added(added(minutes, item), row), replace(absent, id="absent"))
    paper = words.paper(minutes)
    assert whole_text(paper.agenda[0]) == "برنامه – بدون حضور: مریم احمدی"
    assert [each.note for each in paper.present] == ["ورود ۰۹:۰۰، خروج ۱۰:۳۰"]
    assert [each.note for each in paper.absent] == [""]


def test_those_who_chair_together_are_named(words, minutes):
    person = Person(given_name="زهرا", family_name="کریمی")
    minutes = with_names(minutes, {person.id: person.title})
    minutes = with_fields(minutes, minutes.session.id, co_chairs=(link_to(person),))
    assert [each.value for each in words.paper(minutes).facts] == ["زهرا کریمی"]


def test_clauses_go_along_with_the_text_of_a_resolution(minutes):
    minutes = with_clauses(minutes, MADE, ("زمین واگذار شود.",))
    assert text_with_clauses(minutes, MADE) == f"{MADE.operative}\nالف) زمین واگذار شود."
    assert text_with_clauses(minutes, Resolution(operative="تنها")) == "تنها"


def test_clauses_stand_in_the_word_document(words, minutes):
    minutes = with_clauses(minutes, MADE, ("زمین واگذار شود.",))
    found = text_of(read(words.paper(minutes)))
    assert "زمین واگذار شود." in found
    assert found.index(MADE.operative) < found.index("زمین واگذار شود.")


def test_the_preview_finds_clauses_and_leaves_room_for_what_they_do_not_say_yet(words, minutes, vocabulary):
    minutes = with_clauses(minutes, MADE, ("زمین واگذار شود.", ""))
    first, second = clauses_of(minutes, MADE.id)
    entries = MinutesPreview(words, vocabulary, None).paper(minutes).resolutions[0].clauses
    assert [each.place for each in entries] == [f"{first.id}/words", f"{second.id}/words"]
    assert [each.text for each in entries] == ["زمین واگذار شود.", TO_FILL]
