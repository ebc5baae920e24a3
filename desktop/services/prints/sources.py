"""Where papers take their words from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop.pdf.papers.look import Look
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Sources:
    """The register, the words of records, how papers look, the day, and what the office is called."""

    store: Store
    vocabulary: Vocabulary
    look: Callable[[], Look]
    today: Callable[[], date]
    office: Callable[[], str] = str

    def office_look(self) -> Look:
        """Return how a paper looks that comes from the office itself."""
        return self.look().coming_from([name] if (name := self.office()) else ())
