"""Import of a workbook: planned and shown first; saved, in one transaction, only when confirmed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desktop.errors import ChangedElsewhereError
from desktop.excel.reading.book import open_book, pasted_book
from desktop.progress import NoProgress, Shares
from desktop.schema.diff import Edit, Opened
from desktop.schema.fields import fields_of
from desktop.services.closed_minutes import ClosedMinutes
from desktop.services.sheets.book_planning import BookPlanning
from desktop.services.sheets.columns.columns import remember
from desktop.services.sheets.past_imports import note_import
from desktop.services.sheets.plan import Wishes
from desktop.services.sheets.references import References
from desktop.services.sheets.registers import REGISTERS
from desktop.services.sheets.rows.beside import Beside
from desktop.services.sheets.rows.called import Linking
from desktop.services.sheets.saving import leads_elsewhere, write_all
from desktop.services.sheets.source import digest_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.excel.reading.book import Book
    from desktop.progress import Progress
    from desktop.schema.catalogue import Catalogue
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import ImportPlan, SheetPlan
    from desktop.services.sheets.source import Source
    from desktop.storage.store import Store

ALL_KINDS: tuple[type[Record], ...] = tuple(
    dict.fromkeys(kind for kinds in REGISTERS.values() for kind in kinds)
)
"""What a sheet may be about, the likeliest first."""


class ImportSheet:
    """Plans and applies, for every register."""

    def __init__(self, store: Store, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self._store = store
        self._catalogue = catalogue
        self._vocabulary = vocabulary

    def plan(
        self,
        source: Source,
        kinds: Sequence[type[Record]] | None,
        progress: Progress,
        wishes: Wishes | None = None,
    ) -> ImportPlan:
        """Read a workbook and compare it with what is stored; nothing is saved.

        Of its sheets those are read that are about one of ``kinds``, of all where it is None.
        """
        said = wishes or Wishes()
        with _opened(source, progress) as book, self._store.view() as view:
            beside = Beside(
                view,
                self._vocabulary,
                Linking(view, self._catalogue, References(view, self._vocabulary)),
                ClosedMinutes(view),
                Shares(progress),
            )
            planning = BookPlanning(beside, self._catalogue, source, said, self._store.replica)
            return planning.plan(book, kinds or ALL_KINDS, digest_of(source))

    def choose_column(self, sheet: SheetPlan[Any], heading: str, field: str | None) -> None:
        """Say which field a column of such sheets holds from now on; `PASSED_OVER` leaves it unread.

        It is said of all sheets with the same head, and of the heading wherever nothing else was said of it.
        Where ``field`` is None it is forgotten what was said.
        """
        with self._store.work() as work:
            remember(work, sheet.kind, sheet.headings, {heading: field})
            work.commit()

    def apply(self, plan: ImportPlan, progress: Progress | None = None) -> str:
        """Save what is new or changed, and what it needs; return the batch, by which it can be undone.

        The steps of ``progress`` are records. Refused rows are left out.

        Raises `ChangedElsewhereError` where records of a kind that it saves were changed since the plan, by
        others or by the plan itself, or a record that it links to was: what was shown would not be what is
        saved, so it is planned anew.
        """
        saved = plan.saved_in_order(self._catalogue)
        kinds = _with_owners(
            {type(each) for each in (*(row.edited for row in saved), *plan.made)}, self._catalogue
        )
        new = [row.edited for row in saved if row.opened is None]
        edits: list[Edit[Any]] = [
            Edit(Opened(row.opened, plan.seen), row.edited) for row in saved if row.opened is not None
        ]
        with self._store.work() as work:
            if work.journal.kinds_since(plan.seen) & kinds or leads_elsewhere(work, plan):
                raise ChangedElsewhereError(())
            write_all(work, (*plan.made, *new), edits, progress or NoProgress())
            note_import(work, plan)
            for sheet in plan.sheets:
                remember(work, sheet.kind, sheet.headings, readings=sheet.wished)
            work.commit()
            return work.batch


def _with_owners(kinds: Iterable[type[Record]], catalogue: Catalogue) -> set[str]:
    """Return the names of ``kinds`` and of all that they are parts of: minutes may have been closed since."""
    found: set[str] = set()
    more = {kind.__name__ for kind in kinds}
    while more:
        found |= more
        fields = (field for name in more for field in fields_of(catalogue[name]))
        more = {field.target for field in fields if field.owner} - found
    return found


@contextmanager
def _opened(source: Source, progress: Progress) -> Iterator[Book]:
    if source.path is None:
        yield pasted_book(source.pasted)
        return
    with open_book(source.path, source.password, progress) as book:
        yield book
