"""How one goes from one page to another, and what each may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.schema.condition import Condition
    from desktop.services.sheets.source import Source
    from desktop.ui.ask import Ask
    from desktop.ui.changes import Changes
    from desktop.ui.icons import Icons
    from desktop.ui.jobs import Jobs
    from desktop.ui.memory import Memory
    from desktop.ui.theme import Theme
    from desktop.ui.toasts import Toasts


class Form:
    """What stands for a view where a form is wanted: a new record's, or that of the record that is named."""

    NEW = "form/new"
    EDIT = "form/edit"


class Plan:
    """What stands for a view where a session is to be planned, of the body ``part_id``, or prepared."""

    NEW = "plan/new"
    PREPARE = "plan/prepare"


DUPLICATES = "duplicates"
"""What stands for a view where a record is to be compared with ``part_id``, which may be the same."""


class Destination(NamedTuple):
    """Where to go: a page by its key, and there a record or a saved view; without one, where its kind is.

    A `Form` in place of the view asks for the form, and ``part_id`` for a part of the record in it; with
    another word there, a record is shown in that group of its detail, at that part.
    """

    page: str = ""
    kind: str = ""
    record_id: str = ""
    view: str = ""
    part_id: str = ""
    source: Source | None = None
    """What is brought in there, as records of ``kind``."""
    filters: tuple[Condition, ...] = ()
    """What the list there is narrowed to, beside its view."""
    files: tuple[Path, ...] = ()
    """Exchange packages that are to be looked into there."""


class Tools(NamedTuple):
    """What the window lends to every page."""

    theme: Theme
    icons: Icons
    memory: Memory
    jobs: Jobs
    changes: Changes
    ask: Ask
    toasts: Toasts
    restore: Callable[[Path], None]
    """Puts a backup in the place of the register and shows what is in it; the page that calls it goes."""
    carry: Callable[[Path], None]
    """Takes the register to another folder and shows it there; the page that calls it goes."""
