"""The line at the foot of the list of who was there: guests are written one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.attending import guest
from desktop.domain.editing import removed, with_fields
from desktop.schema.record import Link
from desktop.ui.minutes.cards.asked_organisation import AskedOrganisation
from desktop.ui.minutes.cards.name_lines import (
    NameSources,
    OrganisationLine,
    PersonLine,
    watch_unclear,
    with_organisation,
)
from desktop.ui.minutes.one_undo import OneUndo
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.domain.session import Attendance
    from desktop.ui.minutes.cards.unclear_names import UnclearNames
    from desktop.ui.minutes.tab import Tab


class GuestLine(QFrame):
    """Writes a guest into the minutes from the first key; Enter makes room for the next one."""

    written = Signal(str)
    """Carries the row of the guest who is being written."""

    def __init__(self, tab: Tab, sources: NameSources, unclear: UnclearNames) -> None:
        super().__init__()
        self._unclear = unclear
        self.row_id = ""
        """The row that is being written here; empty until the first key."""
        self._tab = tab
        self.setProperty("role", "softCard")
        self._build(sources)

    def _build(self, sources: NameSources) -> None:
        icons = self._tab.tools.icons
        self.name = PersonLine(sources.people, self.tr("Name of the guest"))
        self.post = QLineEdit()
        self.post.setAlignment(FROM_THE_RIGHT)
        self.post.setAccessibleName(self.tr("Post of the guest"))
        self.organisation = OrganisationLine(sources, self.tr("Organisation of the guest"))
        self.button = QPushButton("\u00a0" + self.tr("Add guest"))
        self.button.setAccessibleName(self.tr("Add guest"))
        icons.put(self.button, "add", "text2")
        self.asked = AskedOrganisation(self.organisation, icons)
        row = QHBoxLayout()
        row.setSpacing(8)
        for line, share in ((self.name, 4), (self.post, 3), (self.organisation, 4)):
            line.setPlaceholderText(line.accessibleName())
            line.returnPressed.connect(self.add)
            row.addWidget(line, share)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.asked)
        OneUndo(self).over(self.name, self.post, self.organisation)
        self.name.said.connect(self._write_name)
        self.post.textEdited.connect(lambda text: self._write("post", post=text))
        self.organisation.chosen.connect(self._write_organisation)
        watch_unclear(self.organisation, self._unclear, lambda: self.row_id)
        self.button.clicked.connect(self.add)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def row(self) -> Attendance | None:
        """The guest who is being written, if any is."""
        return next((each for each in self._tab.minutes.attendance if each.id == self.row_id), None)

    @property
    def has_keyboard(self) -> bool:
        """Whether one writes here."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_row(self) -> None:
        """Show the guest as written; nobody where the row went."""
        row = self.row
        if row is None and self.row_id:
            self._clear()
        elif row:
            self.name.set_name(row.name, row.person or "")
            if self.post.text() != row.post:
                self.post.setText(row.post)
            name = self._tab.minutes.names.get(row.organisation or "", "")
            self.organisation.set_named(row.organisation or "", name)

    def add(self) -> None:
        """Make room for the next guest, unless the organisation of this one is unclear."""
        if self._finish():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> bool:
        self.name.settle()
        self.organisation.settle()
        if not self.organisation.settled:
            return False
        self._clear()
        return True

    def _clear(self) -> None:
        self.row_id = ""
        self.name.set_name("")
        self.post.clear()
        self.organisation.set_named("", "")
        self.asked.forget()

    def _write_name(self, name: str, person_id: str) -> None:
        self._write("name", name=name, person=Link(person_id) if person_id else None)

    def _write(self, field: str, **values: Any) -> None:
        minutes = self._begun(values)
        if self.row_id:
            self._tell(with_fields(minutes, self.row_id, **values), field)

    def _write_organisation(self, record_id: str, title: str) -> None:
        minutes = self._begun({"organisation": record_id})
        if self.row_id:
            self._tell(with_organisation(minutes, self.row_id, record_id, title), "organisation")

    def _begun(self, values: dict[str, Any]) -> Minutes:
        """Return the minutes with a row for the guest, once there is something to write in it."""
        minutes = self._tab.minutes
        if self.row is None:
            self.row_id = ""
            if any(values.values()):
                minutes = guest(minutes, "")
                self.row_id = minutes.attendance[-1].id
        return minutes

    def _tell(self, minutes: Minutes, field: str) -> None:
        """Write it; a guest of whom nothing is left goes."""
        row_id = self.row_id
        row = next(each for each in minutes.attendance if each.id == row_id)
        if not (row.name or row.post or row.organisation):
            minutes = removed(minutes, row_id)
            self.row_id = ""
        self._tab.write(minutes, f"{row_id}/{field}")
        if self.row_id:
            self.written.emit(self.row_id)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Let go of the guest when the keyboard goes from here to somewhere else in the window."""
        if now is None or not isinstance(before, QLineEdit) or not self.isAncestorOf(before):
            return
        if now.window() is self.window() and not self.isAncestorOf(now):
            self._finish()
