"""Every error that a clerk can meet has its sentence in the window and its line in the command."""

from __future__ import annotations

import inspect
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest

from desktop.cli import error_text as command
from desktop.errors import AppError, DataError, DiskFullError, SurroundingsError
from desktop.paths import TRANSLATIONS
from desktop.schema.problem import Problem, Reason
from desktop.ui import error_text as window

DATA = {
    "path": Path("folder", "دفترها.xlsx"),
    "backup": Path("folder", "mahalleyar-1.db"),
    "who": "مریم@دبیرخانه",
    "kind": "Office",
    "record_id": "0190",
    "problems": (Problem("name", Reason.MISSING),),
    "fields": ("name", "phone"),
    "heading": "کد",
    "reason": "a page is torn",
    "found": "3.40.1",
    "cause": DiskFullError(),
    "row": 3,
    "number": "1405/21",
    "day": "۱۴۰۵/۰۹/۰۱",
    "offices": ("دفتر باغ",),
    "neighbourhoods": ("حسن‌آباد",),
    "count": 7,
    "name": "مرودشت",
    "fingerprint": "12345 67890 12345 67890 12345",
    "replica": "0190",
    "seq": 12,
    "owner": "شیراز",
}
TABLES = {"window": window.ERRORS, "command": command.ERRORS}
SENTENCES = {
    "window": (window.ERRORS, window.error_text),
    "command": (command.ERRORS, command.error_line),
    "window, unknown": (window.UNKNOWN, window.error_text),
    "command, unknown": (command.UNKNOWN, command.error_line),
}


def concrete(error):
    kinds = error.__subclasses__()
    return {leaf for kind in kinds for leaf in concrete(kind)} if kinds else {error}


def without_text(table, root=AppError):
    return {error.__name__ for error in concrete(root) if error not in table}


def attributes(error):
    parameters = inspect.signature(error.__init__).parameters.values()
    return [
        each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD and each.name != "self"
    ]


def unknown_places(table):
    return {
        error.__name__: strange
        for error, sentence in table.items()
        if (strange := places(str(sentence)) - set(attributes(error)))
    }


def places(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def made(error):
    return error(**{name: DATA[name] for name in attributes(error)})


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_every_error_has_its_text(table):
    assert not without_text(table)
    assert set(table) == concrete(AppError)


@pytest.mark.parametrize(("table", "_text"), SENTENCES.values(), ids=SENTENCES)
def test_every_place_of_a_sentence_is_something_that_the_error_carries(table, _text):
    assert not unknown_places(table)


@pytest.mark.parametrize("text", [window.error_text, command.error_line])
@pytest.mark.parametrize("error", sorted(concrete(AppError), key=lambda error: error.__name__))
def test_every_error_can_be_told_on_one_line(error, text):
    told = text(made(error))
    assert told
    assert not {"{", "}", "\n"} & set(told)


def test_what_an_error_carries_is_told():
    for table, text in SENTENCES.values():
        for error in table.keys() - window.UNKNOWN.keys() - command.UNKNOWN.keys():
            told = text(made(error))
            assert all(any(part in told for part in parts(name)) for name in places(str(table[error])))


TOLD = {
    "problems": ["name (missing)"],
    "fields": ["name, phone"],
    "cause": ["the disk is full"],
    "row": ["3", "۳"],
    "count": ["7", "۷"],
    "seq": ["12", "۱۲"],
    "offices": ["دفتر باغ"],
    "neighbourhoods": ["حسن‌آباد"],
}
"""How a datum is told that is not told as it is; a path by its name or whole."""


def parts(name):
    return TOLD.get(name) or [getattr(DATA[name], "name", DATA[name])]


@pytest.mark.parametrize("text", [window.error_text, command.error_line])
def test_the_newest_backup_is_offered_where_there_is_one(text):
    damaged = next(error for error in window.UNKNOWN if "backup" in attributes(error))
    assert "mahalleyar-1.db" in text(damaged(DATA["path"], DATA["backup"]))
    assert "None" not in text(damaged(DATA["path"]))


@pytest.mark.parametrize("text", [window.error_text, command.error_line])
def test_who_has_the_database_open_is_told_where_it_is_known(text):
    in_use = next(error for error in window.UNKNOWN if "who" in attributes(error))
    assert DATA["who"] in text(in_use(DATA["who"]))
    assert "with" not in text(in_use(""))


def test_the_command_ends_with_one_for_data_and_with_three_for_surroundings():
    codes = {error: command.exit_code(made(error)) for error in concrete(AppError)}
    assert {error for error, code in codes.items() if code == 3} == concrete(SurroundingsError)
    assert {code for error, code in codes.items() if issubclass(error, DataError)} == {1}


def test_a_translation_keeps_the_places_of_its_sentence():
    assert not places_lost((TRANSLATIONS / "fa.ts").read_text(encoding="utf-8"))


def places_lost(catalogue):
    return [
        message.findtext("source")
        for message in ET.fromstring(catalogue).iter("message")
        for form in (message.findall("translation/numerusform") or message.findall("translation"))
        if places(message.findtext("source")) != places(form.text or "")
    ]


class RootError(Exception):
    pass


class PlantedError(RootError):
    def __init__(self, path):
        self.path = path


def test_a_planted_error_without_text_is_found():
    assert without_text({}, RootError) == {"PlantedError"}
    assert not without_text({PlantedError: "…"}, RootError)


def test_a_planted_place_that_the_error_does_not_carry_is_found():
    assert unknown_places({PlantedError: "{path} {who}"}) == {"PlantedError": {"who"}}
    assert not unknown_places({PlantedError: "{path}"})


def test_a_planted_translation_that_loses_a_place_is_found():
    message = "<TS><message><source>{path} gone</source><translation>%s</translation></message></TS>"
    assert places_lost(message % "رفت") == ["{path} gone"]
    assert not places_lost(message % "{path} رفت")
