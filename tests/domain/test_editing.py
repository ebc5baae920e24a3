"""Any sequence of edits keeps orders, links and owners; cut and join take each other back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.attending import all_marked, guest, marked
from desktop.domain.editing import (
    LISTS,
    added,
    arranged,
    moved,
    removed,
    shifted,
    title_of,
    with_body,
    with_fields,
)
from desktop.domain.resolution import AssignmentRole, DeadlineKind, Resolution
from desktop.domain.resolving import cited, cut, joined, pasted, resolved, with_agencies, with_deadline
from desktop.domain.session import AgendaItem, Presence, SessionState, Statement
from desktop.domain.stepping import Touch, rebuilt, reverse, step_between, stepped
from desktop.schema.record import link_to
from tests.domain.minutes_edits import AGENCIES, BODY, WORDS, blank, edits, records_of
from tests.strategies import PATIENT


def made_by(deeds):
    minutes = blank()
    for deed in deeds:
        minutes = deed(minutes)
    return minutes


anything = st.lists(edits, max_size=25).map(made_by)


def by_resolution(minutes, parts):
    return [[each for each in parts if each.resolution == one.id] for one in minutes.resolutions]


@PATIENT
@given(anything)
def test_any_edits_keep_orders_owners_and_links(minutes):
    for name in ("agenda", "attendance", "statements", "resolutions"):
        parts = getattr(minutes, name)
        assert [each.order for each in parts] == list(range(1, len(parts) + 1))
        assert all(each.session == minutes.session.id for each in parts)
    for parts in (minutes.citations, minutes.assignments):
        groups = by_resolution(minutes, parts)
        assert [each for group in groups for each in group] == list(parts)
        assert all([each.order for each in group] == list(range(1, len(group) + 1)) for group in groups)
    assert len({each.id for each in records_of(minutes)}) == len(records_of(minutes))
    items = {each.id for each in minutes.agenda}
    assert {each.item for each in (*minutes.statements, *minutes.resolutions)} <= items | {None}
    assert {each.became for each in minutes.statements} <= {each.id for each in minutes.resolutions} | {None}
    for group in by_resolution(minutes, minutes.assignments):
        assert len({each.organisation for each in group}) == len(group)
    assert arranged(minutes) == minutes


@PATIENT
@given(anything, st.data())
def test_moving_is_a_permutation_that_puts_the_part_where_it_was_asked_to(minutes, data):
    parts = [each for name in LISTS.values() for each in getattr(minutes, name)]
    if not parts:
        return
    part, place = data.draw(st.sampled_from(parts)), data.draw(st.integers(-3, 30))
    after = moved(minutes, part.id, place)
    assert {each.id for each in records_of(after)} == {each.id for each in records_of(minutes)}
    siblings = [
        each.id
        for each in getattr(after, LISTS[type(part)])
        if getattr(each, "resolution", "") == getattr(part, "resolution", "")
    ]
    assert siblings.index(part.id) == max(0, min(place, len(siblings) - 1))
    back = moved(after, part.id, (part.order or 1) - 1)
    assert back == minutes


@PATIENT
@given(anything, st.data())
def test_joining_what_was_cut_between_words_gives_it_back(minutes, data):
    if not minutes.resolutions:
        return
    one = data.draw(st.sampled_from(minutes.resolutions))
    text = one.operative
    edges = [place for place in range(len(text) + 1) if not text[:place].strip() or not text[place:].strip()
             or text[place - 1].isspace() or text[place].isspace()]  # fmt: skip
    apart = cut(minutes, one.id, data.draw(st.sampled_from(edges)))
    second = apart.resolutions[
        apart.resolutions.index(next(r for r in apart.resolutions if r.id == one.id)) + 1
    ]
    assert joined(apart, one.id, second.id) == minutes


@PATIENT
@given(st.lists(edits, max_size=12), st.lists(edits, min_size=1, max_size=8))
def test_a_step_leads_there_and_back_also_when_it_was_written_down(before, deeds):
    old = made_by(before)
    new = old
    for deed in deeds:
        new = deed(new)
    step = step_between(records_of(old), records_of(new))
    step = tuple(Touch.of(each) for each in json.loads(json.dumps([touch.plain for touch in step])))
    bodies = {BODY.id: BODY}
    assert rebuilt(old, stepped(records_of(old), step), bodies) == new
    assert rebuilt(new, stepped(records_of(new), reverse(step)), bodies) == old


def test_a_statement_becomes_a_resolution_once_and_remembers_it():
    minutes = added(added(blank(), item := AgendaItem(subject="زمین")), said := Statement(words=WORDS[4]))
    minutes = with_fields(minutes, said.id, item=link_to(item))
    minutes = resolved(resolved(minutes, said.id), said.id)
    (made,) = minutes.resolutions
    assert (made.operative, made.item) == (WORDS[4], item.id)
    assert minutes.statements[0].became == made.id
    assert removed(minutes, made.id).statements[0].became is None


def test_what_is_removed_takes_its_parts_and_nothing_points_at_it():
    minutes = pasted(blank(), WORDS[:2])
    first, second = minutes.resolutions
    minutes = cited(
        with_agencies(minutes, first.id, AssignmentRole.RESPONSIBLE, AGENCIES), first.id, "ماده ۵"
    )
    minutes = removed(minutes, first.id)
    assert minutes.citations == minutes.assignments == ()
    assert [(each.id, each.order) for each in minutes.resolutions] == [(second.id, 1)]


def test_an_agency_has_one_part_and_keeps_its_record_when_it_changes():
    minutes = pasted(blank(), WORDS[:1])
    (one,) = minutes.resolutions
    minutes = with_agencies(minutes, one.id, AssignmentRole.RESPONSIBLE, AGENCIES[:2])
    kept = minutes.assignments[0].id
    minutes = with_agencies(minutes, one.id, AssignmentRole.COOPERATING, AGENCIES[:1])
    assert [(each.organisation, each.role.value, each.order) for each in minutes.assignments] == [
        (AGENCIES[1], "responsible", 1),
        (AGENCIES[0], "cooperating", 2),
    ]
    assert minutes.assignments[1].id == kept


def test_a_deadline_of_one_kind_drops_what_another_said():
    minutes = pasted(blank(), WORDS[:1])
    one = minutes.resolutions[0].id
    minutes = with_deadline(minutes, one, DeadlineKind.PHRASE, phrase="پایان سال")
    minutes = with_deadline(minutes, one, DeadlineKind.NEXT_SESSION, phrase="پایان سال")
    assert minutes.resolutions[0].deadline_phrase == ""


def test_a_day_keeps_the_words_that_it_was_read_from():
    minutes = pasted(blank(), WORDS[:1])
    one = minutes.resolutions[0].id
    minutes = with_deadline(minutes, one, DeadlineKind.DAY, date(2027, 3, 20), "پایان سال")
    assert (minutes.resolutions[0].deadline_on, minutes.resolutions[0].deadline_phrase) == (
        date(2027, 3, 20),
        "پایان سال",
    )


def test_one_letter_says_who_was_there_on_either_keyboard():
    minutes = guest(guest(blank(), "مریم احمدی"), "علی رضایی")
    one, two = minutes.attendance
    minutes = marked(marked(marked(minutes, one.id, "غ"), two.id, "K"), two.id, "؟")
    assert [each.presence for each in minutes.attendance] == [Presence.ABSENT, Presence.REPRESENTED]
    assert {each.presence for each in all_marked(minutes, Presence.PRESENT).attendance} == {Presence.PRESENT}


def test_the_title_follows_body_and_number_until_it_is_written():
    minutes = blank()
    minutes = with_fields(minutes, minutes.session.id, number=50)
    assert title_of(minutes) == "پنجاهمین جلسهٔ ستاد بازآفرینی شهری"
    assert title_of(with_body(minutes, replace(BODY, name="کارگروه"))) == "پنجاهمین جلسهٔ کارگروه"
    assert title_of(with_fields(minutes, minutes.session.id, heading="نشست ویژه")) == "نشست ویژه"
    assert title_of(with_body(minutes, None)) == ""


def test_in_final_minutes_a_numbered_resolution_keeps_its_order():
    minutes = pasted(blank(), WORDS[:3])
    numbered = tuple(replace(each, number=f"1/{each.order}") for each in minutes.resolutions)
    locked = replace(minutes.session, state=SessionState.FINAL)
    minutes = removed(replace(minutes, session=locked, resolutions=numbered), numbered[1].id)
    minutes = shifted(added(minutes, Resolution(operative="افزوده"), 0), numbered[2].id, -2)
    assert [(each.number, each.order) for each in minutes.resolutions] == [("1/1", 1), ("1/3", 3), ("", 4)]
