"""The minutes that are written in a window: its tabs and the live page read and write them through this."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.editing import with_fields
from desktop.errors import AppError
from desktop.services.minutes_doubts import doubts_of
from desktop.services.minutes_draft import Keeping
from desktop.ui.minutes.changed_place import changed_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.domain.minutes import Minutes, Surroundings
    from desktop.services.desk import Desk
    from desktop.services.edit_minutes import Saved
    from desktop.services.minutes_changes import Clash
    from desktop.services.minutes_doubts import Doubt
    from desktop.services.minutes_draft import MinutesDraft
    from desktop.ui.places import Tools

KEPT_AFTER = 1500
"""Milliseconds from the first key that is not kept until it is."""
JUDGED_AFTER = 400
"""Milliseconds of rest until what is missing is looked for."""
STEP_AFTER = 1000
"""Milliseconds of rest after which the next key is a step to undo of its own."""


class Writing(QObject):
    """Keeps what is written without being asked, judges it while one rests, and takes steps back."""

    changed = Signal(object)
    """Other minutes stand here now; carries the tab that wrote them, None after undo and the like."""
    doubts_changed = Signal()
    kept = Signal(object)
    """Carries the `Keeping` of what was written, and that it is not kept yet as None."""
    failed = Signal(object)
    """Carries the `AppError` for which nothing could be kept; it is tried again a moment later."""
    looked = Signal(str, str)
    """A part and a field of it are being written: the live page shows them."""
    wanted = Signal(str, str)
    """The person wants to write in this field of this part: the tab that has it shows it."""

    def __init__(self, draft: MinutesDraft, desk: Desk, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._found: tuple[Doubt, ...] = ()
        self._held: dict[QObject, tuple[Doubt, ...]] = {}
        self._desk = desk
        self._tools = tools
        self._around: Surroundings | None = None
        self._judged_by: tuple[object, ...] = ()
        self._keeping = self._timer(KEPT_AFTER, self._keep_unseen)
        self._judging = self._timer(JUDGED_AFTER, self.judge)
        self._resting = self._timer(STEP_AFTER, draft.pause)
        tools.changes.saved.connect(self._forget_surroundings)

    def _timer(self, milliseconds: int, deed: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(deed)
        return timer

    @property
    def minutes(self) -> Minutes:
        """The minutes as they stand here."""
        return self.draft.minutes

    @property
    def is_amendment(self) -> bool:
        """Whether the minutes are final, and what is written becomes an amendment."""
        return self.minutes.session.state.is_locked

    def write(self, minutes: Minutes, key: str = "", writer: QObject | None = None) -> None:
        """Take over what a tab wrote; keystrokes in one field come under one ``key``, its id and name."""
        if minutes is self.minutes:
            return
        self.draft.apply(minutes, key)
        self._resting.start()
        self._tell(writer)

    def pause(self) -> None:
        """Let the next key be a step to undo of its own, as after a word."""
        self.draft.pause()

    def undo(self) -> None:
        """Take the last step back, wherever in the minutes it was, and show the place."""
        self._step(self.draft.undo)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._step(self.draft.redo)

    def look_at(self, part_id: str, field: str = "") -> None:
        """Say that a field is being written."""
        self.looked.emit(part_id, field)

    def go_to(self, part_id: str, field: str = "") -> None:
        """Ask for the keyboard in a field."""
        self.wanted.emit(part_id, field)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is missing or odd: first what cannot be read of what is typed, then what the rules find."""
        return (*chain.from_iterable(self._held.values()), *self._found)

    def hold(self, tab: QObject, doubts: Iterable[Doubt]) -> None:
        """Take what a tab cannot read, in place of what it could not before; the minutes never had it."""
        self._tell_doubts(self._found, self._held | {tab: tuple(doubts)})

    def doubts_at(self, part_id: str, field: str = "") -> tuple[Doubt, ...]:
        """Return what is missing or odd in a part, or in one field of it."""
        return tuple(
            each for each in self.doubts if each.part_id == part_id and (not field or each.field == field)
        )

    def judge(self) -> None:
        """Look at once for what is missing or odd."""
        self._judging.stop()
        session = self.minutes.session
        judged_by = (session.body, session.held_on, session.kind, session.number)
        if self._around is None or judged_by != self._judged_by:
            try:
                self._around = self._desk.minutes.edit.surroundings(self.draft.editing)
            except AppError as error:
                self.failed.emit(error)
                return
            self._judged_by = judged_by
        self._tell_doubts(doubts_of(self.draft.editing, self._around), self._held)

    def _tell_doubts(self, found: tuple[Doubt, ...], held: dict[QObject, tuple[Doubt, ...]]) -> None:
        before = self.doubts
        self._found, self._held = found, held
        if self.doubts != before:
            self.doubts_changed.emit()

    def keep_now(self) -> Keeping:
        """Keep everything before this returns, as on leaving; raise `AppError` where that fails."""
        self._keeping.stop()
        keeping = self.draft.keep()
        self.kept.emit(keeping)
        return keeping

    def save(self, *, going_on: bool = False) -> Saved:
        """Save into the register; raise what `MinutesDraft.save` raises, and then nothing is lost."""
        saved = self.draft.save(going_on=going_on)
        self._keeping.stop()
        self._tell_of_others()
        self.kept.emit(Keeping.KEPT)
        if self.draft.is_unsaved:
            self._keeping.start()
        return saved

    def together(self) -> tuple[Clash, ...]:
        """Take in what others saved meanwhile; return the fields into which both wrote, where mine stands."""
        clashes = self.draft.together()
        self._tell_of_others()
        return clashes

    def take_theirs(self, clashes: Iterable[Clash]) -> None:
        """Let what others wrote stand in these fields."""
        minutes = self.minutes
        for each in clashes:
            try:
                minutes = with_fields(minutes, each.record.id, **{each.field: each.theirs})
            except KeyError:  # what was removed here stays away
                continue
        self.write(minutes)

    def take_over(self) -> None:
        """Keep what is written here in place of what another editor keeps."""
        self.draft.take_over()
        self._keep_unseen()

    def give_up(self) -> None:
        """Forget what was written and not saved."""
        self._keeping.stop()
        self.draft.give_up()

    def _step(self, step: Callable[[], bool]) -> None:
        before = self.minutes
        if step():
            self._tell(None)
            part_id, field = changed_place(before, self.minutes)
            self.wanted.emit(part_id, field)

    def _tell(self, writer: QObject | None) -> None:
        if not self._keeping.isActive():
            self._keeping.start()
            self.kept.emit(None)
        self._judging.start()
        self.changed.emit(writer)

    def _tell_of_others(self) -> None:
        """Show what saving changed: what others had saved meanwhile, and what was tidied."""
        self._judging.start()
        self.changed.emit(None)

    def _keep_unseen(self) -> None:
        if (snapshot := self.draft.snapshot()) is None:
            self.kept.emit(Keeping.UNCHANGED)
            return
        self._tools.jobs.run_beside(
            self, lambda _progress: self.draft.write(snapshot), self.kept.emit, self._fail
        )

    def _fail(self, error: Exception) -> None:
        self._keeping.start()
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)

    def _forget_surroundings(self) -> None:
        self._around = None
