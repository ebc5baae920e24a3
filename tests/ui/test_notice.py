from __future__ import annotations

import pytest

from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice


@pytest.fixture
def notice(qtbot, tools):
    notice = Notice(tools.icons)
    qtbot.addWidget(notice)
    return notice


def test_it_is_hidden_until_it_says_something(notice):
    assert notice.isHidden()
    notice.say("دیگری همین را تغییر داد.", Tone.WARN, ["نام: الف", "<b>تلفن</b>"])
    assert not notice.isHidden()
    assert (notice.property("kind"), notice.accessibleName()) == ("warn", "دیگری همین را تغییر داد.")
    assert [each.words for each in notice.lines] == ["نام: الف", "<b>تلفن</b>"]
    notice.clear()
    assert notice.isHidden()


def test_its_deeds_are_done_and_gone_with_the_next_sentence(notice):
    done = []
    notice.say("الف", Tone.INFO)
    notice.add_deed("نوشتهٔ من بماند", lambda: done.append("mine"))
    notice.add_deed("نوشتهٔ ایشان بماند", lambda: done.append("theirs"))
    notice.deeds[1].click()
    assert done == ["theirs"]
    notice.say("ب", Tone.DANGER)
    assert notice.deeds == notice.lines == []
