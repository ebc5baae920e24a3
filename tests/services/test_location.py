from __future__ import annotations

import pytest

from desktop.app import DATABASE, Program
from desktop.domain.office import Office
from desktop.errors import (
    DatabaseReadOnlyError,
    DataMissingError,
    FileMissingError,
    FileTypeError,
    UnsafeFolderError,
)
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
    stick.rename(stick.with_name("pulled out"))
    with pytest.raises(DataMissingError), program.open(moved):
        pass
    with pytest.raises(DataMissingError):
        program.restore(moved, moved)
    assert not stick.exists()


def test_another_stick_in_its_place_is_no_reason_to_begin_anew(home, stick):
    program = Program(home)
    moved = program.move(program.usual_file(), stick)
    stick.rename(stick.with_name("pulled out"))
    stick.mkdir()
    with pytest.raises(DataMissingError), program.open(moved):
        pass
    assert list(stick.iterdir()) == []
    stick.with_name("pulled out").joinpath(DATABASE).rename(moved)
    with program.open(moved):
        pass


def test_a_register_is_made_before_it_is_remembered_where_it_lies(home, stick):
    program = Program(home)
    (stick / DATABASE).mkdir()
    with pytest.raises(FileTypeError):
        program.move(program.usual_file(), stick)
    assert program.usual_file() == home / DATABASE


def test_what_was_begun_in_the_local_folder_is_not_in_the_way_of_coming_back(home, stick):
    program = Program(home)
    with program.open(program.usual_file()):
        pass
    program.move(program.usual_file(), stick)
    assert not (home / DATABASE).exists()
    assert len(list(home.glob("mahalleyar-*.db"))) == 1
    program.carry(program.usual_file(), home)
    assert program.usual_file() == home / DATABASE


def test_a_register_that_is_found_again_is_opened_as_it_is(home, stick):
    program = Program(home)
    with program.open(program.move(program.usual_file(), stick)) as desk:
        desk.edit.add(Office(name="دفتر نخست"))
    other = stick.rename(stick.with_name("F"))
    moved = program.move(program.usual_file(), other)
    assert moved == program.usual_file() == other / DATABASE
    with program.open(moved) as desk:
        assert len(desk.browse.ids(Office)) == 1
    assert not stick.exists()


def test_the_folder_of_the_data_may_be_chosen_again(home, stick):
    program = Program(home)
    for _ in range(2):
        assert program.move(program.usual_file(), stick).exists()


def test_a_spoilt_note_does_not_begin_anew_where_the_data_was_moved_away(home, stick):
    program = Program(home)
    with program.open(program.usual_file()):
        pass
    program.carry(program.usual_file(), stick)
    (home / NAME).write_text("{")
    with pytest.raises(DataMissingError), program.open(program.usual_file()):
        pass
    program.move(program.usual_file(), stick)
    with program.open(program.usual_file()) as desk:
        assert desk.folder == stick


def test_network_and_cloud_folders_are_refused(tmp_path):
    cloud = tmp_path / "OneDrive" / "داده"
    cloud.mkdir(parents=True)
    with pytest.raises(UnsafeFolderError):
        require_fit(cloud)


@pytest.mark.parametrize("name", ["none", "x" * 300])
def test_a_folder_that_is_not_there_is_refused(tmp_path, name):
    with pytest.raises(FileMissingError):
        require_fit(tmp_path / name)


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
