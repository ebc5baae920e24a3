from __future__ import annotations

import pytest

from desktop.app import DATABASE, Program
from desktop.errors import DatabaseReadOnlyError, FileMissingError, UnsafeFolderError
from desktop.location import NAME, PORTABLE, Location, usual_home
from desktop.services.data_folder import require_fit, require_writable


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "حافظهٔ همراه"
    folder.mkdir()
    return folder


def test_data_lies_in_the_local_folder_unless_another_was_chosen(home, stick):
    location = Location(home)
    assert (location.folder, location.chosen) == (home, None)
    location.choose(stick)
    assert Location(home).folder == stick
    Location(home).choose(home)
    assert Location(home).folder == home
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("spoilt", ["", "{", "[]", '{"folder": 3}', '{"folder": "not/absolute"}', "\udcff"])
def test_a_spoilt_note_means_the_local_folder(home, spoilt):
    home.mkdir()
    (home / NAME).write_bytes(spoilt.encode(errors="surrogateescape"))
    assert Location(home).folder == home


def test_a_program_opens_the_register_where_it_was_moved_to(home, stick):
    program = Program(home)
    data = program.usual_file()
    assert data == home / DATABASE
    moved = program.move(data, stick)
    assert moved == Program(home).usual_file() == stick / DATABASE
    with program.open(moved) as desk:
        assert desk.folder == stick


def test_a_stick_that_was_pulled_out_is_told_instead_of_beginning_anew(home, stick):
    program = Program(home)
    moved = program.move(program.usual_file(), stick)
    stick.rmdir()
    with pytest.raises(FileMissingError), program.open(moved):
        pass
    assert not stick.exists()


def test_network_and_cloud_folders_are_refused(tmp_path):
    cloud = tmp_path / "OneDrive" / "داده"
    cloud.mkdir(parents=True)
    with pytest.raises(UnsafeFolderError):
        require_fit(cloud)


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(FileMissingError):
        require_fit(tmp_path / "none")


def test_a_folder_that_cannot_be_written_is_refused(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.write_bytes", refuse)
    with pytest.raises(DatabaseReadOnlyError):
        require_writable(tmp_path)


def test_a_trial_leaves_nothing_behind(stick):
    require_fit(stick)
    assert list(stick.iterdir()) == []


def test_a_portable_program_keeps_its_data_beside_itself(stick, monkeypatch):
    monkeypatch.setattr("sys.executable", str(stick / "mahalleyar.exe"))
    (stick / PORTABLE).touch()
    assert usual_home() != stick / "data"  # not frozen: the Python that runs is no program
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert usual_home() == stick / "data"
    (stick / PORTABLE).unlink()
    assert usual_home() != stick / "data"
