"""Reads the picture of an emblem, whatever its size, for the head of a paper."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
)

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 20 * 1024 * 1024
MOST_POINTS = 60_000_000
"""How many points a picture may have; a small file can hold a huge one."""
SIDE = 600
"""Points to which a larger picture is made smaller: more than the finest printer shows of an emblem."""
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def read_emblem(path: Path) -> bytes:
    """Return a PNG of a PNG or JPEG file; raise the error of the file that says why it cannot be used."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise FileTooLargeError(path)
        content = path.read_bytes()
    except FileNotFoundError:
        raise FileMissingError(path) from None
    except (OSError, ValueError):
        raise FileUnreadableError(path) from None
    if not content:
        raise FileEmptyError(path)
    if not content.startswith(_BEGINNINGS):
        raise FileTypeError(path)
    return _smaller(content, path)


def _smaller(content: bytes, path: Path) -> bytes:
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MOST_POINTS:
                raise FileTooLargeError(path)
            turned = ImageOps.exif_transpose(image)
            if turned.mode.startswith("I"):  # sixteen bits of grey, of which Pillow would make white
                turned = turned.point(lambda grey: grey / 256).convert("L")
            upright = turned.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise FileDamagedError(path) from None
    upright.thumbnail((SIDE, SIDE))
    written = BytesIO()
    upright.save(written, "PNG", optimize=True)
    return written.getvalue()
