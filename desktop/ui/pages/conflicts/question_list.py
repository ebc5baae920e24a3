"""The records about which something is asked, by their kinds; narrowed to one sort of question."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.services.exchange.disputes import Sort
from desktop.ui.pages.conflicts.question_words import TONES, heading_words, sort_words
from desktop.ui.widgets.chips import ChipRow
from desktop.ui.widgets.grouped_list import Group, GroupedList, GroupRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.services.exchange.disputes import Question
    from desktop.ui.theme import Theme

ALL = ""
_MOST_NAMED = 4
"""How many questions of a record its row names."""


class QuestionList(QWidget):
    """Owns a row of chips and a list, which whoever shows it lays out; ``kind`` is the word for a kind."""

    changed = Signal()
    """Another record is the current one, or there is none."""

    def __init__(self, kind: Callable[[str], str], theme: Theme) -> None:
        super().__init__()
        self._kind = kind
        self._questions: tuple[Question, ...] = ()
        self._place = 0
        self.records: dict[str, list[Question]] = {}
        """The questions of each record, whatever the list is narrowed to."""
        self.sorts = ChipRow([(ALL, self.tr("All")), *((each.value, "-") for each in Sort)], self.tr("Sort"))
        self.sorts.chosen.connect(self._show)
        self.list = GroupedList(theme, self.tr("Records with open questions"))
        self.list.setProperty("role", "framed")
        self.list.current_changed.connect(self._follow)

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show these; the current record stays, or the one in its place becomes the current one."""
        self._questions = questions
        self.records = {}
        for each in questions:
            self.records.setdefault(each.record_id, []).append(each)
        counts = Counter(each.sort for each in questions)
        for sort in Sort:
            words = self.tr("{sort}: {count}").format(sort=sort_words(sort), count=number_text(counts[sort]))
            self.sorts.set_words(sort.value, words)
            self.sorts.buttons[sort.value].setVisible(bool(counts[sort]))
        if self.sorts.choice and not counts[Sort(self.sorts.choice)]:
            self.sorts.choose(ALL)
        self._show()

    def choose(self, record_id: str) -> bool:
        """Choose a record, or the first of its parts; False where nothing is asked about it."""
        for each in self._questions:
            if record_id in (each.record_id, *(above for _, above in each.above)):
                self.sorts.choose(ALL)
                self._show()
                return self.list.choose(each.record_id)
        return False

    @property
    def current(self) -> list[Question]:
        """What is asked about the current record, of the sort that is shown."""
        sort, asked = self.sorts.choice, self.records.get(self.list.current_id, [])
        return [each for each in asked if not sort or each.sort.value == sort]

    def _show(self, _key: str = "") -> None:
        sort = self.sorts.choice
        groups: dict[str, list[GroupRow]] = {}
        for record_id, asked in self.records.items():
            if shown := [each for each in asked if not sort or each.sort.value == sort]:
                groups.setdefault(shown[0].kind, []).append(_row(record_id, shown))
        self.list.show_groups(
            [Group(self._kind(kind), number_text(len(rows)), rows) for kind, rows in groups.items()]
        )
        if (ids := self.list.ids) and not self.list.current_id:
            self.list.choose(ids[min(self._place, len(ids) - 1)])
        self.changed.emit()

    def _follow(self, record_id: str) -> None:
        if record_id:
            self._place = self.list.ids.index(record_id)
            self.changed.emit()


def _row(record_id: str, asked: Sequence[Question]) -> GroupRow:
    named = [heading_words(each) for each in asked[:_MOST_NAMED]]
    about = join_words(named) if len(named) == len(asked) else "\u060c ".join((*named, "\u2026"))
    return GroupRow(record_id, asked[0].title, about, number_text(len(asked)), TONES[asked[0].sort])
