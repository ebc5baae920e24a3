from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.services.merge import Merge
from desktop.ui.forms.form_page import FormPage
from desktop.ui.pages.organisations_page import OrganisationsPage
from desktop.ui.places import Destination
from desktop.ui.records.open_questions import OpenQuestions
from tests.ui.conftest import rewrite, write
from tests.ui.naming import nameless


def cards(page):
    return {card.question.field: card for card in page.panes.pane.in_order()}


def sides(card):
    return [side.side.words for side in card.sides]


def test_without_conflicts_the_page_says_so(page_of):
    page = page_of()
    assert page.stack.currentWidget() is page.nothing
    assert page.state is None
    assert nameless(page) == []


def test_both_sides_stand_beside_each_other_and_a_press_settles_them(desk, both, page_of, qtbot):
    office, agency = Office(name="آبشار"), Organisation(name="شهرداری")
    other = both(
        (office, {"phone": "07136261234", "note": "یک"}, {"phone": "07136269999", "note": "دو"}),
        (agency, {"short_name": "شهر"}, {"short_name": "بلدیه"}),
    )
    page = page_of()
    assert nameless(page) == []
    assert "۳" in page.state.words
    page.list.choose(office.id)
    assert sides(cards(page)["phone"]) == ["۰۷۱۳۶۲۶۹۹۹۹", "۰۷۱۳۶۲۶۱۲۳۴"]
    card = cards(page)["phone"]
    QTest.mouseClick(card.sides[1].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(cards(page)) == ["note"])
    assert desk.browse.open(Office, office.id).record.phone == "07136261234"
    other.fetch()
    assert {each[3] for each in other.unsettled()} == {"note", "short_name"}


def test_the_keyboard_alone_goes_through_all_of_them(desk, both, page_of, qtbot):
    office, agency = Office(name="آبشار"), Organisation(name="شهرداری")
    both(
        (office, {"phone": "07136261234", "note": "یک"}, {"phone": "07136269999", "note": "دو"}),
        (agency, {"short_name": "شهر"}, {"short_name": "بلدیه"}),
    )
    page = page_of()
    page.activateWindow()
    page.list.take_keyboard()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    for left in (2, 1, 0):
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton))
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda left=left: desk.conflicts.count() == left)
        qtbot.waitUntil(lambda left=left: sum(map(len, page.questions.records.values())) == left)
    assert page.stack.currentWidget() is page.nothing
    assert desk.browse.open(Office, office.id).record.note == "دو"


def test_both_texts_are_joined_edited_and_saved(desk, both, page_of, qtbot):
    office = Office(name="آبشار")
    both((office, {"note": "یک", "aliases": ("آب",)}, {"note": "دو", "aliases": ("شار",)}))
    page = page_of()
    card = cards(page)["note"]
    card.join()
    assert card.own.editor.passage.toPlainText() == "دو\nیک"
    assert page.may_leave(lambda: None)
    write(card.own.editor.passage, "سه ")
    assert card.typed
    card.own.save()
    qtbot.waitUntil(lambda: list(cards(page)) == ["aliases"])
    assert desk.browse.open(Office, office.id).record.note == "سه دو\nیک"
    cards(page)["aliases"].join()
    cards(page)["aliases"].own.save()
    qtbot.waitUntil(lambda: desk.conflicts.count() == 0)
    assert desk.browse.open(Office, office.id).record.aliases == ("شار", "آب")


def test_what_is_being_written_outlives_other_records_and_changes_of_the_sides(
    desk, both, page_of, ask, write_here, qtbot
):
    office, agency = Office(name="آبشار"), Organisation(name="شهرداری")
    both(
        (office, {"note": "یک"}, {"note": "دو"}),
        (agency, {"short_name": "شهر"}, {"short_name": "بلدیه"}),
    )
    page = page_of()
    page.list.choose(office.id)
    cards(page)["note"].write()
    write(cards(page)["note"].own.editor.passage, "تازه ")
    page.list.choose(agency.id)
    page.list.choose(office.id)
    assert cards(page)["note"].own.editor.passage.toPlainText().startswith("تازه")
    ask.yes = False
    assert not page.may_leave(lambda: None)
    write_here(office, note="سه")
    page.reload()
    card = cards(page)["note"]
    assert "سه" in sides(card)
    assert card.own.editor.passage.toPlainText().startswith("تازه")
    assert card.own.error.words
    lost, question = [], card.question
    page.panes.lost.connect(lost.append)
    desk.conflicts.choose(question, question.sides[0])
    page.reload()
    assert lost[0].startswith("تازه")
    assert len(ask.told) == 1


def test_an_unreadable_or_unfit_value_is_refused_in_words(desk, both, page_of, ask):
    office = Office(name="آبشار")
    both((office, {"phone": "07136261234", "name": "آبشار ۱"}, {"phone": "07136269999", "name": "آبشار ۲"}))
    page = page_of()
    card = cards(page)["name"]
    card.write()
    rewrite(card.own.editor.line, "")
    card.own.save()
    assert ask.told
    assert desk.conflicts.count() == 2


def test_a_disputed_deletion_has_two_buttons_and_a_way_back(desk, colleague, write_here, page_of, qtbot):
    office = Office(name="آبشار")
    desk.edit.add(office)
    other = colleague()
    other.delete(office)
    write_here(office, note="یک")
    other.bring()
    page = page_of()
    (card,) = page.panes.pane.in_order()
    assert [side.button.isHidden() for side in card.sides] == [False, False]
    card.press(1)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.nothing)
    assert desk.browse.ids(Office) == ()


