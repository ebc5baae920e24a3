"""The fiftieth session, written by a clerk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.journeys.clerk import CONTROL, ENTER, TAB

SAMPLE = Path(__file__).parents[1] / "samples" / "minutes_50.txt"
LINES = SAMPLE.read_text(encoding="utf-8").splitlines()[-6:]
RESOLUTIONS = [line.split(". ", 1)[1] for line in LINES]
AGENDA = ("گزارش راه‌اندازی دفاتر تسهیل‌گری در محلات هدف", "سایر موارد")
SUMMARY = "در ابتدای جلسه دبیر ستاد ضمن خیر مقدم، دستور جلسه را خواند."
SAID = ("تسهیل‌گری در محله چشمه باید با آموزش همراه شود.", "بودجه سال ۱۴۰۲ برای ۳ دفتر کافی نیست.")


def begin(page, clerk):
    """Begin a session of the body on its day, in the dialog."""
    clerk.press(Qt.Key.Key_N, CONTROL)
    dialog = page.begin_dialog
    clerk.click(dialog.body.stop)
    clerk.press(Qt.Key.Key_A, CONTROL)
    clerk.take_name("بازافرینی")
    clerk.click(dialog.day.stop)
    clerk.retype("۱۴۰۲/۰۷/۱۰")
    clerk.press(ENTER)
    clerk.qtbot.waitUntil(lambda: page.editor is not None)
    return page.editor


def write_facts(editor, clerk):
    cells = editor.tabs[0].cells
    for name, text in (
        ("number", "۵۰"),
        ("venue", "سالن همایش استانداری"),
        ("start", "9"),
        ("end", "11:30"),
        ("organiser", "دبیرخانهٔ ستاد"),
    ):
        clerk.click(cells[name].stop)
        clerk.retype(text)
    clerk.press(TAB)


def write_agenda(clerk):
    clerk.tab(2)
    clerk.press(Qt.Key.Key_Space)
    clerk.type(AGENDA[0])
    clerk.press(ENTER, CONTROL)
    clerk.type(AGENDA[1])


def mark_people(clerk):
    clerk.tab(3)
    clerk.type("حححححغ")


def write_discussion(clerk):
    clerk.tab(4)
    clerk.type(SUMMARY)
    for words in SAID:
        clerk.press(ENTER, CONTROL)
        clerk.type(words)


def write_resolutions(editor, clerk):
    """Type two, with agency and deadline each, and paste the others as a list."""
    clerk.tab(5)
    clerk.press(Qt.Key.Key_Space)
    clerk.type(RESOLUTIONS[0])
    clerk.press(TAB)
    clerk.take_name("راه و شهرسازی")
    clerk.press(TAB)
    clerk.type("۱۴۰۲/۰۸/۱۵")
    clerk.press(ENTER, CONTROL)
    clerk.type(RESOLUTIONS[1])
    clerk.press(TAB)
    clerk.take_name("شهرداری")
    clerk.press(TAB)
    clerk.type("مستمر")
    clerk.press(ENTER, CONTROL)
    clerk.paste("\n".join(LINES[2:]))
    box = editor.tabs[4].card(editor.tabs[4].current).texts.operative
    clerk.qtbot.waitUntil(lambda: box.pasting.question is not None and box.pasting.question.isVisible())
    clerk.press(ENTER)
    clerk.qtbot.waitUntil(lambda: len(editor.writing.minutes.resolutions) == len(RESOLUTIONS))
    everybody = editor.tabs[4].card(editor.writing.minutes.resolutions[3].id).names.asked
    assert everybody.names == ("همه دستگاه‌های عضو",)  # no organisation: the register asks, and it is let go
    clerk.click(everybody.buttons[-1])


def write_all(page, clerk):
    editor = begin(page, clerk)
    write_facts(editor, clerk)
    write_agenda(clerk)
    mark_people(clerk)
    write_discussion(clerk)
    write_resolutions(editor, clerk)
    return editor
