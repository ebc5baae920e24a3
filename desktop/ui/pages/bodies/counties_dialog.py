"""Making the bodies of many counties after one preset."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout

from desktop.persian.numbers import number_text
from desktop.ui.pages.bodies.county_ticks import CountyTicks
from desktop.ui.pages.bodies.pattern_boxes import PatternBoxes
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import within
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from desktop.domain.presets import Preset
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH, HEIGHT = 680, 640
PAD = 24


class Wanted(NamedTuple):
    """A body after ``preset`` for each of ``counties``, by their ids."""

    preset: Preset
    counties: tuple[str, ...]


class CountiesDialog(QDialog):
    """Presets and provinces above, counties with ticks below; Enter makes the bodies."""

    wanted = Signal(object)
    """Carries a `Wanted`."""

    def __init__(
        self,
        preset: Preset,
        province: str,
        desk: Desk,
        tools: Tools,
        owner: QWidget,
        ticked: Collection[str] = (),
    ) -> None:
        super().__init__(owner.window())
        self.setWindowTitle(self.tr("Make bodies for counties"))
        self._desk, self._tools = desk, tools
        self.pattern = PatternBoxes(desk.territory, preset, province)
        self._build()
        self._show(ticked)
        self.resize(WIDTH, within(self, HEIGHT))
        self.ticks.setFocus()

    def _build(self) -> None:
        heading, hint = QLabel(self.tr("Make bodies for counties")), WrappedLabel()
        heading.setProperty("role", "h2")
        hint.setProperty("role", "label")
        self.search = SearchBox(self._tools.icons, self.tr("Search a county"))
        self.all = QCheckBox(self.tr("All that have none"))
        self.ticks = CountyTicks()
        self.sample, self.source = WrappedLabel(), WrappedLabel()
        self.source.setProperty("role", "hint")
        self.make_button = deed_button("", self.make)
        self.make_button.setProperty("role", "primary")
        self.make_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.search, 1)
        row.addWidget(self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(hint)
        layout.addWidget(self.pattern)
        layout.addLayout(row)
        layout.addWidget(self.ticks, 1)
        for widget in (self.sample, self.source):
            layout.addWidget(widget)
        layout.addLayout(foot_of([self.make_button], [deed_button(self.tr("Cancel"), self.reject)]))
        hint.set_words(
            self.tr(
                "Seats are bound to the posts, and to the county's own organisations; missing ones are made."
            )
        )
        self.pattern.changed.connect(self._show)
        self.search.asked.connect(self.ticks.seek)
        self.all.clicked.connect(self.ticks.tick_all)
        self.ticks.changed.connect(self._follow)

    def _show(self, ticked: Collection[str] = ()) -> None:
        self._standings = self._desk.counties.register(self.pattern.preset, self.pattern.province)
        self.ticks.show_counties(self._standings, ticked)
        self.ticks.seek(self.search.text())

    def _follow(self) -> None:
        """Say what would be made now."""
        chosen, preset = self.ticks.chosen, self.pattern.preset
        first = next((each.county for each in self._standings if each.county.id in chosen[:1]), None)
        words = self.tr("The first one: {name}")
        self.sample.set_words(words.format(name=preset.body_of(first).name) if first else "")
        self.source.set_words(self.tr("Source: {source}").format(source=preset.source))
        count = number_text(len(chosen))
        words = self.tr("Make {count} bodies").format(count=count) if chosen else self.tr("Choose counties")
        self.make_button.setText(words)
        self.make_button.setEnabled(bool(chosen))
        self.all.setEnabled(self.ticks.open_count > 0)
        self.all.setChecked(0 < self.ticks.open_count == len(chosen))

    def make(self) -> None:
        """Go on with what is ticked."""
        if chosen := self.ticks.chosen:
            self.accept()
            self.wanted.emit(Wanted(self.pattern.preset, chosen))
