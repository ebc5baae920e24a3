"""Blank files, packages, and what an edit of each kind of record writes; for the machine of computers."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.storage.opening import renew_replica
from tests.replicas.computers import Computer

_TEMPLATE = {}


def blank(folder):
    """Return a blank file, made once for each process."""
    if not _TEMPLATE:
        kept = TemporaryDirectory()
        path = Path(kept.name) / "blank.db"
        Computer(path, "blank").end()
        _TEMPLATE.update(folder=kept, path=path)
    return Path(shutil.copy(_TEMPLATE["path"], folder))


def fresh(path, name, skew=0):
    blank(path)
    renew_replica(path)
    return Computer(path, name, skew)


class Parcel:
    """What travels: the changes after ``requires``, as the sender had them."""

    def __init__(self, computer, requires):
        self.requires = requires
        self.changes = computer.changes(requires)

    def awaited(self, vector):
        return {each: seq for each, seq in self.requires.items() if vector.get(each, 0) < seq}


def edited(record, word):
    """Return what an edit gives a value."""
    match record:
        case Organisation():
            return {"short_name": word}
        case Office():
            return {"code": word}
        case Session():
            return {"venue": word}
        case Resolution():
            return {"preamble": word}
        case Assignment():
            return {"percent": len(word) * 10}
        case AgendaItem():
            return {"presenter": word}
        case _:
            return {"days": word}


def chosen(computer, record, field, value, seen):
    with computer.store.work() as work:
        work.choose(type(record).__name__, record.id, field, value, seen)
        work.commit()
