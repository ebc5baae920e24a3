from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.party import Organisation
from desktop.paths import SAMPLE
from desktop.services.edit import EditRecords
from desktop.services.sample import Sample
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource
from tests.ui.conftest import rewrite, write
from tests.ui.naming import nameless

NAMES = ("آب و فاضلاب", "شهرداری حسن‌آباد", "پیمان", "پیمان")


@pytest.fixture
def firms(put):
    firms = [Organisation(name=name) for name in NAMES]
    put(*firms)
    return firms


@pytest.fixture
def made():
    return []


@pytest.fixture
def source(browse, firms, made, put):
    def make(record):
        put(record)
        made.append(record)
        return True

    return NameSource(browse, Organisation, make)


@pytest.fixture
def box(qtbot, source, tools):
    window = QWidget()
    qtbot.addWidget(window)
    box = NameBox(source, tools.icons)
    box.setAccessibleName("مجری")
    layout = QVBoxLayout(window)
    layout.addWidget(box)
    layout.addWidget(QLineEdit())
    with qtbot.waitActive(window):
        window.show()
    box.setFocus()
    yield box
    box.list.hide()


def titles(box):
    return [offer.title for offer in box.offered if offer.id]


def press(box, qtbot, *keys):
    """Press keys where a person's would arrive: in the list while it is open."""
    for key in keys:
        QTest.keyClick(box.list if box.list.isVisible() else box, key)


@pytest.mark.parametrize("typed", ["حسن آباد", "حسن‌آباد", "حسناباد", "حَسن اباد", "شهرداري حسن"])
def test_a_name_is_offered_a_moment_after_the_last_key_in_any_spelling(box, qtbot, typed):
    write(box, typed)
    assert not box.list.isVisible()
    qtbot.waitUntil(box.list.isVisible)
    assert titles(box) == ["شهرداری حسن‌آباد"]


@pytest.mark.parametrize("again", [Qt.Key.Key_Return, None])
def test_who_comes_back_to_an_unknown_name_is_offered_to_add_it(box, qtbot, made, again):
    write(box, "بهزیستی")
    press(box, qtbot, Qt.Key.Key_Tab)
    box.clearFocus()
    box.setFocus()
    if again:
        press(box, qtbot, again)
    else:
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.list.isVisible()
    press(box, qtbot, Qt.Key.Key_Return)
    assert [each.name for each in made] == ["بهزیستی"]


def test_enter_takes_the_first_one_offered(box, qtbot, firms):
    write(box, "فاضلاب")
    qtbot.waitUntil(box.list.isVisible)
    with qtbot.waitSignal(box.taken) as told:
        press(box, qtbot, Qt.Key.Key_Return)
    assert told.args == [firms[0].id, "آب و فاضلاب"]
    assert (box.record_id, box.text(), box.list.isVisible()) == (firms[0].id, "آب و فاضلاب", False)


