from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
CATALOGUE = ROOT / "i18n" / "fa.ts"
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
PAGE = 'class Page:\n    def title(self):\n        return self.tr("Offices")\n'


@pytest.fixture
def source_strings(tmp_path):
    def extract(folder):
        fresh = tmp_path / "fresh.ts"
        command = [LUPDATE, "-silent", "-no-obsolete", "-extensions", "py", folder, "-ts", fresh]
        subprocess.run(command, check=True, capture_output=True)
        return {key for key, _ in messages(fresh)}

    return extract


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source")), message.find("translation")


def translated(path):
    return {key for key, translation in messages(path) if finished(translation)}


def finished(translation):
    forms = translation.findall("numerusform") or [translation]
    return translation.get("type") is None and all((form.text or "").strip() for form in forms)


def test_every_string_of_the_source_is_in_persian(source_strings):
    strings = source_strings(ROOT / "desktop")
    assert not strings - (translated(CATALOGUE) if CATALOGUE.is_file() else set())


def test_a_planted_string_is_found(source_strings, tmp_path):
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text(PAGE, encoding="utf-8")
    assert source_strings(tmp_path / "ui") == {("Page", "Offices")}


@pytest.mark.parametrize(
    ("translation", "done"),
    [
        ("<translation>دفترها</translation>", True),
        ("<translation><numerusform>%n دفتر</numerusform></translation>", True),
        ("<translation></translation>", False),
        ("<translation><numerusform></numerusform></translation>", False),
        ('<translation type="unfinished">دفترها</translation>', False),
        ('<translation type="vanished">دفترها</translation>', False),
    ],
)
def test_only_a_finished_translation_counts(tmp_path, translation, done):
    catalogue = tmp_path / "fa.ts"
    message = f"<message><source>Offices</source>{translation}</message>"
    catalogue.write_text(f"<TS><context><name>Page</name>{message}</context></TS>", encoding="utf-8")
    assert translated(catalogue) == ({("Page", "Offices")} if done else set())
