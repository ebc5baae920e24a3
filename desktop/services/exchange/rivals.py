"""Minutes that were closed in two places: what each of them says, and the papers of both."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.errors import RecordMissingError
from desktop.schema.change import ChangeKind
from desktop.schema.values import readable
from desktop.services.exchange.disputes import Question, Side, Sort
from desktop.services.minutes_versions import closed_minutes
from desktop.services.prints.made_paper import MadePaper

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.schema.change import Change
    from desktop.services.exchange.worded import Worded
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers
    from desktop.storage.finals import Final
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_TOLD = ("heading", "number", "held_on")


def rival_questions(view: View, worded: Worded, sessions: Sequence[str]) -> Iterator[Question]:
    """Yield a question for each session whose minutes were closed in two places.

    What was closed word for word the same is in force anyhow: nobody is asked to look at it.
    """
    records = view.records(Session).page(sessions)
    titles = worded.titles(records)
    journal = view.journal.of([each.id for each in records])
    for session in records:
        closings = [each for each in journal[session.id] if each.kind is ChangeKind.FINALISE]
        versions = view.finals.of(session.id)
        known = {final.digest for final in versions}
        rivals = [final for _, final in view.finals.rivals(session.id) if final.digest not in known]
        others = {change.dot for change in closings if change.new.get("digest") not in known}
        sides = [_side(worded, versions[-1], closings, is_shown=True)]
        sides += [_side(worded, final, closings, is_shown=False) for final in rivals]
        yield Question(
            sort=Sort.RIVAL,
            kind=Session.__name__,
            record_id=session.id,
            title=titles[session.id],
            field="",
            label="",
            sides=tuple(sides),
            seen=frozenset(others),
        )


def _side(worded: Worded, final: Final, closings: Sequence[Change], *, is_shown: bool) -> Side:
    by = [change for change in closings if change.new.get("digest") == final.digest]
    return Side(
        None,
        _told(worded, final),
        worded.writers(by),
        is_shown=is_shown,
        deed=ChangeKind.FINALISE,
        digest=final.digest,
    )


def _told(worded: Worded, final: Final) -> str:
    """Return heading, number and day as they were closed; nothing where another program closed them so."""
    try:
        session = json.loads(final.content)["session"]
    except (ValueError, KeyError, TypeError):
        return ""
    values = {name: session.get(name) for name in _TOLD}
    return worded.lines(Session, readable(Session, values))


class RivalPapers:
    """Shows what each of them wrote down, though only one is in force."""

    def __init__(self, store: Store, papers: Papers, words: MinutesPapers) -> None:
        self._store = store
        self._papers = papers
        self._words = words

    def made(self, session_id: str, digest: str) -> MadePaper:
        """Return the paper of the closing with this digest: as it was kept, or as it was written down.

        Raises `RecordMissingError` where nobody closed these minutes so.
        """
        with self._store.view() as view:
            closings = (*view.finals.of(session_id), *(final for _, final in view.finals.rivals(session_id)))
            final = next((each for each in closings if each.digest == digest), None)
            if final is None:
                raise RecordMissingError(Session.__name__, f"{session_id}/{digest}")
            if final.paper and (kept := view.finals.file(final.paper)) is not None:
                return MadePaper(kept)
            minutes = closed_minutes(view, final)
        amendment = self._words.amendment(final.version - 1, final.reason) if final.reason else ""
        composed = self._papers.compose(self._words.paper(minutes, digest=digest, amendment=amendment))
        return MadePaper(composed.data, composed.strange, damaged_font=composed.damaged_font)
