"""What a frame holds, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.session import AgendaItem, Attendance, Session
from desktop.persian.clock import time_text
from desktop.persian.numbers import number_text
from desktop.schema.fields import field_named
from desktop.schema.words import show
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.domain.session_frame import SessionFrame
    from desktop.schema.vocabulary import Vocabulary

BETWEEN = " \u2022 "
_FIELDS = (
    *("kind", "joint_bodies", "start", "end", "venue", "organiser"),
    *("attendance_note", "summary", "closing"),
)


def frame_note(frame: SessionFrame) -> str:
    """Return what a frame holds in one line, such as «سالن جلسات • ۱۰:۰۰ • ۳ بند • ۲ مهمان»."""
    session = frame.session
    parts = [session.venue, time_text(session.start) if session.start else ""]
    if frame.agenda:
        words = QCoreApplication.translate("FrameDialog", "{count} items")
        parts.append(words.format(count=number_text(len(frame.agenda))))
    if frame.guests:
        words = QCoreApplication.translate("FrameDialog", "{count} guests")
        parts.append(words.format(count=number_text(len(frame.guests))))
    return BETWEEN.join(filter(None, parts)) or QCoreApplication.translate("FrameDialog", "It holds nothing")


def frame_rows(frame: SessionFrame, vocabulary: Vocabulary, names: Mapping[str, str]) -> Iterator[ListRow]:
    """Yield a row for all that a frame holds: its words over what they are; ``names`` are by id."""
    plain = Session()
    for name in _FIELDS:
        value = getattr(frame.session, name)
        if value != getattr(plain, name):
            field = field_named(Session, name)
            words = show(field, value, vocabulary, lambda key: names.get(key, ""))
            yield ListRow(name, words, vocabulary.field(Session, field).label)
    for number, item in enumerate(frame.agenda):
        label = vocabulary.record(AgendaItem).label
        yield ListRow(f"item/{number}", item.subject, BETWEEN.join(filter(None, (label, item.presenter))))
    guest = vocabulary.field(Attendance, field_named(Attendance, "is_guest")).label
    for number, row in enumerate(frame.guests):
        said = (row.name or names.get(row.person or "", ""), row.post, names.get(row.organisation or "", ""))
        yield ListRow(f"guest/{number}", BETWEEN.join(filter(None, said)), guest)
