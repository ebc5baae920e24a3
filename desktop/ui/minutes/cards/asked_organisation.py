"""Asks under a line for an organisation what was meant by a name that means none, or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.persian.text import tidy
from desktop.ui.minutes.cards.asked_names import AskedNames
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.ui.icons import Icons
    from desktop.ui.minutes.cards.name_lines import OrganisationLine


class AskedOrganisation(QWidget):
    """Hidden while the line is clear."""

    def __init__(self, line: OrganisationLine, icons: Icons) -> None:
        super().__init__()
        self._line = line
        self.names = AskedNames(icons)
        self.several = WrappedLabel()
        self.several.setProperty("role", "error")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.names)
        layout.addWidget(self.several)
        line.unclear.connect(self._ask)
        line.chosen.connect(self.forget)
        self.names.made.connect(line.make)
        self.names.sought.connect(self._seek)
        self.names.let_go.connect(line.restore)
        for answered in (self.names.made, self.names.let_go):
            answered.connect(lambda _name: line.setFocus())  # the button that had the keyboard is gone
        self.hide()

    def forget(self) -> None:
        """Ask nothing."""
        self.names.ask(())
        self.several.set_words("")
        self.hide()

    def _ask(self) -> None:
        typed = tidy(self._line.text())
        is_unknown = self._line.is_unknown
        self.names.ask((typed,) if is_unknown else ())
        self.several.set_words("" if is_unknown else self.tr("Several are called so; choose one."))
        self.show()

    def _seek(self) -> None:
        self._line.setFocus()
        self._line.offer()
