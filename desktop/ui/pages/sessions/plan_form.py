"""The form of a session that is still to be held; it warns of what stands in its way while one types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from desktop.domain.session import Session
from desktop.persian.jalali import day_letter
from desktop.schema.problem import Problem, Reason
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.forms.form_page import PAD, FormPage
from desktop.ui.forms.link_editors import LinksEditor
from desktop.ui.pages.sessions.meeting_words import clash_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.diff import Edit, Opened
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

REQUIRED = ("body", "held_on")
SOON = 200
"""Milliseconds after the last key until it is looked what stands in the way."""


def plan_groups() -> Mapping[str, tuple[str, ...]]:
    """Return the fields that are known of a session beforehand, under their headings."""
    return {
        QCoreApplication.translate("PlanForm", "Which session"): (
            *("body", "joint_bodies", "kind", "heading"),
        ),
        QCoreApplication.translate("PlanForm", "Time and place"): ("held_on", "start", "end", "venue"),
        QCoreApplication.translate("PlanForm", "Holding"): ("chair", "co_chairs", "organiser"),
    }


class PlanForm(FormPage[Session]):
    """Saves a new session as planned, and changes of one that is planned; what is odd only warns."""

    def __init__(
        self,
        given: Opened[Session] | Session,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        super().__init__(given, desk, tools, groups or plan_groups())
        self._look = QTimer(self, singleShot=True, interval=SOON)
        self._look.timeout.connect(self.follow)
        self._asked: Session | None = None
        self._show_only(groups or plan_groups())
        self._mark_required()
        self._add_warnings()
        self._listen()
        self.follow()

    def _show_only(self, groups: Mapping[str, tuple[str, ...]]) -> None:
        """Leave out what is known only after the session, such as its text."""
        named = {name for names in groups.values() for name in names}
        for name, cell in self.form.cells.items():
            if name not in named:
                cell.hide()
                grid = cell.parentWidget()
                if grid is not None and grid is not self.form:
                    grid.hide()

    def _mark_required(self) -> None:
        """Put a star beside what a plan needs, though minutes can be written without it."""
        for name in REQUIRED:
            star = QLabel("*")
            star.setProperty("role", "error")
            for top in self.form.cells[name].findChildren(QHBoxLayout)[:1]:
                top.insertWidget(1, star)

    def _add_warnings(self) -> None:
        self.clashes = Notice(self._tools.icons)
        above_foot = QVBoxLayout()
        above_foot.setContentsMargins(PAD, 0, PAD, 12)
        above_foot.addWidget(self.clashes)
        card = self.card.layout()
        if isinstance(card, QVBoxLayout):
            card.insertLayout(1, above_foot)
        self.remarks: dict[str, WrappedLabel] = {}
        for name in ("held_on", "end"):
            remark = WrappedLabel()
            remark.setProperty("role", "remark")
            column = self.form.cells[name].layout()
            if isinstance(column, QVBoxLayout):
                column.addWidget(remark)
            self.remarks[name] = remark

    def _listen(self) -> None:
        for editor in self.form.editors.values():
            if isinstance(editor, LinksEditor):
                editor.box.changed.connect(self._look.start)
            for stop in editor.stops:
                if isinstance(stop, QLineEdit):
                    stop.textChanged.connect(self._look.start)
                elif isinstance(stop, QComboBox):
                    stop.currentIndexChanged.connect(self._look.start)

    def follow(self) -> None:
        """Say what stands in the way of the session as it is typed now, and what is odd about its time."""
        session, _unread = self.form.readable()
        if session == self._asked:
            return
        self._asked = session
        agenda = self._desk.agenda
        found = agenda.clashes.of(session)
        if found:
            certain = any(each.is_certain for each in found)
            words = self.tr("Something stands in the way of this session.")
            unsure = self.tr("Something may stand in the way of this session.")
            lines = [clash_words(each) for each in found]
            self.clashes.say(words if certain else unsure, Tone.WARN, lines)
        else:
            self.clashes.clear()
        self.remarks["held_on"].set_words(" ".join(self._about_day(session)))
        ends_early = session.start and session.end and session.end < session.start
        problem = Problem("end", Reason.BEFORE_BEGINNING)
        shown = bool(self.form.errors["end"].words)
        words = self._desk.vocabulary.sentence(problem) if ends_early and not shown else ""
        self.remarks["end"].set_words(words)

    def _about_day(self, session: Session) -> list[str]:
        day = session.held_on
        if day is None:
            return []
        words = [day_letter(day)]
        calendar = self._desk.working_calendar.now()
        if name := calendar.name_of(day):
            words.append(self.tr("Official holiday: {name}.").format(name=name))
        elif not calendar.is_working(day):
            words.append(self.tr("Offices do not work on this day."))
        if self._desk.agenda.planning.doubts(session):
            words.append(self.tr("The body was formed only after this day."))
        return words

    def store(self, edit: Edit[Session]) -> None:
        if self.is_new:
            self._desk.agenda.planning.plan(edit.edited)
        else:
            self._desk.edit.save(edit)


class PlanDialog(FormDialog):
    """Plans a session, or changes when and where one is held."""

    usual_size = (760, 580)

    def form_page(
        self,
        given: Opened[Any] | Any,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None,
    ) -> FormPage[Any]:
        if isinstance(given, Session) and not given.venue and given.body:
            given = _usual(given, desk)
        return PlanForm(given, desk, tools, groups)


def _usual(session: Session, desk: Desk) -> Session:
    """Return a new session at the hours and place of the last one of its body."""
    for last in desk.bodies.sessions(str(session.body)):
        if last.start or last.venue:
            return replace(
                session, start=last.start, end=last.end, venue=last.venue, organiser=last.organiser
            )
    return session
