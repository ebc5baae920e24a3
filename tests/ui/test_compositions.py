from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.body import Body, BodyKind, Composition, Seat, SeatHolder
from desktop.domain.party import Person
from desktop.domain.presets import STEERING
from desktop.domain.resolution import Resolution
from desktop.domain.session import Attendance, Session, SessionState
from desktop.persian.jalali import day_text
from desktop.schema.condition import Is
from desktop.schema.record import link_to
from desktop.ui.pages.bodies_page import BodiesPage
from desktop.ui.places import Destination
from tests.ui.clipping import clipped
from tests.ui.conftest import rewrite, write
from tests.ui.naming import nameless

TODAY = date.today()  # noqa: DTZ011 - the program's own


@pytest.fixture
def body(desk):
    body = Body(name="کمیتهٔ راهبری", formed_on=date(2020, 1, 1))
    desk.bodies.add(body, STEERING)
    return body


@pytest.fixture
def page(qtbot, desk, tools, body):
    page = BodiesPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    with qtbot.waitActive(page):
        page.show()
    page.arrive(Destination(record_id=body.id))
    return page


def section(page, kind):
    return next(each for each in page.detail.sections if type(each).__name__ == kind)


@pytest.fixture
def seats(page):
    return section(page, "SeatsSection")


def test_a_proposed_composition_is_approved_and_taken_back(page, seats, desk, body, qtbot, ask):
    session = Session(body=link_to(body), number=1, held_on=TODAY)
    resolution = Resolution(session=link_to(session), order=1, operative="ترکیب کمیته تصویب شد.")
    desk.edit.add(session, resolution)
    seats.approve_button.click()
    dialog = seats.approving
    qtbot.waitUntil(dialog.isActiveWindow)
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    assert len(dialog.rows.ids) == 7
    dialog.resolution.set_record(resolution.id)
    dialog.go_button.click()
    approved = Is("composition", (Composition.APPROVED.value,))
    by = Is("approved_by", (resolution.id,))
    assert len(desk.browse.ids(Seat, conditions=(approved, by))) == 3
    assert seats.approve_button.isHidden()
    page.tools.toasts.shown.button.click()
    assert len(desk.browse.ids(Seat)) == 7
    assert seats.approve_button.isVisible()
    assert ask.errors == []


def test_what_is_wrong_with_an_approval_is_said_beside_its_field(page, seats, desk, qtbot, body):
    desk.edit.add(Seat(body=link_to(body), post="رئیس", since=TODAY))
    seats.reload()
    seats.approve_button.click()
    dialog = seats.approving
    dialog.day.setText("۳۰ اسفند")
    dialog.approve()
    assert dialog.day_box.error.words
    dialog.day.setText(day_text(TODAY))
    dialog.day.editingFinished.emit()
    assert not dialog.day_box.error.words
    write(dialog.resolution, "چنین مصوبه‌ای نیست")
    dialog.approve()
    assert dialog.resolution_box.error.words
    dialog.resolution.set_record("")
    dialog.approve()
    assert dialog.day_box.error.words
    assert len(desk.browse.ids(Seat)) == 8
    dialog.reject()


def test_the_composition_of_any_day_is_shown_and_what_changed_since_another(page, seats, desk, body, qtbot):
    desk.compositions.approve(body.id, TODAY)
    seats.reload()
    seats.days_button.click()
    dialog = seats.composition
    qtbot.waitUntil(dialog.isActiveWindow)
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    assert len(dialog.seats.ids) == 3
    assert len(dialog.changes.ids) == 10
    rewrite(dialog.day, day_text(TODAY - timedelta(1)))
    assert len(dialog.seats.ids) == 7
    assert dialog.changes.ids == ()
    rewrite(dialog.day, "دیروز")
    assert dialog._boxes[0].error.words
    rewrite(dialog.other, "")
    assert not dialog._boxes[1].error.words
    dialog.reject()


def test_the_section_says_what_the_composition_lacks(page, seats, desk, body):
    assert "نمایندهٔ شورای اجتماعی کشور" in " ".join(line.words for line in seats.gaps.lines)
    person = Person(family_name="احمدی")
    seat = next(each for each in seats.found if each.post)
    ends = SeatHolder(seat=link_to(seat), person=link_to(person), until=TODAY + timedelta(10))
    desk.edit.add(person, ends)
    seats.reload()
    said = [line.words for line in seats.gaps.lines]
    assert any("احمدی" in each and day_text(TODAY + timedelta(10)) in each for each in said)
    assert len(said) == 3


