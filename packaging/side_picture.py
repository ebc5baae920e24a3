"""Draws the picture beside the installer's first and last page from the program's own drawing."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

WIDTH, HEIGHT = 328, 628
"""Twice the pixels of the page, for screens with small ones; setup makes it fit."""
GROUND = "#0F766E"


def draw_side_picture(drawing: Path, target: Path) -> None:
    """Draw an SVG in the upper half of a ground of its own colour, and write that as a bitmap."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    image.fill(QColor(GROUND))
    side = WIDTH * 0.6
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter, QRectF((WIDTH - side) / 2, side * 0.7, side, side))
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target), "BMP"):
        raise OSError(target)


if __name__ == "__main__":
    draw_side_picture(Path(sys.argv[1]), Path(sys.argv[2]))
