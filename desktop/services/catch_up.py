"""What a newer program wrote, and this one could not show, is shown once this one has become as new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.hand import AHEAD

if TYPE_CHECKING:
    from desktop.storage.store import Store


def catch_up(store: Store, schema: int) -> bool:
    """Make the tables anew where the journal was ahead of an older program; return whether they were."""
    with store.glance() as glance:
        behind = glance.setting(AHEAD)
    if behind is None or int(behind) >= schema:
        return False
    with store.work() as work:
        work.rebuild()
        work.settings.drop(AHEAD)
        work.commit()
    return True
