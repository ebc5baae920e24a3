"""How each kind of part that was read looks in the text, and in the legend beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QTextCharFormat

from desktop.services.readings.part_name import FACTS, PartName

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

_Line = QTextCharFormat.UnderlineStyle


class PartLook(NamedTuple):
    """The tokens of the colours behind the letters and of them, and a line under them; "" is as usual."""

    back: str
    letters: str
    line: _Line = _Line.NoUnderline

    def format(self, theme: Theme) -> QTextCharFormat:
        """Return it in the colours that are in force."""
        look = QTextCharFormat()
        if self.back:
            look.setBackground(theme.colour(self.back))
        if self.letters:
            look.setForeground(theme.colour(self.letters))
        if self.line is not _Line.NoUnderline:
            look.setUnderlineStyle(self.line)
            look.setFontUnderline(True)
        return look


_in_persian = QCoreApplication.translate  # of the literals below, which lupdate sees
LOOKS = {
    "fact": PartLook("infoBg", "info"),
    "agenda": PartLook("tint", "tintText", _Line.DotLine),
    "present": PartLook("neutralBg", "neutral"),
    "absent": PartLook("dangerBg", "danger"),
    "statement": PartLook("neutralBg", "text", _Line.DotLine),
    "resolution": PartLook("okBg", "text"),
    "clause": PartLook("okBg", "ok", _Line.DashUnderline),
    "agency": PartLook("okBg", "info", _Line.SingleUnderline),
    "deadline": PartLook("warnBg", "warn"),
    "citation": PartLook("okBg", "text2", _Line.DotLine),
    "vote": PartLook("tint", "tintText"),
}
CHOSEN = PartLook("primary", "onPrimary")
_WORDS: dict[str, object] = {
    "fact": QT_TRANSLATE_NOOP("Parts", "The session"),
    "agenda": QT_TRANSLATE_NOOP("Parts", "Agenda"),
    "present": QT_TRANSLATE_NOOP("Parts", "Present"),
    "absent": QT_TRANSLATE_NOOP("Parts", "Absent"),
    "statement": QT_TRANSLATE_NOOP("Parts", "Statement"),
    "resolution": QT_TRANSLATE_NOOP("Parts", "Resolution"),
    "clause": QT_TRANSLATE_NOOP("Parts", "Clause"),
    "agency": QT_TRANSLATE_NOOP("Parts", "Agency"),
    "deadline": QT_TRANSLATE_NOOP("Parts", "Deadline"),
    "citation": QT_TRANSLATE_NOOP("Parts", "Citation"),
    "vote": QT_TRANSLATE_NOOP("Parts", "Vote"),
}


def look_kind(about: str) -> str:
    """Return the kind of a part, as in `LOOKS`."""
    if PartName.of(about).kind in FACTS:
        return "fact"
    return next(word for word in reversed(about.split()) if not word.isdecimal())


def kind_words(kind: str) -> str:
    """Return what a kind of part is called."""
    return _in_persian("Parts", str(_WORDS[kind]))
