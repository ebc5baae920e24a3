from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.domain.body import Body, Seat
from desktop.domain.party import Organisation, OrganisationKind, Person
from desktop.schema.record import link_to
from desktop.ui.records.duplicates_view import DuplicatesView
from tests.ui.naming import nameless


@pytest.fixture
def same(desk):
    """Store two that are one, the younger of which more records mention, and one that is another."""
    one = Organisation(name="اداره کل بهزیستی", kind=OrganisationKind.AGENCY)
    other = Organisation(name="بهزیستی")
    body = Body(name="ستاد")
    seats = [Seat(body=link_to(body), organisation=link_to(other), post=post) for post in ("مدیرکل", "معاون")]
    desk.edit.add(one, other, Organisation(name="شهرداری"), body, *seats)
    return one, other


@pytest.fixture
def view_of(qtbot, desk, tools):
    def view_of(kind=Organisation):
        view = DuplicatesView(kind, desk, tools)
        qtbot.addWidget(view)
        view.resize(900, 600)
        view.show()
        view.reload()
        qtbot.waitUntil(lambda: not tools.jobs.busy)
        return view

    return view_of


def texts(view):
    return [line.words for line in view.effect.lines]


def undo(tools, qtbot):
    tools.toasts.shown.button.click()
    qtbot.waitUntil(lambda: not tools.jobs.busy)


def test_two_stand_side_by_side_and_the_one_that_is_mentioned_more_is_proposed(view_of, same):
    view = view_of()
    assert [name.words for name in view.table.names] == [each.name for each in same]
    assert view.table.kept == 1
    assert view.place.text() == "Pair ۱ of ۱"
    assert view.why.text()


def test_what_happens_is_told_and_follows_the_choice(view_of, same, qtbot):
    view = view_of()
    assert "“بهزیستی” stays" in texts(view)[0]
    assert not any("۲ جایگاه" in each for each in texts(view))
    qtbot.keyClick(view.table.choices[1], Qt.Key.Key_Right)
    assert view.table.kept == 0
    assert "“اداره کل بهزیستی” stays" in texts(view)[0]
    assert any("۲ جایگاه" in each for each in texts(view))
    assert any(each.endswith("بهزیستی") and each.startswith("نام‌های دیگر") for each in texts(view))


def test_they_become_one_by_the_keyboard_and_two_again_from_the_toast(view_of, same, desk, tools, qtbot):
    view = view_of()
    qtbot.keyClick(view.table.choices[1], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.browse.open(Organisation, same[0].id).record.merged_into == same[1].id
    assert (view.pairs, view.stack.currentIndex()) == ([], 1)
    undo(tools, qtbot)
    assert desk.browse.open(Organisation, same[0].id).record == same[0]
    assert len(view.pairs) == 1


def test_a_pair_that_is_two_is_not_shown_again_unless_it_is_taken_back(view_of, same, tools, qtbot):
    view = view_of()
    view.apart_button.click()
    assert view.pairs == []
    assert view_of().pairs == []
    undo(tools, qtbot)
    assert len(view.pairs) == 1


def test_one_goes_from_pair_to_pair(view_of, same, desk, qtbot):
    desk.edit.add(Organisation(name="شهرداري"), Organisation(name="بهزیستی اداره کل"))
    view = view_of()
    assert len(view.pairs) == 3
    first = view.place.text()
    assert not view.before.isEnabled()
    qtbot.keyClick(view.table.choices[0], Qt.Key.Key_PageDown)
    assert view.place.text() != first
    assert view.before.isEnabled()
    view.go_on()
    view.go_on()
    assert not view.after.isEnabled()
    assert view.place.text() == "Pair ۳ of ۳"
    qtbot.keyClick(view.table.choices[0], Qt.Key.Key_PageUp)
    assert view.place.text() == "Pair ۲ of ۳"


def test_a_merged_record_leaves_all_its_pairs_and_what_is_left_is_found(view_of, same, desk, tools, qtbot):
    desk.edit.add(Organisation(name="بهزيستي"))
    view = view_of()
    assert len(view.pairs) == 3
    gone = view._kept_and_gone()[1]
    view.merge()
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    (left,) = view.pairs
    assert gone not in (left.one, left.other)


def test_what_was_merged_elsewhere_meanwhile_is_told(view_of, same, desk, ask, tools, qtbot):
    view = view_of()
    desk.merge.merge(Organisation, same[0].id, same[1].id)
    view.merge()
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    assert len(ask.errors) == 1
    assert view.pairs == []


def test_people_are_compared_too(view_of, desk):
    desk.edit.add(
        Person(professional_title="دکتر", given_name="مریم", family_name="احمدی", phone="0713"),
        Person(family_name="مریم احمدی"),
    )
    view = view_of(Person)
    assert [name.words for name in view.table.names] == ["دکتر مریم احمدی", "مریم احمدی"]
    assert view.table.kept == 0


def test_nothing_is_nameless_and_an_empty_register_says_so(view_of, same, desk):
    assert nameless(view_of()) == []
    for each in same:
        desk.edit.delete(desk.browse.open(Organisation, each.id))
    view = view_of()
    assert (view.stack.currentIndex(), view.place.isVisible()) == (1, False)
    assert nameless(view) == []


def test_esc_closes(view_of, same, qtbot):
    view = view_of()
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.table.choices[0], Qt.Key.Key_Escape)
