"""How far an office is from its handover, the handover itself, and the file that goes with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from desktop.domain.office import Office
from desktop.domain.office_step import OfficeStepKind
from desktop.domain.party import Organisation
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.pages.offices.handover_checks import handover_checks, planned_state
from desktop.ui.pages.offices.handover_dialog import HandoverDialog
from desktop.ui.papers.saved_file import open_file
from desktop.ui.papers.showing import Showing
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.button_row import ButtonRow
from desktop.ui.widgets.check_list import CheckList
from desktop.ui.widgets.dialog_foot import put_icon
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.offices.handover import HandoverState
    from desktop.services.offices.life import Stepped
    from desktop.services.prints.dossier_folder import WrittenDossier
    from desktop.ui.places import Tools


class HandoverSection(DetailSection):
    """The file can be made before and after the handover; the office is handed over but once."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("")
        self.set_title(self.tr("Handover to the municipality"))
        self._desk, self._tools = desk, tools
        self.office: Office | None = None
        self.dialog: HandoverDialog | None = None
        self.showing = Showing(tools, self)
        self.notice = Notice(tools.icons)
        self.checks = CheckList(tools.icons)
        self.hand_button = QPushButton(self.tr("Hand over to the municipality…"))
        self.hand_button.clicked.connect(lambda _checked: self.ask())
        self.paper_button = QPushButton(self.tr("Handover file"))
        self.paper_button.clicked.connect(lambda _checked: self.show_paper())
        put_icon(self.paper_button, tools.icons, "print")
        self.folder_button = QPushButton(self.tr("File in a folder…"))
        self.folder_button.clicked.connect(lambda _checked: self.write_folder())
        put_icon(self.folder_button, tools.icons, "folder_open")
        for widget in (self.notice, self.checks, self.hand_button):
            self.body.addWidget(widget)
        self.body.addWidget(ButtonRow(self.paper_button, self.folder_button))

    def show_record(self, record: Record) -> None:
        if not isinstance(record, Office):
            return
        self.office = record
        try:
            state = self._desk.offices.handover.state(record.id)
        except AppError:  # deleted meanwhile; the list says so
            return
        self.checks.set_checks(handover_checks(state))
        allowed = self._desk.offices.life.allowed(record)
        self.hand_button.setVisible(OfficeStepKind.HANDED_OVER in allowed)
        self._tell(state)

    def _tell(self, state: HandoverState) -> None:
        self.notice.clear()
        if state.is_over:
            self.notice.say(self._over_words(state), Tone.OK)
        elif planned := planned_state(state):
            self.notice.say(planned.words, planned.tone)

    def _over_words(self, state: HandoverState) -> str:
        office = state.office
        leads = self._desk.browse.titles(Organisation, [office.lead or ""]).get(office.lead or "", "")
        if not office.state_since:
            return self.tr("The office was handed over; {municipality} leads it.").format(municipality=leads)
        words = self.tr("The office was handed over on {day}; {municipality} leads it.")
        return words.format(day=day_text(office.state_since), municipality=leads)

    def ask(self) -> None:
        """Ask for the day, the papers and the municipality."""
        if self.office is None:
            return
        try:
            dialog = HandoverDialog(
                self.office, self.tr("Hand over to the municipality"), self._desk, self._tools, self
            )
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.dialog = dialog
        dialog.taken.connect(self._handed)
        dialog.open()

    def _handed(self, stepped: Stepped) -> None:
        self._tools.toasts.tell(self.tr("The office was handed over."), partial(self._take_back, stepped))
        self.changed.emit()

    def _take_back(self, stepped: Stepped) -> None:
        try:
            self._desk.offices.life.take_back(stepped)
        except AppError as error:
            self._tools.ask.show_error(self, error)
        self.changed.emit()

    def show_paper(self) -> None:
        """Show the file as a paper."""
        if self.office is None:
            return
        office_id, prints = self.office.id, self._desk.prints
        title = self.tr("Handover file - {office}").format(office=self.office.title)
        self.showing.show(title, lambda: prints.make(prints.dossier(office_id)))

    def write_folder(self) -> None:
        """Write the file with all attached files into a new folder, where the person says."""
        if self.office is None:
            return
        parent = self._tools.ask.folder(self)
        if parent is None:
            return
        office_id, dossiers = self.office.id, self._desk.dossier_folder
        self._tools.jobs.run(
            self,
            self.tr("Writing the handover file…"),
            lambda progress: dossiers.write(office_id, parent, progress),
            self._written,
        )

    def _written(self, written: WrittenDossier) -> None:
        words = self.tr("{count} files were written into “{folder}”.")
        told = words.format(count=number_text(written.files), folder=written.folder.name)
        if written.left_out:
            more = self.tr("{count} files could not be copied; the index names them.")
            told = f"{told} {more.format(count=number_text(written.left_out))}"
        self._tools.toasts.tell(told, partial(open_file, written.folder), self.tr("Open the folder"))
