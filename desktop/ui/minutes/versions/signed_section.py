"""The scan of the signed paper of final minutes: whether it is there, to add, open and remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain.session import Session
from desktop.persian.order import sort_key
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class SignedSection(AttachmentsSection):
    """Shown for final minutes; several pictures are added as the pages of one PDF, by their names."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        self._signed = desk.minutes.signed
        self._versions = desk.minutes.versions
        super().__init__(desk.attachments, desk.vocabulary, tools)

    def _build(self) -> None:
        super()._build()
        self.set_title(self.tr("Signed paper"))
        self.list.setAccessibleName(self.title)
        self.add_button.hide()  # the button under the list says what is added
        self.chip = Chip("", Tone.OK)
        self.top.insertWidget(1, self.chip)
        self.state = WrappedLabel()
        self.body.insertWidget(0, self.state)
        words = self.tr("Add the signed scan")
        self.scan_button = QPushButton("\u00a0" + words)
        self.scan_button.setAccessibleName(words)
        self._tools.icons.put(self.scan_button, "attach", "text2")
        self.scan_button.clicked.connect(lambda _checked: self._choose())
        self.body.insertWidget(2, self.scan_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hint.set_words(self.tr("A PDF, or pictures of the pages; several of them become one PDF."))

    def show_record(self, record: Record) -> None:
        is_final = isinstance(record, Session) and record.state.is_locked
        if is_final:
            super().show_record(record)
        else:
            self.record = None
        self.set_empty(not is_final)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach a scan, or pictures of its pages in the order of their names."""
        if isinstance(session := self.record, Session) and paths:
            pages = sorted(paths, key=lambda path: sort_key(path.name))
            self._tools.jobs.run(
                self,
                self.tr("Attaching the scan…"),
                lambda _progress: self._signed.attach(session, pages),
                lambda _attached: self._added([]),
            )

    def _reload(self) -> None:
        if not isinstance(self.record, Session):
            return
        self.found = self._signed.of(self.record)
        self.list.set_rows([self._row(each) for each in self.found])
        self.delete_button.setVisible(bool(self.found))
        versions = len(self._versions.of(self.record.id))
        if not self.found:
            self.chip.say(self.tr("Without a scan"), Tone.WARN)
            self.state.set_words(self.tr("The scan of the signed paper is not attached yet."))
        elif len(self.found) < versions:
            self.chip.say(self.tr("Incomplete"), Tone.WARN)
            self.state.set_words(self.tr("An amendment is signed again: attach the scan of it, too."))
        else:
            self.chip.say(self.tr("Attached"), Tone.OK)
            self.state.set_words("")

    def _choose(self) -> None:
        self.add_files(self._tools.ask.scans(self))
