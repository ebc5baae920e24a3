from __future__ import annotations

from zipfile import ZipFile

import pytest

from desktop.app import Program


@pytest.fixture
def resolution(data, final):
    with Program().open(data) as desk:
        return next(iter(desk.prints.notice_plan(final).agencies)).parts[0].resolution.id


@pytest.mark.parametrize("place", ["letters", "letters.zip", "letters.pdf"])
def test_each_agency_gets_its_notice_once(run, answer, final, tmp_path, place):
    out = tmp_path / place
    found = answer("minutes", "notices", final, "--out", out, "--number", "1405/12", "--date", "1405/09/01")
    assert found["letters"][0]["date"] == "1405/09/01"
    assert len({each["number"] for each in found["letters"]}) == len(found["letters"]) >= 2
    if place == "letters.zip":
        assert len(ZipFile(out).namelist()) == len(found["letters"])
    assert len(found["files"]) == (len(found["letters"]) if place == "letters" else 1)
    code, _, complaint = run("minutes", "notices", final, "--out", tmp_path / "again")
    assert (code, "already notified" in complaint) == (1, True)
    assert not (tmp_path / "again").exists()
    assert len(answer("minutes", "notices", final, "--out", out, "--again")["letters"]) == len(
        found["letters"]
    )


def test_a_draft_notifies_nobody(run, draft, tmp_path):
    code, _, complaint = run("minutes", "notices", draft, "--out", tmp_path / "letters")
    assert (code, "still a draft" in complaint) == (1, True)


def test_an_invitation_and_an_extract_are_written(answer, draft, resolution, tmp_path):
    answer("minutes", "invite", draft, "--out", tmp_path / "all.pdf")
    answer("minutes", "invite", draft, "--each", "--number", "7", "--out", tmp_path / "each.pdf")
    answer("resolutions", "extract", resolution, "--out", tmp_path / "extract.pdf")
    assert all(
        (tmp_path / name).read_bytes().startswith(b"%PDF") for name in ("all.pdf", "each.pdf", "extract.pdf")
    )


def test_invitations_are_kept_as_letters_where_that_is_asked_for(answer, draft, tmp_path):
    found = answer("minutes", "invite", draft, "--register", "--out", tmp_path / "kept.pdf")
    assert (tmp_path / "kept.pdf").read_bytes().startswith(b"%PDF")
    assert found["letters"]
    assert found["state"] == "draft"


def test_no_day_is_wrong_use(run, draft, tmp_path):
    code, _, complaint = run("minutes", "invite", draft, "--out", tmp_path / "a.pdf", "--date", "1404/12/30")
    assert (code, "is no day" in complaint) == (2, True)
