from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import gc
import multiprocessing
import shutil
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app import Program
from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.domain.office import Office, OfficeKind
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.paths import VOCABULARY
from desktop.schema.record import link_to
from desktop.schema.vocabulary import read_vocabulary
from desktop.services import papers
from desktop.services.browse import Browse
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from desktop.storage.tables import Tables
from tests.paper_child import PaperChild


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="also run what takes minutes")


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--long"):
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(pytest.mark.skip(reason="runs only with --long"))


def pytest_collection():
    """Search for no garbage while the many tests are collected."""
    gc.disable()


def pytest_collection_finish():
    """Leave out of every later search for garbage what stays anyway: modules and the tests themselves."""
    gc.collect()
    gc.freeze()
    gc.enable()


def pytest_sessionfinish():
    """Empty the clipboard while there is Python: Qt without a screen holds what is on it beyond the end."""
    if isinstance(app := QApplication.instance(), QApplication):
        app.clipboard().clear()


@pytest.fixture(scope="session")
def as_many(pytestconfig):
    """Return what chooses between a few examples and, with ``--long``, many."""
    return lambda few, many: many if pytestconfig.getoption("--long") else few


@pytest.fixture
def tell(capsys):
    """Return what prints a line for whoever watches a long run."""

    def tell(line):
        with capsys.disabled():
            sys.stdout.write(f"\n{line}\n")

    return tell


@pytest.fixture(autouse=True)
def no_modal_dialogs(monkeypatch):
    def refuse(dialog):
        pytest.fail(f"{type(dialog).__name__}.exec() would block the test")

    monkeypatch.setattr(QDialog, "exec", refuse)


@pytest.fixture(autouse=True)
def undressed(request):
    """Begin without a style sheet and from the left, unless the test wants them: to change takes long."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        if app.styleSheet() and "theme" not in request.fixturenames:
            app.setStyleSheet("")
        if app.isRightToLeft() and "right_to_left" not in request.fixturenames:
            app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def children():
    """Return what lists the processes begun by this test; those of earlier ones may be ending still."""
    before = set(multiprocessing.active_children())
    return lambda: set(multiprocessing.active_children()) - before


@pytest.fixture(scope="session")
def paper_child():
    child = PaperChild()
    yield child
    child.close()


@pytest.fixture(autouse=True)
def lent_child(request, monkeypatch, paper_child):
    """Compose papers in a child that many tests share, but where a test asks for ``own_child``."""
    if "own_child" not in request.fixturenames:
        monkeypatch.setattr(papers, "_start", paper_child.lend)


@pytest.fixture
def own_child():
    """Let programs start and end their children themselves."""


@pytest.fixture(scope="session")
def vocabulary():
    return read_vocabulary(VOCABULARY)


@pytest.fixture(scope="session")
def tables():
    return Tables(CATALOGUE)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    open_database(path).close()
    return path


@pytest.fixture(scope="session")
def new_register(tmp_path_factory):
    """Return the file of a register that the program has just made; each test works on a copy."""
    path = tmp_path_factory.mktemp("new") / "mahalleyar.db"
    with Program().open(path):
        pass
    return path


@pytest.fixture
def database(empty_file, tmp_path):
    shutil.copy(empty_file, tmp_path / "mahalleyar.db")
    database = open_database(tmp_path / "mahalleyar.db")
    yield database
    database.close()


@pytest.fixture
def saved():
    return []


@pytest.fixture
def store(database, tables, saved):
    now = 1_700_000_000_000
    return Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: now, lambda: saved.append(1))


@pytest.fixture
def put(store):
    def put(*records):
        with store.work() as work:
            work.add(*records)
            work.commit()

    return put


@pytest.fixture
def browse(store, vocabulary):
    return Browse(store, CATALOGUE, vocabulary)


@pytest.fixture
def office(put):
    city = Place(name="شیراز", kind=PlaceKind.CITY)
    neighbourhood = Neighbourhood(name="کوی آبشار", place=link_to(city))
    municipality = Organisation(name="شهرداری شیراز")
    office = Office(
        code="12",
        name="دفتر آبشار",
        kind=OfficeKind.FACILITATION,
        place=link_to(city),
        neighbourhoods=(link_to(neighbourhood),),
        supervising=link_to(municipality),
    )
    put(city, neighbourhood, municipality, office)
    return office
