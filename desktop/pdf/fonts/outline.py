"""The box that stands for a character which no font has, drawn without a font; in parts of the size."""

from __future__ import annotations

BOX_WIDTH = 0.62  # the room that it takes
_LEFT, _RIGHT, _TOP, _STROKE = 0.06, 0.56, 0.66, 0.035
_ROWS, _HEIGHT, _GAP, _PEN = (0.37, 0.08), 0.21, 0.06, 0.03
# fmt: off
_SEGMENTS = {
    "0": "abcdef", "1": "bc", "2": "abdeg", "3": "abcdg", "4": "bcfg", "5": "acdfg", "6": "acdefg",
    "7": "abc", "8": "abcdefg", "9": "abcdfg", "A": "abcefg", "B": "cdefg", "C": "adef", "D": "bcdeg",
    "E": "adefg", "F": "aefg",
}
# fmt: on
"""Which strokes make a digit: from the top with the clock, and the middle last."""


def box_path(size: float, character: str) -> str:
    """Give a frame with the character's code in it as PDF path operators, for a size in points."""
    outer = ((_LEFT, 0.0), (_RIGHT, 0.0), (_RIGHT, _TOP), (_LEFT, _TOP))
    inner = (
        (_LEFT + _STROKE, _STROKE),
        (_LEFT + _STROKE, _TOP - _STROKE),
        (_RIGHT - _STROKE, _TOP - _STROKE),
        (_RIGHT - _STROKE, _STROKE),
    )
    rings = [
        f"{x * size:.2f} {y * size:.2f} {'l' if number else 'm'}" + (" h" if number == len(ring) - 1 else "")
        for ring in (outer, inner)
        for number, (x, y) in enumerate(ring)
    ]
    return " ".join((*rings, *_digits(size, character)))


def _digits(size: float, character: str) -> list[str]:
    """Give the code in two rows of digits that are made of strokes."""
    code = f"{ord(character):04X}"
    code = code.zfill(len(code) + len(code) % 2)
    columns = len(code) // 2
    room = _RIGHT - _LEFT - 2 * _STROKE
    step = room / columns
    width = step - _GAP
    strokes: list[str] = []
    for number, digit in enumerate(code):
        x = _LEFT + _STROKE + number % columns * step + _GAP / 2
        y = _ROWS[number // columns]
        half = _HEIGHT / 2
        places = {
            "a": (x, y + _HEIGHT, width, _PEN),
            "b": (x + width - _PEN, y + half, _PEN, half + _PEN),
            "c": (x + width - _PEN, y, _PEN, half + _PEN),
            "d": (x, y, width, _PEN),
            "e": (x, y, _PEN, half + _PEN),
            "f": (x, y + half, _PEN, half + _PEN),
            "g": (x, y + half, width, _PEN),
        }
        strokes += [
            " ".join(f"{length * size:.2f}" for length in places[segment]) + " re"
            for segment in _SEGMENTS[digit]
        ]
    return strokes
