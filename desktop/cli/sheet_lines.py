"""What a person reads of an import: counts, what was refused and why, what changes, and what was saved."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.persian.jalali import day_latin

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

_MOST = 50
"""How many lines of one kind are printed; ``--json`` gives them all."""
_SUM = ("new", "changed", "unchanged", "rejected")
_PARTS = {
    "spelling": "of the changed, only in spelling",
    "repeated": "of the rejected, twice in the file",
    "conflicts": "of the rejected, changed in the register meanwhile",
    "final": "of the rejected, about final minutes",
}
_NO_RECORD = {
    "head_again": "the headings again",
    "totals": "totals",
    "beside": "a title or a note",
    "other_table": "another table, not read",
}
_LACKS = {
    "password": "it is not protected by the password",
    "macros": "it has no macros",
    "look": "it has the values, not the look",
    "good_rows": "it has the rejected rows alone",
}


def import_lines(data: dict[str, Any], given: Namespace) -> Iterator[str]:
    """Yield the lines about an import; ``data`` is what ``--json`` prints."""
    if earlier := data["earlier"]:
        yield _earlier(earlier)
    if not data["tells_errors"]:
        yield "this format shows no errors, no formulas without a value and no hidden rows; an .xlsx does"
    for sheet in data["sheets"]:
        yield f"sheet {sheet['sheet']}: {sheet['register']} ({sheet['kind']})"
        yield from _sheet(sheet)
        yield _counts(sheet)
    if len(data["sheets"]) > 1:
        yield f"all sheets: {_counts(data)}"
    yield from (f"{words}: {data[name]}" for name, words in _PARTS.items() if data[name])
    if data["passed_sheets"]:
        yield f"sheets that were not read: {', '.join(each['sheet'] for each in data['passed_sheets'])}"
    yield from _part("rejected", [_issue(each) for each in data["issues"] if each["refuses"]])
    yield from _part("notes", [_issue(each) for each in data["issues"] if not each["refuses"]])
    yield from _part("changes", [_change(each) for each in data["changes"]])
    made = [_made(each) for each in data["made"]]
    yield from _part("made on the way" if data["saved"] else "would be made on the way", made)
    if report := data["report"]:
        lacks = "".join(f"; {_LACKS[each]}" for each in report["lacks"])
        yield f"rejected rows are given back in {report['file']}{lacks}"
    yield _end(data, given)


def _earlier(one: dict[str, Any]) -> str:
    day = day_latin(datetime.fromisoformat(one["at"]).astimezone().date())
    came = "this file" if one["same_file"] else f"an earlier state of {one['file']}"
    return f"{came} came in on {day}; rows that differ now: {one['differing_rows']}"


def _sheet(sheet: dict[str, Any]) -> Iterator[str]:
    """Yield what is worth knowing of how a sheet was read."""
    for each in sheet["verdicts"]:
        also = f"; or {', '.join(map(_spaced, each['also']))}" if each["also"] else ""
        cells = f"{each['cells']} cells, {each['example']}"
        yield f"  column {each['column']}: {_spaced(each['reading'])} ({cells}){also}"
    unread = [each["heading"] for each in sheet["asked_columns"] if not each["field"]]
    if unread:
        yield f"  columns that were not read: {', '.join(unread)}"
    if passed := sheet["passed_rows"]:
        more = f"; and {len(passed) - _MOST} more" if len(passed) > _MOST else ""
        yield f"  rows that are no records: {'; '.join(map(_passed, passed[:_MOST]))}{more}"
    if sheet["hidden_rows"]:
        yield f"  hidden rows that were read too: {sheet['hidden_rows']}"
    if sheet["unread_from"]:
        yield f"  not read: the rows from {sheet['unread_from']} on, below a thousand empty ones"


def _made(each: dict[str, str]) -> str:
    return f"{each['kind']}: {each['name']}" + (f" (or {each['alike']}?)" if each["alike"] else "")


def _passed(each: dict[str, Any]) -> str:
    rows = each["row"] if each["row"] == each["to"] else f"{each['row']}-{each['to']}"
    return f"{rows} ({_NO_RECORD[each['why']]}: {each['text']})"


def _spaced(word: str) -> str:
    return word.replace("_", " ")


def _counts(data: dict[str, Any]) -> str:
    return ", ".join(f"{name}: {data[name]}" for name in _SUM)


def _issue(issue: dict[str, Any]) -> str:
    example = issue["example"]
    such_as = f" (such as {example})" if example and example not in issue["message"] else ""
    field = f", {issue['field']}" if issue["field"] and not issue["column"] else ""
    return f"{issue['sheet']} {issue['column']}{issue['row']}{field}: {issue['message']}{such_as}"


def _change(change: dict[str, Any]) -> str:
    spelling = " (spelling)" if change["spelling"] else ""
    values = f"{change['old']} → {change['new']}"
    return f"{change['sheet']}, row {change['row']}, {change['field']}: {values}{spelling}"


def _part(name: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f"{name}:"
        yield from (f"  {line}" for line in lines[:_MOST])
        if len(lines) > _MOST:
            yield f"  … and {len(lines) - _MOST} more; see --json"


def _end(data: dict[str, Any], given: Namespace) -> str:
    if data["saved"]:
        return f"saved: {data['new'] + data['changed']}; `sheet undo {data['batch']}` takes it back"
    return "nothing was saved (dry run)" if given.dry_run else "nothing was saved"
