"""What the figures of a list come to, said in its foot: of all rows, or of those that are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.schema.condition import Is
from desktop.schema.fields import fields_of

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.browse import Browse
    from desktop.ui.lists.record_list import RecordList

PAUSE = 200
"""Milliseconds after the last change of rows, columns or choice; many in a row are summed once."""
BETWEEN = " \u2022 "


class ListSums(QObject):
    """Sums up, in a moment, the columns that are shown and mean something together."""

    def __init__(self, shown: RecordList, record: type[Record], browse: Browse) -> None:
        super().__init__(shown)
        self._list, self._record, self._browse = shown, record, browse
        self._summed = {each.name for each in fields_of(record) if each.summed}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._say)
        if self._summed:
            for changed in (
                shown.model.modelReset,
                shown.model.dataChanged,
                shown.places.changed,
                shown.table.chosen,
            ):
                changed.connect(self._timer.start)
            self._timer.start()

    def _say(self) -> None:
        headed = [each for each in self._list.places.headed() if each[0] in self._summed]
        if not headed or not self._list.ids:
            self._list.foot.say_sums("")
            return
        search, conditions, _, _ = self._list.query()
        if len(chosen := self._list.chosen_ids()) > 1:
            search, conditions = "", (Is("id", chosen),)
        try:
            sums = self._browse.sums(self._record, [name for name, _ in headed], search, conditions)
        except AppError:  # the list itself has told of it
            return
        told = [f"{heading}: {number_text(sums[name])}" for name, heading in headed if name in sums]
        words = self.tr("Sum: {figures}")
        self._list.foot.say_sums(words.format(figures=BETWEEN.join(told)) if told else "")
