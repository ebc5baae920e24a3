"""What the board, the table and the calendar are asked for: fields and chips that are remembered."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.place import Place
from desktop.domain.resolution import AssignmentState, Priority
from desktop.services.follow.cards import WITHOUT_AGENCY, WITHOUT_DEADLINE, WITHOUT_RESOLUTION, Wishes
from desktop.ui.keys import shown_keys
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.memory import Memory
    from desktop.ui.places import Tools

REMEMBERED = "follow/wishes"
OVERDUE = "overdue"
SEARCH_KEYS = "Ctrl+F"
LEAST = 96
"""Pixels that a field can be squeezed to."""


class WishBar(QWidget):
    """Tells `changed` when something else is asked for; everything is taken back by one button."""

    changed = Signal()
    going_down = Signal()
    """The keyboard is to go to what was found."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._memory = tools.memory
        self._silent = False
        self._told: Wishes | None = None
        self.lists = QWidget()
        """The chips, to be put beside something else."""
        self._states: tuple[tuple[AssignmentState, ...], ...] = ((), *((each,) for each in AssignmentState))
        self._priorities: tuple[Priority | None, ...] = (None, *Priority)
        self.words = SearchBox(tools.icons, self.tr("Words of the resolution"))
        self.words.setToolTip(shown_keys(SEARCH_KEYS))
        self.names = {
            "body": self._name_box(desk, tools, Body, self.tr("All bodies")),
            "agency": self._name_box(desk, tools, Organisation, self.tr("All agencies")),
            "place": self._name_box(desk, tools, Place, self.tr("All places")),
        }
        self.state, self.priority = CalmCombo(), CalmCombo()
        self._fill(desk)
        self.chips = {
            OVERDUE: self._chip(self.tr("Past their deadline")),
            WITHOUT_DEADLINE: self._chip(self.tr("Without a deadline")),
            WITHOUT_AGENCY: self._chip(self.tr("Nobody responsible")),
            WITHOUT_RESOLUTION: self._chip(self.tr("Without a resolution")),
        }
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.setProperty("role", "ghost")
        self.clear_button.clicked.connect(self.clear)
        self._build()
        self._put(remembered(tools.memory))
        self._connect()

    def _build(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.words, 3)
        for widget in (*self.names.values(), self.state, self.priority):
            widget.setMinimumWidth(LEAST)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            fields.addWidget(widget, 2)
        fields.setContentsMargins(0, 0, 0, 0)
        self.setLayout(fields)
        row = FlowLayout(8, self.lists)
        row.setContentsMargins(0, 0, 0, 0)
        for chip in (*self.chips.values(), self.clear_button):
            row.addWidget(chip)

    def _name_box(self, desk: Desk, tools: Tools, kind: type[Record], nothing: str) -> NameBox:
        box = NameBox(NameSource(desk.browse, kind), tools.icons)
        box.setAccessibleName(desk.vocabulary.record(kind).label)
        box.setPlaceholderText(nothing)
        box.setClearButtonEnabled(True)
        return box

    def _fill(self, desk: Desk) -> None:
        self.state.addItem(self.tr("All states"))
        self.state.addItems([desk.vocabulary.choice(each).label for each in AssignmentState])
        self.state.setAccessibleName(self.tr("State"))
        self.priority.addItem(self.tr("All priorities"))
        self.priority.addItems([desk.vocabulary.choice(each).label for each in Priority])
        self.priority.setAccessibleName(self.tr("Priority"))

    def _chip(self, words: str) -> QPushButton:
        chip = QPushButton(words)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setAccessibleName(words)
        return chip

    def _connect(self) -> None:
        self.words.asked.connect(self._tell)
        self.words.going_down.connect(self.going_down)
        for box in self.names.values():
            box.taken.connect(self._tell)
            box.editingFinished.connect(self._tell)
            box.textChanged.connect(self._note_emptied)
        self.state.currentIndexChanged.connect(self._tell)
        self.priority.currentIndexChanged.connect(self._tell)
        for key, chip in self.chips.items():
            chip.toggled.connect(lambda on, key=key: self._note_chip(key, on=on))

    @property
    def wishes(self) -> Wishes:
        """What is asked for now."""
        views = (key for key, chip in self.chips.items() if key != OVERDUE and chip.isChecked())
        return Wishes(
            body=self.names["body"].record_id,
            agency=self.names["agency"].record_id,
            place=self.names["place"].record_id,
            states=self._states[self.state.currentIndex()],
            overdue=self.chips[OVERDUE].isChecked(),
            priority=self._priorities[self.priority.currentIndex()],
            words=self.words.text().strip(),
            view=next(views, ""),
        )

    @property
    def narrowed(self) -> bool:
        """Whether anything is asked for."""
        return self.wishes != Wishes()

    def ask(self, wishes: Wishes) -> None:
        """Ask for something else, and show it in the fields."""
        self._put(wishes)
        self._told = None
        self._tell()

    def clear(self) -> None:
        """Ask for everything."""
        self.ask(Wishes())

    def focus_search(self) -> None:
        """Put the keyboard into the words, all of them chosen."""
        self.words.setFocus()
        self.words.selectAll()

    def _put(self, wishes: Wishes) -> None:
        self._silent = True
        self.words.seek(wishes.words)
        for name, box in self.names.items():
            box.set_record(getattr(wishes, name))
        self.state.setCurrentIndex(self._states.index(wishes.states[:1]))
        self.priority.setCurrentIndex(self._priorities.index(wishes.priority))
        for key, chip in self.chips.items():
            chip.setChecked(wishes.overdue if key == OVERDUE else wishes.view == key)
        self._silent = False
        self._told = self.wishes
        self.clear_button.setVisible(self.narrowed)

    def _note_chip(self, key: str, *, on: bool) -> None:
        """Let one list be chosen at most; what is past its deadline can be asked of each but one of them."""
        if self._silent:
            return
        self._silent = True
        for other, chip in self.chips.items():
            if on and other != key and OVERDUE not in (key, other):
                chip.setChecked(False)
        self._silent = False
        self._tell()

    def _note_emptied(self, words: str) -> None:
        if not words:
            self._tell()

    def _tell(self, *_told: object) -> None:
        if self._silent or (now := self.wishes) == self._told:
            return
        self._told = now
        self.clear_button.setVisible(self.narrowed)
        keep(self._memory, now)
        self.changed.emit()


def keep(memory: Memory, wishes: Wishes) -> None:
    """Remember what is asked for."""
    plain = asdict(wishes) | {
        "states": [each.value for each in wishes.states],
        "priority": wishes.priority.value if wishes.priority else "",
    }
    memory.keep(REMEMBERED, json.dumps(plain, ensure_ascii=False))


def remembered(memory: Memory) -> Wishes:
    """Return what was asked for last; everything where that cannot be read any more."""
    try:
        found = json.loads(memory.text(REMEMBERED, "{}"))
        return Wishes(
            body=str(found.get("body", "")),
            agency=str(found.get("agency", "")),
            place=str(found.get("place", "")),
            states=tuple(AssignmentState(each) for each in found.get("states", ()))[:1],
            overdue=found.get("overdue") is True,
            priority=Priority(found["priority"]) if found.get("priority") else None,
            words=str(found.get("words", "")),
            view=str(found.get("view", "")),
        )
    except (ValueError, TypeError, AttributeError):
        return Wishes()
