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
    """The register, the words of records, how papers look, and the day."""

    store: Store
    vocabulary: Vocabulary
    look: Callable[[], Look]
    today: Callable[[], date]
