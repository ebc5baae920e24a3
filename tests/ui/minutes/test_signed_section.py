from __future__ import annotations

import pytest
from PIL import Image

from desktop.domain.editing import with_fields
from desktop.errors import FileDamagedError
from desktop.services.minutes_changes import changes_of
from desktop.services.signed_papers import JOINED_NAME
from desktop.ui.minutes.versions.signed_section import SignedSection
from tests.ui.clipping import clipped
from tests.ui.naming import nameless


@pytest.fixture
def session(desk, stored):
    """Return a final session."""
    made = stored(2, 4)
    desk.close_minutes.finalise(made.id)
    return final(desk, made.id)


def final(desk, session_id):
    return desk.minutes.versions.minutes(session_id).session


@pytest.fixture
def section(desk, tools, shown, session):
    section = shown(SignedSection(desk, tools), 420, 400)
    section.show_record(session)
    return section


@pytest.fixture
def picture(tmp_path):
    def picture(name):
        Image.new("RGB", (400, 560), "ivory").save(tmp_path / name)
        return tmp_path / name

    return picture


@pytest.fixture
def add(section, ask, tools, qtbot):
    def add(*paths):
        ask.paths = list(paths)
        section.scan_button.click()
        qtbot.waitUntil(lambda: not tools.jobs.busy)

    return add


def test_minutes_without_a_scan_say_so(section):
    assert section.state.words
    assert section.found == ()
    assert section.list.isHidden()


def test_minutes_that_are_not_final_have_no_such_section(section, stored):
    section.show_record(stored(1, 1))
    assert section.isHidden()
    section.add_files([])
    assert section.record is None


def test_a_pdf_is_attached_as_it_is(section, add, picture, qtbot):
    with qtbot.waitSignal(section.changed):
        add(picture("اسکن.pdf"))
    assert [each.name for each in section.found] == ["اسکن.pdf"]
    assert section.state.words == ""


def test_several_pictures_become_one_pdf_in_the_order_of_their_names(section, add, picture, monkeypatch):
    opened = []
    monkeypatch.setattr(SignedSection, "show_file", lambda _self, path: opened.append(path))
    add(picture("صفحه ۱۰.png"), picture("صفحه ۲.jpg"))
    (attached,) = section.found
    assert attached.name == JOINED_NAME
    section.list.choose(attached.id)
    section.list.ask_open()
    assert opened[0].read_bytes().startswith(b"%PDF")


def test_a_damaged_scan_is_told_and_nothing_is_attached(section, add, ask, tmp_path):
    (tmp_path / "x.pdf").write_bytes(b"no pdf")
    add(tmp_path / "x.pdf")
    assert [type(each) for each in ask.errors] == [FileDamagedError]
    assert section.found == ()


def test_a_removed_scan_comes_back_by_undo(section, add, picture, tools):
    add(picture("scan.pdf"))
    section.list.choose(section.found[0].id)
    section.delete_button.click()
    assert section.found == ()
    assert section.state.words
    tools.toasts.shown.button.click()
    assert [each.name for each in section.found] == ["scan.pdf"]


def test_an_amendment_wants_a_scan_of_its_own(section, add, picture, desk, session):
    add(picture("scan.pdf"))
    editing = desk.minutes.edit.open(session.id)
    changes = changes_of(editing.with_minutes(with_fields(editing.minutes, session.id, venue="سالن دوم")))
    desk.close_minutes.amend(session.id, "جای جلسه", changes.edits, changes.added, changes.removed)
    section.show_record(final(desk, session.id))
    assert section.state.words
    add(picture("scan2.pdf"))
    assert section.state.words == ""


def test_nothing_is_nameless_or_clipped(in_persian, section, add, picture):
    add(picture("scan.pdf"))
    assert nameless(section) == clipped(section) == []
