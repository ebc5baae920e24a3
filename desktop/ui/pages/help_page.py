"""Help: every shortcut on one sheet, and where to turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.keys import shown_keys
from desktop.ui.page import GAP, Page
from desktop.ui.widgets.sheet_area import SheetArea

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.ui.places import Tools


class HelpPage(Page):
    """All that the keyboard can do, in groups."""

    def __init__(self, tools: Tools) -> None:
        super().__init__("", tools)
        self.set_title(self.tr("Help and shortcuts"))
        self._build()

    def _build(self) -> None:
        right, left = QVBoxLayout(), QVBoxLayout()
        groups = self._groups()
        for number, (title, icon, rows) in enumerate(groups):
            (left if number % 2 else right).addWidget(self._card(title, icon, rows))
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        for column in (right, left):
            column.setSpacing(GAP)
            column.addStretch(1)
            columns.addLayout(column, 1)
        whole = QVBoxLayout()
        whole.addLayout(columns)
        self.area = SheetArea(whole)
        self.area.setAccessibleName(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def _groups(self) -> tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]:
        return (
            (self.tr("Going around"), "home", self._going()),
            (self.tr("Lists"), "table", self._lists()),
            (self.tr("Writing"), "edit", self._writing()),
            (self.tr("Writing minutes"), "document_text", self._minutes()),
            (self.tr("Calendar of sessions"), "calendar", self._sessions()),
            (self.tr("Following up"), "board", self._follow_up()),
            (self.tr("Working with Excel"), "document_table", self._excel()),
            (self.tr("Exchange with other computers"), "link", self._exchange()),
            (self.tr("Good to know"), "info", self._good_to_know()),
        )

    def _going(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+K", self.tr("Search everything; the arrows choose and Enter opens")),
            ("Ctrl+1…9", self.tr("Go to the first to ninth page")),
            ("F1", self.tr("This sheet")),
            ("Tab", self.tr("Next field or button; with Shift the one before")),
            ("Ctrl+Z", self.tr("Take your last step back, on any page; in a text, what was typed")),
            ("Ctrl+Y", self.tr("Do again what was taken back; Ctrl+Shift+Z does so too")),
            ("Esc", self.tr("Close what is open; empty the search")),
        )

    def _lists(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+N", self.tr("New record of this page")),
            ("Enter", self.tr("Open the chosen row; press the button that has the keyboard")),
            ("F2", self.tr("Edit the chosen row")),
            ("Delete", self.tr("Move to the bin; it can be restored from the message")),
            ("Ctrl+F", self.tr("Search in this list; Down goes to what was found")),
            ("Ctrl+A", self.tr("Choose all rows")),
            ("Ctrl+C", self.tr("Copy the chosen rows, to be pasted into Excel")),
        )

    def _writing(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+S", self.tr("Save")),
            ("Ctrl+Z", self.tr("Take back what was typed; Ctrl+Y does it again")),
            ("Alt+Down", self.tr("Open the calendar of a date, or the names that may be meant")),
            ("Backspace", self.tr("In an empty line, go back to the names before it; Delete takes one out")),
            ("Shift+Space", self.tr("Half-space inside a word")),
            ("Ctrl+Shift+2", self.tr("Half-space on any keyboard layout")),
        )

    def _minutes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Alt+1…6", self.tr("Go to a part of the minutes; Ctrl+PgDn goes to the next one")),
            ("/", self.tr("Phrases of the bank, at the beginning of a word")),
            ("Ctrl+Enter", self.tr("New item, statement or resolution after this one")),
            (
                "Ctrl+Shift+Enter",
                self.tr("Cut a resolution at the cursor; Backspace at its beginning joins it"),
            ),
            ("Alt+Up", self.tr("Move it up; Alt+Down moves it down")),
            ("Ctrl+Shift+Delete", self.tr("Take it out; Ctrl+Z brings it back")),
            ("Ctrl+H", self.tr("What earlier sessions had to do with an item of the agenda")),
            ("Ctrl+B", self.tr("New clause of a resolution; Enter in a clause begins the next")),
            ("Ctrl+Shift+M", self.tr("Make all member agencies responsible for a resolution")),
            ("ح غ م ن", self.tr("Present, absent, excused, represented, in the list of those who attend")),
            ("Ctrl+P", self.tr("Papers: see, print and save")),
            ("Ctrl+Shift+L", self.tr("Finalise the minutes, or close an amendment")),
        )

    def _sessions(self) -> tuple[tuple[str, str], ...]:
        return (
            ("N", self.tr("Plan a session on the chosen day")),
            ("T", self.tr("Go to today; PgUp and PgDn turn the month or the week")),
            ("Alt+Left", self.tr("Take the chosen session to the next day; Alt+Down to the next week")),
            ("Alt+Up", self.tr("While preparing a session: move an item up; Alt+Down moves it down")),
        )

    def _follow_up(self) -> tuple[tuple[str, str], ...]:
        return (
            ("F2", self.tr("Log a step of the chosen card; space does so too")),
            ("Ctrl+Left", self.tr("Take the chosen cards to the next column; Ctrl+Right brings them back")),
            ("Enter", self.tr("On a day of the calendar, go into its lines; Esc comes out again")),
        )

    def _excel(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+Shift+E", self.tr("Write a list to Excel: as it is shown, the chosen rows, or all of it")),
            ("Ctrl+V", self.tr("On a list, bring in the rows that were copied in Excel")),
            ("F8", self.tr("While bringing in: the next wrong cell")),
            ("Tab", self.tr("While bringing in: from cell to cell; Enter writes, and goes down")),
            ("F6", self.tr("While bringing in: the next sheet of the file")),
            ("Ctrl+Z", self.tr("While bringing in: take the last correction back")),
            (
                "",
                self.tr(
                    "Bring in: choose the file; its headings are recognised, and a column that is not known "
                    "is chosen once and remembered. Nothing is saved before you have seen what changes."
                ),
            ),
            (
                "",
                self.tr(
                    "Mend: correct what is wrong in place, or take the rejected rows back in a copy of your "
                    "own file, correct them in Excel, and read it again."
                ),
            ),
            ("", self.tr("Take back: for 30 days every import is listed and can be taken back as a whole.")),
            (
                "",
                self.tr(
                    "Template: an empty file for each register, with its headings, choices and an "
                    "example row."
                ),
            ),
            (
                "",
                self.tr(
                    "Dates: Excel knows no Jalali days; it keeps 1405/09/01 as text but takes 98/07/15 for "
                    "one of 1998. Write the year in four digits; how each column was read is said before "
                    "saving."
                ),
            ),
        )

    def _exchange(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+N", self.tr("On the page of the exchange: make a package")),
            ("Ctrl+O", self.tr("Choose packages; what they bring is shown before anything is saved")),
            ("Ctrl+S", self.tr("Take the packages that are shown")),
            ("Alt+1", self.tr("In a conflict: choose what the first side wrote; Alt+2 the second")),
            (
                "",
                self.tr(
                    "A package is one file, for a stick or a messenger. A lost one costs nothing: what is "
                    "not confirmed by a receipt comes again with the next."
                ),
            ),
            (
                "",
                self.tr(
                    "The first package of a computer is taken when its number was read aloud and compared, "
                    "by telephone or in person."
                ),
            ),
            (
                "",
                self.tr(
                    "Where two people wrote different things nothing is lost: both stand among the conflicts "
                    "until one is chosen."
                ),
            ),
        )

    def _good_to_know(self) -> tuple[tuple[str, str], ...]:
        return (
            ("", self.tr("Dates can be typed in any form: 1405/8/30, 30 Aban 1405, or 30/8/1405.")),
            (
                "",
                self.tr(
                    "Persian, Arabic and Latin digits and letters are all found, however they are typed."
                ),
            ),
            (
                "",
                self.tr(
                    "Your data stays on this computer; the program sends nothing. Only you carry packages."
                ),
            ),
            (
                "",
                self.tr(
                    "The settings move the data to another folder, or by one file to another computer, which "
                    "takes it in on its first start."
                ),
            ),
        )

    def _card(self, title: str, icon: str, rows: Iterable[tuple[str, str]]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        sign, heading = QLabel(), QLabel(title)
        self.tools.icons.put(sign, icon, "primary")
        heading.setProperty("role", "h2")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(sign)
        top.addWidget(heading, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for number, (keys, words) in enumerate(rows):
            if keys:
                grid.addWidget(
                    _key(keys), number, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
                )
            grid.addWidget(_sentence(words), number, 1 if keys else 0, 1, 1 if keys else 2)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(grid)
        return card


def _key(keys: str) -> QLabel:
    label = QLabel(shown_keys(keys) or keys)
    label.setProperty("role", "key")
    return label


def _sentence(words: str) -> QWidget:
    from desktop.ui.widgets.wrapped_label import WrappedLabel

    label = WrappedLabel()
    label.set_words(words)
    return label
