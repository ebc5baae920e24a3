from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.paperwork import Letter, LetterKind
from desktop.domain.resolution import FollowUp
from tests.ui.clipping import clipped
from tests.ui.naming import nameless


@pytest.fixture
def dialog(page, made, qtbot, in_persian):
    """Return the shown letter that reminds the town of what is late."""
    page.doing.papers.show_reminder(made.town.id, made.town.name, (made.late.id,))
    dialog = page.showing.dialog
    qtbot.waitUntil(lambda: dialog.register_button.isEnabled() and not dialog.busy, timeout=30_000)
    return dialog


def sent(desk, kind):
    return tuple(desk.browse.open(kind, each).record for each in desk.browse.ids(kind))


def test_a_letter_that_is_registered_is_kept_with_its_step_and_can_be_taken_back(
    dialog, page, made, desk, ask, tmp_path, qtbot, monkeypatch
):
    backs = []
    monkeypatch.setattr(page.tools.toasts, "tell", lambda words, back=None, *_: backs.append((words, back)))
    ask.paths = [tmp_path / "letter.pdf"]
    dialog.letter.number.setText("۱۴۰۵/۷۷")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(backs), timeout=30_000)
    [letter] = sent(desk, Letter)
    [step] = sent(desk, FollowUp)
    assert (letter.kind, letter.number, letter.resolutions) == (
        LetterKind.REMINDER,
        "1405/77",
        (made.late.id,),
    )
    assert step.assignment == made.late_part.id
    assert (tmp_path / "letter.pdf").exists()
    assert backs[0][0] == "نامهٔ یادآوری ثبت شد، با ۱ پیگیری."
    backs[0][1]()
    assert (sent(desk, Letter), sent(desk, FollowUp)) == ((), ())


def test_no_place_registers_nothing_and_no_step_is_logged_unasked(dialog, desk, ask, tmp_path, qtbot):
    dialog.register()
    assert sent(desk, Letter) == ()
    dialog.logs.setChecked(False)
    ask.paths = [tmp_path / "letter.pdf"]
    dialog.register()
    qtbot.waitUntil(lambda: len(sent(desk, Letter)) == 1, timeout=30_000)
    assert sent(desk, FollowUp) == ()


def test_all_of_it_has_names_and_room(dialog):
    assert nameless(dialog) == []
    assert clipped(dialog) == []
