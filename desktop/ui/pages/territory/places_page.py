"""The country's places as a tree, with what lies in each; anything can be added, edited and moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.place import Place, PlaceKind
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.schema.record import Link
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.page import GAP, PAGE_MARGINS, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import territory_family
from desktop.ui.pages.territory.places_tree import PlacesTree
from desktop.ui.places import Destination
from desktop.ui.records.binning import Binning
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.place_strip import PlaceStrip
from desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.schema.diff import Opened
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.place_tree import PlaceLine, PlaceTree
    from desktop.ui.places import Tools

PAD = 12
_BELOW = {
    None: PlaceKind.PROVINCE,
    PlaceKind.PROVINCE: PlaceKind.COUNTY,
    PlaceKind.COUNTY: PlaceKind.CITY,
    PlaceKind.DISTRICT: PlaceKind.RURAL_DISTRICT,
    PlaceKind.CITY: PlaceKind.MUNICIPAL_DISTRICT,
    PlaceKind.RURAL_DISTRICT: PlaceKind.VILLAGE,
}
"""What is usually entered in a place of each rank; it can be chosen otherwise."""


class PlaceDialog(FormDialog):
    """The form of a place is a short one."""

    usual_size = (760, 400)


class PlacesPage(Page):
    """A new place is begun in the chosen one; to move one, its form says in what it lies."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self.set_title(self.tr("Places of the country"))
        self._desk = desk
        self._stale = True
        self._tree: PlaceTree | None = None
        self._binning = Binning(Place, desk, tools, self)
        self.dialog: FormDialog | None = None
        self._build()
        tools.changes.saved.connect(self._note_change)

    def _build(self) -> None:
        icons = self.tools.icons
        strip = PlaceStrip(territory_family(), "places")
        strip.setAccessibleName(self.tr("Pages beside this one"))
        strip.chosen.connect(lambda key: self.going.emit(Destination(page=key)))
        self.new_action = PageAction(self.tr("New division"), "add", self.new_place, self, "Ctrl+N")
        self.edit_action = PageAction(self.tr("Edit the division"), "edit", self.edit_place, self, "Ctrl+E")
        self.coverage_action = PageAction(
            self.tr("Coverage in this division"), "data_bar_vertical", self._show_coverage, self
        )
        self.delete_action = PageAction(
            self.tr("Move the division to the bin"), "delete", self.delete_place, self
        )
        self.search = SearchBox(icons, self.tr("Search a division by its name"))
        self.search.asked.connect(self._search)
        self.tree = PlacesTree(self._desk.vocabulary, self.tools.theme)
        self.tree.edit_asked.connect(self.edit_place)
        self.tree.delete_asked.connect(self.delete_place)
        self.search.going_down.connect(self.tree.setFocus)
        bar = QHBoxLayout()
        bar.setContentsMargins(PAD, PAD, PAD, 0)
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        for action in (self.coverage_action, self.delete_action):
            bar.addWidget(IconButton(action, icons))
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(PAD)
        inside.addLayout(bar)
        inside.addWidget(self.tree, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.setSpacing(GAP)
        layout.addWidget(strip, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(card, 1)
        self.set_buttons(self.new_action, self.edit_action)
        self.setFocusProxy(self.tree)

    def arrive(self, destination: Destination) -> None:
        if self._stale:
            self.reload()
        if destination.record_id:
            self.show_place(destination.record_id)

    def reload(self) -> None:
        """Read the tree anew; what was open stays so."""
        self._stale = False
        try:
            self._tree = self._desk.offices.places.tree()
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self._show()

    def _show(self) -> None:
        if self._tree is not None:
            typed = self.search.text().strip()
            self.tree.show_tree(self._tree, self._tree.named(typed) if typed else None)

    def _search(self, _typed: str) -> None:
        self._show()

    def show_place(self, place_id: str) -> None:
        """Go to a place in the tree."""
        self.search.clear()
        self._show()
        self.tree.go(place_id)

    @property
    def _current(self) -> PlaceLine | None:
        return self._tree.line(self.tree.current_id) if self._tree else None

    def new_place(self) -> None:
        """Begin a place in the chosen one."""
        around = self._current
        kind = _BELOW.get(around.kind if around else None)
        if around and around.kind not in _BELOW:
            around = self._tree.line(around.parent) if self._tree else None
            kind = _BELOW.get(around.kind if around else None)
        parent = Link[Place](around.id) if around else None
        self._open(Place(kind=kind, parent=parent), self.tr("New division"))

    def edit_place(self, place_id: str = "") -> None:
        """Open the form of a place."""
        try:
            opened = self._desk.browse.open(Place, place_id or self.tree.current_id)
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self._open(opened, opened.record.title)

    def _open(self, given: Opened[Any] | Record, title: str) -> None:
        self.dialog = PlaceDialog(given, title, self._desk, self.tools, self)
        self.dialog.saved.connect(self._saved)
        self.dialog.open()

    def _saved(self, place_id: str) -> None:
        self.reload()
        self.show_place(place_id)
        self.tools.toasts.tell(self.tr("The division was saved."), None)

    def delete_place(self, place_id: str = "") -> None:
        """Move a place to the bin, after a question where something lies in it."""
        line = self._tree.line(place_id or self.tree.current_id) if self._tree else None
        if line is None:
            return
        counts = (line.inside, line.neighbourhoods, line.offices)
        if not any(counts):
            self._delete((line.id,))
            return
        words = self.tr(
            "{places} divisions, {neighbourhoods} neighbourhoods and {offices} offices lie in it; they stay, "
            "and are shown without it."
        )
        places, neighbourhoods, offices = map(number_text, counts)
        self.tools.ask.confirm(
            self,
            self.tr("Shall “{name}” go to the bin?").format(name=line.name),
            self.tr("Move the division to the bin"),
            lambda: self._delete((line.id,)),
            words.format(places=places, neighbourhoods=neighbourhoods, offices=offices),
        )

    def _delete(self, ids: Sequence[str]) -> None:
        def done(gone: Sequence[Record]) -> None:
            self.reload()
            self.tools.toasts.tell(
                self._binning.words(gone), lambda: self._binning.restore(ids, lambda _back: self.reload())
            )

        self._binning.delete(ids, done)

    def _show_coverage(self) -> None:
        if place := self.tree.current_id:
            self.going.emit(Destination(page="coverage", kind="Place", record_id=place))

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def scenes(self) -> Iterator[str]:
        if (item := self.tree.currentItem()) is not None:
            item.setExpanded(True)
        yield "open"
        self.search.seek("میبد")
        yield "found"
        self.search.seek("")
        self.new_place()
        yield "new"
