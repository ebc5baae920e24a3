"""Every paper by its value, and how each is set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.pdf.papers.appreciation import Appreciation, appreciation_sections
from desktop.pdf.papers.attendance_sheet import AttendanceSheet, attendance_sheet_sections
from desktop.pdf.papers.book import BookPaper
from desktop.pdf.papers.book_pages import book_sections
from desktop.pdf.papers.briefing import BriefingPaper, briefing_sections
from desktop.pdf.papers.cover import FileCover, LabelSheet, cover_sections, labels_sections
from desktop.pdf.papers.dossier import Dossier, dossier_sections
from desktop.pdf.papers.extract import Extract, extract_sections
from desktop.pdf.papers.figures import FiguresPaper, figures_sections
from desktop.pdf.papers.invitation import Invitation, invitation_sections
from desktop.pdf.papers.list_paper import ListPaper, list_paper_sections
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.minutes import MinutesPaper
from desktop.pdf.papers.minutes_pages import minutes_sections
from desktop.pdf.papers.notice import Notice, notice_sections
from desktop.pdf.papers.office_card import OfficeCard, office_card_sections
from desktop.pdf.papers.outstanding import Outstanding, outstanding_sections
from desktop.pdf.papers.performance import Performance, performance_sections
from desktop.pdf.papers.reminder import Reminder, reminder_sections
from desktop.pdf.papers.session_list import SessionList, session_list_sections
from desktop.pdf.papers.sheaf import Sheaf
from desktop.pdf.papers.sheet import Heading, Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter

Paper = (
    MinutesPaper
    | BookPaper
    | Invitation
    | Notice
    | Extract
    | AttendanceSheet
    | SessionList
    | Outstanding
    | OfficeCard
    | Dossier
    | FiguresPaper
    | BriefingPaper
    | Appreciation
    | Reminder
    | Performance
    | ListPaper
    | FileCover
    | LabelSheet
    | Sheaf[Any]
)
"""What can be printed."""


def sections_of(typesetter: Typesetter, paper: Paper, marks: list[Mark]) -> list[Section]:
    """Set a paper; into ``marks`` goes where each part that has a place is drawn."""
    return _SETTING[type(paper)](typesetter, paper, marks)


def _all(typesetter: Typesetter, sheaf: Sheaf[Paper], marks: list[Mark]) -> list[Section]:
    sections = [each for paper in sheaf.papers for each in sections_of(typesetter, paper, marks)]
    if not sections:  # no file is without a page
        return [Sheet(typesetter, Look()).section(Heading(sheaf.title), ())]
    first, *others = sections
    title = sheaf.title or first.frame.title
    return [replace(first, frame=replace(first.frame, title=title)), *others]


_SETTING: Mapping[type, Callable[[Typesetter, Any, list[Mark]], list[Section]]] = {
    MinutesPaper: minutes_sections,
    BookPaper: book_sections,
    Extract: extract_sections,
    Appreciation: appreciation_sections,
    Reminder: reminder_sections,
    Performance: performance_sections,
    Invitation: invitation_sections,
    Notice: notice_sections,
    AttendanceSheet: attendance_sheet_sections,
    SessionList: session_list_sections,
    Outstanding: outstanding_sections,
    OfficeCard: office_card_sections,
    Dossier: dossier_sections,
    FiguresPaper: figures_sections,
    BriefingPaper: briefing_sections,
    ListPaper: list_paper_sections,
    FileCover: cover_sections,
    LabelSheet: labels_sections,
    Sheaf: _all,
}
