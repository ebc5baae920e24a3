"""The minutes of the council: who came, what became of each item, what was resolved; closed and amended."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.journeys.clerk import CONTROL, ENTER, SHIFT, TAB

AGENDA, PEOPLE, DISCUSSION, RESOLUTIONS = 2, 3, 4, 5
"""The tabs of the editor, counted from 1."""


def label(editor, choice):
    return editor.desk.vocabulary.choice(choice).label


def mark_everybody(clerk, editor, letters, substitute="", letter=""):
    """Say by one key a seat who was there; after «ن» one writes who came instead, and with which letter."""
    clerk.tab(PEOPLE)
    editor.tabs[2].list.choose(editor.writing.minutes.attendance[0].id)
    for each in letters:
        clerk.type(each)
        if each == "ن":
            for words in (substitute, letter):
                clerk.type(words)
                clerk.press(ENTER)


def quorum_shown(editor):
    return editor.tabs[2].strip.quorum.text()


def add_a_guest(clerk, editor, name, post):
    guests = editor.tabs[2].guests
    clerk.click(guests.name)
    guests.name.setFocus()
    clerk.type(name)
    guests.post.setFocus()
    clerk.type(post)
    clerk.press(ENTER)


def decide(clerk, editor, place, outcome, vote=None, figures=(), reserved=""):
    """Say what became of an item, and how was voted; those who thought otherwise are heard."""
    clerk.tab(AGENDA)
    tab = editor.tabs[1]
    tab.go_to(editor.writing.minutes.agenda[place].id, "subject")
    card = tab.area.card(editor.writing.minutes.agenda[place].id)
    clerk.choose(card.cells["outcome"].stop, label(editor, outcome))
    if vote:
        clerk.choose(card.cells["vote"].stop, label(editor, vote))
    for name, figure in zip(("votes_for", "votes_against", "votes_abstained"), figures, strict=False):
        clerk.write_into(card.cells[name].stop, figure)
    if reserved:
        clerk.click(card.fields.reserved)
        clerk.type(reserved)


def say(clerk, words):
    clerk.tab(DISCUSSION)
    clerk.press(Qt.Key.Key_Return, CONTROL)
    clerk.type(words)


def turn_it_into_a_resolution(clerk):
    clerk.press(Qt.Key.Key_R, CONTROL | SHIFT)


def resolve(clerk, editor, words, agency="", deadline="", **of_kind):
    """Begin a resolution at the end and write it, with agency and deadline; return its card."""
    clerk.tab(RESOLUTIONS)
    tab = editor.tabs[4]
    clerk.click(tab.head.new if editor.writing.minutes.resolutions else tab.empty.buttons[0])
    clerk.type(words)
    return complete(clerk, editor, agency, deadline, **of_kind)


def complete(clerk, editor, agency="", deadline="", kind=None, period=None, since=""):
    """Say of the last resolution who does it until when, and of which kind it is."""
    tab = editor.tabs[4]
    card = tab.card(editor.writing.minutes.resolutions[-1].id)
    if kind:
        card.open_more()
        clerk.choose(card.more.combos["kind"], label(editor, kind))
    if period:
        clerk.choose(card.more.further.cells["period"].stop, label(editor, period))
        clerk.write_into(card.more.further.cells["period_since"].stop, since)
    if agency:
        clerk.click(card.fields.agencies.line)
        card.fields.agencies.line.setFocus()
        clerk.take_name(agency)
    if deadline:
        clerk.write_into(card.fields.deadline, deadline)
        clerk.press(TAB)
    return card


def confirm_the_day_that_the_words_mean(clerk, card):
    card.fields.deadline.setFocus()
    clerk.press(ENTER)


def close(clerk, page, reason=""):
    """Finalise, or close an amendment with its reason, by keys; return what is shown then."""
    clerk.press(Qt.Key.Key_L, CONTROL | SHIFT)
    closing = page.closing
    clerk.opened(lambda: closing.dialog)
    if reason:
        clerk.retype(reason)
    clerk.click(closing.dialog.close_button)
    clerk.opened(lambda: closing.result)
    return closing.result


def close_and_read_the_paper(clerk, page, reason=""):
    result = close(clerk, page, reason)
    path = clerk.folder / f"minutes-{len(list(clerk.folder.iterdir()))}.pdf"
    clerk.ask.paths = [path]
    clerk.click(result.save_button)
    clerk.wait(path.exists)
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    return clerk.text_in(path)


def create_the_body(clerk, editor, name):
    """Name the body that the last resolution creates; a new one is made by its name."""
    card = editor.tabs[4].card(editor.writing.minutes.resolutions[-1].id)
    line = card.more.further.body.line
    clerk.click(line)
    line.setFocus()
    clerk.take_name(name)


def make_all_members_responsible(clerk):
    clerk.press(Qt.Key.Key_M, CONTROL | SHIFT)


def add_clauses(clerk, editor, *clauses):
    """Write the clauses of the last resolution, each with an agency and a day of its own."""
    card = editor.tabs[4].card(editor.writing.minutes.resolutions[-1].id)
    card.texts.operative.setFocus()
    for words, agency, day in clauses:
        clerk.press(Qt.Key.Key_B, CONTROL)
        clerk.type(words)
        row = list(card.clauses.rows.values())[-1]
        clerk.click(row.agencies.line)
        row.agencies.line.setFocus()
        clerk.take_name(agency)
        clerk.write_into(row.deadline.stop, day)


def change_the_text_of_an_item(clerk, editor, place, words):
    clerk.tab(AGENDA)
    tab = editor.tabs[1]
    tab.go_to(editor.writing.minutes.agenda[place].id, "subject")
    clerk.press(Qt.Key.Key_End, CONTROL)
    clerk.type(words)


def write_a_fact(clerk, editor, name, text):
    clerk.tab(1)
    clerk.write_into(editor.tabs[0].cells[name].stop, text)


def amend(clerk, page, session):
    """Open final minutes to be written on by F2."""
    page.open_record(session)
    page.list.setFocus()
    clerk.press(Qt.Key.Key_F2)
    clerk.wait(lambda: page.editor is not None)
    return page.editor


def hold_the_first_session_of(clerk, page, body, day):
    """Write and close the first session of a new body, from its beginning in the dialog."""
    clerk.press_action(page, page.new_action)
    dialog = clerk.opened(lambda: getattr(page, "begin_dialog", None))
    clerk.write_into(dialog.body.stop, "")
    clerk.take_name(body)
    clerk.write_into(dialog.day.stop, day)
    clerk.press(ENTER)
    clerk.wait(lambda: page.editor is not None)
    editor = page.editor
    write_a_fact(clerk, editor, "venue", "شهرداری")
    clerk.tab(AGENDA)
    clerk.press(Qt.Key.Key_Space)
    clerk.type("آشنایی اعضا")
    clerk.tab(PEOPLE)
    add_a_guest(clerk, editor, "خانم لیلا مرادی", "مدیر شبکهٔ بهداشت")
    return close_and_read_the_paper(clerk, page)


def refusal(clerk, page, reason):
    """Try to close an amendment, return why it is refused, and go back to the minutes."""
    clerk.press(Qt.Key.Key_L, CONTROL | SHIFT)
    dialog = clerk.opened(lambda: page.closing.dialog)
    clerk.retype(reason)
    clerk.click(dialog.close_button)
    clerk.wait(dialog.notice.isVisible)
    words = dialog.notice.accessibleName()
    clerk.click(dialog.cancel_button)
    clerk.settle()
    return words
