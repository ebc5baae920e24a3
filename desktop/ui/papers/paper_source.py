"""Where a paper on the screen comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.progress import Progress
    from desktop.services.prints.made_paper import MadePaper


class PaperSource(NamedTuple):
    """A paper that is not made yet: what it is called, and what makes it, in any thread."""

    title: str
    make: Callable[[Progress], MadePaper]
