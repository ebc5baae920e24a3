"""What was done about a resolution, step by step, each with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout

from desktop.domain.resolution import Assignment, FollowUp, Resolution
from desktop.errors import AppError
from desktop.persian.jalali import day_words
from desktop.persian.numbers import number_text
from desktop.schema.condition import Is
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.log_dialog import LogDialog, room_over
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.short import short
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from desktop.schema.diff import Opened
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

LETTERS = 140
"""Letters of a resolution that are said over the form of a step."""


class StepDialog(FormDialog):
    """A step that was logged, with its evidence under it."""

    def __init__(self, given: Opened[Any], title: str, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(given, title, desk, tools, owner)
        self.resize(*room_over(owner))
        self.files = AttachmentsSection(desk.attachments, desk.vocabulary, tools)
        self.files.show_record(given.record)
        inside = self.page.area.widget()
        layout = inside.layout() if inside else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, self.files)


class FollowUpsSection(PartsSection):
    """What was done about it, the newest step first; each belongs to one agency."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("FollowUpsSection", "Follow-ups"),
            FollowUp,
            "assignment",
            desk,
            tools,
            add=QCoreApplication.translate("FollowUpsSection", "New follow-up"),
            empty=QCoreApplication.translate("FollowUpsSection", "Nothing was followed up yet."),
        )
        self.menu = QMenu(self)
        self.menu.setAccessibleName(QCoreApplication.translate("FollowUpsSection", "Agency of the follow-up"))
        self._agencies: dict[str, str] = {}

    def reload(self) -> None:
        if self.record is None:
            return
        browse = self._desk.browse
        ids = browse.ids(Assignment, order_by="order", conditions=(Is("resolution", (self.record.id,)),))
        self._agencies = browse.titles(Assignment, ids)
        self.found = self._desk.following.steps(self.record.id)
        shown = browse.page(FollowUp, [each.id for each in self.found])
        self.list.set_rows([self.row(each, self._title(each)) for each in shown])
        self.nothing.set_words("" if shown else self._empty)
        self.add_button.setEnabled(bool(self._agencies))
        for button in self.buttons:
            button.setVisible(bool(shown))

    def _title(self, shown: Shown) -> str:
        step = shown.record
        if isinstance(step, FollowUp) and step.words:
            return " ".join(step.words.split())
        return shown.cells["channel"] or self._desk.vocabulary.record(FollowUp).label

    def row(self, shown: Shown, title: str) -> ListRow:
        step = shown.record
        if not isinstance(step, FollowUp):
            raise TypeError
        day = day_words(step.followed_on) if step.followed_on else ""
        agency = self._agencies.get(step.assignment or "", "")
        files, count = "", len(self._desk.attachments.of(step))
        if count:
            files = self.tr("{count} files").format(count=number_text(count))
        note = BETWEEN.join(filter(None, (day, agency, files)))
        return ListRow(shown.id, title, note, shown.cells["channel"])

    def add(self) -> None:
        """Ask for a step; where several agencies are responsible, first for which one."""
        if len(self._agencies) == 1:
            self._add_for(next(iter(self._agencies)))
            return
        self.menu.clear()
        for assignment, name in self._agencies.items():
            self.menu.addAction(name).setData(assignment)
        self.menu.triggered.connect(self._choose, Qt.ConnectionType.UniqueConnection)
        self.menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _choose(self, action: QAction) -> None:
        self._add_for(str(action.data()))

    def _add_for(self, assignment_id: str) -> None:
        try:
            assignment = self._desk.browse.open(Assignment, assignment_id).record
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        words = short(self.record.whole, LETTERS) if isinstance(self.record, Resolution) else ""
        about = BETWEEN.join(filter(None, (words, self._agencies.get(assignment_id, ""))))
        self.dialog = LogDialog(assignment, about, self._desk, self._tools, self)
        self.dialog.saved.connect(self._saved)
        self.dialog.open()

    def _ask(self, given: Any, title: str) -> None:
        self.dialog = StepDialog(given, title, self._desk, self._tools, self)
        self.dialog.saved.connect(self._saved)
        self.dialog.open()
