from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.errors import DiskFullError
from desktop.schema.record import link_to
from desktop.services.edit import EditRecords
from desktop.ui.forms.form_page import FormPage
from desktop.ui.forms.record_form import RecordForm
from tests.ui.conftest import write


@pytest.fixture
def towns(put):
    towns = [Neighbourhood(name=name) for name in ("حسن‌آباد", "کشتارگاه", "شهرک", "کوی ۱۲")]
    put(*towns)
    return {town.name: link_to(town) for town in towns}


@pytest.fixture
def firms(put):
    firms = [Organisation(name=name) for name in ("آب و فاضلاب", "شهرداری حسن‌آباد", "پیمان", "پیمان")]
    put(*firms)
    return firms


@pytest.fixture
def form(form_of, towns, firms):
    return form_of(Office(name="دفتر"))


@pytest.mark.parametrize("typed", ["حسن آباد", "حسن‌آباد", "حسناباد", "حَسن اباد"])
def test_a_name_is_understood_in_any_spelling_before_it_is_a_tag(form, towns, typed):
    write(form.editors["neighbourhoods"].line, typed)
    assert form.edited().edited.neighbourhoods == (towns["حسن‌آباد"],)


def test_a_typed_list_is_understood_as_it_is(form, towns):
    form.editors["neighbourhoods"].line.setText("شهرک، حسن آباد")
    assert form.edited().edited.neighbourhoods == (towns["شهرک"], towns["حسن‌آباد"])


def test_one_record_is_named_in_any_spelling(form, firms):
    write(form.editors["operator"].line, "شهرداري حسن اباد")
    assert form.edited().edited.operator == link_to(firms[1])


def test_a_name_that_two_records_have_is_taken_from_the_list_and_not_guessed(form, firms):
    editor = form.editors["operator"]
    write(editor.line, "پیمان")
    assert form.edited() is None
    assert form.errors["operator"].words == "«پیمان» نام بیش از یک مورد ثبت‌شده است."
    editor.line.set_record(firms[3].id)
    assert form.edited().edited.operator == link_to(firms[3])


def test_a_name_that_nothing_has_is_told_and_stays(form):
    write(form.editors["neighbourhoods"].line, "ناشناس")
    assert form.edited() is None
    assert form.errors["neighbourhoods"].words == "«ناشناس» ثبت نشده است."
    assert form.editors["neighbourhoods"].box.typed == "ناشناس"


def test_what_was_wrong_is_right_once_a_name_is_taken(form, firms):
    line = form.editors["operator"].line
    write(line, "ناشناس")
    assert form.edited() is None
    line.taken.emit(firms[3].id, "پیمان")
    assert form.errors["operator"].words == ""


def test_a_link_is_emptied_by_emptying_its_text(form_of, office):
    form = form_of(office)
    form.editors["supervising"].line.clear()
    assert form.edited().edited.supervising is None


def test_links_keep_the_order_of_their_tags(form_of, towns):
    links = tuple(towns.values())
    form = form_of(Office(name="دفتر", neighbourhoods=links))
    box = form.editors["neighbourhoods"].box
    QTest.keyClick(box.tags[3], Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(box.tags[2], Qt.Key.Key_Delete)
    assert form.edited().edited.neighbourhoods == (links[3], links[0], links[2])


def test_texts_are_tags_without_being_known(form_of, office):
    form = form_of(office)
    write(form.editors["aliases"].line, "الف؛ ب")
    assert form.edited().edited.aliases == ("الف", "ب")
    assert form.editors["aliases"].box.keys == ("الف",)


def test_a_linked_record_in_the_bin_is_shown_as_such_and_kept(form_of, store, browse, put):
    firm, town = Organisation(name="آبفا"), Neighbourhood(name="کوی")
    office = Office(name="دفتر", operator=link_to(firm), neighbourhoods=(link_to(town),))
    put(firm, town, office)
    edit = EditRecords(store)
    edit.delete(browse.open(Organisation, firm.id))
    edit.delete(browse.open(Neighbourhood, town.id))
    form = form_of(office)
    assert form.editors["operator"].line.text() == "آبفا (In the bin)"
    assert form.editors["neighbourhoods"].box.tags[0].words == "کوی (In the bin)"
    assert form.edited().edited == office


def test_what_is_made_on_the_way_is_stored_told_and_taken_back(
    qtbot, browse, vocabulary, store, tools, office
):
    form = RecordForm(office, browse, vocabulary, edit=EditRecords(store), tools=tools)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    line = form.editors["operator"].line
    write(line, "شرکت نوساز")
    qtbot.waitUntil(line.list.isVisible)
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    made = form.edited().edited.operator
    assert browse.titles(Organisation, [made]) == {made: "شرکت نوساز"}
    assert tools.toasts.shown.label.text() == "“شرکت نوساز” was added."
    tools.toasts.shown.button.click()
    assert made in browse.ids(Organisation, deleted=True)


def test_what_cannot_be_made_is_told_and_stays_as_typed(
    qtbot, browse, vocabulary, store, tools, ask, office, monkeypatch
):
    def full(*_records):
        raise DiskFullError

    edit = EditRecords(store)
    monkeypatch.setattr(edit, "add", full)
    form = RecordForm(office, browse, vocabulary, edit=edit, tools=tools)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    line = form.editors["operator"].line
    line.setText("شرکت ناشناس")
    line.setFocus()
    line.offer()
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    assert [type(error) for error in ask.errors] == [DiskFullError]
    assert (line.text(), line.record_id) == ("شرکت ناشناس", "")


def test_a_list_that_opens_says_of_no_field_that_it_is_wrong(qtbot, form, firms):
    with qtbot.waitActive(form):
        form.show()
    line = form.editors["operator"].line
    write(line, "فاضل")
    qtbot.waitUntil(line.list.isVisible)
    assert form.errors["operator"].words == ""
    QTest.keyClick(line.list, Qt.Key.Key_Escape)


def test_tags_and_all_that_is_typed_beside_them_outlive_a_crash(qtbot, desk, tools):
    towns = [Neighbourhood(name=name) for name in ("شهرک", "کوی")]
    desk.edit.add(*towns, office := Office(name="دفتر"))
    before, after = (FormPage(desk.browse.open(Office, office.id), desk, tools) for _ in range(2))
    for page in (before, after):
        qtbot.addWidget(page)
    before.form.editors["neighbourhoods"].line.setText("شهرک؛ ناشناس؛ کوی؛ هیچ")
    before.form.editors["neighbourhoods"].box.settle()
    before.draft.keep()
    after.draft.offer(after.notice)
    after.notice.deeds[0].click()
    box = after.form.editors["neighbourhoods"].box
    assert ([tag.words for tag in box.tags], box.typed) == (["شهرک", "کوی"], "ناشناس؛ هیچ")
