"""The ways in which a session can begin: from a draft, a frame, the last session, or the members alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.session import Session, SessionState
from desktop.persian.clock import time_text
from desktop.persian.jalali import day_letter, day_words
from desktop.persian.numbers import number_text
from desktop.ui.minutes.beginning.frame_words import frame_note
from desktop.ui.state_tones import tone_of
from desktop.ui.tone import Tone
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from desktop.domain.session_frame import SessionFrame
    from desktop.services.desk import Desk
    from desktop.services.minutes_draft import MinutesDraft
    from desktop.services.minutes_drafts import UnsavedMinutes

MOST_DRAFTS = 20
"""Of how many drafts it is asked whose they are."""
_COMING = (SessionState.PLANNED, SessionState.INVITED)


class Way(NamedTuple):
    """A row to choose, and what makes the draft; that may raise `AppError`."""

    row: ListRow
    make: Callable[[], MinutesDraft]


def ways_of(desk: Desk, body_id: str, day: date) -> Iterator[Way]:
    """Yield the ways for a session of this body on this day, the likeliest first."""
    sessions = desk.bodies.sessions(body_id)
    stored = {each.id for each in sessions}
    unsaved = [
        each
        for each in desk.minutes.drafts.unsaved()[:MOST_DRAFTS]
        if each.session_id in stored or (each.is_new and _body_of(desk, each) == body_id)
    ]
    yield from (_unsaved(desk, each) for each in unsaved)
    written = {each.session_id for each in unsaved}
    coming = (each for each in sessions if each.state in _COMING and each.id not in written)
    yield from (_coming(desk, each) for each in coming)
    for frame in desk.minutes.frames.of(body_id):
        yield _framed(desk, body_id, day, frame)
    if last := _last(sessions, day):
        yield _like(desk, last, day)
    yield _plain(desk, body_id, day)


def _body_of(desk: Desk, unsaved: UnsavedMinutes) -> str | None:
    return desk.minutes.drafts.open(unsaved.session_id).minutes.session.body


def _unsaved(desk: Desk, unsaved: UnsavedMinutes) -> Way:
    since = unsaved.since.astimezone()
    words = QCoreApplication.translate("BeginDialog", "Go on with “{title}”").format(title=unsaved.title)
    note = QCoreApplication.translate("BeginDialog", "Written last on {day} at {time}, not saved yet").format(
        day=day_words(since.date()), time=time_text(since.time())
    )
    chip = QCoreApplication.translate("BeginDialog", "Unsaved")
    row = ListRow(f"draft/{unsaved.session_id}", words, note, chip, Tone.WARN)
    return Way(row, lambda: desk.minutes.drafts.open(unsaved.session_id))


def _coming(desk: Desk, session: Session) -> Way:
    title = desk.browse.titles(Session, [session.id]).get(session.id, "")
    words = QCoreApplication.translate("BeginDialog", "Go on with “{title}”").format(title=title)
    note = day_letter(session.held_on) if session.held_on else ""
    chip = desk.vocabulary.choice(session.state).label
    row = ListRow(f"coming/{session.id}", words, note, chip, tone_of(session.state))

    def make() -> MinutesDraft:
        desk.minutes.edit.start(session.id)
        return desk.minutes.drafts.open(session.id)

    return Way(row, make)


def _framed(desk: Desk, body_id: str, day: date, frame: SessionFrame) -> Way:
    def make() -> MinutesDraft:
        draft = desk.minutes.drafts.begin(body_id, day)
        draft.apply(desk.minutes.frames.framed(draft.minutes, frame))
        draft.pause()
        return draft

    words = QCoreApplication.translate("BeginDialog", "From the template “{name}”").format(name=frame.name)
    return Way(ListRow(f"frame/{frame.name}", words, frame_note(frame)), make)


def _like(desk: Desk, session: Session, day: date) -> Way:
    title = desk.browse.titles(Session, [session.id]).get(session.id, "")
    words = QCoreApplication.translate("BeginDialog", "Like the last session")
    note = QCoreApplication.translate("BeginDialog", "Place, hours, usual items and guests of “{title}”")
    row = ListRow(f"like/{session.id}", words, note.format(title=title))
    return Way(row, lambda: desk.minutes.drafts.like(session.id, day))


def _plain(desk: Desk, body_id: str, day: date) -> Way:
    sitting, _names = desk.minutes.edit.sitting(body_id, day)
    words = QCoreApplication.translate("BeginDialog", "Empty, with the members")
    note = QCoreApplication.translate("BeginDialog", "{count} places; nothing else is filled in").format(
        count=number_text(sitting.places)
    )
    if not sitting.places:
        note = QCoreApplication.translate("BeginDialog", "No members are written down for it yet")
    return Way(ListRow("plain", words, note), lambda: desk.minutes.drafts.begin(body_id, day))


def _last(sessions: tuple[Session, ...], day: date) -> Session | None:
    """Return the session before this day that took place, of the newest first."""
    return next(
        (
            each
            for each in sessions
            if each.held_on and each.held_on <= day and each.state not in (*_COMING, SessionState.CANCELLED)
        ),
        None,
    )
