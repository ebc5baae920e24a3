"""What somebody had seen of a record when they opened it: only that does their work replace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.schema.reducer import reduce
from desktop.schema.values import values_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.change import Change, Dot, Values
    from desktop.schema.diff import Opened
    from desktop.schema.reducer import Seal, State


class Sight:
    """The writes of one record that an author had seen, among all that there are now.

    A write that came later counts as seen where its value is the one that the author had before them. Where
    several values stood in a field, its author had seen the one that was shown.
    """

    def __init__(
        self, opened: Opened[Any], arrived: Sequence[tuple[int, Change]], seal: Seal | None = None
    ) -> None:
        self._opened: Values = values_of(opened.record)
        earlier = [change for arrival, change in arrived if arrival <= opened.seen]
        self.now: State = reduce((change for _, change in arrived), seal)
        self._then = self.now if len(earlier) == len(arrived) else reduce(earlier, seal)

    def bases(self, field: str) -> frozenset[Dot]:
        """Return the writes that a new value of ``field`` replaces."""
        then, now = (state.heads.get(field, ()) for state in (self._then, self.now))
        shown = [each for each in then if each.writes()[field] == then[0].writes()[field]]
        alike = [each for each in now if each.writes()[field] == self._opened.get(field)]
        return frozenset(change.dot for change in (*shown, *alike))

    def unseen(self) -> tuple[str, ...]:
        """Return the fields in which something stands that the author had not seen."""
        return tuple(
            sorted(
                field
                for field, heads in self.now.heads.items()
                if not self.bases(field).issuperset(change.dot for change in heads)
            )
        )
