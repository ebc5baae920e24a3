"""A register that workbooks are brought into, and a look at whether all of one came in or nothing."""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from datetime import date

from desktop.domain.body import Body
from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Place, PlaceKind
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.errors import AppError, CancelledError
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.sheets.importing import ImportSheet
from desktop.services.sheets.plan_words import PlanWords
from desktop.services.sheets.report_rows import ReportRows
from desktop.services.sheets.source import Source
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from tests.excel.producers import ROWS


class StopAt:
    """Gives up at one step."""

    def __init__(self, at):
        self.left = at

    def step(self, done, total):
        self.left -= 1
        if self.left == 0:
            raise CancelledError


class Trial:
    """A register on a copy of ``filled`` that workbooks are brought into; each finds it as it was."""

    def __init__(self, filled, folder, tables, vocabulary, importing=ImportSheet):
        self.counts = {"refused": 0, "planned": 0, "saved": 0}
        self._filled, self._path = filled, folder / "trial.db"
        self._tables, self._vocabulary, self._importing = tables, vocabulary, importing
        self._database = None
        self._renew()
        self._before = self._stored()

    def close(self):
        self._database.close()

    def bring(self, path):
        """Bring in a file as `take` does."""
        self.take(Source(path), random.Random(path.stat().st_size))

    def take(self, source, chance):
        """Plan a source and save the plan, the first time given up on the way; fail where a part is saved."""
        untouched = self._traces()
        try:
            plan = self._sheets.plan(source, None, NoProgress())
        except AppError:
            self.counts["refused"] += 1
            assert self._traces() == untouched, "a plan has saved something"
            raise
        self.counts["planned"] += 1
        if plan.refused:
            self._show(plan)
        assert self._traces() == untouched, "a plan has saved something"
        saved = [row.edited for _, row in plan.saved()]
        self.counts["saved"] += bool(saved)
        try:
            try:
                self._sheets.apply(plan, StopAt(chance.randint(1, 3)))
            except CancelledError:
                assert self._traces() == untouched or self._stored() == self._before, "a part was saved"
                self._sheets.apply(plan, NoProgress())
            wanted = self._before | {each.id: each for each in (*plan.made, *saved)}
            assert self._stored() == wanted, "not what the plan shows"
        finally:
            self._renew()

    def _show(self, plan):
        """Put a plan into words, and give its refused rows back in a workbook that can be read again."""
        words, report = PlanWords(self._store, self._vocabulary), self._path.with_name("report.xlsx")
        for sheet in plan.sheets:
            words.rows(plan, sheet, sheet.rows)
        with suppress(AppError):
            ReportRows(self._vocabulary, words).write(plan, report)
            again = self._sheets.plan(Source(report), None, NoProgress())
            assert len(list(again.rows())) == len(list(plan.rows())), "the report lost rows"

    def _traces(self):
        """Return what changes with every write to the files of the database."""
        files = sorted(self._path.parent.glob("trial.db*"))
        return [(each.name, each.stat().st_size, each.stat().st_mtime_ns) for each in files]

    def _stored(self):
        with self._store.view() as view:
            return {each.id: each for kind in CATALOGUE for each in view.records(kind).all()}

    def _renew(self):
        if self._database:
            self._database.close()
        for each in self._path.parent.glob("trial.db*"):
            each.unlink()
        shutil.copy(self._filled, self._path)
        self._database = open_database(self._path)
        replica = replica_of(self._database)
        self._store = Store(
            self._database, self._tables, replica, "مریم", SCHEMA, lambda: 2_000, lambda: None
        )
        self._sheets = self._importing(self._store, CATALOGUE, self._vocabulary)


def fill(path, tables):
    """Put into a database a place, two of the offices, one of which differs, and the minutes of a session."""
    database = open_database(path)
    store = Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1_000, lambda: None)
    shiraz = Place(name="شیراز", kind=PlaceKind.COUNTY)
    offices = [
        Office(code=code, name=name, place=link_to(shiraz), manager=manager)
        for code, name, _, manager, *_ in ROWS[:2]
    ]
    with store.work() as work:
        work.add(shiraz, *offices, *_minutes())
        work.commit()
    database.close()


def _minutes():
    """Return a body and the parts of one session, which refer to each other."""
    body, agency = Body(name="ستاد بازآفرینی", code="BZ"), Organisation(name="شهرداری شیراز")
    session = Session(body=link_to(body), number=12, held_on=date(2026, 11, 21))
    resolution = Resolution(
        session=link_to(session), order=1, number="BZ/12/1", operative="مقرر شد گزارش شود."
    )
    return [
        body,
        agency,
        session,
        AgendaItem(session=link_to(session), order=1, subject="گزارش دفتر آبشار"),
        Attendance(session=link_to(session), order=1, name="مریم احمدی"),
        Statement(session=link_to(session), order=1, words="زمین مانعی ندارد."),
        resolution,
        Assignment(resolution=link_to(resolution), organisation=link_to(agency), order=1),
    ]
