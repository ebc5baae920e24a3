"""What people do at their computers while packages are on their way; part of the machine of packages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.domain.body import Body
from desktop.domain.catalogue import SCHEMA
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session
from desktop.errors import DataError
from desktop.schema.change import ChangeKind
from desktop.schema.diff import Edit
from desktop.schema.record import link_to, new_id
from desktop.services.exchange.disputes import Sort
from desktop.storage.journal import Write


def draft(computer, agency):
    """Enter minutes that want nothing but to be closed; return session and resolution."""
    body = Body(name="ستاد بازآفرینی شهرستان")
    session = Session(body=link_to(body), heading="نشست ستاد", held_on=date(2026, 11, 1))
    item = AgendaItem(session=link_to(session), order=1, subject="بازار")
    resolution = Resolution(session=link_to(session), order=1, item=link_to(item), operative=sentence(""))
    attendance = Attendance(session=link_to(session), order=1, name="مریم کریمی")
    assignment = Assignment(resolution=link_to(resolution), organisation=link_to(agency), order=1)
    computer.put(body, session, item, resolution, attendance, assignment)
    return session, resolution


def sentence(words):
    return f"مقرر شد {words} مرمت شود."


def write_newer(computer, agency, words):
    """Write what a newer program would: a field, a choice and a record that this one does not know.

    Returns whether the agency is known there.
    """
    computer.store._schema = SCHEMA + 1
    with computer.store.work() as work:
        if state := work.states([agency.id]).get(agency.id):
            for field, value in (("telegram", words), ("kind", "cooperative")):
                seen = frozenset(head.dot for head in state.heads.get(field, ()))
                was = state.values.get(field)
                work.remember(Write("Organisation", agency.id, ChangeKind.SET, field, was, value, seen))
            work.remember(Write("Petition", new_id(), ChangeKind.CREATE, new={"name": words}))
            work._settle_all({("Organisation", agency.id)})
            work.commit()
    computer.store._schema = SCHEMA
    return state is not None


def amend(computer, session, resolution, words):
    opened = computer.desk.browse.open(Resolution, resolution.id)
    edit = Edit(opened, replace(opened.record, operative=sentence(f"دوباره {words}")))
    computer.desk.close_minutes.amend(session.id, "اصلاح نگارشی", [edit])


def is_closer(computer, session):
    with computer.store.view() as view:
        closed = view.closed_by(session.id)
    return bool(closed) and closed[-1][0] == computer.replica


class Entering:
    """The deeds that write; who inherits it keeps ``all`` computers and ``reached``, what the run came to."""

    def attempt(self, came_to, deed, *given, **more):
        """Do what is refused where it lies in the bin, is closed or disputed, or has not come yet."""
        try:
            deed(*given, **more)
        except DataError:
            self.reached["refused"] += 1
        else:
            self.reached[came_to] += 1

    def amend(self, computer, session, resolution, words):
        """Amend minutes, where somebody closed them at that computer."""
        closer = next((each for each in self.all if is_closer(each, session)), computer)
        amend(closer, session, resolution, words)

    def add_item(self, computer, session, words):
        computer.put(AgendaItem(session=link_to(session), order=2, subject=words.strip() or "خیابان"))

    def delete(self, computer, agency):
        computer.desk.edit.delete(computer.desk.browse.open(Organisation, agency.id))

    def choose(self, computer, which):
        """Answer the question that stands first."""
        conflicts = computer.desk.conflicts
        question = next((each for each in conflicts.all() if each.sort.is_chosen), None)
        if question is None:
            return
        if question.sort is Sort.FIELD:
            side = question.sides[which % len(question.sides)]
            self.attempt("chosen", conflicts.choose, question, side)
        else:
            self.attempt("chosen", conflicts.delete if which % 2 else conflicts.keep, question)
