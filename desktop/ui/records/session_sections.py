"""What the detail of a session shows: agenda, who was there, and what was decided."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Attendance, Presence, Session
from desktop.persian.numbers import number_text
from desktop.schema.condition import Is
from desktop.schema.fields import field_named
from desktop.ui.following_words import deadline_state
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.widgets.two_line_list import ListRow
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class AgendaSection(PartsSection):
    """The items of the agenda in their order, each with its outcome."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("AgendaSection", "Agenda"),
            AgendaItem,
            "session",
            desk,
            tools,
            add=QCoreApplication.translate("AgendaSection", "New agenda item"),
            note=("presenter", "kind"),
            chip="outcome",
            empty=QCoreApplication.translate("AgendaSection", "The agenda is empty."),
            order="order",
        )


class AttendanceSection(PartsSection):
    """Who was there and who was not, with the count of each."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("AttendanceSection", "Attendance"),
            Attendance,
            "session",
            desk,
            tools,
            add=QCoreApplication.translate("AttendanceSection", "New attendance"),
            note=("post", "organisation"),
            chip="presence",
            empty=QCoreApplication.translate("AttendanceSection", "Nobody is entered yet."),
            order="order",
        )
        self.summary = WrappedLabel()
        self.summary.setProperty("role", "label")
        self.body.insertWidget(0, self.summary)

    def reload(self) -> None:
        super().reload()
        presence = Counter(each.presence for each in self.found if isinstance(each, Attendance))
        counts = (
            f"{self._desk.vocabulary.choice(each).label}: {number_text(presence[each])}"
            for each in Presence
            if presence[each]
        )
        self.summary.set_words(BETWEEN.join(counts))


class ResolutionsSection(PartsSection):
    """What was decided, each with those responsible and how it stands; one opens on its own page."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("ResolutionsSection", "Resolutions"),
            Resolution,
            "session",
            desk,
            tools,
            add=QCoreApplication.translate("ResolutionsSection", "New resolution"),
            empty=QCoreApplication.translate("ResolutionsSection", "Nothing is decided yet."),
            order="order",
        )

    def reload(self) -> None:
        if self.record is not None:
            mine = (Is("session", (self.record.id,)),)
            ids = self._desk.browse.ids(Resolution, conditions=mine)
            self._followed = self._desk.following.of(ids)
        super().reload()

    def row(self, shown: Shown, title: str) -> ListRow:
        followed = self._followed[shown.id]
        words = shown.record.whole if isinstance(shown.record, Resolution) else ""
        state = deadline_state(followed)
        note = BETWEEN.join(filter(None, (followed.named, shown.cells["deadline_on"])))
        return ListRow(shown.id, " ".join(words.split()) or title, note, state.words, state.tone)

    def edit(self, part_id: str) -> None:
        """Go to the resolution, where all of it is shown."""
        self.going.emit(Destination(kind="Resolution", record_id=part_id))


class MinutesTextSection(DetailSection):
    """The running texts of the minutes, each under its name; hidden where none is written."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(QCoreApplication.translate("MinutesTextSection", "Text of the minutes"))
        self.texts: dict[str, tuple[QLabel, WrappedLabel]] = {}
        for name in ("attendance_note", "summary", "closing"):
            label = QLabel(vocabulary.field(Session, field_named(Session, name)).label)
            label.setProperty("role", "label")
            text = WrappedLabel()
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.texts[name] = label, text
            self.body.addWidget(label)
            self.body.addWidget(text)

    def show_record(self, record: Record) -> None:
        written = {name: str(getattr(record, name)) for name in self.texts}
        for name, (label, text) in self.texts.items():
            label.setVisible(bool(written[name]))
            text.set_words(written[name])
        self.set_empty(not any(written.values()))
