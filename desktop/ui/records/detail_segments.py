"""The sections of a detail in groups behind a row of buttons; a group is built when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.place_strip import PlaceStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.schema.record import Record
    from desktop.ui.records.detail_section import DetailSection
    from desktop.ui.records.wanted import Wanted

GAP = 16
"""Pixels between two sections."""


class Segment(NamedTuple):
    """Sections that are shown together; ``build`` imports what it needs itself."""

    key: str
    words: str
    """What its button says, as short as can be: all of them stand side by side."""
    name: str
    """The same in full."""
    build: Callable[[], Sequence[DetailSection]]


class DetailSegments(QWidget):
    """Shows one group at a time; the others are told of the record when they come to be shown."""

    going = Signal(object)
    """Carries a `Destination`."""
    chosen = Signal(str)
    """Carries the key of the group that is shown from now on."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        super().__init__()
        self.bar = _bar(segments) if len(segments) > 1 else None
        """Its buttons; none where there is but one group."""
        if self.bar is not None:
            self.bar.chosen.connect(self.choose)
        self.built: dict[str, tuple[DetailSection, ...]] = {}
        self._segments = {each.key: each for each in segments}
        self._groups: dict[str, QWidget] = {}
        self._shown: dict[str, Record | None] = {}
        self._record: Record | None = None
        self._key = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addStretch(1)

    @property
    def sections(self) -> tuple[DetailSection, ...]:
        """All that were built, in the order of the groups."""
        return tuple(each for key in self._segments for each in self.built.get(key, ()))

    def begin(self, key: str) -> None:
        """Show a group at first, or the first of them where there is no such group."""
        self._stand(key if key in self._segments else next(iter(self._segments)))

    def choose(self, key: str) -> None:
        """Show a group; an unknown one leaves all as it is."""
        if key in self._segments:
            self._stand(key)
            self._show()
            self.chosen.emit(key)

    def write_part(self, wanted: Wanted) -> None:
        """Show the group of what is wanted, and open its form there."""
        self.choose(wanted.group)
        for section in self.built.get(wanted.group, ()):
            section.write_part(wanted)

    def show_record(self, record: Record) -> None:
        """Show another record, or the same one as it is now, in the group that is chosen."""
        self._record = record
        self._shown.clear()
        self._show()

    def _stand(self, key: str) -> None:
        self._key = key
        if self.bar is not None:
            self.bar.stand_at(key)

    def _show(self) -> None:
        key = self._key
        group = self._group(key)
        for other in self._groups.values():
            other.setVisible(other is group)
        if self._record is not None and self._shown.get(key) is not self._record:
            self._shown[key] = self._record
            for section in self.built[key]:
                section.show_record(self._record)

    def _group(self, key: str) -> QWidget:
        if key not in self._groups:
            group = QWidget()
            column = QVBoxLayout(group)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP)
            self.built[key] = tuple(self._segments[key].build())
            for section in self.built[key]:
                column.addWidget(section)
                section.going.connect(self.going)
                section.wanting.connect(self.write_part)
            self._groups[key] = group
            self._layout.insertWidget(self._layout.count() - 1, group)
        return self._groups[key]


def _bar(segments: Sequence[Segment]) -> PlaceStrip:
    bar = PlaceStrip([(each.key, each.words) for each in segments], segments[0].key)
    for each in segments:
        bar.buttons[each.key].setAccessibleName(each.name)
        bar.buttons[each.key].setToolTip(each.name)
    return bar
