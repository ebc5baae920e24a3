from __future__ import annotations

import sys
from io import BytesIO

import pytest
from openpyxl import load_workbook

from desktop.errors import AppError
from tests.excel.answering import answer, faults
from tests.excel.formats import other_formats
from tests.excel.mutants import mutant, shrunk, spoiled
from tests.excel.producers import HEAD, ROWS, workbooks
from tests.excel.read_whole import read_whole


@pytest.fixture(scope="module")
def seeds(tmp_path_factory):
    return workbooks(tmp_path_factory.mktemp("seeds"))


@pytest.fixture(scope="module")
def others():
    return other_formats()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "mutant.xlsx"


def test_every_producer_of_a_workbook_is_read_alike(seeds, path):
    for name, content in seeds.items():
        path.write_bytes(content)
        rows = read_whole(path)[0][2]
        wide = [row.cells + (None,) * (len(HEAD) - len(row.cells)) for row in rows]
        assert wide == [HEAD, *ROWS], name


def test_600_broken_workbooks_are_answered(seeds, path):
    assert faults(seeds, range(600), read_whole, path) == {}


@pytest.mark.long
def test_10_000_broken_workbooks_are_answered(seeds, path):
    assert faults(seeds, range(10_000), read_whole, path) == {}


def test_150_broken_files_of_other_formats_are_answered(others, path):
    assert faults(others, range(150), read_whole, path) == {}


@pytest.mark.long
def test_2_000_broken_files_of_other_formats_are_answered(others, path):
    assert faults(others, range(2_000), read_whole, path) == {}


def test_some_mutants_are_read_and_some_refused_in_each_way(seeds, path):
    found = set()
    for number in range(150):
        path.write_bytes(mutant(number, seeds).content)
        found.add(type(answer(read_whole, path)))
    assert {each.__name__ for each in found} >= {"list", "FileDamagedError", "FileTypeError"}


def test_the_same_number_gives_the_same_mutant(seeds):
    assert [mutant(number, seeds) for number in range(50)] == [mutant(number, seeds) for number in range(50)]


@pytest.mark.filterwarnings("ignore")
def test_without_the_guard_and_the_wall_many_other_errors_are_found(seeds, path):
    def careless(path):
        load_workbook(BytesIO(path.read_bytes()))

    assert len(faults(seeds, range(200), careless, path)) >= 4


def test_a_fault_is_told_by_its_smallest_mutant(seeds, path):
    found = next(each for each in (mutant(n, seeds) for n in range(99)) if len(each.spoilings) == 3)
    guilty = found.spoilings[1]
    smallest = shrunk(found, seeds, lambda each: guilty in each.spoilings)
    assert smallest.spoilings == (guilty,)
    assert smallest.content == spoiled(seeds[found.seed], (guilty,))


@pytest.mark.skipif(sys.platform == "win32", reason="memory is not measured here")
@pytest.mark.parametrize("slow_or_big", ["slow", "big"])
def test_what_takes_too_long_or_too_much_is_noticed(seeds, path, slow_or_big, monkeypatch):
    from tests.excel import answering

    monkeypatch.setattr(answering, "MOST_SECONDS" if slow_or_big == "slow" else "MOST_MEGABYTES", 0.01)

    def work(path):
        return len(b"x" * 60_000_000) + sum(range(3_000_000))

    assert list(faults(seeds, range(2), work, path)) == [slow_or_big]


def test_an_expected_error_is_an_answer(path):
    def refuse(path):
        raise AppError

    path.touch()
    assert isinstance(answer(refuse, path), AppError)
