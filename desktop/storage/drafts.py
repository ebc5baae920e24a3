"""What was typed and not yet saved: kept on this computer only, apart from the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.storage.own_tables import DRAFT

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Drafts:
    """Keeps one draft for each subject, such as the minutes of a session."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, subject: str, content: str, saved_at: str) -> None:
        """Keep ``content`` in place of what was kept before; ``saved_at`` is UTC in ISO form."""
        row = {"subject": subject, "content": content, "saved_at": saved_at}
        kept = insert(DRAFT).values(row)
        self._connection.execute(kept.on_conflict_do_update(index_elements=["subject"], set_=row))

    def of(self, subject: str) -> str | None:
        """Return what was kept last, if anything."""
        return self._connection.scalar(select(DRAFT.c.content).where(DRAFT.c.subject == subject))

    def subjects(self) -> tuple[str, ...]:
        """Return the subjects that have a draft, the newest first."""
        return tuple(self._connection.scalars(select(DRAFT.c.subject).order_by(DRAFT.c.saved_at.desc())))

    def drop(self, subject: str) -> None:
        """Forget a draft that was saved or given up."""
        self._connection.execute(delete(DRAFT).where(DRAFT.c.subject == subject))
