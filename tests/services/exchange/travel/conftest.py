from __future__ import annotations

import shutil

import pytest

from desktop.app import DATABASE, Program
from tests.services.exchange.travel.computers import Computer


@pytest.fixture(scope="session")
def begun(tmp_path_factory):
    """Return a register in which nobody has written; to make one takes longer than to copy it."""
    file = tmp_path_factory.mktemp("begun") / DATABASE
    with Program(file.parent, "nobody").open(file):
        pass
    return file


@pytest.fixture
def computer(tmp_path, begun):
    """Make a computer of a name; it introduces itself unless it shall not."""
    made = []
    out = tmp_path / "stick"
    out.mkdir()

    def computer(name, *, named=True, folder=None, machine=None):
        folder = folder or tmp_path / name
        if not folder.exists():
            folder.mkdir()
            shutil.copy(begun, folder / DATABASE)
        made.append(Computer(folder, name, out, machine))
        if named:
            made[-1].introduce()
        return made[-1]

    yield computer
    for each in made:
        each.close()
