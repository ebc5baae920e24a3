"""Following up what the council resolved: notices, steps with evidence, states, reports, what is locked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body
from desktop.domain.resolution import Assignment, Resolution
from desktop.schema.condition import Is
from desktop.services.agenda.steps import Task
from tests.journeys.clerk import CONTROL
from tests.journeys.council_sessions import do_what_comes_next


def notify_the_agencies(clerk, page, session, number):
    """Send the notices of a session from its checklist; return their text."""
    do_what_comes_next(clerk, page, session, Task.NOTIFY)
    notices = page.session_papers.notices
    clerk.wait(notices.isVisible)
    clerk.write_into(notices.letter.number, number)
    path = clerk.folder / f"notices-{number}.pdf"
    clerk.ask.paths = [path]
    clerk.click(notices.send_button)
    clerk.wait(path.exists)
    clerk.settle()
    return clerk.text_in(path)


def ask_for_the_agenda(clerk, council, subject, asker, day, letter):
    """Write a request into the waiting list."""
    page = clerk.go_to("requests")
    (page.nothing.buttons[0] if page.nothing.isVisible() else page.list).setFocus()
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.wait(lambda: page.form is not None)
    editors = page.form.form.editors
    clerk.write_into(editors["subject"].stops[0], subject)
    clerk.click(editors["body"].stops[0])
    clerk.take_name("شورای راهبری")
    for name, text in (("requested_by", asker), ("requested_on", day), ("letter_number", letter)):
        clerk.write_into(editors[name].stops[0], text)
    clerk.save(page.form)
    (request,) = clerk.desk.browse.page(AgendaRequest, clerk.desk.browse.ids(AgendaRequest))
    assert (request.record.subject, str(request.record.body)) == (subject, council)


def answer_to_the_request(clerk):
    """Return what is said beside the only request there is."""
    page = clerk.go_to("requests")
    page.open_record(clerk.desk.browse.ids(AgendaRequest)[0])
    clerk.settle()
    section = next(each for each in page.detail.sections if type(each).__name__ == "RequestSection")
    return section.words.words


def the_board(clerk):
    page = clerk.go_to("follow")
    clerk.click(page.views.choice.buttons["board"])
    clerk.settle()
    return page


def find_card(page, words, agency=""):
    """Return the column of a card, its list and its row."""
    for key, column in page.views.segment.columns.items():
        rows = column.cards.rows
        for row in range(rows.rowCount()):
            card = rows.card(row)
            if card.words.startswith(words) and agency in card.agency:
                return key, column.cards, row
    raise LookupError(words)


def click_card(clerk, page, words, agency=""):
    _, cards, row = find_card(page, words, agency)
    cards.scrollTo(cards.rows.index(row, 0))
    place = cards.visualRect(cards.rows.index(row, 0)).center()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    cards.setFocus()
    assert cards.current.words.startswith(words)
    return cards


def propose_for_closing(clerk, page, words):
    """Take «پیشنهاد مختومه‌شدن» from the menu of the card, which the menu key opens."""
    cards = click_card(clerk, page, words)
    place = cards.visualRect(cards.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, place, cards.viewport().mapToGlobal(place))
    QApplication.sendEvent(cards.viewport(), event)
    clerk.take(page.doing.menu, "FollowDeeds", "Propose for closing")


def state_of(clerk, words):
    """Return the state of the only part of what was resolved in these words."""
    part = Is("resolution", (resolution_named(clerk, words),))
    (found,) = clerk.desk.browse.page(Assignment, clerk.desk.browse.ids(Assignment, conditions=(part,)))
    return found.record.state


def resolution_named(clerk, words):
    """Return the id of what was resolved in these words."""
    found = [each.record for each in clerk.desk.browse.page(Resolution, clerk.desk.browse.ids(Resolution))]
    return next(each.id for each in found if each.operative == words)


def body_made_by(clerk, words):
    made = (Is("created_by", (resolution_named(clerk, words),)),)
    (found,) = clerk.desk.browse.page(Body, clerk.desk.browse.ids(Body, conditions=made))
    return found.record.name


def carry_back_by_keys(clerk, page, words):
    cards = click_card(clerk, page, words)
    QTest.keyClick(cards, Qt.Key.Key_Right, CONTROL)
    clerk.settle()


def carry_by_keys(clerk, page, words, agency=""):
    """Put a card into the next column by Control and the arrow."""
    cards = click_card(clerk, page, words, agency)
    QTest.keyClick(cards, Qt.Key.Key_Left, CONTROL)
    clerk.settle()


def drag(clerk, page, words, key, agency=""):
    """Drop a card into a column."""
    source = click_card(clerk, page, words, agency)
    target = page.views.segment.columns[key].cards
    mime = source.rows.mimeData([source.currentIndex()])
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    target.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), move, mime, left, Qt.KeyboardModifier.NoModifier))
    clerk.settle()


def log_a_step(clerk, page, words, said, on, state=None, agency="", evidence=None):
    """Log by F2 what was done about a card, with the state after it and a file as evidence."""
    click_card(clerk, page, words, agency)
    clerk.press(Qt.Key.Key_F2)
    dialog = page.doing.dialog
    clerk.wait(dialog.isVisible)
    form = dialog.page
    clerk.write_into(form.form.editors["followed_on"].stops[0], on)
    clerk.write_into(form.form.editors["words"].stops[0], said)
    if state:
        clerk.choose(form.state, clerk.desk.vocabulary.choice(state).label)
    if evidence:
        clerk.ask.paths = [evidence]
        clerk.click(form.files.add_button)
    clerk.save(form)


def receive_the_report(clerk, words, place, on, number):
    """Write in the matrix when the report of a period came, counted from 0."""
    page = clerk.go_to("follow")
    clerk.click(page.views.choice.buttons["matrix"])
    view = page.views.segment
    matrix = next(
        each for each, found in enumerate(view.matrices) if found.resolution.whole.startswith(words)
    )
    clerk.choose(view.choice, view.choice.itemText(matrix))
    view.table.setFocus()
    clerk.press(Qt.Key.Key_Home)  # the agency
    clerk.press(Qt.Key.Key_Left, times=place + 1)
    clerk.press_enter()
    clerk.opened(lambda: view.dialog)
    form = view.dialog.page
    clerk.write_into(form.form.editors["received_on"].stops[0], on)
    clerk.write_into(form.form.editors["number"].stops[0], number)
    clerk.save(form)
    clerk.settle()
    return view
