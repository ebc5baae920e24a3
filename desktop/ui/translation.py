"""The words of i18n/fa.ts for Qt, read as they are: no compiled catalogue is shipped that could be older."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject


class Catalogue(QTranslator):
    """Finds the Persian of a source string in its context; what it lacks is left to other catalogues."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = _Reader().read(file)

    def isEmpty(self) -> bool:
        return not self._words

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _count: int = -1
    ) -> str | None:
        return self._words.get((context, source)) or None  # which is Qt's null string: not here


class _Reader:
    """Reads names, sources and translations as they pass: a tree of them would delay the first paint."""

    def __init__(self) -> None:
        self._words: dict[tuple[str, str], str] = {}
        self._text: list[str] = []
        self._context = self._source = ""

    def read(self, file: Path) -> dict[tuple[str, str], str]:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.Parse(file.read_bytes(), True)
        return self._words

    def _begin(self, _name: str, _attributes: dict[str, str]) -> None:
        self._text.clear()

    def _end(self, name: str) -> None:
        text = "".join(self._text)
        match name:
            case "name":
                self._context = text
            case "source":
                self._source = text
            case "numerusform":  # Persian has one, whatever the count
                self._words[self._context, self._source] = text
            case "translation":
                self._words.setdefault((self._context, self._source), text)
