from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.errors import EmptySheetError, UnknownSheetError
from desktop.progress import NoProgress
from desktop.schema.problem import Reason
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.source import Source

HEAD = ("کد دفتر", "نام دفتر", "مدیر", "تاریخ شروع", "محله")
FIELDS = ("code", "name", "manager", "active_since", "neighbourhoods")
KINDS = (Office, Neighbourhood, Organisation, Person, Body, Place)
CELLS = (
    st.sampled_from(["۱۲", "7", "", "ب/۳"]),
    st.sampled_from(["دفتر مهر", "دفتر باغ", "", "ن" * 1001]),
    st.sampled_from(["مریم", "", "م" * 2000]),
    st.sampled_from(["1402/03/15", "98/01/20", "فردا", "1404/12/30", ""]),
    st.sampled_from(["باغ", "باغ، چشمه", "", "#"]),
)


def words(plan):
    return [
        (row.number, row.outcome, row.problems, row.notes, {each.field.name for each in row.differences})
        for row in plan.rows
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mending_with_what_is_right_equals_a_workbook_that_had_it_right(data, plan, book):
    rows = data.draw(st.lists(st.tuples(*CELLS).filter(any), min_size=1, max_size=5))
    right = [list(row) for row in rows]
    mending = {}
    for number, column in data.draw(
        st.sets(st.tuples(st.integers(0, len(rows) - 1), st.integers(0, len(FIELDS) - 1)), max_size=6)
    ):
        text = data.draw(CELLS[column])
        right[number][column] = text
        mending[0, number + 2, FIELDS[column]] = text
    right = [row if any(row) else ["-", *row[1:]] for row in right]
    mending |= {(0, place + 2, "code"): "-" for place, row in enumerate(right) if row[0] == "-"}
    mended = plan(book(HEAD, *rows), mending=mending)
    typed = plan(book(HEAD, *right))
    assert words(mended) == words(typed)
    assert [(type(each), each.title) for each in mended.made] == [
        (type(each), each.title) for each in typed.made
    ]


def test_a_field_without_a_column_can_be_given(plan, book):
    path = book(("نام خانوادگی", "نام"), ("احمدی", "مریم"))
    made = plan(path, Person, mending={(0, 2, "phone"): "021"})
    assert made.columns == {"family_name": 0, "given_name": 1}
    assert [row.outcome for row in made.rows] == [RowOutcome.NEW]


def test_a_correction_of_a_row_that_is_not_there_changes_nothing(plan, book):
    path = book(HEAD, ("1", "الف"))
    assert words(plan(path, mending={(0, 9, "name"): "ب"})) == words(plan(path))


def test_a_wrong_correction_is_refused_by_the_same_sentence(plan, book):
    made = plan(book(HEAD, ("1", "الف")), mending={(0, 2, "active_since"): "1404/12/30"})
    assert [each.reason for each in made.rows[0].problems] == [Reason.NO_SUCH_DAY]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (("کد دفتر", "نام دفتر", "مدیر"), Office),
        (("نام خانوادگی", "نام"), Person),
        (("چیزی", "دیگر"), None),
    ],
)
def test_the_register_is_guessed_from_the_headings(importing, book, head, kind):
    path = book(head, ("۱", "۲"))
    if kind is None:
        with pytest.raises(UnknownSheetError):
            importing.plan(Source(path), KINDS, NoProgress())
    else:
        assert importing.plan(Source(path), KINDS, NoProgress()).sheets[0].kind is kind


def test_an_empty_workbook_is_told(importing, book):
    with pytest.raises(EmptySheetError):
        importing.plan(Source(book()), KINDS, NoProgress())
