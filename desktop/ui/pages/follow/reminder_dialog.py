"""A letter that reminds an agency before it goes out; from here it is saved and registered as sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.ui.ask import PDF
from desktop.ui.papers.letter_dialog import LetterDialog
from desktop.ui.papers.saved_file import file_name, open_file, show_in_folder
from desktop.ui.widgets.dialog_foot import deed_button, foot_of, put_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.prints.send_reminder import SentReminder
    from desktop.ui.places import Tools

KEYS = "Ctrl+Return"


class ReminderDialog(LetterDialog):
    """Printing and saving alone register nothing; what was registered can be taken back."""

    def __init__(
        self,
        title: str,
        agency_id: str,
        resolution_ids: Sequence[str],
        desk: Desk,
        tools: Tools,
        owner: QWidget,
    ) -> None:
        prints = desk.prints
        self._title, self._agency, self._resolutions = title, agency_id, tuple(resolution_ids)
        self._desk, self._over = desk, owner
        super().__init__(
            title,
            lambda outgoing: prints.make(prints.reminder(agency_id, resolution_ids, outgoing)),
            desk,
            tools,
            owner,
        )
        self.logs = QCheckBox(self.tr("Log it as a step of each resolution"))
        self.logs.setChecked(True)
        self.register_button = deed_button(self.tr("Register and save\u2026"), self.register, KEYS)
        put_icon(self.register_button, tools.icons, "mail")
        self.register_button.setEnabled(False)  # until the letter is seen as it would go out
        self.view.shown.connect(lambda: self.register_button.setEnabled(self.paper is not None))
        self.letter.changed.connect(lambda: self.register_button.setEnabled(False))
        self.above.addLayout(foot_of((self.register_button, self.logs)))

    def register(self) -> None:
        """Ask where the letter goes as a file, and keep it as one that was sent."""
        if not self.paper or not self.letter.is_right:
            return
        suggested = file_name(self._title, ".pdf", self.tr("Letter of reminder"))
        if not (place := self._tools.ask.save_as(self, suggested, PDF)):
            return
        prints, outgoing, logged = self._desk.prints, self.letter.outgoing(), self.logs.isChecked()
        self._tools.jobs.run(
            self,
            self.tr("Registering the letter\u2026"),
            lambda progress: prints.send_reminder(
                self._agency, self._resolutions, outgoing, place, progress, logged=logged
            ),
            self._end,
        )

    def _end(self, sent: SentReminder) -> None:
        self.accept()
        words = self.tr("The letter of reminder was registered.")
        if sent.steps:
            words = self.tr("The letter of reminder was registered, with {count} steps.").format(
                count=number_text(len(sent.steps))
            )
        self._tools.toasts.tell(
            words,
            partial(_take_back, sent, self._desk, self._tools, self._over),
            "",
            (self.tr("Open"), partial(open_file, sent.files[0])),
            (self.tr("Open the folder"), partial(show_in_folder, sent.files[0])),
        )


def _take_back(sent: SentReminder, desk: Desk, tools: Tools, owner: QWidget) -> None:
    try:
        desk.prints.take_back_reminder(sent)
    except AppError as error:
        tools.ask.show_error(owner, error)
