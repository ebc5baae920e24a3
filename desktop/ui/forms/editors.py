"""An editor for each kind of field that stands by itself; links have theirs in `link_editors`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop.schema.reading import UnreadableError
from desktop.ui.sides import FROM_THE_LEFT, FROM_THE_RIGHT
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.passage_box import PassageBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


class Editor(ABC):
    """A widget and the value in it; an untouched one gives back the very value that it was given."""

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self.stops: tuple[QWidget, ...] = (widget,)
        """Where Tab halts, in order."""
        self._given: Any = None
        self._untouched: Any = None

    def value(self) -> Any:
        """Return the value; raise `UnreadableError` where what was typed is none."""
        content = self._content()
        return self._given if content == self._untouched else self._read(content)

    def set_value(self, value: Any) -> None:
        """Show ``value``."""
        self._show(value)
        self._given, self._untouched = value, self._content()

    @property
    def typed(self) -> str:
        """What is typed here, as it is, for a draft of what cannot be read yet."""
        content = self._content()
        return content if isinstance(content, str) else ""

    @property
    def sure(self) -> Any:
        """The part of the value that can be read whatever else is typed; nothing where it has no parts."""
        return None

    def set_label(self, label: str) -> None:
        """Tell screen readers what is edited here."""
        for stop in self.stops:
            stop.setAccessibleName(label)

    @abstractmethod
    def _show(self, value: Any) -> None:
        """Put ``value`` into the widget."""

    @abstractmethod
    def _content(self) -> Any:
        """Return what is in the widget now, to be compared and read."""

    @abstractmethod
    def _read(self, content: Any) -> Any:
        """Return the value of a content that was touched."""


class LineEditor(Editor):
    """Whatever is typed on one line: texts, codes, times; in a ``line`` of its own, numbers and days."""

    def __init__(
        self, read: Callable[[str], Any], words: Callable[[Any], str], line: QLineEdit | None = None
    ) -> None:
        self.line = line or QLineEdit()
        super().__init__(self.line)
        self._typed_value = read
        self._words = words
        self.line.setAlignment(FROM_THE_RIGHT)
        self.line.editingFinished.connect(self.settle)

    def write_from_left(self) -> None:
        """Show what is typed from left to right, as a code is read."""
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setAlignment(FROM_THE_LEFT)

    def settle(self) -> None:
        """Show what was understood, so that an assumed century or a mended letter is seen."""
        typed = self._content()
        if typed == self._untouched:
            return
        try:
            understood = self._words(self._read(typed))
        except UnreadableError:
            return
        if understood != typed:
            self.line.setText(understood)

    def _show(self, value: Any) -> None:
        self.line.setText(self._words(value))
        self.line.setCursorPosition(0)

    def _content(self) -> str:
        return self.line.text()

    def _read(self, content: str) -> Any:
        return self._typed_value(content)


class PassageEditor(Editor):
    """A text of several paragraphs."""

    def __init__(self, read: Callable[[str], str]) -> None:
        self.passage = PassageBox()
        super().__init__(self.passage)
        self._typed_value = read

    def _show(self, value: str) -> None:
        self.passage.setPlainText(value)

    def _content(self) -> str:
        return self.passage.toPlainText()

    def _read(self, content: str) -> str:
        return self._typed_value(content)


class FlagEditor(Editor):
    """A yes or no."""

    def __init__(self) -> None:
        self.box = QCheckBox()
        super().__init__(self.box)

    def _show(self, value: bool) -> None:
        self.box.setChecked(value)

    def _content(self) -> bool:
        return self.box.isChecked()

    def _read(self, content: bool) -> bool:
        return content


class ChoiceEditor(Editor):
    """One of some choices; also none, where ``blank`` says so."""

    def __init__(self, choices: Sequence[tuple[Any, str]], *, blank: bool) -> None:
        self.combo = CalmCombo()
        super().__init__(self.combo)
        self._values: list[Any] = [None] if blank else []
        if blank:
            self.combo.addItem("")
        for value, words in choices:
            self._values.append(value)
            self.combo.addItem(words)

    def _show(self, value: Any) -> None:
        self.combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _content(self) -> int:
        return self.combo.currentIndex()

    def _read(self, content: int) -> Any:
        return self._values[content] if content >= 0 else None
