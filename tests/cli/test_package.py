from __future__ import annotations

import pytest

from desktop.app import wants_window
from desktop.cli.package import as_preview, package_among


@pytest.mark.parametrize(
    "name", ["change.mahalleyar", "بستهٔ شهرستان.MAHALLEYAR", "C:\\Users\\مریم\\a b.mahalleyar"]
)
def test_a_package_in_place_of_noun_is_previewed_and_changes_nothing(refused, data, name):
    before = data.read_bytes()
    code, line = refused(name)
    assert (code, line) == (3, f"there is no file {name}")
    assert data.read_bytes() == before


def test_a_package_in_place_of_noun_stands_for_its_preview():
    words = ["--json", "--data", "x.db", "a.mahalleyar"]
    assert as_preview(words) == ["--json", "--data", "x.db", "exchange", "preview", "a.mahalleyar"]
    assert as_preview(["--data", "a.mahalleyar", "check"]) == ["--data", "a.mahalleyar", "check"]


@pytest.mark.parametrize(
    "words", [[], ["search", "a.mahalleyar"], ["--data", "a.mahalleyar", "check"], ["--data"], ["a.xlsx"]]
)
def test_elsewhere_such_a_name_is_a_name_like_any_other(words):
    assert package_among(words) is None


def test_options_may_stand_before_it():
    assert package_among(["--json", "--data", "x.db", "a.mahalleyar"]) == "a.mahalleyar"


def test_a_double_click_on_a_package_starts_the_window_and_a_console_tells_in_words(monkeypatch):
    assert wants_window([])
    assert not wants_window(["a.mahalleyar"])
    assert not wants_window(["check"])
    monkeypatch.setattr("sys.stdout", None)
    assert wants_window(["a.mahalleyar"])
    assert not wants_window(["check"])
