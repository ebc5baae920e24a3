"""What merging two records would do, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop.domain.catalogue import CATALOGUE
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Browse
    from desktop.services.merge import MergePlan

PAD = 16


class MergeEffect(QFrame):
    """Who stays, what it gets from the other, and what will point at it; nothing is done yet."""

    def __init__(self, browse: Browse, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._browse = browse
        self._vocabulary = vocabulary
        self.lines: list[WrappedLabel] = []
        self.setProperty("role", "softCard")
        heading = QLabel(self.tr("If they become one"))
        heading.setProperty("role", "h3")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PAD, 12, PAD, 12)
        self._column.setSpacing(6)
        self._column.addWidget(heading)

    def show_plan(self, plan: MergePlan[Any] | None) -> None:
        """Tell what a plan says in place of what was told before."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for words in self._sentences(plan) if plan else ():
            line = WrappedLabel()
            self._column.addWidget(line)
            line.set_words(words)
            self.lines.append(line)

    def _sentences(self, plan: MergePlan[Any]) -> list[str]:
        found = [
            self.tr("“{kept}” stays; “{gone}” is no longer listed, but is still found by its name.").format(
                kept=plan.kept.title, gone=plan.gone.title
            )
        ]
        (changes,) = self._browse.change_words([(plan.kept, plan.becomes)])
        found += [self.tr("{field}: {value}").format(field=label, value=new) for label, _, new in changes]
        if plan.moving:
            words = self.tr("What will point at it: {things}.")
            found.append(words.format(things=self._counted(plan.moving)))
        if plan.staying:
            words = self.tr("What stays as it is, of final minutes and closed or double reports: {things}.")
            found.append(words.format(things=self._counted(plan.staying)))
        if plan.beside:
            words = self.tr("Offices that would be active on the same ground as its own: {offices}.")
            found.append(words.format(offices=join_words([each.office for each in plan.beside])))
        return found

    def _counted(self, counts: Mapping[str, int]) -> str:
        word = self._vocabulary.record
        return join_words(
            [f"{number_text(count)} {word(CATALOGUE[kind]).label}" for kind, count in counts.items()]
        )
