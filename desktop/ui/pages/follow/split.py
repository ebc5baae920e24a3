"""The ways to look at what is followed up, and beside them the detail, which is opened when it is wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop.ui.records.list_and_detail import ListAndDetail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.services.desk import Desk
    from desktop.ui.lists.chooser import Chooser
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection
    from desktop.ui.records.detail_segments import Segment
    from desktop.ui.records.record_detail import RecordDetail
    from desktop.ui.records.register import Register


class FollowSplit(ListAndDetail):
    """The board takes the whole width until a detail is asked for; while none is seen, none is read."""

    more_asked = Signal()
    """The menu of the current card is wanted, below `more_button`."""
    resolution_asked = Signal()
    """The resolution is wanted in its own register, where it is edited."""

    def __init__(
        self,
        register: Register,
        views: Chooser,
        sections: Callable[[], Iterable[DetailSection | Segment]],
        desk: Desk,
        tools: Tools,
    ) -> None:
        super().__init__(register, views, sections, desk, tools)
        self._closed = True
        self.more_button = QPushButton()
        self.more_button.setAccessibleName(self.tr("More to do with this card"))
        self.more_button.setToolTip(self.more_button.accessibleName())
        tools.icons.put(self.more_button, "more_horizontal", "text2")
        self.more_button.clicked.connect(self.more_asked)
        self.open_button = QPushButton(self.tr("Go to the resolution"))
        self.open_button.clicked.connect(self.resolution_asked)

    @cached_property
    def detail(self) -> RecordDetail:
        detail = super().detail
        detail.delete_button.hide()  # a resolution is deleted where it is edited
        for button in (self.open_button, self.more_button):
            detail.foot.insertWidget(detail.foot.count() - 1, button)
        return detail

    def follow(self, record_id: str) -> None:
        if not self._closed:
            super().follow(record_id)

    def close_detail(self) -> None:
        super().close_detail()
        if self._shown:
            self.detail.record = None
