"""What parts of a reading are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.persian.digits import persian_digits
from desktop.services.readings.part_name import PartName

if TYPE_CHECKING:
    from collections.abc import Mapping

_in_persian = QCoreApplication.translate  # of the literals below, which lupdate sees
_WORDS: Mapping[str, object] = {
    "title": QT_TRANSLATE_NOOP("Parts", "Title of the session"),
    "body": QT_TRANSLATE_NOOP("Parts", "Body"),
    "number": QT_TRANSLATE_NOOP("Parts", "Number of the session"),
    "date": QT_TRANSLATE_NOOP("Parts", "Day of the session"),
    "start": QT_TRANSLATE_NOOP("Parts", "Beginning"),
    "end": QT_TRANSLATE_NOOP("Parts", "End"),
    "place": QT_TRANSLATE_NOOP("Parts", "Place"),
    "organiser": QT_TRANSLATE_NOOP("Parts", "Organiser"),
    "agenda": QT_TRANSLATE_NOOP("Parts", "Agenda item {number}"),
    "present": QT_TRANSLATE_NOOP("Parts", "Present {number}"),
    "absent": QT_TRANSLATE_NOOP("Parts", "Absent {number}"),
    "statement": QT_TRANSLATE_NOOP("Parts", "Statement {number}"),
    "resolution": QT_TRANSLATE_NOOP("Parts", "Resolution {number}"),
    "summary": QT_TRANSLATE_NOOP("Parts", "Summary"),
    "closing": QT_TRANSLATE_NOOP("Parts", "Closing words"),
    "clause": QT_TRANSLATE_NOOP("Parts", "clause {number}"),
    "agency": QT_TRANSLATE_NOOP("Parts", "agency"),
    "deadline": QT_TRANSLATE_NOOP("Parts", "deadline"),
    "citation": QT_TRANSLATE_NOOP("Parts", "citation"),
    "vote": QT_TRANSLATE_NOOP("Parts", "vote"),
}


def part_words(about: str) -> str:
    """Return what a part is called, such as «مصوبهٔ ۳، مهلت»; nothing for what is no part."""
    name = PartName.of(about)
    if name.kind not in _WORDS:
        return ""
    named = [_numbered(name.kind, name.number)]
    if name.inner in _WORDS:
        named.append(_numbered(name.inner, name.inner_number))
    return "، ".join(named)


def _numbered(kind: str, number: int) -> str:
    words = _in_persian("Parts", str(_WORDS[kind]))
    return words.format(number=persian_digits(str(number)))
