"""Counts the records of each view one after the other, while nothing else is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record
    from desktop.services.browse import Browse

PAUSE = 200
"""Milliseconds after the last wish; many changes in a row are counted once."""


class ViewCounts(QObject):
    """Emits `counted` with a key and a number; does nothing while its list is hidden."""

    counted = Signal(str, int)

    def __init__(
        self,
        record: type[Record],
        browse: Browse,
        views: Mapping[str, tuple[Condition, ...]],
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._record, self._browse, self._views, self._owner = record, browse, views, owner
        self._left: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._count)

    def begin(self) -> None:
        """Count all views anew, in a moment."""
        self._left = list(self._views)
        self._timer.start(PAUSE)

    def _count(self) -> None:
        if not self._left or not self._owner.isVisible():
            return
        key = self._left.pop(0)
        try:
            count = self._browse.count(self._record, self._views[key])
        except AppError:  # the list itself has told of it
            return
        self.counted.emit(key, count)
        self._timer.start(0)