def test_the_arrows_choose_among_two_that_bear_one_name(box, qtbot, firms):
    write(box, "پیمان")
    qtbot.waitUntil(box.list.isVisible)
    assert len(titles(box)) == 2
    press(box, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert box.record_id == box.offered[1].id
    assert box.record_id in {firms[2].id, firms[3].id}


def test_tab_takes_as_enter_does(box, qtbot, firms):
    write(box, "فاضلاب")
    qtbot.waitUntil(box.list.isVisible)
    press(box, qtbot, Qt.Key.Key_Tab)
    assert box.record_id == firms[0].id
    assert not box.hasFocus()


def test_tab_makes_nothing_new(box, qtbot, made):
    write(box, "شرکت نوساز")
    qtbot.waitUntil(box.list.isVisible)
    press(box, qtbot, Qt.Key.Key_Tab)
    assert (box.text(), box.record_id, made) == ("شرکت نوساز", "", [])


def test_escape_closes_the_list_and_leaves_what_was_typed(box, qtbot):
    write(box, "فاض")
    qtbot.waitUntil(box.list.isVisible)
    press(box, qtbot, Qt.Key.Key_Escape)
    assert (box.list.isVisible(), box.text(), box.record_id) == (False, "فاض", "")


def test_down_shows_the_first_by_name_where_nothing_is_typed(box, qtbot):
    press(box, qtbot, Qt.Key.Key_Down)
    assert box.list.isVisible()
    assert titles(box) == ["آب و فاضلاب", "پیمان", "پیمان", "شهرداری حسن‌آباد"]
    assert not box.list.currentIndex().isValid()


def test_a_whole_name_is_understood_on_leaving(box, firms):
    write(box, "اب و فاضلاب")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert (box.record_id, box.text()) == (firms[0].id, "آب و فاضلاب")


@pytest.mark.parametrize("typed", ["پیمان", "آب", "شرکت ناشناس", "—"])
def test_what_is_not_surely_one_record_stays_as_typed(box, typed):
    write(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert (box.record_id, box.text()) == ("", typed)


def test_changing_the_name_lets_the_record_go(box, firms):
    box.set_record(firms[0].id)
    assert box.record_id == firms[0].id
    write(box, "ی")
    assert box.record_id == ""


def test_a_missing_name_is_made_on_the_way(box, qtbot, made):
    write(box, "شرکت  نوساز")
    qtbot.waitUntil(box.list.isVisible)
    assert box.list.model().index(0, 0).data() == "Create “شرکت نوساز”"
    press(box, qtbot, Qt.Key.Key_Return)
    assert [each.name for each in made] == ["شرکت نوساز"]
    assert (box.record_id, box.text()) == (made[0].id, "شرکت نوساز")


def test_what_is_too_long_for_a_name_is_not_offered_to_be_made(box, source):
    assert source.offers("ب" * 2_000) == ()


def test_a_name_that_is_there_is_not_made_again(box, qtbot):
    rewrite(box, "")
    write(box, "آب و فاضلاب")
    qtbot.waitUntil(box.list.isVisible)
    assert [offer.id for offer in box.offered if not offer.id] == []


def test_what_could_not_be_made_stays_as_typed(qtbot, browse, firms):
    box = NameBox(NameSource(browse, Organisation, lambda _: False))
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
    write(box, "تازه")
    box.offer()
    press(box, qtbot, Qt.Key.Key_Return)
    assert (box.record_id, box.text()) == ("", "تازه")


def test_a_click_takes_what_is_under_it(box, qtbot, firms):
    write(box, "آب")
    qtbot.waitUntil(box.list.isVisible)
    place = box.list.visualRect(box.list.model().index(0, 0)).center()
    QTest.mouseClick(box.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert box.record_id == box.offered[0].id


def test_nobody_is_asked_while_the_keys_follow_each_other(box, qtbot, browse, monkeypatch):
    asked = []
    suggest = browse.suggest
    monkeypatch.setattr(browse, "suggest", lambda *args: (asked.append(args[1]), suggest(*args))[1])
    write(box, "فاضلاب")
    qtbot.waitUntil(box.list.isVisible)
    assert asked == ["فاضلاب"]


def test_everything_has_a_name_for_a_screen_reader(box):
    assert nameless(box) == []
    assert box.list.accessibleName() == "مجری"


def test_a_record_in_the_bin_is_said_to_be_there(box, browse, firms, store):
    EditRecords(store).delete(browse.open(Organisation, firms[0].id))
    box.set_record(firms[0].id)
    assert (box.text(), box.record_id) == ("آب و فاضلاب (In the bin)", firms[0].id)


def test_a_link_to_what_went_with_the_sample_says_that_it_is_in_the_bin(source, store):
    sample = Sample(store, CATALOGUE, SAMPLE, lambda: date(2026, 11, 22))
    sample.bring()
    gone = next(each for each in sample.remove().records if isinstance(each, Organisation))
    assert source.title(gone.id) != gone.name
