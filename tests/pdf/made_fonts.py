"""Fonts for the tests, made from the shipped one."""

from __future__ import annotations

import struct

import uharfbuzz as hb

from desktop.pdf.fonts.font_files import FontFiles
from tests.pdf.drawn import FONTS

LAYOUT = ("GSUB", "GPOS", "GDEF")


def made(path, without="", dropped=(), source="Vazirmatn-Regular.ttf", kept=None):
    """Write a font that lacks some characters and tables, or has only those of ``kept``."""
    face = hb.Face(hb.Blob.from_file_path(str(FONTS / source)))
    wanted = hb.SubsetInput()
    codes = set(face.unicodes) if kept is None else set(map(ord, kept))
    wanted.sets(hb.SubsetInputSets.UNICODE).update(codes - set(map(ord, without)))
    wanted.sets(hb.SubsetInputSets.NAME_ID).update({1, 2})
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
        int.from_bytes(tag.encode(), "big") for tag in dropped
    )
    path.write_bytes(bytes(hb.subset(face, wanted).blob.data))
    return path


def family_of(path):
    return FontFiles(path, path, path.stem)


def old_office_font(folder, without=""):
    """Write a font that joins by its presentation forms alone, as those of thirty years ago."""
    return family_of(made(folder / f"Old{len(without)}.ttf", without, LAYOUT))


def tables(content):
    """Give the place and length of each table."""
    rows = range(struct.unpack_from(">H", content, 4)[0])
    entries = [struct.unpack_from(">4sIII", content, 12 + 16 * row) for row in rows]
    return {tag.decode(): (start, length) for tag, _, start, length in entries}
