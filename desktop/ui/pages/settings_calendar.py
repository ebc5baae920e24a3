"""The settings on working days: the weekend, the office's own days, and how far lunar holidays are known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop.domain.holiday import Holiday
from desktop.domain.working_days import Weekend
from desktop.errors import AppError
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_letter, jalali_parts
from desktop.persian.numbers import number_text
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.pages.settings_cards import SettingsCard
from desktop.ui.tone import Tone
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop.schema.diff import Opened
    from desktop.services.desk import Desk
    from desktop.services.preferences import PreferenceValues
    from desktop.services.working_calendar import LunarTable
    from desktop.ui.places import Tools

REPORT_DAYS = (5, 10, 15, 20, 30)
"""What is offered."""


class CalendarCard(SettingsCard):
    """The weekend is saved with the page; a day of the office is a record, saved by its own form."""

    def __init__(self, desk: Desk, tools: Tools, values: PreferenceValues) -> None:
        super().__init__(tools, "calendar", QCoreApplication.translate("Settings", "Working days"))
        self._desk = desk
        self._tools = tools
        self.dialog: FormDialog | None = None
        self._found: tuple[Holiday, ...] = ()
        self.weekend = Segments(
            (
                (Weekend.FRIDAY.name, self.tr("Friday")),
                (Weekend.THURSDAY_FRIDAY.name, self.tr("Thursday and Friday")),
                (Weekend.FRIDAY_SATURDAY.name, self.tr("Friday and Saturday")),
            )
        )
        self.weekend.choose(Weekend.of(values.rest_days).name)
        self.weekend.chosen.connect(self.edited)
        days = sorted({*REPORT_DAYS, values.report_days})
        self.report_days = Segments([(str(each), number_text(each)) for each in days])
        self.report_days.choose(str(values.report_days))
        self.report_days.chosen.connect(self.edited)
        self.list = TwoLineList(tools.theme, self.tr("Days of this office"), selecting=True)
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        self.new = QPushButton(self.tr("Add a day…"))
        self.remove = QPushButton(self.tr("Delete the day"))
        self.remove.setProperty("role", "ghost")
        self.known = WrappedLabel()
        self.known.setProperty("role", "hint")
        self.warning = Notice(tools.icons)
        self._lay_out()
        self.list.opened.connect(self.open_day)
        self.list.delete_asked.connect(self.delete_day)
        self.new.clicked.connect(self.add_day)
        self.remove.clicked.connect(self.list.ask_delete)
        self.refresh()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.new)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        self.add(
            FieldBox(self.tr("Days of rest"), self.weekend), FieldBox(self.list.accessibleName(), self.list)
        )
        self.add(
            FieldBox(self.tr("Days after its period until a performance report is due"), self.report_days)
        )
        self.add(self.nothing)
        self.rows.addLayout(buttons)
        self.add(self.known, self.warning)

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what stands here."""
        days = int(self.report_days.choice)
        return replace(given, rest_days=Weekend[self.weekend.choice].value, report_days=days)

    def refresh(self) -> None:
        """Show the days of the office, and how far the shipped holidays go."""
        days = self._desk.working_calendar
        self._found = days.own()
        self.list.set_rows([self._row(each) for each in self._found])
        self.list.setVisible(bool(self._found))
        self.remove.setVisible(bool(self._found))
        here = self.tr(
            "Solar holidays are known for every year. Enter here a day on which your offices are closed, "
            "a lunar holiday that shifted, or a holiday that is worked on."
        )
        self.nothing.set_words("" if self._found else here)
        self.known.set_words(known_words(days.lunar))
        warning = warning_words(days.lunar, self._desk.following.today())
        if warning:
            self.warning.say(warning, Tone.WARN)
        else:
            self.warning.clear()

    def _row(self, holiday: Holiday) -> ListRow:
        day = day_letter(holiday.held_on) if holiday.held_on else ""
        chip = self.tr("Working day") if holiday.is_working else ""
        return ListRow(holiday.id, day, holiday.name, chip, Tone.INFO if chip else None)

    def add_day(self) -> None:
        """Ask for a new day."""
        self._ask(Holiday(), self.tr("Day of this office"))

    def open_day(self, holiday_id: str) -> None:
        """Open a day to change it."""
        try:
            opened = self._desk.browse.open(Holiday, holiday_id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            self.refresh()
            return
        self._ask(opened, self.tr("Day of this office"))

    def _ask(self, given: Opened[Holiday] | Holiday, title: str) -> None:
        self.dialog = FormDialog(given, title, self._desk, self._tools, self)
        self.dialog.resize(560, 380)
        self.dialog.saved.connect(self._saved)
        self.dialog.open()

    def _saved(self, holiday_id: str) -> None:
        self.refresh()
        self.list.choose(holiday_id)
        self.edited.emit()

    def delete_day(self, holiday_id: str) -> None:
        """Put a day into the bin, with the way back."""
        gone = next(each for each in self._found if each.id == holiday_id)
        if self._done(lambda: self._desk.edit.delete(self._desk.browse.open(Holiday, holiday_id))):
            words = self.tr("“{name}” was moved to the bin.").format(name=f"\u2068{gone.name}\u2069")
            if not self._found:
                self.new.setFocus()  # else the keyboard would go to some button, as the list is gone
            self._tools.toasts.tell(words, lambda: self._done(lambda: self._desk.edit.restore(gone)))

    def _done(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return False
        finally:
            self.refresh()
        return True


def known_words(lunar: LunarTable) -> str:
    """Return until which year lunar holidays are known, and which of those years are computed."""
    if not lunar.last:
        return ""
    first, published, last = (
        persian_digits(str(year)) for year in (lunar.first, lunar.published, lunar.last)
    )
    if lunar.published == lunar.last:
        words = QCoreApplication.translate("CalendarCard", "Lunar holidays are known from {first} to {last}.")
        return words.format(first=first, last=last)
    return QCoreApplication.translate(
        "CalendarCard",
        "Lunar holidays are known from {first} to {last}; those after {published} are computed in advance "
        "and may shift by a day.",
    ).format(first=first, published=published, last=last)


def warning_words(lunar: LunarTable, today: date) -> str:
    """Return what is to be done where the table cannot be read or is out of date; "" where it holds."""
    year = jalali_parts(today)[0]
    if not lunar.last:
        return QCoreApplication.translate(
            "CalendarCard",
            "The file of lunar holidays cannot be read; only solar holidays are known. Install the program "
            "again, or enter the days here.",
        )
    if year > lunar.last:
        words = QCoreApplication.translate(
            "CalendarCard",
            "The lunar holidays of {year} are not known to this version. Enter them here, or bring the "
            "program up to date.",
        )
        return words.format(year=persian_digits(str(year)))
    return ""
