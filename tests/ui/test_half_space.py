from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from desktop.domain.party import Organisation
from desktop.ui.widgets.half_space import FLAG, HALF_SPACE, HalfSpace
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.passage_box import PassageBox
from tests.ui.conftest import write

SHIFT = Qt.KeyboardModifier.ShiftModifier
BOTH = SHIFT | Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def half_space(qapp, memory):
    half_space = HalfSpace(qapp, memory, qapp)
    yield half_space
    half_space.deleteLater()


@pytest.fixture
def shown(qtbot):
    def shown(field):
        qtbot.addWidget(field)
        with qtbot.waitActive(field):
            field.show()
        field.setFocus()
        return field

    return shown


@pytest.fixture(params=[QLineEdit, PassageBox, QTextEdit])
def field(request, shown):
    return shown(request.param())


def text(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def shift_space(field):
    QTest.keyClick(field, Qt.Key.Key_Space, SHIFT)


def test_shift_and_space_make_a_half_space_inside_a_word(field):
    write(field, "می")
    shift_space(field)
    write(field, "رود")
    assert text(field) == "می\u200cرود"


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_At])
def test_so_do_control_shift_and_two(field, key):
    write(field, "خانه")
    QTest.keyClick(field, key, BOTH)
    write(field, "ها")
    assert text(field) == "خانه\u200cها"


def test_a_layout_that_gives_the_sign_itself_is_taken_as_well(field):
    write(field, "می")
    for _ in range(2):
        write(field, HALF_SPACE)
    assert text(field) == "می\u200c"


@pytest.mark.parametrize("before", ["", "می ", "می\u200c"])
def test_none_is_put_at_a_beginning_behind_a_space_or_twice(field, before):
    write(field, before)
    shift_space(field)
    assert text(field) == before


def test_none_is_put_before_another_one(shown):
    line = shown(QLineEdit("می\u200cرود"))
    line.setCursorPosition(2)
    shift_space(line)
    assert line.text() == "می\u200cرود"


def test_it_takes_the_place_of_what_is_selected(shown):
    line = shown(QLineEdit("می رود"))
    line.setSelection(2, 1)
    shift_space(line)
    assert line.text() == "می\u200cرود"


def test_one_step_back_takes_it_away(shown):
    box = shown(PassageBox())
    box.setPlainText("می")
    box.moveCursor(box.textCursor().MoveOperation.End)
    shift_space(box)
    box.undo()
    assert box.toPlainText() == "می"


def test_it_can_be_switched_off(field, memory):
    memory.keep(FLAG, value=False)
    write(field, "می")
    shift_space(field)
    assert text(field) == "می "


def test_plain_spaces_and_other_keys_are_left_alone(field):
    write(field, "می رود")
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert text(field) == "می رود "


def test_what_may_not_be_written_is_left_alone(shown):
    line = shown(QLineEdit("می"))
    line.setReadOnly(True)
    shift_space(line)
    assert line.text() == "می"


def test_it_is_no_shortcut_while_a_field_has_the_keyboard(field):
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_At, BOTH, "@")
    override.ignore()
    QApplication.sendEvent(field, override)
    assert override.isAccepted()


def test_it_goes_into_a_name_while_its_list_is_open(shown, qtbot, browse, put):
    put(Organisation(name="حسن‌آباد"))
    box = shown(NameBox(NameSource(browse, Organisation)))
    write(box, "حسن")
    qtbot.waitUntil(box.list.isVisible)
    shift_space(box.list)
    assert box.text() == "حسن\u200c"
    box.list.hide()
