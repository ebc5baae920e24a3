"""What packages bring, before anything of it is saved: the packages, the records, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.catalogue import CATALOGUE
from desktop.persian.numbers import number_text
from desktop.services.exchange.values import Coming, Lot
from desktop.ui.page import GAP
from desktop.ui.pages.replicas.compare_card import CompareCard
from desktop.ui.pages.replicas.effect_pane import EffectPane
from desktop.ui.pages.replicas.words import (
    COMING_TONES,
    LOT_TONES,
    SHOWN,
    coming_words,
    lot_note,
    lot_words,
    package_words,
)
from desktop.ui.widgets.chips import ChipRow
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.grouped_list import Group, GroupedList, GroupRow

if TYPE_CHECKING:
    from desktop.schema.replica import Card
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.exchange.values import Effect, Incoming, Preview
    from desktop.ui.places import Tools

ALL = "all"
PACKAGES = 330
"""Width of the list of packages in pixels."""


class ComingView(QWidget):
    """Shows a preview; who has to be compared first stands in the place of the records."""

    confirmed = Signal(str)
    """Carries the fingerprint that is the same."""
    refused = Signal(str)
    """Carries the fingerprint that is another one."""

    def __init__(self, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._tools = tools
        self.preview: Preview | None = None
        self.compare: CompareCard | None = None
        self._build()

    def _build(self) -> None:
        theme = self._tools.theme
        self.packages = GroupedList(theme, self.tr("Packages"))
        self.packages.setProperty("role", "framed")
        self.packages.setFixedWidth(PACKAGES)
        self.chips = ChipRow(
            [(ALL, self.tr("All")), *((each.value, coming_words(each)) for each in SHOWN)],
            self.tr("What happens"),
        )
        self.chips.chosen.connect(self._show_effects)
        self.list = GroupedList(theme, self.tr("What is in the packages"))
        self.list.setProperty("role", "framed")
        self.list.current_changed.connect(self._show_effect)
        self.rest = QLabel()
        self.rest.setProperty("role", "hint")
        self.pane = EffectPane(self._vocabulary)
        self.nothing = EmptyState(
            self._tools.icons,
            "checkmark_circle",
            self.tr("Nothing here changes"),
            self.tr(
                "What can be taken of these packages is here already. Taking them still notes what your "
                "colleagues have, so that it is not sent to them again."
            ),
        )
        self.waiting = EmptyState(
            self._tools.icons,
            "clock",
            self.tr("Nothing can be taken yet"),
            self.tr(
                "These packages build on others. Bring those too, or keep these now: they are taken by "
                "themselves as soon as the others arrive."
            ),
        )
        self.forked = EmptyState(
            self._tools.icons,
            "warning",
            self.tr("Nothing of this is taken"),
            self.tr(
                "Two computers write under one id. So that nothing is overwritten, the package is kept "
                "whole; the page before this one says what helps."
            ),
        )
        self.asking = QScrollArea()
        self.asking.setWidgetResizable(True)
        self.asking.setFrameShape(QScrollArea.Shape.NoFrame)
        self.asking.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack = QStackedWidget()
        for widget in (self._records(), self.nothing, self.waiting, self.forked, self.asking):
            self.stack.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.packages)
        layout.addWidget(self.stack, 1)

    def _records(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.rest)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(column, 1)
        row.addWidget(self.pane)
        whole = QWidget()
        lines = QVBoxLayout(whole)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self.chips)
        lines.addLayout(row, 1)
        return whole

    @property
    def unknown(self) -> tuple[Card, ...]:
        """Whose number has to be compared, each once."""
        packages = self.preview.packages if self.preview else ()
        cards = (each.sender for each in packages if each.lot is Lot.UNTRUSTED)
        return tuple({card.fingerprint: card for card in cards}.values())

    def show_preview(self, preview: Preview) -> None:
        """Show what packages would do, in place of what was shown before."""
        self.preview = preview
        self.packages.show_groups(self._lots(preview))
        self._show_counts(preview)
        self.chips.choose(ALL)
        self._show_effects()
        if self.unknown:
            self._ask(self.unknown[0])
        elif preview.effects:
            self.stack.setCurrentIndex(0)
            self.list.take_keyboard()
        else:
            self.stack.setCurrentWidget(self._empty({each.lot for each in preview.packages}))
            self.packages.take_keyboard()

    def _empty(self, lots: set[Lot]) -> EmptyState:
        """Return what is said where no record changes."""
        if Lot.FORKED in lots:
            return self.forked
        return self.waiting if Lot.WAITING in lots else self.nothing

    def _ask(self, card: Card) -> None:
        self.compare = compare = CompareCard(card)
        compare.same.connect(lambda: self.confirmed.emit(card.fingerprint))
        compare.other.connect(lambda: self.refused.emit(card.fingerprint))
        sheet = QWidget()
        across = QHBoxLayout()  # aligned in a row, a wrapped label gets the height of the whole width
        across.addWidget(compare, 1000)
        across.addStretch(1)
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(across)
        lines.addStretch(1)
        self.asking.setWidget(sheet)
        self.stack.setCurrentWidget(self.asking)
        compare.groups[0].setFocus()

    def _lots(self, preview: Preview) -> list[Group]:
        rows = [_package_row(each) for each in preview.packages]
        return [Group(self.tr("Packages"), number_text(len(rows)), rows)]

    def _show_counts(self, preview: Preview) -> None:
        counts = {each: preview.counts.get(each, 0) for each in SHOWN}
        total = number_text(sum(counts.values()))
        self.chips.set_words(ALL, self.tr("All {count}").format(count=total))
        for each, count in counts.items():
            self.chips.set_words(each.value, f"{coming_words(each)} {number_text(count)}")
            self.chips.buttons[each.value].setVisible(bool(count))
        same, left = preview.counts.get(Coming.SAME, 0), sum(counts.values()) - len(preview.effects)
        said = []
        if left > 0:
            said.append(
                self.tr("{count} more are taken as well, without being listed.").format(
                    count=number_text(left)
                )
            )
        if same:
            said.append(self.tr("{count} records stay as they were.").format(count=number_text(same)))
        self.rest.setText(" ".join(said))
        self.rest.setVisible(bool(said))

    def _show_effects(self) -> None:
        effects = self.preview.effects if self.preview else ()
        shown = [each for each in effects if self.chips.choice in (ALL, each.coming.value)]
        groups = []
        for coming in dict.fromkeys(each.coming for each in shown):
            rows = [self._effect_row(each) for each in shown if each.coming is coming]
            groups.append(Group(coming_words(coming), number_text(len(rows)), rows))
        self.list.show_groups(groups)
        if not self.list.current_id and self.list.ids:
            self.list.choose(self.list.ids[0])
        self._show_effect(self.list.current_id)

    def _effect_row(self, effect: Effect) -> GroupRow:
        note = self._vocabulary.record(CATALOGUE[effect.kind]).label
        changed = [each.label for each in effect.fields]
        if effect.coming is not Coming.NEW and changed:
            note = f"{note}: {'، '.join(changed)}"
        tone = COMING_TONES[effect.coming]
        return GroupRow(effect.record_id, effect.title, note, coming_words(effect.coming), tone)

    def _show_effect(self, record_id: str) -> None:
        effects = self.preview.effects if self.preview else ()
        self.pane.show_effect(next((each for each in effects if each.record_id == record_id), None))


def _package_row(incoming: Incoming) -> GroupRow:
    return GroupRow(
        incoming.id,
        package_words(incoming),
        lot_note(incoming),
        lot_words(incoming.lot),
        LOT_TONES[incoming.lot],
    )
