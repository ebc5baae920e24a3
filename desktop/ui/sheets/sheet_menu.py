"""What a list exchanges with Excel: it is written there, brought in, and pasted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.errors import AppError
from desktop.schema.fields import fields_of
from desktop.services.sheets.registers import register_of
from desktop.ui.keys import shown_keys
from desktop.ui.page_action import PageAction
from desktop.ui.places import Destination
from desktop.ui.sheets.sheets_out import SheetsOut
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.menu_place import open_below
from desktop.ui.widgets.pasted_cells import clipboard_block

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.services.desk import Desk
    from desktop.ui.lists.record_list import RecordList
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.register import Register
    from desktop.ui.sheets.export_dialog import ExportDialog, Extent

EXPORT_KEYS, PASTE_KEYS = "Ctrl+Shift+E", "Ctrl+V"


class SheetMenu(QMenu):
    """Opens below its button in the bar of the list."""

    def __init__(self, register: Register, shown: RecordList, desk: Desk, tools: Tools, page: Page) -> None:
        super().__init__(page)
        self._kind, self._title, self._list = register.kind, register.title, shown
        self._register = register_of(register.kind)
        self._fields = frozenset(field.name for field in fields_of(register.kind))
        self._desk, self._tools, self._page = desk, tools, page
        self._out = SheetsOut(desk, tools, page)
        self.dialog: ExportDialog | None = None
        self._build()

    def _build(self) -> None:
        page = self._page
        self.export_action = PageAction(
            self.tr("Write to Excel\u2026"), "arrow_export", self.export, page, EXPORT_KEYS
        )
        self.import_action = PageAction(self.tr("Bring in from Excel"), "arrow_import", self.bring_in, page)
        self.paste_action = PageAction(
            self.tr("Paste from Excel"), "clipboard_task", self.paste, page, PASTE_KEYS
        )
        self._deeds = (self.export_action, self.import_action, self.paste_action)
        for each in (self.export_action, self.paste_action):
            each.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._list.addAction(self.paste_action)
        opening = PageAction(self.tr("Excel"), "document_table", self.open, page)
        self.button = IconButton(opening, self._tools.icons)
        self.button.setToolTip(f"{opening.text()} {shown_keys(EXPORT_KEYS)}")
        self.setAccessibleName(opening.text())

    def ready(self) -> tuple[PageAction, ...]:
        """Return what can be done now."""
        is_empty = not self._desk.browse.count(self._kind)
        return self._deeds[1:] if is_empty else self._deeds

    def open(self) -> None:
        """Offer what can be done, the first thing chosen."""
        self.clear()
        for each in self.ready():
            keys = shown_keys(each.shortcut().toString())  # Qt itself would show their Persian names
            entry = self.addAction(self._tools.icons.icon(each.icon_name, "text2"), f"{each.text()}\t{keys}")
            entry.triggered.connect(each.trigger)
        open_below(self, self.button)
        self.setActiveAction(self.actions()[0])

    def export(self) -> None:
        """Ask how much of the list is to be written, and write it."""
        from desktop.ui.sheets.export_dialog import ExportDialog, Extent
        from desktop.ui.sheets.register_words import register_title, sheets_words

        shown, chosen = tuple(self._list.ids), self._list.chosen_ids()
        rows = {Extent.SHOWN: shown} if shown else {}
        if 1 < len(chosen) < len(shown):
            rows[Extent.CHOSEN] = chosen
        title, sheets = register_title(self._register), sheets_words(self._register, self._desk.vocabulary)
        counts = {extent: len(ids) for extent, ids in rows.items()}
        out = self._desk.export_sheet
        hidden = out.confidential(self._kind)
        confidential = {extent for extent, ids in rows.items() if not hidden.isdisjoint(ids)}
        if out.confidential(self._register):
            confidential.add(Extent.WHOLE)
        self.dialog = ExportDialog(
            self._title, counts, title, sheets, self._tools.memory, self._page, confidential
        )
        self.dialog.wanted.connect(partial(self._write, rows))
        self.dialog.open()

    def _write(
        self,
        rows: Mapping[Extent, Sequence[str]],
        extent: Extent,
        jalali_text: bool,
        without_confidential: bool,
    ) -> None:
        if extent in rows:
            hidden = self._desk.export_sheet.confidential(self._kind) if without_confidential else ()
            ids = [each for each in rows[extent] if each not in hidden]
            self._out.rows(self._list.shown(self._title), ids, self._list.extra, jalali_text=jalali_text)
        else:
            self._out.register(
                self._register, jalali_text=jalali_text, without_confidential=without_confidential
            )

    def bring_in(self) -> None:
        """Go where a workbook is chosen and read."""
        self._page.going.emit(Destination("exchange", self._kind.__name__, view="workbook"))

    def paste(self) -> None:
        """Go where the rows on the clipboard are read; without headings of their own they have those here."""
        if not (pasted := clipboard_block()):
            self._tools.toasts.tell(
                self.tr("There are no cells on the clipboard. Copy rows in Excel, and paste again.")
            )
            return
        headings = tuple(
            heading if name in self._fields else "" for name, heading in self._list.places.headed()
        )
        try:
            source = self._desk.paste_sheet.source(self._kind, pasted, headings)
        except AppError as error:
            self._tools.ask.show_error(self._page, error)
        else:
            self._page.going.emit(Destination("exchange", self._kind.__name__, source=source))
