"""Which workbooks were brought in on this computer; no part of the history."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from desktop.services.sheets.past_import import PastImport
from desktop.services.sheets.plan import RowOutcome
from desktop.storage.undoings import Undoings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.services.sheets.plan import ImportPlan, SheetPlan
    from desktop.storage.unit_of_work import UnitOfWork, View

__all__ = ["PastImport", "earlier", "heads_of", "note_import", "note_undone", "past_imports"]
_NAME = "imports"
_MOST = 200
"""How many are remembered."""


def heads_of(sheets: Iterable[SheetPlan[Any]]) -> str:
    """Return the same text for workbooks whose sheets have the same fields in the same columns."""
    heads = [(sheet.kind.__name__, sorted(sheet.columns.items())) for sheet in sheets]
    return hashlib.sha256(json.dumps(heads).encode()).hexdigest()


def past_imports(view: View) -> tuple[PastImport, ...]:
    """Return what was brought in, the newest first; nothing where the note of it is spoilt."""
    found = _noted(view)
    back = Undoings(view.connection).in_force([each.batch for each in found])
    return tuple(replace(each, undone=each.undone or each.batch in back) for each in found)


def _noted(view: View) -> tuple[PastImport, ...]:
    """Return the notes as they are kept."""
    try:
        return tuple(map(_read, json.loads(view.settings.of(_NAME) or "[]")))
    except (AttributeError, KeyError, TypeError, ValueError):
        return ()


def earlier(view: View, digest: str, name: str, heads: str) -> PastImport | None:
    """Return when a file came in last: the same one, else another state of it, by its name and its heads.

    What was taken back does not count, since nothing of it is in the register any longer.
    """
    came = [each for each in past_imports(view) if not each.undone]
    same = (each for each in came if digest and each.digest == digest)
    alike = (each for each in came if name and heads and (each.file, each.heads) == (_spelt(name), heads))
    return next(same, None) or next(alike, None)


def note_import(work: UnitOfWork, plan: ImportPlan) -> None:
    """Remember the import that ``work`` carries out, together with it."""
    counts = plan.counts
    note = PastImport(
        work.batch,
        tuple(dict.fromkeys(sheet.kind.__name__ for sheet in plan.sheets)),
        _spelt(plan.source.name),
        counts[RowOutcome.NEW],
        counts[RowOutcome.CHANGED] + counts[RowOutcome.SPELLING],
        len(plan.made),
        refused=plan.refused,
        digest=plan.digest,
        heads=heads_of(plan.sheets),
    )
    _keep(work, (note, *_noted(work)))


def note_undone(work: UnitOfWork, batch: str) -> None:
    """Remember that an import was taken back, where no unit of work did so: nothing of it was left."""
    _keep(work, tuple(replace(each, undone=each.undone or each.batch == batch) for each in _noted(work)))


def _read(note: dict[str, Any]) -> PastImport:
    """Return one import; older versions knew one kind of record for each."""
    kinds = note.pop("kinds", None) or [note.pop("kind")]
    return PastImport(kinds=tuple(kinds), **note)


def _spelt(name: str) -> str:
    """Return a file's name without bytes that are no letters, such that it can be kept."""
    return name.encode(errors="replace").decode()


def _keep(work: UnitOfWork, imports: tuple[PastImport, ...]) -> None:
    kept = [asdict(each) for each in imports[:_MOST]]
    work.settings.keep(_NAME, json.dumps(kept, ensure_ascii=False))
