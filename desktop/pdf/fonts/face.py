"""A TrueType font as HarfBuzz sees it: measures, shaping and subsets; all lengths in units of the font."""

from __future__ import annotations

import re
import struct
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import uharfbuzz as hb

from desktop.pdf.fonts.font_files import DamagedFontError
from desktop.pdf.fonts.outlines import Outlines
from desktop.pdf.fonts.program import FRAME, FRAME_SIZE, Part, Program, Stack
from desktop.pdf.fonts.sfnt import directory
from desktop.pdf.text.unseen import is_unseen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_NEEDED = {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}
_HEAD_BOUNDS = slice(36, 44)
_UNSAFE = re.compile(r"[^A-Za-z0-9-]+")
_DIGITS_SCALE, _DIGIT_ROWS = 0.8, (0.385, 0.03)


class Face:
    """One weight of a font, read from ``path``; raises `DamagedFontError` for what is no TrueType font.

    Numbers of glyphs from `count` on are stacks, which `stacked` has put together.
    """

    def __init__(self, path: Path) -> None:
        self.name = _UNSAFE.sub("", path.stem) or "Font"
        try:
            content = path.read_bytes()
            if not _is_whole(content):
                raise DamagedFontError(path.name)
            self._face = hb.Face(hb.Blob(content))
            self.font = hb.Font(self._face)
            self.units = int(self._face.upem)
            head = bytes(self._face.reference_table("head").data)
            self.bounds: tuple[int, ...] = struct.unpack(">4h", head[_HEAD_BOUNDS])
            self.codes = frozenset(self._face.unicodes)
        except (OSError, struct.error, hb.HarfBuzzError) as error:
            raise DamagedFontError(path.name) from error
        extents = self.font.get_font_extents("ltr")
        self.ascent, self.descent = int(extents.ascender), int(extents.descender)
        self.count = int(self._face.glyph_count)
        if not self.codes or not self.descent <= 0 < self.ascent:
            raise DamagedFontError(path.name)
        self._outlines = Outlines(self._face)
        self._stacks: dict[Stack, int] = {}
        self._stack_of: dict[int, Stack] = {}
        self.advance = cache(self._advance)
        self.draws = lru_cache(maxsize=4096)(self._draws)
        self.program = lru_cache(maxsize=16)(self._program)
        self.empty = self.stacked(Stack((), 0))

    def _advance(self, glyph: int) -> int:
        stack = self._stack_of.get(glyph)
        return stack.advance if stack else int(self.font.get_glyph_h_advance(glyph))

    def glyph(self, character: str) -> int:
        """Give the number of the glyph of a character, 0 where there is none."""
        return int(self.font.get_nominal_glyph(ord(character)) or 0)

    def stacked(self, stack: Stack) -> int:
        """Give the number under which a stack is shown like a glyph."""
        number = self._stacks.setdefault(stack, self.count + len(self._stacks))
        self._stack_of[number] = stack
        return number

    def stack_of(self, glyph: int) -> Stack:
        """Give what a glyph or a stack is put together from."""
        return self._stack_of.get(glyph) or Stack((Part(glyph),), self.advance(glyph))

    def frame(self, character: str) -> int:
        """Give a stack for a character that no font has: a frame with its code in small digits."""
        code = f"{ord(character):04X}"
        code = code if len(code) == 4 else f"{code:0>6}"  # noqa: PLR2004  two rows
        width, columns = round(FRAME_SIZE[0] * self.units), len(code) // 2
        scale = _DIGITS_SCALE / columns
        parts = [Part(FRAME)]
        for row, height in zip((code[:columns], code[columns:]), _DIGIT_ROWS, strict=True):
            glyphs = [self.glyph(digit) for digit in row]
            x = (width - sum(self.advance(glyph) for glyph in glyphs) * scale) / 2
            for glyph in glyphs:
                parts.append(Part(glyph, round(x), round(height * self.units), scale))
                x += self.advance(glyph) * scale
        return self.stacked(Stack(tuple(parts), width))

    def _draws(self, text: str) -> bool:
        """Say whether it has a glyph for every character that is to be seen."""
        if self.codes.issuperset(map(ord, text)):
            return True
        if not any(ord(character) in self.codes for character in text):
            return False
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.cluster_level = hb.BufferClusterLevel.CHARACTERS
        hb.shape(self.font, buffer)
        return not any(
            info.codepoint == 0 and not is_unseen(text[info.cluster]) for info in buffer.glyph_infos
        )

    def _program(self, glyphs: frozenset[int]) -> tuple[bytes, Mapping[int, int]]:
        """Give a font file with only ``glyphs``, and where each of them stands in it."""
        stacks = sorted((self._stack_of[glyph] for glyph in glyphs if glyph in self._stack_of), key=_order)
        wanted = {glyph for glyph in glyphs if glyph not in self._stack_of}
        wanted.update(part.glyph for stack in stacks for part in stack.parts if part.glyph != FRAME)
        try:
            subset, places = self._outlines.subset(wanted)
            program = Program(subset, places, self.units)
            start = program.place_of_stacks()
            places |= {self._stacks[stack]: start + number for number, stack in enumerate(stacks)}
            return program.with_stacks(stacks), places
        except (hb.HarfBuzzError, RuntimeError, struct.error, LookupError, ValueError) as error:
            raise DamagedFontError(self.name) from error


def _order(stack: Stack) -> tuple[object, ...]:
    return (stack.advance, stack.parts)


def _is_whole(content: bytes) -> bool:
    """Say whether all outlines are there to their end: HarfBuzz takes what is cut off for blank."""
    found = {table.tag for table in directory(content) if table.start + table.length <= len(content)}
    return found >= _NEEDED
