"""Begins the work on a register: shows it, or first the first start and does what was chosen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import AppError
from desktop.ui.places import Destination

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.first.first_start import FirstChoices, FirstStart
    from desktop.ui.shell import Shell


class FirstUse(QObject):
    """Asked after each opening; what was chosen may need the register to be opened elsewhere first."""

    moving = Signal(object)
    """Carries the folder in which the register shall lie from now on."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._chosen: FirstChoices | None = None
        self.start: FirstStart | None = None

    def look_at(self, desk: Desk) -> None:
        """Show a register, or go on with what was chosen; the first start where nothing ever was."""
        chosen, self._chosen = self._chosen, None
        if not desk.preferences.is_first_start():
            self._end()
            self._shell.set_desk(desk)
            if chosen and not self._was_restored(chosen):
                self._shell.tools.toasts.tell(self.tr("The data that was there already was opened."))
        elif chosen:
            self._carry_out(desk, chosen)
        else:
            self._show(desk)

    def _show(self, desk: Desk) -> None:
        from desktop.ui.first.first_start import FirstStart

        self._end()
        self.start = FirstStart(desk, self._shell.tools)
        self.start.done.connect(lambda chosen: self._choose(desk, chosen))
        self._shell.cover(self.start)

    def _choose(self, desk: Desk, chosen: FirstChoices) -> None:
        """Look for the backup and move the register first, where that was chosen."""
        from desktop.ui.first.first_steps import Beginning

        if chosen.beginning is Beginning.BACKUP:
            if backup := self._shell.tools.ask.backup(self._shell):
                self._check(desk, chosen._replace(backup=backup))
        else:
            self._place(desk, chosen)

    def _check(self, desk: Desk, chosen: FirstChoices) -> None:
        backup, start = chosen.backup, self.start
        if backup and start:
            words = self.tr("Checking the backup…")
            self._shell.tools.jobs.run(
                start,
                words,
                lambda _progress: desk.care.check_backup(backup),
                lambda _contents: self._place(desk, chosen),
            )

    def _place(self, desk: Desk, chosen: FirstChoices) -> None:
        if chosen.folder == desk.folder:
            self._carry_out(desk, chosen)
        else:
            self._chosen = chosen
            self._end()
            self.moving.emit(chosen.folder)

    def _carry_out(self, desk: Desk, chosen: FirstChoices) -> None:
        from desktop.ui.first.first_steps import Beginning

        if chosen.backup:
            self._chosen = chosen._replace(backup=None)
            self._end()
            self._shell.restoring.emit(chosen.backup)
            return
        try:
            desk.preferences.save(chosen.values, chosen.emblem)
            if chosen.beginning is Beginning.SAMPLE:
                desk.sample.bring()
        except AppError as error:
            self._shell.tools.ask.show_error(self._shell, error)
            return
        self._forget()
        self._end()
        self._shell.set_desk(desk)
        if chosen.beginning is Beginning.WORKBOOK:
            self._shell.go(Destination("exchange", view="workbook"))

    def _was_restored(self, chosen: FirstChoices) -> bool:
        from desktop.ui.first.first_steps import Beginning

        return chosen.beginning is Beginning.BACKUP and chosen.backup is None

    def _forget(self) -> None:
        """Forget what was typed, for it is saved now."""
        from desktop.ui.first.first_start import TYPED

        self._shell.tools.memory.forget(TYPED)

    def _end(self) -> None:
        if self.start:
            self.start = None
            self._shell.uncover()
