from __future__ import annotations

from io import BytesIO
from threading import Event
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.domain.office import Office
from desktop.errors import CancelledError, PaperFailedError
from desktop.services.prints.made_paper import MadePaper
from desktop.ui.papers import printing as module
from desktop.ui.papers.showing import Showing
from desktop.ui.theme import Look
from tests.ui.clipping import clipped
from tests.ui.naming import nameless


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(1300, 800)
    with qtbot.waitActive(owner):
        owner.show()
    return owner


@pytest.fixture
def paper(desk, office):
    return desk.prints.make(desk.prints.office_card(office.id))


@pytest.fixture
def show(tools, owner, qtbot):
    """Return a way to show what makes a paper over a window."""
    showing = Showing(tools, owner)

    def show(make, title="شناسنامهٔ دفتر آبشار"):
        showing.show_slow(title, make)
        dialog = showing.dialog
        qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.busy, timeout=30_000)
        return dialog

    yield show
    if showing.dialog:
        showing.dialog.reject()


def press(dialog, key, modifier=Qt.KeyboardModifier.ControlModifier):
    QTest.keyClick(dialog.view.area, key, modifier)


def test_a_paper_is_saved_by_its_keys_and_the_toast_leads_to_it(show, paper, ask, tmp_path, qtbot):
    dialog = show(lambda _progress: paper)
    suggested, path = [], tmp_path / "کارت.pdf"
    answer = ask.save_as
    ask.save_as = lambda *given: suggested.append(given[1]) or answer()
    ask.paths = [path]
    press(dialog, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: dialog.toasts.shown is not None)
    assert path.read_bytes() == paper.data
    assert suggested == ["شناسنامهٔ دفتر آبشار.pdf"]
    assert dialog.toasts.shown.window() is dialog  # the window under it takes no clicks


def test_a_full_disk_leaves_no_half_file(show, paper, ask, tmp_path, qtbot):
    dialog = show(lambda _progress: paper)
    ask.paths = [tmp_path / "no such folder" / "کارت.pdf"]
    press(dialog, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: bool(ask.errors))
    assert list(tmp_path.glob("*.pdf")) == []
    assert dialog.toasts.shown is None


def test_a_paper_is_printed_by_its_keys(show, paper, monkeypatch, qtbot):
    dialog = show(lambda _progress: paper)
    monkeypatch.setattr(module.QPrinterInfo, "availablePrinterNames", list)
    press(dialog, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: dialog.out.printing.trouble is not None)
    assert dialog.out.printing.trouble.parent() is dialog
    dialog.out.printing.trouble.reject()


def test_only_papers_that_word_has_a_form_of_are_saved_for_word(
    show, paper, desk, session, ask, tmp_path, qtbot
):
    assert show(lambda _progress: paper).word_button.isHidden()
    dialog = show(lambda _progress: desk.print_minutes.made(session.id))
    ask.paths = [tmp_path / "صورت‌جلسه.docx"]
    press(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: dialog.toasts.shown is not None, timeout=20_000)
    document = ZipFile(BytesIO((tmp_path / "صورت‌جلسه.docx").read_bytes()))
    assert "روشنایی محله" in document.read("word/document.xml").decode()


def test_what_is_left_out_and_what_the_font_lacks_is_told(show, desk, paper):
    dialog = show(lambda _progress: MadePaper(paper.data, left_out=3, damaged_font="Nazanin"))
    assert "Nazanin" in dialog.notice.words.words
    assert dialog.notice.lines[0].words.startswith("۳")
    office = Office(name="دفتر \U00013000 آبشار")
    desk.edit.add(office)
    dialog = show(lambda _progress: desk.prints.make(desk.prints.office_card(office.id)))
    assert "U+13000 EGYPTIAN HIEROGLYPH" in dialog.notice.words.words


def test_nothing_happens_while_a_paper_is_being_made(show, owner, tools, paper, ask, qtbot):
    goes_on = Event()
    showing = Showing(tools, owner)
    showing.show("کارت", lambda: goes_on.wait(20) and paper)
    dialog = showing.dialog
    for key in (Qt.Key.Key_S, Qt.Key.Key_P):
        press(dialog, key)
    assert dialog.out.printing.trouble is None
    assert dialog.view.note.isVisible()
    goes_on.set()
    qtbot.waitUntil(dialog.print_button.isEnabled)


def test_a_paper_that_takes_long_can_be_left(tools, owner, qtbot):
    given_up, begun = Event(), Event()

    def make(progress):
        try:
            for done in range(10_000):
                progress.step(done, 10_000)
                begun.set()
                given_up.wait(0.002)
        except CancelledError:
            given_up.set()
            raise

    showing = Showing(tools, owner)
    showing.show_slow("فهرست", make)
    qtbot.waitUntil(begun.is_set)
    QTest.keyClick(showing.dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(given_up.is_set)
    qtbot.waitUntil(lambda: not tools.jobs.busy)


def test_a_paper_that_cannot_be_composed_is_told_and_tried_again(show, paper, qtbot):
    tried = []

    def make(_progress):
        tried.append(1)
        if len(tried) == 1:
            raise PaperFailedError
        return paper

    dialog = show(make)
    assert dialog.notice.isVisible()
    assert nameless(dialog) == []
    qtbot.waitUntil(dialog.notice.deeds[0].hasFocus)
    QTest.keyClick(dialog.notice.deeds[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.paper is paper)
    assert dialog.notice.isHidden()


def test_a_page_that_lies_has_a_wider_window(show, desk, office, paper, qtbot):
    upright = show(lambda _progress: paper).width()
    lying = show(lambda _progress: desk.prints.make(desk.prints.outstanding()))
    assert lying.view.area.sizes[0][0] > lying.view.area.sizes[0][1]
    assert upright < lying.width() < 1300


def test_nothing_is_clipped_in_large_letters(in_persian, theme, show, paper, qtbot):
    theme.apply(Look.DARK, 140)
    dialog = show(lambda _progress: MadePaper(paper.data, word=bytes))
    qtbot.waitUntil(lambda: clipped(dialog) == [])
