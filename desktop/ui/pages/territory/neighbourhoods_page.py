"""Target neighbourhoods: the register of them, how they are chosen, and all offices on the ground of each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood, Selection
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.schema.condition import Missing
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import territory_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.pages.merging_page import MergingPage
from desktop.ui.pages.register_page import Register
from desktop.ui.pages.territory.selection_dialog import SelectionDialog
from desktop.ui.places import Destination
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.linked_section import LinkedSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.offices.selecting import Selected
    from desktop.ui.page import Page
    from desktop.ui.pages.territory.selection_dialog import SelectionWanted
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class OfficesHere(LinkedSection):
    """The offices of every organisation in a neighbourhood, with a warning where several are active.

    Those of the area around it, of its parts, and of another record of its name are warned of too.
    """

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("OfficesHere", "Offices in this neighbourhood"),
            Office,
            "neighbourhoods",
            desk,
            tools,
            note=("establishing", "manager"),
            chip="state",
            empty=QCoreApplication.translate("OfficesHere", "No office serves this neighbourhood yet."),
        )
        self.notice = Notice(tools.icons)
        self.elsewhere = TwoLineList(
            tools.theme, QCoreApplication.translate("OfficesHere", "Offices around it or in it")
        )
        self.elsewhere.opened.connect(self._go)
        self.body.insertWidget(0, self.notice)
        self.body.addLayout(self.elsewhere.outset())

    def show_record(self, record: Record) -> None:
        super().show_record(record)
        self.notice.clear()
        active = self._desk.offices.parallel.on(record.id)
        shown = {each.id for each in self.found}
        elsewhere = [each for each in active if each.office_id not in shown]
        if len(active) > 1:
            words = self.tr("{count} offices are active here at once; a neighbourhood needs but one.")
            self.notice.say(words.format(count=number_text(len(active))), Tone.WARN)
        elif elsewhere:
            words = self.tr(
                "It is served by an office of an area around it, of a part of it, or of a neighbourhood of "
                "the same name."
            )
            self.notice.say(words, Tone.INFO)
        if elsewhere:
            self.nothing.set_words("")
        label = self._desk.vocabulary.choice(OfficeState.ACTIVE).label
        rows = [ListRow(each.office_id, each.office, "", label, Tone.OK) for each in elsewhere]
        self.elsewhere.set_rows(rows)
        self.elsewhere.setVisible(bool(rows))

    def _go(self, office_id: str) -> None:
        self.going.emit(Destination(kind=Office.__name__, record_id=office_id))


class PartsHere(LinkedSection):
    """What lies in an area."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("PartsHere", "Neighbourhoods in it"),
            Neighbourhood,
            "within",
            desk,
            tools,
            note=("area_kind", "target_kind"),
            chip="selection",
            order_by="name",
        )

    def show_record(self, record: Record) -> None:
        super().show_record(record)
        self.setVisible(bool(self.found))


class NeighbourhoodsPage(FamilyPage, MergingPage):
    """List, detail and form of the target neighbourhoods; they are chosen by resolutions."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        self.selection_dialog: SelectionDialog | None = None
        super().__init__(neighbourhoods_register(), desk, tools, territory_family())

    def _build(self) -> None:
        self.select_action = PageAction(
            self.tr("Approve or remove by a resolution\u2026"), "checkmark_circle", self.ask_selection, self
        )
        super()._build()
        self.list.bar.add(IconButton(self.duplicates_action, self.tools.icons, is_told=True))

    def header_actions(self) -> tuple[PageAction, ...]:
        return (self.new_action, self.select_action)

    def ask_selection(self) -> None:
        """Ask how the chosen neighbourhoods, or the current one, are decided upon."""
        ids = self.list.chosen_ids() or tuple(filter(None, (self.list.current_id,)))
        titles = self.desk.browse.titles(Neighbourhood, ids)
        if ids and titles:
            names = [titles[each] for each in ids if each in titles]
            self.selection_dialog = SelectionDialog(names, self.desk, self.tools, self)
            self.selection_dialog.wanted.connect(partial(self._decide, ids))
            self.selection_dialog.open()

    def _decide(self, ids: Sequence[str], wanted: SelectionWanted) -> None:
        try:
            done = self.desk.offices.selecting.select(ids, wanted.selection, wanted.resolution_id)
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        words = {
            Selection.APPROVED: self.tr("{count} neighbourhoods were approved."),
            Selection.REMOVED: self.tr("{count} neighbourhoods were removed from the targets."),
            Selection.CANDIDATE: self.tr("{count} neighbourhoods are candidates again."),
        }[wanted.selection]
        self.tools.toasts.tell(
            words.format(count=number_text(done.count)), partial(self._unselect, done) if done.count else None
        )

    def _unselect(self, done: Selected) -> None:
        try:
            self.desk.offices.selecting.undo(done)
        except AppError as error:
            self.tools.ask.show_error(self, error)

    def scenes(self) -> Iterator[str]:
        yield from super().scenes()
        if self.list.ids:
            self.open_record(self.list.ids[0])
            self.ask_selection()
            yield "selection"


def neighbourhoods_register() -> Register:
    """Return what the page of neighbourhoods is made from."""
    return Register(
        key="neighbourhoods",
        kind=Neighbourhood,
        title=QCoreApplication.translate("NeighbourhoodsPage", "Target neighbourhoods"),
        new=QCoreApplication.translate("NeighbourhoodsPage", "New neighbourhood"),
        icon="map",
        hint=QCoreApplication.translate("NeighbourhoodsPage", "Search by name, other names or borders"),
        columns=("name", "place", "selection", "target_kind", "within", "priority", "population"),
        empty=QCoreApplication.translate(
            "NeighbourhoodsPage", "Enter the neighbourhoods that are to be served by offices."
        ),
        groups={
            QCoreApplication.translate("NeighbourhoodsPage", "Identity"): (
                *("name", "aliases", "area_kind", "within"),
                *("place", "municipal_district"),
            ),
            QCoreApplication.translate("NeighbourhoodsPage", "Selection"): (
                *("target_kind", "priority"),
                *("selection", "approved_by", "removed_by"),
            ),
            QCoreApplication.translate("NeighbourhoodsPage", "Figures"): ("population", "households", "area"),
            QCoreApplication.translate("NeighbourhoodsPage", "Borders"): ("borders",),
        },
        sections=_sections,
        fixed=(Missing("merged_into"),),
        chip="selection",
        subtitle=("area_kind", "place", "target_kind"),
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        OfficesHere(desk, tools),
        PartsHere(desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
