"""What a person reads of an import: counts, what was refused and why, what changes, and what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

_MOST = 50
"""How many lines of one kind are printed; ``--json`` gives them all."""


def import_lines(
    data: dict[str, Any],
    rejected: Sequence[dict[str, Any]],
    notes: Sequence[dict[str, Any]],
    given: Namespace,
) -> Iterator[str]:
    """Yield the lines about an import; ``data`` is what ``--json`` prints."""
    yield f"sheet {data['sheet']}"
    yield ", ".join(f"{name}: {data[name]}" for name in ("new", "changed", "unchanged", "rejected"))
    yield from _part("rejected", [_issue(each) for each in rejected])
    yield from _part("notes", [_issue(each) for each in notes])
    changes = [
        f"row {each['row']}, {each['field']}: {each['old']} → {each['new']}" for each in data["changes"]
    ]
    yield from _part("changes", changes)
    made = [f"{each['kind']}: {each['name']}" for each in data["made"]]
    yield from _part("made on the way" if data["saved"] else "would be made on the way", made)
    if data["unknown_headings"]:
        yield f"columns that were not read: {', '.join(data['unknown_headings'])}"
    if data["unread_from"]:
        yield f"not read: the rows from {data['unread_from']} on, below a thousand empty ones"
    if rejected and given.report:
        yield f"rejected rows are given back in {given.report}"
    yield _end(data, given)


def _issue(issue: dict[str, Any]) -> str:
    return f"{issue['sheet']} {issue['column']}{issue['row']}: {issue['message']}"


def _part(name: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f"{name}:"
        yield from (f"  {line}" for line in lines[:_MOST])
        if len(lines) > _MOST:
            yield f"  … and {len(lines) - _MOST} more; see --json"


def _end(data: dict[str, Any], given: Namespace) -> str:
    if data["saved"]:
        return f"saved: {data['new'] + data['changed']}"
    return "nothing was saved (dry run)" if given.dry_run else "nothing was saved"
