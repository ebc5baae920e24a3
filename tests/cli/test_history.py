from __future__ import annotations

import pytest

from desktop.app import Program
from desktop.domain.party import Organisation
from desktop.schema.diff import Edit


@pytest.fixture
def one(data):
    one = Organisation(name="شهرداری نمونه")
    with Program().open(data) as desk:
        desk.edit.add(one)
        opened = desk.browse.open(Organisation, one.id)
        desk.edit.save(Edit(opened, Organisation(id=one.id, name="شهرداری نمونه", short_name="شهرداری")))
    return one.id


def test_the_history_of_a_record(answer, run, one):
    told = answer("history", one)
    assert (told["kind"], [each["deed"] for each in told["changes"]]) == ("Organisation", ["create", "set"])
    assert told["changes"][-1]["new"] == "شهرداری"
    code, out, _ = run("history", one)
    assert code == 0
    assert "create  " in out


def test_a_record_as_it_was_on_a_day(answer, run, one):
    told = answer("history", one, "--on", "1500/01/01")
    assert told["was_there"]
    assert [(each["then"], each["now"]) for each in told["fields"]] == [
        ("شهرداری نمونه", "شهرداری نمونه"),
        ("شهرداری", "شهرداری"),
    ]
    assert not answer("history", one, "--on", "1400/01/01")["was_there"]
    code, out, _ = run("history", one, "--on", "1400/01/01")
    assert (code, out) == (0, "it was not there on 1400/01/01\n")


def test_the_history_of_the_whole_register(answer, run, one):
    change, birth, *_ = told = answer("history")
    assert (change["deed"], change["title"], birth["deed"]) == ("set", "شهرداری نمونه", "create")
    assert birth["counts"] == [{"kind": "Organisation", "deed": "create", "records": 1}]
    assert answer("history", "--most", "1") == [change]
    assert answer("history", "--author", change["author"], "--from", "1405/01/01")[0] == change
    assert answer("history", "--author", "ناکس") == answer("history", "--to", "1390/01/01") == []
    code, out, _ = run("history")
    assert (code, len(out.splitlines())) == (0, len(told))
    assert run("history", "--author", "ناکس")[1] == "nothing was found\n"


def test_what_the_journal_does_not_know_is_said(refused):
    assert refused("history", "0190") == (1, "the journal knows no record 0190")
