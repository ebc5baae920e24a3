"""Measures the program beside its rivals: python3 packaging/bootstrap.py bench [--json FILE] [JOB …]."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from tests.benchmarks import (
    bundle,
    documents,
    editor,
    exchange,
    five_figures,
    following,
    grid_key,
    imports,
    journal,
    lines,
    lists,
    manager,
    old_minutes,
    paper,
    parallel_check,
    plans,
    preview,
    save,
    search,
    sheets,
    text_out,
    windows,
)

JOBS = {
    "search": search.rows,
    "import": imports.rows,
    "sheet": sheets.rows,
    "paper": paper.rows,
    "size": paper.size_rows,
    "batch": documents.batch_rows,
    "book": documents.book_rows,
    "text": text_out.rows,
    "lines": lines.rows,
    "save": save.rows,
    "parallel": parallel_check.rows,
    "list": lists.rows,
    "plan": plans.rows,
    "board": following.board_rows,
    "five": five_figures.rows,
    "manager": manager.rows,
    "reminders": following.reminder_rows,
    "first": windows.first_rows,
    "usable": windows.usable_rows,
    "preview": preview.rows,
    "editor": editor.rows,
    "grid": grid_key.rows,
    "bundle": bundle.rows,
    "intake": old_minutes.rows,
    "pack": exchange.pack_rows,
    "take": exchange.take_rows,
    "large": exchange.large_rows,
    "check": journal.check_rows,
    "rebuild": journal.rebuild_rows,
    "long": windows.long_rows,
}
_LINE = "{:16} {:>9} {:>9} {:4} {:>6} {:>8}  {}\n"


def main():
    """Run the jobs, print the table as it grows, and write the rows where that is wanted."""
    parser = argparse.ArgumentParser(prog="bench", description="Ours beside a rival, measured in turns.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows to FILE")
    parser.add_argument("jobs", nargs="*", metavar="JOB", help=f"some of: {', '.join(JOBS)}; all without one")
    given = parser.parse_args()
    # search_p50 and search_p95 are rows of one job
    wanted = dict.fromkeys(name.partition("_")[0] for name in given.jobs or JOBS)
    if unknown := [name for name in wanted if name not in JOBS]:
        parser.error(f"there is no job {', '.join(unknown)}")
    rows = []
    _print("job", "ours", "against", "unit", "ratio", "at most", "")
    for job in wanted:
        for row in JOBS[job]():
            rows.append(row)
            figures = (f"{row.ours:.2f}", f"{row.against:.2f}", row.unit, f"{row.ratio:.2f}")
            _print(row.job, *figures, f"{row.at_most:g}", row.remark)
    if given.json:
        given.json.write_text(json.dumps([row.plain() for row in rows], indent=2) + "\n", encoding="utf-8")


def _print(*cells):
    sys.stdout.write(_LINE.format(*cells))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
