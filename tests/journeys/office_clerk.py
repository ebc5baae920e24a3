"""The clerk of offices: whole forms, the sections of an office, and what is told beside a field."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from desktop.ui.widgets.name_line import NameLine
from tests.journeys.clerk import CONTROL, ENTER
from tests.journeys.council_clerk import CouncilClerk

MARK = " (نمونه)"


def unmarked(name):
    """Return a name without its mark, whose brackets papers give back turned."""
    return name.removesuffix(MARK)


class OfficeClerk(CouncilClerk):
    """Fills forms by what their fields are: a name is taken from its list, a choice gone through by keys."""

    pictures = None
    """A folder for pictures of the window, where one wants them."""

    def wait(self, until):
        super().wait(lambda: bool(until()))

    def fill(self, form, **values):
        """Write into the fields of a form; a tuple is one name after the other."""
        for name, value in values.items():
            stop = form.form.editors[name].stops[0]
            stop.setFocus()
            match stop, value:
                case QCheckBox(), _:
                    self.press(Qt.Key.Key_Space)
                case QComboBox(), Enum():
                    self.choose(stop, self.desk.vocabulary.choice(value).label)
                case _, tuple():
                    for each in value:
                        self._name(stop, each)
                case NameLine(), _:
                    self._name(stop, value)
                case _:
                    self.write_into(stop, value)

    def _name(self, stop, text):
        """Take a name that is found, or make a tag of a text."""
        self.click(stop)
        stop.setFocus()
        if stop.source is None:
            self.type(text)
            self.press(ENTER)
            return
        self.press(Qt.Key.Key_A, CONTROL)
        self.take_name(text)

    def take_deed(self, button, words):
        """Open the menu of a button that waits until the menu is closed, and choose by keys what it says."""
        QTimer.singleShot(0, button.menu(), lambda: self._choose_deed(button.menu(), words))
        self.click(button)
        self.settle()

    def _choose_deed(self, menu, words):
        self.wait(menu.isVisible)
        entry = next(each for each in menu.actions() if each.text().strip("\u00a0") == words)
        menu.setActiveAction(entry)
        self.press_in(menu, ENTER)

    def begin_new(self, page):
        """Open the form of a new record by its key; return it."""
        (page.nothing.buttons[0] if page.nothing.isVisible() else page.list).setFocus()
        self.press(Qt.Key.Key_N, CONTROL)
        self.wait(lambda: page.form is not None)
        return page.form

    def enter(self, page, **values):
        """Enter a record in the form of its page; return its id."""
        form = self.begin_new(page)
        self.fill(form, **values)
        self.save(form)
        return page.list.current_id

    def section(self, page, kind, group=""):
        """Return a section of what is shown, in the group whose button is pressed first."""
        if group:
            self.click(page.detail.segments.bar.buttons[group])
            self.settle()
        return next(each for each in page.detail.sections if type(each).__name__ == kind)

    def add_part(self, section, **values):
        """Add to a section by its button and the dialog; return the id of what was added."""
        before = set(section.list.ids)
        self.click(section.add_button)
        dialog = self.opened(lambda: section.dialog)
        self.fill(dialog.page, **values)
        self.save(dialog.page)
        self.wait(lambda: len(section.list.ids) > len(before))
        (added,) = set(section.list.ids) - before
        return added

    def refused(self, form, field):
        """Try to save; return what is told beside a field, which is all that is wrong."""
        self.press(Qt.Key.Key_S, CONTROL)
        assert form.form.wrong == (field,)
        return form.form.errors[field].words

    def pick(self, view, record_id):
        """Choose a row of a list of two lines by keys."""
        view.setFocus()
        self.press_in(view, Qt.Key.Key_Home)
        self.press_in(view, Qt.Key.Key_Down, times=view.ids.index(record_id))
        assert view.current_id == record_id

    def told(self):
        """Return what the last message said."""
        return self.window.tools.toasts.shown.label.text()

    def grab(self, name):
        """Keep a picture of what is seen, where a person wants to look at it."""
        if self.pictures:
            self.settle()
            shown = QApplication.activeModalWidget() or self.window
            shown.grab().save(str(self.pictures / f"{name}.png"))
