"""All that can be done with one resolution, with the keys that do it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop.ui.keys import shown_keys
from desktop.ui.minutes.resolutions.text_places import cursor_place
from desktop.ui.widgets.menu_place import open_below

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.domain.minutes import Minutes
    from desktop.ui.minutes.resolutions.resolution_card import ResolutionCard

NEW, CUT, REMOVE, UP, DOWN = "Ctrl+Enter", "Ctrl+Shift+Enter", "Ctrl+Shift+Del", "Alt+Up", "Alt+Down"
CLAUSE, MEMBERS = "Ctrl+B", "Ctrl+Shift+M"


class Doer(Protocol):
    """The tab that does the deeds; those without an id are done with the current resolution."""

    @property
    def minutes(self) -> Minutes:
        """The minutes as they stand."""

    def begin_next(self) -> None:
        """Begin one after the current one."""

    def cut_at(self, part_id: str, place: int) -> None:
        """Cut one before a character."""

    def join(self, part_id: str, steps: int) -> None:
        """Join one with the one before, less than 0, or after it."""

    def shift(self, steps: int) -> None:
        """Move the current one."""

    def remove(self) -> None:
        """Remove the current one."""

    def go_to(self, part_id: str, field: str) -> None:
        """Go to a field."""

    def cut(self) -> None:
        """Cut the current one at the cursor."""

    def add_clause(self) -> None:
        """Begin another clause of the current one."""

    def ask_members(self) -> None:
        """Make all members of the body responsible for the current one."""


class Deed(NamedTuple):
    """A deed in words, the keys that do it, and what it does; None where it cannot be done now."""

    words: str
    keys: str
    do: Callable[[], object] | None


def keys_of(tab: Doer) -> dict[str, Callable[[], object]]:
    """Return the deeds that keys do anywhere in the tab."""
    return {
        "Ctrl+Return": tab.begin_next,
        "Ctrl+Enter": tab.begin_next,
        "Ctrl+Shift+Return": tab.cut,
        "Ctrl+Shift+Enter": tab.cut,
        REMOVE: tab.remove,
        UP: partial(tab.shift, -1),
        DOWN: partial(tab.shift, 1),
        CLAUSE: tab.add_clause,
        MEMBERS: tab.ask_members,
    }


def open_menu(button: QWidget, groups: Sequence[Sequence[Deed]]) -> QMenu:
    """Show deeds in groups below a button; the menu goes when it is closed."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(button.accessibleName())
    for group in groups:
        for deed in group:
            action = menu.addAction(f"{deed.words}\t{shown_keys(deed.keys)}" if deed.keys else deed.words)
            action.setEnabled(deed.do is not None)
            if deed.do:
                action.triggered.connect(deed.do)
        menu.addSeparator()
    open_below(menu, button)
    return menu


def deeds_of(tab: Doer, card: ResolutionCard) -> tuple[tuple[Deed, ...], ...]:
    """Return all that can be done with a resolution, in groups; what cannot be done now does nothing."""
    part_id, text = card.part_id, card.texts.operative
    resolutions = tab.minutes.resolutions
    place, last = [each.id for each in resolutions].index(part_id), len(resolutions) - 1
    whole = resolutions[place].whole
    at = cursor_place(text)
    back = partial(tab.join, part_id, -1) if place else None
    on = partial(tab.join, part_id, 0) if place < last else None
    return (
        (
            Deed(
                QCoreApplication.translate("ResolutionsTab", "New resolution after this"), NEW, tab.begin_next
            ),
            Deed(
                QCoreApplication.translate("ResolutionsTab", "Cut at the cursor"),
                CUT,
                partial(tab.cut_at, part_id, at) if at else None,
            ),
            Deed(QCoreApplication.translate("ResolutionsTab", "Join with the one before"), "Backspace", back),
            Deed(QCoreApplication.translate("ResolutionsTab", "Join with the next"), "Del", on),
        ),
        (
            Deed(
                QCoreApplication.translate("ResolutionsTab", "Move up"),
                UP,
                partial(tab.shift, -1) if place else None,
            ),
            Deed(
                QCoreApplication.translate("ResolutionsTab", "Move down"),
                DOWN,
                partial(tab.shift, 1) if place < last else None,
            ),
        ),
        (
            Deed(QCoreApplication.translate("ResolutionsTab", "New clause"), CLAUSE, card.add_clause),
            Deed(
                QCoreApplication.translate("ResolutionsTab", "All member agencies"), MEMBERS, tab.ask_members
            ),
        ),
        (
            Deed(
                QCoreApplication.translate("ResolutionsTab", "Write reasons before it"),
                "",
                partial(tab.go_to, part_id, "preamble"),
            ),
            Deed(QCoreApplication.translate("ResolutionsTab", "More fields"), "", card.open_more),
            Deed(
                QCoreApplication.translate("ResolutionsTab", "From the bank of phrases"),
                "/",
                text.offer_phrases,
            ),
            Deed(
                QCoreApplication.translate("ResolutionsTab", "Copy the text"),
                "",
                partial(QApplication.clipboard().setText, whole),
            ),
        ),
        (Deed(QCoreApplication.translate("ResolutionsTab", "Remove the resolution"), REMOVE, tab.remove),),
    )