def test_a_seat_of_a_draft_is_removed_after_a_question_and_the_draft_keeps_the_person(
    page, seats, desk, ask, body
):
    seat, person = seats.found[0], Person(family_name="احمدی")
    session = Session(body=link_to(body), held_on=TODAY, state=SessionState.DRAFT)
    row = Attendance(session=link_to(session), order=1, seat=link_to(seat), person=link_to(person))
    desk.edit.add(person, session, row)
    ask.yes = False
    seats.delete(seat.id)
    assert len(ask.asked) == 1
    assert seat.id in desk.browse.ids(Seat)
    ask.yes = True
    seats.delete(seat.id)
    assert seat.id not in desk.browse.ids(Seat)
    assert desk.browse.open(Attendance, row.id).record.person == person.id


def test_an_untouched_seat_is_removed_without_a_question(page, seats, desk, ask):
    seats.delete(seats.found[0].id)
    assert ask.asked == []
    assert len(desk.browse.ids(Seat)) == 6


def test_the_letter_of_introduction_is_a_number_and_a_file(page, seats, desk, qtbot, ask, tmp_path):
    person = Person(family_name="احمدی")
    desk.edit.add(person)
    holder = SeatHolder(seat=link_to(seats.found[0]), person=link_to(person), introduction="۱۲/۳۴")
    desk.bodies.appoint(holder)
    seats.edit(seats.found[0].id)
    qtbot.waitUntil(seats.dialog.isActiveWindow)
    holders = seats.dialog.page.holders
    holders.edit(holder.id)
    qtbot.waitUntil(holders.dialog.isActiveWindow)
    form = holders.dialog.page
    assert form.form.editors["introduction"].value() == "12/34"
    scan = tmp_path / "معرفی‌نامه.pdf"
    scan.write_bytes(b"%PDF-1.4")
    ask.paths = [scan]
    form.files.add_button.click()
    qtbot.waitUntil(lambda: len(desk.attachments.of(holder)) == 1)
    holders.dialog.reject()
    seats.dialog.reject()


def test_a_body_cannot_stand_under_itself_and_it_is_said_beside_the_field(page, desk, body):
    under = Body(name="کارگروه", parent=link_to(body))
    desk.edit.add(under)
    page.edit_record(body.id)
    page.form.form.put({"parent": under.id})
    page.form.save()
    assert page.form.form.wrong == ("parent",)
    assert desk.browse.open(Body, body.id).record.parent is None
    page.form.form.put({"parent": None})
    page.form.give_up()


def test_the_tree_shows_the_bodies_under_it_and_begins_a_working_group(page, desk, body, qtbot):
    branches = section(page, "BranchesSection")
    assert branches.list.isHidden()
    branches.add_button.click()
    form = page.form.form
    assert form.editors["parent"].value() == body.id
    write(form.editors["name"].stops[0], "کارگروه اجتماعی")
    page.form.save()
    (made,) = desk.browse.ids(Body, conditions=(Is("parent", (body.id,)),))
    assert desk.browse.open(Body, made).record.kind is BodyKind.WORKING_GROUP
    assert branches.list.ids == (body.id, made)
    with qtbot.waitSignal(page.going) as gone:
        branches.list.opened.emit(body.id)
    assert gone.args[0] == Destination(kind="Body", record_id=body.id)


@pytest.mark.usefixtures("in_persian")
def test_the_rules_are_told_in_sentences(qtbot, desk, tools):
    body = Body(
        name="ستاد",
        quorum_percent=51,
        meets_every_days=30,
        formed_on=TODAY - timedelta(50),
        approves_minutes=True,
    )
    desk.edit.add(
        body,
        Seat(body=link_to(body), post="فرماندار", must_attend=True),
        Seat(body=link_to(body), post="شهردار"),
        Session(body=link_to(body), number=7, held_on=TODAY - timedelta(60), state=SessionState.HELD),
    )
    page = BodiesPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    page.open_record(body.id)
    rules = section(page, "RulesSection")
    said = " ".join(line.words for line in rules.lines)
    for words in ("۸ است", "۵۱٪", "۲ جایگاه از ۲", "حضور فرماندار الزامی", "۳۰ روز است", "صورت‌جلسهٔ پیشین"):
        assert words in said
    assert rules.late.isVisible()
    assert "۱ جلسه" in rules.remark.words.words


def test_a_body_with_open_work_goes_to_the_bin_only_after_a_question(page, desk, ask, body):
    session = Session(body=link_to(body), held_on=TODAY)
    desk.edit.add(session, Resolution(session=link_to(session), order=1, operative="گزارش داده شود."))
    ask.yes = False
    page.delete_chosen()
    assert body.id in desk.browse.ids(Body)
    assert len(ask.asked) == 1
    ask.yes = True
    page.delete_chosen()
    assert desk.browse.ids(Body) == ()
    assert session.id in desk.browse.ids(Session)
