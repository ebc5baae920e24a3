"""The paper of minutes as a file: the kept one of what is final, a marked one of a draft."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.saving import replacing
from desktop.services.load_minutes import load_minutes

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One line of the list of sessions."""

    id: str
    body: str
    number: int | None
    title: str
    session: Session


@dataclass(frozen=True, slots=True)
class SessionPaper:
    """A paper, and by which route it was just composed; empty for one that was kept."""

    content: bytes
    route: str = ""


class PrintMinutes:
    """Gives the paper of a session, and the list to choose it from."""

    def __init__(self, store: Store, papers: Papers, words: MinutesPapers) -> None:
        self._store = store
        self._papers = papers
        self._words = words

    def sessions(self) -> tuple[SessionLine, ...]:
        """Return all sessions, the newest first."""
        with self._store.view() as view:
            records = view.records(Session)
            found = records.page(records.find(order_by="held_on"))
            bodies = view.of_kind("Body")
            names = {each.id: each.title for each in bodies.page([each.body for each in found if each.body])}
        return tuple(
            SessionLine(each.id, names.get(each.body or "", ""), each.number, each.title, each)
            for each in reversed(found)
        )

    def paper(self, session_id: str) -> SessionPaper:
        """Return the paper that was kept on finalising, byte for byte; of a draft, one that says so."""
        with self._store.view() as view:
            versions = view.finals.of(session_id)
            if versions and (kept := view.finals.file(versions[-1].paper)):
                return SessionPaper(kept)
            minutes = load_minutes(view, session_id)
        digest = versions[-1].digest if versions else ""
        composed = self._papers.compose(self._words.paper(minutes, digest=digest))
        return SessionPaper(composed.data, composed.route.value)

    def write(self, session_id: str, path: Path) -> SessionPaper:
        """Write the paper to ``path``, whole or not at all."""
        paper = self.paper(session_id)
        with replacing(path) as file:
            file.write(paper.content)
        return paper
