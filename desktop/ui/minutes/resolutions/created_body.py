"""The body that a resolution creates: chosen among those there are, or made by its name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.body import Body
from desktop.errors import AppError
from desktop.schema.condition import Is
from desktop.schema.diff import Edit
from desktop.schema.record import Link
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.record import Record
    from desktop.ui.minutes.resolutions.card_desk import CardDesk

_LINK = "created_by"


class CreatedBody(FieldBox):
    """Links a body to the resolution at once; for that the minutes are saved first."""

    def __init__(self, shared: CardDesk, resolution_id: str) -> None:
        self.line = NameBox(NameSource(shared.desk.browse, Body, self._make), shared.tools.icons)
        super().__init__(QCoreApplication.translate("CreatedBody", "Body that is created"), self.line)
        self._shared = shared
        self._resolution_id = resolution_id
        self._shown: str | None = None
        self.line.taken.connect(self._take)

    def look(self) -> None:
        """Show the body that was created by the resolution, if there is one."""
        created = (Is(_LINK, (self._resolution_id,)),)
        found = next(iter(self._shared.desk.browse.ids(Body, conditions=created)), "")
        if found != self._shown:
            self._shown = found
            self.line.set_record(found)

    def _make(self, record: Record) -> bool:
        """Store a new body, once the resolution is stored that creates it."""
        changed: Any = {_LINK: Link(self._resolution_id)}
        return self._done(lambda: self._shared.desk.edit.add(replace(record, **changed)))

    def _take(self, body_id: str, _title: str) -> None:
        if not body_id or body_id == self._shown:
            return

        def link() -> None:
            opened = self._shared.desk.browse.open(Body, body_id)
            if getattr(opened.record, _LINK) != self._resolution_id:
                changed: Any = {_LINK: Link(self._resolution_id)}
                self._shared.desk.edit.save(Edit(opened, replace(opened.record, **changed)))

        if self._done(link):
            self._shown = body_id
            words = self.tr("“{name}” is the body that this resolution creates.")
            self._shared.tools.toasts.tell(words.format(name=self.line.text()))
        else:
            self._shown = None
            self.look()

    def _done(self, deed: Callable[[], object]) -> bool:
        """Save the minutes and do it; say what went wrong, and whether it went well."""
        try:
            if not self._shared.writing.is_amendment:
                self._shared.writing.save(going_on=True)
            deed()
        except AppError as error:
            self._shared.tools.ask.show_error(self, error)
            return False
        return True
