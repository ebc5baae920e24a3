"""The sessions of a year: planned at once, each prepared from the one before, invited to, held and begun."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.paperwork import Letter
from desktop.domain.session import Session, SessionState
from desktop.schema.condition import Is
from desktop.services.agenda.steps import Task
from tests.journeys.clerk import ALT, CONTROL

FIRST = "۱۴۰۳/۰۲/۰۵"


def plan_the_year(clerk, page):
    """Plan from the calendar, every sixty days from the first session on; return the sessions by day."""
    clerk.click(page.segments.buttons["month"])
    clerk.press_action(page, page.year_action)
    dialog = page.deed.year_dialog
    clerk.write_into(dialog.first.stop, FIRST)
    clerk.write_into(dialog.start.stop, "۹:۰۰")
    clerk.write_into(dialog.venue.stop, "سالن اجتماعات فرمانداری")
    clerk.click(dialog.plan_button)
    clerk.wait(lambda: len(clerk.desk.browse.ids(Session)) > 0)
    clerk.settle()
    clerk.click(page.segments.buttons["list"])
    return clerk.desk.browse.ids(Session, order_by="held_on")


def session_of(clerk, session):
    return clerk.desk.browse.open(Session, session).record


def do_what_comes_next(clerk, page, session, task):
    """Press the deed of a step in the checklist of the session."""
    page.open_record(session)
    clerk.settle()
    steps = next(each for each in page.detail.sections if type(each).__name__ == "StepsSection")
    clerk.click(steps.deeds[task])
    clerk.settle()


def open_its_agenda(clerk, page, session):
    do_what_comes_next(clerk, page, session, Task.AGENDA)
    dialog = page.deed.prepare_dialog
    clerk.wait(dialog.isVisible)
    return dialog


def subjects(dialog):
    return [each.subject for each in dialog.items]


def asks_to_close(subject, words):
    """Say whether an item asks that what was resolved in these words be closed."""
    return subject.startswith("مختومه") and words.rstrip(".") in subject


def tick(clerk, dialog, ground):
    """Tick by Space the first of what is offered on a ground and is not on the agenda yet."""
    offered = [box for key, box in dialog.offers.ticks.items() if key.startswith(ground)]
    box = next(each for each in offered if not each.isChecked())
    box.setFocus()
    clerk.press(Qt.Key.Key_Space)
    assert box.isChecked()


def write_a_new_item(clerk, words):
    clerk.press(Qt.Key.Key_Return, CONTROL)
    clerk.type(words)


def move_the_last_item_up(clerk, dialog):
    dialog.list.setFocus()
    clerk.press(Qt.Key.Key_Up, ALT)


def invite_everybody(clerk, page, dialog, session, number):
    """Go on from the agenda to the invitations, and keep the letters; return their text."""
    clerk.click(dialog.invite_button)
    clerk.opened(lambda: page.deed.invitations)
    invitations = page.deed.invitations
    clerk.write_into(invitations.letter.number, number)
    path = clerk.folder / f"invitations-{number}.pdf"
    clerk.ask.paths = [path]
    clerk.click(invitations.send_button)
    clerk.wait(path.exists)
    clerk.wait(lambda: session_of(clerk, session).state is SessionState.INVITED)
    clerk.settle()
    return clerk.text_in(path)


def letters_of(clerk, session):
    """Return the numbers of the letters that were kept of a session."""
    ids = clerk.desk.browse.ids(Letter, order_by="number", conditions=(Is("session", (session,)),))
    return [each.record.number for each in clerk.desk.browse.page(Letter, ids)]


def hold_it_and_begin_its_minutes(clerk, page, session):
    do_what_comes_next(clerk, page, session, Task.HOLD)
    assert session_of(clerk, session).state is SessionState.HELD
    do_what_comes_next(clerk, page, session, Task.WRITE)
    clerk.wait(lambda: page.editor is not None)
    return page.editor
