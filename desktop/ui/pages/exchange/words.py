"""How rows, imports and what is left of them are spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.undo_import import Why
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.services.sheets.plan_words import RowWords
    from desktop.services.sheets.undo_import import Left, Undone

TONES = {
    RowOutcome.NEW: Tone.OK,
    RowOutcome.CHANGED: Tone.INFO,
    RowOutcome.UNCHANGED: Tone.NEUTRAL,
    RowOutcome.REJECTED: Tone.DANGER,
}
_LISTED = 5
"""How many names are said before «و ۳ مورد دیگر»."""
_LONGEST = 60
"""Letters of a value that are shown in a line."""


def outcome_words(outcome: RowOutcome) -> str:
    """Return what saving a row does, in a word."""
    match outcome:
        case RowOutcome.NEW:
            return QCoreApplication.translate("Exchange", "New")
        case RowOutcome.CHANGED:
            return QCoreApplication.translate("Exchange", "Changes")
        case RowOutcome.UNCHANGED:
            return QCoreApplication.translate("Exchange", "No change")
    return QCoreApplication.translate("Exchange", "Error")


def register_words(kind: type[Record]) -> str:
    """Return what the register of a kind of record is called, as in the navigation."""
    names = {
        "Office": QCoreApplication.translate("Exchange", "Facilitation offices"),
        "Neighbourhood": QCoreApplication.translate("Exchange", "Target neighbourhoods"),
        "Organisation": QCoreApplication.translate("Exchange", "Organisations and associations"),
        "Person": QCoreApplication.translate("Exchange", "People"),
        "Body": QCoreApplication.translate("Exchange", "Headquarters and working groups"),
        "Place": QCoreApplication.translate("Exchange", "Places of the country"),
        "Session": QCoreApplication.translate("Exchange", "Sessions"),
        "Resolution": QCoreApplication.translate("Exchange", "Resolutions"),
    }
    return names[kind.__name__]


def isolated(words: str) -> str:
    """Return words, such as the name of a file, that do not disturb the order of those around them."""
    return f"\u2068{words}\u2069"


def change_words(label: str, old: str, new: str) -> str:
    """Return one changed field in a line, old to new as one reads."""
    shown = [isolated(" ".join(each.split())[:_LONGEST] or "—") for each in (old, new)]
    return f"{label}: {shown[0]} ← {shown[1]}"


def sentence(row: RowWords, labels: dict[str, str]) -> str:
    """Return what is to be said of a row in one line: what is wrong, remarked on, changed, or made."""
    if row.problems:
        said = [f"{labels.get(field, '')}: {words}" for field, words in row.problems.items()]
    elif row.notes:
        said = [f"{label}: {words}" for label, words in row.notes]
    elif row.changes:
        said = [change_words(*each) for each in row.changes]
    else:
        said = [made_words(row.made)] if row.made else []
    return " · ".join(said)


def made_words(made: Sequence[tuple[str, str]]) -> str:
    """Return what will be made on the way, the first by name."""
    words = QCoreApplication.translate("Exchange", "{names} will be made on the way.")
    return words.format(names=listed([f"{kind} «{isolated(title)}»" for kind, title in made]))


def listed(names: Sequence[str]) -> str:
    """Return names in one phrase, the rest as a count."""
    if len(names) <= _LISTED:
        return join_words(names)
    more = QCoreApplication.translate("Exchange", "{count} others")
    return join_words([*names[:_LISTED], more.format(count=number_text(len(names) - _LISTED))])


def undone_words(undone: Undone) -> str:
    """Return what undoing an import did, in a sentence."""
    parts = []
    if undone.binned:
        words = QCoreApplication.translate("Exchange", "{count} records went to the bin")
        parts.append(words.format(count=number_text(undone.binned)))
    if undone.returned:
        words = QCoreApplication.translate("Exchange", "{count} records are again as they were")
        parts.append(words.format(count=number_text(undone.returned)))
    if not parts:
        return QCoreApplication.translate("Exchange", "There was nothing to take back.")
    return QCoreApplication.translate("Exchange", "{what}.").format(what=join_words(parts))


def left_words(left: Left) -> str:
    """Return why something was left as it is."""
    name = isolated(left.title)
    match left.why:
        case Why.CHANGED if left.field:
            words = QCoreApplication.translate("Exchange", "{name}: {field} was changed since.")
            return words.format(name=name, field=left.field)
        case Why.CHANGED:
            return QCoreApplication.translate("Exchange", "{name} was changed since.").format(name=name)
        case Why.IN_USE:
            return QCoreApplication.translate("Exchange", "{name} is in use.").format(name=name)
    return QCoreApplication.translate("Exchange", "{name} is in the bin.").format(name=name)
