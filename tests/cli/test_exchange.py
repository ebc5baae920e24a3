from __future__ import annotations

import json
import shutil

import pytest

from desktop.cli.main import run as run_words
from desktop.storage.key_file import key_path
from tests.cli.computers import Commands


@pytest.fixture
def computer(tmp_path, capsys):
    """Return what runs commands on a computer of a name, which has a folder of its own."""

    def computer(name, *, named=True):
        made = Commands(tmp_path / name / "mahalleyar.db", name, capsys)
        if named:
            made.answer("exchange", "name", name, "--kind", "county")
        return made

    return computer


def test_a_computer_gets_its_name_once_and_tells_it(computer):
    one = computer("مرودشت", named=False)
    made = one.answer("exchange", "name", "مرودشت", "--kind", "county")
    assert (made["name"], made["kind"], made["scope"]) == ("مرودشت", "county", "")
    assert len(made["fingerprint"].replace(" ", "")) == 25
    assert one.answer("exchange", "status")["own"] == made
    assert "مرودشت" in one.lines("exchange", "status")[0]


def test_its_scope_is_a_place_in_any_spelling(computer):
    one = computer("مرودشت", named=False)
    place = one.answer("exchange", "name", "مرودشت", "--scope", "مرودشت")["scope"]
    assert place
    assert one.answer("exchange", "name", "مرودشت", "--scope", place)["scope"] == place
    code, line = one.refused("exchange", "name", "مرودشت", "--scope", "نیست‌درجهان")
    assert (code, "نیست‌درجهان" in line) == (1, True)


def test_nothing_is_packed_without_a_name(computer, tmp_path):
    one = computer("مرودشت", named=False)
    one.begin()
    code, line = one.refused("exchange", "pack", tmp_path / "x.mahalleyar")
    assert (code, "exchange name" in line) == (1, True)
    assert not (tmp_path / "x.mahalleyar").exists()


def test_nothing_is_packed_with_the_sample_among_the_records(computer, tmp_path):
    one = computer("مرودشت")
    with one.program.open(one.data) as desk:
        desk.sample.bring()
    code, line = one.refused("exchange", "pack", tmp_path / "x.mahalleyar")
    assert (code, "حذف داده‌های نمونه" in line) == (1, True)
    assert not (tmp_path / "x.mahalleyar").exists()


def test_a_package_is_previewed_trusted_taken_and_answered(computer, tmp_path):
    one, two = computer("مرودشت"), computer("استان")
    one.agency("شهرداری")
    package, receipt = tmp_path / "one.mahalleyar", tmp_path / "receipt.mahalleyar"
    packed = one.answer("exchange", "pack", package)
    assert (packed["number"], packed["bytes"], packed["sealed"]) == (1, package.stat().st_size, False)
    shown = two.answer("exchange", "preview", package)
    assert [each["lot"] for each in shown["packages"]] == ["untrusted"]
    fingerprint = shown["packages"][0]["fingerprint"]
    code, line = two.refused("exchange", "take", package)
    assert (code, fingerprint in line) == (1, True)
    code, line = two.refused("exchange", "trust", package, "11111 11111 11111 11111 11111")
    assert (code, fingerprint in line) == (1, True)
    assert two.answer("exchange", "trust", package, fingerprint)["name"] == "مرودشت"
    shown = two.answer("exchange", "preview", package)
    assert [each["lot"] for each in shown["packages"]] == ["ready"]
    assert [each["title"] for each in shown["effects"] if each["kind"] == "Organisation"] == ["شهرداری"]
    taken = two.answer("exchange", "take", package)
    assert taken["counts"] == shown["counts"]
    assert taken["backup"]
    (agency,) = (each["id"] for each in shown["effects"] if each["kind"] == "Organisation")
    for each, elsewhere in ((one, ""), (two, "مرودشت")):
        assert {line["computer"] for line in each.answer("history", agency)["changes"]} == {elsewhere}
    two.answer("exchange", "receipt", receipt, "--for", "مرودشت")
    one.answer("exchange", "take", receipt, "--trust", two.answer("exchange", "status")["own"]["fingerprint"])
    (peer,) = one.answer("exchange", "status")["peers"]
    assert (peer["name"], peer["trusted"], peer["waiting_out"]) == ("استان", True, 0)
    assert one.answer("exchange", "pack", package, "--for", "استان", "--seal")["changes"] == 0
    assert two.answer("exchange", "preview", package)["packages"][0]["lot"] == "known"


def test_what_waits_is_told_with_what_to_bring_first(computer, tmp_path):
    one, two, three = computer("مرودشت"), computer("استان"), computer("فسا")
    first, second = tmp_path / "1.mahalleyar", tmp_path / "2.mahalleyar"
    one.agency("شهرداری")
    one.answer("exchange", "pack", first)
    trust = ("--trust", one.answer("exchange", "status")["own"]["fingerprint"])
    two.answer("exchange", "take", first, *trust)
    two.answer("exchange", "pack", tmp_path / "r.mahalleyar")
    two_trust = ("--trust", two.answer("exchange", "status")["own"]["fingerprint"])
    one.answer("exchange", "take", tmp_path / "r.mahalleyar", *two_trust)
    one.agency("بهزیستی")
    one.answer("exchange", "pack", second, "--for", "استان")
    code, out, err = three.run("--json", "exchange", "take", second, *trust)
    assert (code, json.loads(out)["packages"][0]["lot"]) == (1, "waiting")
    assert err == "mahalleyar: package 2 of مرودشت waits: bring a package of مرودشت first\n"
    (aside,) = three.answer("exchange", "status")["set_aside"]
    assert aside["lot"] == "waiting"
    assert any(aside["id"] in line for line in three.lines("exchange", "status"))
    assert three.refused("exchange", "discard", "nothing")[0] == 1
    assert three.answer("exchange", "discard", aside["id"][:8])["id"] == aside["id"]
    assert three.answer("exchange", "status")["set_aside"] == []
    assert three.run("exchange", "take", second, *trust)[0] == 1, "it can be brought again"
    found = three.answer("exchange", "take", first, *trust)
    assert {each["lot"] for each in found["packages"]} == {"ready"}
    assert three.answer("exchange", "status")["set_aside"] == []
    assert {hit["title"] for hit in three.answer("search", "بهزیستی")} == {"بهزیستی"}


