from __future__ import annotations

import struct

import pytest
from bare_windows import belongs_to_windows
from check_bundle import (
    NEEDED,
    NEEDED_ON,
    dangling,
    faults,
    forbidden,
    imports_of,
    lacking,
    main,
    of_wine,
    size_of,
    strangers,
    too_large,
    unmet,
)
from exe_properties import SIDES, icon_file, version_information

BAD = (
    "_internal/numpy/core.so",
    "_internal/PySide6/Qt/lib/libQt6Qml.so.6",
    "_internal/PySide6/Qt6Quick.dll",
    "_internal/PySide6/opengl32sw.dll",
    "_internal/PySide6/Qt6WebEngineCore.dll",
    "_internal/PySide6/Qt/lib/libQt6Pdf.so.6",
    "_internal/PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
    "_internal/PySide6/translations/qtbase_de.qm",
    "_internal/lxml/tests/test_etree.py",
    "_internal/pip/__init__.py",
    "_internal/_tkinter.pyd",
    "_internal/sqlite3.dll",
    "_internal/python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    "_internal/PySide6/QtCore.pyi",
)
GOOD = (
    "_internal/sqlcipher3/_sqlite3.cp311-win_amd64.pyd",
    "_internal/pypdfium2_raw/pdfium.dll",
    "_internal/PySide6/Qt6Gui.dll",
    "_internal/PySide6/translations/qtbase_fa.qm",
    "_internal/PySide6/translations/qt_en.qm",
    "_internal/resources/sample/minutes.txt",
    "_internal/desktop/storage/migrations/env.py",
)


@pytest.fixture
def bundle(tmp_path):
    """Make a folder that holds, by names alone, what a Linux bundle needs."""
    folder = tmp_path / "mahalleyar"
    for name in (*NEEDED, *NEEDED_ON["linux"]):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


@pytest.mark.parametrize("name", BAD)
def test_what_must_not_ship_is_found_by_its_name(name):
    assert forbidden([name])


def test_what_ships_is_left_alone():
    assert not forbidden(GOOD)


def test_a_whole_bundle_has_no_fault(bundle, capsys):
    assert list(faults(bundle)) == []
    assert main([str(bundle)]) == 0
    assert "no faults" in capsys.readouterr().out


@pytest.mark.parametrize("name", [*NEEDED, *NEEDED_ON["linux"]])
def test_each_file_that_is_missing_is_named(bundle, name):
    (bundle / name).unlink()
    assert list(faults(bundle)) == [f"{name} is missing"]


def test_a_bundle_with_a_fault_fails(bundle, capsys):
    (bundle / "_internal" / "numpy").mkdir(parents=True)
    (bundle / "_internal" / "numpy" / "core.so").write_bytes(b"")
    assert main([str(bundle)]) == 1
    assert "numpy" in capsys.readouterr().out


def test_no_bundle_is_no_sound_bundle(tmp_path):
    assert main([str(tmp_path / "nothing")]) == 3


def test_a_link_that_leads_nowhere_or_out_is_a_fault(bundle, tmp_path):
    (tmp_path / "outside").write_bytes(b"")
    (bundle / "lost").symlink_to("nothing")
    (bundle / "out").symlink_to(tmp_path / "outside")
    (bundle / "sound").symlink_to("THIRD_PARTY_NOTICES.md")
    assert {each.rpartition("/")[2] for each in dangling(bundle)} == {"lost", "out"}


def test_each_file_is_counted_once(bundle):
    before = size_of(bundle)
    (bundle / "again").symlink_to("THIRD_PARTY_NOTICES.md")
    assert size_of(bundle) == before == len({*NEEDED, *NEEDED_ON["linux"]})


@pytest.mark.parametrize(("system", "most"), [("linux", 220), ("windows", 110)])
def test_a_bundle_has_a_ceiling(system, most):
    assert not too_large(most * 1_000_000, system)
    assert too_large(most * 1_000_000 + 1, system)


def test_a_windows_bundle_needs_both_programs():
    assert {"mahalleyar.exe is missing", "mahalleyar-cli.exe is missing"} <= set(lacking([], "windows"))


NEEDED_BY_WINDOWS = [f"mahalleyar/{name}" for name in (*NEEDED, *NEEDED_ON["windows"])]


@pytest.mark.parametrize("written", [str.lower, str.upper, str.title])
def test_windows_finds_a_file_however_its_name_is_written(written):
    assert lacking([written(name) for name in NEEDED_BY_WINDOWS], "windows") == []


@pytest.mark.parametrize("name", ["PYTHON3.DLL", "qwindows.dll", "mahalleyar-cli.EXE"])
def test_a_longer_or_shorter_name_is_another_file(name):
    whole = [each for each in NEEDED_BY_WINDOWS if not each.lower().endswith(f"/{name.lower()}")]
    assert len(whole) == len(NEEDED_BY_WINDOWS) - 1
    assert lacking([*whole, f"mahalleyar/{name}"], "windows") == []
    for other in (f"mahalleyar/lib{name}", f"mahalleyar/{name}.x", f"mahalleyar/{name[1:]}"):
        assert [each.lower() for each in lacking([*whole, other], "windows")] == [
            f"{name.lower()} is missing"
        ]


def test_linux_tells_large_letters_from_small_ones():
    names = [f"mahalleyar/{name}" for name in (*NEEDED, *NEEDED_ON["linux"])]
    assert lacking(names, "linux") == []
    assert len(lacking([name.upper() for name in names], "linux")) == len(names)


