from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.services.phrases import Part
from desktop.ui.minutes.text.phrases_dialog import open_phrases
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def dialog(desk, tools, shown):
    owner = shown(QWidget())
    dialog = open_phrases(owner, desk, tools)
    dialog.kept = owner
    return dialog


@pytest.fixture
def phrases(desk):
    return desk.minutes.phrases


def test_the_bank_is_listed_and_sought_in_any_spelling(dialog):
    assert dialog.list.count() == len(dialog.list.ids) > 40
    dialog.search.seek("كارگروه")
    assert "مقرر: کارگروه" in dialog.list.ids
    dialog.search.seek("ژژژ")
    assert not dialog.list.count()
    assert "ژژژ" in dialog.none.words
    assert not dialog.remove_button.isEnabled()


def test_a_new_phrase_is_written_and_shown(dialog, phrases, qtbot):
    dialog.new_button.click()
    form = dialog.form
    write(form.key, "درود")
    write(form.text, "با درود، …")
    form.part.setCurrentIndex(form.part.findData(Part.OPENING))
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(form.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.list.current_id == "درود"
    assert (phrases.under("درود").text, phrases.under("درود").part) == ("با درود، …", Part.OPENING)


def test_a_phrase_is_edited_by_enter_and_gets_another_key(dialog, phrases):
    dialog.search.seek("حد نصاب")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    form = dialog.form
    assert form.text.toPlainText() == "با حضور … نفر از اعضا، جلسه رسمیت یافت."
    form.key.setText("رسمیت")
    form.save()
    assert phrases.under("حد نصاب") is None
    assert phrases.under("رسمیت").is_own


def test_a_key_that_another_phrase_has_is_told_before(dialog):
    dialog.new_button.click()
    write(dialog.form.key, "حدنصاب")
    assert "رسمیت" in dialog.form.notice.words.words
    write(dialog.form.key, "۲")
    assert dialog.form.notice.isHidden()


@pytest.mark.parametrize(
    ("key", "text"), [("", "متن"), ("کلید", " \n"), ("\u200f", "متن"), ("کلید", "ب" * 2001)]
)
def test_what_is_missing_or_too_long_is_told_beside_its_field(dialog, phrases, key, text):
    before = phrases.find("")
    dialog.new_button.click()
    dialog.form.key.setText(key)
    dialog.form.text.setPlainText(text)
    dialog.form.save()
    assert dialog.form.key_field.error.words or dialog.form.text_field.error.words
    assert phrases.find("") == before


def test_a_removed_phrase_comes_back_by_undo(dialog, phrases):
    dialog.search.seek("حد نصاب")
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert phrases.under("حد نصاب") is None
    dialog._tools.toasts.shown.button.click()
    assert phrases.under("حد نصاب")


def test_the_shipped_phrases_are_restored_and_own_ones_stay(dialog, phrases):
    phrases.save("خودم", "متن خودم")
    for each in phrases.find("مقرر"):
        phrases.remove(each)
    dialog.reload()
    dialog.restore_button.click()
    assert {"خودم", "مقرر گردید"} <= set(dialog.list.ids)


def test_an_empty_bank_says_what_to_do(dialog, phrases):
    for each in phrases.find(""):
        phrases.remove(each)
    dialog.reload()
    assert dialog.none.words
    assert not dialog.remove_button.isEnabled()


def test_what_was_typed_is_not_left_without_a_question(dialog, ask):
    ask.yes = False
    dialog.new_button.click()
    form = dialog.form
    write(form.key, "درود")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    form.close()
    assert form.isVisible()
    assert len(ask.asked) == 2
    ask.yes = True
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_an_untouched_form_is_left_at_once(dialog, ask):
    dialog.new_button.click()
    QTest.keyClick(dialog.form, Qt.Key.Key_Escape)
    assert ask.asked == []


def test_everything_has_a_name_and_enough_room(in_persian, dialog):
    dialog.new_button.click()
    assert nameless(dialog) == nameless(dialog.form) == []
    dialog.form.key.setText("حد نصاب")
    dialog.form.text.setPlainText("بند\n" * 20)
    assert clipped(dialog) == clipped(dialog.form) == []
