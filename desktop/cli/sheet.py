"""``mahalleyar sheet …``: workbooks out, in, and their templates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.cli.answer import DATA_SAYS_NO, DONE, Answer
from desktop.cli.sheet_data import plan_data
from desktop.cli.sheet_lines import import_lines
from desktop.progress import NoProgress
from desktop.services.sheets.password_file import password_in
from desktop.services.sheets.plan import Side, Wishes
from desktop.services.sheets.registers import REGISTERS
from desktop.services.sheets.source import Source

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop.services.desk import Desk
    from desktop.services.sheets.plan import ImportPlan

ANY_REGISTER = "auto"
"""Stands in the place of a register where each sheet is read as what it is about."""


def template(desk: Desk, given: Namespace) -> Answer:
    """Write an empty workbook with headings, choices and an example."""
    desk.export_sheet.template(given.kind, given.file, jalali_text=given.jalali_text)
    return Answer({"file": str(given.file)}, (str(given.file),))


def export(desk: Desk, given: Namespace) -> Answer:
    """Write a register to a workbook."""
    count = desk.export_sheet.write(given.kind, given.file, NoProgress(), jalali_text=given.jalali_text)
    return Answer({"file": str(given.file), "rows": count}, (f"{given.file}: {count} rows",))


def import_file(desk: Desk, given: Namespace) -> Answer:
    """Plan a workbook, and save it unless a row is refused or ``--dry-run`` is given."""
    source = Source(given.file, password_in(given.password_file) if given.password_file else "")
    wishes = Wishes()
    if given.sheet:
        from desktop.services.sheets.tabs import sheet_names

        names = sheet_names(source)
        if given.sheet not in names:
            told = ", ".join(names) or "none"
            complaint = f"the workbook has no sheet '{given.sheet}'; its sheets: {told}"
            return Answer({"sheets": list(names)}, (), DATA_SAYS_NO, complaint)
        wishes = Wishes(kinds={place: None for place, name in enumerate(names) if name != given.sheet})
    return _bring_in(desk, given, _plan(desk, given, source, wishes))


def _bring_in(desk: Desk, given: Namespace, plan: ImportPlan) -> Answer:
    """Save what may be saved of a plan, give back what may not, and tell of both."""
    report = None
    if plan.refused and given.report:
        lacks = desk.report_rows.write(plan, given.report)
        report = {"file": str(given.report), "lacks": sorted(each.value for each in lacks)}
    is_saved = not given.dry_run and (given.good_rows or not plan.refused)
    batch = desk.import_sheet.apply(plan) if is_saved else ""
    data = plan_data(desk, plan) | {"saved": is_saved, "batch": batch, "report": report}
    is_refused = bool(plan.refused) and not given.good_rows
    rows = "1 row was" if plan.refused == 1 else f"{plan.refused} rows were"
    complaint = f"{rows} rejected; nothing was saved" if is_refused else ""
    lines = tuple(import_lines(data, given))
    return Answer(data, lines, DATA_SAYS_NO if is_refused else DONE, complaint)


def _plan(desk: Desk, given: Namespace, source: Source, wishes: Wishes) -> ImportPlan:
    """Plan a workbook; where conflicts are settled for all, once more with that side."""
    kinds = None if given.kind == ANY_REGISTER else REGISTERS[given.kind]
    plan = desk.import_sheet.plan(source, kinds, NoProgress(), wishes)
    if not given.take:
        return plan
    side = Side(given.take)
    sides = {
        (sheet.place, row.number, each.field): side for sheet, row in plan.rows() for each in row.conflicts
    }
    return (
        desk.import_sheet.plan(source, kinds, NoProgress(), replace(wishes, sides=sides)) if sides else plan
    )
