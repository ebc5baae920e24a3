"""The templates of a body: looked through, renamed and removed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.body import Body
from desktop.domain.party import Organisation, Person
from desktop.errors import AppError
from desktop.persian.text import squashed_key
from desktop.ui.keys import shown_keys
from desktop.ui.lists.name_dialog import NameDialog
from desktop.ui.minutes.beginning.frame_words import frame_note, frame_rows
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.session_frame import SessionFrame
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH, HEIGHT = 780, 520
PAD = 24


class FramesDialog(QDialog):
    """The templates at the right, what the chosen one holds at the left; F2 renames, Delete removes."""

    def __init__(self, desk: Desk, tools: Tools, body_id: str, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Templates of sessions"))
        self.setModal(True)
        self._desk = desk
        self._tools = tools
        self._body_id = body_id
        self._frames: dict[str, SessionFrame] = {}
        self.naming: NameDialog | None = None
        self._build()
        self.reload()
        self.resize(WIDTH, HEIGHT)

    def _build(self) -> None:
        name = self._desk.browse.titles(Body, [self._body_id]).get(self._body_id, "")
        self.notice = Notice(self._tools.icons)  # a toast lies under the dialog, where nobody can reach it
        heading = WrappedLabel()
        heading.setProperty("role", "h2")
        self.list = TwoLineList(self._tools.theme, self.windowTitle())
        self.list.currentItemChanged.connect(self._look)
        self.list.delete_asked.connect(self.remove)
        self.held = TwoLineList(self._tools.theme, self.tr("What it holds"))
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        right, left = self._card(self.list, self.nothing), self._card(self.held)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(right, 1)
        middle.addWidget(left, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addWidget(self.notice)
        layout.addLayout(middle, 1)
        layout.addLayout(self._foot())
        heading.set_words(self.tr("Templates of {body}").format(body=name))
        QShortcut(QKeySequence("F2"), self, self.rename)
        self.rename_button.setToolTip(shown_keys("F2"))
        self.remove_button.setToolTip(shown_keys("Del"))
        self.list.offer(self.rename_button.text(), self.rename)
        self.list.offer(self.remove_button.text(), self.list.ask_delete)

    def _card(self, *widgets: QWidget) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 8, 8, 8)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return card

    def _foot(self) -> QHBoxLayout:
        self.rename_button = deed_button(self.tr("Rename"), self.rename)
        self.remove_button = deed_button(self.tr("Remove"), self.list.ask_delete)
        self.close_button = deed_button(self.tr("Close"), self.accept)
        return foot_of((self.rename_button, self.remove_button), [self.close_button])

    def reload(self) -> None:
        """Show the templates as they are kept now."""
        frames = self._desk.minutes.frames.of(self._body_id)
        self._frames = {each.name: each for each in frames}
        self.list.set_rows([ListRow(each.name, each.name, frame_note(each)) for each in frames])
        if frames and not self.list.current_id:
            self.list.choose(frames[0].name)
        for button in (self.rename_button, self.remove_button):
            button.setEnabled(bool(frames))
        self.nothing.set_words(
            "" if frames else self.tr("No template is kept; one is made from minutes that are written.")
        )
        self._look()

    def rename(self) -> None:
        """Ask for another name of the chosen template."""
        if frame := self._frames.get(self.list.current_id):
            self.naming = NameDialog(self.tr("Rename the template"), self.tr("Rename"), frame.name, self)
            self.naming.named.connect(lambda name: self._rename(frame, name))
            self.naming.open()

    def remove(self, name: str) -> None:
        """Remove a template, with the way back."""
        frame = self._frames[name]
        if self._done(lambda: self._desk.minutes.frames.remove(self._body_id, name)):
            self.notice.say(self.tr("The template “{name}” was removed.").format(name=name), Tone.INFO)
            self.notice.add_deed(self.tr("Restore"), lambda: self._bring_back(frame))

    def _bring_back(self, frame: SessionFrame) -> None:
        self.notice.clear()
        self._done(lambda: self._desk.minutes.frames.keep(self._body_id, frame))
        self.list.choose(frame.name)

    def _rename(self, frame: SessionFrame, name: str) -> None:
        if name == frame.name:
            return
        taken = next((each for each in self._frames if squashed_key(each) == squashed_key(name)), frame.name)
        if taken == frame.name:
            self._put(frame, name)
        else:
            question = self.tr("A template of this name is there; it would be replaced.")
            self._tools.ask.confirm(self, question, self.tr("Replace it"), lambda: self._put(frame, name))

    def _put(self, frame: SessionFrame, name: str) -> None:
        frames = self._desk.minutes.frames
        if squashed_key(name) != squashed_key(frame.name):
            self._done(lambda: frames.keep(self._body_id, replace(frame, name=name)))
            self._done(lambda: frames.remove(self._body_id, frame.name))
        else:
            self._done(lambda: frames.keep(self._body_id, replace(frame, name=name)))
        self.list.choose(name)

    def _done(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return False
        self.reload()
        return True

    def _look(self) -> None:
        frame = self._frames.get(self.list.current_id)
        if frame is None:
            self.held.set_rows([])
            return
        ids: dict[type[Record], list[str]] = {
            Organisation: [str(each.organisation) for each in frame.guests if each.organisation],
            Person: [str(each.person) for each in frame.guests if each.person],
            Body: [str(each) for each in frame.session.joint_bodies],
        }
        names: dict[str, str] = {}
        for kind, found in ids.items():
            names |= self._desk.browse.titles(kind, found)
        self.held.set_rows(list(frame_rows(frame, self._desk.vocabulary, names)))
