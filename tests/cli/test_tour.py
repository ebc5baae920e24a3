from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

NAMES = ("offices.xlsx", "minutes.pdf", "minutes-1.png", "mahalleyar.db")


@pytest.fixture(scope="module")
def toured(tmp_path_factory):
    """Return a folder in which somebody had files of their own, and what the tour printed there."""
    import contextlib
    import io

    from desktop.app import Program
    from desktop.cli.main import run

    class Unpictured(Program):
        """Takes no pictures of the window, which tests/ui does."""

        def pictures(self, _out):
            return []

    out = tmp_path_factory.mktemp("tour") / "محله یار"
    (out / "sample").mkdir(parents=True)
    (out / "sample" / "mine.txt").write_text("mine")
    for name in NAMES:
        (out / name).write_text("mine")
    told = []
    for _ in range(2):
        with contextlib.redirect_stdout(io.StringIO()) as said:
            assert run(["--json", "tour", "--out", str(out)], Unpictured()) == 0
        told.append(json.loads(said.getvalue()))
    return out, told


def test_every_path_that_is_printed_is_there_also_the_second_time(toured):
    _, told = toured
    for paths in told:
        assert set(paths) == {"database", "register", "paper", "pictures", "screens"}
        assert all(Path(path).stat().st_size > 1000 for found in paths.values() for path in found)


def test_what_lay_in_the_folder_stays(toured):
    out, _ = toured
    assert (out / "sample" / "mine.txt").read_text() == "mine"


def test_the_register_the_paper_and_its_pictures_belong_together(toured):
    _, (_, paths) = toured
    assert load_workbook(paths["register"][0]).active.max_row > 5
    document = pypdfium2.PdfDocument(paths["paper"][0])
    assert len(document) == len(paths["pictures"]) > 1
    document.close()


def test_no_row_of_the_sample_is_rejected(toured, run):
    _, (paths, _) = toured
    from desktop.paths import SAMPLE

    code, out, _ = run(
        "--json", "sheet", "import", "offices", SAMPLE / "offices.xlsx", file=paths["database"][0]
    )
    found = json.loads(out)
    assert (code, found["rejected"], found["new"]) == (0, 0, 0)


def test_a_folder_that_cannot_be_made_gets_one_line(refused, tmp_path):
    (tmp_path / "file").write_text("x")
    code, line = refused("tour", "--out", tmp_path / "file" / "out")
    assert (code, "cannot be written" in line) == (3, True)


def test_nothing_that_lay_there_is_replaced(toured):
    out, told = toured
    assert [(out / name).read_text() for name in NAMES] == ["mine"] * len(NAMES)
    first, second = ({path for found in paths.values() for path in found} for paths in told)
    assert not first & second
