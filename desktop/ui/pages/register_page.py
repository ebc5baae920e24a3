"""The page of one kind of record: list, detail, form in place of both, and the bin."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop.errors import AppError
from desktop.ui.page import PAGE_MARGINS
from desktop.ui.page_action import PageAction
from desktop.ui.pages.printing_page import PrintingPage
from desktop.ui.pages.view_words import views_today
from desktop.ui.places import Destination, Form
from desktop.ui.records.binning import Binning
from desktop.ui.records.list_and_detail import ListAndDetail
from desktop.ui.records.register import Register
from desktop.ui.records.register_list import register_list
from desktop.ui.records.saved_toast import tell_saved
from desktop.ui.sheets.sheet_menu import SheetMenu
from desktop.ui.tone import State, Tone
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.schema.diff import Opened
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.forms.in_place import InPlace
    from desktop.ui.lists.record_list import RecordList
    from desktop.ui.places import Tools
    from desktop.ui.records.bin_view import BinView
    from desktop.ui.records.record_detail import RecordDetail

__all__ = ["Register", "RegisterPage"]


class RegisterPage(PrintingPage):
    """Shows the records of one kind, and all that can be done with each of them."""

    def __init__(self, register: Register, desk: Desk, tools: Tools) -> None:
        super().__init__(register.title, desk, tools)
        self.register = register
        self._binning = Binning(register.kind, desk, tools, self)
        self.form: InPlace | None = None
        self.bin: BinView | None = None
        self._stale = False
        """Whether several records are being moved, after which the list is read once."""
        self._was_called: str | None = None
        self._build()

    def _build(self) -> None:
        self.new_action = PageAction(self.register.new, "add", self.new_record, self, shortcut="Ctrl+N")
        self.bin_action = PageAction(self.tr("Bin"), "delete", self.show_bin, self)
        self.list = register_list(self.register, self.desk, self.tools, views_today(self.register.kind))
        self.list.bar.add(self.print_menu.button)
        self.print_menu.beside = lambda: self.detail.print_button
        self.sheet_menu = SheetMenu(self.register, self.list, self.desk, self.tools, self)
        self.list.bar.add(self.sheet_menu.button)
        self.list.bar.add(IconButton(self.bin_action, self.tools.icons))
        self.nothing = self.empty_state()
        self.list.set_empty(self.nothing)
        sections = partial(self.register.sections, self.desk, self.tools, self)
        self.splitter = ListAndDetail(self.register, self.list, sections, self.desk, self.tools)
        self.splitter.addAction(self.sheet_menu.export_action)
        self.splitter.going.connect(self.going)
        self.splitter.edit_asked.connect(self._edit_current)
        self.splitter.delete_asked.connect(self.delete_chosen)
        self.splitter.print_asked.connect(self.print_menu.open_at)
        self.tools.changes.saved.connect(self._note_change)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.addWidget(self.stack)
        self.show_list()

    @property
    def detail(self) -> RecordDetail:
        """What shows the current record; made when it is first asked for."""
        return self.splitter.detail

    def empty_state(self) -> EmptyState:
        """Return what is shown while there is no record at all; may be overridden."""
        more = (self.sheet_menu.import_action,) if self.register.imported else ()
        words = (self.register.title, self.register.empty)
        return EmptyState(
            self.tools.icons, self.register.icon, *words, self.new_action, *more, self.bin_action
        )

    @property
    def shown_list(self) -> RecordList | None:
        return self.list if self.stack.currentWidget() is self.splitter else None

    def header_actions(self) -> tuple[PageAction, ...]:
        """Return what the header offers over the list, the primary one first; may be overridden."""
        return (self.new_action, *([self.sheet_menu.import_action] if self.register.imported else ()))

    @property
    def deeds(self) -> tuple[PageAction, ...]:
        more = self.sheet_menu.ready() if self.shown_list is not None else ()
        return tuple(dict.fromkeys((*super().deeds, *more)))

    def _show_deeds(self) -> None:
        """Offer the deeds in the header; an empty register offers them itself, an empty bin not at all."""
        if self.shown_list is not None:
            is_empty = self.nothing.isVisibleTo(self)
            in_bin = is_empty and self.desk.browse.ids(self.register.kind, deleted=True)
            self.bin_action.setEnabled(bool(in_bin) or not is_empty)
            self.set_buttons(*(() if is_empty else self.header_actions()))

    def arrive(self, destination: Destination) -> None:
        if self._stale:
            self.reload()
        self._take_keyboard()
        match destination:
            case Destination(view=Form.NEW):
                self.new_record()
            case Destination(view=Form.EDIT, record_id=record_id):
                self.edit_record(record_id)
            case Destination(record_id=record_id, view=group, part_id=part_id) if record_id:
                self.open_record(record_id)
                self.detail.show_part(group, part_id)
            case Destination(view=view, filters=filters) if view or filters:
                self._leave_form(lambda: self.list.choose_view(view, filters))

    def _take_keyboard(self) -> None:
        """Let the arrows go through the list at once; in an empty register Enter begins the first record."""
        if self.shown_list is not None:
            (self.nothing.buttons[0] if self.nothing.isVisible() else self.list).setFocus()

    def reload(self) -> None:
        """Read everything anew, as after a change."""
        self._stale = False
        if self.bin is not None:
            self.bin.reload()
        self.splitter.reload()
        self._show_deeds()

    def open_record(self, record_id: str) -> None:
        """Select a record in the list and show its detail."""
        self._leave_form(lambda: self._select(record_id))

    def _select(self, record_id: str) -> None:
        if self._stale:
            self.reload()
        if not self.splitter.select(record_id):
            words = self.tr("This is no longer in the list; it may be in the bin.")
            self.tools.toasts.tell(words, self.show_bin, self.tr("Show the bin"))

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible() and self.form is None:  # a form keeps drafts
            self.reload()

    def new_record(self, prefilled: Record | None = None) -> None:
        """Open an empty form, or one with what is known already."""
        self._leave_form(lambda: self.begin_form(prefilled or self.register.kind()))

    def edit_record(self, record_id: str) -> None:
        """Open the form of a record."""
        self._leave_form(lambda: self.open_form(record_id))

    def _edit_current(self) -> None:
        if self.list.current_id:
            self.edit_record(self.list.current_id)

    def open_form(self, record_id: str) -> None:
        """Show what a record is edited in, or say why not; may be overridden."""
        try:
            self.begin_form(self.desk.browse.open(self.register.kind, record_id))
        except AppError as error:
            self.tools.ask.show_error(self, error)

    def begin_form(self, given: Opened[Record] | Record) -> None:
        """Show the form of a record that was opened or is new; may be overridden."""
        from desktop.ui.forms.form_page import FormPage

        settled = () if isinstance(given, self.register.kind) else self.register.given_once
        form: FormPage[Any] = FormPage(given, self.desk, self.tools, self.register.groups, settled)
        form.saved.connect(self._form_saved)
        form.draft.kept.connect(self._show_kept)
        self._was_called = None if form.is_new else form.form.opened.record.title
        title = self.register.new if form.is_new else self.desk.browse.title(form.form.opened.record)
        self.show_form(form, title)

    def show_form(self, form: InPlace, title: str) -> None:
        """Show what one edits in in place of the list."""
        form.left.connect(self.show_list)
        form.going.connect(self.going)
        self.form = form
        self.stack.addWidget(form)
        self.stack.setCurrentWidget(form)
        self.set_title(title, self.register.title)
        self.set_buttons()
        form.begin()

    def _show_kept(self, kept: bool) -> None:
        self.set_state(State(self.tr("Kept as a draft"), Tone.NEUTRAL) if kept else None)

    def _form_saved(self, record_id: str) -> None:
        self.show_list()
        self._select(record_id)
        self.list.setFocus()
        record = next((each.record for each in self.desk.browse.page(self.register.kind, [record_id])), None)
        tell_saved(record, self._was_called, self.desk, self.tools, self.going.emit)

    def show_list(self) -> None:
        """Show the list in place of a form or the bin."""
        for widget in (self.form, self.bin):
            if widget is not None:
                self.stack.removeWidget(widget)
                widget.deleteLater()
        self.form = self.bin = None
        self.stack.setCurrentWidget(self.splitter)
        if self._stale:
            self.reload()
        self._take_keyboard()
        self.set_title(self.register.title)
        self.set_state(None)
        self._show_deeds()

    def _leave_form(self, then: Callable[[], object]) -> None:
        """Go on with ``then``, at once or when the person gives up what was typed."""
        if self.form is not None and self.form.typed:
            self.form.ask_to_give_up(then)
            return
        self.show_list()
        then()

    def may_leave(self, then: Callable[[], object]) -> bool:
        if self.form is not None and self.form.typed:
            self.form.ask_to_give_up(then)
            return False
        return True

    def delete_chosen(self) -> None:
        """Move what is chosen in the list to the bin; several only after a question."""
        ids = self.list.chosen_ids() or tuple(filter(None, (self.list.current_id,)))
        self._binning.ask(ids, self._delete)

    def _delete(self, ids: Sequence[str]) -> None:
        place = self.list.ids.index(ids[0]) if ids[0] in self.list.ids else 0

        def done(gone: Sequence[Record]) -> None:
            self.reload()
            if left := self.list.ids:
                self.list.select(left[min(place, len(left) - 1)])
            self.tools.toasts.tell(self._binning.words(gone), lambda: self._restore(ids))

        self._binning.delete(ids, done)

    def _restore(self, ids: Sequence[str]) -> None:
        def done(back: Sequence[Record]) -> None:
            self.reload()
            self._select(back[-1].id)

        self._binning.restore(ids, done)

    def show_bin(self) -> None:
        """Show what was deleted, to be restored."""
        self._leave_form(self._open_bin)

    def _open_bin(self) -> None:
        from desktop.ui.records.bin_view import BinView

        self.bin = BinView(self.register, self.desk, self.tools)
        self.bin.closed.connect(self.show_list)
        self.bin.restore_asked.connect(self._restore_from_bin)
        self.stack.addWidget(self.bin)
        self.stack.setCurrentWidget(self.bin)
        self.bin.reload()
        self.bin.table.setFocus()
        self.set_title(self.tr("Bin"), self.register.title)
        self.set_buttons()

    def _restore_from_bin(self, ids: Sequence[str]) -> None:
        def done(back: Sequence[Record]) -> None:
            self.show_list()
            self._select(back[-1].id)
            self.tools.toasts.tell(self.tr("Restored."))

        self._binning.restore(ids, done)

    def scenes(self) -> Iterator[str]:
        if not (ids := self.list.ids):
            self.new_record()
            yield "new"
            return self.show_list()
        self.open_record(ids[0])
        yield "detail"
        self.edit_record(ids[0])
        yield "form"
        self.show_list()
        self.show_bin()
        yield "bin"
        self.show_list()
