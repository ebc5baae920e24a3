"""10,000 changes packed and taken in, against parsing and verifying the bytes of that package alone.

The changes are those of an office that worked for weeks on a register which both computers have: steps of
about five, of fields of several kinds of record, now and then of a new one. Taking in is measured with all
that goes with it in the window but the backup, which is a copy of a file. Times are those of the processor.
"""

from __future__ import annotations

import gc
import random
import shutil
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from statistics import median

from desktop.domain.office import Office
from desktop.domain.party import Person
from desktop.domain.resolution import Assignment, AssignmentState, FollowUp, Resolution
from desktop.paths import VOCABULARY
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.schema.replica import ReplicaKind
from desktop.schema.vocabulary import read_vocabulary
from desktop.services.exchange.exchange_desk import ExchangeDesk
from tests.benchmarks import data_journal, words
from tests.benchmarks.measure import Row, busy
from tests.benchmarks.memory import forget_most, held, most_held
from tests.benchmarks.packages import LARGEST, raw_parse_and_verify
from tests.benchmarks.register import folder, register

CHANGES, LARGE = 10_000, 100_000
_MEBIBYTES = 400
"""How much memory a large package may take on top of what the program holds."""
_RECORDS = 10_000
_TURNS = 5
_EDITS = {
    Office: ("manager", "address", "note", "phone"),
    Resolution: ("preamble", "operative"),
    Assignment: ("percent", "state"),
    FollowUp: ("result", "words"),
    Person: ("professional_title", "phone"),
}
_OFTEN = (8, 3, 6, 3, 1)


def pack_rows():
    """Yield the rows of the time and of the size."""
    with folder() as place, _changed(place) as sender:
        package = place / "package.mahalleyar"
        pack = partial(sender.pack, package, "receiver")
        packed = pack()
        taken = [(busy(pack), busy(raw_parse_and_verify, package)) for _ in range(_TURNS)]
        told = f"{packed.changes:,} changes"
        yield Row("pack", *_medians(taken), "ms", 20, told)
        yield Row("pack_size", packed.bytes / 1_000, LARGEST / 1_000, "kB", 1, told)


def take_rows():
    """Yield the row; each time the package is taken into another copy of the same register."""
    with folder() as place, _changed(place) as sender:
        package = place / "package.mahalleyar"
        packed = sender.pack(package, "receiver")
        taken = [(_take(place, package), busy(raw_parse_and_verify, package)) for _ in range(_TURNS)]
        yield Row("take", *_medians(taken), "ms", 20, f"{packed.changes:,} changes, without the backup")


def large_rows():
    """Yield time and memory of ten times as many changes at once, such as those of a year."""
    with folder() as place, _changed(place, LARGE) as sender:
        package = place / "package.mahalleyar"
        packed = sender.pack(package, "receiver")
        raw = busy(raw_parse_and_verify, package)
        with _desk(place / "receiver") as (desk, _):
            gc.collect()
            forget_most()
            before = held()
            took = busy(partial(desk.take, [package], telling=False))
            most = most_held()
        told = f"{packed.changes:,} changes"
        yield Row("take_large", took * 1_000, raw * 1_000, "ms", 20, told)
        if before is not None:
            yield Row("take_large_memory", most - before, _MEBIBYTES, "MiB", 1, told)


def _medians(taken):
    return (median(each) * 1_000 for each in zip(*taken, strict=True))


def _take(place, package):
    copy = shutil.copytree(place / "receiver", place / "copy")
    with _desk(copy) as (desk, _):
        found = busy(partial(desk.take, [package], telling=False))
    shutil.rmtree(copy)
    return found


@contextmanager
def _changed(place, changes=CHANGES):
    """Give the exchange of a computer that changed what another one has as well."""
    with _desk(place / "sender") as (sender, store):
        data_journal.fill(store, _RECORDS, 0)
        own = sender.identity.introduce("sender", ReplicaKind.OFFICE)
        with _desk(place / "receiver") as (receiver, _):
            card = receiver.identity.introduce("receiver", ReplicaKind.PROVINCE)
            sender.pack(place / "base.mahalleyar")
            receiver.take([place / "base.mahalleyar"], {own.fingerprint})
            receiver.receipt(place / "receipt.mahalleyar", "sender")
        sender.take([place / "receipt.mahalleyar"], {card.fingerprint})
        _work(store, changes)
        yield sender


@contextmanager
def _desk(place):
    """Give the exchange of the register in a folder, and its store."""
    place.mkdir(exist_ok=True)
    with register(place / "register.db") as store:
        vocabulary = read_vocabulary(VOCABULARY)
        yield ExchangeDesk(store, vocabulary, place / "register.db", lambda: place, None, None), store


def _work(store, changes):
    """Change fields in steps of about five, and make a follow-up now and then."""
    rng = random.Random(12)
    with store.view() as view:
        ids = {kind: view.records(kind).find() for kind in _EDITS}
    done = step = 0
    while done < changes:
        step += 1
        with store.work() as work:
            before = work.journal.arrived()
            if step % 8 == 0:
                assignment = link_to(work.records(Assignment).get(rng.choice(ids[Assignment])))
                work.add(FollowUp(assignment=assignment, followed_on=date(2026, 3, 1), words=_words(rng)))
            for _ in range(2):
                kind = rng.choices(list(_EDITS), _OFTEN)[0]
                _edit(work, rng, kind, rng.choice(ids[kind]))
            done += work.journal.arrived() - before
            work.commit()


def _edit(work, rng, kind, record_id):
    opened = work.records(kind).open(record_id)
    names = rng.sample(_EDITS[kind], rng.randrange(1, len(_EDITS[kind]) + 1))
    work.save(Edit(opened, replace(opened.record, **{name: _value(rng, name) for name in names})))


def _value(rng, name):
    if name == "percent":
        return rng.randrange(101)
    if name == "state":
        return rng.choice(list(AssignmentState))
    if name == "phone":
        return f"0713{rng.randrange(10**7):07}"
    if name in {"manager", "professional_title"}:
        return f"{rng.choice(words.FIRST_NAMES)} {rng.choice(words.FAMILY_NAMES)}"
    return _words(rng)


def _words(rng):
    return " ".join(rng.choices(words.PLAIN, k=rng.randrange(3, 25)))


if __name__ == "__main__":
    for found in (pack_rows, take_rows):
        for each in found():
            print(each, each.ratio)  # noqa: T201
