"""What the detail of a resolution shows: its whole text, who carries it out, the laws that it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.domain.activity import Activity
from desktop.domain.livelihood import Course
from desktop.domain.resolution import Assignment, Citation, Resolution
from desktop.domain.session import Session
from desktop.ui.following_words import deadline_state
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.records.linked_section import LinkedSection
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.link_label import LinkLabel
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.widgets.two_line_list import ListRow


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


def carried_out_sections(desk: Desk, tools: Tools) -> tuple[LinkedSection, ...]:
    """Return the sections of the activities and the courses that carry a resolution out."""
    activities = QCoreApplication.translate("CarriedOut", "Activities that carry it out")
    courses = QCoreApplication.translate("CarriedOut", "Courses that carry it out")
    return (
        LinkedSection(activities, Activity, "resolution", desk, tools, note=("office", "held_on")),
        LinkedSection(courses, Course, "resolution", desk, tools, note=("office", "since")),
    )


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
        if due := shown.cells["due_on"]:
            parts.append(self.tr("due on {day}").format(day=due))
        if session := shown.cells["closed_in"]:  # agreed by a session, and locked for good
            parts.append(self.tr("closed and locked by {session}").format(session=session))
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
