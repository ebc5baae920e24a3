"""``mahalleyar sheet …``: workbooks out, in, and their templates."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, DONE, Answer
from desktop.cli.sheet_lines import import_lines
from desktop.domain.office import Office
from desktop.progress import NoProgress
from desktop.services.sheets.plan import RowOutcome

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from desktop.schema.problem import Problem
    from desktop.services.desk import Desk
    from desktop.services.sheets.plan import ImportPlan, PlannedRow

KINDS = {"offices": Office}
"""The registers that workbooks are read into, by the word of the command."""
_LETTERS = 26


def template(desk: Desk, given: Namespace) -> Answer:
    """Write an empty workbook with headings and choices."""
    desk.export_sheet.template(KINDS[given.kind], given.file)
    return Answer({"file": str(given.file)}, (str(given.file),))


def export(desk: Desk, given: Namespace) -> Answer:
    """Write a register to a workbook."""
    count = desk.export_sheet.write(KINDS[given.kind], given.file, NoProgress())
    return Answer({"file": str(given.file), "rows": count}, (f"{given.file}: {count} rows",))


def import_file(desk: Desk, given: Namespace) -> Answer:
    """Plan a workbook, and save it unless a row is rejected or ``--dry-run`` is given."""
    plan: ImportPlan[Any] = desk.import_sheet.plan(KINDS[given.kind], given.file, NoProgress())
    counts = {outcome.value: count for outcome, count in plan.counts.items()}
    rejected = plan.counts[RowOutcome.REJECTED]
    if rejected and given.report:
        desk.report_rows.write(plan, given.report)
    if not given.dry_run and (given.good_rows or not rejected):
        desk.import_sheet.apply(plan)
        saved = True
    else:
        saved = False
    refusals = list(_issues(desk, plan, [(row, row.problems) for row in plan.rows]))
    notes = list(_issues(desk, plan, [(row, row.notes) for row in plan.rows]))
    data = {
        **counts,
        "saved": saved,
        "made": [{"kind": type(each).__name__, "name": each.title} for each in plan.made],
        "sheet": plan.sheet,
        "unread_from": plan.unread_from,
        "unknown_headings": list(plan.unknown_headings),
        "changes": list(_changes(desk, plan)),
        "issues": sorted(refusals + notes, key=itemgetter("row")),
    }
    lines = tuple(import_lines(data, refusals, notes, given))
    refused = rejected and not given.good_rows
    rows = "1 row was" if rejected == 1 else f"{rejected} rows were"
    complaint = f"{rows} rejected; nothing was saved" if refused else ""
    return Answer(data, lines, DATA_SAYS_NO if refused else DONE, complaint)


def _changes(desk: Desk, plan: ImportPlan[Any]) -> Iterator[dict[str, Any]]:
    """Yield what the sheet changes in stored records, field by field, old to new."""
    rows = [(row, row.opened) for row in plan.having(RowOutcome.CHANGED) if row.opened]
    words = desk.browse.change_words([(opened, row.edited) for row, opened in rows], plan.made)
    for (row, _), changed in zip(rows, words, strict=True):
        for label, old, new in changed:
            yield {"row": row.number, "field": label, "old": old, "new": new}


def _issues(
    desk: Desk, plan: ImportPlan[Any], found: Sequence[tuple[PlannedRow[Any], Sequence[Problem]]]
) -> Iterator[dict[str, Any]]:
    for row, problems in found:
        for problem in problems:
            yield {
                "sheet": plan.sheet,
                "row": row.number,
                "column": _letter(plan, problem),
                "code": problem.reason.value,
                "message": desk.vocabulary.sentence(problem),
            }


def _letter(plan: ImportPlan[Any], problem: Problem) -> str:
    """Return the letter of the column that a problem speaks of; empty where the sheet has none for it."""
    if (place := plan.columns.get(problem.field)) is None:
        return ""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
