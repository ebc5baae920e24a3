from __future__ import annotations

import shutil

import pytest

from desktop.app import Program
from desktop.domain.office import Office
from tests.storage.conftest import mounted  # noqa: F401 - a fixture


@pytest.fixture
def home(tmp_path):
    return tmp_path / "خانهٔ مریم"


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "حافظهٔ همراه ۱ (#%)"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def lived_in(tmp_path_factory):
    """Return the folder of a register that has an office, an attachment and two backups."""
    home = tmp_path_factory.mktemp("lived in") / "home"
    program = Program(home)
    with program.open(program.usual_file()) as desk:
        office = Office(name="دفتر نخست")
        desk.edit.add(office)
        (home / "نامه.txt").write_text("متن")
        desk.attachments.add(office, home / "نامه.txt")
        desk.care.back_up()
        desk.edit.add(Office(name="دفتر دوم"))
    (home / "نامه.txt").unlink()
    return home


@pytest.fixture
def program(home, lived_in):
    """Return a program whose register has an office, an attachment and two backups."""
    shutil.copytree(lived_in, home)
    return Program(home)