def test_every_library_lies_where_it_is_found_or_comes_with_a_bare_windows():
    imports = {
        "mahalleyar.exe": ["KERNEL32.dll", "python311.dll"],
        "_internal/python311.dll": ["VCRUNTIME140.dll", "api-ms-win-crt-heap-l1-1-0.dll"],
        "_internal/VCRUNTIME140.dll": [],
        "_internal/letters/shape.pyd": ["vcruntime140.dll", "VCRUNTIME140_1.dll", "icu.dll"],
        "_internal/PySide6/vcruntime140_1.dll": [],
        "_internal/PySide6/QtCore.pyd": ["VCRUNTIME140_1.dll", "Qt.dll"],
        "_internal/PySide6/plugins/platforms/qwindows.dll": ["Qt.dll"],
        "_internal/shiboken6/Qt.dll": [],
    }
    assert [each.split(",")[0] for each in unmet(imports)] == [
        "mahalleyar.exe needs python311.dll",
        "_internal/letters/shape.pyd needs VCRUNTIME140_1.dll",
        "_internal/letters/shape.pyd needs icu.dll",
    ]


@pytest.mark.parametrize(
    "name", ["icuuc.dll", "WINSPOOL.DRV", "api-ms-win-core-winrt-l1-1-0.dll", "USER32.dll"]
)
def test_what_each_windows_brings_is_known(name):
    assert belongs_to_windows(name)


@pytest.mark.parametrize(
    "name", ["icu.dll", "msvcp140.dll", "api-ms-win-core-path-l1-1-1.dll", "Qt6Core.dll"]
)
def test_what_came_later_or_with_a_runtime_is_none_of_windows(name):
    assert not belongs_to_windows(name)


def test_a_stand_in_for_a_library_of_windows_is_a_stranger():
    names = [
        "_internal/mscms.dll",
        "_internal/icuuc.dll",
        "_internal/vcruntime140.dll",
        "_internal/python3.dll",
    ]
    assert [each.split()[0] for each in strangers(names)] == names[:2]


def test_a_library_of_wine_is_known_by_what_it_says_of_itself():
    assert of_wine(b"MZ" + bytes(62) + b"Wine builtin DLL\0")
    assert not of_wine(b"MZ" + bytes(62) + b"This program cannot be run in DOS mode")


def test_a_windows_bundle_is_looked_into(bundle):
    (bundle / "mahalleyar.exe").write_bytes(program("KERNEL32.dll", "lost.dll"))
    (bundle / "mscms.dll").write_bytes(program("KERNEL32.dll"))
    found = list(faults(bundle))
    assert "mscms.dll belongs to Windows" in found
    assert any(each.startswith("mahalleyar.exe needs lost.dll") for each in found)
    assert not [each for each in found if "KERNEL32" in each]


def test_the_libraries_that_a_program_names_are_read(tmp_path):
    (tmp_path / "x.exe").write_bytes(program("KERNEL32.dll", "Qt6Core.dll"))
    assert imports_of(tmp_path / "x.exe") == ["KERNEL32.dll", "Qt6Core.dll"]


def test_an_icon_holds_each_picture_where_its_head_says():
    pictures = {side: bytes([number]) * (number + 1) for number, side in enumerate(SIDES)}
    icon = icon_file(pictures)
    for number, (side, picture) in enumerate(pictures.items()):
        width, height, *_, length, start = struct.unpack_from("<4B2H2I", icon, 6 + 16 * number)
        assert (width or 256, height or 256) == (side, side)
        assert icon[start : start + length] == picture


def test_the_properties_of_a_program_say_its_version():
    said = version_information("1.2.3", "mahalleyar")
    assert "filevers=(1, 2, 3, 0)" in said
    assert 'StringStruct("ProductVersion", "1.2.3")' in said


def program(*libraries):
    """Return the smallest 64-bit program for Windows that calls one function of each library."""
    size = 20 * (len(libraries) + 1)
    function = struct.pack("<2Q", 1 << 63 | 1, 0)  # by its number, and the end
    table, names, at = b"", b"", 0x1000 + size + len(function)
    for each in libraries:
        table += struct.pack("<5I", 0x1000 + size, 0, 0, at + len(names), 0x1000 + size)
        names += each.encode() + b"\0"
    content = (table + bytes(20) + function + names).ljust(0x200, b"\0")
    head = b"MZ".ljust(60, b"\0") + struct.pack("<I", 64)
    head += struct.pack("<4s2H3I2H", b"PE\0\0", 0x8664, 1, 0, 0, 0, 240, 0x22)
    head += struct.pack("<H2B5I", 0x20B, 0, 0, 0x200, 0, 0, 0x1000, 0x1000)
    head += struct.pack("<Q2I6H4I2H", 0x140000000, 0x1000, 0x200, 6, 0, 0, 0, 6, 0, 0, 0x2000, 0x200, 0, 3, 0)
    head += struct.pack("<4Q2I", 0, 0, 0, 0, 0, 16)
    head += struct.pack("<4I", 0, 0, 0x1000, size) + bytes(14 * 8)
    head += struct.pack("<8s6I2HI", b".idata", 0x1000, 0x1000, 0x200, 0x200, 0, 0, 0, 0, 0x40000040)
    return head.ljust(0x200, b"\0") + content
