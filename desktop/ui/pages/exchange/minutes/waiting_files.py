"""The files of old minutes that wait: read beside the window, kept until they are saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import AppError, CancelledError
from desktop.schema.record import new_id
from desktop.services.readings.corrections import Corrections
from desktop.services.readings.edits import with_facts
from desktop.services.readings.kept import KeptReading
from desktop.services.source_places import SourcePlaces
from desktop.ui.pages.exchange.minutes.source_text import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.services.read_minutes import MinutesReading, ReadTable
    from desktop.ui.places import Tools

PAUSE = 1500
"""Milliseconds after a correction until it is kept."""


class Standing(Enum):
    """How far a file has come."""

    UNREAD = "unread"
    FAILED = "failed"
    TABLE = "table"
    READ = "read"
    SAVED = "saved"


@dataclass(eq=False)
class WaitingFile:
    """One file, or a text without one; ``session`` is the id of the draft that was made of it."""

    name: str
    path: Path | None = None
    text: str = ""
    id: str = field(default_factory=new_id)
    corrections: Corrections | None = None
    places: SourcePlaces | None = None
    table: ReadTable | None = None
    error: AppError | None = None
    session: str = ""
    is_kept: bool = False
    source: str = ""
    """What those have in common that stood in one table: the id of the first."""
    others: tuple[WaitingFile, ...] = ()
    """Of a table of several sessions: the others, until they wait by themselves."""

    @property
    def standing(self) -> Standing:
        """How far it has come."""
        if self.session:
            return Standing.SAVED
        if self.corrections:
            return Standing.READ
        if self.table:
            return Standing.TABLE
        return Standing.FAILED if self.error else Standing.UNREAD

    @property
    def reading(self) -> MinutesReading | None:
        """What was read and corrected."""
        return self.corrections.reading if self.corrections else None


class WaitingFiles(QObject):
    """One bad file never stops the others; what is read and not saved waits on this computer."""

    changed = Signal()
    """There are others, or one has come further."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._owner = desk, tools, owner
        self._unkept: dict[str, WaitingFile] = {}
        self.files: list[WaitingFile] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.keep)

    @property
    def waiting(self) -> list[WaitingFile]:
        """Those that can still be read, looked at and saved."""
        return [
            each for each in self.files if each.standing in (Standing.UNREAD, Standing.READ, Standing.TABLE)
        ]

    @property
    def done(self) -> int:
        """How many are saved."""
        return sum(each.standing is Standing.SAVED for each in self.files)

    def after(self, one: WaitingFile, by: int = 1) -> WaitingFile | None:
        """Return the next file that waits, or the one before; from the last on to the first."""
        place = self.files.index(one)
        turned = [*self.files[place + 1 :], *self.files[:place]][::by]
        return next((each for each in turned if each in self.waiting), None)

    def take_up(self) -> None:
        """Add what was kept and is not here."""
        here = {each.id for each in self.files}
        for kept in self._desk.readings.kept.all():
            if kept.id not in here:
                corrections = Corrections(kept.reading) if kept.reading else None
                path = Path(kept.path) if kept.path else None
                one = WaitingFile(kept.name, path, kept.text, kept.id, corrections, is_kept=True)
                one.source = kept.source
                self.files.append(one)
        self.changed.emit()

    def read(self, files: Sequence[WaitingFile], then: Callable[[], object] = lambda: None) -> None:
        """Read files as a job; those that come after Cancel stay unread."""
        work = partial(self._read_all, files)
        self._tools.jobs.run(
            self._owner, self.tr("Reading the minutes…"), work, lambda _: self._end(files, then)
        )

    def add(self, files: Sequence[WaitingFile]) -> None:
        """Let more files wait, each with the others of its table."""
        for one in files:
            self.files += [one, *one.others]
            one.others = ()
        self.changed.emit()

    def _end(self, files: Sequence[WaitingFile], then: Callable[[], object]) -> None:
        files = [part for one in files for part in (one, *one.others)]
        for one in files:
            if one in self.files:
                place = self.files.index(one) + 1
                self.files[place:place] = one.others
                one.others = ()
        if len(self.files) > 1:
            self.touch(*(each for each in files if each in self.files))
        self.changed.emit()
        then()

    def _read_all(self, files: Sequence[WaitingFile], progress: Progress) -> None:
        for number, one in enumerate(files):
            try:
                progress.step(number, len(files))
            except CancelledError:
                return
            self._read(one)

    def _read(self, one: WaitingFile, *, as_minutes: bool = False) -> None:
        try:
            if one.path and not one.text:
                one.text = plain(self._desk.read_minutes.text_of(one.path))
            sessions = () if as_minutes else self._desk.read_minutes.sessions_in(one.text)
            if sessions:
                one.text, one.source = sessions[0], one.id
                one.others = tuple(
                    WaitingFile(one.name, one.path, text, source=one.id) for text in sessions[1:]
                )
            is_table = not (sessions or as_minutes)
            table = self._desk.read_minutes.table_of(one.text) if is_table else None
            for part in () if table else (one, *one.others):
                part.corrections = Corrections(self._desk.read_minutes.read_text(part.text))
                part.places = SourcePlaces(part.text)  # takes as long as reading where a text is huge
            one.table, one.error = table, None
        except AppError as error:
            one.error = error

    def share_body(self, one: WaitingFile) -> None:
        """Give the body of a session to the others of the same table that have none."""
        body = one.reading.body if one.reading else ""
        for other in self.files if body and one.source else ():
            is_open = other.standing is Standing.READ and other.source == one.source
            if is_open and other.corrections and not other.corrections.reading.body:
                other.corrections.correct(partial(with_facts, body=body))
                self.touch(other)

    def read_as_minutes(self, one: WaitingFile, then: Callable[[], object]) -> None:
        """Read as minutes what was taken for a table."""

        def work(_progress: Progress) -> None:
            self._read(one, as_minutes=True)

        self._tools.jobs.run(
            self._owner, self.tr("Reading the minutes…"), work, lambda _: self._end([one], then)
        )

    # keeping

    def touch(self, *files: WaitingFile) -> None:
        """Have these kept soon, as they were read or corrected."""
        self._unkept |= {each.id: each for each in files}
        self._pause.start()

    def keep(self) -> None:
        """Keep now what was read or corrected since it was kept last."""
        self._pause.stop()
        for one in tuple(self._unkept.values()):
            if one.standing not in (Standing.FAILED, Standing.SAVED):
                path = str(one.path or "")
                kept = KeptReading(one.id, one.name, one.text, one.reading, path, one.source)
                try:
                    self._desk.readings.kept.keep(kept)
                except AppError as error:
                    self._tools.ask.show_error(self._owner, error)
                    return
                one.is_kept = True
            del self._unkept[one.id]

    def saved(self, one: WaitingFile, session: str) -> None:
        """Note the draft that a file became."""
        one.session = session
        self._forget(one)
        self.changed.emit()

    def taken_back(self, one: WaitingFile) -> None:
        """Note that the draft is gone again, so that the file waits as before."""
        one.session = ""
        if one not in self.files:
            self.files.append(one)
        self.touch(one)
        self.changed.emit()

    def remove(self, one: WaitingFile) -> None:
        """Let a file go."""
        if one in self.files:
            self.files.remove(one)
        self._forget(one)
        self.changed.emit()

    def put_back(self, one: WaitingFile, place: int) -> None:
        """Let a file wait again that was let go."""
        self.files.insert(place, one)
        self.touch(one)
        self.changed.emit()

    def clear(self) -> None:
        """Be empty, as when the list is left; what waits is kept."""
        self.keep()
        self.files = []
        self.changed.emit()

    def _forget(self, one: WaitingFile) -> None:
        self._unkept.pop(one.id, None)
        if one.is_kept:
            self._desk.readings.kept.drop(one.id)
            one.is_kept = False
