"""The hollow box that stands for a character which a font lacks; lengths in parts of the size."""

from __future__ import annotations

BOX_WIDTH = 0.62  # the room that it takes
_LEFT, _RIGHT, _TOP, _STROKE = 0.06, 0.56, 0.6, 0.04


def box_path(size: float) -> str:
    """Give the box as PDF path operators for a font of ``size`` units or points."""
    outer = ((_LEFT, 0.0), (_RIGHT, 0.0), (_RIGHT, _TOP), (_LEFT, _TOP))
    inner = (
        (_LEFT + _STROKE, _STROKE),
        (_LEFT + _STROKE, _TOP - _STROKE),
        (_RIGHT - _STROKE, _TOP - _STROKE),
        (_RIGHT - _STROKE, _STROKE),
    )
    return " ".join(
        f"{x * size:.2f} {y * size:.2f} {'l' if number else 'm'}" + (" h" if number == len(ring) - 1 else "")
        for ring in (outer, inner)
        for number, (x, y) in enumerate(ring)
    )
