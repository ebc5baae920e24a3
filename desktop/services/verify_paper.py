"""Tells by the code of a paper which of the stored minutes it is a paper of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.seal import CodeError, read_code
from desktop.domain.session import Session

if TYPE_CHECKING:
    from desktop.storage.store import Store


class Standing(Enum):
    """What a paper is to what is stored."""

    CURRENT = "current"
    EARLIER = "earlier"
    """Minutes that were amended since."""
    UNKNOWN = "unknown"
    MISTYPED = "mistyped"
    """No paper can have this code."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a code says; the session is that of known minutes, ``reason`` why the next version was made.

    A code stands on a copy as well: whether the words of a paper are those that are stored is for the eye.
    """

    standing: Standing
    session: Session | None = None
    version: int = 0
    last_version: int = 0
    reason: str = ""


class VerifyPaper:
    """Looks a code up among all that was ever closed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def verify(self, text: str) -> Verdict:
        """Return what the typed or scanned code of a paper says."""
        try:
            code = read_code(text)
        except CodeError:
            return Verdict(Standing.MISTYPED)
        with self._store.view() as view:
            fitting = [each for each in view.finals.digests() if code.fits(each[2])]
            if not fitting:
                return Verdict(Standing.UNKNOWN)
            session, version, _ = max(fitting, key=lambda each: each[1])
            versions = view.finals.of(session)
            last = versions[-1].version
            standing = Standing.CURRENT if version == last else Standing.EARLIER
            reason = next((each.reason for each in versions if each.version == version + 1), "")
            return Verdict(standing, view.records(Session).get(session), version, last, reason)
