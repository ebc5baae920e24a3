"""How a body works, in plain sentences: numbers, terms, quorum and how often it meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.body import Body
from desktop.ui.pages.bodies.rule_words import (
    approval_words,
    is_late,
    numbering_words,
    quorum_words,
    rhythm_words,
    term_words,
    too_early_words,
)
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

TOLD = (numbering_words, term_words, quorum_words, rhythm_words, approval_words)
"""What is said, a line each."""


class RulesSection(DetailSection):
    """A chip stands out where the body should have met by now."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("RulesSection", "Rules and the next session"))
        self._desk = desk
        self.late = Chip()
        self.top.insertWidget(1, self.late)
        self.lines = [WrappedLabel() for _ in TOLD]
        for line in self.lines:
            self.body.addWidget(line)
        self.remark = Notice(tools.icons)
        self.body.addWidget(self.remark)

    def show_record(self, record: Record) -> None:
        if not isinstance(record, Body):
            return
        standing = self._desk.bodies.standing(record.id)
        for line, words in zip(self.lines, TOLD, strict=True):
            line.set_words(words(record, standing))
        self.late.setVisible(is_late(standing))
        self.late.say(self.tr("Session overdue"), Tone.WARN)
        self.remark.clear()
        if early := too_early_words(standing):
            self.remark.say(early, Tone.WARN)
