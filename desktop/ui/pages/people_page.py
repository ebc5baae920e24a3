"""People and the posts and seats that they hold."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.party import Appointment, Person
from desktop.schema.condition import Missing
from desktop.ui.pages.merging_page import MergingPage
from desktop.ui.pages.register_page import Register
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.records.seat_form import SMALL
from desktop.ui.records.tie_sections import SeatsHeld
from desktop.ui.tone import Tone
from desktop.ui.widgets.period import period_words
from desktop.ui.widgets.two_line_list import ListRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Destination, Tools
    from desktop.ui.records.detail_section import DetailSection


class AppointmentsSection(PartsSection):
    """The posts of a person; those that have ended are told so."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("AppointmentsSection", "Posts"),
            Appointment,
            "person",
            desk,
            tools,
            add=QCoreApplication.translate("AppointmentsSection", "New post"),
            empty=QCoreApplication.translate("AppointmentsSection", "No post is written down yet."),
            groups={
                QCoreApplication.translate("AppointmentsSection", "Post"): (
                    *("post", "organisation", "since", "until", "person"),
                )
            },
        )

    def _ask(self, given: Any, title: str) -> None:
        super()._ask(given, title)
        if self.dialog:
            self.dialog.resize(*SMALL)

    def row(self, shown: Shown, title: str) -> ListRow:
        post = shown.record
        if not isinstance(post, Appointment):
            raise TypeError
        when = period_words(post.since, post.until)
        note = BETWEEN.join(filter(None, (shown.cells["organisation"], when)))
        has_ended = bool(post.until and post.until < date.today())  # noqa: DTZ011 - the day of whoever sits here
        return ListRow(post.id, title, note, self.tr("Former") if has_ended else "", Tone.NEUTRAL)


class PeoplePage(MergingPage):
    """List, detail and form of the people."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(people_register(), desk, tools)

    def arrive(self, destination: Destination) -> None:
        """Show the person of a post that was asked for."""
        if destination.kind == Appointment.__name__:
            post = self.desk.browse.page(Appointment, [destination.record_id])
            person = getattr(post[0].record, "person", "") if post else ""
            destination = destination._replace(kind=Person.__name__, record_id=person)
        super().arrive(destination)

    def scenes(self) -> Iterator[str]:
        yield from super().scenes()
        if self.list.ids:
            self.open_record(self.list.ids[0])
            for section in self.detail.sections:
                if isinstance(section, AppointmentsSection):
                    section.add()
                    yield "post"


def people_register() -> Register:
    """Return what the page of people is made from."""
    return Register(
        key="people",
        kind=Person,
        title=QCoreApplication.translate("PeoplePage", "People and posts"),
        new=QCoreApplication.translate("PeoplePage", "New person"),
        icon="person",
        hint=QCoreApplication.translate("PeoplePage", "Search by name"),
        columns=("family_name", "given_name", "honorific", "professional_title", "phone"),
        empty=QCoreApplication.translate(
            "PeoplePage", "Enter the people who attend sessions, hold seats or sign."
        ),
        groups={
            QCoreApplication.translate("PeoplePage", "Name"): (
                *("honorific", "professional_title", "given_name", "family_name", "aliases"),
            ),
            QCoreApplication.translate("PeoplePage", "Contact"): ("phone",),
        },
        sections=_sections,
        subtitle=("honorific",),
        facts=("aliases", "phone"),
        fixed=(Missing("merged_into"),),
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        AppointmentsSection(desk, tools),
        SeatsHeld(desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
