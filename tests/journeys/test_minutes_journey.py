"""The fiftieth session, from an empty editor to an amendment and the scan, by keys and mouse alone."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog

from desktop.domain.body import Body, Seat, SeatHolder, SeatRole
from desktop.domain.comparing import Change
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import DeadlineKind
from desktop.domain.session import Presence, SessionState
from desktop.schema.record import link_to
from desktop.services.page_pictures import text_of_pages
from desktop.ui.minutes.versions.version_rows import count_of, groups_of
from desktop.ui.papers import printing
from desktop.ui.places import Destination
from tests.journeys.clerk import CONTROL, SHIFT, Clerk
from tests.journeys.journey_words import missing_words
from tests.journeys.window_writer import digest
from tests.journeys.written_by_hand import (
    AGENDA,
    RESOLUTIONS,
    SAID,
    SUMMARY,
    begin,
    mark_people,
    write_agenda,
    write_all,
    write_discussion,
)
from tests.ui.conftest import right_to_left  # noqa: F401 - for every test here

BODY = Body(name="ستاد بازآفرینی شهری استان آزمون", quorum_percent=50)
ROADS, TOWN, CRAFTS = (
    Organisation(name=name)
    for name in ("اداره کل راه و شهرسازی استان", "شهرداری آزمون", "سازمان فنی و حرفه‌ای استان")
)
MORE = " گزارش آن به ستاد داده شود."
REASON = "افزودن آنچه از قلم افتاده بود"
LONG = 40_000


@pytest.fixture
def body(desk):
    """Store a body of six seats, each held by somebody."""
    people = [Person(given_name="مریم", family_name=f"احمدی {number}") for number in "۱۲۳۴۵۶"]
    roles = (SeatRole.CHAIR, SeatRole.SECRETARY, *[SeatRole.MEMBER] * 4)
    seats = [
        Seat(body=link_to(BODY), post=f"عضو {place}", role=role, protocol=place)
        for place, role in enumerate(roles, 1)
    ]
    holders = [
        SeatHolder(seat=link_to(seat), person=link_to(person))
        for seat, person in zip(seats, people, strict=True)
    ]
    desk.edit.add(BODY, ROADS, TOWN, CRAFTS, *people, *seats, *holders)
    return BODY


@pytest.fixture
def page(in_persian, shell, body, qtbot):
    shell.resize(1400, 900)
    shell.go(Destination("sessions"))
    qtbot.wait(100)  # what is made beside the page takes the window's activity for a moment
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return shell.pages["sessions"]


@pytest.fixture
def clerk(qtbot, shell):
    return Clerk(qtbot, shell)


def said(minutes):
    """Return all that a person wrote or chose."""
    session = minutes.session
    return {
        "facts": (session.number, session.held_on, session.venue, session.organiser, session.summary),
        "agenda": [each.subject for each in minutes.agenda],
        "people": [each.presence for each in minutes.attendance],
        "statements": [each.words for each in minutes.statements],
        "resolutions": [(each.whole, each.deadline_kind) for each in minutes.resolutions],
        "agencies": len(minutes.assignments),
    }


def open_again(page, session, clerk):
    page.open_record(session)
    page.list.setFocus()
    clerk.press(Qt.Key.Key_F2)
    clerk.qtbot.waitUntil(lambda: page.editor is not None)
    return page.editor


def close(page, clerk, reason=""):
    """Finalise, or close an amendment with its reason, by keys; return what is shown then."""
    clerk.press(Qt.Key.Key_L, CONTROL | SHIFT)
    closing = page.closing
    clerk.qtbot.waitUntil(lambda: closing.dialog is not None and closing.dialog.isVisible())
    if reason:
        clerk.type(reason)
    clerk.click(closing.dialog.close_button)
    clerk.qtbot.waitUntil(lambda: closing.result is not None and closing.result.isVisible(), timeout=LONG)
    return closing.result


def save_paper(result, clerk, ask, path):
    ask.paths = [path]
    clerk.click(result.save_button)
    clerk.qtbot.waitUntil(result.notice.isVisible, timeout=LONG)
    return text_of_pages(path.read_bytes())


def print_to(result, clerk, path):
    """Print with the system's dialog, on a printer that prints into a file."""
    clerk.click(result.print_button)
    dialog = result.papers.printing.dialog
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(path))
    with clerk.qtbot.waitSignal(result.papers.printing.printed, timeout=LONG):
        dialog.done(QDialog.DialogCode.Accepted)


