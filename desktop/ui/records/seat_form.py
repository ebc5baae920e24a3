"""The form of a seat: of a new one with whoever holds it, of an old one with all who held it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.body import Seat, SeatHolder
from desktop.schema.record import link_to
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.forms.form_page import FormPage
from desktop.ui.forms.record_form import RecordForm
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.parts_section import PartsSection
from desktop.ui.toasts import Toasts
from desktop.ui.tone import Tone
from desktop.ui.widgets.period import period_words
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.diff import Edit, Opened
    from desktop.schema.record import Record
    from desktop.services.bodies import Appointed
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


SMALL = (760, 420)
"""Pixels of a dialog with few fields."""
LARGE = (1000, 660)
"""Pixels of a dialog that leaves room for a title and the bar of the system on a screen of 1366×768."""
_AROUND_HOLDERS = ("votes", "must_attend")
"""The last field before the holders, and the first after them."""


class HolderForm(FormPage[SeatHolder]):
    """Who holds a seat; a new one ends the time of whoever holds it alone."""

    appointed: Appointed | None = None
    """What was done, where a new holder was saved."""

    def _build(self) -> None:
        super()._build()
        column = self.form.layout()
        if isinstance(column, QVBoxLayout) and not self.is_new:  # the letter of introduction as a file
            self.files = AttachmentsSection(self._desk.attachments, self._desk.vocabulary, self._tools)
            self.files.show_record(self.form.opened.record)
            column.addWidget(self.files)

    def store(self, edit: Edit[SeatHolder]) -> None:
        if self.is_new:
            self.appointed = self._desk.bodies.appoint(edit.edited)
        else:
            super().store(edit)


class HolderDialog(FormDialog):
    """The form of a holder over that of their seat."""

    def form_page(
        self,
        given: Opened[Any] | Record,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None,
    ) -> FormPage[Any]:
        holder: Any = given
        return HolderForm(holder, desk, tools, groups)


class HoldersSection(PartsSection):
    """Who holds a seat today, then those before them and those to come."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("HoldersSection", "Holders"),
            SeatHolder,
            "seat",
            desk,
            tools,
            add=QCoreApplication.translate("HoldersSection", "New holder"),
            empty=QCoreApplication.translate("HoldersSection", "Nobody has held this seat yet."),
        )

    def reload(self) -> None:
        if self.record is None:
            return
        named = self._desk.bodies.held(self.record.id)
        (held,) = named.sitting.seats
        self.found = (*held.holders, *held.others)
        rows = []
        for each in (*held.holders, *held.others):
            is_now = each in held.holders
            chip, tone = (self.tr("Today"), Tone.OK) if is_now else ("", Tone.NEUTRAL)
            name = named.names.get(str(each.person), "")
            rows.append(ListRow(each.id, name, period_words(each.since, each.until), chip, tone))
        self.fill(rows)

    def _saved(self, part_id: str) -> None:
        super()._saved(part_id)
        page = self.dialog.page if self.dialog else None
        if isinstance(page, HolderForm) and (appointed := page.appointed) and appointed.back:
            self._tools.toasts.tell(
                self.tr("Who held the seat holds it until the day before."),
                lambda: self._done(lambda: self._desk.bodies.take_back(appointed)),
            )

    def _ask(self, given: Any, title: str) -> None:
        self.dialog = HolderDialog(given, title, self._desk, self._tools, self, self._groups)
        self.dialog.resize(*SMALL)
        self.dialog.saved.connect(self._saved)
        self.dialog.open()


class SeatForm(FormPage[Seat]):
    """A seat's own fields, and under them its holders; all of it is seen at once on a small screen."""

    columns = 3

    def __init__(
        self,
        given: Opened[Seat] | Seat,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        self.holder: RecordForm[SeatHolder] | None = None
        self.holders: HoldersSection | None = None
        super().__init__(given, desk, tools, groups or seat_groups())

    def _build(self) -> None:
        super()._build()
        column = self.form.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError
        middle = self._new_holder() if self.is_new else self._all_holders()
        column.insertWidget(1, middle)  # under the seat's own group, where it is looked for first
        before, after = (self.form.editors[name] for name in _AROUND_HOLDERS)
        stops = [before.stops[-1], *self._stops_of_holders(), after.stops[0]]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _new_holder(self) -> QWidget:
        self.holder = RecordForm(
            SeatHolder(seat=link_to(self.form.opened.record)),
            self._desk.browse,
            self._desk.vocabulary,
            groups={
                self.tr("Who holds it (may stay empty)"): (
                    "person",
                    "since",
                    "until",
                    "letter",
                    "introduction",
                )
            },
            edit=self._desk.edit,
            tools=self._tools,
            columns=self.columns,
        )
        self.holder.reached.connect(self._scroll_to)
        return self.holder

    def _all_holders(self) -> QWidget:
        self.holders = HoldersSection(self._desk, self._tools)
        self.holders.show_record(self.form.opened.record)
        return self.holders

    def _stops_of_holders(self) -> list[QWidget]:
        if self.holders:
            return [self.holders.add_button, self.holders.list]
        return (
            [stop for editor in self.holder.editors.values() for stop in editor.stops] if self.holder else []
        )

    @property
    def typed(self) -> bool:
        return self.form.typed or bool(self.holder and self.holder.typed)

    def save(self) -> None:
        if self.holder and self.holder.typed and self.holder.edited() is None:
            self.form.edited()  # so that all that is wrong is shown at once
            return
        super().save()

    def store(self, edit: Edit[Seat]) -> None:
        if not self.is_new:
            super().store(edit)
            return
        held = self.holder.edited() if self.holder and self.holder.typed else None
        self._desk.bodies.add_seat(edit.edited, held.edited if held else None)


class SeatDialog(FormDialog):
    """The form of a seat over the page; what is undone in it is undone from a toast of its own."""

    usual_size = LARGE

    def form_page(
        self,
        given: Opened[Any] | Record,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None,
    ) -> FormPage[Any]:
        seat: Any = given
        return SeatForm(seat, desk, tools._replace(toasts=Toasts(self)), groups)


def seat_groups() -> dict[str, tuple[str, ...]]:
    """Return the fields of a seat under their headings; its holders stand between the two."""
    return {
        QCoreApplication.translate("SeatForm", "Seat"): (
            *("role", "post", "organisation", "count", "protocol", "votes"),
        ),
        QCoreApplication.translate("SeatForm", "Presence, approval and time"): (
            *("must_attend", "composition", "approved_by", "since", "until"),
        ),
    }
