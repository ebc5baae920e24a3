"""The detail beside a list: who a record is, its facts in groups, and the sections of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.schema.fields import fields_of
from desktop.ui.keys import shown_keys
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.records.detail_segments import DetailSegments, Segment
from desktop.ui.records.facts_section import FactsSection
from desktop.ui.records.open_questions import OpenQuestions
from desktop.ui.state_tones import tone_of
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.records.register import Register

WIDTH = 400
PAD = 18
_BETWEEN = "\u200f \u2022 "


class RecordDetail(QFrame):
    """Shows one record; edits nothing itself."""

    edit_asked = Signal()
    delete_asked = Signal()
    print_asked = Signal(object)
    """Carries the button below which the papers of the record are offered."""
    closed = Signal()
    going = Signal(object)
    """Carries a `Destination`."""

    def __init__(
        self,
        register: Register,
        desk: Desk,
        tools: Tools,
        sections: Sequence[DetailSection | Segment] = (),
        linked: Collection[str] = (),
    ) -> None:
        """Take in ``linked`` the names of the kinds of record that have a page to go to.

        Where ``sections`` are groups, the facts stand in the first, and the chosen one is remembered.
        """
        super().__init__()
        self._register = register
        self._desk = desk
        self._tools = tools
        self.record: Record | None = None
        self.facts = FactsSection(_facts(register), desk, linked)
        self.segments = DetailSegments(self._segments(sections))
        self.segments.begin(tools.memory.text(self._remembered))
        self._build()

    def _segments(self, sections: Sequence[DetailSection | Segment]) -> tuple[Segment, ...]:
        first, *others = [each for each in sections if isinstance(each, Segment)] or [
            Segment("", "", "", lambda: [each for each in sections if isinstance(each, DetailSection)])
        ]
        return (first._replace(build=lambda: self._with_facts(first.build())), *others)

    def _with_facts(self, sections: Sequence[DetailSection]) -> tuple[DetailSection, ...]:
        return (
            *(each for each in sections if each.leads),
            self.facts,
            *(each for each in sections if not each.leads),
        )

    @property
    def sections(self) -> tuple[DetailSection, ...]:
        """The sections that were shown so far, from the top."""
        return self.segments.sections

    @property
    def _remembered(self) -> str:
        return f"{self._register.key}/segment"

    def _build(self) -> None:
        self.setProperty("role", "card")
        self.setMinimumWidth(320)
        self.name = WrappedLabel()
        self.name.setProperty("role", "h2")
        self.chip = Chip()
        self.about = WrappedLabel()
        self.about.setProperty("role", "label")
        for label in (self.name, self.about):
            label.setMinimumWidth(1)  # a word without end must not widen the window
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close the detail"))
        self.close_button.setToolTip(f"{self.tr('Close the detail')} {shown_keys('Esc')}")
        self._tools.icons.put(self.close_button, "dismiss", "text2")
        self.close_button.clicked.connect(self.closed)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.about)
        top = QHBoxLayout()
        top.setContentsMargins(PAD, PAD, PAD, 12)
        top.setSpacing(8)
        top.addLayout(column, 1)
        for widget in (self.chip, self.close_button):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        self.questions = OpenQuestions(self._desk, self._tools)
        self.questions.going.connect(self.going)
        layout.addWidget(self.questions)
        if self.segments.bar is not None:
            bar = QHBoxLayout()
            bar.setContentsMargins(PAD, 0, PAD, 12)
            bar.addWidget(self.segments.bar)
            layout.addLayout(bar)
        layout.addWidget(self._middle(), 1)
        layout.addLayout(self._foot())

    def _middle(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(PAD, 0, PAD, PAD)
        column.addWidget(self.segments)
        self.segments.going.connect(self.going)
        self.segments.chosen.connect(self._keep_segment)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Detail"))
        self.area.setWidget(inside)
        return self.area

    def _foot(self) -> QHBoxLayout:
        self.edit_button = self._button(self.tr("Edit"), "edit", "F2", primary=True)
        self.edit_button.clicked.connect(self.edit_asked)
        self.print_button = QPushButton()
        self.print_button.setAccessibleName(self.tr("Print"))
        self.print_button.setToolTip(f"{self.tr('Print')} {shown_keys('Ctrl+P')}")
        self._tools.icons.put(self.print_button, "print", "text2")
        self.print_button.clicked.connect(lambda _checked: self.print_asked.emit(self.print_button))
        if not self._register.printed:
            self.print_button.hide()
        self.delete_button = self._button(self.tr("Move to the bin"), "delete", "Delete", primary=False)
        self.delete_button.clicked.connect(self.delete_asked)
        self.foot = QHBoxLayout()
        """The deeds on the record; more may be added before the stretch."""
        self.foot.setContentsMargins(PAD, 12, PAD, PAD)
        self.foot.setSpacing(8)
        for button in (self.edit_button, self.print_button, self.delete_button):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        return self.foot

    def _button(self, words: str, icon: str, keys: str, *, primary: bool) -> QPushButton:
        button = QPushButton("\u00a0" + words)
        button.setAccessibleName(words)
        button.setToolTip(shown_keys(keys))
        if primary:
            button.setProperty("role", "primary")
        self._tools.icons.put(button, icon, "onPrimary" if primary else "text2")
        return button

    def show_record(self, record: Record, cells: dict[str, str]) -> None:
        """Show a record; ``cells`` are its fields in words."""
        self.record = record
        titles = self._desk.browse.titles(type(record), [record.id])
        self.name.set_words(titles.get(record.id, record.title))
        self._show_chip(record, cells)
        words = self._register.edit(record) if self._register.edit else self.tr("Edit")
        self.edit_button.setText("\u00a0" + words)
        self.edit_button.setAccessibleName(words)
        self.about.set_words(
            _BETWEEN.join(
                self._told(name, cells[name]) for name in self._register.subtitle if cells.get(name)
            )
        )
        self.questions.show_record(record)
        self.facts.cells = cells
        self.segments.show_record(record)

    def show_part(self, group: str, part_id: str) -> None:
        """Show a group of the detail, and there a part of the record; what is unknown changes nothing."""
        self.segments.choose(group)
        for section in self.sections:
            section.show_part(part_id)

    def _keep_segment(self, key: str) -> None:
        self._tools.memory.keep(self._remembered, key)
        self.area.verticalScrollBar().setValue(0)

    def _told(self, name: str, words: str) -> str:
        """Return a field of the head; a code says what it is."""
        field = {each.name: each for each in fields_of(self._register.kind)}.get(name)
        if field is None or not field.code:
            return words
        return f"{self._desk.vocabulary.field(self._register.kind, field).label} \u2068{words}\u2069"

    def _show_chip(self, record: Record, cells: dict[str, str]) -> None:
        value: Any = getattr(record, self._register.chip) if self._register.chip else None
        self.chip.setVisible(value is not None)
        if value is not None:
            self.chip.say(cells[self._register.chip], tone_of(value))


def _facts(register: Register) -> tuple[str, ...]:
    """Return the fields to show, in the order of the form, without those in the head of the detail."""
    head = {register.chip, *register.subtitle}
    names = {each.name: each for each in fields_of(register.kind) if not (each.owner or each.automatic)}
    order = (*(name for group in register.groups.values() for name in group), *names)
    title = {name for name, each in names.items() if each.ordered and each.required}
    shown = register.facts or tuple(dict.fromkeys(order))
    return tuple(name for name in shown if name not in head | title)
