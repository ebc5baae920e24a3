"""Taking back one's own steps, one after the other, and doing them again.

A step is what one unit of work did. To take it back is a step of its own, which the journal remembers like
any other; to do it again is to take that back. So nothing is ever rewritten, and what others wrote stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.progress import NoProgress
from desktop.services.past.about import about
from desktop.services.past.inverse import is_inverse
from desktop.services.past.take_back import take_back
from desktop.storage.batches import Batches
from desktop.storage.undoings import Undoings

if TYPE_CHECKING:
    from desktop.progress import Progress
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.past.about import About
    from desktop.services.past.left import Left
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Done:
    """What was taken back: ``batch`` is the unit of work that did so, "" where nothing was left to do."""

    batch: str
    about: About
    """The step that was taken back, or done again."""
    is_again: bool
    """Whether it was done again."""
    left: tuple[Left, ...]
    """What stays as it is, since it was changed or used since."""


class UndoSteps:
    """The steps of this person since the register was opened, the last one first.

    What takes another step back by its own way, such as a record that comes out of the bin again, counts as
    taking it back.
    """

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._steps: list[str] = []
        self._taken_back: list[str] = []
        """The units of work that took steps back; to take these back is to do the steps again."""
        self._expects_inverse = False

    @property
    def last(self) -> About | None:
        """What `undo` would take back."""
        return self._about(self._steps)

    @property
    def next(self) -> About | None:
        """What `redo` would do again: what was taken back."""
        return self._about(self._taken_back)

    def size(self, *, again: bool = False) -> int:
        """Return how many changes the next step back has, or the next one to be done again."""
        self._catch_up()
        steps = self._taken_back if again else self._steps
        with self._store.view() as view:
            ran = Batches(view.connection).of(steps[-1]) if steps else None
        return ran.changes if ran else 0

    def undo(self, progress: Progress | None = None) -> Done | None:
        """Take the last step back; None where there is none.

        Raises `NotUndoableError` for one that is never taken back; it and those before it stay.
        """
        return self._move(self._steps, self._taken_back, progress)

    def redo(self, progress: Progress | None = None) -> Done | None:
        """Do again what was taken back last; None where something else was done since, or nothing ever."""
        return self._move(self._taken_back, self._steps, progress)

    def expect_inverse(self) -> None:
        """Take the next step for one that takes the last one back, if it does the opposite of it."""
        self._catch_up()
        self._expects_inverse = True

    def undo_batch(self, batch: str, progress: Progress | None = None) -> Done:
        """Take back any unit of work, whoever did it and however long ago, in a step of one's own.

        Raises `NotUndoableError` for what is never taken back.
        """
        with self._store.work() as work:
            batches = Batches(work.connection)
            ran = batches.of(batch)
            if ran is None:
                message = f"there is no unit of work {batch}"
                raise ValueError(message)
            origin, stood = Undoings(work.connection).origin(batch)
            told = about(work, self._vocabulary, batches.of(origin) or ran)
            undone = take_back(work, self._vocabulary, batch, progress or NoProgress())
            if undone.count:
                work.commit()
        return Done(work.batch if undone.count else "", told, not stood, undone.left)

    def _move(self, steps: list[str], onto: list[str], progress: Progress | None) -> Done | None:
        self._catch_up()
        if not steps:
            return None
        done = self.undo_batch(steps[-1], progress)
        steps.pop()
        if done.batch:
            onto.append(done.batch)
            self._add([each for each in self._store.done_since() if each != done.batch])
        return done

    def _catch_up(self) -> None:
        self._add(list(self._store.done_since()))

    def _add(self, batches: list[str]) -> None:
        """Add what was done meanwhile, but for what nothing of is remembered, such as a draft."""
        if not batches:
            return
        with self._store.view() as view:
            for batch in batches:
                if Batches(view.connection).of(batch):
                    self._add_one(view, batch)

    def _add_one(self, view: View, batch: str) -> None:
        is_asked, self._expects_inverse = self._expects_inverse, False
        undone = Undoings(view.connection).of(batch)
        last = self._steps[-1] if self._steps else ""
        if undone and undone == (self._taken_back or [""])[-1]:
            self._taken_back.pop()
            self._steps.append(batch)
        elif last and (undone == last or is_inverse(view, last, batch, is_asked=is_asked)):
            self._steps.pop()
            self._taken_back.append(batch)
        else:
            self._steps.append(batch)
            self._taken_back.clear()

    def _about(self, steps: list[str]) -> About | None:
        self._catch_up()
        with self._store.view() as view:
            origin = Undoings(view.connection).origin(steps[-1])[0] if steps else ""
            ran = Batches(view.connection).of(origin)
            return about(view, self._vocabulary, ran) if ran else None
