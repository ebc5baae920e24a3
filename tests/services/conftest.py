from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from desktop.domain.body import Body
from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Citation, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.paths import FONTS, PLACES
from desktop.progress import NoProgress
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.close_minutes import CloseMinutes
from desktop.services.edit import EditRecords
from desktop.services.find import Find
from desktop.services.history import History
from desktop.services.minutes_paper import MinutesPapers
from desktop.services.papers import Papers
from desktop.services.print_minutes import PrintMinutes
from desktop.services.read_minutes import ReadMinutes
from desktop.services.sheets.export import ExportSheet
from desktop.services.sheets.importing import ImportSheet
from desktop.services.sheets.plan import SheetPlan, Wishes
from desktop.services.sheets.source import Source
from desktop.services.shipped_places import bring_places
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store

TODAY = date(2026, 11, 21)
NOW = 1_795_000_000_000
"""Unix milliseconds; after the stamp of the shipped places, which would else be taken for the time."""


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory, tables):
    """Return a file that holds the shipped places and nothing else; each test works on a copy."""
    path = tmp_path_factory.mktemp("places") / "places.db"
    database = open_database(path)
    store = Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1, lambda: None)
    bring_places(store, PLACES / "iran.csv")
    database.close()
    return path


@pytest.fixture
def store(database, tables, saved):
    return Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: NOW, lambda: saved.append(1))


@pytest.fixture(scope="session")
def papers():
    papers = Papers(FONTS)
    yield papers
    papers.close()


class OneSheet:
    """The plan of a workbook whose first planned sheet is the one that a test speaks of."""

    def __init__(self, whole):
        self.whole = whole

    def __getattr__(self, name):
        return getattr(self.whole.sheets[0] if hasattr(self.whole.sheets[0], name) else self.whole, name)


class ImportOne(ImportSheet):
    def apply(self, plan, progress=None):
        return super().apply(getattr(plan, "whole", plan), progress)

    def choose_column(self, kind, heading, field):
        about = SheetPlan(0, "", kind, 1, {}, (), (), headings=(heading,))
        super().choose_column(about, heading, field)


@pytest.fixture
def importing(store, vocabulary):
    return ImportOne(store, CATALOGUE, vocabulary)


@pytest.fixture
def plan(importing):
    def plan(path, kind=Office, **wishes):
        return OneSheet(importing.plan(Source(path), [kind], NoProgress(), Wishes(**wishes)))

    return plan


@pytest.fixture
def exporting(store, vocabulary):
    return ExportSheet(store, vocabulary)


@pytest.fixture
def planned(importing):
    """Return what plans all sheets of a workbook."""
    return lambda path, **wishes: importing.plan(Source(path), None, NoProgress(), Wishes(**wishes))


@pytest.fixture
def export(exporting, tmp_path, vocabulary):
    """Return what exports kinds, edits cells of the workbook, and gives its path."""

    def export(kinds, edit=None):
        path = tmp_path / "out.xlsx"
        exporting.write(kinds, path, NoProgress())
        if edit:
            book = load_workbook(path)
            edit({kind: book[vocabulary.sheet(kind).label] for kind in kinds})
            book.save(path)
        return path

    return export


@pytest.fixture
def editing(store):
    return EditRecords(store)


@pytest.fixture
def find(store):
    return Find(store)


@pytest.fixture
def history(store, vocabulary):
    return History(store, vocabulary)


@pytest.fixture
def reading(store):
    return ReadMinutes(store)


@pytest.fixture
def closing(store, papers, vocabulary):
    return CloseMinutes(store, papers, MinutesPapers(vocabulary), lambda: TODAY)


@pytest.fixture
def printing(store, papers, vocabulary):
    return PrintMinutes(store, papers, MinutesPapers(vocabulary))


@pytest.fixture
def book(tmp_path):
    """Return a maker of workbooks from rows of values."""

    def book(*rows, name="offices.xlsx", prepare=None):
        made = Workbook()
        for row in rows:
            made.active.append(row)
        if prepare:
            prepare(made.active)
        made.save(tmp_path / name)
        return tmp_path / name

    return book


@pytest.fixture
def books(tmp_path):
    """Return a maker of workbooks with several sheets, from the rows of each by its name."""

    def books(sheets, name="several.xlsx"):
        made = Workbook()
        made.remove(made.active)
        for title, rows in sheets.items():
            sheet = made.create_sheet(title)
            for row in rows:
                sheet.append(row)
        made.save(tmp_path / name)
        return tmp_path / name

    return books


@pytest.fixture
def all_of(store):
    """Return a reader of all stored records of one kind, in the order of their birth."""

    def all_of(kind):
        with store.view() as view:
            return view.records(kind).all()

    return all_of


@pytest.fixture
def change(browse, editing):
    """Return what opens a stored record, changes some fields and saves it."""

    def change(record, **fields):
        opened = browse.open(type(record), record.id)
        editing.save(Edit(opened, replace(opened.record, **fields)))

    return change


@pytest.fixture
def body(put):
    body = Body(name="ستاد بازآفرینی شهری", code="BZ")
    put(body)
    return body


@pytest.fixture
def draft(put):
    """Return a maker of stored drafts: a session and one of each part of its minutes."""

    def draft(body, **fields):
        session = Session(body=link_to(body) if body else None, **{"held_on": date(2018, 10, 2), **fields})
        organisation = Organisation(name=f"دستگاه {session.id[-6:]}")
        resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد گزارش داده شود.")
        parts = [
            AgendaItem(session=link_to(session), order=1, subject="گزارش دفتر"),
            Attendance(session=link_to(session), order=1, name="مریم احمدی"),
            Statement(session=link_to(session), order=1, words="زمین مانعی ندارد."),
            resolution,
            Citation(resolution=link_to(resolution), order=1, words="بند ۲ ماده ۵"),
            Assignment(resolution=link_to(resolution), order=1, organisation=link_to(organisation)),
        ]
        put(organisation, session, *parts)
        return session, parts

    return draft


@pytest.fixture
def final(draft, body, closing):
    """Return closed minutes: their session and each of their parts by kind."""
    session, parts = draft(body)
    closing.finalise(session.id)
    return {type(part).__name__: part for part in (session, *parts)}


@pytest.fixture
def edit_of(browse):
    def edit_of(record, **fields):
        opened = browse.open(type(record), record.id)
        return Edit(opened, replace(opened.record, **fields))

    return edit_of
