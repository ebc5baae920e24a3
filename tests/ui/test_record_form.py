from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.domain import office as offices
from desktop.domain.body import Body
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session, SessionKind
from desktop.paths import VOCABULARY
from desktop.schema.diff import Opened
from desktop.schema.fields import day, fields_of, text
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import link_to
from desktop.schema.vocabulary import Vocabulary
from desktop.services.browse import Browse
from desktop.services.edit import EditRecords
from desktop.ui.forms.record_form import RecordForm
from desktop.ui.models.columns import record_columns
from tests.ui.conftest import rewrite, write
from tests.ui.every_kind import file_with, full, one_of_each

KINDS = list(CATALOGUE)


def named(kind):
    return kind.__name__


@pytest.fixture(scope="module")
def stored():
    return one_of_each()


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory, tables, stored):
    """Return a file with a record of every kind, which are stored once for all tests."""
    return file_with(tmp_path_factory.mktemp("stored") / "stored.db", tables, stored.values())


def errors(form):
    return {name: error.words for name, error in form.errors.items() if error.words}


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_a_form_shows_and_returns_every_field_of_every_kind_of_record(kind, form_of, stored):
    record = full(kind, stored)
    form = form_of(record)
    assert set(form.editors) == {
        field.name for field in fields_of(kind) if not (field.owner or field.automatic)
    }
    assert form.edited().edited == record


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_what_a_form_shows_reads_back_as_the_same(kind, form_of, stored):
    record = full(kind, stored)
    form = form_of(record)
    for name, editor in form.editors.items():
        assert editor._read(editor._content()) == getattr(record, name), name


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_a_form_of_a_blank_record_asks_for_what_is_needed(kind, form_of):
    form = form_of(kind())
    form.edited()
    needed = {field.name for field in fields_of(kind) if field.required and field.default is None}
    assert needed & set(form.editors) <= set(errors(form))


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_every_widget_that_takes_the_keyboard_has_a_name(kind, form_of, stored):
    form = form_of(full(kind, stored))
    takers = [each for each in form.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert takers
    assert [each for each in takers if not (each.accessibleName() or within_a_named(each))] == []


def within_a_named(widget):
    return widget.focusProxy() is not None or (widget.parent() and widget.parent().accessibleName())


def test_an_opened_record_comes_back_as_an_edit_of_what_was_seen(form_of, office):
    opened = Opened(office, seen=41)
    form = form_of(opened)
    write(form.editors["manager"].line, "زهرا احمدي")
    edit = form.edited()
    assert edit.opened is opened
    assert edit.edited == replace(office, manager="زهرا احمدی")


def test_an_edit_is_saved_and_opened_again(form_of, office, browse, store):
    form = form_of(browse.open(Office, office.id))
    rewrite(form.editors["phone"].line, "۰۷۱ ٣٣٤٥")
    EditRecords(store).save(form.edited())
    assert browse.open(Office, office.id).record == replace(office, phone="071 3345")


def test_an_untouched_field_is_given_back_even_where_its_words_would_read_otherwise(form_of, put):
    untidy = Organisation(name="آب  و  فاضلاب", aliases=("آبفا، شرکت", "آب"))
    assert form_of(untidy).edited().edited == untidy


@pytest.mark.parametrize(
    ("name", "typed", "value", "shown"),
    [
        ("active_since", "97/7/10", date(2018, 10, 2), "۱۳۹۷/۰۷/۱۰"),
        ("active_since", "۱۰ مهر ۱۳۹۷", date(2018, 10, 2), "۱۳۹۷/۰۷/۱۰"),
        ("active_since", " ", None, ""),
        ("latitude", "35/72", Decimal("35.72"), "۳۵٫۷۲"),
        ("name", "دفتر  كوي", "دفتر کوی", "دفتر کوی"),
        ("code", "۱۲", "12", "۱۲"),
    ],
)
def test_what_was_understood_is_shown(form_of, office, name, typed, value, shown):
    form = form_of(office)
    rewrite(form.editors[name].line, typed)
    assert form.editors[name].line.text() == shown
    assert getattr(form.edited().edited, name) == value


def test_times_numbers_and_choices_are_read(form_of, stored):
    form = form_of(full(Session, stored))
    rewrite(form.editors["start"].line, "8:30")
    rewrite(form.editors["number"].line, "۴۸۷")
    form.editors["kind"].combo.setCurrentText("هم‌اندیشی")
    edited = form.edited().edited
    assert (edited.start, edited.number, edited.kind) == (time(8, 30), 487, SessionKind.BRAINSTORMING)


def test_a_choice_with_a_default_is_never_blank_and_one_without_may_be(form_of, office):
    form = form_of(office)
    words = [form.editors[name].combo.itemText(0) for name in ("state", "kind")]
    assert words == ["پیشنهادی", ""]
    form.editors["kind"].combo.setCurrentIndex(0)
    edited = form.edited().edited
    assert (edited.state, edited.kind) == (OfficeState.PROPOSED, None)


def test_errors_stand_beside_their_fields_until_all_is_well(form_of):
    form = form_of(Office())
    write(form.editors["active_since"].line, "۱۴۰۴/۱۲/۳۰")
    write(form.editors["latitude"].line, "شمال")
    write(form.editors["operator"].line, "شرکت ناشناس")
    assert form.edited() is None
    assert errors(form) == {
        "name": "این خانه باید پر شود.",
        "active_since": "تاریخ ۱۴۰۴/۱۲/۳۰ وجود ندارد؛ اسفند ۱۴۰۴ بیست‌ونه روز دارد.",
        "latitude": "«شمال» عدد نیست؛ نمونه: ۳۰۰۰",
        "operator": "«شرکت ناشناس» ثبت نشده است.",
    }
    assert not form.errors["name"].isHidden()
    assert form.editors["latitude"].line.accessibleDescription() == errors(form)["latitude"]
    write(form.editors["name"].line, "دفتر")
    for name in ("active_since", "latitude"):
        form.editors[name].line.clear()
    form.editors["operator"].line.clear()
    assert form.edited().edited == replace(form.opened.record, name="دفتر")
    assert errors(form) == {}
    assert form.errors["name"].isHidden()


def test_the_first_field_that_is_wrong_gets_the_keyboard(form_of, qtbot):
    form = form_of(Office())
    with qtbot.waitActive(form):
        form.show()
    form.editors["note"].passage.setFocus()
    form.edited()
    assert QApplication.focusWidget() is form.editors["name"].line


def test_a_problem_of_a_field_that_is_not_shown_is_not_lost(form_of):
    form = form_of(Resolution(order=1))
    assert form.edited() is None
    assert errors(form) == {}
    assert form.other_errors.words == "این خانه باید پر شود."


def test_a_form_shows_problems_that_others_found(form_of, office):
    form = form_of(office)
    form.show_problems([Problem("phone", Reason.CHANGED_ELSEWHERE)])
    assert errors(form) == {"phone": "این خانه هم‌زمان در جای دیگری تغییر کرده است."}


def test_signs_in_what_was_typed_are_shown_as_signs(form_of, office):
    form = form_of(office)
    write(form.editors["latitude"].line, "<b>۳&")
    form.edited()
    assert "&lt;b&gt;" in form.errors["latitude"].text()
    assert "<b>" in form.errors["latitude"].words


def test_tab_goes_through_the_fields_in_their_order(form_of, stored, qtbot):
    form = form_of(full(Office, stored))
    with qtbot.waitActive(form):
        form.show()
    stops = [stop for editor in form.editors.values() for stop in editor.stops]
    stops[0].setFocus()
    visited = []
    for _ in stops:
        visited.append(next(place for place, stop in enumerate(stops) if stop.hasFocus()))
        form.focusNextChild()
    assert visited == list(range(len(stops)))


def test_codes_run_from_the_left_and_all_else_from_the_right(form_of, office):
    form = form_of(office)
    assert form.editors["code"].line.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert form.editors["name"].line.layoutDirection() is Qt.LayoutDirection.RightToLeft
    option = form.editors["note"].passage.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_required_fields_are_marked_but_not_named_so(form_of):
    form = form_of(Office())
    cell = form.cells["name"]
    assert [each.text() for each in cell.findChildren(QLabel)][:2] == ["نام دفتر", "*"]
    assert form.editors["name"].line.accessibleName() == "نام دفتر"


def test_the_wheel_scrolls_the_form_and_changes_no_choice(form_of, office):
    form = form_of(office)
    for name in ("kind", "state"):
        combo = form.editors[name].combo
        turn = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
        )  # fmt: skip
        QApplication.sendEvent(combo, turn)
        assert not turn.isAccepted()
    assert form.edited().edited == office