def test_a_session_is_written_closed_printed_amended_compared_and_signed(
    page, clerk, desk, ask, qtbot, tmp_path, monkeypatch, record_property
):
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", lambda: ["چاپگر"])
    began = perf_counter()
    editor = write_all(page, clerk)
    written = said(editor.writing.minutes)
    session = editor.writing.draft.session_id
    assert written["facts"][:2] == (50, date(2023, 10, 2))
    assert written["agenda"] == list(AGENDA)
    assert written["people"] == [Presence.PRESENT] * 5 + [Presence.ABSENT]
    assert written["statements"] == list(SAID)
    kinds = [kind for _, kind in written["resolutions"]]
    assert kinds[:2] == [DeadlineKind.DAY, DeadlineKind.PHRASE]
    assert kinds[4] is DeadlineKind.NEXT_SESSION
    assert [text for text, _ in written["resolutions"]] == RESOLUTIONS

    press_action(page, page.leave_action, clerk)
    assert page.editor is None
    assert desk.minutes.drafts.unsaved() == ()
    editor = open_again(page, session, clerk)
    assert said(editor.writing.minutes) == written

    assert editor.writing.doubts  # remarks, with which it is closed
    result = close(page, clerk)
    paper = save_paper(result, clerk, ask, tmp_path / "paper.pdf")
    sentences = [*AGENDA, SUMMARY, *SAID, *RESOLUTIONS, "سالن همایش استانداری"]
    assert len(missing_words(sentences, paper)) <= 1  # PDFium moves a hamza before a full stop
    assert (tmp_path / "paper.pdf").read_bytes() == desk.print_minutes.paper(session).content
    print_to(result, clerk, tmp_path / "printed.pdf")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    clerk.press(Qt.Key.Key_Escape)

    editor = open_again(page, session, clerk)
    clerk.tab(5)
    clerk.press(Qt.Key.Key_End, CONTROL)
    clerk.type(MORE)
    result = close(page, clerk, REASON)
    paper = save_paper(result, clerk, ask, tmp_path / "amended.pdf")
    assert missing_words([MORE, REASON], paper) == []
    clerk.press(Qt.Key.Key_Escape)
    assert desk.minutes.versions.minutes(session).session.state is SessionState.AMENDED

    assert_one_change(page, desk, session, clerk)
    attach_scan(page, ask, clerk, tmp_path / "scan.png")
    record_property("seconds", round(perf_counter() - began, 1))
    assert ask.errors == ask.faults == []


def press_action(page, action, clerk):
    clerk.click(
        next(each for each in page.window().header.buttons if each.text().strip("\u00a0") == action.text())
    )


def assert_one_change(page, desk, session, clerk):
    """Compare the two versions, from the menu beside the session."""
    page.open_record(session)
    clerk.choose_last(page.more_button)
    clerk.qtbot.waitUntil(lambda: hasattr(page, "versions"))
    view = page.versions
    clerk.qtbot.waitUntil(lambda: bool(view.groups))
    groups = groups_of(desk.minutes.versions.compare(session, 1), desk.vocabulary)
    assert count_of(groups, Change.CHANGED) == 1
    assert [count_of(groups, each) for each in (Change.ADDED, Change.REMOVED, Change.MOVED)] == [0, 0, 0]
    view.close()


def attach_scan(page, ask, clerk, path):
    Image.new("RGB", (400, 560), "ivory").save(path)
    section = next(each for each in page.detail.sections if type(each).__name__ == "SignedSection")
    ask.paths = [path]
    clerk.click(section.scan_button)
    clerk.qtbot.waitUntil(lambda: len(section.found) == 1, timeout=LONG)


def test_steps_are_taken_back_across_tabs_after_autosave_and_after_leaving(page, clerk, desk, qtbot):
    editor = begin(page, clerk)
    empty = digest(editor.writing.minutes)
    write_agenda(clerk)
    mark_people(clerk)
    qtbot.waitUntil(lambda: desk.minutes.drafts.unsaved() != ())
    write_discussion(clerk)
    whole, session = digest(editor.writing.minutes), editor.writing.draft.session_id
    steps = steps_back(editor, clerk)
    assert digest(editor.writing.minutes) == empty
    clerk.press(Qt.Key.Key_Y, CONTROL, steps)
    assert digest(editor.writing.minutes) == whole
    kept = said(editor.writing.minutes)
    clerk.press(Qt.Key.Key_S, CONTROL)
    editor.leave()
    editor = open_again(page, session, clerk)
    assert said(editor.writing.minutes) == kept
    assert steps_back(editor, clerk) == steps
    assert said(editor.writing.minutes)["agenda"] == []
    clerk.press(Qt.Key.Key_Y, CONTROL, steps)
    assert said(editor.writing.minutes) == kept


def steps_back(editor, clerk):
    steps = 0
    while editor.writing.draft.can_undo:
        clerk.press(Qt.Key.Key_Z, CONTROL)
        steps += 1
    return steps
