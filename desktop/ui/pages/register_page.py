"""The page of one kind of record: list, detail, form in place of both, and the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.ui.lists.record_list import ListView
from desktop.ui.page import PAGE_MARGINS, Page
from desktop.ui.page_action import PageAction
from desktop.ui.places import Destination, Form
from desktop.ui.records.binning import Binning
from desktop.ui.records.linked_kinds import LINKED_KINDS
from desktop.ui.records.list_and_detail import ListAndDetail
from desktop.ui.records.record_detail import RecordDetail
from desktop.ui.records.register import Register
from desktop.ui.records.register_list import register_list
from desktop.ui.short import short
from desktop.ui.tone import State, Tone
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.schema.diff import Opened
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.forms.form_page import FormPage
    from desktop.ui.places import Tools
    from desktop.ui.records.bin_view import BinView

__all__ = ["Register", "RegisterPage"]

IMPORT = "exchange"
"""The page to which workbooks are brought."""


class RegisterPage(Page):
    """Shows the records of one kind, and all that can be done with each of them."""

    def __init__(self, register: Register, desk: Desk, tools: Tools) -> None:
        super().__init__(register.title, tools)
        self.register = register
        self.desk = desk
        self._binning = Binning(register.kind, desk, tools, self)
        self.form: FormPage[Any] | None = None
        self.bin: BinView | None = None
        self._stale = False
        """Whether several records are being moved, after which the list is read once."""
        self._build()

    def _build(self) -> None:
        self.new_action = PageAction(self.register.new, "add", self.new_record, self, shortcut="Ctrl+N")
        self.bin_action = PageAction(self.tr("Bin"), "delete", self.show_bin, self)
        self.import_action = PageAction(
            self.tr("Bring in from Excel"), "arrow_import", self._go_to_import, self
        )
        self.list = register_list(self.register, self.desk, self.tools, self.views())
        if self.register.imported:
            self.list.bar.add(IconButton(self.bin_action, self.tools.icons))
        self.nothing = self.empty_state()
        self.list.set_empty(self.nothing)
        sections = tuple(self.register.sections(self.desk, self.tools, self))
        self.detail = RecordDetail(self.register, self.desk, self.tools, sections, LINKED_KINDS)
        self.splitter = ListAndDetail(self.register, self.list, self.detail, self.desk, self.tools)
        self.splitter.edit_asked.connect(self._edit_current)
        self.splitter.delete_asked.connect(self.delete_chosen)
        self.detail.going.connect(self.going)
        self.tools.changes.saved.connect(self._note_change)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.addWidget(self.stack)
        self._show_list()

    def views(self) -> Sequence[ListView]:
        """Return the built-in views of the list; may be overridden."""
        from datetime import date

        from desktop.services.views import views_of
        from desktop.ui.pages.view_words import view_words

        kind = self.register.kind
        found = views_of(kind, date.today())  # noqa: DTZ011 - the day of whoever sits here
        return [ListView(key, view_words(kind, key), conditions) for key, conditions in found.items()]

    def empty_state(self) -> EmptyState:
        """Return what is shown while there is no record at all; may be overridden."""
        deeds = (self.new_action, self.import_action) if self.register.imported else (self.new_action,)
        words = (self.register.title, self.register.empty)
        return EmptyState(self.tools.icons, self.register.icon, *words, *deeds)

    def header_actions(self) -> tuple[PageAction, ...]:
        """Return what the header offers over the list, the primary one first; may be overridden."""
        return (self.new_action, self.import_action if self.register.imported else self.bin_action)

    def _go_to_import(self) -> None:
        self.going.emit(Destination(page=IMPORT, kind=self.register.kind.__name__, view="workbook"))

    def arrive(self, destination: Destination) -> None:
        if self._stale:
            self.reload()
        self._take_keyboard()
        match destination:
            case Destination(view=Form.NEW):
                self.new_record()
            case Destination(view=Form.EDIT, record_id=record_id):
                self.edit_record(record_id)
            case Destination(record_id=record_id) if record_id:
                self.open_record(record_id)
            case Destination(view=view) if view:
                self._leave_form(lambda: self.list.choose_view(view))

    def _take_keyboard(self) -> None:
        """Let the arrows go through the list at once; in an empty register Enter begins the first record."""
        if self.stack.currentWidget() is self.splitter:
            (self.nothing.buttons[0] if self.nothing.isVisible() else self.list).setFocus()

    def reload(self) -> None:
        """Read everything anew, as after a change."""
        self._stale = False
        if self.bin is not None:
            self.bin.reload()
        self.splitter.reload()

    def open_record(self, record_id: str) -> None:
        """Select a record in the list and show its detail."""
        self._leave_form(lambda: self._select(record_id))

    def close_detail(self) -> None:
        """Show the list alone."""
        self.splitter.close_detail()

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
        self._leave_form(lambda: self._show_form(prefilled or self.register.kind()))

    def edit_record(self, record_id: str) -> None:
        """Open the form of a record."""
        self._leave_form(lambda: self._edit(record_id))

    def _edit_current(self) -> None:
        if self.list.current_id:
            self.edit_record(self.list.current_id)

    def _edit(self, record_id: str) -> None:
        try:
            self._show_form(self.desk.browse.open(self.register.kind, record_id))
        except AppError as error:
            self.tools.ask.show_error(self, error)

    def _show_form(self, given: Opened[Record] | Record) -> None:
        from desktop.ui.forms.form_page import FormPage

        form: FormPage[Any] = FormPage(given, self.desk, self.tools, self.register.groups)
        form.saved.connect(self._form_saved)
        form.left.connect(self._show_list)
        form.draft.kept.connect(self._show_kept)
        self.form = form
        self.stack.addWidget(form)
        self.stack.setCurrentWidget(form)
        title = self.register.new if form.is_new else self.desk.browse.title(form.form.opened.record)
        self.set_title(title, self.register.title)
        self.set_buttons()
        form.begin()

    def _show_kept(self, kept: bool) -> None:
        self.set_state(State(self.tr("Kept as a draft"), Tone.NEUTRAL) if kept else None)

    def _form_saved(self, record_id: str) -> None:
        self._show_list()
        self._select(record_id)
        self.list.setFocus()
        self.tools.toasts.tell(self.tr("Saved."))

    def _show_list(self) -> None:
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
        self.set_buttons(*self.header_actions())

    def _leave_form(self, then: Callable[[], object]) -> None:
        """Go on with ``then``, at once or when the person gives up what was typed."""
        if self.form is not None and self.form.typed:
            self.form.ask_to_give_up(then)
            return
        self._show_list()
        then()

    def may_leave(self, then: Callable[[], object]) -> bool:
        if self.form is not None and self.form.typed:
            self.form.ask_to_give_up(then)
            return False
        return True

    def delete_chosen(self) -> None:
        """Move what is chosen in the list to the bin; several only after a question."""
        ids = self.list.chosen_ids() or tuple(filter(None, (self.list.current_id,)))
        if len(ids) > 1:
            count = number_text(len(ids))
            self.tools.ask.confirm(
                self,
                self.tr("Shall these {count} records go to the bin?").format(count=count),
                self.tr("Move {count} records").format(count=count),
                lambda: self._delete(ids),
            )
        elif ids:
            self._delete(ids)

    def _delete(self, ids: Sequence[str]) -> None:
        place = self.list.ids.index(ids[0]) if ids[0] in self.list.ids else 0

        def done(gone: Sequence[Record]) -> None:
            self.reload()
            if left := self.list.ids:
                self.list.select(left[min(place, len(left) - 1)])
            self.tools.toasts.tell(self._deleted_words(gone), lambda: self._restore(ids))

        self._binning.delete(ids, done)

    def _deleted_words(self, gone: Sequence[Record]) -> str:
        if len(gone) > 1:
            return self.tr("{count} records were moved to the bin.").format(count=number_text(len(gone)))
        return self.tr("“{name}” was moved to the bin.").format(name=short(self.desk.browse.title(gone[0])))

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
        self.bin.closed.connect(self._show_list)
        self.bin.restore_asked.connect(self._restore_from_bin)
        self.stack.addWidget(self.bin)
        self.stack.setCurrentWidget(self.bin)
        self.bin.reload()
        self.bin.table.setFocus()
        self.set_title(self.tr("Bin"), self.register.title)
        self.set_buttons()

    def _restore_from_bin(self, ids: Sequence[str]) -> None:
        self._show_list()
        self._restore(ids)
        self.tools.toasts.tell(self.tr("Restored."))

    def scenes(self) -> Iterator[str]:
        if not self.list.ids:
            self.new_record()
            yield "new"
            self._show_list()
            return
        self.open_record(self.list.ids[0])
        yield "detail"
        self.edit_record(self.list.ids[0])
        yield "form"
        self._show_list()
        self.show_bin()
        yield "bin"
        self._show_list()
