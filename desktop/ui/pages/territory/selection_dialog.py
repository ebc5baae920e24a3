"""Approving or removing neighbourhoods by a resolution, one or many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.domain.place import Selection
from desktop.domain.resolution import Resolution
from desktop.persian.jalali import day_letter
from desktop.persian.numbers import number_text
from desktop.ui.short import short
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH, PAD = 560, 24
MOST_NAMED = 4


class SelectionWanted(NamedTuple):
    """How far to bring the neighbourhoods, and by which resolution."""

    selection: Selection
    resolution_id: str


class SelectionDialog(FittingDialog):
    """The day is that of the resolution's session; Ctrl+S does it, Esc leaves everything as it is."""

    wanted = Signal(object)
    """Carries a `SelectionWanted`."""

    def __init__(self, names: Sequence[str], desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("Selection of target neighbourhoods"))
        self._desk = desk
        self.what = Segments(
            [
                (Selection.APPROVED.value, self.tr("Approve")),
                (Selection.REMOVED.value, self.tr("Remove from the targets")),
                (Selection.CANDIDATE.value, self.tr("Make a candidate again")),
            ]
        )
        self.what.setAccessibleName(self.tr("What is decided"))
        self.what.choose(Selection.APPROVED.value)
        self.resolution = NameBox(NameSource(desk.browse, Resolution), tools.icons)
        self._build(names)
        self._show()
        self.resolution.setFocus()

    def _build(self, names: Sequence[str]) -> None:
        heading, about = QLabel(self.tr("Selection of target neighbourhoods")), WrappedLabel()
        heading.setProperty("role", "h2")
        about.setProperty("role", "label")
        self.resolution_box = FieldBox(self.tr("By the resolution"), self.resolution, required=True)
        self.day = WrappedLabel()
        self.day.setProperty("role", "hint")
        self.go_button = deed_button(self.tr("Save the decision"), self.decide, "Ctrl+S")
        self.go_button.setProperty("role", "primary")
        self.go_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        for widget in (heading, about, self.what, self.resolution_box, self.day):
            layout.addWidget(widget)
        layout.addLayout(foot_of([self.go_button], [deed_button(self.tr("Cancel"), self.reject)]))
        about.set_words(self._about(names))
        self.what.chosen.connect(self._show)
        self.resolution.taken.connect(self._show)
        self.resolution.editingFinished.connect(self._show)

    def _about(self, names: Sequence[str]) -> str:
        shown = "، ".join(short(each, 32) for each in names[:MOST_NAMED])
        if len(names) > MOST_NAMED:
            more = number_text(len(names) - MOST_NAMED)
            return self.tr("{names} and {count} more").format(names=shown, count=more)
        return shown

    @property
    def selection(self) -> Selection:
        """How far they are to be brought."""
        return Selection(self.what.choice)

    def _show(self, *_: object) -> None:
        needed = self.selection is not Selection.CANDIDATE
        self.resolution_box.setVisible(needed)
        self.resolution_box.show_error("")
        found = self.resolution.record_id if needed else ""
        day = self._desk.offices.selecting.day_of(found) if found else None
        words = self.tr("Holds from the day of its session: {day}")
        self.day.set_words(words.format(day=day_letter(day)) if day else "")

    def decide(self) -> None:
        """Say what is wanted, or beside the field what is missing."""
        if self.selection is Selection.CANDIDATE:
            self._tell("")
            return
        self.resolution.settle()
        if self.resolution.settled and self.resolution.record_id:
            self._tell(self.resolution.record_id)
            return
        self.resolution_box.show_error(self.tr("Choose the resolution by which it is decided."))
        self.resolution.setFocus()

    def _tell(self, resolution_id: str) -> None:
        self.accept()
        self.wanted.emit(SelectionWanted(self.selection, resolution_id))
