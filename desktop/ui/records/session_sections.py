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
from desktop.ui.places import Destination, Form
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.records.linked_section import BETWEEN, LinkedSection
from desktop.ui.widgets.two_line_list import ListRow
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class _MinutesSection(LinkedSection):
    """Parts of one kind in their order; one opens in the editor of the minutes."""

    def __init__(
        self,
        title: str,
        part: type[Record],
        desk: Desk,
        tools: Tools,
        *,
        note: Sequence[str] = (),
        chip: str = "",
        empty: str,
    ) -> None:
        super().__init__(
            title, part, "session", desk, tools, note=note, chip=chip, empty=empty, order_by="order"
        )
        self._session_id = ""

    def show_record(self, record: Record) -> None:
        self._session_id = record.id
        super().show_record(record)

    def open(self, record_id: str) -> None:
        self.going.emit(
            Destination(kind="Session", record_id=self._session_id, view=Form.EDIT, part_id=record_id)
        )


class AgendaSection(_MinutesSection):
    """The items of the agenda in their order, each with its outcome."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("AgendaSection", "Agenda"),
            AgendaItem,
            desk,
            tools,
            note=("presenter", "kind"),
            chip="outcome",
            empty=QCoreApplication.translate("AgendaSection", "The agenda is empty."),
        )


class AttendanceSection(_MinutesSection):
    """Who was there and who was not, with the count of each."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("AttendanceSection", "Attendance"),
            Attendance,
            desk,
            tools,
            note=("post", "organisation"),
            chip="presence",
            empty=QCoreApplication.translate("AttendanceSection", "Nobody is entered yet."),
        )
        self.summary = WrappedLabel()
        self.summary.setProperty("role", "label")
        self.body.insertWidget(0, self.summary)

    def show_record(self, record: Record) -> None:
        super().show_record(record)
        presence = Counter(each.presence for each in self.found if isinstance(each, Attendance))
        counts = (
            f"{self._desk.vocabulary.choice(each).label}: {number_text(presence[each])}"
            for each in Presence
            if presence[each]
        )
        self.summary.set_words(BETWEEN.join(counts))


class ResolutionsSection(LinkedSection):
    """What was decided, each with those responsible and how it stands; one opens on its own page."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("ResolutionsSection", "Resolutions"),
            Resolution,
            "session",
            desk,
            tools,
            empty=QCoreApplication.translate("ResolutionsSection", "Nothing is decided yet."),
            order_by="order",
        )

    def show_record(self, record: Record) -> None:
        mine = (Is("session", (record.id,)),)
        self._followed = self._desk.following.of(self._desk.browse.ids(Resolution, conditions=mine))
        super().show_record(record)

    def row(self, shown: Shown, title: str) -> ListRow:
        followed = self._followed[shown.id]
        words = shown.record.whole if isinstance(shown.record, Resolution) else ""
        state = deadline_state(followed)
        note = BETWEEN.join(filter(None, (followed.named, shown.cells["deadline_on"])))
        return ListRow(shown.id, " ".join(words.split()) or title, note, state.words, state.tone)


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
