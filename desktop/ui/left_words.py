"""Why something stays as it is while the rest is taken back, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.services.past.left import Why

if TYPE_CHECKING:
    from desktop.services.past.left import Left


def left_words(left: Left) -> str:
    """Return why something was left as it is."""
    name = f"\u2068{left.title}\u2069"
    match left.why:
        case Why.CHANGED if left.field:
            words = QCoreApplication.translate("Exchange", "{name}: {field} was changed since.")
            return words.format(name=name, field=left.field)
        case Why.CHANGED:
            return QCoreApplication.translate("Exchange", "{name} was changed since.").format(name=name)
        case Why.IN_USE:
            return QCoreApplication.translate("Exchange", "{name} is in use.").format(name=name)
        case Why.PARALLEL:
            words = QCoreApplication.translate("Exchange", "{name}: another office is active in its place.")
            return words.format(name=name)
        case Why.REPORTED:
            words = QCoreApplication.translate("Exchange", "{name}: another report is of its period.")
            return words.format(name=name)
        case Why.APPROVED:
            return QCoreApplication.translate("Exchange", "{name} was approved since.").format(name=name)
        case Why.FINAL:
            return QCoreApplication.translate("Exchange", "{name} was finalised since.").format(name=name)
    return QCoreApplication.translate("Exchange", "{name} is in the bin.").format(name=name)
