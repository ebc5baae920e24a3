"""What becomes of a paste: clean paragraphs, or resolutions where a list of them was pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from desktop.persian.numbers import number_text
from desktop.schema.check import MOST_CHARACTERS
from desktop.schema.fields import Kind
from desktop.ui.minutes.text.paste_question import PasteQuestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QPlainTextEdit

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.services.paste import Pasted, ReadResolution
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

AT_ONCE = 6_000
"""Letters that are read in less than 50 ms; more of them are read off the window's thread."""
MARKUP = 20
"""Letters of markup that take as long to read as one of the text."""
LONGEST = MOST_CHARACTERS[Kind.PASSAGE]
"""Letters that a text of the minutes may have in the register."""


class _Read(NamedTuple):
    """What a clipboard holds: its text, and the resolutions if it lists any."""

    words: str
    resolutions: tuple[ReadResolution, ...]


class Pasting(QObject):
    """Puts what was copied anywhere into a box; asks once where it lists resolutions."""

    resolutions = Signal(object)
    """Carries the `ReadResolution`s that the person wants as such."""

    def __init__(
        self, box: QPlainTextEdit, writing: Writing, desk: Desk, tools: Tools, *, asks: bool
    ) -> None:
        super().__init__(box)
        self._box = box
        self._writing = writing
        self._paste = desk.minutes.paste
        self._tools = tools
        self._asks = asks
        self._cursor = QTextCursor()
        self._read = _Read("", ())
        self.question: PasteQuestion | None = None

    def paste(self, source: QMimeData) -> None:
        """Put it where the cursor is now; what takes time can be cancelled, and one can write meanwhile."""
        if self._tools.jobs.runs(self._box):
            words = self.tr("What was pasted before is still being read; paste this once it is there.")
            self._tools.toasts.tell(words)
            return
        html = source.html() if source.hasHtml() else ""
        text = source.text() if source.hasText() else ""
        self._cursor = QTextCursor(self._box.textCursor())
        if (len(text) + len(html) // MARKUP if text else len(html)) <= AT_ONCE:
            self._put(self._reading(html, text))
        else:
            self._tools.jobs.run(
                self._box,
                self.tr("Reading what was pasted…"),
                lambda progress: self._reading(html, text, progress),
                self._put,
            )

    def forget(self) -> None:
        """Put in nothing of what is still being read or asked about: the box shows another text now."""
        self._cursor = QTextCursor()

    def _reading(self, html: str, text: str, progress: Progress | None = None) -> _Read:
        pasted = self._paste.paragraphs(html, text)
        if progress:
            progress.step(0, 0)  # the way out between the two
        found = self._paste.as_resolutions(pasted) if self._asks else None
        return _Read(_words(pasted, text), found or ())

    def _put(self, read: _Read) -> None:
        if read.resolutions:
            self._read = read
            self.question = PasteQuestion(read.resolutions, self._box)
            self.question.as_resolutions.connect(self._hand_over)
            self.question.as_text.connect(self._insert)
            self.question.open()
        elif read.words:
            self._read = read
            self._insert()
        else:
            self._tools.toasts.tell(self.tr("There is no text in what was copied."))

    def _hand_over(self) -> None:
        self.resolutions.emit(self._read.resolutions)

    def _insert(self) -> None:
        words, cursor = self._read.words, self._cursor
        if cursor.isNull():
            self._tools.toasts.tell(self.tr("The text was left meanwhile; paste again where it belongs."))
            return
        selected = cursor.selectionEnd() - cursor.selectionStart()
        if self._box.document().characterCount() - selected + len(words) > LONGEST:
            sentence = self.tr(
                "What was pasted is too long for one text: {count} letters, of which {most} fit."
            )
            self._tools.ask.tell(
                self._box,
                sentence.format(count=number_text(len(words)), most=number_text(LONGEST)),
                self.tr("Paste it in parts."),
            )
            return
        self._writing.pause()
        cursor.insertText(words)
        self._box.setTextCursor(cursor)
        self._box.ensureCursorVisible()
        self._writing.pause()


def _words(pasted: Sequence[Pasted], text: str) -> str:
    """Return the paragraphs as one text; a part of a paragraph keeps the spaces around it."""
    if len(pasted) != 1:
        return "\n".join(each.whole for each in pasted)
    before, after = (" " if end.isspace() and end not in "\r\n" else "" for end in (text[:1], text[-1:]))
    return f"{before}{pasted[0].text}{after}"
