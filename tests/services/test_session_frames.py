from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from desktop.domain.body import Body
from desktop.domain.editing import with_fields
from desktop.domain.party import Person
from desktop.domain.session import AgendaItem, Attendance, ItemKind, Session, SessionKind
from desktop.domain.session_frame import SessionFrame, frame_of, framed
from desktop.errors import RecordMissingError
from desktop.schema.record import link_to
from desktop.services.edit_minutes import EditMinutes
from desktop.services.session_frames import SessionFrames

TODAY = date(2026, 11, 21)


@pytest.fixture
def frames(store):
    return SessionFrames(store)


@pytest.fixture
def writing(store):
    return EditMinutes(store, lambda: TODAY)


@pytest.fixture
def usual(draft, body, put):
    """Return a stored session with a usual item, one that was carried over, and a guest."""
    session, (item, *_) = draft(
        body,
        kind=SessionKind.JOINT,
        start=time(9, 30),
        venue="سالن شهید رجایی",
        summary="جلسه با تلاوت قرآن آغاز شد.\nشهردار گزارش داد.",
        closing="جلسه با ذکر صلوات پایان یافت.",
    )
    person = Person(family_name="رضایی")
    put(
        person,
        AgendaItem(session=link_to(session), order=2, subject="زمین", from_item=link_to(item)),
        Attendance(session=link_to(session), order=2, person=link_to(person), name="رضایی", is_guest=True),
    )
    return session


def test_a_frame_has_the_usual_and_nothing_of_what_was_said(frames, usual):
    frame = frames.of_session(usual.id, "عادی")
    assert frame.session.summary == "جلسه با تلاوت قرآن آغاز شد."
    assert (frame.session.number, frame.session.held_on) == (None, None)
    assert [each.subject for each in frame.agenda] == ["گزارش دفتر"]
    assert [each.name for each in frame.guests] == ["مریم احمدی", "رضایی"]


def test_a_kept_frame_fills_the_minutes_of_a_new_session(frames, writing, usual, body):
    frames.keep(body.id, frames.of_session(usual.id, " جلسهٔ  عادي "))
    (kept,) = frames.of(body.id)
    assert kept.name == "جلسهٔ عادی"
    minutes = frames.framed(writing.begin(body.id).minutes, kept)
    assert (minutes.session.venue, minutes.session.start) == ("سالن شهید رجایی", time(9, 30))
    assert minutes.session.kind is SessionKind.JOINT
    assert minutes.session.held_on == TODAY
    assert [each.subject for each in minutes.agenda] == ["گزارش دفتر"]
    assert [(each.name, each.is_guest) for each in minutes.attendance] == [
        ("مریم احمدی", False),
        ("رضایی", True),
    ]
    assert minutes.names[minutes.attendance[1].person] == "رضایی"


def test_framed_minutes_can_be_saved(frames, writing, usual, body):
    editing = writing.begin(body.id)
    minutes = frames.framed(editing.minutes, frames.of_session(usual.id, "عادی"))
    saved = writing.save(replace(editing, minutes=minutes))
    assert saved.editing.minutes.session.closing == "جلسه با ذکر صلوات پایان یافت."
    assert [each.order for each in saved.editing.minutes.attendance] == [1, 2]


def test_a_frame_changes_nothing_that_is_written_already_and_adds_nothing_twice(frames, writing, usual):
    minutes = writing.open(usual.id).minutes
    assert frames.framed(minutes, frames.of_session(usual.id, "عادی")) == minutes


def test_a_visit_has_no_number(writing, body):
    frame = SessionFrame("بازدید", Session(kind=SessionKind.VISIT))
    assert framed(writing.begin(body.id).minutes, frame).session.number is None


def test_names_in_any_spelling_are_one_and_frames_are_removed(frames, body):
    frames.keep(body.id, SessionFrame("فوق العاده", Session(venue="الف")))
    frames.keep(body.id, SessionFrame("فوق‌العاده", Session(venue="ب")))
    frames.keep(
        body.id, SessionFrame("عادی", Session(), (AgendaItem(subject="گزارش", kind=ItemKind.REPORT),))
    )
    assert [(each.name, each.session.venue) for each in frames.of(body.id)] == [
        ("عادی", ""),
        ("فوق‌العاده", "ب"),
    ]
    assert frames.of(body.id)[0].agenda[0].kind is ItemKind.REPORT
    frames.remove(body.id, "فوق‌العاده")
    frames.remove(body.id, "عادي")
    assert frames.of(body.id) == ()


def test_a_frame_without_a_name_is_refused(frames, body):
    with pytest.raises(ValueError, match="\u200c"):
        frames.keep(body.id, SessionFrame("\u200c", Session()))


def test_who_was_deleted_meanwhile_comes_by_name_and_a_deleted_body_does_not_come(
    frames, writing, body, put, store, browse
):
    person, other = Person(family_name="رضایی"), Body(name="کارگروه")
    put(person, other)
    rows = (
        Attendance(person=link_to(person), name="رضایی"),
        Attendance(person=link_to(person)),
    )
    frame = SessionFrame("مشترک", Session(joint_bodies=(link_to(other),)), (), rows)
    with store.work() as work:
        for record in (person, other):
            work.delete(work.records(type(record)).open(record.id))
        work.commit()
    minutes = frames.framed(writing.begin(body.id).minutes, frame)
    assert [(each.name, each.person) for each in minutes.attendance] == [("رضایی", None)]
    assert minutes.session.joint_bodies == ()


@pytest.mark.parametrize(
    "kept",
    ["", "{", "{}", "[1]", '[{"name": "ب"}]', '[{"name": "ب", "session": {"kind": "?"}, "agenda": []}]'],
)
def test_damaged_frames_are_left_out(frames, body, store, kept):
    with store.work() as work:
        work.settings.keep(f"frames/{body.id}", kept)
        work.commit()
    assert frames.of(body.id) == ()


def test_without_the_session_there_is_no_frame(frames):
    with pytest.raises(RecordMissingError):
        frames.of_session("gone", "عادی")


def test_the_frame_of_framed_minutes_is_the_frame(writing, body):
    items = (AgendaItem(subject="گزارش"), AgendaItem(subject="سند"))
    frame = SessionFrame("عادی", Session(venue="سالن", summary="آغاز"), items, (Attendance(post="مهمان"),))
    again = frame_of(framed(writing.begin(body.id).minutes, frame), "عادی")
    assert again.session.venue == "سالن"
    assert [each.subject for each in again.agenda] == ["گزارش", "سند"]
    assert [each.post for each in again.guests] == ["مهمان"]


def test_words_that_say_which_session_it_was_stay_behind(writing, body):
    minutes = writing.begin(body.id).minutes
    said = {
        "summary": "پنجاهمین جلسه در ۱۳۹۷/۰۷/۱۰ برگزار شد.",
        "closing": "جلسه پایان یافت.\nدر ۱۰ مهر ۱۳۹۷ امضا شد.",
    }
    frame = frame_of(with_fields(minutes, minutes.session.id, **said), "عادی")
    assert (frame.session.summary, frame.session.closing) == ("", "جلسه پایان یافت.")
