from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.body import Body, Level
from desktop.domain.place import Place, PlaceKind
from desktop.domain.resolution import AssignmentState, Priority, Resolution
from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.errors import NotBelowError, RecordMissingError
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.follow.answers import AnswerState
from desktop.services.follow.cascade import Cascade
from tests.services.conftest import TODAY

S = AssignmentState


@pytest.fixture
def cascade(store, vocabulary):
    return Cascade(store, vocabulary, lambda: TODAY)


@pytest.fixture
def bodies(put):
    national = Body(name="ستاد ملی", level=Level.NATIONAL)
    provincial = Body(name="ستاد استان", level=Level.PROVINCIAL, parent=link_to(national))
    county = Body(name="ستاد شهرستان", parent=link_to(provincial))
    other = Body(name="ستاد دیگر")
    put(national, provincial, county, other)
    return national, provincial, county, other


def states(answers):
    return {each.body: each.state for each in answers}


def test_a_resolution_is_handed_to_every_body_below_once(cascade, bodies, decide):
    national, provincial, county, _ = bodies
    made = decide(body=national, words="نوسازی  بافت", number="50/3", priority=Priority.HIGH)
    assert cascade.lower_bodies(made.resolution.id) == (
        (provincial.id, "ستاد استان"),
        (county.id, "ستاد شهرستان"),
    )
    asked = cascade.hand_down(made.resolution.id, [provincial.id, provincial.id])
    assert [(each.body, each.subject, each.is_urgent) for each in asked] == [
        (provincial.id, "مصوبهٔ شمارهٔ ۵۰/۳ ستاد ملی: نوسازی بافت", True)
    ]
    assert (asked[0].handed_from, asked[0].requested_on) == (made.resolution.id, TODAY)
    assert cascade.hand_down(made.resolution.id, [provincial.id]) == ()
    assert [name for _, name in cascade.lower_bodies(made.resolution.id)] == ["ستاد شهرستان"]
    assert states(cascade.under(made.resolution.id)) == {"ستاد استان": AnswerState.WAITING}


def test_a_body_of_a_lower_level_is_below_where_it_lies_inside(put, cascade, decide):
    province = Place(name="فارس نو", kind=PlaceKind.PROVINCE)
    county = Place(name="شیراز نو", kind=PlaceKind.COUNTY, parent=link_to(province))
    upper = Body(name="استان", level=Level.PROVINCIAL, place=link_to(province))
    inside = Body(name="درون", level=Level.COUNTY, place=link_to(county))
    outside = Body(name="بیرون", level=Level.COUNTY)
    beside = Body(name="همتراز", level=Level.PROVINCIAL, place=link_to(county))
    put(province, county, upper, inside, outside, beside)
    assert cascade.lower_bodies(decide(body=upper).resolution.id) == ((inside.id, "درون"),)


def test_nobody_is_asked_where_one_is_not_below_or_is_gone(cascade, bodies, decide, browse, editing):
    national, provincial, county, other = bodies
    made = decide(body=provincial).resolution
    for wrong in (other.id, national.id, provincial.id):
        with pytest.raises(NotBelowError):
            cascade.hand_down(made.id, [county.id, wrong])
    with pytest.raises(RecordMissingError):
        cascade.hand_down(made.id, [county.id, "nowhere"])
    assert cascade.under(made.id) == ()
    editing.delete(browse.open(Resolution, made.id))
    with pytest.raises(RecordMissingError):
        cascade.hand_down(made.id, [county.id])


def test_the_words_of_a_confidential_resolution_are_not_repeated(cascade, bodies, decide):
    made = decide(body=bodies[0], words="راز", is_confidential=True)
    assert "راز" not in cascade.hand_down(made.resolution.id, [bodies[1].id])[0].subject


def test_the_longest_text_fits_a_request(cascade, bodies, decide):
    made = decide(body=bodies[0], words="ک " * 50_000)
    assert len(cascade.hand_down(made.resolution.id, [bodies[1].id])[0].subject) < 300


