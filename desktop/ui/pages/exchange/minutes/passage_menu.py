"""What a passage of the text can be told to be, by a menu or by a key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from desktop.persian.digits import persian_digits

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_in_persian = QCoreApplication.translate  # of the literals below, which lupdate sees
KINDS = {
    "1": "resolution",
    "2": "clause",
    "3": "agenda",
    "4": "statement",
    "5": "present",
    "6": "absent",
    "7": "agency",
    "8": "deadline",
    "9": "title",
    "0": "body",
}
"""Key -> what the passage becomes."""
_WORDS: dict[str, object] = {
    "resolution": QT_TRANSLATE_NOOP("PassageMenu", "This passage is a resolution"),
    "clause": QT_TRANSLATE_NOOP("PassageMenu", "This passage is a clause of the resolution above"),
    "agenda": QT_TRANSLATE_NOOP("PassageMenu", "This passage is an item of the agenda"),
    "statement": QT_TRANSLATE_NOOP("PassageMenu", "This passage is a statement"),
    "present": QT_TRANSLATE_NOOP("PassageMenu", "This passage is one who was present"),
    "absent": QT_TRANSLATE_NOOP("PassageMenu", "This passage is one who was absent"),
    "agency": QT_TRANSLATE_NOOP("PassageMenu", "This passage is an agency of the chosen resolution"),
    "deadline": QT_TRANSLATE_NOOP("PassageMenu", "This passage is the deadline of the chosen resolution"),
    "title": QT_TRANSLATE_NOOP("PassageMenu", "This passage is the title of the session"),
    "body": QT_TRANSLATE_NOOP("PassageMenu", "This passage is the name of the body"),
}


def passage_menu(owner: QWidget, tell: Callable[[str], object], *, has_passage: bool, of_one: bool) -> QMenu:
    """Return the menu; ``of_one`` says whether a resolution is chosen to which a part may be added."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key, kind in KINDS.items():
        words = _in_persian("PassageMenu", str(_WORDS[kind]))
        action = menu.addAction(f"{words}\t{persian_digits(key)}", partial(tell, key))
        action.setEnabled(has_passage and (of_one or kind not in ("agency", "deadline")))
    return menu
