from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.schema.record import link_to
from desktop.services.edit import EditRecords
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


def offered(combo):
    combo.completer().setCompletionPrefix(combo.currentText())
    found = combo.completer().completionModel()
    return [found.index(row, 0).data() for row in range(found.rowCount())]


@pytest.mark.parametrize("typed", ["حسن آباد", "حسن‌آباد", "حسناباد", "حَسن اباد"])
def test_a_name_is_offered_and_found_in_any_spelling(form, towns, firms, typed):
    town, firm = form.editors["neighbourhoods"], form.editors["operator"]
    write(town.combo.line, typed)
    assert offered(town.combo) == ["حسن‌آباد"]
    assert town.value() == (towns["حسن‌آباد"],)
    write(firm.combo.line, typed)
    assert offered(firm.combo) == ["شهرداری حسن‌آباد"]


def test_arabic_kaf_finds_persian_kaf(form):
    write(form.editors["neighbourhoods"].combo.line, "كشتار")
    assert offered(form.editors["neighbourhoods"].combo) == ["کشتارگاه"]


def test_what_the_completion_offers_is_taken(form, firms, qtbot):
    with qtbot.waitActive(form):
        form.show()
    combo = form.editors["operator"].combo
    write(combo.line, "فاضلاب")
    popup = combo.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert combo.currentText() == "آب و فاضلاب"
    assert form.edited().edited.operator == link_to(firms[0])


def test_a_name_that_two_records_have_is_taken_from_the_list_and_not_guessed(form, firms):
    editor = form.editors["operator"]
    write(editor.combo.line, "پیمان")
    assert form.edited() is None
    assert form.errors["operator"].words == "«پیمان» نام بیش از یک مورد ثبت‌شده است."
    editor.combo.setCurrentIndex(editor._options.ids.index(firms[3].id))
    assert form.edited().edited.operator == link_to(firms[3])


def test_a_link_is_emptied_by_emptying_its_text(form_of, office):
    form = form_of(office)
    form.editors["supervising"].combo.clearEditText()
    assert form.edited().edited.supervising is None


def test_links_are_added_one_by_one_and_each_once(form, towns):
    editor = form.editors["neighbourhoods"]
    for name in ("شهرک", "حسن‌آباد", "شهرک"):
        editor.combo.activated.emit(editor._options.ids.index(towns[name]))
    assert form.edited().edited.neighbourhoods == (towns["شهرک"], towns["حسن‌آباد"])
    assert editor.combo.currentText() == ""


def test_a_typed_link_is_added_by_enter(form, towns, qtbot):
    with qtbot.waitActive(form):
        form.show()
    editor = form.editors["neighbourhoods"]
    write(editor.combo.line, "شهرک")
    editor.combo.completer().popup().hide()
    QTest.keyClick(editor.combo.line, Qt.Key.Key_Return)
    assert form.edited().edited.neighbourhoods == (towns["شهرک"],)
    assert (editor.list.count(), editor.combo.currentText()) == (1, "")


def test_an_unticked_link_is_left_out_and_a_moved_one_is_moved(form_of, towns):
    links = tuple(towns.values())
    form = form_of(Office(name="دفتر", neighbourhoods=links))
    names = form.editors["neighbourhoods"].list
    names.item(1).setCheckState(Qt.CheckState.Unchecked)
    names.insertItem(0, names.takeItem(3))
    assert form.edited().edited.neighbourhoods == (links[3], links[0], links[2])


def test_a_linked_record_in_the_bin_is_shown_as_such_and_kept(form_of, store, browse, put):
    firm, town = Organisation(name="آبفا"), Neighbourhood(name="کوی")
    office = Office(name="دفتر", operator=link_to(firm), neighbourhoods=(link_to(town),))
    put(firm, town, office)
    edit = EditRecords(store)
    edit.delete(browse.open(Organisation, firm.id))
    edit.delete(browse.open(Neighbourhood, town.id))
    form = form_of(office)
    assert form.editors["operator"].combo.currentText() == "In the bin"
    assert form.editors["neighbourhoods"].list.item(0).text() == "In the bin"
    assert form.edited().edited == office
