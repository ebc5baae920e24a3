"""What a resolution rests on: a line for each citation, as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.minutes.resolutions.card_content import CitationContent
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from desktop.services.law_articles import Citable
    from desktop.ui.icons import Icons
    from desktop.ui.minutes.one_undo import OneUndo
    from desktop.ui.minutes.resolutions.law_offers import LawOffers

GAP, ICON = 4, 16


class CitationsBox(QWidget):
    """Holds citations in their order; there is always a line to write in."""

    written = Signal(object)
    """Carries the `CitationLine` that the person changed; one that is empty is to go."""
    lines_changed = Signal()
    """A line came or went."""

    def __init__(self, icons: Icons, undo: OneUndo, laws: LawOffers) -> None:
        super().__init__()
        self.laws = laws
        self.lines: list[CitationLine] = []
        self._icons = icons
        self._undo = undo
        self._name = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._append(CitationContent())
        self._arrange()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name = name
        for line in self.lines:
            line.setAccessibleName(name)

    def show_citations(self, citations: Sequence[CitationContent]) -> None:
        """Show citations; lines that say the same already are left alone."""
        while len(self.lines) > max(len(citations), 1):
            self._take_out(self.lines[-1])
        for place, each in enumerate(citations or [CitationContent()]):
            if place == len(self.lines):
                self._append(each)
            else:
                self.lines[place].show_citation(each)
        self._arrange()

    def add_line(self) -> None:
        """Give an empty line at the end the keyboard, a new one if need be."""
        if self.lines[-1].text():
            self._append(CitationContent())
            self._arrange()
        self.lines[-1].setFocus()

    def go_on(self, line: CitationLine) -> None:
        """Go to the line below, or to a new one."""
        place = self.lines.index(line) + 1
        if place < len(self.lines):
            self.lines[place].setFocus()
        elif line.text().strip():
            self.add_line()

    def drop(self, line: CitationLine) -> None:
        """Take a citation away; the keyboard goes to the one above."""
        place = self.lines.index(line)
        if line.text():
            line.clear()
            self.written.emit(line)
        if len(self.lines) > 1:
            self._take_out(line)
            self._arrange()
        self.lines[max(place - 1, 0)].setFocus()

    def _append(self, content: CitationContent) -> None:
        line = CitationLine(self, self._icons)
        line.setProperty("field", "citations")
        line.setAccessibleName(self._name)
        line.show_citation(content)
        line.textEdited.connect(line.tell)
        line.textEdited.connect(self.laws.wait)
        self._undo.over(line)
        self.lines.append(line)
        self._column.addWidget(line)
        line.show()
        self.lines_changed.emit()

    def _take_out(self, line: CitationLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.lines_changed.emit()

    def _arrange(self) -> None:
        """Offer one more line at the last one, and a way out at each where there are several."""
        for line in self.lines:
            is_last = line is self.lines[-1]
            line.offer(more=is_last and bool(line.text()), out=len(self.lines) > 1)

    def tell(self, line: CitationLine) -> None:
        """Tell that a person wrote in a line."""
        self._arrange()
        self.written.emit(line)


class CitationLine(QLineEdit):
    """One citation; Enter goes to the next, Backspace in an empty line takes it away."""

    def __init__(self, box: CitationsBox, icons: Icons) -> None:
        super().__init__()
        self.citation_id = ""
        """Which citation it is; empty while nothing is written."""
        self.article: Citable | None = None
        """The article of the library that was just taken; it is told once."""
        self._box = box
        self._icons = icons
        self.setAlignment(FROM_THE_RIGHT)
        self.setPlaceholderText(self.tr("Article or clause…"))
        self._source: QAction | None = None
        self._out = self._deed(self.tr("Take this citation away"))
        self._more = self._deed(self.tr("One more citation (Enter)"))
        self._out.triggered.connect(self._drop)
        self._more.triggered.connect(box.add_line)
        icons.changed.connect(self._tint)

    def _deed(self, words: str) -> QAction:
        deed = QAction(self)
        deed.setToolTip(words)
        deed.setVisible(False)
        self.addAction(deed, QLineEdit.ActionPosition.TrailingPosition)
        return deed

    def show_citation(self, content: CitationContent) -> None:
        """Show a citation; one that says the same already is left alone."""
        self.citation_id = content.id
        if self.text() != content.words:
            place = self.cursorPosition() if self.hasFocus() else 0
            self.setText(content.words)
            self.setCursorPosition(place)
            self.setToolTip(content.words)
        self.show_source(content.source)

    def show_source(self, source: str) -> None:
        """Show that it is linked to an article of the library, which is called so; an empty one is none."""
        if self._source is None and source:
            self._source = QAction(self)
            self.addAction(self._source, QLineEdit.ActionPosition.LeadingPosition)
            self._source.setIcon(self._icons.icon("link", "tintText", ICON))
        if self._source:
            self._source.setVisible(bool(source))
            self._source.setToolTip(self.tr("Linked to the library: {article}").format(article=source))

    def take(self, article: Citable) -> None:
        """Write an article of the library, and link to it."""
        self.article = article
        self.setText(article.words)
        self.setCursorPosition(0)
        self.tell()

    def offer(self, *, more: bool, out: bool) -> None:
        """Show the deeds that make sense here."""
        if (more, out) != (self._more.isVisible(), self._out.isVisible()):
            self._more.setVisible(more)
            self._out.setVisible(out)
            self._tint()

    def tell(self) -> None:
        """Tell the box that a person wrote here."""
        self.setToolTip(self.text())
        self._box.tell(self)
        self.article = None

    def _drop(self) -> None:
        self._box.drop(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._box.laws.serve(self, self.take)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._box.laws.leave()
            self.setCursorPosition(0)  # the number of an article stands at the beginning

    def _tint(self) -> None:
        if self._source:
            self._source.setIcon(self._icons.icon("link", "tintText", ICON))
        for deed, icon in ((self._out, "dismiss"), (self._more, "add")):
            if deed.isVisible():
                deed.setIcon(self._icons.icon(icon, "text2", ICON))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._box.laws.is_chosen:
                event.ignore()  # the list takes it
            else:
                self._box.laws.end()
                self._box.go_on(self)
        elif plain and event.key() == Qt.Key.Key_Down and self._box.laws.offer():
            event.accept()
        elif event.key() == Qt.Key.Key_Backspace and not self.text() and not event.isAutoRepeat():
            self._box.drop(self)
        else:
            super().keyPressEvent(event)
