from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.body import Body
from desktop.domain.discussing import begun, discussions, paragraphs_of, parted, shifted_over
from desktop.domain.editing import added, empty_minutes, part_of, removed, with_fields
from desktop.domain.session import AgendaItem, Session, Statement, StatementKind
from desktop.schema.record import link_to

A, B = AgendaItem(subject="گزارش"), AgendaItem(subject="بررسی")
ONE, TWO, THREE = (Statement(item=link_to(A), words=words) for words in ("یک", "دو", "سه"))
FREE = Statement(words="آزاد")


@pytest.fixture
def minutes():
    minutes = empty_minutes(Session(), Body(name="ستاد"))
    for part in (A, B, ONE, TWO, THREE, FREE):
        minutes = added(minutes, part)
    return minutes


def said(minutes):
    return [[each.words for each in discussion.statements] for discussion in discussions(minutes)]


def test_statements_stand_by_item_and_those_of_none_last(minutes):
    assert said(minutes) == [["یک", "دو", "سه"], [], ["آزاد"]]


def test_a_new_one_comes_to_its_item(minutes):
    more, made = begun(minutes, B.id)
    assert part_of(more, made).item == B.id
    assert said(more) == [["یک", "دو", "سه"], [""], ["آزاد"]]
    assert [each.order for each in more.statements] == [1, 2, 3, 4, 5]


def test_a_new_one_comes_to_a_place(minutes):
    assert said(begun(minutes, A.id, 1)[0])[0] == ["یک", "", "دو", "سه"]


def test_one_is_moved_within_its_item(minutes):
    assert said(shifted_over(minutes, ONE.id, 1))[0] == ["دو", "یک", "سه"]


def test_at_the_edge_it_goes_to_the_next_item(minutes):
    down = shifted_over(minutes, THREE.id, 1)
    assert said(down) == [["یک", "دو"], ["سه"], ["آزاد"]]
    assert part_of(down, THREE.id).item == B.id
    assert said(shifted_over(down, THREE.id, 1))[2] == ["سه", "آزاد"]
    assert said(shifted_over(down, THREE.id, -1)) == said(minutes)


def test_beyond_all_it_stays(minutes):
    assert shifted_over(minutes, ONE.id, -3) is minutes
    assert shifted_over(minutes, FREE.id, 3) is minutes


def test_paragraphs_become_statements_of_the_same_kind_and_item(minutes):
    minutes = with_fields(minutes, TWO.id, words="الف\n\n  ب \nج", kind=StatementKind.REPORT, speaker="دبیر")
    more = parted(minutes, TWO.id)
    assert said(more)[0] == ["یک", "الف", "ب", "ج", "سه"]
    assert [each.kind for each in more.statements[1:4]] == [StatementKind.REPORT] * 3
    assert [each.speaker for each in more.statements[1:4]] == ["دبیر", "", ""]


def test_the_signs_of_a_list_go_where_it_is_parted(minutes):
    minutes = with_fields(minutes, TWO.id, words="- الف\n• ب\n-۲ درجه\n– ۳ دفتر\n۴. چهار\n-")
    more = parted(minutes, TWO.id)
    assert said(more)[0] == ["یک", "الف", "ب", "-۲ درجه", "۳ دفتر", "۴. چهار", "-", "سه"]


def test_one_paragraph_stays_one(minutes):
    assert parted(minutes, ONE.id) is minutes
    assert paragraphs_of("\n \n") == []


def test_one_whose_item_went_is_about_none(minutes):
    assert said(removed(minutes, A.id)) == [[], ["یک", "دو", "سه", "آزاد"]]


@given(
    st.lists(st.tuples(st.sampled_from([ONE.id, TWO.id, THREE.id, FREE.id]), st.integers(-3, 3)), max_size=8)
)
def test_nothing_is_lost_by_moving(moves):
    minutes = empty_minutes(Session(), Body(name="ستاد"))
    for part in (A, B, ONE, TWO, THREE, FREE):
        minutes = added(minutes, part)
    for statement, steps in moves:
        minutes = shifted_over(minutes, statement, steps)
    assert {each.words for each in minutes.statements} == {"یک", "دو", "سه", "آزاد"}
    assert [each.order for each in minutes.statements] == [1, 2, 3, 4]
    assert sum(map(len, said(minutes))) == len(minutes.statements)
