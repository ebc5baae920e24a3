from __future__ import annotations

from desktop.domain.office import Office
from desktop.ui.places import Destination
from tests.ui.conftest import write
from tests.ui.register_page.pressing import NAMES


def test_another_of_the_same_name_is_told_and_can_be_looked_at(page, offices, desk, tools, qtbot):
    page.new_record(Office(name=NAMES[0]))
    page.form.save()
    assert len(desk.browse.ids(Office)) == 4
    made = page.list.current_id
    assert made != offices[0].id
    assert "دفتر" in tools.toasts.shown.label.text()
    with qtbot.waitSignal(page.going) as told:
        tools.toasts.shown.button.click()
    assert told.args[0] == Destination(kind="Office", record_id=offices[0].id)


def test_of_two_of_one_name_nothing_is_said_while_the_name_stays(page, offices, desk, tools):
    desk.edit.add(twin := Office(name=NAMES[0]))
    page.edit_record(twin.id)
    write(page.form.form.editors["manager"].stops[0], "مریم")
    page.form.save()
    assert not tools.toasts.shown.button.isVisible()