def test_the_answer_goes_from_waiting_to_done(put, cascade, bodies, decide, moves):
    national, provincial, county, _ = bodies
    made = decide(body=national).resolution
    [request] = cascade.hand_down(made.id, [provincial.id])
    session = Session(body=link_to(provincial), held_on=TODAY, number=9, state=SessionState.DRAFT)
    item = AgendaItem(session=link_to(session), order=1, subject="طرح", from_request=link_to(request))
    put(session, item)
    [answer] = cascade.under(made.id)
    assert (answer.state, answer.session_id) == (AnswerState.ON_AGENDA, session.id)
    lower = decide(-1, body=provincial, handed_from=link_to(made), parts={"برق": None, "آب": S.DONE})
    [answer] = cascade.under(made.id)
    assert (answer.state, answer.request_id) == (AnswerState.OVERDUE, request.id)
    assert (answer.done, answer.assigned) == (1, 2)
    lowest = decide(body=county, handed_from=link_to(lower.resolution), parts={"گاز": None})
    moves.move([lower.part.id], S.DONE)
    [answer] = cascade.under(made.id)
    assert answer.state is AnswerState.DONE
    assert [(each.body_id, each.state) for each in answer.under] == [(county.id, AnswerState.RESOLVED)]
    moves.move([lowest.part.id], S.MOOT)
    assert cascade.under(lower.resolution.id)[0].state is AnswerState.DONE


def test_a_session_that_was_called_off_has_answered_nothing(put, cascade, bodies, decide):
    made = decide(body=bodies[0]).resolution
    [request] = cascade.hand_down(made.id, [bodies[1].id])
    decide(body=bodies[1], handed_from=link_to(made), state=SessionState.CANCELLED)
    session = Session(body=link_to(bodies[1]), held_on=TODAY, state=SessionState.CANCELLED)
    put(session, AgendaItem(session=link_to(session), order=1, subject="طرح", from_request=link_to(request)))
    assert states(cascade.under(made.id)) == {"ستاد استان": AnswerState.WAITING}


def test_what_was_declined_says_why_and_what_was_withdrawn_may_be_asked_again(
    cascade, bodies, decide, browse, editing
):
    made = decide(body=bodies[0]).resolution
    [request] = cascade.hand_down(made.id, [bodies[1].id])
    opened = browse.open(AgendaRequest, request.id)
    editing.save(Edit(opened, replace(request, state=RequestState.DECLINED, answer="در صلاحیت نیست")))
    [answer] = cascade.under(made.id)
    assert (answer.state, answer.words) == (AnswerState.REFUSED, "در صلاحیت نیست")
    assert cascade.hand_down(made.id, [bodies[1].id]) == ()
    opened = browse.open(AgendaRequest, request.id)
    editing.save(Edit(opened, replace(opened.record, state=RequestState.WITHDRAWN)))
    assert len(cascade.hand_down(made.id, [bodies[1].id])) == 1
    assert states(cascade.under(made.id)) == {"ستاد استان": AnswerState.WAITING}


def test_a_circle_that_two_computers_made_is_gone_through_once(cascade, bodies, decide, store):
    def lead_back(resolution, above):
        with store.work() as work:
            opened = work.records(Resolution).open(resolution.id)
            work.save(Edit(opened, replace(opened.record, handed_from=link_to(above))))
            work.commit()

    first = decide(body=bodies[0]).resolution
    second = decide(body=bodies[1], handed_from=link_to(first)).resolution
    lead_back(first, second)
    [answer] = cascade.under(first.id)
    assert (answer.resolution_id, answer.under) == (second.id, ())
    itself = decide(body=bodies[0]).resolution
    lead_back(itself, itself)
    assert cascade.under(itself.id) == ()


def test_bodies_that_stand_under_each_other_end_nowhere(put, cascade, decide):
    one, two = Body(id="1" * 36, name="یک"), Body(id="2" * 36, name="دو", parent="1" * 36)
    put(replace(one, parent=link_to(two)), two)
    made = decide(body=one).resolution
    assert cascade.lower_bodies(made.id) == ((two.id, "دو"),)


def test_a_resolution_of_a_session_without_a_body_has_nobody_below(put, cascade, bodies):
    session = Session(held_on=TODAY, heading="نشست")
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد.")
    put(session, resolution)
    assert cascade.lower_bodies(resolution.id) == ()
    with pytest.raises(NotBelowError):
        cascade.hand_down(resolution.id, [bodies[1].id])
