"""The paper of minutes as a file: the kept one of what is final, a marked one of a draft."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.errors import MinutesNotFinalError, PaperLostError, RecordMissingError
from desktop.pdf.document.route import Route
from desktop.pdf.papers.minutes import PaperForm
from desktop.persian.joining import join_words
from desktop.saving import replacing
from desktop.services.closed_paper import closed_paper, last_closed
from desktop.services.load_minutes import load_minutes
from desktop.services.minutes_preview import to_fill_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.pdf.papers.minutes import MinutesPaper
    from desktop.pdf.text.strange import Strange
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers
    from desktop.services.prints.made_paper import MadePaper
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

__all__ = ["PaperForm", "PrintMinutes", "Route", "SessionLine", "SessionPaper"]


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One line of the list of sessions."""

    id: str
    body: str
    """Its body; of a joint session all of them, as one text."""
    number: int | None
    title: str
    session: Session


@dataclass(frozen=True, slots=True)
class SessionPaper:
    """A paper, and by which route it was just composed; empty for one that was kept.

    ``strange`` and ``damaged_font`` tell of its font, where it was just composed.
    """

    content: bytes
    route: str = ""
    strange: tuple[Strange, ...] = ()
    damaged_font: str = ""


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
            found = records.page(records.find(order_by="held_on", descending=True))
            bodies = view.of_kind("Body")
            named = {body for each in found for body in _bodies_of(each)}
            names = {each.id: each.title for each in bodies.page(list(named))}
        return tuple(
            SessionLine(each.id, _named(each, names), each.number, each.title, each) for each in found
        )

    def paper(
        self,
        session_id: str,
        version: int | None = None,
        form: PaperForm = PaperForm.FORMAL,
        route: Route | None = None,
    ) -> SessionPaper:
        """Return the paper that was kept of a final version, byte for byte; of a draft, one that says so.

        A draft is set in ``form``, by the finer route unless one is given; what is kept is formal. Without a
        ``version`` it is that of the last.
        Raises `PaperLostError` where the paper is not there: what is final is never composed again, as the
        names in it may have changed meanwhile.
        """
        with self._store.view() as view:
            papers = {each.version: each.paper for each in view.finals.of(session_id)}
            if papers:
                return SessionPaper(_kept(view, papers, session_id, version or max(papers)))
            minutes = load_minutes(view, session_id)
        if version is not None:
            raise MinutesNotFinalError
        composed = self._papers.compose(replace(self._words.paper(to_fill_in(minutes)), form=form), route)
        return SessionPaper(composed.data, composed.route.value, composed.strange, composed.damaged_font)

    def made(self, session_id: str, version: int | None = None) -> MadePaper:
        """Return the paper as `paper` does; without a ``version`` also with what makes it for Word."""
        from desktop.services.prints.made_paper import MadePaper

        paper = self.paper(session_id, version)
        word = None if version else lambda: self.word(session_id)
        return MadePaper(paper.content, paper.strange, word=word)

    def word(self, session_id: str) -> bytes:
        """Return minutes as a Word document for editing; of final ones the last version, without its code."""
        from desktop.word.every import word_of

        return word_of(self._said(session_id))

    def _said(self, session_id: str) -> MinutesPaper:
        """Return what the last version says, or the draft that is not closed yet."""
        if closed := last_closed(self._store, session_id):
            return closed_paper(self._store, self._words, *closed)
        with self._store.view() as view:
            return self._words.paper(to_fill_in(load_minutes(view, session_id)))

    def write(
        self,
        session_id: str,
        path: Path,
        version: int | None = None,
        form: PaperForm = PaperForm.FORMAL,
    ) -> SessionPaper:
        """Write the paper to ``path``, whole or not at all."""
        paper = self.paper(session_id, version, form)
        with replacing(path) as file:
            file.write(paper.content)
        return paper


def _kept(view: View, papers: Mapping[int, str], session_id: str, version: int) -> bytes:
    if version not in papers:
        raise RecordMissingError(Session.__name__, f"{session_id}/{version}")
    if (kept := view.finals.file(papers[version])) is None:
        raise PaperLostError
    return kept


def _bodies_of(session: Session) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (session.body, *session.joint_bodies))))


def _named(session: Session, names: Mapping[str, str]) -> str:
    return join_words(names[body] for body in _bodies_of(session) if body in names)
