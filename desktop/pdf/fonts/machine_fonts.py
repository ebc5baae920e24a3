"""The fonts of this computer that have Persian letters, and what keeps one from being used on paper."""

from __future__ import annotations

import os
import struct
import sys
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.pdf.fonts.font_files import DamagedFontError, FontFiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NEEDED = "ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنوهپچژکگی۰۱۲۳۴۵۶۷۸۹"
"""Without one of these a font would leave most words to another; all else may come from others."""
_JOINING = "بجسعهکی"
"""Letters that look different at the beginning of a word in every font that joins."""
_TELLING = "ک"
_FAMILY, _STYLE, _BETTER_FAMILY, _BETTER_STYLE = 1, 2, 16, 17
_USE_AT = 8  # of fsType in the table OS/2
_RESTRICTED, _WHOLE_ONLY, _PICTURES_ONLY = 0x0002, 0x0100, 0x0200
_REGULAR_STYLES = ("regular", "normal", "book", "roman", "")


class Unfit(Enum):
    """Why a font is not put on paper."""

    LETTERS = "letters"
    LICENCE = "licence"
    FORM = "form"
    """Its outlines are of another kind, or its letters do not join."""
    DAMAGED = "damaged"
    GONE = "gone"


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
    for path in files_in(folders):
        if (face := face_of(path)) and _has(face, _TELLING):
            family, style = _names(face)
            if family:
                found.setdefault(family, {}).setdefault(style.casefold(), path)
    fonts = {}
    for family in sorted(found, key=str.casefold):
        styles = found[family]
        usual = (*_REGULAR_STYLES, "bold")  # a font of headings may have no other style
        if regular := next((styles[style] for style in usual if style in styles), None):
            fonts[family] = FontFiles(regular, styles.get("bold", regular), family)
    return fonts


def fault_of(font: FontFiles) -> FontFault | None:
    """Return what keeps a font from being put on paper; None where nothing does."""
    for path in dict.fromkeys((font.regular, font.bold)):
        if (face := face_of(path)) is None:
            return FontFault(Unfit.DAMAGED)
        if not is_outlined(face):
            return FontFault(Unfit.FORM)
        if not may_be_embedded(face):
            return FontFault(Unfit.LICENCE)
        known = set(face.unicodes)
        if lacking := "".join(each for each in NEEDED if ord(each) not in known):
            return FontFault(Unfit.LETTERS, lacking)
        if not _can_be_embedded(path):
            return FontFault(Unfit.DAMAGED)
        if not _joins(face):
            return FontFault(Unfit.FORM)
    return None


def files_in(folders: Iterable[Path]) -> Iterator[Path]:
    """Give the TrueType files in some folders and below; collections (.ttc) are not among them."""
    for folder in folders:
        for place, _, names in os.walk(folder):  # what cannot be read is passed over
            yield from (Path(place) / name for name in sorted(names) if name.casefold().endswith(".ttf"))


def face_of(path: Path) -> Any:
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


def is_outlined(face: Any) -> bool:
    """Tell whether it has outlines of the kind that we embed, and what places them."""
    return all(map(partial(_table, face), ("glyf", "loca", "hmtx", "hhea", "head")))


def _joins(face: Any) -> bool:
    """Tell whether letters come out joined, by the font's own rules or by its presentation forms."""
    import uharfbuzz as hb

    font = hb.Font(face)

    def shaped(text: str) -> list[int]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(font, buffer)
        return [info.codepoint for info in buffer.glyph_infos if info.cluster == 0]

    return all(shaped(letter) != shaped(f"{letter}ب") for letter in _JOINING)


def _can_be_embedded(path: Path) -> bool:
    from desktop.pdf.fonts.face import Face

    try:
        face = Face(path)
        face.program(frozenset(face.glyph(letter) for letter in NEEDED))
    except DamagedFontError:
        return False
    return True


def may_be_embedded(face: Any) -> bool:
    """Tell whether its maker allows a part of it in a document (fsType of the table OS/2)."""
    use = _table(face, "OS/2")
    if len(use) < _USE_AT + 2:
        return True
    (kind,) = struct.unpack_from(">H", use, _USE_AT)
    return not kind & (_RESTRICTED | _WHOLE_ONLY | _PICTURES_ONLY)


def _table(face: Any, name: str) -> bytes:
    return bytes(face.reference_table(name).data or b"")


def _has(face: Any, character: str) -> bool:
    import uharfbuzz as hb

    return bool(hb.Font(face).get_nominal_glyph(ord(character)))


def _names(face: Any) -> tuple[str, str]:
    """Return family and style in English, by which programs call them; nothing where they are spoilt."""
    try:
        names = {each.name_id: face.get_name(each.name_id, "en") or "" for each in face.list_names()}
    except ValueError:  # no text
        return "", ""
    style = names.get(_BETTER_STYLE) or names.get(_STYLE, "")
    return names.get(_BETTER_FAMILY) or names.get(_FAMILY, ""), style
