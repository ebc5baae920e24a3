"""How a text of old minutes and what was read of it lie side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.party import Organisation
from desktop.persian.numbers import number_text
from desktop.ui.keys import shown_keys
from desktop.ui.page_action import PageAction
from desktop.ui.pages.exchange.minutes.agency_names import AgencyNames
from desktop.ui.pages.exchange.minutes.deadline_field import DeadlineField
from desktop.ui.pages.exchange.minutes.fact_fields import FactFields
from desktop.ui.pages.exchange.minutes.legend import Legend
from desktop.ui.pages.exchange.minutes.part_editor import PartEditor
from desktop.ui.pages.exchange.minutes.reading_list import ReadingList
from desktop.ui.pages.exchange.minutes.source_text import SourceText
from desktop.ui.widgets.cards import HeadedCard
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH = 480
BUTTON = 36
"""Width of what was read, and of a button that is an icon alone, in pixels."""


class _Side(QFrame):
    """As wide as `WIDTH`, or as what is in it needs where letters are large."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(WIDTH, 0))


class ReviewLayout(QWidget):
    """On the side where reading begins the list with the editor under it; beside them the text."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        theme, icons, calendar = tools.theme, tools.icons, desk.working_calendar.now()
        self.text = SourceText(theme)
        self.legend = Legend(theme)
        self.notice = Notice(icons)
        self.list = ReadingList()
        self.facts = FactFields(theme, icons, calendar)
        deadline = DeadlineField(theme, icons, calendar, desk.vocabulary)
        self.part = PartEditor(icons, AgencyNames(desk.browse, Organisation), deadline)
        self.undo_button = self._icon(tools, self.tr("Take the correction back"), "arrow_undo", "Ctrl+Z")
        self.redo_button = self._icon(tools, self.tr("Correct it again"), "arrow_redo", "Ctrl+Y")
        self.telling = QPushButton("\u00a0" + self.tr("This passage is…"))
        self.telling.setToolTip(self.tr("Select a passage in the text first; 1 to 9 and 0 are the keys"))
        icons.put(self.telling, "more_horizontal")
        self.promise = WrappedLabel()
        self.promise.setProperty("role", "hint")
        self._lay_out()

    def _icon(self, tools: Tools, words: str, icon: str, keys: str) -> IconButton:
        button = IconButton(PageAction(words, icon, lambda: None, self), tools.icons)
        button.setToolTip(f"{words} ({shown_keys(keys)})")
        return button

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(6)
        upper.addWidget(self.list.parts, 1)
        for button in (self.undo_button, self.redo_button):
            button.setProperty("role", "ghost")
            button.setFixedWidth(BUTTON)
            upper.addWidget(button)
        self.editors = QStackedWidget()
        areas = [FittingArea(each) for each in (self.facts, self.part)]
        self._areas: dict[QWidget | None, FittingArea] = {self.facts: areas[0], self.part: areas[1]}
        for area in areas:
            self.editors.addWidget(area)
        self.title = QLabel()
        self.title.setProperty("role", "h2")
        self.under = QWidget()
        below = QVBoxLayout(self.under)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(self.title)
        below.addWidget(self.editors, 1)
        self.side = _Side()
        self.side.setProperty("role", "card")
        column = QVBoxLayout(self.side)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(upper)
        column.addWidget(self.list, 2)
        column.addWidget(self.promise)
        column.addWidget(self.under, 4)
        source, inner = self._card(self.tr("The text"), (self.telling,))
        inner.addWidget(self.notice)
        inner.addWidget(self.text, 1)
        inner.addWidget(self.legend)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.side)
        row.addWidget(source, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row, 1)

    def _card(self, title: str, beside: Sequence[QWidget]) -> tuple[HeadedCard, QVBoxLayout]:
        card = HeadedCard(title)
        for widget in beside:
            card.top.addWidget(widget)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(8)
        card.body.addLayout(inner, 1)
        return card, inner

    def show_sides(self, *, read: bool) -> None:
        """Show what was read beside the text, or the text alone."""
        self.side.setVisible(read)
        self.telling.setVisible(read)
        if not read:
            self.legend.hide()
        self.notice.clear()

    def show_editor(self, editor: QWidget | None, title: str = "", field: QWidget | None = None) -> None:
        """Show the facts or the part under its title, and a field of it; nothing where there is no editor."""
        self.under.setVisible(editor is not None)
        self.title.setText(title or self.tr("The session"))
        if editor in self._areas:
            area = self._areas[editor]
            self.editors.setCurrentWidget(area)
            if field:
                area.ensureWidgetVisible(field)

    def show_asked(self, count: int) -> None:
        """Say how many questions are open."""
        words = self.tr(
            "{count} questions are open. F8 goes to the next, Enter to its field; Delete drops a settled one."
        )
        self.promise.set_words(words.format(count=number_text(count)) if count else "")
