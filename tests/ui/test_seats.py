from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.body import Body, Seat, SeatHolder, SeatRole
from desktop.domain.party import Organisation, Person
from desktop.domain.presets import COUNCIL, PRESETS
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.ui.records.preset_dialog import PresetDialog
from desktop.ui.records.seat_form import SeatDialog
from desktop.ui.records.seats_section import SeatsSection
from desktop.ui.records.sessions_section import SessionsSection
from desktop.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.conftest import write
from tests.ui.naming import nameless

TODAY = date.today()  # noqa: DTZ011 - the program's own


@pytest.fixture
def body(desk):
    body = Body(name="شورای راهبری")
    desk.edit.add(body)
    return body


@pytest.fixture
def person(desk):
    person = Person(given_name="مریم", family_name="احمدی")
    desk.edit.add(person)
    return person


@pytest.fixture
def seats(desk, body):
    return desk.bodies.add_seats(body.id, COUNCIL)


@pytest.fixture
def section(qtbot, desk, tools, body):
    section = SeatsSection(desk, tools)
    qtbot.addWidget(section)
    section.resize(400, 600)
    section.show()
    section.show_record(body)
    return section


def rows(section):
    return [section.list.item(number).text() for number in range(section.list.count())]


def dialog_of(section, qtbot):
    qtbot.waitUntil(lambda: section.dialog is not None and section.dialog.isActiveWindow())
    return section.dialog


def choose(editor, name):
    """Type a name into a link editor and settle on it."""
    stop = editor.stops[0]
    write(stop, name)


def test_seats_are_listed_in_order_with_holders_and_what_is_vacant_stands_out(
    section, seats, desk, person, body
):
    desk.bodies.appoint(SeatHolder(seat=link_to(seats[0]), person=link_to(person)))
    section.show_record(body)
    assert section.list.ids == tuple(each.id for each in seats)
    assert "مریم احمدی" in rows(section)[0]
    assert "Vacant" not in rows(section)[0]
    assert all("Vacant" in row for row in rows(section)[1:])
    assert section.standing.text() == "۱ of ۶ filled"
    assert nameless(section) == []


def test_a_complete_composition_says_so_and_an_empty_one_nothing(section, desk, person, body):
    assert not section.standing.isVisible()
    assert section.nothing.words
    seat = Seat(body=link_to(body), post="رئیس", role=SeatRole.CHAIR)
    desk.bodies.add_seat(seat, SeatHolder(seat=link_to(seat), person=link_to(person)))
    section.reload()
    assert section.standing.text() == "Complete"


