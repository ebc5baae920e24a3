"""What an amendment changes, part by part, as lines that lead to their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.comparing import Change, compare, differing
from desktop.domain.editing import LISTS, OfResolution
from desktop.domain.resolution import Assignment, AssignmentRole, Citation, Clause, Resolution
from desktop.schema.words import show
from desktop.ui.minutes.closing.place_list import PlaceLine
from desktop.ui.minutes.closing.place_words import place_words, shown_at
from desktop.ui.short import short

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.domain.comparing import FieldChange, PartChange
    from desktop.domain.minutes import Minutes
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary

MOST = 90
"""Letters of a text that a line repeats."""
MOST_PIECES = 6
"""In how many places a text differs whose changed words alone still say something."""
_BETWEEN = " \u2026 "
_SIGNS = {
    Change.ADDED: ("add", "ok"),
    Change.REMOVED: ("delete", "danger"),
    Change.CHANGED: ("edit", "info"),
    Change.MOVED: ("arrow_down", "text2"),
}


def change_lines(before: Minutes, after: Minutes, vocabulary: Vocabulary) -> tuple[PlaceLine, ...]:
    """Return where minutes differ from earlier ones, a line for each field and each part."""
    words = _Words(before, after, vocabulary)
    return tuple(line for part in differing(compare(before, after)) for line in words.lines(part))


class _Words:
    def __init__(self, before: Minutes, after: Minutes, vocabulary: Vocabulary) -> None:
        self._before = before
        self._after = after
        self._vocabulary = vocabulary
        titles = {each.id: each.title for each in (*before.agenda, *after.agenda)}
        self._names: Mapping[str, str] = {**titles, **before.names, **after.names}
        self._resolutions = {each.id: each for each in (*before.resolutions, *after.resolutions)}
        clauses = {each.id: each for each in (*before.clauses, *after.clauses)}
        self._owners: Mapping[str, Record] = {**self._resolutions, **clauses}
        self._gone = self._resolutions.keys() - {each.id for each in after.resolutions}

    def lines(self, part: PartChange) -> Iterator[PlaceLine]:
        """Yield a line for each changed field; a part that came, went or moved is one line.

        What went with a resolution is not named again.
        """
        if isinstance(part.record, OfResolution) and part.record.resolution in self._gone:
            return
        if part.change is Change.CHANGED:
            for each in part.fields:
                yield self._line(part, each.field.name, self._changed(each))
        elif part.change is Change.MOVED:
            yield self._line(part, "", _tr_moved())
        else:
            words = _tr_added() if part.change is Change.ADDED else _tr_removed()
            yield self._line(part, "", words.format(words=short(self._said(part.record, part), MOST)))

    def _line(self, part: PartChange, field: str, words: str) -> PlaceLine:
        record, minutes = part.record, self._before if part.new is None else self._after
        part_id, shown = shown_at(record, field)
        owner = self._owners.get(part_id, record)
        label = "cooperating" if _is_cooperating(record) else shown
        place = place_words(owner, label, minutes, self._vocabulary)
        if part.new is None and isinstance(record, Clause):
            part_id, shown = str(record.resolution), LISTS[Clause]
        elif part.new is None and owner is record:  # it is not there to be gone to, but its list is
            part_id, shown = minutes.session.id, LISTS[type(record)]
        return PlaceLine(part_id, shown, place, words, *_SIGNS[part.change])

    def _changed(self, change: FieldChange) -> str:
        went, came = self._sides(change)
        if went and came:
            words = QCoreApplication.translate("ChangeWords", "From “{old}” to “{new}”")
        elif came:
            words = QCoreApplication.translate("ChangeWords", "Written: “{new}”")
        else:
            words = QCoreApplication.translate("ChangeWords", "Taken out: “{old}”")
        return words.format(old=short(went, MOST), new=short(came, MOST))

    def _sides(self, change: FieldChange) -> tuple[str, str]:
        """Return what went and what came: of a text that differs in a few places only the words there."""
        if 0 < sum(each.change is not Change.SAME for each in change.pieces) <= MOST_PIECES:
            went = (each.words.strip() for each in change.pieces if each.change is Change.REMOVED)
            came = (each.words.strip() for each in change.pieces if each.change is Change.ADDED)
            return _BETWEEN.join(filter(None, went)), _BETWEEN.join(filter(None, came))
        return self._shown(change, change.old), self._shown(change, change.new)

    def _shown(self, change: FieldChange, value: object) -> str:
        return show(change.field, value, self._vocabulary, lambda key: self._names.get(key, ""))

    def _said(self, record: Record, part: PartChange) -> str:
        """Return what a part says in short, such as the agency of an assignment."""
        if isinstance(record, Assignment):
            return self._names.get(record.organisation or "", "")
        if isinstance(record, Resolution):
            return record.whole
        if isinstance(record, Citation) or record.title == record.id:
            values = (self._sides(each) for each in part.fields)
            return " ".join(filter(None, (old or new for old, new in values)))
        return record.title


def _is_cooperating(record: Record) -> bool:
    return isinstance(record, Assignment) and record.role is AssignmentRole.COOPERATING


def _tr_added() -> str:
    return QCoreApplication.translate("ChangeWords", "Added: {words}")


def _tr_removed() -> str:
    return QCoreApplication.translate("ChangeWords", "Removed: {words}")


def _tr_moved() -> str:
    return QCoreApplication.translate("ChangeWords", "Moved to another place")
