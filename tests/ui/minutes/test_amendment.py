from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.editing import added, moved, removed, with_fields, with_names
from desktop.domain.resolution import AssignmentRole, DeadlineKind, Resolution
from desktop.domain.resolving import with_agencies
from desktop.domain.session import SessionState
from desktop.errors import DiskFullError
from desktop.schema.record import link_to
from desktop.services.close_minutes import CloseMinutes
from desktop.services.minutes_changes import changes_of
from desktop.ui.minutes.closing.change_words import change_lines
from desktop.ui.minutes.closing.closing import Closing
from desktop.ui.papers import printing
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.conftest import AGENCIES, HELD_ON
from tests.ui.naming import nameless

pytestmark = pytest.mark.usefixtures("in_persian")
LONG = 30_000
REASON = "اصلاح مهلت"


@pytest.fixture(autouse=True)
def no_printer(monkeypatch):
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", list)


@pytest.fixture
def final(desk, stored):
    session = stored()
    desk.close_minutes.finalise(session.id)
    return session.id


@pytest.fixture
def writing(desk, final, writing_of):
    return writing_of(desk.minutes.drafts.open(final))


@pytest.fixture
def owner(shown):
    return shown(QWidget(), 1100)


@pytest.fixture
def closing(writing, desk, tools, owner):
    return Closing(writing, desk, tools, owner)


def correct(writing, words="تا پایان هفته"):
    resolution = writing.minutes.resolutions[2]
    text = resolution.operative.replace("تا پایان ماه", words, 1)
    writing.write(with_fields(writing.minutes, resolution.id, operative=text))


def begun(closing, reason=""):
    closing.begin()
    dialog = closing.dialog
    if reason:
        dialog.reason.clear()
        write(dialog.reason, reason)
    return dialog


def closed(closing, qtbot):
    qtbot.waitUntil(lambda: closing.result is not None, timeout=LONG)
    closing.result.reject()
    return closing.result._closed


def test_an_amendment_is_closed_with_its_reason_and_the_draft_goes(closing, writing, desk, final, qtbot):
    first = desk.print_minutes.paper(final).content
    correct(writing)
    writing.keep_now()
    dialog = begun(closing, REASON)
    with qtbot.waitSignal(closing.closed) as told:
        dialog.close_button.click()
    assert told.args == [final]
    assert closed(closing, qtbot).version == 2
    assert closing.result.windowTitle() == "اصلاحیهٔ ۱ ثبت شد"
    assert [each.reason for each in desk.minutes.versions.of(final)] == ["", REASON]
    assert desk.minutes.drafts.unsaved() == ()
    assert "تا پایان هفته" in desk.minutes.versions.minutes(final).resolutions[2].operative
    assert desk.minutes.versions.minutes(final).session.state is SessionState.AMENDED
    assert desk.print_minutes.paper(final, 1).content == first
    assert desk.print_minutes.paper(final).content != first


def test_only_the_words_that_changed_are_shown(closing, writing):
    correct(writing)
    dialog = begun(closing)
    ((_, lines),) = dialog.changes.lines
    assert [(each.place, each.words) for each in lines] == [
        ("مصوبهٔ سوم – شرح مصوبه", "از «ماه» به «هفته» تغییر کرد")
    ]
    dialog.reject()


def test_every_kind_of_change_is_said_with_its_place(writing, desk):
    before = writing.minutes
    first, second, *_ = before.resolutions
    minutes = removed(before, before.statements[0].id)
    minutes = moved(minutes, before.agenda[2].id, 0)
    minutes = with_fields(minutes, minutes.session.id, venue="")
    minutes = with_fields(minutes, first.id, deadline_kind=DeadlineKind.DAY, deadline_on=HELD_ON)
    minutes = with_agencies(minutes, second.id, AssignmentRole.RESPONSIBLE, [link_to(AGENCIES[0])])
    minutes = added(minutes, Resolution(operative="مقرر گردید گزارش نهایی ارائه شود."))
    lines = change_lines(before, minutes, desk.vocabulary)
    assert [f"{each.place}: {each.words}" for each in lines] == [
        "مکان برگزاری: برداشته شد: «سالن جلسات»",
        "بند یکم دستور جلسه: جابه‌جا شد",
        "مصوبهٔ یکم – مهلت: از «بدون مهلت» به «تاریخ معین» تغییر کرد",
        "مصوبهٔ یکم – مهلت اجرا: نوشته شد: «۱۳۹۷/۰۷/۱۰»",
        "مصوبهٔ هفتم: افزوده شد: مقرر گردید گزارش نهایی ارائه شود.",
        "دیدگاه یکم: حذف شد: بر تکمیل اطلاعات محلات تأکید شد.",
        "مصوبهٔ دوم – دستگاه مسئول: حذف شد: دبیرخانهٔ ستاد",
    ]
    assert lines[5][:2] == (minutes.session.id, "statements")  # it is no longer there to be gone to
    assert lines[6].part_id == second.id


def test_what_goes_with_a_resolution_is_not_named_again(writing, desk):
    before = writing.minutes
    lines = change_lines(before, removed(before, before.resolutions[0].id), desk.vocabulary)
    assert [each.place for each in lines] == ["مصوبهٔ یکم"]
    assert lines[0].words.startswith("حذف شد: مقرر گردید گزارش")