def test_a_new_seat_names_its_holder_in_the_same_dialog(section, desk, person, body, qtbot):
    section.add_button.click()
    dialog = dialog_of(section, qtbot)
    form = dialog.page
    write(form.form.editors["post"].stops[0], "فرماندار")
    choose(form.holder.editors["person"], "مریم احمدی")
    assert nameless(dialog) == []
    qtbot.keyClick(form.form.editors["post"].stops[0], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (held,) = desk.bodies.sitting(body.id).sitting.seats
    assert (held.seat.post, held.seat.protocol) == ("فرماندار", 1)
    assert [each.person for each in held.holders] == [person.id]
    assert "مریم احمدی" in rows(section)[0]


def test_a_new_seat_may_stay_vacant(section, desk, body, qtbot):
    section.add()
    dialog = dialog_of(section, qtbot)
    write(dialog.page.form.editors["post"].stops[0], "شهردار")
    dialog.page.save()
    (held,) = desk.bodies.sitting(body.id).sitting.seats
    assert held.holders == ()


def test_a_seat_of_nobody_is_refused_beside_its_field(section, desk, body, qtbot):
    section.add()
    dialog = dialog_of(section, qtbot)
    dialog.page.save()
    assert dialog.page.form.errors["post"].words
    assert desk.bodies.sitting(body.id).sitting.seats == ()
    dialog.page.give_up()


def test_a_holder_without_a_person_keeps_the_dialog_open(section, desk, body, qtbot):
    section.add()
    dialog = dialog_of(section, qtbot)
    write(dialog.page.form.editors["post"].stops[0], "شهردار")
    write(dialog.page.holder.editors["since"].stops[0], "۱۴۰۵/۰۱/۰۱")
    dialog.page.save()
    assert dialog.page.holder.errors["person"].words
    assert desk.bodies.sitting(body.id).sitting.seats == ()
    dialog.page.give_up()


def test_the_dialog_of_a_seat_lists_who_held_it_and_a_new_holder_ends_the_time_of_the_old(
    section, seats, desk, person, body, qtbot
):
    other = Person(family_name="کریمی")
    desk.edit.add(other)
    began = TODAY - timedelta(days=400)
    desk.bodies.appoint(SeatHolder(seat=link_to(seats[0]), person=link_to(other), since=began))
    section.edit(seats[0].id)
    dialog = dialog_of(section, qtbot)
    holders = dialog.page.holders
    assert "کریمی" in rows(holders)[0]
    holders.add_button.click()
    asked = dialog_of(holders, qtbot)
    choose(asked.page.form.editors["person"], "مریم احمدی")
    asked.page.save()
    assert ["مریم احمدی" in row for row in rows(holders)] == [True, False]
    (_, past) = holders.found
    assert past.until == TODAY - timedelta(days=1)
    dialog.page._tools.toasts.shown.button.click()
    (back,) = holders.found
    assert (back.person, back.until) == (other.id, None)
    desk.bodies.appoint(SeatHolder(seat=link_to(seats[0]), person=link_to(person)))
    holders.reload()
    holders.delete(holders.found[0].id)
    assert len(holders.found) == 1
    dialog.page._tools.toasts.shown.button.click()
    assert len(holders.found) == 2
    dialog.page.give_up()
    assert "مریم احمدی" in rows(section)[0]


def test_seats_change_places_by_the_keyboard(section, seats, desk, body, qtbot):
    section.show_record(body)
    section.list.choose(seats[1].id)
    qtbot.keyClick(section.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    shown = desk.bodies.sitting(body.id).sitting.seats
    assert [each.seat.id for each in shown][:2] == [seats[1].id, seats[0].id]


def test_a_deleted_seat_comes_back_from_the_toast(section, seats, desk, body, tools):
    section.show_record(body)
    section.delete(seats[0].id)
    assert len(rows(section)) == 4
    tools.toasts.shown.button.click()
    assert len(rows(section)) == 5


def test_a_seat_of_an_organisation_bears_its_name(section, desk, body):
    organisation = Organisation(name="بهزیستی")
    seat = Seat(body=link_to(body), organisation=link_to(organisation))
    desk.edit.add(organisation, seat)
    section.reload()
    assert rows(section)[0].startswith("بهزیستی")


def test_sessions_are_listed_and_lead_to_their_page(qtbot, desk, tools, body):
    section = SessionsSection(desk, tools)
    qtbot.addWidget(section)
    section.show_record(body)
    assert section.list.count() == 0
    assert section.prepare_tool.isHidden()  # the first one is planned here, too
    session = Session(body=link_to(body), number=4, held_on=date(2026, 1, 1))
    desk.edit.add(session)
    section.show_record(body)
    assert section.list.count() == 1
    with qtbot.waitSignal(section.going) as gone:
        section.list.opened.emit(session.id)
    assert (gone.args[0].kind, gone.args[0].record_id) == ("Session", session.id)


def test_a_preset_is_looked_at_and_chosen_by_the_keyboard(qtbot, desk, tools, body):
    owner = SeatsSection(desk, tools)
    qtbot.addWidget(owner)
    dialog = PresetDialog(desk.vocabulary, tools, owner)
    dialog.open()
    assert dialog.name.words == PRESETS[0].name
    assert dialog.source.words
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.name.words == PRESETS[1].name
    assert nameless(dialog) == []
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert chosen.args == [PRESETS[1]]


def test_without_a_preset_nothing_is_carried(qtbot, desk, tools):
    owner = SeatsSection(desk, tools)
    qtbot.addWidget(owner)
    dialog = PresetDialog(desk.vocabulary, tools, owner)
    dialog.open()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.empty_button.click()
    assert chosen.args == [None]


def test_tab_goes_through_the_holder_where_it_stands(section, qtbot):
    section.add()
    dialog = dialog_of(section, qtbot)
    form = dialog.page
    assert isinstance(dialog, SeatDialog)
    order = [form.form.editors["votes"].stops[-1]]
    for _ in range(60):
        order.append(order[-1].nextInFocusChain())
    wanted = [
        form.form.editors["votes"].stops[-1],
        form.holder.editors["person"].stops[0],
        form.holder.editors["introduction"].stops[-1],
        form.form.editors["must_attend"].stops[0],
    ]
    places = [order.index(each) for each in wanted]
    assert places == sorted(places)
    form.give_up()


@pytest.mark.usefixtures("in_persian")
@pytest.mark.parametrize("is_new", [True, False])
def test_the_whole_form_of_a_seat_is_seen_on_a_small_screen(section, seats, person, desk, qtbot, is_new):
    desk.bodies.appoint(SeatHolder(seat=link_to(seats[0]), person=link_to(person), since=TODAY))
    section.add() if is_new else section.edit(seats[0].id)
    dialog = dialog_of(section, qtbot)
    assert dialog.height() <= 768 - 48 - 32
    assert dialog.page.area.verticalScrollBar().maximum() == 0
    dialog.reject()


@pytest.mark.usefixtures("in_persian")
def test_the_presets_say_that_their_seats_come_with_the_body(qtbot, desk, tools):
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = PresetDialog(desk.vocabulary, tools, owner)
    assert any(
        "جایگاه" in each.words and "ثبت می‌شود" in each.words for each in dialog.findChildren(WrappedLabel)
    )
