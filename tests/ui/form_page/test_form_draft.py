from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.body import Body, Seat
from desktop.domain.office import Office, OfficeState
from desktop.errors import DiskFullError
from desktop.schema.record import link_to
from desktop.services.keep_drafts import KeepDrafts
from tests.ui.conftest import write
from tests.ui.form_page.filling import line, stored, type_anew


def test_what_is_typed_is_kept_and_offered_again_after_a_crash(page, page_of, desk, saved_office, qtbot):
    type_anew(page, "manager", "زهرا احمدی")
    write(line(page, "active_since"), "سی‌ام بهمن")
    page.form.editors["state"].set_value(OfficeState.ACTIVE)
    page.draft.keep()
    again = page_of(desk.browse.open(Office, saved_office.id))
    assert not again.notice.isHidden()
    assert line(again, "manager").text() == ""
    again.notice.deeds[0].click()
    assert again.notice.isHidden()
    assert line(again, "manager").text() == "زهرا احمدی"
    assert line(again, "active_since").text() == "سی‌ام بهمن"
    assert again.focusWidget() is next(iter(again.form.editors.values())).stops[0]
    assert again.typed
    line(again, "active_since").clear()
    with qtbot.waitSignal(again.saved):
        again.save()
    assert stored(desk, saved_office).state is OfficeState.ACTIVE
    assert desk.drafts.subjects() == ()


def test_a_draft_may_be_forgotten(page, page_of, desk, saved_office):
    type_anew(page, "manager", "زهرا احمدی")
    page.draft.keep()
    again = page_of(desk.browse.open(Office, saved_office.id))
    again.notice.deeds[1].click()
    assert desk.drafts.subjects() == ()


def test_an_offered_draft_survives_a_form_that_was_only_looked_at(page, page_of, desk, saved_office):
    type_anew(page, "manager", "زهرا احمدی")
    page.draft.keep()
    again = page_of(desk.browse.open(Office, saved_office.id))
    again.cancel()
    assert len(desk.drafts.subjects()) == 1
    third = page_of(desk.browse.open(Office, saved_office.id))
    third.notice.deeds[0].click()
    third.give_up()
    assert desk.drafts.subjects() == ()


def test_an_unknown_name_in_a_link_is_kept_as_it_was_typed(page, page_of, desk, saved_office):
    write(page.form.editors["establishing"].stops[0], "سازمان ناشناس")
    QTest.keyClick(page.form.editors["establishing"].stops[0], Qt.Key.Key_Tab)
    page.draft.keep()
    again = page_of(desk.browse.open(Office, saved_office.id))
    again.notice.deeds[0].click()
    assert again.form.editors["establishing"].stops[0].text() == "سازمان ناشناس"


def test_parts_of_different_records_have_drafts_of_their_own(page_of, desk):
    one, other = (page_of(Seat(body=link_to(Body(name=name)))) for name in ("الف", "ب"))
    assert one.draft.subject != other.draft.subject


def test_drafts_that_cannot_be_kept_are_told_once(page, monkeypatch):
    told = []
    page.draft.failed.connect(told.append)

    def fail(*_):
        raise DiskFullError

    monkeypatch.setattr(KeepDrafts, "keep", fail)
    for letter in "الف":
        write(line(page, "manager"), letter)
        page.draft.keep()
    assert len(told) == 1
    assert not page.notice.isHidden()


def test_a_form_keeps_a_draft_by_itself(page, desk, qtbot):
    page.draft.set_pause(20)
    type_anew(page, "manager", "زهرا")
    qtbot.waitUntil(lambda: desk.drafts.subjects() != ())
    type_anew(page, "manager", "")
    qtbot.waitUntil(lambda: desk.drafts.subjects() == ())


def test_a_draft_of_another_version_is_no_trouble(page_of, desk, saved_office):
    for content in ("", "[]", '{"at": 3}', json.dumps({"at": "2026-01-01T10:00", "typed": {"x": 1}})):
        desk.drafts.keep(f"form/Office/{saved_office.id}", content)
        page = page_of(desk.browse.open(Office, saved_office.id))
        for deed in page.notice.deeds[:1]:
            deed.click()
        assert not page.typed


def test_spoilt_values_in_a_draft_leave_their_fields_alone(page_of, desk, saved_office):
    typed = {"active_since": {"value": "yesterday"}, "state": {"value": "none"}, "manager": {"value": "زهرا"}}
    content = json.dumps({"at": "2026-01-01T10:00", "typed": typed})
    desk.drafts.keep(f"form/Office/{saved_office.id}", content)
    page = page_of(desk.browse.open(Office, saved_office.id))
    page.notice.deeds[0].click()
    assert line(page, "manager").text() == "زهرا"
    assert page.form.edited().edited.active_since is None
