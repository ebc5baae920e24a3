from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.domain.comparing import Change
from desktop.domain.editing import added, moved, removed, with_fields
from desktop.domain.resolution import Resolution
from desktop.services.minutes_changes import changes_of
from desktop.ui.minutes.versions.version_rows import groups_of
from desktop.ui.minutes.versions.versions_view import VersionsView
from tests.ui.clipping import clipped
from tests.ui.naming import nameless


@pytest.fixture
def closed(desk, stored):
    """Return the id of final minutes of three resolutions and four people."""
    session = stored(3, 4)
    desk.close_minutes.finalise(session.id)
    return session.id


@pytest.fixture
def amend(desk, closed):
    """Return what makes an amendment of the closed minutes."""

    def amend(edit, reason="سهو قلم"):
        editing = desk.minutes.edit.open(closed)
        changes = changes_of(editing.with_minutes(edit(editing.minutes)))
        desk.close_minutes.amend(closed, reason, changes.edits, changes.added, changes.removed)

    return amend


@pytest.fixture
def view_of(qtbot, desk, tools, shown, closed):
    owners = []

    def view_of():
        owners.append(shown(QWidget(), 1100, 700))
        view = VersionsView(closed, desk, tools, owners[-1])
        view.open()
        qtbot.waitUntil(lambda: not tools.jobs.busy)
        qtbot.waitUntil(lambda: all(each.isVisible() for each in view.groups))
        return view

    yield view_of
    owners.clear()


def corrected(minutes):
    """Correct a resolution, add one, and say who was absent."""
    first = minutes.resolutions[0]
    minutes = with_fields(minutes, first.id, operative=first.operative.replace("پایان ماه", "پایان سال"))
    minutes = added(minutes, Resolution(operative="مقرر گردید بازدید شود."))
    return with_fields(minutes, minutes.attendance[1].id, post="نمایندهٔ ستاد")


def titles(view, name):
    return [
        card.accessibleName()
        for group in view.groups
        for card in group.cards
        if name in card.accessibleName()
    ]


def test_what_differs_is_marked_on_both_sides(view_of, amend, in_persian):
    amend(corrected)
    view = view_of()
    words = [label.text() for label in view.findChildren(QWidget) if type(label).__name__ == "MarkedLabel"]
    assert any(re.search("<s><span[^>]*>ماه ?</span></s>", each) for each in words)
    assert any(re.search("<u><span[^>]*>سال ?</span></u>", each) for each in words)
    assert len(titles(view, "تغییر")) == 2
    assert len(titles(view, "افزوده")) == 1
    assert "۲" in view.summary.words


def test_what_is_the_same_is_folded(view_of, amend):
    amend(corrected)
    view = view_of()
    counts = [len(each.cards) for each in view.groups]
    assert counts == [1, 2, *[0] * (len(counts) - 2)]  # what differs comes first
    group = view.groups[1]
    assert not group.same
    group.fold.click()
    assert [each.isVisible() for each in group.same] == [True, True]
    group.fold.click()
    assert not any(each.isVisible() for each in group.same)


def test_any_two_versions_can_be_chosen_in_either_order(view_of, amend, qtbot, tools):
    amend(corrected)
    amend(lambda minutes: with_fields(minutes, minutes.session.id, venue="سالن شهرداری"), "جای جلسه")
    view = view_of()
    assert (view.old.version, view.new.version) == (2, 3)
    assert "جای جلسه" in view.new.field.hint.words
    view.new.chooser.setCurrentIndex(view.new.chooser.findData(1))
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    assert (view.old.version, view.new.version) == (1, 2)
    assert sum(len(each.cards) for each in view.groups) == 3
    view.new.chooser.setCurrentIndex(view.new.chooser.findData(1))
    assert view.groups == []
    assert view.summary.words


def test_minutes_that_were_never_amended_say_so(view_of):
    view = view_of()
    assert view.summary.words
    assert view.old.chooser.count() == 1
    assert view.groups == []


def test_the_paper_of_each_version_is_opened_as_a_copy(
    view_of, amend, desk, closed, qtbot, tools, monkeypatch
):
    amend(corrected)
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())) or True
    )
    view = view_of()
    for side, version in ((view.old, 1), (view.new, 2), (view.old, 1)):
        side.paper_button.click()
        qtbot.waitUntil(lambda: not tools.jobs.busy)
        assert Path(opened[-1]).read_bytes() == desk.print_minutes.paper(closed, version).content
    assert len(set(opened)) == 2


def test_agencies_and_citations_are_told_in_their_resolution(desk, closed, amend):
    def edit(minutes):
        first = minutes.resolutions[0]
        gone = next(each for each in minutes.assignments if each.resolution == first.id)
        cited = next(each for each in minutes.citations if each.resolution == first.id)
        return with_fields(removed(minutes, gone.id), cited.id, words="بند ۳ مادهٔ ۵ آیین‌نامه")

    amend(edit)
    *_, group = groups_of(desk.minutes.versions.compare(closed, 1, 2), desk.vocabulary)
    (part,) = group.parts
    assert part.change is Change.CHANGED
    assert {(row.label, bool(row.old), bool(row.new)) for row in part.rows} == {
        ("مسئول", True, False),
        ("مستند قانونی", True, True),
    }


def test_a_part_that_moved_says_from_where_to_where(desk, closed, amend):
    amend(lambda minutes: moved(minutes, minutes.agenda[2].id, 0))
    groups = groups_of(desk.minutes.versions.compare(closed, 1, 2), desk.vocabulary)
    (part,) = (part for group in groups for part in group.parts)
    assert part.change is Change.MOVED
    assert [piece.words for row in part.rows for piece in (*row.old, *row.new)] == ["۳", "۱"]


def test_a_long_passage_shows_the_ends_of_what_is_the_same(desk, closed, amend):
    long = "گزارش عملکرد دفترها ارائه شد. " * 100
    amend(lambda minutes: with_fields(minutes, minutes.session.id, summary=f"{long}پایان"))
    amend(lambda minutes: with_fields(minutes, minutes.session.id, summary=f"{long}آغاز"))
    compared = desk.minutes.versions.compare(closed, 2, 3)
    (part,) = (part for group in groups_of(compared, desk.vocabulary) for part in group.parts)
    (row,) = part.rows
    assert len("".join(each.words for each in row.old)) < 400
    assert row.new[-1].words == "آغاز"


def test_everything_has_a_name_and_enough_room(in_persian, view_of, amend):
    amend(corrected)
    view = view_of()
    assert nameless(view) == []
    assert clipped(view) == []
