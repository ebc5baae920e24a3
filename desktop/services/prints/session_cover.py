"""What the cover and the labels of sessions' files say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.editing import title_of
from desktop.domain.minutes import ATTENDED
from desktop.domain.paperwork import Attachment
from desktop.domain.session import Session
from desktop.pdf.papers.cover import FileCover, Label, LabelForm, LabelSheet
from desktop.pdf.papers.minutes import Fact
from desktop.persian.jalali import day_text, day_words
from desktop.services.load_minutes import load_minutes
from desktop.services.minutes_paper import lines_of
from desktop.services.page_pictures import page_sizes
from desktop.services.prints.words import present

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.papers.look import Look
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View

SESSION = "جلسه"
PAGES, PRESENT, RESOLUTIONS, ATTACHMENTS = (
    "شمار صفحه‌های صورت‌جلسه",
    "شمار حاضران",
    "شمار مصوبات",
    "شمار پیوست‌ها",
)
CONTENT, AND_ATTACHMENTS = "صورت‌جلسه", "صورت‌جلسه و {count} پیوست"


def session_cover(sources: Sources, session_id: str) -> FileCover:
    """Return the cover of a session's file; raise `RecordMissingError` where the session is gone."""
    with sources.store.view() as view:
        present(view, Session, session_id)
        minutes = load_minutes(view, session_id)
        pages, attachments = _pages(view, session_id), _attachments(view, session_id)
    look = sources.look().coming_from(lines_of(minutes))
    session = minutes.session
    attended = sum(1 for each in minutes.attendance if each.presence in ATTENDED)
    counts = (
        (PAGES, pages),
        (ATTACHMENTS, attachments),
        (PRESENT, attended),
        (RESOLUTIONS, len(minutes.resolutions)),
    )
    return FileCover(
        title=title_of(minutes) or SESSION,
        look=look,
        body=minutes.body.name if minutes.body else "",
        number=look.digits(str(session.number)) if session.number else "",
        date=look.digits(day_words(session.held_on)) if session.held_on else "",
        facts=tuple(Fact(label, look.digits(str(count))) for label, count in counts if count),
    )


def labels(sources: Sources, session_ids: Sequence[str], form: LabelForm = LabelForm.FOLDER) -> LabelSheet:
    """Return a label for each session that is still there, in this order."""
    look = sources.look()
    with sources.store.view() as view:
        there = set(view.records(Session).find())
        found = tuple(_label(view, each, look) for each in session_ids if each in there)
    return LabelSheet(found, form, look)


def _label(view: View, session_id: str, look: Look) -> Label:
    minutes = load_minutes(view, session_id)
    session = minutes.session
    lines = look.coming_from(lines_of(minutes)).letterhead.lines
    attachments = _attachments(view, session_id)
    count = look.digits(str(attachments))
    return Label(
        office=lines[-1] if lines else "",
        body=minutes.body.name if minutes.body else "",
        title=title_of(minutes) or SESSION,
        number=look.digits(str(session.number)) if session.number else "",
        date=look.digits(day_text(session.held_on)) if session.held_on else "",
        content=AND_ATTACHMENTS.format(count=count) if attachments else CONTENT,
    )


def _attachments(view: View, session_id: str) -> int:
    return len(view.records(Attachment).find(where={"record_id": session_id}))


def _pages(view: View, session_id: str) -> int:
    """Return how many pages the paper of the last version has, or 0 where none is kept."""
    papers = [each.paper for each in view.finals.of(session_id) if each.paper]
    kept = view.finals.file(papers[-1]) if papers else None
    return len(page_sizes(kept)) if kept else 0
