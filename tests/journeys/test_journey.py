"""From an empty folder, by the command alone: workbook and old minutes in, paper and register out."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.app import Program
from desktop.cli.main import run
from desktop.paths import SAMPLE
from tests.journeys.journey_words import by_pdfium, by_pdftotext, missing_words, words_of

OLD = Path(__file__).parents[1] / "samples" / "minutes_50.txt"
HEAD = ("کد دفتر", "نام دفتر", "نوع", "شهر", "محله", "وضعیت", "تاریخ شروع", "ناظر", "تلفن", "عرض جغرافیایی")
ROWS = [
    ("۱", "دفتر تسهيلگري چشمه", "تسهیلگری", "آزمون", "چشمه", "فعال", "1402/03/15", "شهرداری", "021-1", 35.1),
    (
        "2",
        "دفتر تسهیل گری باغ نو",
        "نوسازی",
        "آزمون",
        "باغ نو؛ چشمه",
        "تعطیل",
        "۱۴۰۲/۰۶/۳۱",
        None,
        None,
        None,
    ),
    (None, "دفتر تسهیل\u200cگری کوی مهر", None, "یزد", None, None, "15 خرداد 1402", "بهزیستی", None, None),
]


class Journey:
    """One folder, and the commands that are given in it; each must be done."""

    def __init__(self, folder):
        self.folder = folder
        self.data = folder / "data" / "mahalleyar.db"

    def __call__(self, *words, code=0):
        with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.redirect_stderr(io.StringIO()):
            ended = run(["--data", str(self.data), "--json", *map(str, words)], Program())
        assert ended == code, words
        return json.loads(said.getvalue())


@pytest.fixture(scope="module")
def journey(tmp_path_factory):
    return Journey(tmp_path_factory.mktemp("journey"))


@pytest.fixture(scope="module")
def register(journey):
    """Bring the workbook of offices in."""
    book = Workbook()
    for row in (("فهرست دفترها",), (None,), HEAD, *ROWS):
        book.active.append(row)
    path = journey.folder / "offices.xlsx"
    book.save(path)
    return path, journey("sheet", "import", "offices", path)


@pytest.fixture(scope="module", params=[OLD, SAMPLE / "minutes.txt"], ids=["old", "sample"])
def closed(journey, register, request):
    """Read old minutes, save, finalise and print them."""
    read = journey("minutes", "read", request.param, "--save")
    final = journey("minutes", "finalise", read["session"])
    paper = journey.folder / f"{read['number']}.pdf"
    journey("minutes", "print", read["session"], "--out", paper)
    return read, final, paper


def test_the_workbook_is_in_and_a_second_time_there_is_nothing_to_do(journey, register):
    path, first = register
    assert (first["new"], first["rejected"], first["saved"]) == (3, 0, True)
    again = journey("sheet", "import", "offices", path)
    assert (again["unchanged"], again["made"]) == (3, [])


def test_the_number_of_the_old_minutes_is_kept(closed):
    read, final, _ = closed
    assert final["number"] == read["number"]
    assert any("شمارهٔ جلسه" in remark["text"] for remark in final["remarks"])


def test_six_resolutions_are_read_whole(journey, register):
    read = journey("minutes", "read", OLD)
    lines = [line.split(". ", 1)[1] for line in OLD.read_text(encoding="utf-8").splitlines()[-6:]]
    assert [words_of(each["text"]) for each in read["resolutions"]] == [words_of(line) for line in lines]
    assert (read["number"], read["date"]) == (50, "1402/07/10")
    assert read["resolutions"][0]["deadline"]["date"] == "1402/08/15"


READERS = pytest.mark.parametrize(("reader", "lost"), [(by_pdfium, 1), (by_pdftotext, 0)])
"""PDFium moves a hamza before a full stop; the other reader returns every word."""


@READERS
def test_every_word_of_every_resolution_is_on_the_paper(closed, reader, lost):
    read, _, paper = closed
    if (text := reader(paper)) is None:
        pytest.skip("pdftotext is not on this computer")
    assert len(missing_words([each["text"] for each in read["resolutions"]], text)) <= lost


def test_the_resolutions_stand_in_their_order(closed):
    read, _, paper = closed
    text, places = " ".join(words_of(by_pdfium(paper))), []
    for resolution in read["resolutions"]:
        beginning = " ".join(words_of(resolution["text"])[:5])
        places.append(text.find(beginning))
    assert places == sorted(places)
    assert places[0] > 0


@READERS
def test_everything_else_that_was_read_is_on_the_paper_too(closed, reader, lost):
    read, final, paper = closed
    if (text := reader(paper)) is None:
        pytest.skip("pdftotext is not on this computer")
    said = [read["title"], read["place"], *read["agenda"], *read["present"], *read["statements"]]
    assert len(missing_words(said, text)) <= lost
    assert final["digest"][:12] in "".join(text.split())


def test_the_words_on_the_paper_are_letters_as_typed(closed):
    text = by_pdfium(closed[2])
    assert not [letter for letter in text if "\ufb50" <= letter <= "\ufeff" and letter != "\ufeff"]


def test_the_closed_minutes_are_locked(journey, closed):
    with contextlib.redirect_stderr(io.StringIO()) as told:
        ended = run(["--data", str(journey.data), "minutes", "finalise", closed[0]["session"]], Program())
    assert (ended, "final" in told.getvalue()) == (1, True)


def test_the_register_goes_out_and_comes_back_unchanged(journey, register):
    out = journey.folder / "out.xlsx"
    assert journey("sheet", "export", "offices", out)["rows"] == 3
    found = journey("sheet", "import", "offices", out)
    assert [found[name] for name in ("new", "changed", "unchanged", "rejected")] == [0, 0, 3, 0]


def test_three_spellings_find_the_same(journey, register, closed):
    spellings = ["تسهیلگری", "تسهیل گری", "تسهیل\u200cگری"]
    found = [{hit["id"] for hit in journey("search", spelling)} for spelling in spellings]
    kinds = {hit["kind"] for hit in journey("search", spellings[0])}
    assert found[0] == found[1] == found[2]
    assert {"Office", "AgendaItem"} <= kinds


def test_backed_up_changed_restored_and_sound(journey, register, closed):
    stick = journey.folder / "stick"
    stick.mkdir(exist_ok=True)
    before = journey("minutes", "list")
    backup = journey("backup", "make", stick)["backup"]
    assert journey("backup", "check", backup)["counts"]["office"] == 3
    journey("minutes", "read", OLD, "--save")
    assert len(journey("minutes", "list")) == len(before) + 1
    kept = journey("backup", "restore", backup)["kept"]
    assert journey("minutes", "list") == before
    assert journey("check")["sound"]
    assert Path(kept).exists()
    again = journey.folder / "again.pdf"
    journey("minutes", "print", closed[0]["session"], "--out", again)
    assert again.read_bytes() == closed[2].read_bytes()
