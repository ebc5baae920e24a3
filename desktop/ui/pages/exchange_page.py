"""Data in and out: workbooks with their plan, old minutes beside their text, registers to Excel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.services.read_minutes import TableKind
from desktop.services.sheets.pasted_block import pasted_block
from desktop.services.sheets.source import Source
from desktop.ui.dropped import dropped_files
from desktop.ui.left_words import left_words
from desktop.ui.page import GAP, PAGE_MARGINS, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.exchange.minutes.minutes_in import MinutesIn
from desktop.ui.pages.exchange.registers import imported, listed_with
from desktop.ui.pages.exchange.scenes import minutes_scenes, workbook_scenes
from desktop.ui.pages.exchange.start_view import StartView
from desktop.ui.pages.exchange.words import isolated, saved_words, undone_words
from desktop.ui.pages.exchange.workbook_in import Applied, WorkbookIn
from desktop.ui.pages.families import exchange_family
from desktop.ui.pages.family_strip import family_strip
from desktop.ui.places import Destination
from desktop.ui.sheets.sheets_out import SheetsOut
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.services.desk import Desk
    from desktop.services.read_minutes import ReadTable
    from desktop.services.sheets.past_imports import PastImport
    from desktop.services.sheets.undo_import import Undone
    from desktop.ui.pages.exchange.minutes.minutes_views import Saved
    from desktop.ui.places import Tools

_TEXTS = frozenset({".txt", ".text", ".md", ".docx", ".doc", ".pdf", ".rtf", ".html", ".htm"})
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
        self.strip = family_strip(self, exchange_family(), "exchange")
        self.stack = QStackedWidget()
        for view in (self.start, self.workbook, self.minutes):
            self.stack.addWidget(view)
        self.stack.currentChanged.connect(
            lambda _place: self.strip.setVisible(self.stack.currentWidget() is self.start)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.setSpacing(GAP)
        layout.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.stack, 1)
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
        self.start.waiting_asked.connect(self.minutes.go_on)
        self.minutes.shown.connect(self._show_minutes)
        self.minutes.left.connect(self.show_start)
        self.minutes.saved.connect(self._saved)
        self.minutes.opened.connect(self._go_to_draft)
        self.minutes.tables.wanted.connect(self._bring_in_table)
        self.minutes.more_wanted.connect(self.choose_minutes)
        self.minutes.files.changed.connect(self._show_state)

    def arrive(self, destination: Destination) -> None:
        if destination.source is not None:
            self.workbook.open_source(destination.source, (imported(destination.kind),))
        elif destination.view == "workbook":
            self.choose_workbook()
        elif destination.view == "minutes":
            self.choose_minutes()
        elif self.stack.currentWidget() is self.start:
            self.show_start()

    @property
    def deeds(self) -> tuple[PageAction, ...]:
        at_start = self.stack.currentWidget() is self.start
        return (*self.buttons, self._paste) if at_start else self.buttons

    def scenes(self) -> Iterator[str]:
        yield from workbook_scenes(self.workbook, self._desk)
        yield from minutes_scenes(self.minutes)
        self.minutes.paste()
        yield "paste"
        self.show_start()

    # views

    def show_start(self) -> None:
        """Show the three ways, and what came in before."""
        self.start.show_past(self._past())
        self.start.show_waiting(self._desk.readings.kept.count())
        self.stack.setCurrentWidget(self.start)
        self.set_state(None)
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
        self.set_state(None)
        pasted = self.workbook.plan is not None and self.workbook.plan.source.path is None
        title = self.tr("From the clipboard") if pasted else self.tr("From Excel")
        self.set_title(title, self.tr("Data in and out"))
        self.set_buttons(self.workbook.save_deed, self.workbook.back)

    def _show_minutes(self, heading: str) -> None:
        self.start.notice.clear()
        self.stack.setCurrentWidget(self.minutes)
        path = (self.tr("Data in and out"), self.tr("Minutes from before"))
        self.set_title(heading or self.tr("Text of old minutes"), *path)
        self.set_buttons(self.minutes.deed, self.minutes.back)
        self._show_state()

    def _show_state(self) -> None:
        if self.stack.currentWidget() is self.minutes:
            self.set_state(self.minutes.state)

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
        self.minutes.tables.came_in()
        plan = applied.plan
        words = saved_words(plan.counts)
        self.show_start()
        left = self.tr("{count} rows were not saved.").format(count=number_text(plan.refused))
        self.start.notice.say(words, Tone.OK, [left] if plan.refused else [])
        back = partial(self.undo, applied.batch)
        if plan.refused:
            report = partial(self.workbook.write_report, plan, applied.mending)
            self.start.notice.add_deed(self.tr("Rows that were not saved to Excel"), report)
        if kind := next((found for sheet, _ in plan.saved() if (found := listed_with(sheet.kind))), ""):
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
        """Let texts of old minutes be chosen, and read them."""
        if paths := self.tools.ask.minutes_texts(self):
            self.minutes.open(*paths)

    def _saved(self, saved: Saved) -> None:
        self.tools.toasts.tell(
            self.tr("The draft was saved."),
            saved.take_back,
            "",
            (self.tr("Open the draft"), partial(self._go_to_draft, saved.session)),
        )

    def _go_to_draft(self, session: str) -> None:
        self.going.emit(Destination(kind="Session", record_id=session))

    def _bring_in_table(self, table: ReadTable) -> None:
        kind = {TableKind.SESSIONS: "Session", TableKind.RESOLUTIONS: "Resolution"}[table.kind]
        self.workbook.open_source(Source(pasted=table.block), (imported(kind),))

    def may_leave(self, then: Callable[[], object]) -> bool:
        self.minutes.flush()
        return super().may_leave(then)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event) and self.stack.currentWidget() is not self.workbook:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if not (paths := dropped_files(event)):
            return
        event.acceptProposedAction()
        if texts := [path for path in paths if path.suffix.lower() in _TEXTS]:
            self.minutes.flush()
            self.minutes.open(*texts)
        else:
            self.workbook.open(paths[0])


_LEFT_SHOWN = 6
"""How many of the things that undoing left are told one by one."""
