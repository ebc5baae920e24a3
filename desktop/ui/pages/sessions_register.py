"""What the page of sessions is made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.session import Session
from desktop.ui.minutes.versions.signed_section import SignedSection
from desktop.ui.pages.letters_section import LettersSection
from desktop.ui.pages.sessions.calendar_page import AWAITED, CalendarPage
from desktop.ui.pages.sessions.steps_section import StepsSection
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.register import Register
from desktop.ui.records.session_sections import (
    AgendaSection,
    AttendanceSection,
    MinutesTextSection,
    ResolutionsSection,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


def sessions_register() -> Register:
    """Return what the page of sessions is made from."""
    return Register(
        key="sessions",
        kind=Session,
        title=QCoreApplication.translate("SessionsPage", "Sessions and minutes"),
        new=QCoreApplication.translate("SessionsPage", "New session"),
        icon="document_text",
        hint=QCoreApplication.translate("SessionsPage", "Search by heading, venue or summary"),
        columns=("held_on", "body", "number", "kind", "venue", "state"),
        empty=QCoreApplication.translate(
            "SessionsPage", "Write down a session here, or bring in the text of old minutes."
        ),
        groups={
            QCoreApplication.translate("SessionsPage", "Session"): (
                *("body", "joint_bodies", "kind", "number", "term", "heading", "state"),
            ),
            QCoreApplication.translate("SessionsPage", "Time and place"): (
                *("held_on", "start", "end", "venue"),
            ),
            QCoreApplication.translate("SessionsPage", "Holding"): (
                *("chair", "co_chairs", "organiser", "attendance_note"),
            ),
            QCoreApplication.translate("SessionsPage", "Minutes"): ("summary", "closing"),
        },
        sections=_sections,
        chip="state",
        subtitle=("held_on", "start", "venue"),
        facts=(
            *("body", "joint_bodies", "number", "kind", "term", "end"),
            *("chair", "co_chairs", "organiser"),
        ),
        order_by="held_on",
        descending=True,
        edit=_edit,
        printed=True,
    )


def _edit(record: Record) -> str:
    """Return what editing minutes is: what is final is amended."""
    if isinstance(record, Session) and record.state.is_locked:
        return QCoreApplication.translate("SessionsPage", "Amend")
    if isinstance(record, Session) and record.state in AWAITED:
        return QCoreApplication.translate("SessionsPage", "Change the plan")
    return QCoreApplication.translate("RecordDetail", "Edit")


def _sections(desk: Desk, tools: Tools, page: Page) -> Sequence[DetailSection]:
    steps = (StepsSection(desk, tools, page.do_task),) if isinstance(page, CalendarPage) else ()
    return (
        *steps,
        AgendaSection(desk, tools),
        AttendanceSection(desk, tools),
        ResolutionsSection(desk, tools),
        LettersSection("session", desk, tools),
        MinutesTextSection(desk.vocabulary),
        SignedSection(desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
