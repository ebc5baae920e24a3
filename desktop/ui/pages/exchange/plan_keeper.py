"""Keeps the plan of what is read, with what the clerk wished for it, and makes it anew beside the window."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.errors import FileProtectedError, UnknownSheetError, WrongPasswordError
from desktop.services.sheets.plan import Wishes
from desktop.services.sheets.source import Source
from desktop.services.sheets.tabs import readable_sheets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.progress import Progress
    from desktop.schema.record import Record
    from desktop.services.sheets.importing import ImportSheet
    from desktop.services.sheets.plan import ImportPlan
    from desktop.ui.places import Tools

_MOST_STEPS = 100
"""How many wishes can be taken back one by one."""


class PlanKeeper(QObject):
    """One source at a time; wishes that come while one is checked are checked together after it."""

    opened = Signal()
    """The plan of a source that was just read is there."""
    checked = Signal()
    """The plan was made anew with what is wished."""
    turned = Signal()
    """A check has begun, or ended."""
    password_wanted = Signal(object, object)
    """Carries the source that was not read, and the kinds; its password is missing or wrong."""
    unknown = Signal(object, object, object)
    """Carries the source in which no headings are known, the kinds, and the names of its sheets by place."""
    outdated = Signal()
    """The file is another by now, so what was wished of its rows is given up, and it is read again."""

    def __init__(self, service: ImportSheet, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._service, self._tools, self._owner = service, tools, owner
        self.source = Source()
        self.plan: ImportPlan | None = None
        self.wishes = Wishes()
        self._kinds: Sequence[type[Record]] | None = None
        self._before: list[Wishes] = []
        self._stamp = (0, 0)
        self._again = False
        self._turn = 0
        """Counts what was read: a check of what was shown before says nothing any longer."""
        self.is_checking = False

    # reading

    def open(
        self,
        source: Source,
        kinds: Sequence[type[Record]] | None = None,
        said: Mapping[int, type[Record]] | None = None,
    ) -> None:
        """Read a source, and plan what saving it would do; ``said`` is what the rows of its sheets are."""
        self._read(source, kinds, Wishes(kinds=said or {}))

    def read_again(self) -> None:
        """Read the file again as it is now; what was wished of single rows is given up."""
        kept = replace(self.wishes, mending={}, sides={})
        self._read(self.source, self._kinds, kept)

    def _read(self, source: Source, kinds: Sequence[type[Record]] | None, wishes: Wishes) -> None:
        def work(progress: Progress) -> Callable[[], object]:
            stamp = _stamp(source.path)
            try:
                plan = self._service.plan(source, kinds, progress, wishes)
            except (FileProtectedError, WrongPasswordError):
                return partial(self.password_wanted.emit, source, kinds)
            except UnknownSheetError:
                if any(wishes.kinds.values()):
                    raise
                return partial(self.unknown.emit, source, kinds, readable_sheets(source))
            return partial(show, stamp, plan)

        def show(stamp: tuple[int, int], plan: ImportPlan) -> None:
            self.source, self._kinds, self.wishes = source, kinds, wishes
            self._stamp, self.plan = stamp, plan
            self._begin_anew()
            self.opened.emit()

        words = self.tr("Reading the workbook…") if source.path else self.tr("Reading what was pasted…")
        self._tools.jobs.run(self._owner, words, work, lambda then: then())

    # wishing

    def wish(self, **changes: Any) -> None:
        """Have the plan made anew with other wishes, by the names of the parts of `Wishes`."""
        if self.plan is None or (wished := replace(self.wishes, **changes)) == self.wishes:
            return
        self._before = [*self._before[-_MOST_STEPS:], self.wishes]
        self.wishes = wished
        self.check()

    def mend(self, place: int, texts: Mapping[tuple[int, str], str]) -> None:
        """Put texts in the place of cells of a sheet, by the row's number and the field."""
        more = {(place, number, name): text for (number, name), text in texts.items()}
        self.wish(mending={**self.wishes.mending, **more})

    def take_back(self) -> bool:
        """Give up the last wish; return whether there was one."""
        if self.plan is None or not self._before:
            return False
        self.wishes = self._before.pop()
        self.check()
        return True

    def forget(self) -> None:
        """Give up all wishes, as when the page is left."""
        self.wishes = Wishes()
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._before = []
        self._turn += 1
        self.is_checking = self._again = False

    @property
    def by_hand(self) -> int:
        """How many cells were corrected, and sides of conflicts chosen."""
        return len(self.wishes.mending) + len(self.wishes.sides)

    # checking

    def check(self) -> None:
        """Plan anew, once more where something is wished meanwhile."""
        if self.plan is None:
            return
        if self.is_checking:
            self._again = True
            return
        self.is_checking = True
        work = partial(self._planned, self.source, self._kinds, self.wishes, self._stamp)
        turn = self._turn
        self._tools.jobs.run_unseen(self, work, partial(self._show, turn), partial(self._fail, turn))
        self.turned.emit()

    def _planned(
        self,
        source: Source,
        kinds: Sequence[type[Record]] | None,
        wishes: Wishes,
        stamp: tuple[int, int],
        progress: Progress,
    ) -> ImportPlan | None:
        """Return the plan, or nothing where the file is another by now."""
        if _stamp(source.path) != stamp:
            return None
        return self._service.plan(source, kinds, progress, wishes)

    def _show(self, turn: int, plan: ImportPlan | None) -> None:
        if turn != self._turn:
            return
        self.is_checking = False
        if plan is None:
            self._again = False
            self.outdated.emit()
            self.read_again()
        elif self._again:
            self._again = False
            self.check()
        else:
            self.plan = plan
            self.checked.emit()
        self.turned.emit()

    def _fail(self, turn: int, error: Exception) -> None:
        if turn != self._turn:
            return
        self.is_checking = self._again = False
        if self._before and _is_of_sheets(self._before[-1], self.wishes):
            self.wishes = self._before.pop()
        self.turned.emit()
        self._tools.ask.show_error(self._owner, error)
        self.checked.emit()


def _is_of_sheets(old: Wishes, new: Wishes) -> bool:
    """Tell whether other sheets or rows of headings were wished, such as one in which no heading is known."""
    return (old.kinds, old.heads) != (new.kinds, new.heads)


def _stamp(path: Path | None) -> tuple[int, int]:
    """Return what tells one state of a file from another; what is wrong with it is told on reading."""
    if path is None:
        return (0, 0)
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)