def test_a_cooperating_agency_and_an_item_are_named(writing, desk):
    before = writing.minutes
    first, agency = before.resolutions[0].id, AGENCIES[2]
    minutes = with_names(before, {agency.id: agency.name})
    minutes = with_agencies(minutes, first, AssignmentRole.COOPERATING, [link_to(agency)])
    minutes = with_fields(minutes, before.statements[0].id, item=link_to(before.agenda[1]))
    lines = change_lines(before, minutes, desk.vocabulary)
    assert [f"{each.place}: {each.words}" for each in lines] == [
        "دیدگاه یکم – بند دستور: از «گزارش دبیرخانه» به «بررسی محلات هدف» تغییر کرد",
        "مصوبهٔ یکم – دستگاه همکار: افزوده شد: شهرداری تهران",
    ]
    assert lines[1][:2] == (first, "assignments")


def test_where_nothing_changed_there_is_nothing_to_close(closing):
    dialog = begun(closing)
    assert dialog.notice.isVisible()
    assert not dialog.print_button.isEnabled()
    assert not dialog.close_button.isEnabled()
    assert not dialog.reason_box.isVisible()
    assert clipped(dialog) == []
    dialog.reject()


@pytest.mark.parametrize("reason", ["", "  ", "\u200f\u200c"])
def test_without_a_reason_nothing_is_closed(closing, writing, desk, final, reason):
    correct(writing)
    dialog = begun(closing)
    dialog.reason.setText(reason)
    dialog.close_button.click()
    assert dialog.reason_box.error.isVisible()
    assert dialog.reason.property("state") == "error"
    assert clipped(dialog) == []
    assert len(desk.minutes.versions.of(final)) == 1
    write(dialog.reason, "الف")
    assert not dialog.reason_box.error.isVisible()
    dialog.reject()


def test_a_usual_reason_is_taken_by_a_press_and_only_once(closing, writing):
    correct(writing)
    dialog = begun(closing)
    first, second, *_ = dialog.usual_reasons.findChildren(QPushButton)
    for button in (first, second, first):
        button.click()
    assert dialog.reason.text() == f"{first.text()}، {second.text()}"
    dialog.reject()


def test_the_reason_stays_while_one_goes_back_to_the_minutes(closing, writing, qtbot):
    correct(writing)
    dialog = begun(closing, REASON)
    line = dialog.changes.lines[0][1][0]
    with qtbot.waitSignal(writing.wanted) as wanted:
        dialog.changes.chosen.emit(line.part_id, line.field)
    assert tuple(wanted.args) == (writing.minutes.resolutions[2].id, "operative")
    assert begun(closing).reason.text() == REASON
    closing.dialog.reject()


def test_what_is_missing_is_shown_instead(closing, writing, qtbot):
    writing.write(with_fields(writing.minutes, writing.minutes.resolutions[0].id, operative=""))
    with qtbot.waitSignal(closing.lacking):
        closing.begin()
    assert closing.dialog is None


def test_a_failure_is_told_beside_and_nothing_is_lost(closing, writing, qtbot, monkeypatch, desk, final):
    def fail(*_):
        raise DiskFullError

    correct(writing)
    with monkeypatch.context() as failing:
        failing.setattr(CloseMinutes, "amend", fail)
        dialog = begun(closing, REASON)
        dialog.close_button.click()
        qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.reason.text() == REASON
    assert writing.draft.is_unsaved
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)  # Enter closes and prints
    assert closed(closing, qtbot).version == 2


def test_a_later_session_that_is_final_is_told(closing, writing, desk, body, qtbot):
    later = desk.minutes.drafts.begin(body.id)
    later.save()
    desk.close_minutes.finalise(later.session_id)
    writing.write(with_fields(writing.minutes, writing.minutes.session.id, number=49))
    dialog = begun(closing, REASON)
    dialog.close_button.click()
    qtbot.waitUntil(dialog.notice.isVisible, timeout=LONG)
    assert "بعدی" in dialog.notice.words.words
    dialog.reject()


def test_what_others_amended_meanwhile_is_shown_and_mine_stands_if_closed_again(
    closing, writing, desk, final, qtbot
):
    other = desk.minutes.drafts.open(final)
    third = other.minutes.resolutions[2]
    other.apply(with_fields(other.minutes, third.id, operative="متن دیگری"))
    other.apply(with_fields(other.minutes, final, venue="شهرداری"))
    correct(writing)
    dialog = begun(closing, REASON)
    desk.close_minutes.amend(final, "دیگری", changes_of(other.editing).edits)
    dialog.close_button.click()
    qtbot.waitUntil(dialog.notice.isVisible, timeout=LONG)
    assert "متن دیگری" in dialog.notice.lines[0].words
    assert len(desk.minutes.versions.of(final)) == 2
    dialog.close_button.click()
    assert closed(closing, qtbot).version == 3
    minutes = desk.minutes.versions.minutes(final)
    assert minutes.session.venue == "شهرداری"
    assert "تا پایان هفته" in minutes.resolutions[2].operative


def test_nothing_is_nameless_or_clipped(closing, writing):
    correct(writing)
    dialog = begun(closing)
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    dialog.reject()
