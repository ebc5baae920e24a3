"""The one list of records: searched, filtered, sorted and copied; rows come from the database by page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from desktop.schema.fields import Field, fields_of
from desktop.ui.lists.column_chooser import ColumnChooser
from desktop.ui.lists.column_places import ColumnPlaces
from desktop.ui.lists.condition_words import FilterWords
from desktop.ui.lists.filter_popup import FilterPopup, can_filter
from desktop.ui.lists.list_card import ListCard
from desktop.ui.lists.list_copy import ListCopy
from desktop.ui.lists.list_source import ListSource
from desktop.ui.lists.list_state import ListState, filtered_field, read_state, usual_state
from desktop.ui.lists.own_views import OwnViews
from desktop.ui.lists.record_table import RecordTable
from desktop.ui.lists.view_counts import ViewCounts
from desktop.ui.models.columns import ExtraColumns, extra_columns, record_columns
from desktop.ui.models.table import TableModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Browse
    from desktop.services.prints.list_paper import ShownList
    from desktop.ui.places import Tools
    from desktop.ui.widgets.empty_state import EmptyState


class ListView(NamedTuple):
    """A built-in view: its key, its words, and what its records fulfil."""

    key: str
    words: str
    conditions: tuple[Condition, ...] = ()


class RecordList(ListCard):
    """Shows the records of one kind that fulfil ``fixed``; ``name`` prefixes what is remembered."""

    opened = Signal(str)
    """The record that was double-clicked, or on which Enter was pressed."""
    current_changed = Signal(str)
    """The record with the keyboard, or "" where none has it."""

    def __init__(
        self,
        record: type[Record],
        browse: Browse,
        vocabulary: Vocabulary,
        tools: Tools,
        *,
        name: str,
        columns: Sequence[str],
        views: Sequence[ListView] = (),
        fixed: Sequence[Condition] = (),
        hint: str = "",
        extra: ExtraColumns | None = None,
        order_by: str = "",
        descending: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``extra`` are columns that are no fields; ``order_by`` is the usual order, else the name."""
        self._views = {view.key: view for view in (ListView("", self.tr("All")), *views)}
        shown = [(view.key, view.words) for view in self._views.values()]
        super().__init__(tools.icons, vocabulary.record(record).label, hint, shown)
        self.setParent(parent)
        self._record, self._browse, self._vocabulary, self._tools = record, browse, vocabulary, tools
        self._name, self._fixed = name, tuple(fixed)
        self._fields = {field.name: field for field in fields_of(record)}
        self.extra = extra or ExtraColumns()
        """The columns that are no fields."""
        self._told = ""
        found = read_state(tools.memory.text(f"{name}/state"), record)
        usual = usual_state(record, columns, order_by, descending=descending)
        self.state = found if found and found.view in self._views else usual
        """What is asked for now."""
        self._build(columns)

    def _build(self, columns: Sequence[str]) -> None:
        record, browse, tools = self._record, self._browse, self._tools
        known = (*record_columns(record, self._vocabulary, columns), *extra_columns(self.extra))
        self._source = ListSource(record, browse, self.extra, tools.ask, self)
        self.model = TableModel(known, self._source.painted_rows, self)
        self.table = RecordTable(self.model, tools.theme, self)
        self.table.setAccessibleName(self._vocabulary.record(record).label)
        self.table.set_dense(tools.memory.flag("lists/dense"))
        more = ((each.name, each.kind) for each in self.extra.columns)
        fields = self._fields | {name: Field(kind, name) for name, kind in more}
        self.places = ColumnPlaces(self.table, fields, columns, tools.theme, tools.memory, self._name)
        headings = {each.name: each.heading for each in self.model.columns}
        self.chooser = ColumnChooser(self.places, headings, self.bar.columns)
        self.popup = FilterPopup(record, browse, self._vocabulary, tools, self.bar.filters)
        self.own = OwnViews(self.strip, tools, self._name, record, self)
        self._filter_words = FilterWords(record, browse, self._vocabulary)
        conditions = {key: (*self._fixed, *view.conditions) for key, view in self._views.items()}
        self._counts = ViewCounts(record, browse, conditions, self)
        self._copying = ListCopy(self._source.rows, self.places.headed, tools, self)
        self.lay_out(self.table, self.clear)
        self.setFocusProxy(self.table)
        self._connect()
        self.reload()

    def _connect(self) -> None:
        self.bar.search.asked.connect(self._search)
        self.bar.search.going_down.connect(self.table.take_keyboard)
        self.bar.filters.clicked.connect(self._open_filters)
        self.bar.columns.clicked.connect(self.chooser.toggle)
        self.chooser.dense_chosen.connect(self._set_dense)
        self.chooser.dense.setChecked(self.table.dense)
        self.popup.changed.connect(self._filter)
        self.strip.view_chosen.connect(self._choose)
        self.strip.filter_chosen.connect(self._drop_filter)
        self.own.chosen.connect(self._choose_own)
        self.table.opened.connect(self._open)
        self.table.moved.connect(self._tell_current)
        self.table.chosen.connect(self._say_count)
        self.table.copy_asked.connect(self.copy)
        self.table.header.sort_asked.connect(self._sort)
        self.table.header.chooser_asked.connect(self.chooser.open)
        self._counts.counted.connect(self.strip.set_count)

    @property
    def ids(self) -> Sequence[str]:
        """The ids of all rows, in order."""
        return self.model.ids

    @property
    def current_id(self) -> str:
        """The record with the keyboard, or ""."""
        row = self.table.current_row()
        return self.ids[row] if 0 <= row < len(self.ids) else ""

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the chosen records from the top."""
        return tuple(self.ids[row] for row in self.table.chosen_rows())

    def query(self) -> tuple[str, tuple[Condition, ...], str, bool]:
        """Return the search, the conditions, the field of the order and whether it runs downwards."""
        state = self.state
        conditions = (*self._fixed, *self._views[state.view].conditions, *state.filters)
        return state.search, conditions, state.order_by, state.descending

    def set_empty(self, empty: EmptyState) -> None:
        """Show this while there is no record at all."""
        self.set_nothing(empty)
        self._show_whole()

    def set_search(self, text: str) -> None:
        """Search for ``text`` at once."""
        self.bar.search.seek(text)

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self.bar.focus_search()

    def reload(self) -> None:
        """Read the list afresh; what is current and chosen stays so, at the same place of the window."""
        if (ids := self._read()) is None:
            return
        if ids == self.ids:
            self.model.refresh()
        else:
            self.table.keep_place(ids)
        self._show_whole()
        self._counts.begin()

    def ask(self, state: ListState) -> None:
        """Show what ``state`` asks for, from the top or where the current record is."""
        self.state = state
        self._tools.memory.keep(f"{self._name}/state", replace(state, search="").as_text())
        if (ids := self._read()) is None:
            return
        self.table.show_ids(ids)
        self._show_whole()

    def choose_view(self, key: str, filters: tuple[Condition, ...] = ()) -> None:
        """Show a built-in view with these filters alone, without a search; an unknown key shows all."""
        self._put_search("")
        view = key if key in self._views else ""
        self.ask(replace(self.state, view=view, search="", filters=filters))

    def clear(self) -> None:
        """Show all, in the same order."""
        self.choose_view("")

    def select(self, record_id: str) -> bool:
        """Go to a record, clearing what hides it; False where there is none."""
        if record_id not in self.ids and self.state.narrowed:
            self.clear()
        if record_id not in self.ids:
            return False
        self.table.go(self.ids.index(record_id))
        return True

    def copy(self) -> None:
        """Copy the chosen rows to the clipboard, or the current one."""
        ids = self.chosen_ids() or tuple(filter(None, (self.current_id,)))
        self._copying.copy(ids)

    def shown(self, title: str) -> ShownList:
        """Return all that is shown, as for a paper called ``title``; rows are read when they are wanted."""
        from desktop.services.prints.list_paper import ShownList

        state, rows = self.state, self._source.rows
        view = self._views[state.view].words if state.view else ""
        filters = tuple(map(self._filter_words.of, state.filters))
        ids, columns = tuple(self.ids), self.places.headed()
        return ShownList(self._record, title, ids, columns, rows, view, state.search, filters)

    def _read(self) -> Sequence[str] | None:
        search, conditions, order_by, descending = self.query()
        return self._source.ids(search, conditions, order_by, descending=descending)

    def _show_whole(self) -> None:
        """Show rows or why there are none, with all that is said around them."""
        state = self.state
        filters = {filtered_field(each): self._filter_words.of(each) for each in state.filters}
        self.bar.say_filters(len(filters))
        self.strip.show_filters(filters)
        self.own.show_state(state)
        self.order_stops((self.table.header, self.table))
        if self.ids:
            self.show_rows()
        elif state.narrowed and (not self.nothing or self._browse.count(self._record, self._fixed)):
            self.show_unfound()
        else:
            self.show_nothing()
        names = [column.name for column in self.model.columns]
        column = names.index(state.order_by) if state.order_by in names else -1
        self.table.header.show_order(column, descending=state.descending)
        self._say_count()

    def _search(self, text: str) -> None:
        self.table.seek(text)
        if text != self.state.search:
            self.ask(replace(self.state, search=text))

    def _filter(self, filters: tuple[Condition, ...]) -> None:
        self.ask(replace(self.state, filters=filters))

    def _drop_filter(self, name: str) -> None:
        self._filter(tuple(each for each in self.state.filters if filtered_field(each) != name))

    def _choose(self, key: str) -> None:
        self.ask(replace(self.state, view=key, filters=()))

    def _choose_own(self, state: ListState) -> None:
        self._put_search(state.search)
        self.ask(state)

    def _put_search(self, text: str) -> None:
        """Show what is searched for, without searching."""
        self.state = replace(self.state, search=text)
        self.bar.search.seek(text)

    def _sort(self, column: int) -> None:
        name = self.model.columns[column].name
        if name not in self._fields:
            return
        down = self.state.order_by == name and not self.state.descending
        self.ask(replace(self.state, order_by=name, descending=down))

    def _open_filters(self) -> None:
        names = [*self.places.shown, *(column.name for column in self.model.columns)]
        fields = [self._fields[name] for name in dict.fromkeys(names) if name in self._fields]
        if not self.popup.isVisible():
            self.popup.show_filters(self.state.filters, [each for each in fields if can_filter(each)])
        self.popup.toggle()

    def _set_dense(self, dense: bool) -> None:
        self._tools.memory.keep("lists/dense", dense)
        self.table.set_dense(dense)

    def _open(self, row: int) -> None:
        self.opened.emit(self.ids[row])

    def _tell_current(self) -> None:
        if self._told != self.current_id:
            self._told = self.current_id
            self.current_changed.emit(self._told)

    def _say_count(self) -> None:
        self.foot.say(len(self.ids), sum(1 for _ in self.table.chosen_rows()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._counts.begin()
