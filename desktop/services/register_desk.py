"""What every page of records works with on one open file; each job is made when it is first asked for."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.services.follow.follow_desk import FollowDesk

if TYPE_CHECKING:
    from desktop.services.attachments import Attachments
    from desktop.services.browse import Browse
    from desktop.services.duplicates import Duplicates
    from desktop.services.edit import EditRecords
    from desktop.services.exchange.conflicts import Conflicts
    from desktop.services.find import Find
    from desktop.services.history import History
    from desktop.services.keep_drafts import KeepDrafts
    from desktop.services.merge import Merge
    from desktop.services.ties import Ties
    from desktop.services.undo_steps import UndoSteps


class RegisterDesk(FollowDesk):
    """Lists, single records, and what is done to any of them."""

    @cached_property
    def browse(self) -> Browse:
        """Lists, titles and opened records."""
        from desktop.services.browse import Browse

        return Browse(self._store, CATALOGUE, self.vocabulary)

    @cached_property
    def edit(self) -> EditRecords:
        """Saving, deleting and restoring."""
        from desktop.services.edit import EditRecords

        return EditRecords(self._store)

    @cached_property
    def attachments(self) -> Attachments:
        """Files that belong to records."""
        from desktop.services.attachments import Attachments

        return Attachments(self._store)

    @cached_property
    def history(self) -> History:
        """Who changed what, and when."""
        from desktop.services.history import History

        return History(self._store, self.vocabulary)

    @cached_property
    def undo(self) -> UndoSteps:
        """Taking one's own steps back, and doing them again."""
        from desktop.services.undo_steps import UndoSteps

        return UndoSteps(self._store, self.vocabulary)

    @cached_property
    def conflicts(self) -> Conflicts:
        """What several computers wrote without seeing each other, and choosing."""
        from desktop.services.exchange.conflicts import Conflicts

        return Conflicts(self._store, self.vocabulary)

    @cached_property
    def find(self) -> Find:
        """The search over everything."""
        from desktop.services.find import Find

        return Find(self._store)

    @cached_property
    def drafts(self) -> KeepDrafts:
        """What was typed and not yet saved."""
        from desktop.services.keep_drafts import KeepDrafts

        return KeepDrafts(self._store)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Records that may be one."""
        from desktop.services.duplicates import Duplicates

        return Duplicates(self._store)

    @cached_property
    def merge(self) -> Merge:
        """Making one record of several."""
        from desktop.services.merge import Merge

        return Merge(self._store, CATALOGUE)

    @cached_property
    def ties(self) -> Ties:
        """What a party or a person takes part in."""
        from desktop.services.ties import Ties

        return Ties(self._store, date.today)
