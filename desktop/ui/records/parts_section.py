"""The parts of a record, such as the seats of a body: added, edited, deleted and put in order here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.errors import AppError
from desktop.schema.condition import Is
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.keys import shown_keys
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.short import short
from desktop.ui.state_tones import tone_of
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.schema.record import Record
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.records.wanted import Wanted

BETWEEN = " \u2022 "


class PartsSection(DetailSection):
    """Lists the parts of one kind; each is edited in a dialog with its whole form."""

    def __init__(
        self,
        title: str,
        part: type[Record],
        field: str,
        desk: Desk,
        tools: Tools,
        *,
        add: str,
        note: Sequence[str] = (),
        chip: str = "",
        empty: str = "",
        order: str = "",
        has_arrows: bool = True,
        groups: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        """``field`` is the link of ``part`` that says whose it is, ``order`` the number it is ordered by.

        ``add`` are the words of the button, such as «جایگاه جدید»; ``note`` the fields under each title.
        Without ``has_arrows`` parts are put in order by dragging, keys and the menu alone.
        """
        super().__init__(title)
        self.part = part
        self.record: Record | None = None
        self.found: tuple[Record, ...] = ()
        self.dialog: FormDialog | None = None
        self._field = field
        self._desk = desk
        self._tools = tools
        self._add_words = add
        self._note = tuple(note)
        self._chip = chip
        self._empty = empty
        self._order = order
        self._has_arrows = has_arrows
        self._groups = groups
        self._build()

    def _build(self) -> None:
        self.list = TwoLineList(self._tools.theme, self.title, sortable=bool(self._order), selecting=True)
        self.list.opened.connect(self.edit)
        self.list.delete_asked.connect(self.delete)
        self.list.moved.connect(self._reorder)
        icons, thing = self._tools.icons, self._desk.vocabulary.record(self.part).label
        edit, delete = (
            self.tr("Edit {thing}").format(thing=thing),
            self.tr("Delete {thing}").format(thing=thing),
        )
        self.buttons = [self.add_tool(icons, "delete", delete, self.list.ask_delete)]
        self.list.offer(edit, self.list.ask_open)
        self.list.offer(delete, self.list.ask_delete)
        if self._order:
            for words, icon, keys, deed in (
                (self.tr("Move down"), "arrow_down", "Alt+Down", self.list.move_down),
                (self.tr("Move up"), "arrow_up", "Alt+Up", self.list.move_up),
            ):
                if self._has_arrows:
                    self.buttons.append(self.add_tool(icons, icon, f"{words} {shown_keys(keys)}", deed))
                self.list.offer(words, deed)
        self.add_button = self.add_tool(icons, "add", self._add_words, self.add)
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        self.body.addLayout(self.list.outset())
        self.body.addWidget(self.nothing)

    def show_record(self, record: Record) -> None:
        self.record = record
        self.reload()

    def show_part(self, part_id: str) -> None:
        self.list.choose(part_id)

    def reload(self) -> None:
        """Read the parts anew."""
        if self.record is None:
            return
        browse = self._desk.browse
        ids = browse.ids(
            self.part, order_by=self._order or "id", conditions=(Is(self._field, (self.record.id,)),)
        )
        titles, shown = browse.titles(self.part, ids), browse.page(self.part, ids)
        self.found = tuple(each.record for each in shown)
        self.fill([self.row(each, titles[each.id]) for each in shown])

    def fill(self, rows: Sequence[ListRow]) -> None:
        """Show these rows, and the buttons that do something with them."""
        self.list.set_rows(rows)
        self.nothing.set_words("" if rows else self._empty)
        for button in self.buttons:
            button.setVisible(bool(rows))

    def row(self, shown: Shown, title: str) -> ListRow:
        """Return what the list says of a part; may be overridden."""
        note = BETWEEN.join(shown.cells[name] for name in self._note if shown.cells[name])
        value: Any = getattr(shown.record, self._chip) if self._chip else None
        chip = shown.cells[self._chip] if self._chip else ""
        return ListRow(shown.id, title, note, chip, tone_of(value) if value is not None else None)

    def blank(self) -> Record:
        """Return a new part as its form begins; may be overridden."""
        if self.record is None:
            raise TypeError
        values: dict[str, Any] = {self._field: link_to(self.record)}
        if self._order:
            used = [getattr(each, self._order) or 0 for each in self.found]
            values[self._order] = max(used, default=0) + 1
        return self.part(**values)

    def add(self) -> None:
        """Ask for a new part."""
        if self.record is not None:
            self._ask(self.blank(), self._add_words)

    def write_part(self, wanted: Wanted) -> None:
        """Open the form of the part that is there, else of a new one that begins as it is wanted."""
        if wanted.part is not self.part or self.record is None:
            return
        if wanted.part_id:
            self.list.choose(wanted.part_id)
            self.edit(wanted.part_id)
        else:
            self._ask(replace(self.blank(), **wanted.values), self._add_words)

    def edit(self, part_id: str) -> None:
        """Open the form of a part."""
        try:
            opened = self._desk.browse.open(self.part, part_id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        words = self._desk.vocabulary.record(self.part).label
        self._ask(opened, self.tr("Edit {thing}").format(thing=words))

    def delete(self, part_id: str) -> None:
        """Put a part into the bin, with the way back."""
        row = next(each for each in self.found if each.id == part_id)
        if self._done(lambda: self._desk.edit.delete(self._desk.browse.open(self.part, part_id))):
            title = self._desk.browse.titles(self.part, [part_id]).get(part_id, row.title)
            self._tools.toasts.tell(
                self.tr("“{name}” was moved to the bin.").format(name=short(title)),
                lambda: self._done(lambda: self._desk.edit.restore(row)),
            )

    def _ask(self, given: Any, title: str) -> None:
        self.dialog = FormDialog(given, title, self._desk, self._tools, self, self._groups)
        self.dialog.saved.connect(self._saved)
        self.dialog.open()

    def _saved(self, part_id: str) -> None:
        self.reload()
        self.list.choose(part_id)
        self.changed.emit()

    def _reorder(self) -> None:
        """Save the numbers of the order in which the rows stand now."""
        by_id = {each.id: each for each in self.found}
        places = {each: place for place, each in enumerate(self.list.ids, 1)}
        if moved := [each for each, place in places.items() if getattr(by_id[each], self._order) != place]:
            self._done(lambda: self._put({each: places[each] for each in moved}))

    def _put(self, places: Mapping[str, int]) -> None:
        for part_id, place in places.items():
            opened = self._desk.browse.open(self.part, part_id)
            changed: dict[str, Any] = {self._order: place}
            self._desk.edit.save(Edit(opened, replace(opened.record, **changed)))

    def _done(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except AppError as error:
            self._tools.ask.show_error(self, error)
            self.reload()
            return False
        self.reload()
        self.changed.emit()
        return True
