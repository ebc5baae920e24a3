"""A place in the navigation, and the way to build its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


class PageEntry(NamedTuple):
    """What is known of a page before it is built; ``build`` imports what it needs itself."""

    key: str
    title: str
    icon: str
    build: Callable[[Desk, Tools], Page]
    kinds: tuple[str, ...] = ()
    """Names of the records that are opened here."""
    waiting: Callable[[Desk], int] | None = None
    """How many things wait here; shown in red beside the title when not 0."""
    at_foot: bool = False
    under: str = ""
    """The key of the place from which alone it is gone to; it has none of its own in the navigation then."""
