"""The frames of a body's usual sessions, kept on this computer: saved from one session, put into another."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import DecimalException
from typing import TYPE_CHECKING, Any

from desktop.domain.editing import with_names
from desktop.domain.session import AgendaItem, Attendance, Session
from desktop.domain.session_frame import SessionFrame, frame_of, framed
from desktop.persian.order import sort_key
from desktop.persian.text import squashed_key, tidy
from desktop.schema.mending import tidied
from desktop.schema.record import new_id
from desktop.schema.values import record_of, values_of
from desktop.services.load_minutes import load_minutes
from desktop.services.titles import titles_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.minutes import Minutes
    from desktop.schema.record import R
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

__all__ = ["SessionFrame", "SessionFrames"]

LONGEST_NAME = 80
_KEY = "frames/"


class SessionFrames:
    """Keeps several frames for a body, each under its own name, and the names in any spelling are one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, body_id: str) -> tuple[SessionFrame, ...]:
        """Return the frames of a body in the order of their names; a damaged one is left out."""
        with self._store.view() as view:
            return _kept(view, body_id)

    def of_session(self, session_id: str, name: str) -> SessionFrame:
        """Return the frame of a stored session, not kept yet, so that it can be looked through and changed.

        Raises `RecordMissingError` without such a session.
        """
        with self._store.view() as view:
            return frame_of(load_minutes(view, session_id), name)

    def keep(self, body_id: str, frame: SessionFrame) -> SessionFrame:
        """Keep a frame, tidied, in place of the one that has its name; return it as kept.

        Raises ValueError where it has no name.
        """
        if not (name := tidy(frame.name)[:LONGEST_NAME].strip()):
            raise ValueError(frame.name)
        kept = SessionFrame(
            name, tidied(frame.session), tuple(map(tidied, frame.agenda)), tuple(map(tidied, frame.guests))
        )
        self._change(body_id, lambda frames: (*_without(frames, name), kept))
        return kept

    def remove(self, body_id: str, name: str) -> None:
        """Keep the frame of this name no longer."""
        self._change(body_id, lambda frames: _without(frames, name))

    def framed(self, minutes: Minutes, frame: SessionFrame) -> Minutes:
        """Put a frame into minutes, which fills what is blank there; nothing is saved.

        Guests and organisations that were deleted meanwhile come by what was written of them, if anything.
        """
        with self._store.view() as view:
            guests = tuple(_living(view, each) for each in frame.guests)
            frame = replace(frame, guests=tuple(each for each in guests if each.title or each.organisation))
            bodies = tuple(each for each in frame.session.joint_bodies if _lives(view, "Body", each))
            frame = replace(frame, session=replace(frame.session, joint_bodies=bodies))
            names = titles_in(view, (frame.session, *frame.guests))
        return with_names(framed(minutes, frame), names)

    def _change(
        self, body_id: str, change: Callable[[tuple[SessionFrame, ...]], tuple[SessionFrame, ...]]
    ) -> None:
        with self._store.work() as work:
            frames = change(_kept(work, body_id))
            if frames:
                plain = json.dumps(list(map(_plain, frames)), ensure_ascii=False)
                work.settings.keep(f"{_KEY}{body_id}", plain)
            else:
                work.settings.drop(f"{_KEY}{body_id}")
            work.commit()


def _without(frames: tuple[SessionFrame, ...], name: str) -> tuple[SessionFrame, ...]:
    return tuple(each for each in frames if squashed_key(each.name) != squashed_key(name))


def _kept(view: View, body_id: str) -> tuple[SessionFrame, ...]:
    try:
        found = json.loads(view.settings.of(f"{_KEY}{body_id}") or "[]")
    except ValueError:
        return ()
    frames = map(_frame, found if isinstance(found, list) else [])
    return tuple(sorted(filter(None, frames), key=lambda each: sort_key(each.name)))


def _plain(frame: SessionFrame) -> dict[str, Any]:
    return {
        "name": frame.name,
        "session": values_of(frame.session),
        "agenda": list(map(values_of, frame.agenda)),
        "guests": list(map(values_of, frame.guests)),
    }


def _frame(plain: Any) -> SessionFrame | None:
    """Return the frame that plain values describe, None where they describe none."""
    try:
        return SessionFrame(
            tidy(plain["name"]),
            _record(Session, plain["session"]),
            tuple(_record(AgendaItem, each) for each in plain["agenda"]),
            tuple(_record(Attendance, each) for each in plain["guests"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError, DecimalException):
        return None


def _record(kind: type[R], values: Any) -> R:
    return record_of(kind, new_id(), values)


def _living(view: View, guest: Attendance) -> Attendance:
    if guest.person and not _lives(view, "Person", guest.person):
        guest = replace(guest, person=None)
    if guest.organisation and not _lives(view, "Organisation", guest.organisation):
        guest = replace(guest, organisation=None)
    return guest


def _lives(view: View, kind: str, record_id: str) -> bool:
    return bool(view.of_kind(kind).find(where={"id": record_id}))
