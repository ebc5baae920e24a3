"""Many papers one after the other in one file, each with its own numbers of pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Sheaf(Generic[P]):
    """Papers in the order in which they are printed; ``title`` names the file, else the first one does."""

    papers: tuple[P, ...]
    title: str = ""
