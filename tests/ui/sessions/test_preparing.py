from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.session import AgendaItem, ItemKind
from desktop.schema.condition import Is
from desktop.schema.record import link_to
from tests.ui.naming import nameless


@pytest.fixture
def session(planned, desk, body):
    session = planned()
    desk.edit.add(
        AgendaRequest(body=link_to(body), subject="پارک", is_urgent=True),
        AgendaRequest(body=link_to(body), subject="سینما"),
    )
    return session


@pytest.fixture
def dialog(page, session):
    page.deed.prepare(session.id)
    return page.deed.prepare_dialog


@pytest.fixture
def agenda(desk, session):
    def agenda():
        ids = desk.browse.ids(AgendaItem, order_by="order", conditions=(Is("session", (session.id,)),))
        return [each.record.subject for each in desk.browse.page(AgendaItem, ids)]

    return agenda


def subjects(dialog):
    return [each.subject for each in dialog.items]


def test_what_is_proposed_is_on_the_agenda_and_ticked(dialog):
    assert subjects(dialog) == ["زمین مدرسه", "پارک"]
    assert [box.isChecked() for box in dialog.offers.ticks.values()] == [True, False]
    assert not dialog.typed
    assert nameless(dialog) == []


def test_ticks_order_and_words_are_saved_as_one(dialog, agenda, desk):
    list(dialog.offers.ticks.values())[1].click()
    dialog.list.setCurrentRow(2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog.fields.presenter.setText("شهردار")
    dialog.fields.presenter.textEdited.emit("شهردار")
    assert subjects(dialog) == ["زمین مدرسه", "سینما", "پارک"]
    dialog.save()
    assert agenda() == ["زمین مدرسه", "سینما", "پارک"]
    assert desk.agenda.preparing.of(dialog._prepared.session.id).agenda[1].presenter == "شهردار"


def test_taking_off_what_was_offered_offers_it_again(dialog):
    dialog.remove(dialog.items[1].id)
    assert subjects(dialog) == ["زمین مدرسه"]
    assert not any(box.isChecked() for box in dialog.offers.ticks.values())


def test_a_new_item_is_written_below_the_list(dialog, agenda):
    dialog.add()
    dialog.fields.subject.setPlainText("گزارش شهردار")
    dialog.fields.kind.setCurrentIndex(dialog.fields.kind.findData(ItemKind.REPORT))
    dialog.fields.kind.activated.emit(0)
    assert (dialog.items[-1].subject, dialog.items[-1].kind) == ("گزارش شهردار", ItemKind.REPORT)
    dialog.save()
    assert agenda()[-1] == "گزارش شهردار"


def test_an_item_without_words_is_not_saved(dialog, agenda):
    dialog.add()
    dialog.save()
    assert dialog.isVisible()
    assert dialog.notice.isVisibleTo(dialog)
    assert agenda() == ["زمین مدرسه"]


def test_nothing_done_is_given_up_unasked(dialog, ask):
    dialog.add()
    ask.yes = False
    dialog.reject()
    assert dialog.isVisible()
    assert len(ask.asked) == 1
    dialog.close()
    assert dialog.isVisible()
    ask.yes = True
    dialog.reject()
    assert not dialog.isVisible()


@pytest.mark.parametrize("mine", [True, False])
def test_an_agenda_that_others_changed_meanwhile_is_asked_about(dialog, desk, session, agenda, mine):
    prepared = desk.agenda.preparing.of(session.id)
    desk.agenda.preparing.save(prepared, [*prepared.agenda, AgendaItem(subject="تازه")])
    dialog.save()
    assert dialog.isVisible()
    dialog.notice.deeds[0 if mine else 1].click()
    if mine:
        assert agenda() == ["زمین مدرسه", "پارک"]
    else:
        assert subjects(dialog) == ["زمین مدرسه", "تازه", "پارک"]


def test_a_session_that_was_deleted_meanwhile_says_so_and_keeps_what_was_done(dialog, desk, session):
    desk.edit.delete(desk.browse.open(type(session), session.id))
    dialog.save()
    assert dialog.isVisible()
    assert dialog.notice.isVisibleTo(dialog)


def test_invitations_come_after_the_agenda_was_saved(page, dialog, agenda):
    dialog.invite()
    assert agenda() == ["زمین مدرسه", "پارک"]
    assert page.deed.invitations.isVisible()
    assert page.deed.invitations.list.count() == 1  # the chair signs


def test_after_ctrl_return_one_writes_the_new_item_also_from_within_the_words_of_another(dialog, agenda):
    for words in ("یک", "دو", "سه"):
        QTest.keyClick(dialog.fields.subject, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.fields.subject.hasFocus()
        dialog.fields.subject.insertPlainText(words)
    assert subjects(dialog)[-3:] == ["یک", "دو", "سه"]
    dialog.save()
    assert agenda()[-3:] == ["یک", "دو", "سه"]


def test_what_is_taken_off_while_one_types_leaves_the_fields(dialog):
    dialog.fields.subject.setFocus()
    dialog.remove_button.click()
    dialog.fields.subject.insertPlainText("!")
    assert dialog.items[0].subject.endswith("!") or dialog.items[0].subject.startswith("!")
    assert len(dialog.items) == 1
