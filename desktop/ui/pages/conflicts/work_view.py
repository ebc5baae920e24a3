"""What only shows when the work of several computers comes together, sort by sort."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.services.exchange.work_list import CROSSED, LIKE, Work
from desktop.ui.places import DUPLICATES, Destination
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.grouped_list import Group, GroupedList, GroupRow
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.services.exchange.work_list import Found, WorkLine
    from desktop.ui.places import Tools

_BETWEEN = "\u200f \u2022 "


class WorkView(QWidget):
    """A list of groups; Enter or two clicks open the record, or the pair, where it is mended as any other."""

    going = Signal(object)
    """Carries a `Destination`."""
    counted = Signal(int)
    """How many things there are to look through."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._desk, self._tools = desk, tools
        self._found: dict[str, tuple[Work, Found, Sequence[Found]]] = {}
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "label")
        self.list = GroupedList(tools.theme, self.tr("To look through after a merge"))
        self.list.setProperty("role", "framed")
        self.list.opened.connect(self._open)
        there = QWidget()
        column = QVBoxLayout(there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        self.hint.set_words(
            self.tr(
                "Each computer was right by itself; together something stands twice. Open it and mend it."
            )
        )
        self.stack = QStackedLayout(self)
        waiting = QLabel(self.tr("Looking through the register…"))
        waiting.setProperty("role", "label")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(waiting)
        self.stack.addWidget(there)
        self.stack.addWidget(
            EmptyState(
                tools.icons,
                "checkmark_circle",
                self.tr("Nothing stands twice"),
                self.tr("Numbers given twice, parallel offices and duplicates are shown here after a merge."),
            )
        )

    def reload(self) -> None:
        """Look through the register anew, beside the window; what was found last stays until then."""
        self._tools.jobs.run_unseen(self, self._look, self._show, self._not_looked)

    def _not_looked(self, error: Exception) -> None:
        self._tools.ask.show_error(self, error)

    def _look(self, progress: Progress) -> tuple[WorkLine, ...]:
        return self._desk.exchange.work_list.lines(progress)

    def _show(self, lines: tuple[WorkLine, ...]) -> None:
        self._found = {}
        self.list.show_groups([self._group(line) for line in lines])
        self.stack.setCurrentIndex(1 if lines else 2)
        self.counted.emit(sum(line.count for line in lines))
        if lines and self.isVisible():
            self.list.take_keyboard()

    def _group(self, line: WorkLine) -> Group:
        figure = number_text(line.count)
        if line.count > len(line.groups):
            words = self.tr("{count}, of which the first {shown} are shown")
            figure = words.format(count=figure, shown=number_text(len(line.groups)))
        return Group(work_words(line.work), figure, tuple(self._rows(line)))

    def _rows(self, line: WorkLine) -> Iterator[GroupRow]:
        for number, group in enumerate(line.groups):
            for each in group:
                row = f"{line.work.value}/{number}/{each.record_id}"
                self._found[row] = line.work, each, group
                yield GroupRow(row, each.title, self._note(group, each), each.about)

    def _note(self, group: Sequence[Found], each: Found) -> str:
        """Return what a record stands beside."""
        others = [other.title for other in group if other is not each]
        return self.tr("Beside: {others}").format(others=_BETWEEN.join(others)) if others else ""

    def _open(self, row: str) -> None:
        if row not in self._found:
            return
        work, found, group = self._found[row]
        if kind := CROSSED.get(work):
            question = self.tr("Keep “{title}”?").format(title=found.title)
            detail = self.tr("The others become this one, with all that points at them.")
            deed = partial(self._keep, kind, found)
            self._tools.ask.confirm(self, question, self.tr("Keep this one"), deed, detail)
        elif work in LIKE:
            other = next((each.record_id for each in group if each is not found), "")
            there = Destination(kind=found.kind, record_id=found.record_id, view=DUPLICATES, part_id=other)
            self.going.emit(there)
        else:
            self.going.emit(Destination(kind=found.kind, record_id=found.record_id))

    def _keep(self, kind: type[Any], found: Found) -> None:
        try:
            self._desk.merge.keep(kind, found.record_id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self._tools.toasts.tell(self.tr("“{title}” stays.").format(title=found.title))


def work_words(work: Work) -> str:
    """Return what is found twice."""
    translate = QCoreApplication.translate
    words = {
        Work.SESSION_NUMBERS: translate("WorkView", "Sessions with one number"),
        Work.RESOLUTION_NUMBERS: translate("WorkView", "Resolutions with one number"),
        Work.OFFICE_CODES: translate("WorkView", "Offices with one code"),
        Work.LETTER_NUMBERS: translate("WorkView", "Letters with one number"),
        Work.PARALLEL_OFFICES: translate("WorkView", "Parallel offices in one neighbourhood"),
        Work.REPORTS_TWICE: translate("WorkView", "Two reports of one period"),
        Work.APPROVED_REPORTS: translate("WorkView", "Approved reports that were written in elsewhere"),
        Work.NEIGHBOURHOODS: translate("WorkView", "Neighbourhoods that may be one"),
        Work.ORGANISATIONS: translate("WorkView", "Organisations that may be one"),
        Work.PEOPLE: translate("WorkView", "People who may be one"),
        Work.CROSSED_NEIGHBOURHOODS: translate("WorkView", "Neighbourhoods merged into each other"),
        Work.CROSSED_ORGANISATIONS: translate("WorkView", "Organisations merged into each other"),
        Work.CROSSED_PEOPLE: translate("WorkView", "People merged into each other"),
    }
    return words[work]
