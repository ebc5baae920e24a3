"""The fields of one row of who was there: name, post, organisation, and whoever came in their place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from desktop.domain.editing import with_fields
from desktop.domain.session import Presence
from desktop.schema.record import Link
from desktop.ui.minutes.attendance.stay_fields import StayFields
from desktop.ui.minutes.cards.asked_organisation import AskedOrganisation
from desktop.ui.minutes.cards.doubt_words import show_doubts
from desktop.ui.minutes.cards.fold_button import FoldButton
from desktop.ui.minutes.cards.name_lines import (
    NameSources,
    OrganisationLine,
    PersonLine,
    watch_unclear,
    with_organisation,
)
from desktop.ui.minutes.one_undo import OneUndo
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.domain.session import Attendance
    from desktop.ui.minutes.cards.unclear_names import UnclearNames
    from desktop.ui.minutes.tab import Tab

_SIDE, _FOOT = 12, 12


class AttendanceFields(QWidget):
    """Writes one row at each key; Enter goes on to the next field, and from the last one back to the list."""

    left = Signal()
    """The person is done with the row."""
    grown = Signal()
    """The fields need another height than before."""

    def __init__(self, tab: Tab, sources: NameSources, unclear: UnclearNames) -> None:
        super().__init__()
        self.shown_id = ""
        self._unclear = unclear
        self._tab = tab
        self._build(sources)

    def _build(self, sources: NameSources) -> None:
        self.name = PersonLine(sources.people, self.tr("Name"))
        self.post = QLineEdit()
        self.post.setAlignment(FROM_THE_RIGHT)
        self.organisation = OrganisationLine(sources, self.tr("Organisation"))
        self.representative = PersonLine(sources.speakers, self.tr("Name of the representative"))
        self.letter = QLineEdit()
        self.letter.setAlignment(FROM_THE_RIGHT)
        self.boxes = {
            "name": FieldBox(self.tr("Name"), self.name),
            "post": FieldBox(self.tr("Post"), self.post),
            "organisation": FieldBox(self.tr("Organisation"), self.organisation),
            "representative": FieldBox(self.tr("Name of the representative"), self.representative),
            "letter_number": FieldBox(self.tr("Number of the letter of introduction"), self.letter),
        }
        self._grid = layout = QGridLayout(self)
        layout.setContentsMargins(_SIDE, 0, _SIDE, _FOOT)
        layout.setSpacing(8)
        for column, name in enumerate(("name", "post", "organisation")):
            layout.addWidget(self.boxes[name], 0, column)
            layout.setColumnStretch(column, 1)
        layout.addWidget(self.boxes["representative"], 1, 0)
        layout.addWidget(self.boxes["letter_number"], 1, 1, 1, 2)
        self.asked = AskedOrganisation(self.organisation, self._tab.tools.icons)
        layout.addWidget(self.asked, 2, 0, 1, 3)
        undo = OneUndo(self)
        self.stay = StayFields(self._tab, undo)
        self.fold = FoldButton(self._tab.tools.icons, self.tr("Coming, leaving and missed items"))
        self.fold.setToolTip(self.fold.accessibleName())
        layout.addWidget(self.stay, 3, 0, 1, 3)
        layout.addWidget(self.fold, 0, 3, Qt.AlignmentFlag.AlignBottom)
        self.stay.written.connect(lambda name, value: self._write(name, **{name: value}))
        self.fold.toggled.connect(self._unfold)
        self.stay.hide()
        for box in self.boxes.values():
            undo.over(box.editor)
            box.editor.installEventFilter(self)
        for stop in self.stay.stops:
            stop.installEventFilter(self)
        for line in (
            *(self.name, self.post, self.organisation, self.representative, self.letter),
            *self.stay.stops,
        ):
            line.returnPressed.connect(partial(self._go_on, line))
        self.name.said.connect(self._write_name)
        self.post.textEdited.connect(lambda text: self._write("post", post=text))
        self.organisation.chosen.connect(self._write_organisation)
        watch_unclear(self.organisation, self._unclear, lambda: self.shown_id)
        self.representative.said.connect(lambda text, _id: self._write("representative", representative=text))
        self.letter.textEdited.connect(lambda text: self._write("letter_number", letter_number=text))

    def show_row(self, row: Attendance) -> None:
        """Show what is written of a row; fields that say it already are left alone."""
        if is_another := row.id != self.shown_id:
            self.shown_id = row.id
            self.organisation.set_named("", "")
            self.asked.forget()
        self.name.set_name(row.name, row.person or "")
        _show(self.post, row.post)
        names = self._tab.minutes.names
        self.organisation.set_named(row.organisation or "", names.get(row.organisation or "", ""))
        self.representative.set_name(row.representative)
        _show(self.letter, row.letter_number)
        represented = row.presence is Presence.REPRESENTED or row.representative or row.letter_number
        for name in ("representative", "letter_number"):
            self.boxes[name].setVisible(bool(represented))
        self.stay.show_row(row, is_another=is_another)
        self.stay.setVisible(self.fold.isChecked() or bool(row.arrived or row.left or row.missed))
        if is_another:
            self.organisation.type_again(self._unclear.of(row.id))

    def show_doubts(self) -> None:
        """Say under each field what is wrong in it."""
        for name, box in self.boxes.items():
            show_doubts(box, self._tab.writing.doubts_at(self.shown_id, name), self._tab.desk.vocabulary)

    @property
    def has_keyboard(self) -> bool:
        """Whether one writes here."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def height_at(self, width: int) -> int:
        """Return how high the fields are at a width, in pixels."""
        if self._grid.hasHeightForWidth():
            return self._grid.totalHeightForWidth(width)
        return self._grid.sizeHint().height()

    def focus_field(self, field: str) -> None:
        """Put the keyboard into a field, the name unless another one is shown."""
        if field in self.stay.boxes:
            self.fold.setChecked(True)
            self.stay.place_of(field).setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        box = self.boxes.get(field)
        editor = box.editor if box and not box.isHidden() else self.name
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(editor, QLineEdit):
            editor.setCursorPosition(len(editor.text()))

    def _unfold(self, is_open: bool) -> None:
        row = next((each for each in self._tab.minutes.attendance if each.id == self.shown_id), None)
        said = row is not None and bool(row.arrived or row.left or row.missed)
        self.stay.setVisible(is_open or said)
        if is_open:
            self.stay.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, field: str, **values: Any) -> None:
        if any(each.id == self.shown_id for each in self._tab.minutes.attendance):
            minutes = with_fields(self._tab.minutes, self.shown_id, **values)
            self._tab.write(minutes, f"{self.shown_id}/{field}")

    def _write_name(self, name: str, person_id: str) -> None:
        self._write("name", name=name, person=Link(person_id) if person_id else None)

    def _write_organisation(self, record_id: str, title: str) -> None:
        self._tab.write(with_organisation(self._tab.minutes, self.shown_id, record_id, title))

    def _go_on(self, editor: QLineEdit) -> None:
        shown = [box.editor for box in self.boxes.values() if not box.isHidden()]
        shown += [] if self.stay.isHidden() else list(self.stay.stops)
        place = next(place for place, each in enumerate(shown) if each is editor) + 1
        if place < len(shown):
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif wrong := self.stay.wrong:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            name = next((name for name, box in self.boxes.items() if box.editor is watched), "name")
            self._tab.writing.look_at(self.shown_id, name)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; keys of which a field makes nothing are not for the list around it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            super().keyPressEvent(event)


def _show(line: QLineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)
