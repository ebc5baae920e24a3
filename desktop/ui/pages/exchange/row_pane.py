"""One row beside the table: what is wrong in it is corrected here, and what it would do is told."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.persian.digits import persian_digits
from desktop.schema.fields import field_named
from desktop.ui.keys import shown_keys
from desktop.ui.pages.exchange.cell_editor import cell_editor, set_text, silence, text_of
from desktop.ui.pages.exchange.words import TONES, change_words, made_words, outcome_words
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import ImportPlan
    from desktop.services.sheets.plan_words import RowWords

WIDTH = 340
LONGEST_SHOWN = 2_000
"""Letters of a cell that a line is filled with; a longer one is corrected in Excel."""


class RowPane(QFrame):
    """Enter or leaving a field takes over what was typed."""

    corrected = Signal(int, str, str)
    """The row's number, the field's name, and the text that stands in its place from now on."""
    dropped = Signal()
    """The corrections of this row shall be forgotten."""
    next_asked = Signal()

    def __init__(self, vocabulary: Vocabulary, before: QWidget) -> None:
        """Come after ``before`` on the way of the Tab key."""
        super().__init__()
        self._before = before
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._vocabulary = vocabulary
        self._row: RowWords | None = None
        self._all = False
        self.boxes: dict[str, FieldBox] = {}
        self._shown: dict[str, str] = {}
        self._build()

    def _build(self) -> None:
        self.number = QLabel()
        self.number.setProperty("role", "h3")
        self.chip = Chip()
        self.name = ElidedLabel(role="label")
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        self.others = QPushButton(self.tr("Correct other columns"))
        self.others.setProperty("role", "link")
        self.others.clicked.connect(self._show_others)
        self.drop = QPushButton(self.tr("Forget the corrections of this row"))
        self.drop.setProperty("role", "link")
        self.drop.clicked.connect(self.dropped)
        self.next = QPushButton(self.tr("Next row with an error"))
        self.next.setToolTip(shown_keys("F8"))
        self.next.clicked.connect(self.next_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.number)
        top.addStretch(1)
        top.addWidget(self.chip)
        content = QWidget()
        self._fields = QVBoxLayout()
        self._fields.setSpacing(10)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        within = QVBoxLayout(content)
        within.setContentsMargins(16, 0, 16, 0)
        within.setSpacing(10)
        within.addLayout(self._lines)
        within.addLayout(self._fields)
        within.addWidget(self.hint)
        for button in (self.others, self.drop):
            within.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        within.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addLayout(top)
        head.addWidget(self.name)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.next, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 12, 1, 12)
        layout.setSpacing(10)
        layout.addLayout(head)
        self._content, self._area = content, FittingArea(content)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)

    def show_row(self, plan: ImportPlan[Any], row: RowWords | None, mended: frozenset[str]) -> None:
        """Show a row; ``mended`` are the fields that were corrected in it. The keyboard stays where it is."""
        same = row is not None and self._row is not None and row.id == self._row.id
        if not same:
            self.flush()
            self._all = False
        self._row, self._plan, self._mended = row, plan, mended
        self.setVisible(row is not None)
        if row is None:
            return
        self.number.setText(self.tr("Row {number}").format(number=persian_digits(row.id)))
        self.chip.say(outcome_words(row.outcome), TONES[row.outcome])
        self.name.set_words(row.title)
        self.name.setVisible(bool(row.title))
        self.hint.set_words(self._hint(row))
        names = self._names(row)
        if same and names == list(self.boxes):
            self._refill(row)
        else:
            self._rebuild(row, names, self._typing() if same else {})
        self._tell(row)
        self.others.setVisible(len(names) < len(plan.columns))
        self.drop.setVisible(bool(mended))

    def flush(self) -> bool:
        """Take over what is being typed; return whether there was something."""
        taken = [self._take(name) for name in tuple(self.boxes)]
        return any(taken)

    def set_next(self, *, there: bool) -> None:
        """Say whether there is another row with an error."""
        self.next.setVisible(there)

    def focus_first(self) -> None:
        """Go to the first field that is wrong, else to the first; where none is shown, show all."""
        if not self.boxes and self._row:
            self._all = True
            self.show_row(self._plan, self._row, self._mended)
        wrong = self._row.problems if self._row else {}
        box = next((each for name, each in self.boxes.items() if name in wrong), None)
        box = box or next(iter(self.boxes.values()), None)
        if box:
            box.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring_into_sight(box)
            if isinstance(box.editor, QLineEdit):
                box.editor.selectAll()

    def _bring_into_sight(self, box: FieldBox) -> None:
        """Show a field with what is wrong with it, not its line alone."""
        if layout := self._content.layout():
            layout.activate()
        self._area.ensureWidgetVisible(box, 0, 8)

    def _hint(self, row: RowWords) -> str:
        if row.problems:
            return self.tr("Correct what is wrong and press Enter; your workbook is left as it is.")
        if self._mended:
            return self.tr("The corrected row is in order.")
        return ""

    def _names(self, row: RowWords) -> list[str]:
        """Return the fields to be corrected: those that are wrong, were, or are asked for besides."""
        columns = [*self._plan.columns, *(name for name in row.problems if name not in self._plan.columns)]
        columns += [name for name in self._mended if name not in columns]
        wanted = {*row.problems, *self._mended}
        return [name for name in columns if self._all or name in wanted]

    def _typing(self) -> dict[str, str]:
        """Return what is being typed and was not taken over yet."""
        texts = {name: text_of(box.editor) for name, box in self.boxes.items()}
        return {name: text for name, text in texts.items() if text != self._shown[name]}

    def _rebuild(self, row: RowWords, names: list[str], typing: dict[str, str]) -> None:
        focused = next((name for name, box in self.boxes.items() if box.editor.hasFocus()), "")
        for old in self.boxes.values():
            silence(old.editor)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.boxes, self._shown = {}, {}
        for name in names:
            field = field_named(self._plan.kind, name)
            label = self._vocabulary.field(self._plan.kind, field).label
            box = FieldBox(label, cell_editor(field, self._vocabulary, partial(self._take, name)))
            self.boxes[name] = box
            self._fields.addWidget(box)
        stops = [
            self._before,
            *(box.editor for box in self.boxes.values()),
            self.others,
            self.drop,
            self.next,
        ]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)
        self._refill(row)
        for name, text in typing.items():
            if name in self.boxes:
                set_text(self.boxes[name].editor, text)
        if typing and focused in self.boxes:
            self.boxes[focused].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refill(self, row: RowWords) -> None:
        """Show what stands in the row now, but leave alone what is being typed."""
        for name, box in self.boxes.items():
            text = " ".join(row.cells.get(name, "").split())[:LONGEST_SHOWN]
            if name not in self._shown or text_of(box.editor) == self._shown[name]:
                self._shown[name] = text
                set_text(box.editor, text)
            box.show_error(row.problems.get(name, ""))

    def _take(self, name: str) -> bool:
        if name not in self.boxes or self._row is None:
            return False
        text = text_of(self.boxes[name].editor)
        if text == self._shown[name]:
            return False
        self._shown[name] = text
        self.corrected.emit(int(self._row.id), name, text)
        return True

    def _show_others(self) -> None:
        if self._row:
            self._all = True
            self.show_row(self._plan, self._row, self._mended)
            self.focus_first()

    def _tell(self, row: RowWords) -> None:
        """Tell remarks, old and new values, and what is made on the way, a line each."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        if row.notes:
            self._heading(self.tr("Remarks"))
            for label, words in row.notes:
                self._line(f"{label}: {words}")
        if row.changes and not row.problems:
            self._heading(self.tr("Changes, old to new"))
            for change in row.changes:
                self._line(change_words(*change))
        if row.made and not row.problems:
            self._heading(self.tr("Made on the way"))
            self._line(made_words(row.made))

    def _heading(self, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", "h3")
        self._lines.addWidget(label)

    def _line(self, words: str) -> None:
        line = WrappedLabel()
        self._lines.addWidget(line)
        line.set_words(words)
