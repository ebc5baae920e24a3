"""The editor of minutes in the window: whatever is pasted, dies, is gone or full, nothing typed is lost."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.body import Body
from desktop.domain.editing import with_fields
from desktop.domain.session import Session
from desktop.errors import DiskFullError
from desktop.services.minutes_draft import Keeping, MinutesDraft
from desktop.ui.minutes.text.pasting import LONGEST
from desktop.ui.minutes.text.writing_box import WritingBox
from desktop.ui.places import Destination, Form
from tests.journeys.clerk import Clerk
from tests.ui.conftest import write

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = 40_000
MILLION = "مقرر گردید گزارش ارسال شود.\n" * 40_000
TABLE = (
    "<table><tr><th>ردیف</th><th>دستگاه</th></tr><tr><td>۱</td><td>شهرداری</td></tr></table>",
    "ردیف\tدستگاه\n۱\tشهرداری\n",
)
PICTURE = ('<img src="file:///x.png" alt=""/>', "")
MARKS = ("", "\u202bسالن\u202c \u200fشه\u00adرداری\u200e\ufeff \u2067تهران\u2069\x07\x00")
MARKUP = (
    "<p>متن <b>پررنگ</b><script>x()</script><style>p{color:red}</style> &amp; ساده</p>",
    "متن پررنگ & ساده",
)
KINDS = {
    "table": TABLE,
    "picture": PICTURE,
    "marks": MARKS,
    "markup": MARKUP,
    "million": ("", MILLION),
    "markup of a million": (f"<p>{'مقرر گردید. ' * 90_000}</p>", ""),
}
FIELDS = ("venue", "organiser", "heading", "number", "held_on", "start", "chair")
PASSAGES = ("subject", "summary", "words", "operative", "closing")
HIDDEN = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069\u00ad\ufeff\x07\x00"


@pytest.fixture(autouse=True)
def clipboard(qapp):
    yield
    qapp.clipboard().clear()  # what lies there at the end of the process would end it badly


@pytest.fixture
def editor(shell, stored, qtbot):
    """Open minutes in the real window, and return their editor."""
    session = stored(3, 3)
    shell.resize(1366, 768)
    shell.go(Destination("sessions", record_id=session.id, view=Form.EDIT))
    qtbot.wait(100)  # what is made beside the page takes the window's activity for a moment
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    editor = shell.pages["sessions"].editor
    editor.qtbot = qtbot
    return editor


def rests(editor, qtbot):
    qtbot.waitUntil(lambda: not editor.tools.jobs.busy, timeout=LONG)


def focus(editor, field):
    """Put the keyboard at the end of a field of the minutes, and return it."""
    minutes = editor.writing.minutes
    part = {"subject": minutes.agenda, "words": minutes.statements, "operative": minutes.resolutions}
    editor.go_to(part[field][0].id if field in part else minutes.session.id, field)
    clerk = Clerk(editor.qtbot, editor.window())
    clerk.press(Qt.Key.Key_End)
    return clerk.focused


def paste(kind):
    html, text = KINDS[kind]
    copied = QMimeData()
    if html:
        copied.setHtml(html)
    if text:
        copied.setText(text)
    QGuiApplication.clipboard().setMimeData(copied)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, CONTROL)


def kept_again(editor, desk):
    """Return the minutes as the next start would find them."""
    editor.writing.keep_now()
    return desk.minutes.drafts.open(editor.writing.draft.session_id).minutes


@pytest.mark.parametrize("kind", KINDS)
def test_a_paste_into_a_text_is_plain_whole_or_refused_and_taken_back_at_once(editor, desk, ask, qtbot, kind):
    for field in PASSAGES:
        box = focus(editor, field)
        assert isinstance(box, WritingBox)
        before = editor.writing.minutes
        began = time.perf_counter()
        paste(kind)
        assert time.perf_counter() - began < 2
        rests(editor, qtbot)
        words = box.words()
        assert not set(words) & set(HIDDEN)
        assert "<" not in words
        assert "color" not in words
        assert len(words) <= LONGEST
        assert (editor.writing.minutes == before) == (kind == "picture" or "million" in kind)
        assert kept_again(editor, desk) == editor.writing.minutes
        while editor.writing.minutes != before:
            assert editor.writing.draft.undo()
        editor.writing.changed.emit(None)
    assert len(ask.told) == ("million" in kind) * len(PASSAGES)
    assert ask.errors == ask.faults == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_paste_into_a_line_neither_hangs_nor_spoils_the_minutes(editor, desk, ask, kind):
    for field in FIELDS:
        line = focus(editor, field)
        QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
        began = time.perf_counter()
        paste(kind)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        assert time.perf_counter() - began < 5
        editor.writing.judge()
        assert not set(str(getattr(editor.writing.minutes.session, field))) & set(HIDDEN)
        assert kept_again(editor, desk) == editor.writing.minutes
    assert editor.save()
    assert ask.errors == ask.faults == []


def test_a_million_letters_in_a_line_are_no_harm_on_paper_or_in_the_list(editor, desk, ask, qtbot, shell):
    focus(editor, "venue")
    paste("million")
    rests(editor, qtbot)
    editor.leave()
    assert desk.minutes.drafts.unsaved() or desk.browse.ids(Session)
    assert ask.faults == []


def test_two_editors_of_the_same_minutes_lose_nothing_of_each_other(editor, desk, shell, qtbot):
    session = editor.writing.draft.session_id
    other = desk.minutes.drafts.open(session)
    other.apply(with_fields(other.minutes, session, organiser="فرمانداری"))
    other.keep()
    write(focus(editor, "venue"), "۲")
    QTest.keyClick(editor, Qt.Key.Key_S, CONTROL)
    assert desk.minutes.edit.open(session).minutes.session.venue == "سالن جلسات۲"
    other.save()
    there = desk.minutes.edit.open(session).minutes.session
    assert (there.venue, there.organiser) == ("سالن جلسات۲", "فرمانداری")
    write(focus(editor, "summary"), "الف")
    QTest.keyClick(editor, Qt.Key.Key_S, CONTROL)
    assert editor.writing.minutes.session.organiser == "فرمانداری"
    assert desk.minutes.edit.open(session).minutes.session.summary.endswith("الف")


def test_what_is_written_of_a_body_that_was_deleted_meanwhile_is_saved_and_that_is_told(
    editor, desk, body, ask
):
    write(focus(editor, "venue"), "۲")
    desk.edit.delete(desk.browse.open(Body, body.id))
    write(focus(editor, "summary"), "الف")
    editor.writing.judge()
    for place in range(len(editor.tabs)):
        editor.show_tab(place)
    QTest.keyClick(editor, Qt.Key.Key_S, CONTROL)
    assert editor.notice.isVisible()
    session = desk.minutes.edit.open(editor.writing.draft.session_id).minutes.session
    assert session.venue.endswith("۲")
    assert session.summary.endswith("الف")
    assert ask.errors == ask.faults == []


def test_the_page_of_a_child_that_was_killed_comes_back_and_that_is_told_once(editor, desk, qtbot, shell):
    editor.show_page(seen=True)
    page = editor.side.page
    qtbot.waitUntil(lambda: page.preview is not None and not page.composing.is_due, timeout=LONG)
    told = []
    shell.tools.toasts.tell = lambda *words: told.append(words)
    for letter in "اب":
        for process in list(desk._papers._child._processes.values()):
            process.kill()
            process.join()
        with qtbot.waitSignal(page.composing.ended, timeout=LONG):
            write(focus(editor, "venue"), letter)
        qtbot.waitUntil(lambda: not page.composing.is_due, timeout=LONG)
    assert len(told) == 1
    assert editor.writing.minutes.session.venue.endswith("اب")


def test_a_full_disk_is_told_and_the_draft_is_kept_as_soon_as_it_is_not_full(
    editor, desk, qtbot, monkeypatch
):
    session = editor.writing.draft.session_id

    def fail(*_, **__):
        raise DiskFullError

    with monkeypatch.context() as full:
        full.setattr(MinutesDraft, "write", fail)
        with qtbot.waitSignal(editor.writing.failed, timeout=5000):
            write(focus(editor, "venue"), "۲")
        assert editor.notice.isVisible()
        assert editor.writing.minutes.session.venue.endswith("۲")
        assert desk.minutes.drafts.unsaved() == ()
    with qtbot.waitSignal(
        editor.writing.kept, check_params_cb=lambda keeping: keeping is Keeping.KEPT, timeout=60_000
    ):
        write(focus(editor, "venue"), "۳")
    assert desk.minutes.drafts.open(session).minutes.session.venue.endswith("۲۳")
    assert not editor.notice.isVisible()


def test_a_full_disk_is_told_on_saving_and_leaving_asks_before_anything_is_lost(
    editor, desk, ask, qtbot, monkeypatch
):
    def fail(*_, **__):
        raise DiskFullError

    ask.yes = False
    with monkeypatch.context() as full:
        full.setattr(MinutesDraft, "write", fail)
        full.setattr(MinutesDraft, "save", fail)
        write(focus(editor, "venue"), "۲")
        editor.leave()
        assert len(ask.asked) == 1
        assert editor.isVisible()
    with qtbot.waitSignal(editor.left):
        editor.leave()
    assert desk.minutes.edit.open(editor.writing.draft.session_id).minutes.session.venue.endswith("۲")
