"""Every paper of the secretariat but the minutes: what it says, and its file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop.pdf.compose import Composed
    from desktop.pdf.papers.every import Paper
    from desktop.pdf.papers.look import Look
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.papers import Papers
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Sources:
    """Where papers take their words from."""

    store: Store
    vocabulary: Vocabulary
    look: Callable[[], Look]
    today: Callable[[], date]


class Prints:
    """Makes the values of papers and has them composed."""

    def __init__(self, sources: Sources, papers: Papers) -> None:
        self._sources = sources
        self._papers = papers

    def compose(self, paper: Paper) -> Composed:
        """Return the finished paper; raise `PaperFailedError` where it cannot be made."""
        return self._papers.compose(paper)
