"""A list of neighbourhoods that a service has found, with columns that no field of theirs holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.place import Neighbourhood
from desktop.schema.condition import Is
from desktop.ui.lists.record_list import ListView, RecordList
from desktop.ui.lists.view_counts import ViewCounts
from desktop.ui.page_action import PageAction
from desktop.ui.papers.showing import Showing
from desktop.ui.sheets.sheets_out import SheetsOut
from desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.prints.list_paper import ShownList
    from desktop.ui.models.columns import ExtraColumns
    from desktop.ui.places import Tools
    from desktop.ui.widgets.empty_state import EmptyState

NONE = (Is("id", ()),)


class ToldList(RecordList):
    """Shows what `show_found` was told; its views are sets of ids. It goes to paper and Excel as shown."""

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        views: Mapping[str, str],
        desk: Desk,
        tools: Tools,
        owner: QWidget,
        extra: ExtraColumns | None = None,
    ) -> None:
        self._desk = desk
        self._title = ""
        super().__init__(
            Neighbourhood,
            desk.browse,
            desk.vocabulary,
            tools,
            name=name,
            columns=columns,
            views=[ListView(key, words, NONE) for key, words in views.items()],
            fixed=NONE,
            hint=self.tr("Search by name, other names or borders"),
            extra=extra,
        )
        self._showing = Showing(tools, owner)
        self._out = SheetsOut(desk, tools, owner)
        words = self.tr("Show this list as a paper")
        self.print_action = PageAction(words, "print", self.show_paper, self, "Ctrl+P")
        words = self.tr("Write this list to Excel")
        self.export_action = PageAction(words, "document_table", self.export, self, "Ctrl+Shift+E")
        for action in (self.print_action, self.export_action):
            self.bar.add(IconButton(action, tools.icons))
            self.addAction(action)

    def show_found(
        self, title: str, ids: Sequence[str], views: Mapping[str, Sequence[str]], empty: EmptyState
    ) -> None:
        """Show these; ``views`` are those of each view, ``title`` is what papers of it are called."""
        self._title = title
        self._fixed = (Is("id", tuple(ids)),)
        self._views = {
            key: view._replace(conditions=(Is("id", tuple(views[key])),) if key in views else ())
            for key, view in self._views.items()
        }
        self._counts.deleteLater()
        conditions = {key: (*self._fixed, *view.conditions) for key, view in self._views.items()}
        self._counts = ViewCounts(Neighbourhood, self._browse, conditions, self)
        self._counts.counted.connect(self.strip.set_count)
        self.set_empty(empty)
        self.reload()

    @property
    def busy(self) -> bool:
        """Whether a paper of it is still on its way to the screen."""
        return self._showing.busy

    def told(self) -> ShownList:
        """Return the list as it is shown, under its title."""
        return self.shown(self._title)

    def show_paper(self) -> None:
        """Show the list as a paper."""
        shown, prints = self.told(), self._desk.prints
        if shown.ids:
            self._showing.show_slow(
                shown.title, lambda progress: prints.make(prints.list_paper(shown, progress))
            )

    def export(self) -> None:
        """Write the list to a workbook."""
        shown = self.told()
        if shown.ids:
            self._out.rows(shown, shown.ids, self.extra, jalali_text=True)
