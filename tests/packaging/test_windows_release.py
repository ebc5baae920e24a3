from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import zipfile

import pytest
from owned_files import NAME, owned, write_owned
from windows_release import checksums, four_numbers, main, make_portable, make_setup, program_version

from desktop import __version__
from desktop.location import BESIDE, PORTABLE
from tests.packaging.locked import ROOT

PACKAGING = ROOT / "packaging"
SCRIPTS = {path.name: path.read_text(encoding="utf-8") for path in PACKAGING.glob("installer*.ns[ih]")}
WORDS = SCRIPTS["installer_words.nsh"]
needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed (nsis)")


@pytest.fixture
def tree(tmp_path):
    folder = tmp_path / "a tree"
    (folder / "_internal" / "deep").mkdir(parents=True)
    for name in ("mahalleyar.exe", "mahalleyar-cli.exe", "_internal/deep/a.txt", "_internal/b.txt"):
        (folder / name).write_text(name, encoding="ascii")
    return folder


def test_a_version_is_given_to_windows_as_four_numbers():
    assert program_version() == __version__
    assert four_numbers("0.1.0") == "0.1.0.0"
    assert four_numbers("12") == "12.0.0.0"


@pytest.mark.parametrize("wrong", ["", "1.0rc1", "1.2.3.4.5", "1..2", "v1", "1.0 ", "123456"])
def test_any_other_version_is_refused(wrong):
    with pytest.raises(ValueError, match="^" + re.escape(wrong) + "$"):
        four_numbers(wrong)


def test_owned_files_come_before_their_folders_and_deep_folders_first(tree):
    assert owned(tree) == [
        "_internal\\b.txt",
        "_internal\\deep\\a.txt",
        "mahalleyar-cli.exe",
        "mahalleyar.exe",
        "uninstall.exe",
        "_internal\\deep\\",
        "_internal\\",
    ]


def test_the_list_does_not_name_itself_however_often_it_is_written(tree):
    write_owned(tree)
    first = (tree / NAME).read_bytes()
    write_owned(tree)
    assert (tree / NAME).read_bytes() == first
    assert first.count(b"\r\n") == first.count(b"\n") == len(owned(tree))


def test_a_name_that_the_installer_cannot_read_is_refused(tree):
    (tree / "راهنما.txt").touch()
    with pytest.raises(ValueError, match="راهنما"):
        owned(tree)


def test_the_portable_program_is_known_by_the_file_that_is_packed_with_it(tree, tmp_path):
    write_owned(tree)
    with zipfile.ZipFile(make_portable(tree, tmp_path / "p.zip")) as archive:
        names = set(archive.namelist())
        told = archive.read(f"Mahalleyar/{PORTABLE}").decode("utf-8-sig")
    assert {f"Mahalleyar/{PORTABLE}", "Mahalleyar/mahalleyar.exe", "Mahalleyar/_internal/b.txt"} <= names
    assert f"Mahalleyar/{NAME}" not in names
    assert f"پوشهٔ {BESIDE} " in told


def test_checksums_are_those_that_sha256sum_reads(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"x")
    assert checksums([file]) == f"{hashlib.sha256(b'x').hexdigest()}  a.txt\n"


def test_every_sentence_of_the_installer_is_there_and_used():
    given = set(re.findall(r"^(?:\$\{Say\}|LangString) (\w+) ", WORDS, re.MULTILINE))
    script = "".join(text for name, text in SCRIPTS.items() if name != "installer_words.nsh")
    assert set(re.findall(r"\$\((\w+)\)", script)) == given


def test_the_installer_speaks_persian_with_persian_letters_only():
    said = re.findall(r'^(?:\$\{Say\} \w+|LangString \w+ 1065) "(.+)"$', WORDS, re.MULTILINE)
    assert len(said) > 20
    for sentence in said:
        assert not set("يكىة٤٥٦") & set(sentence)
        assert re.search("[آ-ی]", sentence)
        assert not re.search(r"\s[.،؛؟]|\bمی ", sentence)


def test_every_exit_code_is_explained_in_the_head_of_the_script():
    head = SCRIPTS["installer.nsi"].partition("Unicode true")[0]
    used = set(re.findall(r"(?:\$\{Refuse\}|SetErrorLevel) (\d)", "".join(SCRIPTS.values())))
    assert used == {"3", "4", "5", "6", "7", "8"}
    assert all(re.search(rf"\b{code} ", head) for code in used)


def test_no_script_names_a_folder_of_this_computer():
    for text in SCRIPTS.values():
        assert not re.search(r"/home/|/work/|/tmp/|/usr/|https?:", text)


@needs_nsis
def test_a_small_tree_becomes_a_setup_without_one_warning(tree, tmp_path):
    for flags in (["QUICK"], ["QUICK", "FOR_WINE"]):
        setup = tmp_path / "mahalleyar-1.2.3-setup.exe"
        assert make_setup(tree, setup, "1.2.3", flags) == 0
        assert setup.read_bytes()[:2] == b"MZ"
        assert "نصب محله\u200cیار".encode("utf-16-le") in setup.read_bytes()  # its properties


@needs_nsis
def test_a_release_holds_setup_zip_contents_and_checksums(tree, tmp_path, capfd):
    out = tmp_path / "out"
    assert main([str(tree), str(out), "--for-wine"]) == 0
    names = {path.name for path in out.iterdir()}
    stem = f"mahalleyar-{__version__}"
    assert names == {f"{stem}-setup.exe", f"{stem}-portable.zip", f"{stem}.cdx.json", "SHA256SUMS"}
    checked = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=out, check=False)
    assert checked.returncode == 0


def test_without_makensis_it_is_said_in_a_line(tree, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(os.environ, "PATH", str(tmp_path))
    assert main([str(tree), str(tmp_path / "out")]) == 3
    assert "makensis" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
