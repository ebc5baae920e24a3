"""Sessions: their list, and with each its agenda, attendance, resolutions and paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from desktop.domain.session import Session
from desktop.ui.ask import PDF
from desktop.ui.keys import shown_keys
from desktop.ui.pages.register_page import Register, RegisterPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.session_sections import (
    AgendaSection,
    AttendanceSection,
    MinutesTextSection,
    ResolutionsSection,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection

_NOT_IN_A_FILE_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class SessionsPage(RegisterPage):
    """List, detail and form of the sessions; prints the paper of each."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(sessions_register(), desk, tools)
        words = self.tr("Save the paper (PDF)")
        self.print_button = QPushButton("\u00a0" + words)
        self.print_button.setAccessibleName(words)
        self.print_button.setToolTip(shown_keys("Ctrl+P"))
        tools.icons.put(self.print_button, "document_pdf", "text2")
        shortcut = QShortcut(QKeySequence("Ctrl+P"), self, self.print_paper)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.print_button.clicked.connect(self.print_paper)
        self.detail.foot.insertWidget(1, self.print_button)

    def print_paper(self) -> None:
        """Save the paper of the session that is shown; that of a draft says that it is one."""
        if (record := self.detail.record) is None:
            return
        title = self.desk.browse.titles(Session, [record.id])[record.id]
        suggested = _NOT_IN_A_FILE_NAME.sub(" ", title).strip() or "minutes"
        if path := self.tools.ask.save_as(self, f"{suggested}.pdf", PDF):
            self.tools.jobs.run(
                self,
                self.tr("Making the paper\u2026"),
                lambda _progress: self.desk.print_minutes.write(record.id, path),
                lambda _paper: self._tell_saved(path),
            )

    def _tell_saved(self, path: Path) -> None:
        self.tools.toasts.tell(
            self.tr("The paper was saved."),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
            self.tr("Open"),
        )


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
            QCoreApplication.translate("SessionsPage", "Holding"): ("chair", "organiser", "attendance_note"),
            QCoreApplication.translate("SessionsPage", "Minutes"): ("summary", "closing"),
        },
        sections=_sections,
        chip="state",
        subtitle=("held_on", "start", "venue"),
        facts=(
            *("body", "joint_bodies", "number", "kind", "term", "end"),
            *("chair", "organiser"),
        ),
        order_by="held_on",
        descending=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        AgendaSection(desk, tools),
        AttendanceSection(desk, tools),
        ResolutionsSection(desk, tools),
        MinutesTextSection(desk.vocabulary),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools.theme),
    )
