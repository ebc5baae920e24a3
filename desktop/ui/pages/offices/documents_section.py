"""The papers of an office with their versions, what it owes, and the road of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.document_due import FULFILLING, SINGLE
from desktop.domain.office_document import DocumentKind, OfficeDocument
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.ui.pages.follow.card_words import days_state
from desktop.ui.pages.offices.document_pane import DocumentPane
from desktop.ui.pages.offices.document_words import BETWEEN, document_title
from desktop.ui.records.parts_section import PartsSection
from desktop.ui.state_tones import tone_of
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.services.offices.paper_lines import DueDocument
    from desktop.ui.places import Tools


_KINDS = tuple(DocumentKind)


class DocumentsSection(PartsSection):
    """The newest versions stand first; what is owed and not there is said above them."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("DocumentsSection", "Documents of the office"),
            OfficeDocument,
            "office",
            desk,
            tools,
            add=QCoreApplication.translate("DocumentsSection", "New document"),
            empty=QCoreApplication.translate("DocumentsSection", "No document is entered yet."),
        )
        self.owed = Notice(tools.icons)
        self.pane = DocumentPane(desk, tools)
        self.body.insertWidget(0, self.owed)
        self.body.addWidget(self.pane)
        self.list.currentItemChanged.connect(self._show_current)
        self.pane.changed.connect(self._refresh)
        self.pane.going.connect(self.going)
        self.pane.version_asked.connect(self.new_version)
        self.list.offer(self.tr("New version"), self._new_version_of_current)

    def fill(self, rows: Sequence[ListRow]) -> None:
        by_id = {each.id: each for each in self.found if isinstance(each, OfficeDocument)}
        order = sorted(rows, key=lambda row: _place(by_id[row.id]))
        self.list.blockSignals(True)
        super().fill(order)
        self.list.blockSignals(False)
        self._tell_owed()
        if rows and not self.list.current_id:
            open_ones = (row.id for row in order if by_id[row.id].state not in FULFILLING)
            self.list.choose(next(open_ones, order[0].id))
        self._show_current()

    def row(self, shown: Shown, title: str) -> ListRow:
        del title
        document: Any = shown.record
        told = [shown.cells["number"], shown.cells["party"]]
        for name, words in (
            ("state_since", self.tr("since {day}")),
            ("due_on", self.tr("due {day}")),
            ("until", self.tr("until {day}")),
        ):
            if day := getattr(document, name):
                told.append(words.format(day=day_text(day)))
        name = document_title(document, self._desk.vocabulary)
        note = BETWEEN.join(filter(None, told))
        return ListRow(shown.id, name, note, shown.cells["state"], tone_of(document.state))

    def new_version(self, document_id: str) -> None:
        """Open the form of the next version of a paper."""
        try:
            following = self._desk.offices.document_road.new_version(document_id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
        else:
            self._ask(following, self.tr("New version"))

    def _new_version_of_current(self) -> None:
        if self.list.current_id:
            self.new_version(self.list.current_id)

    def _show_current(self) -> None:
        current = self.list.current_id
        found = next((each for each in self.found if each.id == current), None)
        self.pane.show_document(found if isinstance(found, OfficeDocument) else None)

    def _refresh(self) -> None:
        self.reload()
        self.changed.emit()

    def _tell_owed(self) -> None:
        """Say what is due, the first of it first, and what is missing without a day."""
        self.owed.clear()
        if self.record is None:
            return
        documents = self._desk.offices.documents
        lines = [*self._due_lines(documents.of_office(self.record.id))]
        missing = documents.missing_of_office(self.record.id)
        if missing:
            names = "\u060c ".join(self._desk.vocabulary.choice(each.kind).label for each in missing)
            lines.append(self.tr("Not entered yet: {documents}").format(documents=names))
        if lines:
            is_late = any(each.days < 0 for each in documents.of_office(self.record.id))
            lines.append(
                self.tr("A document counts as done once the province approved it or it is in force.")
            )
            heading = self.tr("What the office owes")
            self.owed.say(heading, Tone.WARN if is_late else Tone.INFO, lines)

    def _due_lines(self, due: Sequence[DueDocument]) -> Iterator[str]:
        for each in due:
            name = each.name or self._desk.vocabulary.choice(each.kind).label
            words = self.tr("{document}: due {day}, {left}")
            left = days_state(each.days).words
            yield words.format(document=name, day=day_text(each.due_on), left=left)


def _place(document: OfficeDocument) -> tuple[int, str, int, str]:
    """Return where a paper stands: by kind and name, the newest version first."""
    kind = _KINDS.index(document.kind) if document.kind else len(_KINDS)
    name = "" if document.kind in SINGLE else document.name
    return kind, name, -(document.version or 0), document.id
