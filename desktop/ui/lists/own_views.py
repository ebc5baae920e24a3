"""A person's own views of a list: saved under a name, renamed and deleted with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.lists.name_dialog import NameDialog
from desktop.ui.lists.saved_views import SavedViews

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.schema.record import Record
    from desktop.ui.lists.list_state import ListState
    from desktop.ui.lists.view_strip import ViewStrip
    from desktop.ui.places import Tools


class OwnViews(QObject):
    """Shows them on a strip; `chosen` carries the `ListState` of the one that is clicked."""

    chosen = Signal(object)

    def __init__(
        self, strip: ViewStrip, tools: Tools, name: str, record: type[Record], owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._strip, self._tools, self._owner = strip, tools, owner
        self.saved = SavedViews(tools.memory, name, record)
        self._state: ListState | None = None
        self.dialog: NameDialog | None = None
        strip.own_chosen.connect(self._choose)
        strip.save_asked.connect(self._ask_name)
        strip.rename_asked.connect(self._ask_new_name)
        strip.delete_asked.connect(self._delete)
        self._list()

    def show_state(self, state: ListState) -> None:
        """Mark what ``state`` is, and offer to save it where it is none of the views."""
        self._state = state
        own = next((view.name for view in self.saved.all() if view.state.finds_same(state)), "")
        may_save = not own and bool(state.search or state.filters)
        self._strip.show_chosen(state.view, own, may_save=may_save)

    def _list(self) -> None:
        self._strip.show_own([view.name for view in self.saved.all()])

    def _choose(self, name: str) -> None:
        self.chosen.emit(next(view.state for view in self.saved.all() if view.name == name))

    def _ask_name(self) -> None:
        self._open(NameDialog(self.tr("Save this filter"), self.tr("Save the filter"), "", self._owner))

    def _ask_new_name(self, name: str) -> None:
        title, deed = self.tr("Rename the filter"), self.tr("Rename the filter")
        self._open(NameDialog(title, deed, name, self._owner), name)

    def _open(self, dialog: NameDialog, old: str = "") -> None:
        self.dialog = dialog

        def take(name: str) -> None:
            if old:
                self.saved.rename(old, name)
            elif self._state:
                self.saved.save(name, self._state)
            self._changed()

        dialog.named.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _delete(self, name: str) -> None:
        before = self.saved.all()
        self.saved.delete(name)
        self._changed()

        def undo() -> None:
            self.saved.replace(before)
            self._changed()

        self._tools.toasts.tell(self.tr("The filter \u00ab{name}\u00bb was deleted.").format(name=name), undo)

    def _changed(self) -> None:
        self._list()
        if self._state:
            self.show_state(self._state)
