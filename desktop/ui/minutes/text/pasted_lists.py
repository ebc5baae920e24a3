"""The items of a list that was copied anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.services.pasted_agenda import pasted_items
from desktop.ui.minutes.text.pasting import AT_ONCE, MARKUP

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from desktop.services.desk import Desk
    from desktop.services.paste import Pasted


def listed(desk: Desk, source: QMimeData) -> tuple[str, ...]:
    """Return the items of the list that was copied, none where it is no list."""
    return pasted_items(_paragraphs(desk, source))


def items_of(desk: Desk, source: QMimeData) -> tuple[str, ...]:
    """Return the items of the list that was copied, or its text as one item."""
    pasted = _paragraphs(desk, source)
    whole = "\n".join(each.whole for each in pasted)
    return pasted_items(pasted) or ((whole,) if whole else ())


def _paragraphs(desk: Desk, source: QMimeData) -> tuple[Pasted, ...]:
    html = source.html() if source.hasHtml() else ""
    text = source.text() if source.hasText() else ""
    if (len(text) + len(html) // MARKUP if text else len(html)) > AT_ONCE:  # longer than any agenda
        return ()
    return desk.minutes.paste.paragraphs(html, text)
