from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Program
from desktop.domain.office import Office
from desktop.errors import AppError
from desktop.paths import FONTS, TRANSLATIONS
from desktop.ui.ask import Ask
from desktop.ui.changes import Changes
from desktop.ui.forms.record_form import RecordForm
from desktop.ui.icons import Icons
from desktop.ui.jobs import Jobs
from desktop.ui.lists.record_list import RecordList
from desktop.ui.memory import Memory
from desktop.ui.pages.entries import entries
from desktop.ui.places import Tools
from desktop.ui.shell import Shell
from desktop.ui.theme import Look, Theme
from desktop.ui.toasts import Toasts
from desktop.ui.translation import Catalogue
from tests.ui.list_samples import COLUMNS, VIEWS, offices


@pytest.fixture(autouse=True)
def right_to_left(qapp):
    if qapp.isLeftToRight():
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


@pytest.fixture
def in_persian(qapp):
    words = Catalogue(TRANSLATIONS / "fa.ts")
    qapp.installTranslator(words)
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(FONTS / f"Vazirmatn-{weight}.ttf"))
    yield
    qapp.removeTranslator(words)


@pytest.fixture
def form_of(qtbot, browse, vocabulary):
    def form_of(given):
        form = RecordForm(given, browse, vocabulary)
        qtbot.addWidget(form)
        return form

    return form_of


def write(widget, text):
    """Type into the widget; `QTest.keyClicks` aborts at the first Persian letter."""
    widget.setFocus()
    for letter in text:
        press_letter(widget, letter)


def press_letter(widget, letter):
    for event in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(event, 0, Qt.KeyboardModifier.NoModifier, letter))


def rewrite(widget, text):
    widget.clear()
    write(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


class FakeAsk(Ask):
    """Answers in place of a person: ``paths`` in turn for choosers, ``yes`` for confirmations.

    With ``rather`` it takes what is offered instead of the deed.
    """

    def __init__(self):
        super().__init__()
        self.paths, self.yes, self.rather = [], True, False
        self.asked, self.told, self.errors, self.faults = [], [], [], []

    def _next(self, *_):
        return self.paths.pop(0) if self.paths else None

    workbook = backup = picture = any_file = folder = save_as = _next

    def scans(self, owner):
        chosen, self.paths = tuple(self.paths), []
        return chosen

    minutes_texts = packages = scans

    def confirm(self, owner, question, deed, then, detail="", instead=None):
        self.asked.append((question, deed))
        if instead and self.rather:
            instead[1]()
        elif self.yes:
            then()

    def tell(self, owner, sentence, detail=""):
        self.told.append(sentence)

    def tell_fault(self, owner, report, then):
        self.faults.append(report)
        then()

    def show_error(self, owner, error):
        if not isinstance(error, AppError):
            raise error
        self.errors.append(error)


@pytest.fixture
def ask():
    return FakeAsk()


@pytest.fixture
def memory(tmp_path):
    return Memory(tmp_path / "window.ini")


@pytest.fixture
def theme(qapp):
    theme = Theme(qapp)
    theme.apply(Look.LIGHT, 100)
    yield theme
    theme.deleteLater()


@pytest.fixture
def changes():
    return Changes()


@pytest.fixture
def restored():
    """Collect the backups that pages ask to be restored."""
    return []


@pytest.fixture
def carried():
    """Collect the folders to which pages ask the data to be taken."""
    return []


@pytest.fixture
def tools(qtbot, theme, memory, changes, ask, restored, carried):
    window = QWidget()
    qtbot.addWidget(window)
    jobs = Jobs(ask.show_error)
    lent = (theme, Icons(theme), memory, jobs, changes, ask, Toasts(window))
    yield Tools(*lent, restored.append, carried.append)
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.wait()


@pytest.fixture
def desk(tmp_path, changes, new_register, vocabulary, pytestconfig):
    """Return the desk of a new register; only with --long is it backed up when it is closed."""
    data = tmp_path / "register" / "mahalleyar.db"
    data.parent.mkdir()
    shutil.copy(new_register, data)
    with Program().open(data, changes.saved.emit, back_up_first=False) as desk:
        desk.vocabulary = vocabulary
        yield desk
        if not pytestconfig.getoption("--long"):
            desk.care = NoCare()


class NoCare:
    def back_up_if_changed(self):
        """Leave what a test has made as it is."""


@pytest.fixture
def shell(qtbot, theme, memory, changes, ask, desk):
    shell = Shell(entries(), theme, Icons(theme), memory, changes, ask)
    qtbot.addWidget(shell, before_close_func=lambda _: qtbot.waitUntil(lambda: not shell.tools.jobs.busy))
    with qtbot.waitExposed(shell):
        shell.show()
    shell.set_desk(desk)
    return shell


@pytest.fixture
def stored_offices(put):
    """Store the offices of the list samples, and return them by name."""
    organisations, made = offices()
    put(*organisations, *made)
    return {office.name: office for office in made}


@pytest.fixture
def list_of(qtbot, browse, vocabulary, tools):
    """Return a maker of shown lists of offices."""

    def list_of(**given):
        made = RecordList(
            Office,
            browse,
            vocabulary,
            tools,
            **{"name": "offices", "columns": COLUMNS, "views": VIEWS, **given},
        )
        qtbot.addWidget(made)
        made.resize(1000, 600)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return list_of


@pytest.fixture
def offices_list(stored_offices, list_of):
    return list_of()
