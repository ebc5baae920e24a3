"""The plainer route, where HarfBuzz cannot load: right to the eye, less so to search."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from desktop.pdf.document.route import Route
from desktop.pdf.document.tagging import TaggingPen
from desktop.pdf.document.typesetting import Place
from desktop.pdf.fonts.families import Families
from desktop.pdf.fonts.outline import box_path
from desktop.pdf.fonts.plain_font import PlainFace, PlainFamily, PlainFont
from desktop.pdf.text.breaking import Breaker
from desktop.pdf.text.direction import in_need
from desktop.pdf.text.joined import Order, Sign, joined
from desktop.pdf.text.passage import Passage, SetPassage
from desktop.pdf.text.strange import tell_of_strange
from desktop.pdf.text.unseen import has_room

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from desktop.pdf.fonts.font_files import FontFiles
    from desktop.pdf.text.breaking import Line
    from desktop.pdf.text.passage import Span

_BELOW = frozenset((29, 32, 220))  # the combining classes of marks that stand below their letter
_MARK_GAP = 0.06  # between a letter and its mark, of the size


@dataclass(frozen=True, slots=True)
class PlainPassage(SetPassage):
    """A passage with its signs and their order."""

    signs: tuple[Sign, ...]
    starts: tuple[int, ...]
    order: Order


class _Written(NamedTuple):
    """Shapes from left to right, at the left end of their baseline; ``number`` is that of the first sign.

    ``meant`` are the same before brackets have been mirrored.
    """

    number: int
    shapes: str
    meant: str
    face: PlainFace
    x: float
    y: float

    def with_sign(self, number: int, shape: str, meant: str) -> _Written:
        """Add a sign at the right."""
        first = min(self.number, number)
        return self._replace(number=first, shapes=self.shapes + shape, meant=self.meant + meant)


class PlainTypesetter:
    """Sets text in the first of ``fonts`` that has it. Raises `DamagedFontError`."""

    route = Route.PLAIN

    def __init__(self, fonts: Sequence[FontFiles]) -> None:
        self.families = Families(fonts, PlainFamily)
        regular = self.families.loaded[0].faces[0]
        self.ascent, self.descent = regular.ascent, regular.descent
        self._set = lru_cache(maxsize=1024)(self._measure)

    def set(self, spans: Sequence[Span], base: int | None = None) -> SetPassage:
        """Measure a paragraph; without ``base`` its own direction holds."""
        return self._set(tuple(spans), base)

    def pen(self, canvas: Canvas) -> PlainPen:
        """Begin a document."""
        return PlainPen(self, canvas)

    def face(self, passage: Passage, place: int) -> PlainFace:
        """Give the face of a character."""
        return self.families.loaded[passage.fonts[place]].faces[passage.bolds[place]]

    def _measure(self, spans: tuple[Span, ...], base: int | None) -> PlainPassage:
        passage = Passage.of(spans, base, self.families.assign)
        signs = tuple(self._known(sign, passage) for sign in joined(passage.text))
        advances = [0.0] * len(passage.text)
        for sign in signs:
            advances[sign.index] = self.face(passage, sign.index).width(sign.shape)
        breaker = Breaker(passage.text, advances, passage.codes)
        order = Order(passage.text, signs, passage.base, in_need(passage.text, passage.codes))
        return PlainPassage(passage, breaker, signs, tuple(sign.index for sign in signs), order)

    def _known(self, sign: Sign, passage: Passage) -> Sign:
        """Take the letter itself where the font lacks its joined form."""
        face = self.face(passage, sign.index)
        letter = normalize("NFKC", sign.shape)
        if face.has(sign.shape) or len(letter) != 1 or not face.has(letter):
            return sign
        return Sign(sign.index, letter, sign.marks)


class PlainPen(TaggingPen):
    """Draws lines in one document; the words stand in the file in the order in which they are read."""

    def __init__(self, typesetter: PlainTypesetter, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._typesetter = typesetter
        self._fonts: dict[PlainFace, PlainFont] = {}

    def show(self, text: SetPassage, line: Line, place: Place) -> None:
        """Draw one line of a passage that this route has set."""
        if not isinstance(text, PlainPassage):
            raise TypeError(text)
        runs: list[_Written] = []
        marks: list[_Written] = []
        boxes: list[str] = []
        x, joins = place.x, False
        first, last = (bisect_left(text.starts, edge) for edge in (line.start, line.end))
        for number, shape in text.order.line(first, last):
            sign = text.signs[number]
            face = self._typesetter.face(text.passage, sign.index)
            if not face.has(shape):
                joins = False
                boxes += self._box(text.passage, sign, Place(x, place.y, place.size, ink=place.ink))
            elif joins and shape != " " and runs[-1].face is face:
                runs[-1] = runs[-1].with_sign(number, shape, sign.shape)
            else:
                joins = shape != " "
                runs.append(_Written(number, shape, sign.shape, face, x, place.y))
            marks += self._marks(number, sign.marks, shape, face, Place(x, place.y, place.size))
            x += face.width(shape) * place.size + (place.stretch if shape == " " else 0)
        if text.passage.text.startswith(
            " ", line.end
        ):  # parts the words of two lines where they are taken out
            face = self._typesetter.families.loaded[0].faces[0]
            behind = place.x - face.width(" ") * place.size if text.passage.base else x
            runs.append(_Written(last, " ", " ", face, behind, place.y))
        self._write_line(text.passage, line, place, [*runs, *marks], boxes)

    def _write_line(
        self, passage: Passage, line: Line, place: Place, written: list[_Written], boxes: list[str]
    ) -> None:
        operators = ["BT", f"{place.ink:g} g"]
        font: PlainFont | None = None
        for each in sorted(written, key=attrgetter("number")):
            if font is not (embedded := self._embedded(each.face)):
                font = embedded
                operators.append(f"/{font.resource} {place.size:g} Tf")
            operators.append(
                f"1 0 0 1 {each.x:.2f} {each.y:.2f} Tm <{font.written(each.shapes, each.meant)}> Tj"
            )
        operators.append("ET")
        self._write(" ".join(operators), passage, line, boxes)
        families = self._typesetter.families
        tell_of_strange(self.strange, passage, line, self.canvas.getPageNumber(), families.name_for)

    def _box(self, passage: Passage, sign: Sign, place: Place) -> Iterator[str]:
        """Draw a box in place of what the font lacks, unless it is not seen anyway."""
        character = passage.text[sign.index]
        if not has_room(sign.shape):
            return
        path = box_path(place.size, character)
        yield f"q 1 0 0 1 {place.x:.2f} {place.y:.2f} cm {place.ink:g} g {path} f Q"

    def _embedded(self, face: PlainFace) -> PlainFont:
        if face not in self._fonts:
            document = self.canvas._doc  # noqa: SLF001  reportlab has no public way to a font of one's own
            self._fonts[face] = PlainFont(document, face, f"P{len(self._fonts)}")
        return self._fonts[face]

    def _marks(
        self, number: int, marks: str, shape: str, face: PlainFace, place: Place
    ) -> Iterator[_Written]:
        """Stand the marks above or below the middle of their letter, one over the other."""
        if not face.has(shape):
            return
        left, bottom, right, top = face.bounds(shape)
        for mark in filter(face.has, marks):
            mark_left, mark_bottom, mark_right, mark_top = face.bounds(mark)
            if combining(mark) in _BELOW:
                rise = bottom - _MARK_GAP - mark_top
                bottom -= _MARK_GAP + mark_top - mark_bottom
            else:
                rise = top + _MARK_GAP - mark_bottom
                top += _MARK_GAP + mark_top - mark_bottom
            across = (left + right) / 2 - (mark_left + mark_right) / 2
            yield _Written(
                number, mark, mark, face, place.x + across * place.size, place.y + rise * place.size
            )
