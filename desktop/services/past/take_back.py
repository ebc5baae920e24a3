"""Takes one unit of work back, but for what was changed or used since: that is told, and left.

It is a new unit of work, which can be taken back in its turn: what was made or restored goes to the bin,
what was deleted comes out of it, and fields are again what they were. Nothing of the journal is rewritten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.services.past.bring_back import BringBack
from desktop.services.past.give_back import GiveBack
from desktop.services.past.left import Undone
from desktop.services.past.office_path import without_broken_paths
from desktop.services.past.put_away import PutAway
from desktop.services.past.standing import Standing
from desktop.services.past.step import step_of
from desktop.storage.batches import Batches
from desktop.storage.undoings import Undoings

if TYPE_CHECKING:
    from desktop.progress import Progress
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import UnitOfWork

NOTHING = Undone(0, 0, ())
"""What became of a step that is taken back already, or that has left nothing in the journal."""


def take_back(work: UnitOfWork, vocabulary: Vocabulary, batch: str, progress: Progress) -> Undone:
    """Take back what one unit of work did, inside ``work``; steps of the progress are records.

    Raises `NotUndoableError` for what is never taken back: see `desktop.services.past.step`.
    """
    ran, undoings = Batches(work.connection).of(batch), Undoings(work.connection)
    if ran is None or undoings.in_force([batch]):
        return NOTHING
    standing = Standing(work, vocabulary, progress)
    step = without_broken_paths(standing, step_of(work, ran))
    restored = BringBack(standing).bring_back(step)
    returned = GiveBack(standing).give_back(step)
    undone = Undone(PutAway(standing).put_away(step), returned, standing.left, restored)
    if undone.count:
        undoings.note(work.batch, batch)
    return undone
