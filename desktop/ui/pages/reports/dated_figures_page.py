"""Figures as of a day, each with who said it; two of them are never added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.indicator import DatedFigure
from desktop.persian.jalali import day_text
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.pages.families import figures_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.pages.register_page import Register
from desktop.ui.pages.reports.trend_section import figure_words
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


class DatedFiguresPage(FamilyPage):
    """Shows each figure as of its day with its source."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(dated_figures_register(), desk, tools, figures_family())


class ToldSection(DetailSection):
    """Says the figure in one sentence, and that it stands for itself."""

    leads = True

    def __init__(self) -> None:
        super().__init__("")
        self.words = WrappedLabel()
        self.words.setProperty("role", "h3")
        self.note = WrappedLabel()
        self.note.setProperty("role", "hint")
        self.body.addWidget(self.words)
        self.body.addWidget(self.note)
        self.note.set_words(
            self.tr("It is true of its day and its source only, and is never added to another figure.")
        )

    def show_record(self, record: Record) -> None:
        if isinstance(record, DatedFigure):
            day = day_text(record.as_of) if record.as_of else ""
            words = self.tr("{value}, as of {day}, by {source}")
            self.words.set_words(words.format(value=figure_words(record), day=day, source=record.source))


def dated_figures_register() -> Register:
    """Return what the page of dated figures is made from."""
    return Register(
        key="dated_figures",
        kind=DatedFigure,
        title=QCoreApplication.translate("DatedFiguresPage", "Figures as of a day"),
        new=QCoreApplication.translate("DatedFiguresPage", "New figure"),
        icon="history",
        hint=QCoreApplication.translate("DatedFiguresPage", "Search by subject, words or source"),
        columns=("subject", "told", "as_of", "source", "kind", "place"),
        empty=QCoreApplication.translate(
            "DatedFiguresPage",
            "What a source says of a day, such as how many offices there were, stands here.",
        ),
        groups={
            QCoreApplication.translate("DatedFiguresPage", "Figure"): (
                *("subject", "kind", "value", "is_approximate", "words"),
            ),
            QCoreApplication.translate("DatedFiguresPage", "Day and source"): ("as_of", "source"),
            QCoreApplication.translate("DatedFiguresPage", "Of what"): (
                *("indicator", "place", "office", "organisation"),
            ),
            QCoreApplication.translate("DatedFiguresPage", "Note"): ("note",),
        },
        sections=_sections,
        extras=_extras,
        subtitle=("as_of", "source"),
        order_by="as_of",
        descending=True,
        imported=True,
    )


def _extras(desk: Desk) -> ExtraColumns:
    def cells(ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        found = (each.record for each in desk.browse.page(DatedFigure, ids))
        return {each.id: {"told": figure_words(each)} for each in found if isinstance(each, DatedFigure)}

    heading = QCoreApplication.translate("DatedFiguresPage", "Figure")
    return ExtraColumns((ExtraColumn("told", heading),), cells)


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        ToldSection(),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools),
    )
