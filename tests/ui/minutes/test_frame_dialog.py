from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.attending import guest
from desktop.domain.editing import added, with_fields
from desktop.domain.session import AgendaItem
from desktop.domain.session_frame import frame_of
from desktop.ui.minutes.beginning.frame_dialog import FrameDialog
from desktop.ui.minutes.beginning.frames_dialog import FramesDialog
from tests.ui.clipping import clipped
from tests.ui.minutes.conftest import AGENCIES, BODY
from tests.ui.naming import nameless


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def minutes(desk, body):
    minutes = desk.minutes.drafts.begin(BODY.id).minutes
    minutes = with_fields(minutes, minutes.session.id, venue="تالار", start=time(10), closing="پایان")
    minutes = added(minutes, AgendaItem(subject="سایر موارد", presenter="دبیر"))
    return guest(minutes, "مریم کاظمی", organisation=AGENCIES[0].id)


@pytest.fixture
def shown_dialog(qtbot):
    def shown_dialog(dialog):
        with qtbot.waitExposed(dialog):
            dialog.open()
        return dialog

    return shown_dialog


@pytest.fixture
def keeping(desk, tools, minutes, owner, shown_dialog):
    return lambda what=minutes: shown_dialog(FrameDialog(what, desk, tools, owner))


@pytest.fixture
def managing(desk, tools, minutes, owner, shown_dialog):
    for name in ("ماهانه", "فوری"):
        desk.minutes.frames.keep(BODY.id, frame_of(minutes, name))
    return shown_dialog(FramesDialog(desk, tools, BODY.id, owner))


def names(desk):
    return [each.name for each in desk.minutes.frames.of(BODY.id)]


def test_everything_has_a_name_and_room(in_persian, keeping, managing):
    dialog = keeping()
    assert (nameless(dialog), clipped(dialog)) == ([], [])
    assert (nameless(managing), clipped(managing)) == ([], [])


def test_a_template_is_looked_at_and_kept_by_enter(keeping, desk, minutes):
    dialog, kept = keeping(), []
    dialog.kept.connect(kept.append)
    rows = " ".join(dialog.held.item(place).text() for place in range(dialog.held.count()))
    assert all(each in rows for each in ("تالار", "۱۰:۰۰", "سایر موارد", "مریم کاظمی", AGENCIES[0].name))
    dialog.line.setText("جلسهٔ  ماهانه")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert names(desk) == ["جلسهٔ ماهانه"]
    assert kept[0].name == "جلسهٔ ماهانه"


def test_the_only_template_is_renewed(keeping, desk, minutes):
    desk.minutes.frames.keep(BODY.id, frame_of(minutes, "ماهانه"))
    dialog = keeping()
    assert (dialog.line.text(), bool(dialog.name.hint.words)) == ("ماهانه", True)
    dialog.keep()
    assert names(desk) == ["ماهانه"]


def test_a_template_has_a_name_and_holds_something(keeping, desk, minutes):
    dialog = keeping()
    dialog.line.setText(" \u200c ")
    assert not dialog.keep_button.isEnabled()
    empty = keeping(desk.minutes.drafts.begin(BODY.id).minutes)
    empty.line.setText("نام")
    assert not empty.keep_button.isEnabled()


def test_esc_keeps_nothing(keeping, desk):
    QTest.keyClick(keeping().line, Qt.Key.Key_Escape)
    assert names(desk) == []


def test_templates_are_renamed(managing, desk):
    managing.list.choose("ماهانه")
    managing.rename()
    managing.naming.line.setText("هفتگی")
    managing.naming.give.click()
    assert names(desk) == ["فوری", "هفتگی"]
    assert managing.list.current_id == "هفتگی"


def test_only_the_spelling_of_a_name_can_change(managing, desk):
    managing.list.choose("ماهانه")
    managing._rename(managing._frames["ماهانه"], "ما‌هانه")
    assert names(desk) == ["فوری", "ما\u200cهانه"]


def test_a_name_that_is_taken_is_asked_about(managing, desk, ask):
    ask.yes = False
    managing._rename(managing._frames["ماهانه"], "فوري")
    assert (names(desk), len(ask.asked)) == (["فوری", "ماهانه"], 1)
    ask.yes = True
    managing._rename(managing._frames["ماهانه"], "فوري")
    assert names(desk) == ["فوری"]


def test_a_removed_template_can_be_restored(managing, desk):
    managing.list.choose("فوری")
    QTest.keyClick(managing.list, Qt.Key.Key_Delete)
    assert names(desk) == ["ماهانه"]
    managing.notice.deeds[0].click()
    assert names(desk) == ["فوری", "ماهانه"]


def test_without_templates_it_says_how_they_are_made(managing, desk):
    for name in ("ماهانه", "فوری"):
        managing.remove(name)
    assert managing.nothing.words
    assert not managing.rename_button.isEnabled()
    managing.rename()
    assert managing.naming is None


def test_the_template_of_a_stored_session_is_kept(keeping, desk, stored):
    dialog = keeping(stored().id)
    dialog.line.setText("عادی")
    dialog.keep()
    assert desk.minutes.frames.of(BODY.id)[0].session.venue == "سالن جلسات"


def test_a_session_deleted_meanwhile_is_told(keeping, ask):
    dialog = keeping("نیست")
    assert len(ask.errors) == 1
    assert not dialog.keep_button.isEnabled()
