"""Pages of a paper as pictures; PDFium stands behind this one service, with one lock."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from pathlib import Path

_POINTS_PER_INCH = 72
_ONE_AT_A_TIME = Lock()


def write_pictures(paper: bytes, folder: Path, name: str, *, dots_per_inch: int = 110) -> tuple[Path, ...]:
    """Write each page as ``name-1.png`` and so on; PDFium is not thread-safe, hence the lock."""
    written = []
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(paper)
        try:
            for number in range(len(document)):
                path = folder / f"{name}-{number + 1}.png"
                picture = document[number].render(scale=dots_per_inch / _POINTS_PER_INCH)
                picture.to_pil().save(path)
                written.append(path)
        finally:
            document.close()
    return tuple(written)
