"""Where a list reads: ids for what is asked, rows for some of them; what goes wrong is told calmly."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record
    from desktop.services.browse import Browse, Shown
    from desktop.ui.ask import Ask
    from desktop.ui.models.columns import ExtraColumns


class ListSource(QObject):
    """Reads the records of one kind, and shows an error over ``owner`` once, not once for each page."""

    def __init__(
        self, record: type[Record], browse: Browse, extra: ExtraColumns, ask: Ask, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._record, self._browse, self._extra = record, browse, extra
        self._ask, self._owner = ask, owner
        self._failed = False

    def ids(
        self, search: str, conditions: Sequence[Condition], order_by: str, *, descending: bool
    ) -> Sequence[str] | None:
        """Return the ids in order, or None where the register cannot be read now, having told so."""
        self._failed = False
        try:
            return self._browse.ids(
                self._record, search, order_by, descending=descending, conditions=conditions
            )
        except AppError as error:
            self._ask.show_error(self._owner, error)
            return None

    def rows(self, ids: Sequence[str]) -> Sequence[Shown]:
        """Return the words of some records; raise what `Browse.page` raises."""
        return self._extra.added_to(self._browse.page(self._record, ids))

    def painted_rows(self, ids: Sequence[str]) -> Sequence[Shown]:
        """Return the words of some records, or none; an error is told when painting is over."""
        try:
            return self.rows(ids)
        except AppError as error:
            if not self._failed:
                self._failed = True
                QTimer.singleShot(0, self, partial(self._ask.show_error, self._owner, error))
            return ()
