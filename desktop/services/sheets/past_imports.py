"""Which workbooks were brought in on this computer; no part of the history."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.services.sheets.plan import RowOutcome

if TYPE_CHECKING:
    from desktop.services.sheets.plan import ImportPlan
    from desktop.storage.unit_of_work import UnitOfWork, View

_NAME = "imports"
_MOST = 200
"""How many are remembered."""


@dataclass(frozen=True, slots=True)
class PastImport:
    """One workbook that was brought in; ``batch`` is the unit of work that did it."""

    batch: str
    kind: str
    """The class name of the records."""
    file: str
    """The name of the workbook, without its folder."""
    new: int
    changed: int
    made: int
    """How many other records were made on the way."""
    undone: bool = False

    @property
    def at(self) -> datetime:
        """When it was brought in, in UTC."""
        return datetime.fromtimestamp((UUID(self.batch).int >> 80) / 1000, UTC)


def past_imports(view: View) -> tuple[PastImport, ...]:
    """Return what was brought in, the newest first; nothing where the note of it is spoilt."""
    try:
        return tuple(PastImport(**each) for each in json.loads(view.settings.of(_NAME) or "[]"))
    except (TypeError, ValueError):
        return ()


def note_import(work: UnitOfWork, plan: ImportPlan[Any]) -> None:
    """Remember the import that ``work`` carries out, together with it."""
    counts = plan.counts
    note = PastImport(
        work.batch,
        plan.kind.__name__,
        plan.path.name.encode(errors="replace").decode(),
        counts[RowOutcome.NEW],
        counts[RowOutcome.CHANGED],
        len(plan.made),
    )
    _keep(work, (note, *past_imports(work)))


def note_undone(work: UnitOfWork, batch: str) -> None:
    """Remember that an import was taken back."""
    _keep(
        work,
        tuple(replace(each, undone=each.undone or each.batch == batch) for each in past_imports(work)),
    )


def _keep(work: UnitOfWork, imports: tuple[PastImport, ...]) -> None:
    kept = [asdict(each) for each in imports[:_MOST]]
    work.settings.keep(_NAME, json.dumps(kept, ensure_ascii=False))
