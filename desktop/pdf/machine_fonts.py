"""The fonts of this computer that have Persian letters, and what keeps one from being used on paper."""

from __future__ import annotations

import os
import struct
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.pdf.font_files import FontFiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NEEDED = "ءآأؤإئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی\u064b\u0651\u0654۰۱۲۳۴۵۶۷۸۹0123456789،؛؟«»()./:-–%"
"""What a paper may hold: without one of these a font leaves a hole in a word."""
_TELLING = ord("ک")
_FAMILY, _STYLE, _BETTER_FAMILY, _BETTER_STYLE = 1, 2, 16, 17
_USE_AT = 8  # of fsType in the table OS/2
_RESTRICTED, _WHOLE_ONLY, _PICTURES_ONLY = 0x0002, 0x0100, 0x0200
_REGULAR_STYLES = ("regular", "normal", "book", "roman", "")


class Unfit(Enum):
    """Why a font is not put on paper."""

    LETTERS = "letters"
    LICENCE = "licence"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class FontFault:
    """What is wrong with a font; ``letters`` are those that it lacks."""

    reason: Unfit
    letters: str = ""


def folders_of_fonts() -> tuple[Path, ...]:
    """Return where this system keeps its fonts and the person's own."""
    home = Path.home()
    if sys.platform == "win32":
        windows, local = os.environ.get("WINDIR", "C:/Windows"), os.environ.get("LOCALAPPDATA", "")
        return (Path(windows) / "Fonts", Path(local) / "Microsoft" / "Windows" / "Fonts")
    if sys.platform == "darwin":
        return (Path("/Library/Fonts"), Path("/System/Library/Fonts"), home / "Library" / "Fonts")
    shared = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
    return (*shared, home / ".local" / "share" / "fonts", home / ".fonts")


def fonts_in(folders: Iterable[Path]) -> dict[str, FontFiles]:
    """Return the fonts with Persian letters by the names of their families, in order."""
    found: dict[str, dict[str, Path]] = {}
    for path in _files(folders):
        if face := _face(path):
            family, style = _names(face)
            if family and _TELLING in set(face.unicodes):
                found.setdefault(family, {}).setdefault(style.casefold(), path)
    fonts = {}
    for family in sorted(found, key=str.casefold):
        styles = found[family]
        regular = next((styles[style] for style in _REGULAR_STYLES if style in styles), None)
        if regular:
            fonts[family] = FontFiles(regular, styles.get("bold", regular))
    return fonts


def fault_of(font: FontFiles) -> FontFault | None:
    """Return what keeps a font from being put on paper; None where nothing does."""
    for path in dict.fromkeys((font.regular, font.bold)):
        if (face := _face(path)) is None or not _is_formed(face, path):
            return FontFault(Unfit.FORM)
        if not _may_be_embedded(face):
            return FontFault(Unfit.LICENCE)
        known = set(face.unicodes)
        if lacking := "".join(each for each in NEEDED if ord(each) not in known):
            return FontFault(Unfit.LETTERS, lacking)
    return None


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        for place, _, names in os.walk(folder):  # what cannot be read is passed over
            yield from (Path(place) / name for name in sorted(names) if name.casefold().endswith(".ttf"))


def _face(path: Path) -> Any:
    """Return the face of a file, or None where it cannot be read or HarfBuzz is not there."""
    try:
        import uharfbuzz as hb
    except ImportError:
        return None
    try:
        face = hb.Face(hb.Blob.from_file_path(str(path)))
    except hb.HarfBuzzError:
        return None
    return face if face.glyph_count else None


def _is_formed(face: Any, path: Path) -> bool:
    """Tell whether it has outlines that we embed, shapes letters and has an unseen half-space."""
    from desktop.pdf.face import Face

    if not (_table(face, "glyf") and _table(face, "GSUB")):
        return False
    try:
        Face(path)
    except ValueError:
        return False
    return True


def _may_be_embedded(face: Any) -> bool:
    use = _table(face, "OS/2")
    if len(use) < _USE_AT + 2:
        return True
    (kind,) = struct.unpack_from(">H", use, _USE_AT)
    return not kind & (_RESTRICTED | _WHOLE_ONLY | _PICTURES_ONLY)


def _table(face: Any, name: str) -> bytes:
    return bytes(face.reference_table(name).data or b"")


def _names(face: Any) -> tuple[str, str]:
    """Return family and style in English, by which programs call them."""
    names = {each.name_id: face.get_name(each.name_id, "en") or "" for each in face.list_names()}
    style = names.get(_BETTER_STYLE) or names.get(_STYLE, "")
    return names.get(_BETTER_FAMILY) or names.get(_FAMILY, ""), style
