"""What the detail of a resolution shows: its whole text, who carries it out, what was done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from desktop.domain.resolution import Assignment, Citation, FollowUp, Resolution
from desktop.domain.session import Session
from desktop.persian.jalali import day_words
from desktop.schema.condition import Is
from desktop.schema.record import Link
from desktop.ui.following_words import deadline_state
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.link_label import LinkLabel
from desktop.ui.widgets.two_line_list import ListRow
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class WholeTextSection(DetailSection):
    """The text as on paper, how it stands, and the session that decided it."""

    leads = True

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.set_title(QCoreApplication.translate("WholeTextSection", "Text of the resolution"))
        self._desk = desk
        self.standing = Chip()
        self.top.addWidget(self.standing)
        self.text = WrappedLabel()
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.session: LinkLabel | None = None
        self.body.addWidget(self.text)

    def show_record(self, record: Record) -> None:
        if not isinstance(record, Resolution):
            return
        self.text.set_words(record.whole)
        if followed := self._desk.following.of([record.id]).get(record.id):
            self.standing.say(*deadline_state(followed))
        if self.session:
            self.body.removeWidget(self.session)
            self.session.hide()
            self.session.deleteLater()
            self.session = None
        if title := self._desk.browse.titles(Session, [record.session or ""]).get(record.session or ""):
            self.session = LinkLabel(title, Destination(kind="Session", record_id=record.session or ""))
            self.session.going.connect(self.going)
            self.body.addWidget(self.session, 0, Qt.AlignmentFlag.AlignLeading)


class AssignmentsSection(PartsSection):
    """The agencies that carry it out, each with how far it has come."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("AssignmentsSection", "Agencies"),
            Assignment,
            "resolution",
            desk,
            tools,
            add=QCoreApplication.translate("AssignmentsSection", "New agency"),
            chip="state",
            empty=QCoreApplication.translate("AssignmentsSection", "Nobody is responsible for it yet."),
            order="order",
        )

    def row(self, shown: Shown, title: str) -> ListRow:
        parts = [shown.cells["role"]]
        if percent := shown.cells["percent"]:
            parts.append(self.tr("{percent} percent done").format(percent=percent))
        return super().row(shown, title)._replace(note=BETWEEN.join(parts))


class CitationsSection(PartsSection):
    """The laws that it rests on."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("CitationsSection", "Legal basis"),
            Citation,
            "resolution",
            desk,
            tools,
            add=QCoreApplication.translate("CitationsSection", "New legal basis"),
            note=("law", "article", "clause"),
            order="order",
        )


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
        self._agency = ""

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
        return ListRow(shown.id, title, BETWEEN.join(filter(None, (day, agency))), shown.cells["channel"])

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

    def _choose(self, action: object) -> None:
        self._add_for(str(action.data()))  # type: ignore[attr-defined]  # the menu's own QAction

    def _add_for(self, assignment: str) -> None:
        self._agency = assignment
        super().add()

    def blank(self) -> Record:
        return FollowUp(assignment=Link(self._agency), followed_on=self._desk.following.today())
