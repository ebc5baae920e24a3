"""A clerk at one of several computers: its window on its own file, and packages that go by a stick."""

from __future__ import annotations

from contextlib import ExitStack

from PySide6.QtCore import Qt

from desktop.app import Program
from desktop.storage.health import contents
from desktop.storage.opening import open_database
from desktop.ui.changes import Changes
from desktop.ui.icons import Icons
from desktop.ui.memory import Memory
from desktop.ui.packages_in import PackagesIn
from desktop.ui.pages.entries import entries
from desktop.ui.pages.replicas.pack_dialog import PackDialog
from desktop.ui.shell import Shell
from tests.journeys import council_minutes as minutes
from tests.journeys.clerk import CONTROL, ENTER
from tests.journeys.office_clerk import OfficeClerk
from tests.replicas.computers import TABLES, picture_of
from tests.ui.conftest import FakeAsk, NoCare


class ExchangeClerk(OfficeClerk):
    """Sits down at a computer whose window is opened and closed like any other."""

    def __init__(self, qtbot, data, machine, lent):
        super().__init__(qtbot, None, None, FakeAsk(), data.parent)
        self.data, self.machine = data, machine
        self.theme, self.vocabulary, self.stick = lent
        self.packages = None
        self._open = ExitStack()

    def begin(self):
        """Start the program on this computer, and see what it tells at once."""
        changes = Changes()
        self.desk = self._open.enter_context(
            Program(self.folder, self.machine).open(self.data, changes.saved.emit, back_up_first=False)
        )
        self.desk.vocabulary = self.vocabulary
        memory = Memory(self.folder / "window.ini")
        shell = Shell(entries(), self.theme, Icons(self.theme), memory, changes, self.ask)
        self.qtbot.addWidget(shell, before_close_func=lambda _: self.wait(lambda: not shell.tools.jobs.busy))
        shell.resize(1500, 950)
        with self.qtbot.waitExposed(shell):
            shell.show()
        self.window, self.packages = shell, PackagesIn(shell)
        shell.set_desk(self.desk)
        self.packages.tell_noticed(self.desk)
        self.settle()

    def end(self):
        """Close the register, without a backup of what a test has made."""
        if self.desk:
            self.desk.care = NoCare()
            self.desk = None
        self._open.close()

    def leave(self):
        """Close the window, and the register after it."""
        self.settle()
        self.window.close()
        self.window.clear_desk()
        self.end()

    @property
    def replicas(self):
        return self.go_to("replicas")

    @property
    def number(self):
        """The number of this computer, as its own window shows it."""
        return self.replicas.start.own.number.text().strip("\u200f").split("\u2003")

    def introduce(self, name, kind):
        """Give this computer its name, as the page asks for at first."""
        page = self.replicas
        assert page.form.isVisible()
        assert self.focused is page.form.name
        self.retype(name)
        self.click(page.form.kinds.buttons[kind.value])
        page.form.name.setFocus()
        self.press(ENTER)
        self.settle()
        assert page.start.own.name.words == name
        assert page.start.stack.currentWidget() is page.start.nobody

    def pack(self, receiver="", *, whole=False):
        """Make a package by keys, for somebody or for whoever gets it; return its file."""
        page = self.replicas
        page.start.own.copy.setFocus()
        self.press(Qt.Key.Key_N, CONTROL)
        dialog = self.opened(lambda: next(iter(self.window.findChildren(PackDialog)[-1:]), None))
        words = [dialog.receiver.itemText(place) for place in range(dialog.receiver.count())]
        self.choose(dialog.receiver, receiver or words[0])
        if whole:
            dialog.whole.setFocus()
            self.press_in(dialog.whole, Qt.Key.Key_Space)
            assert dialog.whole.isChecked()
        self.grab("pack")
        return self._written(lambda: self.click(dialog.deed))

    def receipt(self):
        """Make a receipt by the button that is offered after packages were taken."""
        deeds = self.window.pages["replicas"].notice.deeds
        return self._written(lambda: self.click(deeds[0]))

    def _written(self, deed):
        path = self.stick / f"{len(list(self.stick.iterdir())) + 1}.mahalleyar"
        self.ask.paths = [path]
        deed()
        self.wait(path.exists)
        self.settle()
        assert self.ask.errors == []
        return path

    def look(self, *paths):
        """Choose packages by the key of the page; return what they would bring."""
        page = self.replicas
        self.ask.paths = list(paths)
        page.start.own.copy.setFocus()
        self.press(Qt.Key.Key_O, CONTROL)
        self.settle()
        return page.coming

    def double_click(self, path):
        """Open a package from its folder, which the window that runs is told of."""
        self.packages.look_into([path])
        self.settle()
        assert self.window.key == "replicas"

    def compare(self, number):
        """Mark by keys each group that the other clerk reads aloud."""
        card = self.window.pages["replicas"].coming.compare
        assert [each.text() for each in card.groups] == number
        assert self.focused is card.groups[0]
        for _ in number:
            assert not card.agree.isEnabled()
            self.press(Qt.Key.Key_Space)
            self.press(Qt.Key.Key_Tab)
        self.click(card.agree)
        self.settle()

    def take(self):
        """Take by its key what is looked at; it is just what was shown."""
        page = self.window.pages["replicas"]
        shown = dict(page.coming.preview.counts)
        taken = []
        page.bringing.taken.connect(taken.append)
        self.press(Qt.Key.Key_S, CONTROL)
        self.settle()
        page.bringing.taken.disconnect(taken.append)
        assert page.stack.currentWidget() is page.start
        assert dict(taken[0].preview.counts) == shown
        return taken[0]

    def get(self, *paths):
        """Look at packages of those who are trusted, and take them."""
        self.look(*paths)
        return self.take()

    def coming(self):
        """Return what is shown to come, by the titles of records."""
        effects = self.window.pages["replicas"].coming.preview.effects
        return {each.title: each.coming.value for each in effects}

    def edit(self, page, record, **values):
        """Write into the form of a record, and save it by its key."""
        page = self.go_to(page, record_id=record.id)
        page.list.setFocus()
        self.press(Qt.Key.Key_F2)
        self.wait(lambda: page.form is not None)
        self.fill(page.form, **values)
        self.save(page.form)

    def delete(self, page, record):
        page = self.go_to(page, record_id=record.id)
        page.list.setFocus()
        self.press(Qt.Key.Key_Delete)
        self.settle()
        assert record.id not in page.list.ids

    def close_minutes(self, session, more=""):
        """Close minutes in their editor, where ``more`` is added to what was resolved last."""
        page = self.go_to("sessions", record_id=session.id)
        page.list.setFocus()
        self.press(Qt.Key.Key_F2)
        self.wait(lambda: page.editor is not None)
        if more:
            self.tab(minutes.RESOLUTIONS)
            self.press(Qt.Key.Key_End, CONTROL)
            self.type(more)
        minutes.close(self, page)
        self.grab("closed")
        self.press(Qt.Key.Key_Escape)
        self.settle()

    def undo(self):
        """Take one's own last step back by the key of the window."""
        self.press(Qt.Key.Key_Z, CONTROL)
        self.settle()
        return self.told()

    def read(self, record):
        return self.desk.browse.open(type(record), record.id).record

    def asked(self):
        """Return what the page of conflicts asks about: sort and field, by the title of the record."""
        page = self.go_to("conflicts")
        return {
            (each.title, each.sort, each.label) for some in page.questions.records.values() for each in some
        }

    def card(self, title, sort):
        """Choose a record by keys in the list of conflicts; return the card of a question about it."""
        page = self.go_to("conflicts")
        asked = {asked[0].title: record for record, asked in page.questions.records.items()}
        self._pick(page.list, asked[title])
        return next(each for each in page.panes.pane.in_order() if each.question.sort is sort)

    def _pick(self, view, row):
        """Go through a list with headings by keys."""
        view.setFocus()
        steps = view.ids.index(row) - view.ids.index(view.current_id)
        self.press_in(view, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up, times=abs(steps))
        assert view.current_id == row

    def picture(self):
        """Return every row of the tables that follow from the journal; the register is closed for it."""
        database = open_database(self.data)
        try:
            with database.reading.connect() as connection:
                assert contents(connection, TABLES)
                return picture_of(connection)
        finally:
            database.close()