@pytest.mark.parametrize(
    "content", [b"", b"PK\3\4", b"mahalleyar package 1\n", b"mahalleyar package 1\n" + b"x" * 90]
)
def test_what_is_no_package_is_told_in_a_line(computer, tmp_path, content):
    one, file = computer("مرودشت"), tmp_path / "x.mahalleyar"
    file.write_bytes(content)
    for verb in ("preview", "take"):
        code, line = one.refused("exchange", verb, file)
        assert (code, "no exchange package" in line) == (1, True)
    code, line = one.refused("exchange", "preview", tmp_path / "نیست.mahalleyar")
    assert (code, "there is no file" in line) == (3, True)


def test_a_conflict_is_listed_and_settled_for_everybody(computer, tmp_path):
    one, two = computer("مرودشت"), computer("استان")
    package = tmp_path / "x.mahalleyar"
    agency = one.agency("شهرداری")

    def carry(here, there):
        here.answer("exchange", "pack", package, "--whole")
        there.answer(
            "exchange", "take", package, "--trust", here.answer("exchange", "status")["own"]["fingerprint"]
        )

    carry(one, two)
    one.set(agency, short_name="یک")
    two.set(agency, short_name="دو")
    carry(one, two)
    (question,) = two.answer("exchange", "conflicts")
    assert sorted(side["words"] for side in question["sides"]) == ["دو", "یک"]
    assert two.answer("exchange", "status")["conflicts"] == 1
    assert two.refused("exchange", "choose", question["key"], "9")[0] == 1
    assert two.refused("exchange", "choose", "نیست", "1")[0] == 1
    number = [side["words"] for side in question["sides"]].index("یک") + 1
    two.answer("exchange", "choose", question["key"], number)
    assert two.lines("exchange", "conflicts") == ["nothing is open"]
    carry(two, one)
    assert one.answer("exchange", "conflicts") == []
    assert one.get(agency).short_name == two.get(agency).short_name == "یک"


def test_a_fork_is_told_and_parted_from_the_command(computer, tmp_path):
    one, province = computer("مرودشت"), computer("استان")
    package = tmp_path / "x.mahalleyar"
    trust = ("--trust", one.answer("exchange", "status")["own"]["fingerprint"])
    one.agency("شهرداری")
    clone = computer("رونوشت", named=False)
    shutil.copytree(one.data.parent, clone.data.parent, ignore=shutil.ignore_patterns("*.lock"))
    clone.machine = one.machine
    one.agency("بهزیستی")
    clone.agency("دادگستری")
    one.answer("exchange", "pack", package)
    code, _, err = clone.run("--json", "exchange", "take", package, *trust)
    assert (code, "two computers write under the id of مرودشت" in err) == (1, True)
    (fork,) = clone.answer("exchange", "forks")
    assert fork["known_to"] == []
    assert clone.answer("exchange", "renew")["reissued"] == [fork]
    assert {each["lot"] for each in clone.answer("exchange", "take")["packages"]} == {"ready"}
    clone.answer("exchange", "pack", package, "--whole")
    assert {each["lot"] for each in one.answer("exchange", "take", package)["packages"]} == {"ready"}
    assert {hit["title"] for hit in one.answer("search", "دادگستری")} == {"دادگستری"}
    assert one.answer("check")["sound"]
    assert clone.answer("check")["sound"]
    assert province.answer("exchange", "forks") == []


def test_what_was_noticed_is_noted_once_on_stderr(computer):
    one = computer("مرودشت")
    key_path(one.data).unlink()
    code, _, err = one.run("exchange", "status")
    assert (code, err.startswith("mahalleyar: note: the file of keys is gone")) == (0, True)
    assert one.run("exchange", "status")[2] == ""


def test_a_package_in_place_of_noun_is_previewed_and_changes_nothing(computer, tmp_path):
    one, two = computer("مرودشت"), computer("استان")
    one.agency("شهرداری")
    package = tmp_path / "بستهٔ شهرستان.MAHALLEYAR"
    one.answer("exchange", "pack", package)
    before = two.data.read_bytes()
    assert two.answer(package)["packages"][0]["lot"] == "untrusted"
    assert two.data.read_bytes() == before


def test_distrusted_is_distrusted(computer, tmp_path):
    one, two = computer("مرودشت"), computer("استان")
    package = tmp_path / "x.mahalleyar"
    one.answer("exchange", "pack", package)
    two.answer("exchange", "trust", package, one.answer("exchange", "status")["own"]["fingerprint"])
    two.answer("exchange", "distrust", "مرودشت")
    assert two.refused("exchange", "take", package)[0] == 1
    assert two.refused("exchange", "distrust", "کسی")[0] == 1


def test_without_a_verb_the_use_is_told(capsys):
    from desktop.app import Program

    with pytest.raises(SystemExit) as end:
        run_words(["exchange"], Program())
    assert end.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1
