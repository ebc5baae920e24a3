"""What the pages of organisations and of people have in common: duplicates are found and merged there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.ui.page_action import PageAction
from desktop.ui.pages.register_page import Register, RegisterPage
from desktop.ui.places import DUPLICATES
from desktop.ui.records.duplicates_view import DuplicatesView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.services.desk import Desk
    from desktop.ui.places import Destination, Tools


class MergingPage(RegisterPage):
    """A register without the records that were merged; who asks for one is led to what it became."""

    def __init__(self, register: Register, desk: Desk, tools: Tools) -> None:
        self.duplicates: DuplicatesView | None = None
        super().__init__(register, desk, tools)

    def _build(self) -> None:
        self.duplicates_action = PageAction(self.tr("Duplicates"), "people", self.show_duplicates, self)
        super()._build()

    def open_record(self, record_id: str) -> None:
        kind: type[Any] = self.register.kind
        super().open_record(self.desk.merge.today(kind, record_id))

    def arrive(self, destination: Destination) -> None:
        if destination.view == DUPLICATES:
            self.show_duplicates(destination.record_id, destination.part_id)
        else:
            super().arrive(destination)

    def show_duplicates(self, one: str = "", other: str = "") -> None:
        """Show what may be registered twice; of all pairs first the one that is named."""
        self._leave_form(partial(self._open_duplicates, frozenset((one, other))))

    def _open_duplicates(self, first: frozenset[str]) -> None:
        if self.duplicates is None:
            kind: type[Any] = self.register.kind
            self.duplicates = DuplicatesView(kind, self.desk, self.tools)
            self.duplicates.closed.connect(self.show_list)
            self.stack.addWidget(self.duplicates)
        self.stack.setCurrentWidget(self.duplicates)
        self.set_title(self.tr("Duplicates"), self.register.title)
        self.set_buttons()
        self.duplicates.reload(first)

    def scenes(self) -> Iterator[str]:
        yield from super().scenes()
        self.show_duplicates()
        yield "duplicates"
        self.show_list()

    def header_actions(self) -> tuple[PageAction, ...]:
        return (self.new_action, self.duplicates_action)
