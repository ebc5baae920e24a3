from __future__ import annotations

import pytest
from left_out import MODULES, is_wanted, needed

QT = "PySide6/Qt"
NEEDS = {
    "window": ["libgui.so.6", "libc.so.6"],
    "xcb": ["libxcb.so.1"],
    "gui": ["libicu.so.73", "libgui.so.6"],
    "tls": ["libssl.so.3"],
}
FILES = {
    "PySide6/QtGui.abi3.so": "window",
    "PySide6/Qt/plugins/platforms/libqxcb.so": "xcb",
    "libpython3.11.so.1.0": "python",
    "pypdfium2_raw/libpdfium.so": "pdfium",
    "PySide6/Qt/lib/libgui.so.6": "gui",
    "PySide6/Qt/lib/libicu.so.73": "icu",
    "libxcb.so.1": "of xcb",
    "libgtls.so.3": "tls",
    "libssl.so.3": "ssl",
}


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/imageformats/libqsvg.so",
        f"{QT}/translations/qtbase_fa.qm",
        "resources/fonts/Vazirmatn-Bold.ttf",
        "libxcb.so.1",
        "docx/templates/default.docx",
    ],
)
def test_what_the_program_uses_stays(name):
    assert is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        "docx\\templates\\default-docx-template\\word\\styles.xml",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        f"{QT}/plugins/imageformats/libqpdf.so",
        f"{QT}/translations/qtbase_de.qm",
        "PySide6/opengl32sw.dll",
        "libcups.so.2",
        "markupsafe-3.0.4.dist-info/WHEEL",
    ],
)
def test_what_it_never_uses_goes(name):
    assert not is_wanted(name)


def test_a_library_stays_only_where_something_that_stays_needs_it_however_far():
    gone = {"libgtls.so.3", "libssl.so.3"}
    assert needed(FILES, lambda source: NEEDS.get(source, ())) == FILES.keys() - gone


def test_libraries_that_need_each_other_end():
    files = {"a.pyd": "a", "one.dll": "1", "two.dll": "2"}
    assert needed(files, {"a": ["one.dll"], "1": ["two.dll"], "2": ["one.dll"]}.__getitem__) == files.keys()


def test_nothing_that_the_program_imports_is_left_out():
    from pathlib import Path

    root = Path(__file__).parents[2]
    source = "\n".join(each.read_text(encoding="utf-8") for each in (root / "desktop").rglob("*.py"))
    assert not [name for name in MODULES if f"import {name}\n" in source or f"from {name} " in source]


def test_a_library_that_lies_there_twice_stays_twice():
    files = {"a.pyd": "a", "VCRUNTIME140.dll": "1", "PySide6/vcruntime140.dll": "2"}
    needs = {"a": ["vcruntime140.dll"], "1": [], "2": []}
    assert needed(files, needs.__getitem__) == files.keys()
