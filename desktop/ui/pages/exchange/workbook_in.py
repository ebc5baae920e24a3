"""A workbook on its way in: read, shown as a plan, corrected in place, and saved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.errors import ChangedElsewhereError
from desktop.persian.numbers import number_text
from desktop.services.sheets.source import Source
from desktop.services.sheets.without_made import without_made
from desktop.ui.page_action import PageAction
from desktop.ui.pages.exchange.password_dialog import PasswordDialog
from desktop.ui.pages.exchange.plan_wishes import PlanWishes
from desktop.ui.pages.exchange.unknown_sheet_dialog import UnknownSheetDialog
from desktop.ui.pages.exchange.words import counted_kinds, listed_made, report_words
from desktop.ui.papers.saved_file import show_in_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.sheets.plan import ImportPlan
    from desktop.services.sheets.plan_words import NearName
    from desktop.ui.places import Tools


@dataclass(frozen=True, slots=True)
class Applied:
    """An import that was saved: the unit of work, the plan that it carried out, and what was mended in it."""

    batch: str
    plan: ImportPlan
    mending: Mapping[tuple[int, int, str], str]
    """As in `Wishes`."""


class WorkbookIn(PlanWishes):
    """Asks nothing that stops the work: what is typed is checked beside the window."""

    planned = Signal()
    """A plan is there to be looked at."""
    left = Signal()
    applied = Signal(object)
    """Carries an `Applied`."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(desk, tools)
        self._then_save = False
        self.password: PasswordDialog | None = None
        self.unknown: UnknownSheetDialog | None = None
        self.save_deed = PageAction("", "checkmark_circle", self.save, self, "Ctrl+S")
        self.back = PageAction(self.tr("Back"), "chevron_right", self.leave, self, "Esc")
        self._connect()

    def _connect(self) -> None:
        keeper = self.keeper
        keeper.opened.connect(self._show_opened)
        keeper.checked.connect(self._show_checked)
        keeper.turned.connect(self._show_deed)
        keeper.password_wanted.connect(self.ask_password)
        keeper.unknown.connect(self.ask_register)
        keeper.outdated.connect(self._tell_outdated)
        self.reread.clicked.connect(self.read_again)
        self.report.clicked.connect(self._write_report)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("F5", self.read_again),
            ("F6", partial(self.tabs.step, 1)),
            ("Shift+F6", partial(self.tabs.step, -1)),
            ("Ctrl+Tab", partial(self.tabs.step, 1)),
            ("Ctrl+Shift+Tab", partial(self.tabs.step, -1)),
            ("F8", self.go_on),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    # reading

    def open(self, path: Path) -> None:
        """Read a workbook, find out what it is about, and show what saving it would do."""
        self.open_source(Source(path))

    def open_source(self, source: Source, kinds: Sequence[type[Record]] | None = None) -> None:
        """Read a file or what was pasted, as records of ``kinds`` where they are known."""
        self._if_corrections_may_go(partial(self.keeper.open, source, kinds))

    def read_again(self) -> None:
        """Read the workbook again, as after it was corrected in Excel."""
        if self.plan and self.plan.source.path:
            self._if_corrections_may_go(self.keeper.read_again)

    def leave(self) -> None:
        """Go back to the start; nothing was saved."""
        self._if_corrections_may_go(self._leave)

    def _leave(self) -> None:
        self.keeper.forget()
        self.left.emit()

    def _if_corrections_may_go(self, then: Callable[[], object]) -> None:
        self.flush()
        if not self.keeper.by_hand:
            then()
            return
        self._tools.ask.confirm(
            self,
            self.tr("Drop {count} corrections that were made here?").format(
                count=number_text(self.keeper.by_hand)
            ),
            self.tr("Drop the corrections"),
            then,
        )

    def ask_password(self, source: Source, kinds: Sequence[type[Record]] | None = None) -> None:
        """Ask for the password, or say that the one that was given is wrong."""
        if self.password is None:
            self.password = dialog = PasswordDialog(source.name, self)
            dialog.given.connect(lambda given: self.keeper.open(Source(source.path, password=given), kinds))
            dialog.finished.connect(self._forget_dialog)
            dialog.open()
        elif source.password:
            self.password.say_wrong()

    def ask_register(
        self, source: Source, kinds: Sequence[type[Record]] | None, sheets: Mapping[int, str]
    ) -> None:
        """Ask what the rows of a workbook are of which that is not known."""
        if self.password:
            self.password.accept()
        name = source.name if source.path else self.tr("Pasted rows")
        self.unknown = dialog = UnknownSheetDialog(name, sheets, kinds, self)
        dialog.said.connect(lambda said: self.keeper.open(source, kinds, said))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.password = self.unknown = None

    def _show_opened(self) -> None:
        for dialog in filter(None, (self.password, self.unknown)):
            dialog.accept()
        if plan := self.plan:
            self.planned.emit()
            self.show_anew(plan, self.keeper.wishes)
            self._show_deed()

    def _show_checked(self) -> None:
        if plan := self.plan:
            self.show_plan(plan, self.keeper.wishes)
        self._show_deed()
        if self._then_save and not self.keeper.is_checking:
            self._then_save = False
            if self._in_order():
                self.save()

    def _tell_outdated(self) -> None:
        self._then_save = False
        self._tools.ask.tell(
            self,
            self.tr("The workbook was changed meanwhile and is read again."),
            self.tr("What was corrected here before is dropped, for its rows may be others now."),
        )

    def _show_deed(self) -> None:
        if plan := self.plan:
            words = self.tr("Save {count} rows").format(count=number_text(plan.to_save))
            if plan.refused:
                words = self.tr("Save {count} rows; {waiting} wait").format(
                    count=number_text(plan.to_save), waiting=number_text(plan.refused)
                )
            self.save_deed.setText(words)
            self.save_deed.setEnabled(bool(plan.to_save) and not self.keeper.is_checking)
        self.show_checking(now=self.keeper.is_checking)

    # saving

    def _in_order(self) -> bool:
        """Tell whether every row that was corrected can be saved."""
        corrected = {(place, number) for place, number, _ in self.keeper.wishes.mending}
        rows = self.plan.rows() if self.plan else ()
        return not any(row.problems for sheet, row in rows if (sheet.place, row.number) in corrected)

    def save(self) -> None:
        """Save what is new or changed; what is being typed is checked before, and a backup is made first."""
        if self.flush():
            self._then_save = True
        elif (plan := self.plan) and self.save_deed.isEnabled():
            if made := self._desk.plan_words.made(plan):
                near = [each for each in self._desk.plan_words.near(plan) if each.is_made]
                rather = (self.tr("Save the other rows"), partial(self._save_others, plan))
                if near:
                    rather = (self.tr("Take the known names and save"), partial(self._save_stored, near))
                self._tools.ask.confirm(
                    self,
                    self.tr("{kinds} will be made anew. Make them?").format(kinds=counted_kinds(made)),
                    self.tr("Make them and save"),
                    partial(self._save, plan),
                    listed_made(made, near),
                    rather,
                )
            else:
                self._save(plan)

    def _save_stored(self, near: Sequence[NearName]) -> None:
        """Save with stored names in the place of those that are near them; what else is made is asked of."""
        self._then_save = True
        self.take_stored(near)

    def _save_others(self, plan: ImportPlan) -> None:
        """Let the rows wait that name what nobody knows."""
        rest = without_made(plan)
        if rest.to_save:
            self._save(rest)

    def _save(self, plan: ImportPlan) -> None:
        told = partial(self._told, plan, self.keeper.wishes.mending)
        self._tools.jobs.run(self, self.tr("Saving the rows…"), partial(self._saved, plan), told)

    def _saved(self, plan: ImportPlan, progress: Progress) -> str:
        """Return the unit of work, or nothing where records were changed since the plan."""
        self._desk.care.back_up_if_changed()
        try:
            return self._desk.import_sheet.apply(plan, progress)
        except ChangedElsewhereError:
            return ""

    def _told(self, plan: ImportPlan, mending: Mapping[tuple[int, int, str], str], batch: str) -> None:
        if batch:
            self.keeper.forget()
            self.applied.emit(Applied(batch, plan, mending))
            return
        self._tools.ask.tell(
            self,
            self.tr("Records were changed since this preview was made; it is made anew."),
            self.tr("Look at it again and save."),
        )
        self.keeper.check()

    def _write_report(self) -> None:
        if plan := self.plan:
            self.write_report(plan, self.keeper.wishes.mending)

    def write_report(self, plan: ImportPlan, mending: Mapping[tuple[int, int, str], str]) -> None:
        """Write the refused rows into a copy of the workbook, each with what is wrong, as it was mended."""
        source = plan.source.path
        name = self.tr("{name} - to correct.xlsx").format(
            name=source.stem if source else self.tr("Pasted rows")
        )
        if path := self._tools.ask.save_as(self, str(source.with_name(name)) if source else name):
            self._tools.jobs.run(
                self,
                self.tr("Writing the workbook…"),
                lambda _: self._desk.report_rows.write(plan, path, mending),
                lambda lacks: self._tools.toasts.tell(
                    report_words(lacks),
                    partial(show_in_folder, path),
                    self.tr("Open the folder"),
                ),
            )
