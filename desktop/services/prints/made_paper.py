"""A finished paper with all that the clerk is told of it before it goes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.pdf.text.strange import Strange


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A PDF; ``word`` makes the same for Word, where there is such a form.

    ``strange`` tells of the characters that its font lacks, ``left_out`` is how many confidential
    resolutions do not stand on it, ``damaged_font`` names a chosen font that could not be used.
    """

    data: bytes
    strange: tuple[Strange, ...] = ()
    left_out: int = 0
    word: Callable[[], bytes] | None = None
    damaged_font: str = ""
