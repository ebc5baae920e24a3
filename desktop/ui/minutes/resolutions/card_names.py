"""The names of agencies in one card that nobody knows: asked about in its place, and told to the tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.minutes.cards.asked_names import AskedNames

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.ui.icons import Icons
    from desktop.ui.minutes.resolutions.agency_box import AgencyBox


class CardNames(QObject):
    """Asks who is meant by what was pasted, or typed into any of the card's boxes and left."""

    unclear_changed = Signal(object)
    """Carries the names that nobody knows."""
    asked_anew = Signal()
    """The question is another one, and has other buttons."""

    def __init__(
        self,
        icons: Icons,
        boxes: Callable[[], Sequence[AgencyBox]],
        put: Callable[[QWidget], object],
        card: QWidget,
    ) -> None:
        """``boxes`` gives those of the card, that of the responsible first; ``put`` places the question."""
        super().__init__(card)
        self.asked: AskedNames | None = None
        self._icons = icons
        self._boxes = boxes
        self._put = put
        self._pasted: tuple[str, ...] = ()

    @property
    def buttons(self) -> Sequence[QWidget]:
        """What can be answered."""
        return self.asked.buttons if self.asked else ()

    def ask_about(self, names: Sequence[str]) -> None:
        """Ask who is meant by names that a pasted list had and the register does not know."""
        self._pasted = tuple(names)
        self.ask()

    def ask(self) -> None:
        """Ask about the names that nobody knows: those of a paste, and what was typed and left."""
        typed = [name for box in self._boxes() for name in box.unknown]
        names = tuple(dict.fromkeys((*self._pasted, *typed)))
        if self.asked is None and names:
            self.asked = AskedNames(self._icons)
            self.asked.made.connect(self._make)
            self.asked.sought.connect(self._seek)
            self.asked.let_go.connect(self._drop)
            self._put(self.asked)
        if self.asked:
            self.asked.ask(names)
            self.asked_anew.emit()
        self.tell()

    def tell(self) -> None:
        """Tell what is unclear now, wherever the keyboard is."""
        typed = [name for box in self._boxes() for name in box.unclear]
        self.unclear_changed.emit(tuple(dict.fromkeys((*self._pasted, *typed))))

    def _box_with(self, name: str) -> AgencyBox:
        """Return where a name was typed; pasted ones are of those who are responsible."""
        boxes = self._boxes()
        return next((box for box in boxes if name in box.unknown), boxes[0])

    def _make(self, name: str) -> None:
        box = self._box_with(name)
        if box.make(name):
            self._drop(name)
            box.setFocus()

    def _seek(self, name: str) -> None:
        box = self._box_with(name)
        self._drop(name)
        box.seek(name)

    def _drop(self, name: str) -> None:
        box = self._box_with(name)
        box.forget(name)
        box.setFocus()  # else the keyboard would go to some button, when the question goes
        self.ask_about([each for each in self._pasted if each != name])
