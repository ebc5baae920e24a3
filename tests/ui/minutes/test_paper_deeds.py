from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from desktop.domain.editing import with_fields
from desktop.services.page_pictures import text_of_pages
from desktop.services.print_minutes import PaperForm
from desktop.ui.minutes.paper_deeds import PaperDeeds
from desktop.ui.papers import printing as module
from desktop.ui.papers.saved_file import file_name


@pytest.fixture
def owner(shown):
    return shown(QWidget(), 900, 600)


def test_the_paper_of_a_session_is_fetched_and_printed(desk, stored, owner, tools, monkeypatch, qtbot):
    monkeypatch.setattr(module.QPrinterInfo, "availablePrinterNames", list)
    deeds = PaperDeeds(desk, tools, owner)
    deeds.print(stored().id)
    qtbot.waitUntil(lambda: deeds.printing.trouble is not None, timeout=20_000)


def test_the_paper_is_saved_under_the_name_of_its_session(desk, stored, owner, tools, ask, qtbot, tmp_path):
    suggested = []
    path = tmp_path / "مصوب.pdf"
    monkey = ask.save_as
    ask.save_as = lambda *given: suggested.append(given[1]) or monkey()
    ask.paths = [path]
    PaperDeeds(desk, tools, owner).save(stored().id)
    qtbot.waitUntil(lambda: tools.toasts.shown is not None, timeout=20_000)
    assert path.read_bytes().startswith(b"%PDF")
    assert suggested == ["پنجاهمین جلسهٔ ستاد ملی بازآفرینی شهری.pdf"]


def test_a_place_that_cannot_be_written_is_told(desk, stored, owner, tools, ask, qtbot, tmp_path):
    ask.paths = [tmp_path / "no such folder" / "paper.pdf"]
    PaperDeeds(desk, tools, owner).save(stored().id)
    qtbot.waitUntil(lambda: bool(ask.errors), timeout=20_000)
    assert tools.toasts.shown is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("جلسهٔ ۵۰", "جلسهٔ ۵۰.pdf"),
        ('a/b\\c:d*e?"f<g>h|i', "a b c d e f g h i.pdf"),
        (" … ", "صورت‌جلسه.pdf"),
        ("", "صورت‌جلسه.pdf"),
        ("\u200fستاد\u202e.", "ستاد.pdf"),
    ],
)
def test_every_title_makes_a_name_that_every_system_takes(title, name):
    assert file_name(title, ".pdf", "صورت‌جلسه") == name


def test_a_name_is_never_long():
    assert len(file_name("ستاد " * 20_000, ".pdf", "")) <= 105


def test_minutes_that_are_being_written_are_saved_as_they_are_shown(
    writing, desk, owner, tools, ask, qtbot, tmp_path
):
    minutes = with_fields(writing.minutes, writing.minutes.session.id, venue="سالن شهرداری")
    deeds = PaperDeeds(desk, tools, owner)
    papers = [tmp_path / f"{form.value}.pdf" for form in PaperForm]
    for path, form in zip(papers, PaperForm, strict=True):
        ask.paths = [path]
        deeds.save_written(minutes, form)
        qtbot.waitUntil(lambda path=path: path.exists() and not tools.jobs.busy, timeout=20_000)
        assert "سالن شهرداری" in text_of_pages(path.read_bytes())
    assert len({path.read_bytes() for path in papers}) == len(papers)


def test_an_amendment_is_named_so(desk, stored, owner, tools, ask):
    suggested = []
    ask.save_as = lambda *given: suggested.append(given[1])
    PaperDeeds(desk, tools, owner).save(stored().id, 3)
    assert suggested == ["پنجاهمین جلسهٔ ستاد ملی بازآفرینی شهری - amendment ۲.pdf"]
