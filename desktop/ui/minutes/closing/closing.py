"""Closing minutes: what that means is shown first, then number, lock and kept paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import AppError, IncompleteRecordError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.services.close_minutes import Closed
    from desktop.services.desk import Desk
    from desktop.ui.minutes.closing.close_dialog import CloseDialog
    from desktop.ui.minutes.closing.closed_dialog import ClosedDialog
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools


class Closing(QObject):
    """Finalises a draft, or closes an amendment."""

    closed = Signal(str)
    """Carries the id of the session whose minutes are final now; what was typed is in them."""
    lacking = Signal()
    """Something must be mended first: whoever shows the editor shows what."""

    def __init__(
        self,
        writing: Writing,
        desk: Desk,
        tools: Tools,
        owner: QWidget,
        save: Callable[[], object] | None = None,
    ) -> None:
        """Take ``save`` where the editor has its own, which then says itself why it could not."""
        super().__init__(owner)
        self.dialog: CloseDialog | None = None
        self.result: ClosedDialog | None = None
        self._writing = writing
        self._desk = desk
        self._tools = tools
        self._owner = owner
        self._save = save or (writing.keep_now if writing.is_amendment else writing.save)
        self._reason = ""

    def begin(self) -> None:
        """Save, and show what closing means, or what is lacking."""
        try:
            if not self._save():
                return
        except IncompleteRecordError:
            pass  # `judge` finds the same, with the places
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        self._writing.judge()
        if any(each.blocks for each in self._writing.doubts):
            self.lacking.emit()
        elif self._writing.is_amendment or not self._writing.draft.is_unsaved:
            self._ask()

    def _ask(self) -> None:
        try:
            dialog = self._made()
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        dialog.closed.connect(self._finish)
        dialog.lacking.connect(self._tell_lacking)
        dialog.wanted.connect(self._writing.go_to)
        dialog.rejected.connect(self._go_back)
        self.dialog = dialog
        dialog.open()

    def _go_back(self) -> None:
        """Let the person write on where the keyboard was: the button that asked has it now."""
        if (stop := self._owner.focusWidget()) is not None:
            stop.setFocus()

    def _made(self) -> CloseDialog:
        if self._writing.is_amendment:
            from desktop.ui.minutes.closing.amendment import AmendmentDialog

            amending = AmendmentDialog(self._writing, self._desk, self._tools, self._owner, self._reason)
            amending.reason.textChanged.connect(self._remember_reason)
            return amending
        from desktop.ui.minutes.closing.closing_dialog import ClosingDialog

        return ClosingDialog(self._writing, self._desk, self._tools, self._owner)

    def _remember_reason(self, reason: str) -> None:
        """Keep what was typed while the person goes back to the minutes."""
        self._reason = reason

    def _tell_lacking(self) -> None:
        """Take in what others made of the minutes meanwhile, for it is that which lacks something."""
        try:
            self._writing.together()
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        self._writing.judge()
        self.lacking.emit()

    def _finish(self, closed: Closed, to_print: bool) -> None:
        from desktop.ui.minutes.closing.closed_dialog import ClosedDialog

        result = ClosedDialog(closed, self._desk, self._tools, self._owner.window())
        self.result = result
        self.closed.emit(closed.session.id)  # the editor may go now, and this with it
        result.open()
        if to_print:
            result.print()
