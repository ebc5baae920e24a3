from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.schema.diff import Edit
from desktop.ui.pages.conflicts.conflicts_page import ConflictsPage
from tests.replicas.computers import Computer


class Colleague(Computer):
    """A computer that takes from the desk's register, writes, and brings it back."""

    def __init__(self, path, desk):
        super().__init__(path, "رضا", skew=10**9)
        self.desk = desk
        self.fetch()

    def fetch(self):
        with self.desk._store.view() as view:
            self.take(tuple(view.changes_after(self.vector())))

    def bring(self):
        with self.desk._store.work() as work:
            have = {replica: end.seq for replica, end in work.ends().items()}
            work.arrive(self.changes(have))
            work.commit()


@pytest.fixture
def colleague(desk, tmp_path):
    made = []

    def colleague():
        made.append(Colleague(tmp_path / "other.db", desk))
        return made[-1]

    yield colleague
    for each in made:
        each.end()


@pytest.fixture
def write_here(desk):
    def write_here(record, **values):
        with desk._store.work() as work:
            opened = work.records(type(record)).open(record.id)
            work.save(Edit(opened, replace(opened.record, **values)))
            work.commit()

    return write_here


@pytest.fixture
def both(desk, colleague, write_here):
    """Let this register and a colleague write in the same records without seeing each other."""

    def both(*written):
        desk.edit.add(*(record for record, _, _ in written))
        other = colleague()
        for record, here, there in written:
            write_here(record, **here)
            other.set(record, **there)
        other.bring()
        return other

    return both


@pytest.fixture
def page_of(qtbot, desk, tools):
    def page_of():
        page = ConflictsPage(desk, tools)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        page.reload()
        return page

    return page_of
