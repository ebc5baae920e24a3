"""The row over the resolutions: what they are, how many, and the two ways to begin one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.keys import shown_keys
from desktop.ui.page_action import PageAction
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.icons import Icons


def nothing_decided(
    icons: Icons, begin: Callable[[], object], paste: Callable[[], object], owner: QWidget
) -> EmptyState:
    """Return what stands in the place of the cards while there are none."""
    first = QCoreApplication.translate("ResolutionsTab", "Write the first resolution")
    return EmptyState(
        icons,
        "task_list",
        QCoreApplication.translate("ResolutionsTab", "Nothing was decided yet"),
        QCoreApplication.translate(
            "ResolutionsTab",
            "Write the first resolution, or paste a numbered list from Word: each number becomes one.",
        ),
        PageAction(first, "add", begin, owner),
        PageAction(QCoreApplication.translate("ResolutionsTab", "Paste resolutions"), "copy", paste, owner),
    )


class ResolutionsHead(QWidget):
    """Its hint gives way to the count once there are resolutions."""

    def __init__(self, icons: Icons, new_keys: str) -> None:
        super().__init__()
        title = QLabel(self.tr("Resolutions of the session"))
        title.setProperty("role", "h2")
        self.hint = ElidedLabel(role="label")
        self.phrases = QPushButton("\u00a0" + self.tr("From the bank of phrases"))
        self.phrases.setProperty("role", "ghost")
        self.phrases.setToolTip(self.tr("Opens at the cursor; so does / at the beginning of a word."))
        icons.put(self.phrases, "text_number_list", "tintText")
        self.new = QPushButton("\u00a0" + self.tr("New resolution"))
        self.new.setToolTip(
            self.tr("Begins one at the end; {keys} begins one after this").format(keys=shown_keys(new_keys))
        )
        icons.put(self.new, "add")
        for button in (self.phrases, self.new):
            button.setAccessibleName(button.text().strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(title)
        row.addWidget(self.hint, 1)
        row.addWidget(self.phrases)
        row.addWidget(self.new)
        self.show_count(0, 0)

    def show_count(self, count: int, unfinished: int) -> None:
        """Show how many there are, and how many of them want an agency or a deadline."""
        hint = self.tr("Each wants an agency and a deadline")
        if count and unfinished:
            hint = self.tr("{count} resolutions; {unfinished} without an agency or a deadline")
        elif count:
            hint = self.tr("{count} resolutions, each with an agency and a deadline")
        self.hint.set_words(hint.format(count=number_text(count), unfinished=number_text(unfinished)))
