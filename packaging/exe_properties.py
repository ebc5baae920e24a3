"""What Windows shows of a program file: its icon, drawn from a picture, and what its properties say."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

SIDES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""The sides that Windows asks for, in pixels, at 100 to 250 %."""
_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "Mahalleyar"),
      StringStruct("FileDescription", "Mahalleyar \u2013 محله\u200cیار"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "MIT"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Mahalleyar"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])])
  ]
)
"""


def version_information(version: str, name: str) -> str:
    """Return what PyInstaller puts into ``name.exe``; ``version`` is of three numbers."""
    numbers = (*map(int, version.split(".")), 0)
    return _VERSION.format(numbers=numbers, version=version, name=name)


def icon_file(pictures: dict[int, bytes]) -> bytes:
    """Return an .ico of PNG pictures by their side in pixels, of which 256 is the largest."""
    head = struct.pack("<3H", 0, 1, len(pictures))
    entries, at = b"", len(head) + 16 * len(pictures)
    for side, picture in pictures.items():
        entries += struct.pack("<4B2H2I", side % 256, side % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + entries + b"".join(pictures.values())


def draw_icon(drawing: Path, icon: Path) -> None:
    """Draw an SVG in every side that Windows asks for, and write that as an .ico."""
    pictures = {}
    for side in SIDES:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(drawing)).render(painter)
        painter.end()
        written = QBuffer()
        written.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(written, "PNG")
        pictures[side] = bytes(written.data().data())
    icon.parent.mkdir(parents=True, exist_ok=True)
    icon.write_bytes(icon_file(pictures))