@pytest.mark.parametrize("pasted", ["ب" * 100_000, "=1+1", "متن\x00\x07", "\u202eسلام\u202c", "🙂 سلام"])
def test_whatever_is_pasted_is_kept_tidy_or_refused_with_a_sentence(form_of, office, pasted):
    form = form_of(office)
    form.editors["address"].line.setText(pasted)
    form.editors["note"].passage.setPlainText(pasted)
    edit = form.edited()
    if edit is None:
        assert set(errors(form)) == {"address"}
    else:
        assert edit.edited.address == edit.edited.note == pasted.strip("\x00\x07\u202e\u202c")


@pytest.fixture
def longer_office(office):
    """Describe one more field of an office, as a later version of the program would."""

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Office(offices.Office):
        opened_by: str = text(required=True)
        opened_on: date | None = day()

    groups = tomllib.loads(VOCABULARY.read_text(encoding="utf-8"))
    groups["Office"] |= {"opened_by": ["گشاینده"], "opened_on": ["تاریخ گشایش"]}
    return Office, Vocabulary(groups)


def test_a_field_that_is_described_is_in_the_form_and_the_list(longer_office, store, qtbot):
    kind, words = longer_office
    form = RecordForm(kind(name="دفتر"), Browse(store, CATALOGUE, words), words)
    qtbot.addWidget(form)
    assert form.edited() is None
    assert errors(form) == {"opened_by": "این خانه باید پر شود."}
    write(form.editors["opened_by"].line, "استاندار")
    write(form.editors["opened_on"].line, "۱۴۰۳/۱۲/۳۰")
    edited = form.edited().edited
    assert (edited.opened_by, edited.opened_on) == ("استاندار", date(2025, 3, 20))
    assert [column.heading for column in record_columns(kind, words)][-2:] == ["گشاینده", "تاریخ گشایش"]


def test_a_part_does_not_ask_whose_part_it_is(form_of, stored):
    form = form_of(full(Resolution, stored))
    assert "session" not in form.editors
    assert form.edited().edited.session == link_to(stored["Session"])


def test_a_kind_of_record_may_link_to_its_own_kind(form_of, stored):
    form = form_of(Body(name="کارگروه"))
    form.editors["parent"].line.set_record(stored["Body"].id)
    assert form.edited().edited.parent == link_to(stored["Body"])


def test_a_kind_chosen_by_its_words_is_the_kind(form_of, office):
    form = form_of(office)
    form.editors["kind"].combo.setCurrentText("خدمات نوسازی")
    assert form.edited().edited.kind is OfficeKind.RENEWAL_SERVICES
