from __future__ import annotations

import pytest

from desktop.schema.problem import Reason
from desktop.ui.minutes.facts.facts_tab import FactsTab
from tests.ui.conftest import write
from tests.ui.minutes.typing_in import typed


@pytest.fixture
def tab(shown, writing, desk, tools):
    return shown(FactsTab(writing, desk, tools))


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("held_on", "1397/13/01", Reason.NOT_A_DAY),
        ("start", "99:99", Reason.NOT_A_TIME),
        ("number", "پنجاه و", Reason.NOT_A_NUMBER),
        ("number", "99999", Reason.OUT_OF_RANGE),
        ("number", "-4", Reason.OUT_OF_RANGE),
        ("chair", "ناشناس", Reason.UNKNOWN_NAME),
    ],
)
def test_what_cannot_be_read_stays_in_its_field_and_blocks(tab, writing, name, text, reason):
    before = getattr(writing.minutes.session, name)
    typed(tab, name, text)
    cell = tab.cells[name]
    assert cell.error.words
    assert cell.stop.text().strip()
    assert [(each.field, each.blocks, each.problem.reason) for each in tab.unread] == [(name, True, reason)]
    assert getattr(writing.minutes.session, name) == before
    tab.hide()
    tab.show()
    assert cell.stop.text().strip()
    typed(tab, name, "")
    assert (tab.unread, cell.error.words) == ((), "")


def test_what_is_still_being_typed_is_not_called_wrong(tab):
    line = tab.cells["start"].stop
    write(line, "18:3")
    assert (len(tab.unread), tab.cells["start"].error.words) == (1, "")
    write(line, "0")
    assert tab.unread == ()


def test_what_cannot_be_read_is_a_doubt_until_it_is_mended(tab, writing):
    typed(tab, "start", "نیم ساعت")
    for _ in range(2):
        writing.judge()
        found = [each for each in writing.doubts if each.problem.reason is Reason.NOT_A_TIME]
        assert [(each.part_id, each.field, each.blocks) for each in found] == [
            (writing.minutes.session.id, "start", True)
        ]
    typed(tab, "start", "10:30")
    assert not any(each.field == "start" for each in writing.doubts)
    writing.judge()
    assert not any(each.field == "start" for each in writing.doubts)


def test_what_cannot_be_read_is_there_again_when_the_minutes_are_opened_again(
    tab, shown, writing, writing_of, desk, tools
):
    typed(tab, "held_on", "1397/13/1")
    typed(tab, "number", "999999")
    writing.save()
    tab.close()
    again = shown(FactsTab(writing_of(desk.minutes.drafts.open(writing.draft.session_id)), desk, tools))
    assert [again.cells[each].stop.text() for each in ("held_on", "number")] == ["1397/13/1", "999999"]
    assert [each.field for each in again.unread] == ["number", "held_on"]
    assert again.cells["held_on"].error.words
    typed(again, "held_on", "1397/7/1")
    typed(again, "number", "5")
    assert tools.memory.names(f"minutes/unread/{writing.draft.session_id}") == ()


def test_saving_leaves_alone_what_cannot_be_read(tab, writing):
    typed(tab, "end", "بعد از نماز")
    writing.save()
    assert tab.cells["end"].stop.text() == "بعد از نماز"
    assert len(tab.unread) == 1
