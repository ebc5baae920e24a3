"""The clerk of a council: beyond keys and mouse, how a whole form, list, menu or paper is dealt with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from desktop.services.page_pictures import text_of_pages
from desktop.ui.places import Destination
from tests.journeys.clerk import CONTROL, ENTER, NOTHING, SETTLED, Clerk

LONG = 40_000


def read_of(paper, *sentences):
    """See that a paper says all of these."""
    missing = [each for each in sentences if each not in paper]
    assert missing == [], paper


class CouncilClerk(Clerk):
    """Finds things by what they are called, and presses what a person would press."""

    def __init__(self, qtbot, shell, desk, ask, folder):
        super().__init__(qtbot, shell)
        self.desk = desk
        self.ask = ask
        self.folder = folder

    def wait(self, until):
        self.qtbot.waitUntil(until, timeout=LONG)

    def settle(self):
        """Wait until all that is made beside the window is there."""
        self.wait(lambda: not self.window.tools.jobs.busy)
        self.qtbot.wait(SETTLED)

    def go_to(self, key, **wanted):
        self.window.go(Destination(key, **wanted))
        self.settle()
        return self.window.pages[key]

    def write_into(self, widget, text):
        """Click a field, and type in place of all that stands in it."""
        self.click(widget)
        widget.setFocus()
        self.retype(text)

    def choose(self, combo, value):
        """Go through a list of choices by keys until one is chosen."""
        words = [combo.itemText(place) for place in range(combo.count())]
        place = words.index(value)
        combo.setFocus()
        self.press_in(combo, Qt.Key.Key_Home)
        self.press_in(combo, Qt.Key.Key_Down, times=place)
        assert combo.currentText() == value

    def opened(self, dialog):
        """Return a dialog that ``dialog`` names, once it is seen; one that was closed is gone for good."""
        self.wait(lambda: dialog() is not None and isValid(dialog()) and dialog().isVisible())
        return dialog()

    def press_in(self, widget, key, modifiers=NOTHING, times=1):
        for _ in range(times):
            QTest.keyClick(widget, key, modifiers)

    def save(self, form):
        """Save a form by its key, and see that nothing was wrong in it."""
        self.press(Qt.Key.Key_S, CONTROL)
        assert form.form.wrong == ()
        self.settle()

    def press_enter(self):
        self.press(ENTER)

    def take(self, menu, context, words):
        """Choose an entry of an open menu by keys, whatever its source words are called now."""
        self.wait(menu.isVisible)
        words = QCoreApplication.translate(context, words)
        found = {each.text().split("\t")[0]: each for each in menu.actions() if each.isEnabled()}
        menu.setActiveAction(found[words])
        QTest.keyClick(menu, ENTER)
        self.settle()

    def text_of_paper(self, showing):
        """Save the paper that is shown under a name, read it, and go back."""
        self.wait(lambda: showing.dialog is not None and showing.dialog.paper is not None)
        dialog = showing.dialog
        path = self.folder / f"paper-{len(list(self.folder.iterdir()))}.pdf"
        self.ask.paths = [path]
        self.click(dialog.save_button)
        self.wait(path.exists)
        self.settle()
        self.click(dialog.close_button)
        self.wait(lambda: showing.dialog is None or not showing.dialog.isVisible())
        return self.text_in(path)

    def click_at(self, view, item):
        """Click an item of a list where it is seen."""
        view.scrollToItem(item)
        place = view.visualItemRect(item).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press_action(self, page, action):
        """Press the button of the header that does a deed."""
        buttons = page.window().header.buttons
        self.click(next(each for each in buttons if each.text().strip("\u00a0") == action.text()))

    def text_in(self, path):
        """Return all words of a paper, its lines joined as one reads them."""
        return " ".join(text_of_pages(path.read_bytes()).split())
