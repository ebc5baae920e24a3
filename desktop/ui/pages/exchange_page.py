"""Data in and out: workbooks with their plan, old minutes beside their text, registers to Excel."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.services.sheets.pasted_block import pasted_block
from desktop.services.sheets.registers import REGISTERS, register_of
from desktop.services.sheets.source import Source
from desktop.ui.page import PAGE_MARGINS, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.exchange.minutes_in import MinutesIn
from desktop.ui.pages.exchange.registers import imported
from desktop.ui.pages.exchange.scenes import workbook_scenes
from desktop.ui.pages.exchange.start_view import StartView
from desktop.ui.pages.exchange.words import isolated, left_words, saved_words, undone_words
from desktop.ui.pages.exchange.workbook_in import Applied, WorkbookIn
from desktop.ui.places import Destination
from desktop.ui.sheets.sheets_out import SheetsOut
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.sheets.past_imports import PastImport
    from desktop.services.sheets.undo_import import Undone
    from desktop.ui.places import Tools

_TEXTS = frozenset({".txt", ".text", ".md", ".docx", ".doc", ".pdf", ".rtf"})
"""What is dropped and ends so is taken for old minutes; anything else for a workbook."""


class ExchangePage(Page):
    """Three views in one place: the start, a plan, a reading; Esc leads back to the start."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self._desk = desk
        self._build()
        self._choose_workbook = PageAction(
            self.tr("Bring in a workbook"), "arrow_import", self.choose_workbook, self, "Ctrl+O"
        )
        self._choose_minutes = PageAction(
            self.tr("Read old minutes"), "document_text", self.choose_minutes, self, "Ctrl+Shift+O"
        )
        self._paste = PageAction(self.tr("Paste rows from Excel"), "table", self.paste, self, "Ctrl+V")
        self._paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.start.addAction(self._paste)
        self.show_start()

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.out = SheetsOut(self._desk, self.tools, self)
        self.start = StartView(self._desk.vocabulary, self.tools)
        self.workbook = WorkbookIn(self._desk, self.tools)
        self.minutes = MinutesIn(self._desk, self.tools)
        self.stack = QStackedWidget()
        for view in (self.start, self.workbook, self.minutes):
            self.stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.addWidget(self.stack)
        self.start.workbook_asked.connect(self.choose_workbook)
        self.start.rows_asked.connect(self.paste)
        self.start.minutes_asked.connect(self.choose_minutes)
        self.start.paste_asked.connect(self.minutes.paste)
        self.start.export_asked.connect(self.export)
        self.start.template_asked.connect(self.write_template)
        self.start.undo_asked.connect(self._undo_if_wanted)
        self.workbook.planned.connect(self._show_plan)
        self.workbook.left.connect(self.show_start)
        self.workbook.applied.connect(self._applied)
        self.minutes.shown.connect(self._show_minutes)
        self.minutes.left.connect(self.show_start)
        self.minutes.saved.connect(self._saved)

    def arrive(self, destination: Destination) -> None:
        if destination.source is not None:
            self.workbook.open_source(destination.source, (imported(destination.kind),))
        elif destination.view == "workbook":
            self.choose_workbook()
        elif destination.view == "minutes":
            self.choose_minutes()
        elif self.stack.currentWidget() is self.start:
            self.start.show_past(self._past())

    @property
    def deeds(self) -> tuple[PageAction, ...]:
        at_start = self.stack.currentWidget() is self.start
        return (*self.buttons, self._paste) if at_start else self.buttons

    def scenes(self) -> Iterator[str]:
        from desktop.paths import SAMPLE

        yield from workbook_scenes(self.workbook, self._desk)
        self.minutes.open(SAMPLE / "minutes.txt")
        yield "minutes"
        self.minutes.paste()
        yield "paste"
        self.show_start()

    # views

    def show_start(self) -> None:
        """Show the three ways, and what came in before."""
        self.start.show_past(self._past())
        self.stack.setCurrentWidget(self.start)
        self.set_title(self.tr("Data in and out"))
        self.set_buttons(self._choose_workbook, self._choose_minutes)

    def _past(self) -> tuple[PastImport, ...]:
        try:
            return self._desk.undo_import.past()
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return ()

    def _show_plan(self) -> None:
        self.start.notice.clear()
        self.stack.setCurrentWidget(self.workbook)
        pasted = self.workbook.plan is not None and self.workbook.plan.source.path is None
        title = self.tr("From the clipboard") if pasted else self.tr("From Excel")
        self.set_title(title, self.tr("Data in and out"))
        self.set_buttons(self.workbook.save_deed, self.workbook.back)

    def _show_minutes(self, name: str) -> None:
        self.start.notice.clear()
        self.stack.setCurrentWidget(self.minutes)
        title = self.tr("Old minutes {name}").format(name=isolated(name)) if name else ""
        self.set_title(title or self.tr("Text of old minutes"), self.tr("Data in and out"))
        self.set_buttons(self.minutes.deed, self.minutes.back)

    # workbooks in

    def choose_workbook(self) -> None:
        """Let a workbook be chosen, and read it."""
        if path := self.tools.ask.workbook(self):
            self.workbook.open(path)

    def paste(self) -> None:
        """Read the rows that were copied in Excel as if they came in a workbook."""
        content = QGuiApplication.clipboard().mimeData()
        if text := pasted_block(content.html(), content.text()):
            self.workbook.open_source(Source(pasted=text))
        else:
            self.tools.toasts.tell(self.tr("There are no rows on the clipboard; copy them in Excel."), None)

    def _applied(self, applied: Applied) -> None:
        plan = applied.plan
        words = saved_words(plan.counts)
        self.show_start()
        left = self.tr("{count} rows were not saved.").format(count=number_text(plan.refused))
        self.start.notice.say(words, Tone.OK, [left] if plan.refused else [])
        back = partial(self.undo, applied.batch)
        if plan.refused:
            report = partial(self.workbook.write_report, plan, applied.mending)
            self.start.notice.add_deed(self.tr("Rows that were not saved to Excel"), report)
        if kind := next((found for sheet, _ in plan.saved() if (found := _listed_with(sheet.kind))), ""):
            self.start.notice.add_deed(
                self.tr("Show the register"), partial(self.going.emit, Destination(kind=kind))
            )
        self.start.notice.add_deed(self.tr("Take the import back"), back)
        self.tools.toasts.tell(words, back)

    def _undo_if_wanted(self, batch: str) -> None:
        one = next(each for each in self._past() if each.batch == batch)
        name = isolated(one.file) if one.file else self.tr("From the clipboard")
        self.tools.ask.confirm(
            self,
            self.tr("Take back the import of {name}?").format(name=name),
            self.tr("Take the import back"),
            partial(self.undo, batch),
            self.tr(
                "Records that it made go to the bin, and fields that it set are again what they were. "
                "What was changed or used since is left and told."
            ),
        )

    def undo(self, batch: str) -> None:
        """Take back a whole import."""
        work = partial(self._desk.undo_import.undo, batch)
        self.tools.jobs.run(self, self.tr("Taking the import back…"), work, self._undone)

    def _undone(self, undone: Undone) -> None:
        self.start.show_past(self._past())
        self.start.notice.clear()
        words = undone_words(undone)
        if undone.left:
            more = self.tr("{count} things were left as they are:").format(
                count=number_text(len(undone.left))
            )
            shown = [left_words(each) for each in undone.left[:_LEFT_SHOWN]]
            self.start.notice.say(f"{words} {more}", Tone.WARN, shown)
        self.tools.toasts.tell(words)

    # workbooks out

    def export(self, register: str, jalali_text: bool) -> None:
        """Write all of a register to a workbook whose place is chosen; of what is confidential ask before."""
        write = partial(self.out.register, register, jalali_text=jalali_text)
        if not self._desk.export_sheet.confidential(register):
            write()
            return
        self.tools.ask.confirm(
            self,
            self.tr("Confidential resolutions are written to the file, too."),
            self.tr("Write all of it"),
            write,
            self.tr("Without them, what was assigned of them and what followed stays out as well."),
            (self.tr("Leave them out"), partial(write, without_confidential=True)),
        )

    def write_template(self, register: str, jalali_text: bool) -> None:
        """Write the empty template of a register."""
        self.out.template(register, jalali_text=jalali_text)

    # old minutes

    def choose_minutes(self) -> None:
        """Let the text of old minutes be chosen, and read it."""
        if path := self.tools.ask.minutes_text(self):
            self.minutes.open(path)

    def _saved(self, session: str) -> None:
        self.show_start()
        self.tools.toasts.tell(
            self.tr("The draft was saved."),
            partial(self.going.emit, Destination(kind="Session", record_id=session)),
            self.tr("Go to the session"),
        )

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) and self.stack.currentWidget() is self.start:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped(event):
            event.acceptProposedAction()
            (self.minutes if path.suffix.lower() in _TEXTS else self.workbook).open(path)


_LEFT_SHOWN = 6
"""How many of the things that undoing left are told one by one."""


def _listed_with(kind: type[Record]) -> str:
    """Return the name of the kind of record on whose page one finds records of ``kind``; none has places."""
    register = register_of(kind)
    if register == "followups":
        return "Resolution"
    return "" if register == "places" else REGISTERS[register][0].__name__


def _dropped(event: QDropEvent) -> Path | None:
    """Return the file that is dropped, where it is one."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
