"""What the rows of all sheets mean for one another, once each of them is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.services.sheets.rows.circles import without_circles
from desktop.services.sheets.rows.late_links import with_late_links
from desktop.services.sheets.rows.parallel_rows import without_parallel
from desktop.services.sheets.rows.step_rows import without_wrong_steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.sheets.plan import SheetPlan
    from desktop.services.sheets.rows.beside import Beside


def taken_together(sheets: Sequence[SheetPlan[Any]], beside: Beside) -> list[SheetPlan[Any]]:
    """Return the sheets with links to rows below, and without rows that the other ones forbid."""
    found = with_late_links(sheets, beside.linking)
    found = without_circles(found, lambda kind: beside.known(kind).stored)
    found = without_parallel(found, beside)
    return without_wrong_steps(found, beside)
