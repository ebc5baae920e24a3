"""Two versions of final minutes side by side, what differs marked; and the paper of each."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTemporaryDir
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.comparing import Change
from desktop.domain.session import Session
from desktop.errors import AppError
from desktop.persian.jalali import day_words
from desktop.persian.numbers import number_text
from desktop.schema.change import ChangeKind
from desktop.ui.minutes.versions.version_parts import GroupView, change_words
from desktop.ui.minutes.versions.version_rows import count_of, groups_of
from desktop.ui.papers.saved_file import file_name, open_file
from desktop.ui.short import short
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.minutes_versions import Compared, Version
    from desktop.ui.places import Tools

SIZE = QSize(1000, 660)
PAD = 24
BETWEEN = " \u2022 "
IN_CHOOSER = 22
"""Letters of a reason that a chooser has room for; the whole reason stands under it."""


class _Side(QWidget):
    """One of the two versions: a chooser, why it was made, and its paper."""

    def __init__(self, label: str, words: dict[int, str], reasons: dict[int, str], paper: str) -> None:
        super().__init__()
        self._reasons = reasons
        self.chooser = CalmCombo()
        self.chooser.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for number, each in words.items():
            self.chooser.addItem(each, number)
        self.paper_button = QPushButton(paper)
        self.paper_button.setAutoDefault(False)
        self.field = FieldBox(label, self.chooser, beside=[self.paper_button])
        self.paper_button.setAccessibleName(f"{paper}، {label}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.chooser.currentIndexChanged.connect(self._say_reason)
        self._say_reason()

    @property
    def version(self) -> int:
        """The number of the version that is chosen."""
        return int(self.chooser.currentData())

    def choose(self, version: int) -> None:
        """Choose a version without telling anybody."""
        self.chooser.blockSignals(True)
        self.chooser.setCurrentIndex(self.chooser.findData(version))
        self.chooser.blockSignals(False)
        self._say_reason()

    def _say_reason(self) -> None:
        self.field.hint.set_words(self._reasons[self.version])


class VersionsView(QDialog):
    """Compares any two versions of a session's closed minutes, at first the last two."""

    def __init__(self, session_id: str, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare versions"))
        self._session_id = session_id
        self._desk = desk
        self._tools = tools
        self._folder: QTemporaryDir | None = None
        self._title = desk.browse.titles(Session, [session_id]).get(session_id, "")
        self.versions = desk.minutes.versions.of(session_id)
        self.groups: list[GroupView] = []
        self._build()
        self.resize(SIZE)
        self._begin()

    def _build(self) -> None:
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "h2")
        words, reasons = self._words(), {each.number: self._reason(each) for each in self.versions}
        paper = self.tr("Open its paper")
        self.old = _Side(self.tr("Older version"), words, reasons, paper)
        self.new = _Side(self.tr("Newer version"), words, reasons, paper)
        sides = QHBoxLayout()
        sides.setSpacing(PAD)
        for side in (self.old, self.new):
            side.chooser.currentIndexChanged.connect(self._compare)
            side.paper_button.clicked.connect(partial(self._open_paper, side))
            sides.addWidget(side, 1)
        self.summary = WrappedLabel()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        self.area = FittingArea(content)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows scroll
        self.area.setAccessibleName(self.tr("Differences"))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(ElidedLabel(self._title, "label"))
        layout.addLayout(sides)
        layout.addWidget(self.summary)
        layout.addWidget(self.area, 1)
        layout.addLayout(foot)

    def _begin(self) -> None:
        numbers = [each.number for each in self.versions]
        self.old.choose(numbers[-2] if len(numbers) > 1 else numbers[-1])
        self.new.choose(numbers[-1])
        self.old.chooser.setFocus()
        self._compare()

    def _words(self) -> dict[int, str]:
        days = self._days()
        words = {}
        for place, each in enumerate(self.versions):
            name = self.tr("First version")
            if each.number > 1:
                name = self.tr("Amendment {number}").format(number=number_text(each.number - 1))
            day = days[place] if len(days) == len(self.versions) else ""
            words[each.number] = BETWEEN.join(filter(None, (name, day, short(each.reason, IN_CHOOSER))))
        return words

    def _days(self) -> list[str]:
        """Return the days on which minutes were closed, the first first."""
        lines = self._desk.history.lines(Session, self._session_id)
        return [day_words(each.at.astimezone().date()) for each in lines if each.kind is ChangeKind.FINALISE]

    def _reason(self, version: Version) -> str:
        if version.number == 1:
            return self.tr("Closed for the first time.")
        return self.tr("Reason: {reason}").format(reason=version.reason)

    def _compare(self) -> None:
        if self.old.version > self.new.version:
            older, newer = self.new.version, self.old.version
            self.old.choose(older)
            self.new.choose(newer)
        pair = (self.old.version, self.new.version)
        self._show_groups(())
        if pair[0] == pair[1]:
            one = self.tr("There is one version only: no amendment was made.")
            self.summary.set_words(
                one if len(self.versions) == 1 else self.tr("Choose two different versions.")
            )
            return
        self.summary.set_words(self.tr("Comparing…"))
        self._tools.jobs.run_unseen(
            self,
            lambda _progress: self._desk.minutes.versions.compare(self._session_id, *pair),
            lambda compared: self._show(pair, compared),
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.summary.set_words("")
        self._tools.ask.show_error(self, error)

    def _show(self, pair: tuple[int, int], compared: Compared) -> None:
        if pair != (self.old.version, self.new.version):
            return
        groups = sorted(groups_of(compared, self._desk.vocabulary), key=lambda group: not group.parts)
        self._show_groups([GroupView(each, self._tools.theme) for each in groups])
        counts = [
            f"{change_words(each)}: {number_text(count)}"
            for each in (Change.CHANGED, Change.ADDED, Change.REMOVED, Change.MOVED)
            if (count := count_of(groups, each))
        ]
        self.summary.set_words(BETWEEN.join(counts) or self.tr("The two versions say the same."))

    def _show_groups(self, groups: list[GroupView] | tuple[()]) -> None:
        for each in self.groups:
            each.hide()
            each.deleteLater()
        self.groups = list(groups)
        for place, each in enumerate(self.groups):
            self._column.insertWidget(place, each)

    def _open_paper(self, side: _Side) -> None:
        """Open a copy; the kept paper itself is never given away."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        version, folder = side.version, Path(self._folder.path()) / str(side.version)
        path = folder / file_name(self._title, ".pdf", self.tr("Minutes"))
        if path.exists():
            open_file(path)
            return
        folder.mkdir(exist_ok=True)
        self._tools.jobs.run(
            self,
            self.tr("Opening the paper…"),
            lambda _progress: self._desk.print_minutes.write(self._session_id, path, version),
            lambda _paper: open_file(path),
        )