def test_a_choice_is_told_with_a_way_back(desk, both, page_of, tools, qtbot):
    office = Office(name="آبشار", note="صفر")
    both((office, {"note": "یک"}, {"note": "دو"}))
    page = page_of()
    cards(page)["note"].press(1)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.nothing)
    assert desk.browse.open(Office, office.id).record.note == "یک"
    tools.toasts.shown.button.click()
    assert desk.browse.open(Office, office.id).record.note == "دو"
    assert desk.conflicts.count() == 0


def test_what_was_deleted_meanwhile_is_told_and_goes_from_the_list(desk, both, page_of, ask, qtbot):
    office, agency = Office(name="آبشار"), Organisation(name="شهرداری")
    other = both(
        (office, {"note": "یک"}, {"note": "دو"}),
        (agency, {"short_name": "شهر"}, {"short_name": "بلدیه"}),
    )
    page = page_of()
    page.list.choose(office.id)
    (question,) = desk.conflicts.of(office)
    card = cards(page)["note"]
    other.fetch()
    with other.store.work() as work:
        work.choose("Office", office.id, "note", "سه", question.seen)
        work.commit()
    other.delete(office)
    other.bring()
    card.press(0)
    assert ask.errors
    assert page.list.ids == (agency.id,)


def test_the_list_is_narrowed_to_a_sort_and_led_to_from_the_record(desk, both, page_of, tools, qtbot):
    office, agency = Office(name="آبشار"), Organisation(name="شهرداری")
    both(
        (office, {"note": "یک"}, {"note": "دو"}),
        (agency, {"short_name": "شهر"}, {"short_name": "بلدیه"}),
    )
    section = OpenQuestions(desk, tools)
    qtbot.addWidget(section)
    section.show_record(desk.browse.open(Organisation, agency.id).record)
    assert "۱" in section.notice.words.words
    gone = []
    section.going.connect(gone.append)
    section.notice.deeds[0].click()
    page = page_of()
    page.arrive(gone[0])
    assert page.list.current_id == agency.id
    page.arrive(Destination("conflicts", record_id="unheard-of"))
    section.show_record(Office(name="دیگر"))
    assert section.isHidden()


def test_a_form_says_beside_the_field_that_something_else_was_written_elsewhere(desk, both, tools, qtbot):
    office = Office(name="آبشار")
    both((office, {"phone": "07136261234", "code": "AB-1"}, {"phone": "07136269999"}))
    form = FormPage(desk.browse.open(Office, office.id), desk, tools)
    qtbot.addWidget(form)
    remarks = {name: cell.remark.words for name, cell in form.form.cells.items()}
    assert "ناسازگاری‌ها" in remarks.pop("phone")
    assert "".join(remarks.values()) == ""
    form.form.editors["code"].set_value("AB-2")
    form.save()  # what stands there is chosen on its own page, and hinders nothing
    assert desk.browse.open(Office, office.id).record.code == "AB-2"
    (question,) = desk.conflicts.all()
    desk.conflicts.choose(question, question.sides[1])
    assert desk.conflicts.remarks(office) == ()


def test_what_stands_twice_is_told_and_opened(desk, colleague, page_of, qtbot):
    other = colleague()
    desk.edit.add(Office(name="یک", code="YZ-1"))
    other.put(Office(name="دو", code="YZ-1"))
    other.bring()
    page = page_of()
    gone = []
    page.going.connect(gone.append)
    page.arrive(Destination("conflicts", view="work"))
    qtbot.waitUntil(lambda: len(page.work.list.ids) == 2)
    page.work.list.opened.emit(page.work.list.ids[0])
    assert gone[0].kind == "Office"


def test_two_that_may_be_one_are_compared_where_they_are_merged(desk, colleague, page_of, tools, qtbot):
    other = colleague()
    desk.edit.add(Organisation(name="شهرداری شیراز"), Organisation(name="آب"))
    other.put(Organisation(name="شهرداری  شیراز"), Organisation(name="آب"))
    other.bring()
    page = page_of()
    gone = []
    page.going.connect(gone.append)
    page.arrive(Destination("conflicts", view="work"))
    qtbot.waitUntil(lambda: len(page.work.list.ids) == 4)
    organisations = OrganisationsPage(desk, tools)
    qtbot.addWidget(organisations)
    for row in page.work.list.ids[-1], page.work.list.ids[0]:
        page.work.list.opened.emit(row)
        organisations.arrive(gone[-1])
        qtbot.waitUntil(lambda: pair_in(organisations.duplicates) == {gone[-1].record_id, gone[-1].part_id})


def pair_in(view):
    """Return the ids of the two that are compared."""
    return {view.pairs[view._at].one, view.pairs[view._at].other} if view.pairs else set()


def test_of_two_that_were_merged_into_each_other_one_is_chosen(desk, colleague, page_of, qtbot):
    one, two = Organisation(name="شهرداری"), Organisation(name="بلدیه")
    desk.edit.add(one, two)
    other = colleague()
    desk.merge.merge(Organisation, one.id, two.id)
    Merge(other.store, CATALOGUE).merge(Organisation, two.id, one.id)
    other.bring()
    page = page_of()
    page.arrive(Destination("conflicts", view="work"))
    qtbot.waitUntil(lambda: len(page.work.list.ids) == 2)
    kept = next(each for each in page.work.list.ids if each.endswith(two.id))
    page.work.list.opened.emit(kept)
    assert page.tools.ask.asked == [("Keep “بلدیه”?", "Keep this one")]
    qtbot.waitUntil(lambda: not page.work.list.ids)
    assert desk.merge.today(Organisation, one.id) == two.id
