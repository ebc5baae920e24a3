"""What PyInstaller would put into the bundle and the program never uses; `mahalleyar.spec` asks here."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

MODULES = (
    # of other programs, drawn in by an import that is not carried out here
    *("numpy", "tkinter", "fontTools", "brotli", "zopfli", "pyphen", "pygments", "cffi", "setuptools", "pip"),
    # a second SQLite engine, with faults that ours is free of; secure connections: there is no network here
    *("sqlite3", "_sqlite3", "ssl", "_ssl", "_hashlib"),
    # for developers and terminals
    *("unittest", "doctest", "pdb", "pydoc", "pydoc_data", "lib2to3", "curses", "readline"),
    *("ftplib", "smtplib", "xmlrpc", "_codecs_cn", "_codecs_hk", "_codecs_jp", "_codecs_kr", "_codecs_tw"),
    # parts of libraries
    *(
        "alembic.testing",
        "sqlalchemy.testing",
        "mako.ext",
        "lxml.html",
        "lxml.objectify",
        "lxml.isoschematron",
    ),
    *("sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle"),
    *("PIL.AvifImagePlugin", "PIL._avif", "PIL._webp", "PIL._imagingcms", "PIL._imagingtk", "PIL.ImageQt"),
    *("PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest", "PySide6.QtUiTools"),
)
PLUGINS = {
    "platforms": {"qwindows", "qxcb", "qwayland", "qoffscreen"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg"},
    "iconengines": {"qsvgicon"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport"},
}
"""The plugins of Qt that stay, by their folders."""
TEXTS = {"qt_en", "qt_fa", "qtbase_en", "qtbase_fa"}
OF_THE_SYSTEM = {"libcups.so.2", "opengl32sw.dll", "d3dcompiler_47.dll"}
"""Libraries that are taken from the computer where they are needed, or drawn without."""
TEMPLATE_UNPACKED = "default-docx-template"
"""The parts of python-docx's template, which it reads from the packed one beside them."""
_LIBRARY = re.compile(r"lib.*\.so(\.[\w.]+)?|.*\.dll", re.IGNORECASE)
_LOADED_BY_NAME = re.compile(r"plugins/|pypdfium2_raw/|^(lib)?python3")
"""Libraries that the start, Qt or Python loads by their names, so that no other one tells of them."""


def is_wanted(name: str) -> bool:
    """Tell of a file of the bundle, by its place in it, whether the program may need it."""
    path = PurePosixPath(name.replace("\\", "/"))
    stem = path.name.removeprefix("lib").partition(".")[0]
    if "plugins" in path.parts:
        return stem in PLUGINS.get(path.parent.name, ())
    if "translations" in path.parts and path.suffix == ".qm":
        return stem in TEXTS
    unread = path.name in OF_THE_SYSTEM or TEMPLATE_UNPACKED in path.parts
    return not unread and ".dist-info/" not in path.as_posix()


def needed(files: Mapping[str, str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Return the binaries that are not shared libraries, and those libraries that they need, however far.

    ``files`` has the place of each in the bundle with its source, and ``needs`` tells of a source which
    libraries it names.
    """
    called: dict[str, set[str]] = {}
    for name in files:
        called.setdefault(PurePosixPath(name.replace("\\", "/")).name.lower(), set()).add(name)
    found = {name for name in files if not _is_library(name)}
    ahead = list(found)
    while ahead:
        names = {name for each in needs(files[ahead.pop()]) for name in called.get(each.lower(), ())}
        ahead += names - found
        found |= names
    return found


def _is_library(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return bool(_LIBRARY.fullmatch(path.name)) and not _LOADED_BY_NAME.search(path.as_posix())
