"""Computers with a folder of their own each, and packages that are carried between them as files."""

from __future__ import annotations

import shutil
from dataclasses import replace

from desktop.app import DATABASE, Program
from desktop.domain.party import Organisation
from desktop.schema.diff import Edit
from desktop.schema.replica import ReplicaKind
from desktop.storage.health import broken_links, contents, differing_tables
from desktop.storage.key_file import key_path


class Computer:
    """One computer, whose register is open unless a test closes it."""

    def __init__(self, folder, name, out, machine=None):
        self.folder, self.name, self.out = folder, name, out
        self.machine = machine or name
        self.sent = 0
        self.open()

    @property
    def data(self):
        return self.folder / DATABASE

    @property
    def key(self):
        return key_path(self.data)

    @property
    def program(self):
        return Program(self.folder, self.machine)

    def open(self):
        self._opened = self.program.open(self.data)
        self.desk = self._opened.__enter__()
        self.store = self.desk._store
        return self

    def close(self):
        if self._opened:
            self._opened.__exit__(None, None, None)
            self._opened = None

    def again(self):
        self.close()
        return self.open()

    def introduce(self, name=""):
        return self.exchange.identity.introduce(name or self.name, ReplicaKind.COUNTY)

    @property
    def exchange(self):
        return self.desk.exchange

    @property
    def replica(self):
        return self.store.replica

    def put(self, *records):
        with self.store.work() as work:
            work.add(*records)
            work.commit()
        return records[0]

    def agency(self, name):
        return self.put(Organisation(name=name))

    def set(self, record, **values):
        opened = self.desk.browse.open(type(record), record.id)
        self.desk.edit.save(Edit(opened, replace(opened.record, **values)))

    def get(self, record):
        return self.desk.browse.open(type(record), record.id).record

    def names(self):
        with self.store.view() as view:
            return {each.name for each in view.records(Organisation).page(view.records(Organisation).find())}

    def pack(self, receiver=None, **wishes):
        """Write a package to the stick; return its file."""
        self.sent += 1
        path = self.out / f"{self.name} {self.sent}.mahalleyar"
        self.packed = self.exchange.pack(path, receiver.replica if receiver else "", **wishes)
        return path

    def receipt(self, receiver):
        self.sent += 1
        path = self.out / f"{self.name} {self.sent}.mahalleyar"
        self.exchange.receipt(path, receiver.replica)
        return path

    def take(self, *paths, trusting=True):
        """Take packages in, believing whoever sent them; return what became of each."""
        if trusting:
            seen = self.exchange.preview(paths).packages
            return self.exchange.take(paths, {each.sender.fingerprint for each in seen}).preview
        return self.exchange.take(paths).preview

    def lots(self, *paths):
        return [each.lot for each in self.take(*paths).packages]

    def ends(self):
        with self.store.view() as view:
            return view.ends()

    def vector(self):
        return {replica: end.seq for replica, end in self.ends().items()}

    def picture(self):
        with self.store.view() as view:
            return contents(view.connection, self.desk._tables)

    def faults(self):
        with self.store.view() as view:
            links = broken_links(view.connection)
        return links, differing_tables(self.desk._tables, self.store.work())

    def copy(self, folder, name, machine=None):
        """Return the computer that a copy of the whole folder gives; this one is closed for it and opened."""
        self.close()
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns("*.lock", "*.who"))
        self.open()
        return Computer(folder, name, self.out, machine or name)


def meet(*computers):
    """Carry whole packages once round, so that each knows and believes each."""
    for one in computers:
        package = one.pack(whole=True)
        for other in computers:
            if other is not one:
                other.take(package)


def agree(*computers):
    """Carry packages twice round; then all have the same, and nothing is broken."""
    for _ in range(2):
        for one in computers:
            package = one.pack()
            for other in computers:
                if other is not one:
                    other.take(package)
    pictures = [each.picture() for each in computers]
    assert all(each == pictures[0] for each in pictures), "all show the same"
    ends = [each.ends() for each in computers]
    assert all(each == ends[0] for each in ends), "all know the same changes, bit for bit"
    assert [each.faults() for each in computers] == [((), ())] * len(computers)
