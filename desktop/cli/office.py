"""``mahalleyar office documents`` and ``office dossier``: what offices owe, and what goes with a handover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, DONE, Answer
from desktop.persian.jalali import day_latin

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop.services.desk import Desk
    from desktop.services.offices.paper_lines import DueDocument, Expiring, MissingDocument, OnRoad


def documents(desk: Desk, given: Namespace) -> Answer:
    """List what offices owe by a day; without ``--due`` also what ends, what is on its road and missing."""
    standing = desk.offices.documents.standing()
    due = [_due(each) for each in standing.due]
    lines = [f"{each['due']}  {each['days']:>5}  {each['office']}: {each['kind']}" for each in due]
    if given.due:
        return Answer({"due": due}, (*lines, f"due {len(due)}"))
    ending = [_ending(each) for each in standing.expiring]
    road = [_on_road(each) for each in standing.on_road]
    missing = [_missing(each) for each in standing.missing]
    lines += [f"{each['until']}  {each['days']:>5}  {each['office']}: {each['words']}" for each in ending]
    counts = f"due {len(due)}, ending {len(ending)}, on the road {len(road)}, missing {len(missing)}"
    data = {"due": due, "ending": ending, "road": road, "missing": missing}
    return Answer(data, (*lines, counts))


def dossier(desk: Desk, given: Namespace) -> Answer:
    """Write the handover file of an office, by its id, code or name, into a new folder below a folder."""
    from desktop.domain.office import Office
    from desktop.progress import NoProgress

    ids = desk.browse.ids(Office)
    found = given.office if given.office in ids else desk.browse.named(Office, given.office)
    if not found:
        several = found is None
        wrong = f"several are called “{given.office}”" if several else f"nothing is called “{given.office}”"
        return Answer(None, code=DATA_SAYS_NO, complaint=wrong)
    written = desk.dossier_folder.write(found, given.folder, NoProgress())
    told = {"folder": str(written.folder), "files": written.files, "left_out": written.left_out}
    complaint = f"{written.left_out} files could not be copied" if written.left_out else ""
    return Answer(told, (str(written.folder),), DATA_SAYS_NO if complaint else DONE, complaint)


def _due(due: DueDocument) -> dict[str, Any]:
    return {
        "office_id": due.office_id,
        "office": due.office,
        "kind": due.kind.value,
        "document": due.document_id,
        "state": due.state.value if due.state else "",
        "due": day_latin(due.due_on),
        "days": due.days,
    }


def _ending(term: Expiring) -> dict[str, Any]:
    return {
        "kind": term.kind.value,
        "id": term.id,
        "office_id": term.office_id,
        "office": term.office,
        "words": term.words,
        "until": day_latin(term.until),
        "days": term.days,
    }


def _on_road(road: OnRoad) -> dict[str, Any]:
    return {
        "office_id": road.office_id,
        "office": road.office,
        "kind": road.kind.value,
        "document": road.document_id,
        "state": road.state.value,
        "body": road.body,
        "session": road.session_id,
    }


def _missing(missing: MissingDocument) -> dict[str, Any]:
    return {"office_id": missing.office_id, "office": missing.office, "kind": missing.kind.value}
