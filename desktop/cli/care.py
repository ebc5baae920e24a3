"""``mahalleyar search``, ``check``, ``backup …`` and ``move``."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from desktop.cli.answer import DATA_SAYS_NO, DONE, Answer
from desktop.domain.seal import CodeError

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from desktop.cli.answer import Program
    from desktop.services.desk import Desk


def search(desk: Desk, given: Namespace) -> Answer:
    """Search over everything."""
    hits = desk.find.hits(" ".join(given.words))
    data = [
        {
            "kind": hit.kind,
            "id": hit.id,
            "title": hit.title,
            "places": [
                {"field": place.field, "text": place.text, "start": place.start, "end": place.end}
                for place in hit.places
            ],
        }
        for hit in hits
    ]
    lines = [f"{hit.kind}  {hit.id}  {hit.title}" for hit in hits]
    return Answer(data, tuple(lines) or ("nothing was found",))


def check(desk: Desk, given: Namespace) -> Answer:
    """Examine the file: integrity, foreign keys, triggers, the journal's chain, the tables against it.

    The witnesses are what others have seen of the journal: packages, other computers, a printed paper.
    """
    health = desk.care.examine()
    if given.head and not _knows(desk, given.head):
        health = replace(health, witnesses=(*health.witnesses, given.head))
    found = {name: list(faults) for name, faults in asdict(health).items()}
    lines = tuple(f"{name}: {', '.join(faults) or 'ok'}" for name, faults in found.items())
    if health.is_sound:
        return Answer({"sound": True, **found}, lines)
    bad = ", ".join(name for name, faults in found.items() if faults)
    return Answer({"sound": False, **found}, lines, DATA_SAYS_NO, f"the database is not sound: {bad}")


def _knows(desk: Desk, code: str) -> bool:
    try:
        return desk.care.knows_chain(code)
    except CodeError:
        return False


def make_backup(desk: Desk, given: Namespace) -> Answer:
    """Make a checked backup in a folder."""
    path = desk.care.make_backup(given.folder)
    return Answer({"backup": str(path)}, (str(path),))


def check_backup(desk: Desk, given: Namespace) -> Answer:
    """Check a backup and tell what it holds."""
    contents = desk.care.check_backup(given.file)
    data = {
        "backup": str(given.file),
        "counts": dict(contents.counts),
        "changed_at": contents.changed_at.isoformat() if contents.changed_at else "",
        "head": contents.head,
        "broken_links": list(contents.broken_links),
    }
    lines = tuple(f"{name}: {count}" for name, count in contents.counts.items() if count)
    sound = not contents.broken_links
    complaint = "" if sound else "the journal of the backup does not hold together"
    return Answer(data, (str(given.file), *lines), DONE if sound else DATA_SAYS_NO, complaint)


def restore_backup(program: Program, data: Path, given: Namespace) -> Answer:
    """Put a backup in the place of the data; the present state is kept first."""
    kept = program.restore(data, given.file)
    lines = [f"restored: {given.file}", *([f"the present state was kept: {kept}"] if kept else [])]
    return Answer({"restored": str(given.file), "kept": str(kept or "")}, tuple(lines))


def move(program: Program, data: Path, given: Namespace) -> Answer:
    """Take the data with its backups to another folder, where it is looked for from then on."""
    former = program.carry(data, given.folder)
    found = program.usual_file()
    lines = (f"the data lies in: {found}", f"the former file was kept: {former}")
    return Answer({"data": str(found), "former": str(former)}, lines)
