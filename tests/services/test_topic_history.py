from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, AssignmentState, Resolution
from desktop.domain.session import AgendaItem, Outcome, Session, Statement, StatementKind
from desktop.domain.topic import Topic
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.topic_history import Subject, TopicHistory, Why, telling_words

BODY = Body(name="ستاد بازآفرینی")
CITY, ROAD = Organisation(name="شهرداری"), Organisation(name="ادارهٔ راه")
LIGHT = Topic(name="روشنایی معابر")
FIRST = Session(body=link_to(BODY), number=1, held_on=date(2025, 5, 1))
SECOND = Session(body=link_to(BODY), number=2, held_on=date(2026, 5, 1))
ITEM = AgendaItem(
    session=link_to(FIRST),
    order=1,
    subject="روشنایی پارک چشمه",
    outcome=Outcome.POSTPONED,
    topic=link_to(LIGHT),
)
SAID = Statement(
    session=link_to(FIRST),
    order=1,
    item=link_to(ITEM),
    kind=StatementKind.PROPOSAL,
    words="آسفالت خیابان بهارستان فرسوده است.",
)
DECIDED = Resolution(session=link_to(SECOND), order=1, operative="آسفالت خیابان بهارستان نوسازی شود.")
DOING = [
    Assignment(resolution=link_to(DECIDED), order=1, organisation=link_to(CITY), state=AssignmentState.DONE),
    Assignment(
        resolution=link_to(DECIDED), order=2, organisation=link_to(ROAD), state=AssignmentState.UNDER_WAY
    ),
]


@pytest.fixture
def history(store, put, vocabulary):
    put(BODY, CITY, ROAD, LIGHT, FIRST, SECOND, ITEM, SAID, DECIDED, *DOING)
    return TopicHistory(store, vocabulary)


def test_what_is_alike_is_found_in_items_statements_and_resolutions(history):
    found = history.of(Subject("وضعیت آسفالت خيابان بهارستان"))
    assert [(each.id, each.why) for each in found] == [(DECIDED.id, Why.ALIKE), (SAID.id, Why.ALIKE)]
    assert [each.state for each in found] == ["در دست اقدام", "پیشنهاد"]
    assert found[0].session_words == "دومین جلسهٔ ستاد بازآفرینی"
    assert found[0].day == SECOND.held_on


def test_one_word_in_common_is_not_alike(history):
    assert history.of(Subject("آسفالت میدان ورودی شهرک صنعتی")) == ()


def test_what_is_filed_under_the_same_topic_comes_first_whatever_its_words(history):
    found = history.of(Subject("آسفالت خیابان بهارستان", topic=LIGHT.id))
    assert [each.why for each in found] == [Why.TOPIC, Why.ALIKE, Why.ALIKE]
    assert (found[0].id, found[0].topic, found[0].state) == (ITEM.id, LIGHT.id, "موکول به جلسهٔ بعد")


def test_what_it_came_from_is_followed_with_what_was_said_there(history):
    found = history.of(Subject("", from_item=ITEM.id))
    assert {each.id for each in found} == {ITEM.id, SAID.id}
    assert {each.why for each in found} == {Why.LINKED}


def test_a_chain_that_bites_its_tail_ends(store, history):
    with store.work() as work:
        opened = work.records(AgendaItem).open(ITEM.id)

        work.save(Edit(opened, replace(ITEM, from_resolution=link_to(DECIDED))))
        there = work.records(Resolution).open(DECIDED.id)
        work.save(Edit(there, replace(DECIDED, item=link_to(ITEM))))
        work.commit()
    found = history.of(Subject("", from_resolution=DECIDED.id))
    assert {each.id for each in found} == {DECIDED.id, ITEM.id, SAID.id}


def test_only_sessions_before_the_day_are_history(history):
    found = history.of(Subject("آسفالت خیابان بهارستان"), date(2026, 1, 1))
    assert [each.id for each in found] == [SAID.id]
    assert history.of(Subject("آسفالت خیابان بهارستان"), date(2020, 1, 1)) == ()


def test_the_session_itself_is_no_history(history):
    found = history.of(Subject("آسفالت خیابان بهارستان", session=SECOND.id))
    assert [each.id for each in found] == [SAID.id]


def test_nothing_asked_finds_nothing(history):
    assert history.of(Subject("")) == ()
    assert history.of(Subject("بررسی گزارش جلسه")) == ()
    assert history.of(Subject("؟" * 100_000, topic="nowhere", from_item="gone")) == ()


def test_words_that_every_agenda_has_do_not_tell():
    assert telling_words("بررسی گزارش روشنایی معابر شهرستان") == ("روشنایی", "معابر")
