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
from desktop.schema.fields import field_named, fields_of
from desktop.services.sheets.plan import Side
from desktop.ui.keys import shown_keys
from desktop.ui.pages.exchange.cell_editor import cell_editor, set_text, silence, text_of
from desktop.ui.pages.exchange.conflict_box import ConflictBox
from desktop.ui.pages.exchange.plan_model import line_of
from desktop.ui.pages.exchange.row_told import RowTold
from desktop.ui.pages.exchange.words import TONES, mended_words, outcome_words
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import SheetPlan
    from desktop.services.sheets.plan_words import RowWords

WIDTH = 340


class RowPane(QFrame):
    """Enter or leaving a field takes over what was typed."""

    corrected = Signal(int, str, str)
    """The row's number, the field's name, and the text that stands in its place from now on."""
    side_chosen = Signal(int, str, Side)
    """The row's number, the field in conflict, and the side whose value is taken."""
    all_sides_chosen = Signal(Side)
    """One side is taken for all conflicts of the sheet."""
    dropped = Signal()
    """The corrections of this row shall be forgotten."""
    next_asked = Signal()
    """The next row with an error is wanted."""
    entered = Signal(str)
    """Enter was pressed in a field, and what was typed in it is taken over."""

    def __init__(self, vocabulary: Vocabulary, before: QWidget) -> None:
        """Come after ``before`` on the way of the Tab key."""
        super().__init__()
        self._before = before
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._vocabulary = vocabulary
        self._row: RowWords | None = None
        self._sheet: SheetPlan[Any] | None = None
        self._mended: frozenset[str] = frozenset()
        self._all = False
        self._away = False
        self.boxes: dict[str, FieldBox] = {}
        self._shown: dict[str, str] = {}
        self._build()
        self.hide()

    def _build(self) -> None:
        self.number = QLabel()
        self.number.setProperty("role", "h3")
        self.chip = Chip()
        self.name = ElidedLabel(role="label")
        self.told = RowTold()
        self.conflicts = ConflictBox()
        self.conflicts.chosen.connect(self._choose_side)
        self.conflicts.all_chosen.connect(self.all_sides_chosen)
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
        within = QVBoxLayout(content)
        within.setContentsMargins(16, 0, 16, 0)
        within.setSpacing(10)
        within.addWidget(self.told)
        within.addWidget(self.conflicts)
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

    def show_row(self, sheet: SheetPlan[Any] | None, row: RowWords | None, mended: frozenset[str]) -> None:
        """Show a row; ``mended`` are the fields that were corrected in it. The keyboard stays where it is."""
        same = row is not None and self._row is not None and row.id == self._row.id
        if not same:
            self.flush()
            self._all = False
        self._row, self._sheet, self._mended = row, sheet, mended
        self._come()
        if row is None or sheet is None:
            return
        self.number.setText(self.tr("Row {number}").format(number=persian_digits(row.id)))
        self.chip.say(outcome_words(row.outcome), TONES[row.outcome])
        self.name.set_words(row.title)
        self.name.setVisible(bool(row.title))
        self.hint.set_words(self._hint(row))
        names = self._names(sheet, row)
        if same and names == list(self.boxes):
            self._refill(row)
        else:
            self._rebuild(sheet, row, names, self._typing() if same else {})
        self.told.show_row(row)
        self.conflicts.show_conflicts(row.conflicts)
        self.others.setVisible(len(names) < len(sheet.columns))
        self.drop.setVisible(bool(mended))

    def set_away(self, *, away: bool) -> None:
        """Stay away where there is no room beside the table, but for a row in conflict."""
        self._away = away
        self._come()

    def _come(self) -> None:
        self.setVisible(self._row is not None and (not self._away or bool(self._row.conflicts)))

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
            self.show_row(self._sheet, self._row, self._mended)
        wrong = self._row.problems if self._row else {}
        self.focus(next((name for name in self.boxes if name in wrong), next(iter(self.boxes), "")))

    def focus(self, name: str) -> None:
        """Go to a field, with all that stands in it chosen."""
        if box := self.boxes.get(name):
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

    def _names(self, sheet: SheetPlan[Any], row: RowWords) -> list[str]:
        """Return the fields to be corrected: those that are wrong, were, or are asked for besides."""
        known = {field.name for field in fields_of(sheet.kind)}
        wrong = [name for name in row.problems if name not in sheet.columns and name in known]
        columns = [*sorted(sheet.columns, key=lambda name: sheet.columns[name]), *wrong]
        columns += [name for name in self._mended if name not in columns]
        wanted = {*row.problems, *self._mended}
        return [name for name in columns if self._all or name in wanted]

    @property
    def is_typed_in(self) -> bool:
        """Whether something is being typed that was not taken over yet."""
        return bool(self._typing())

    def _typing(self) -> dict[str, str]:
        """Return what is being typed and was not taken over yet."""
        texts = {name: text_of(box.editor) for name, box in self.boxes.items()}
        return {name: text for name, text in texts.items() if text != self._shown[name]}

    def _rebuild(
        self, sheet: SheetPlan[Any], row: RowWords, names: list[str], typing: dict[str, str]
    ) -> None:
        focused = next((name for name, box in self.boxes.items() if box.editor.hasFocus()), "")
        for old in self.boxes.values():
            silence(old.editor)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.boxes, self._shown = {}, {}
        for name in names:
            field = field_named(sheet.kind, name)
            label = self._vocabulary.field(sheet.kind, field).label
            take, enter = partial(self._take, name), partial(self._enter, name)
            box = FieldBox(label, cell_editor(field, self._vocabulary, take, enter))
            self.boxes[name] = box
            self._fields.addWidget(box)
        stops = [
            self._before,
            *self.conflicts.buttons.values(),
            *self.conflicts.all.values(),
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
            text = line_of(row.cells.get(name, ""))
            if name not in self._shown or text_of(box.editor) == self._shown[name]:
                self._shown[name] = text
                set_text(box.editor, text)
            box.show_error(row.problems.get(name, ""))
            read = name in row.mended and name not in row.problems and name not in self._mended
            box.hint.set_words(mended_words(row.mended[name]) if read else "")

    def _choose_side(self, field: str, side: Side) -> None:
        if self._row:
            self.side_chosen.emit(int(self._row.id), field, side)

    def _take(self, name: str) -> bool:
        if name not in self.boxes or self._row is None:
            return False
        text = text_of(self.boxes[name].editor)
        if text == self._shown[name]:
            return False
        self._shown[name] = text
        self.corrected.emit(int(self._row.id), name, text)
        return True

    def _enter(self, name: str) -> None:
        self._take(name)
        self.entered.emit(name)

    def _show_others(self) -> None:
        if self._row:
            self._all = True
            self.show_row(self._sheet, self._row, self._mended)
            self.focus_first()
