"""The words of i18n/fa.ts for Qt, read as they are: no compiled catalogue is shipped that could be older."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

_CONTEXTS = re.compile(r"<context>\s*<name>(.*?)</name>.*?</context>", re.DOTALL)


class Catalogue(QTranslator):
    """Finds the Persian of a source string in its context; what it lacks is left to other catalogues.

    A context is read when its first word is asked for: few are needed before the window is painted.
    """

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unread: dict[str, list[str]] = {}
        for found in _CONTEXTS.finditer(file.read_text(encoding="utf-8")):
            self._unread.setdefault(found[1], []).append(found[0])
        self._words: dict[str, dict[str, str]] = {}

    def isEmpty(self) -> bool:
        return not self._unread and not self._words

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _count: int = -1
    ) -> str | None:
        if context in self._unread:
            self._words[context] = _read(self._unread.pop(context))
        return self._words.get(context, {}).get(source) or None  # which is Qt's null string: not here


def _read(contexts: list[str]) -> dict[str, str]:
    words: dict[str, str] = {}
    for each in contexts:
        words |= _Reader().read(each)
    return words


class _Reader:
    """Reads sources and translations as they pass."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}
        self._text: list[str] = []
        self._source = ""

    def read(self, context: str) -> dict[str, str]:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.Parse(context, True)
        return self._words

    def _begin(self, _name: str, _attributes: dict[str, str]) -> None:
        self._text.clear()

    def _end(self, name: str) -> None:
        text = "".join(self._text)
        match name:
            case "source":
                self._source = text
            case "numerusform":  # Persian has one, whatever the count
                self._words[self._source] = text
            case "translation":
                self._words.setdefault(self._source, text)
