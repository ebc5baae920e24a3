"""Directives and circulars: who signed them, whom they are for, and how far they came down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.directive import Directive, DirectiveReceipt
from desktop.domain.resolution import Resolution
from desktop.persian.numbers import number_text
from desktop.ui.pages.families import library_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.linked_section import LinkedSection
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.records.register import Register
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection
    from desktop.ui.widgets.two_line_list import ListRow


class ReceiptsSection(PartsSection):
    """The addressees of a directive: who has received it, and who has announced it further."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("ReceiptsSection", "Addressees"),
            DirectiveReceipt,
            "directive",
            desk,
            tools,
            add=QCoreApplication.translate("ReceiptsSection", "New addressee"),
            empty=QCoreApplication.translate("ReceiptsSection", "No addressee is entered yet."),
        )
        self.notice = Notice(tools.icons)
        self.body.insertWidget(0, self.notice)

    def reload(self) -> None:
        super().reload()
        receipts = [each for each in self.found if isinstance(each, DirectiveReceipt)]
        received = sum(1 for each in receipts if each.received_on)
        announced = sum(1 for each in receipts if each.announced_on)
        if not receipts:
            self.notice.clear()
            return
        words = self.tr("{received} of {all} have received it, {announced} have announced it further.")
        counts = {"received": received, "all": len(receipts), "announced": announced}
        said = words.format(**{name: number_text(count) for name, count in counts.items()})
        self.notice.say(said, Tone.OK if received == len(receipts) else Tone.WARN)

    def row(self, shown: Shown, title: str) -> ListRow:
        receipt, cells = shown.record, shown.cells
        if not isinstance(receipt, DirectiveReceipt):
            raise TypeError
        steps = (
            (receipt.received_on, self.tr("received on {day}"), cells["received_on"]),
            (receipt.announced_on, self.tr("announced on {day}"), cells["announced_on"]),
        )
        note = BETWEEN.join(words.format(day=day) for done, words, day in steps if done)
        state, tone = self.tr("Not received"), Tone.WARN
        if receipt.received_on:
            state, tone = self.tr("Received"), Tone.INFO
        if receipt.announced_on:
            state, tone = self.tr("Announced"), Tone.OK
        row = super().row(shown, cells["organisation"] or title)
        return row._replace(note=BETWEEN.join(filter(None, (note, cells["note"]))), chip=state, tone=tone)


class DirectivesPage(FamilyPage):
    """List, detail and form of the directives."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(directives_register(), desk, tools, library_family())


def directives_register() -> Register:
    """Return what the page of directives is made from."""
    return Register(
        key="directives",
        kind=Directive,
        title=QCoreApplication.translate("DirectivesPage", "Directives and laws"),
        new=QCoreApplication.translate("DirectivesPage", "New directive"),
        icon="archive",
        hint=QCoreApplication.translate("DirectivesPage", "Search by number, subject or signatory"),
        columns=("subject", "number", "signed_on", "kind", "signatory", "due_on"),
        empty=QCoreApplication.translate(
            "DirectivesPage",
            "What higher authorities order stands here, with its addressees.",
        ),
        groups={
            QCoreApplication.translate("DirectivesPage", "Identity"): (
                *("subject", "kind", "number", "signed_on", "signatory", "issuer"),
            ),
            QCoreApplication.translate("DirectivesPage", "Content"): ("words", "due_on"),
            QCoreApplication.translate("DirectivesPage", "Concerns"): ("bodies", "resolutions"),
        },
        sections=_sections,
        subtitle=("kind", "number", "signed_on"),
        order_by="signed_on",
        descending=True,
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        ReceiptsSection(desk, tools),
        LinkedSection(
            QCoreApplication.translate("DirectivesPage", "Resolutions that carry it out"),
            Resolution,
            "directive",
            desk,
            tools,
        ),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
