"""The backups: made, checked, restored; and the examination of the data itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import AppError, BackupDamagedError
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.ui.backup_words import is_late, moment_words, standing_words
from desktop.ui.page import GAP, PAGE_MARGINS, Page
from desktop.ui.page_action import PageAction
from desktop.ui.tone import State, Tone
from desktop.ui.widgets.backup_card import BackupCard, KeepingCard
from desktop.ui.widgets.backup_table import BackupTable
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.backup_standing import CheckedBackup, Health, KeptBackup, Standing
    from desktop.services.care import Care
    from desktop.ui.places import Destination, Tools

SIDE = 340
"""Width of the cards beside the list, in pixels."""


class BackupsPage(Page):
    """Shows what is kept, and what can be done with it; what takes long is done beside the window."""

    def __init__(self, care: Care, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__("", tools)
        self.set_title(self.tr("Backups"))
        self._care = care
        self._vocabulary = vocabulary
        self._stale = True
        self._make = PageAction(self.tr("Make a backup"), "save", self.make, self, "Ctrl+N")
        self._examine = PageAction(self.tr("Examine the data"), "shield_checkmark", self.examine, self)
        self._build()
        self.set_buttons(self._make, self._examine)
        tools.changes.backed_up.connect(self._renew)
        self.reload()

    def _build(self) -> None:
        self.notice = Notice(self.tools.icons)
        self.table = BackupTable(self.tools.theme)
        self.card = BackupCard(self.tools.icons)
        self.keeping = KeepingCard(self.tools.icons)
        first = PageAction(self.tr("Make a backup"), "save", self.make, self)
        self.empty = EmptyState(
            self.tools.icons,
            "shield_checkmark",
            self.tr("There is no backup yet"),
            self.tr(
                "A backup is made by itself soon after each start and when the program ends. "
                "You can also make one now."
            ),
            first,
        )
        framed = QFrame()
        framed.setProperty("role", "card")
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(1, 1, 1, 8)
        inside.addWidget(self.table)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP)
        beside.addWidget(self.card)
        beside.addWidget(self.keeping)
        beside.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(framed)
        self.stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.stack, 1)
        area = FittingArea(side)
        area.setFixedWidth(SIDE)
        row.addWidget(area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.setSpacing(GAP)
        layout.addWidget(self.notice)
        layout.addLayout(row, 1)
        self._connect()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(self.check)
        self.card.check.clicked.connect(self.check)
        self.card.restore.clicked.connect(self.restore)
        self.keeping.folder.clicked.connect(self._open_folder)
        self.keeping.elsewhere.clicked.connect(self.make_elsewhere)
        self.keeping.from_file.clicked.connect(self.restore_file)

    def arrive(self, destination: Destination) -> None:
        if self._stale:
            self.reload()
        if destination.view == "elsewhere":
            self.make_elsewhere()

    def reload(self, choose: Path | None = None) -> None:
        """Show the backups as they lie in the folder now."""
        self._stale = False
        try:
            found = self._care.backups()
        except AppError as error:
            self.tools.ask.show_error(self, error)
            found = ()
        self.stack.setCurrentIndex(0 if found else 1)
        self.card.setVisible(bool(found))
        self.table.show_rows(found, choose)
        self.tools.jobs.run_unseen(  # a stick that was pulled may keep whoever asks for it waiting
            self.keeping, lambda _progress: self._care.standing(), self._show_standing, self._not_shown
        )

    def _show_standing(self, standing: Standing) -> None:
        tone = Tone.WARN if is_late(standing) else Tone.OK
        self.set_state(State(standing_words(standing), tone))
        self.keeping.show_standing(standing, self._care.folder)

    def _not_shown(self, error: Exception) -> None:
        self.tools.ask.show_error(self, error)

    def make(self) -> None:
        """Make a backup now."""
        self.tools.jobs.run(self, self.tr("Making a backup…"), self._care.back_up, self._made)

    def make_elsewhere(self) -> None:
        """Make a backup in a folder that is chosen, such as one on a stick."""
        if folder := self.tools.ask.folder(self):
            work = partial(self._care.make_backup, folder)
            self.tools.jobs.run(self, self.tr("Making a backup…"), work, self._made_elsewhere)

    def check(self) -> None:
        """Check the chosen backup and say what it holds."""
        if chosen := self.table.current:
            title = self.tr("Checking the backup…")
            path = chosen.path
            self.tools.jobs.run(
                self, title, lambda _: self._checked_or_not(path), partial(self._checked, path)
            )

    def restore(self) -> None:
        """Restore the chosen backup, once the person knows what that means."""
        if chosen := self.table.current:
            self._restore_if_wanted(chosen.path, moment_words(chosen.made_at))

    def restore_file(self) -> None:
        """Restore a backup that lies elsewhere."""
        if path := self.tools.ask.backup(self):
            self._restore_if_wanted(path, f"\u2068{path.name}\u2069")

    def examine(self) -> None:
        """Examine the data in every way and say the result in a sentence."""
        self.tools.jobs.run(self, self.tr("Examining the data…"), self._care.examine, self._examined)

    def _restore_if_wanted(self, path: Path, name: str) -> None:
        title = self.tr("Checking the backup…")
        self.tools.jobs.run(
            self, title, lambda _: self._care.check(path), partial(self._ask_first, path, name)
        )

    def _ask_first(self, path: Path, name: str, checked: CheckedBackup) -> None:
        self.reload()
        question = self.tr("Restore the backup of {name}?").format(name=name)
        if checked.later_changes:
            lost = self.tr("After it, {count} changes were saved that will no longer be there.")
            first = lost.format(count=number_text(checked.later_changes))
        else:
            first = self.tr("Nothing was saved after it, so nothing is lost.")
        kept = self.tr("Your present data is first kept in the backup folder.")
        deed = self.tr("Restore the backup")
        self.tools.ask.confirm(
            self, question, deed, lambda: self.tools.restore(path), f"{self._holds(checked)}\n{first}\n{kept}"
        )

    def _made(self, made: KeptBackup) -> None:
        self.reload(made.path)
        self.tools.changes.backed_up.emit()
        self.tools.toasts.tell(self.tr("The backup was made and checked."))

    def _made_elsewhere(self, path: Path) -> None:
        words = self.tr("The backup “{name}” was made.").format(name=f"\u2068{path.name}\u2069")
        self.tools.toasts.tell(words, partial(_open, path.parent), self.tr("Open the folder"))

    def _checked_or_not(self, path: Path) -> CheckedBackup | None:
        try:
            return self._care.check(path)
        except BackupDamagedError:
            return None

    def _checked(self, path: Path, checked: CheckedBackup | None) -> None:
        self.reload(path)
        name = moment_words(current.made_at) if (current := self.table.current) else path.name
        if checked is None:
            words = self.tr("The backup of {name} is damaged. Do not rely on it.").format(name=name)
            self.notice.say(words, Tone.DANGER)
        elif not checked.holds_together:
            words = self.tr(
                "The backup of {name} can be read, but its chain of history does not hold together."
            ).format(name=name)
            self.notice.say(words, Tone.WARN, [self._holds(checked)])
        else:
            words = self.tr("The backup of {name} is sound.").format(name=name)
            self.notice.say(words, Tone.OK, [self._holds(checked)])
        self.tools.changes.backed_up.emit()

    def _holds(self, checked: CheckedBackup) -> str:
        counted = [
            f"{number_text(count)} {self._vocabulary.record(kind).label}"
            for kind, count in checked.counts.items()
            if count and kind.__name__ in _COUNTED
        ]
        if not counted:
            return self.tr("It holds no records.")
        return self.tr("It holds {what}.").format(what=join_words(counted))

    def _examined(self, health: Health) -> None:
        if health.is_sound:
            words = self.tr(
                "Your data is sound: its pages, links and locks, the chain of history, "
                "and the tables against it."
            )
            self.notice.say(words, Tone.OK)
            return
        found = {
            self.tr("Pages of the file are damaged."): health.integrity,
            self.tr("Some records point at what is not there."): health.foreign_keys,
            self.tr("The locks of final minutes were changed outside this program."): health.triggers,
            self.tr("The chain of history does not hold: something was changed outside this program."): (
                health.chain
            ),
            self.tr("The tables do not agree with the history."): health.tables,
            self.tr("Other computers have seen changes that are no longer here."): health.witnesses,
        }
        advice = self.tr("Your data is not sound. Restore a sound backup, or ask support.")
        self.notice.say(advice, Tone.DANGER, [line for line, faults in found.items() if faults])

    def _show(self, backup: KeptBackup | None) -> None:
        if backup:
            self.card.show_backup(backup, self.table.state_words(backup))

    def _renew(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _open_folder(self) -> None:
        _open(self._care.folder)


_COUNTED = frozenset({"Office", "Neighbourhood", "Body", "Session", "Resolution", "Organisation", "Person"})
"""The records that a person knows as such."""


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
