"""Lines for who was there or spoke: people as they are written, and organisations of the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal

from desktop.domain.editing import with_fields, with_names
from desktop.domain.party import Organisation, Person
from desktop.persian.text import tidy
from desktop.schema.record import Link
from desktop.ui.forms.made_on_the_way import MadeOnTheWay
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_line import NameLine
from desktop.ui.widgets.name_source import NameSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.domain.minutes import Minutes
    from desktop.domain.session import Attendance, Statement
    from desktop.services.desk import Desk
    from desktop.ui.minutes.cards.unclear_names import UnclearNames
    from desktop.ui.places import Tools

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NameSources:
    """The people and the organisations that lines of one tab know; missing ones are made on the way."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        make = MadeOnTheWay(desk.edit, desk.browse, tools, owner).make
        self.people = NameSource(desk.browse, Person, make)
        self.speakers = NameSource(desk.browse, Person)
        """Only words are kept of who spoke, so that nobody is made by that."""
        self.organisations = NameSource(desk.browse, Organisation, make)


class PersonLine(NameLine):
    """Takes any name as it is written; one of the register's people may be meant by it."""

    said = Signal(str, str)
    """Carries the name as it stands and the id of the person that it surely means, if any."""

    def __init__(self, people: NameSource, name: str) -> None:
        super().__init__(people)
        self._people = people
        self._id = self._title = ""
        self._was_typed = False
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Down shows who is known by such a name."))
        self.textEdited.connect(self._say)
        self.taken.connect(self._take)

    @property
    def person_id(self) -> str:
        """The person who is meant by what stands in the line, or nothing."""
        return self._id if self.text() == self._title else ""

    @property
    def settled(self) -> bool:
        return True  # whatever is typed is a name

    def set_name(self, name: str, person_id: str = "") -> None:
        """Show a name and whose it is; a line that says so already is left alone."""
        self._id, self._title = person_id, name
        if self.text() != name:
            self.setText(name)
            self._was_typed = False

    def offer(self) -> None:
        super().offer()
        self.list.setCurrentIndex(QModelIndex())  # Enter goes on with what is typed: it may be somebody else

    def _offer_typed(self) -> None:
        """Show by itself only whom the register knows; how to add somebody is shown when it is asked for."""
        if self.hasFocus() and any(each.id for each in self._people.offers(self.text().strip())):
            self.offer()

    def settle(self) -> None:
        """Recognise somebody whose name was typed whole."""
        if self._was_typed and not self.person_id and (found := self._people.surely(self.text())):
            self._take(found, self.text())
        self._was_typed = False

    def _say(self, name: str) -> None:
        self._was_typed = True
        self.said.emit(name, self.person_id)

    def _take(self, person_id: str, name: str) -> None:
        self.set_name(name, person_id)
        self.said.emit(name, person_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.list.isVisible() and not self.list.currentIndex().isValid():
            self.list.hide()
        super().keyPressEvent(event)


class OrganisationLine(NameBox):
    """Holds one organisation; a name that means none or several stays in the line, to be asked about."""

    chosen = Signal(str, str)
    """Carries the id and the name of what is meant; both empty where nothing is."""
    unclear = Signal()
    """The keyboard left the line, and what is typed means no one organisation."""

    def __init__(self, sources: NameSources, name: str) -> None:
        super().__init__(sources.organisations)
        self._known = sources.organisations
        self.setAccessibleName(name)
        self.taken.connect(self.chosen)

    @property
    def is_unknown(self) -> bool:
        """Whether nothing is called what is typed."""
        return not self.settled and self._known.named(self.text()) is None

    def set_named(self, record_id: str, title: str) -> None:
        """Show an organisation whose name is known; a line in which another one is typed is left alone."""
        if record_id != self._id or (title != self._title and self.settled):
            self._take(record_id, title)

    def type_again(self, names: Iterable[str]) -> None:
        """Put in again what was unclear when it was typed, if anything was, and ask about it."""
        for name in names:
            self.setText(name)
            self.settle()

    def make(self) -> None:
        """Add what is typed to the register."""
        if made := self._known.made(tidy(self.text())):
            self.set_record(made)
            self.settle()

    def restore(self) -> None:
        """Show again what was meant before."""
        self.setText(self._title)
        self.settle()

    def settle(self) -> None:
        super().settle()
        if not self.text().strip():
            self._take("", "")
        if self.settled:
            self.chosen.emit(self._id, self._title)
        else:
            self.unclear.emit()


def watch_unclear(line: OrganisationLine, names: UnclearNames, part_id: Callable[[], str]) -> None:
    """Let what is unclear in a line stand among the doubts about the part that it is a field of."""

    def say(*unclear: str) -> None:
        if part := part_id():
            names.say(part, unclear)

    line.unclear.connect(lambda: say(tidy(line.text())))
    line.chosen.connect(lambda _id, _name: say())


def with_organisation(minutes: Minutes, part_id: str, record_id: str, title: str) -> Minutes:
    """Say which organisation somebody is of, or none; what is gone meanwhile, or says so, stays as it is."""
    parts: tuple[Attendance | Statement, ...] = (*minutes.attendance, *minutes.statements)
    part = next((each for each in parts if each.id == part_id), None)
    if part is None or (part.organisation or "") == record_id:
        return minutes
    if record_id:
        minutes = with_names(minutes, {record_id: title})
    link: Link[Organisation] | None = Link(record_id) if record_id else None
    return with_fields(minutes, part_id, organisation=link)
