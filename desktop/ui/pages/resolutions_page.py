"""Resolutions: what was decided, who carries it out, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.resolution import Resolution, ResolutionKind
from desktop.schema.condition import Is
from desktop.schema.record import Link
from desktop.ui.following_words import session_words, standing_tones, standing_words
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.pages.letters_section import LettersSection
from desktop.ui.pages.register_page import Register, RegisterPage
from desktop.ui.papers.paper_menu import PaperAction
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.follow_ups_section import FollowUpsSection
from desktop.ui.records.formed_bodies_section import FormedBodiesSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.remarks_section import RemarksSection
from desktop.ui.records.resolution_sections import (
    AssignmentsSection,
    CitationsSection,
    WholeTextSection,
    carried_out_sections,
)
from desktop.ui.records.session_dialog import SessionDialog

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.following import Followed
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class ResolutionsPage(RegisterPage):
    """List, detail and form of the resolutions; a new one is written into a session."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        self.session_dialog: SessionDialog | None = None
        super().__init__(resolutions_register(), desk, tools)

    def new_record(self, prefilled: Record | None = None) -> None:
        if prefilled is not None:
            super().new_record(prefilled)
        elif sessions := self.desk.following.open_sessions():
            self.session_dialog = SessionDialog(sessions, self.desk.vocabulary, self.tools.theme, self)
            self.session_dialog.chosen.connect(self._begin)
            self.session_dialog.open()
        else:
            self.tools.ask.tell(
                self, self.tr("A resolution belongs to a session. Enter the session first, please.")
            )

    def _begin(self, session: str) -> None:
        siblings = self.desk.browse.ids(Resolution, conditions=(Is("session", (session,)),))
        orders = [
            each.record.order or 0
            for each in self.desk.browse.page(Resolution, siblings)
            if isinstance(each.record, Resolution)
        ]
        super().new_record(Resolution(session=Link(session), order=max(orders, default=0) + 1))

    def papers(self) -> tuple[PaperAction, ...]:
        return (
            self.paper(self.tr("Extract of this resolution"), "document_text", self.show_extract),
            PaperAction(
                self.tr("Letter of appreciation"),
                "mail",
                lambda: self.show_appreciation(self.current_id),
                self,
                self._is_thanks,
            ),
            self.paper(
                self.tr("Outstanding resolutions by agency"), "task_list", self.show_outstanding, of_all=True
            ),
        )

    def show_extract(self, resolution_id: str) -> None:
        """Show one resolution of final minutes as a letter."""
        desk, title = self.desk, self.tr("Extract of a resolution")
        self.showing.show_letter(
            title, lambda outgoing: desk.prints.make(desk.prints.extract(resolution_id, outgoing)), desk
        )

    def _is_thanks(self) -> bool:
        """Tell whether the current resolution thanks somebody."""
        shown = self.desk.browse.page(Resolution, [self.current_id] if self.current_id else [])
        return any(getattr(each.record, "kind", None) is ResolutionKind.APPRECIATION for each in shown)

    def show_appreciation(self, resolution_id: str) -> None:
        """Show the letters by which those are thanked whom a resolution names."""
        desk, title = self.desk, self.tr("Letter of appreciation")
        self.showing.show_letter(
            title, lambda outgoing: desk.prints.make(desk.prints.appreciations(resolution_id, outgoing)), desk
        )

    def show_outstanding(self, _resolution_id: str) -> None:
        """Show what every agency has still to do."""
        desk = self.desk
        title = self.tr("Outstanding resolutions by agency")
        self.showing.show(title, lambda: desk.prints.make(desk.prints.outstanding()))

    def scenes(self) -> Iterator[str]:
        if self.list.ids:
            yield from super().scenes()
            self.new_record()
            yield "session"
            self.show_outstanding("")
            yield "outstanding"


def resolutions_register() -> Register:
    """Return what the page of resolutions is made from."""
    return Register(
        key="resolutions",
        kind=Resolution,
        title=QCoreApplication.translate("ResolutionsPage", "Resolutions"),
        new=QCoreApplication.translate("ResolutionsPage", "New resolution"),
        icon="task_list",
        hint=QCoreApplication.translate("ResolutionsPage", "Search in the text of resolutions"),
        columns=("operative", "agencies", "deadline_on", "standing", "session"),
        empty=QCoreApplication.translate(
            "ResolutionsPage", "What sessions decide stands here, with who carries it out and until when."
        ),
        groups={
            QCoreApplication.translate("ResolutionsPage", "Text"): (
                *("kind", "number", "preamble", "operative", "item"),
            ),
            QCoreApplication.translate("ResolutionsPage", "Deadline"): (
                *("deadline_kind", "deadline_on", "deadline_phrase"),
            ),
            QCoreApplication.translate("ResolutionsPage", "About"): (
                *("neighbourhoods", "offices", "budget", "is_confidential"),
            ),
        },
        sections=_sections,
        printed=True,
        subtitle=("kind", "deadline_on"),
        facts=("number", "deadline_phrase", "item", "neighbourhoods", "offices", "budget", "is_confidential"),
        extras=_extras,
        order_by="deadline_on",
    )


def _extras(desk: Desk) -> ExtraColumns:
    def cells(ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        return {
            each: {"agencies": found.named, "standing": standing_words(found.standing)} | _session(found)
            for each, found in desk.following.of(ids).items()
        }

    agencies = QCoreApplication.translate("ResolutionsPage", "Responsible agency")
    standing = QCoreApplication.translate("ResolutionsPage", "State")
    columns = (ExtraColumn("agencies", agencies), ExtraColumn("standing", standing, standing_tones()))
    return ExtraColumns(columns, cells)


def _session(found: Followed) -> dict[str, str]:
    """Return the cell of the session in short, where it has such words; long titles all begin alike."""
    words = session_words(found.session) if found.session else ""
    return {"session": words} if words else {}


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        WholeTextSection(desk),
        RemarksSection(desk, tools),
        AssignmentsSection(desk, tools),
        FollowUpsSection(desk, tools),
        CitationsSection(desk, tools),
        *carried_out_sections(desk, tools),
        FormedBodiesSection(desk, tools),
        LettersSection("resolutions", desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
