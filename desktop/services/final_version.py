"""Writing a version of minutes down for good, with its paper and its place in the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.minutes import content_of, digest_of
from desktop.domain.session import Session
from desktop.schema.change import START, ChangeKind
from desktop.services.load_minutes import load_minutes
from desktop.services.printed_remarks import printed
from desktop.storage.finals import Final
from desktop.storage.journal import Write

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import Assignment
    from desktop.schema.problem import Problem
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers
    from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Closed:
    """Minutes that were closed: their session as it now is, and what was left odd about them."""

    session: Session
    version: int
    digest: str
    paper: bytes
    route: str
    """By which route the paper was composed: ``harfbuzz`` or ``plain``."""
    remarks: tuple[Problem, ...]
    settled: tuple[Assignment, ...] = ()
    """What earlier sessions resolved and these minutes closed, sent back or brought about."""
    stays_closed: tuple[Assignment, ...] = ()
    """What an earlier version of these minutes closed, and they agree to no longer: it stays closed."""


class FinalVersions:
    """Closes what a unit of work has made of a session, the paper included."""

    def __init__(self, papers: Papers, words: MinutesPapers) -> None:
        self._papers = papers
        self._words = words

    def close(
        self, work: UnitOfWork, session_id: str, version: int, reason: str, left: tuple[Problem, ...]
    ) -> Closed:
        """Write down the minutes as they are stored now; ``reason`` is an amendment's."""
        minutes = load_minutes(work, session_id)
        previous = work.journal.last_final() or START
        content = content_of(minutes, previous)
        digest = digest_of(content)
        amendment = self._words.amendment(version - 1, reason) if reason else ""
        about = {"digest": digest, "chain": work.journal.head(), "amendment": amendment}
        paper = self._words.paper(minutes, **about, printed_remarks=printed(left))
        composed = self._papers.compose(paper)
        kept = work.finals.keep_file(composed.data)
        final = Final(session_id, version, reason, content, digest, previous, kept)
        work.finals.close(final)
        _remember(work, final, minutes)
        return Closed(minutes.session, version, digest, composed.data, composed.route.value, left)


def _remember(work: UnitOfWork, final: Final, minutes: Minutes) -> None:
    """Write into the journal what was closed, and all that whoever closed it had seen."""
    states = work.states([record.id for record in minutes.records])
    bases = frozenset().union(*(each.dots for each in states.values()), work.closed_by(final.session))
    new = {name: getattr(final, name) for name in Final.__slots__ if name != "session"}
    work.remember(Write(Session.__name__, final.session, ChangeKind.FINALISE, new=new, bases=bases))
