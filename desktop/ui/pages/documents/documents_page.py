"""The papers of all offices: what is late, due soon, ending, on its road or missing; a line leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.office_document import OfficeDocument
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.services.browse import Shown
from desktop.services.offices.documents_sheet import write_papers
from desktop.ui.page import GAP, PAGE_MARGINS, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.documents.documents_filter import DocumentsFilter
from desktop.ui.pages.documents.lines import Part, lines_of, part_title
from desktop.ui.pages.families import offices_family
from desktop.ui.papers.showing import Showing
from desktop.ui.places import Destination
from desktop.ui.sheets.sheets_out import SheetsOut
from desktop.ui.widgets.chips import ChipRow
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.grouped_list import Group, GroupedList, GroupRow
from desktop.ui.widgets.place_strip import PlaceStrip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.services.desk import Desk
    from desktop.services.prints.list_paper import ShownList
    from desktop.ui.pages.documents.lines import Line
    from desktop.ui.places import Tools

BETWEEN = " \u2022 "


class DocumentsPage(Page):
    """Reads anew after every save; the chips say how many lines each group has."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self._desk = desk
        self._stale = True
        self.every: tuple[Line, ...] = ()
        self.lines: dict[str, Line] = {}
        self.showing = Showing(tools, self)
        self._sheets = SheetsOut(desk, tools, self)
        self._build()

    def _build(self) -> None:
        tools = self.tools
        self.set_title(self.tr("Documents and terms of offices"))
        self.print_action = PageAction(self.tr("Print"), "print", self.print_list, self, shortcut="Ctrl+P")
        self.sheet_action = PageAction(
            self.tr("To Excel"), "document_table", self.export, self, shortcut="Ctrl+Shift+E"
        )
        self.set_buttons(self.print_action, self.sheet_action)
        self.strip = PlaceStrip(offices_family(), "documents")
        self.strip.setAccessibleName(self.tr("Pages beside this one"))
        self.strip.chosen.connect(lambda key: self.going.emit(Destination(page=key)))
        choices = [("", self.tr("All")), *((each.value, part_title(each)) for each in Part)]
        self.chips = ChipRow(choices, self.tr("What is shown"))
        self.chips.chosen.connect(self._show)
        self.filter = DocumentsFilter(self._desk, tools)
        self.filter.changed.connect(self._show)
        self.filter.place_changed.connect(self.reload)
        self.list = GroupedList(tools.theme, self.tr("Documents and terms of offices"))
        self.list.opened.connect(self._open)
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.list)
        self.nothing = EmptyState(
            tools.icons,
            "checkmark_circle",
            self.tr("Nothing waits here"),
            self.tr("Documents that offices owe, and what ends soon, stand here by themselves."),
        )
        stacked = QWidget()
        self.stack = QStackedLayout(stacked)
        self.stack.addWidget(card)
        self.stack.addWidget(self.nothing)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.chips, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.setSpacing(GAP)
        layout.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(row)
        layout.addWidget(self.filter)
        layout.addWidget(stacked, 1)
        tools.changes.saved.connect(self._note_change)

    def arrive(self, destination: Destination) -> None:
        if self._stale:
            self.reload()
        if destination.view in {each.value for each in Part}:
            self.chips.choose(destination.view)
            self._show()
        self.list.take_keyboard()

    @property
    def busy(self) -> bool:
        return self.showing.busy

    def reload(self) -> None:
        """Read everything anew."""
        documents = self._desk.offices.documents
        try:
            standing = documents.standing(self.filter.place)
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self._stale = False
        self.every = lines_of(standing, self._desk.vocabulary, documents.warnings)
        self._show()

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _show(self) -> None:
        """Show the lines that are asked for, and on each chip how many there would be."""
        wanted = [each for each in self.every if self.filter.holds(each)]
        for part in Part:
            count = sum(each.part is part for each in wanted)
            words = part_title(part)
            self.chips.set_words(part.value, f"{words} ({number_text(count)})" if count else words)
        choice = self.chips.choice
        shown = [each for each in wanted if choice in ("", each.part.value)]
        self.lines = {each.id: each for each in shown}
        groups = []
        for part in Part:
            rows = [self._row(each) for each in shown if each.part is part]
            if rows:
                groups.append(Group(part_title(part), number_text(len(rows)), rows))
        self.list.show_groups(groups)
        self.stack.setCurrentIndex(0 if groups else 1)
        for action in (self.print_action, self.sheet_action):
            action.setEnabled(bool(groups))

    def _row(self, line: Line) -> GroupRow:
        day = day_text(line.day) if line.day else ""
        note = BETWEEN.join(filter(None, (line.what, day, line.where, line.place)))
        return GroupRow(line.id, line.office or line.what, note, line.chip.words, line.chip.tone)

    def _open(self, key: str) -> None:
        if (line := self.lines.get(key)) and line.there.record_id:
            self.going.emit(line.there)

    def print_list(self) -> None:
        """Show the list as a paper, as it is narrowed now."""
        shown, prints = self._shown(), self._desk.prints
        self.showing.show_slow(shown.title, lambda progress: prints.make(prints.list_paper(shown, progress)))

    def export(self) -> None:
        """Write the list to a workbook, as it is narrowed now."""
        columns, title = self._columns(), self.title
        rows = [_cells(each) for each in self.lines.values()]
        names = [name for name, _ in columns]
        cells = [[row[name] for name in names] for row in rows]
        self._sheets.made(title, lambda path, progress: write_papers(cells, columns, path, progress, title))

    def _columns(self) -> tuple[tuple[str, str], ...]:
        return (
            ("part", self.tr("Group")),
            ("office", self.tr("Office")),
            ("what", self.tr("Document or term")),
            ("day", self.tr("Day")),
            ("days", self.tr("Days left")),
            ("standing", self.tr("Standing")),
            ("where", self.tr("Where it waits")),
            ("place", self.tr("Place")),
        )

    def _shown(self) -> ShownList:
        from desktop.services.prints.list_paper import ShownList

        lines, choice = dict(self.lines), self.chips.choice
        view = part_title(Part(choice)) if choice else ""
        columns = [(f"line_{name}", words) for name, words in self._columns() if name != "days"]

        def page(ids: Sequence[str]) -> Sequence[Shown]:
            return [Shown(each, OfficeDocument(), _printed(lines[each])) for each in ids]

        return ShownList(
            OfficeDocument,
            self.title,
            tuple(lines),
            columns,
            page,
            view=view,
            filters=self.filter.words(),
        )

    def scenes(self) -> Iterator[str]:
        self.chips.choose(Part.ON_ROAD.value)
        self._show()
        yield "road"
        self.chips.choose("")
        self._show()
        self.print_list()
        yield "paper"


def _cells(line: Line) -> dict[str, Any]:
    return {
        "part": part_title(line.part),
        "office": line.office,
        "what": line.what,
        "day": line.day,
        "days": line.days,
        "standing": line.chip.words,
        "where": line.where,
        "place": line.place,
    }


def _printed(line: Line) -> dict[str, str]:
    day = day_text(line.day) if line.day else ""
    return {f"line_{name}": str(cell) for name, cell in (_cells(line) | {"day": day}).items()}
