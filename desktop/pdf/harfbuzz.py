"""The finer route: HarfBuzz shapes, and the text that is copied or searched is the text that was typed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.pdf.bidi import reorder
from desktop.pdf.document.route import Route
from desktop.pdf.document.tagging import TaggingPen
from desktop.pdf.fonts.embedding import EmbeddedFont
from desktop.pdf.fonts.families import Families, nothing_spare
from desktop.pdf.fonts.family import FaceFamily
from desktop.pdf.fonts.shaping import Piece, Shaper
from desktop.pdf.text.breaking import Breaker
from desktop.pdf.text.passage import Passage, SetPassage
from desktop.pdf.text.run_marks import Marks, marks_of
from desktop.pdf.text.strange import tell_of_strange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from reportlab.pdfgen.canvas import Canvas

    from desktop.pdf.document.typesetting import Place
    from desktop.pdf.fonts.face import Face
    from desktop.pdf.fonts.font_files import FontFiles
    from desktop.pdf.fonts.shaping import Shaped
    from desktop.pdf.text.breaking import Line
    from desktop.pdf.text.passage import Span, Stretch

_HAIR = 0.05  # points: at the very place of the first digit a mark would change places with it


class HarfBuzzTypesetter:
    """Sets text in the first of ``fonts`` that has it; keeps what it has shaped for the next paper.

    ``spare`` finds files of this computer for characters that none of them has. ``features`` turns OpenType
    features on or off, such as ``{"kern": False}``. Raises `DamagedFontError`.
    """

    route = Route.HARFBUZZ

    def __init__(
        self,
        fonts: Sequence[FontFiles],
        spare: Callable[[str], Iterable[Path]] = nothing_spare,
        features: Mapping[str, bool] | None = None,
    ) -> None:
        self.families = Families(fonts, FaceFamily, spare)
        self._features = features
        self._shapers: dict[Face, Shaper] = {}
        regular = self.families.loaded[0].faces[0]
        self.ascent, self.descent = regular.ascent / regular.units, regular.descent / regular.units
        self._set = lru_cache(maxsize=1024)(self._measure)

    def set(self, spans: Sequence[Span], base: int | None = None) -> SetPassage:
        """Measure a paragraph; without ``base`` its own direction holds."""
        return self._set(tuple(spans), base)

    def pen(self, canvas: Canvas) -> HarfBuzzPen:
        """Begin a document."""
        return HarfBuzzPen(self, canvas)

    def face(self, stretch: Stretch) -> Face:
        """Give the face of a stretch."""
        return self.families.loaded[stretch.font].faces[stretch.bold]

    def shaped(self, passage: Passage, stretch: Stretch) -> Shaped:
        """Shape a stretch as a part of its word."""
        piece = Piece(
            passage.text[stretch.start : stretch.end],
            passage.word_before(stretch.start),
            passage.word_after(stretch.end),
            bool(stretch.level & 1),
        )
        face = self.face(stretch)
        shaper = self._shapers.get(face)
        if shaper is None:
            shaper = self._shapers[face] = Shaper(face, self._features)
        return shaper.shape(piece)

    def _measure(self, spans: tuple[Span, ...], base: int | None) -> SetPassage:
        passage = Passage.of(spans, base, self.families.assign)
        advances: list[float] = []
        for stretch in passage.stretches(0, len(passage.text)):
            units = self.face(stretch).units
            advances += [advance / units for advance in self.shaped(passage, stretch).advances]
        return SetPassage(passage, Breaker(passage.text, advances, passage.codes))


class HarfBuzzPen(TaggingPen):
    """Draws lines in one document; the words stand in the file in the order in which they are read."""

    def __init__(self, typesetter: HarfBuzzTypesetter, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._typesetter = typesetter
        self._fonts: dict[Face, EmbeddedFont] = {}

    def show(self, text: SetPassage, line: Line, place: Place) -> None:
        """Draw one line of a passage."""
        passage = text.passage
        stretches = list(passage.stretches(line.start, line.end))
        shaped = [self._typesetter.shaped(passage, stretch) for stretch in stretches]
        lefts = self._lefts(passage, stretches, shaped, place)
        marks = marks_of(passage, stretches)
        if passage.text.startswith(" ", line.end):  # it parts the words of two lines where they are taken out
            blank = next(passage.stretches(line.end, line.end + 1))
            stretches.append(blank)
            shaped.append(self._typesetter.shaped(passage, blank))
            width = shaped[-1].width / self._typesetter.face(blank).units
            lefts.append(self._behind(passage, line, place, width))
            marks.append(Marks())
        operators = ["BT", f"{place.ink:g} g"]
        font: EmbeddedFont | None = None
        for stretch, piece, left, marked in zip(stretches, shaped, lefts, marks, strict=True):
            embedded = self._embedded(self._typesetter.face(stretch))
            if embedded is not font:
                operators.append(f"/{embedded.resource} {place.size:g} Tf")
                font = embedded
            if marked.apart and marked.left:
                operators.append(f"1 0 0 1 {left - _HAIR:.2f} {place.y:.2f} Tm {embedded.mark}Tj")
            if written := embedded.written(piece, marked):
                operators.append(f"1 0 0 1 {left:.2f} {place.y:.2f} Tm [{written}]TJ")
            if marked.apart and marked.right:
                right = left + piece.width / self._typesetter.face(stretch).units * place.size
                operators.append(f"1 0 0 1 {right:.2f} {place.y:.2f} Tm {embedded.mark}Tj")
        operators.append("ET")
        self._write(" ".join(operators), passage, line)
        families = self._typesetter.families
        tell_of_strange(self.strange, passage, line, self.canvas.getPageNumber(), families.name_for)

    def _behind(self, passage: Passage, line: Line, place: Place, width: float) -> float:
        """Give the left end of a blank behind a line, of a width in parts of the size."""
        if passage.base:
            return place.x - width * place.size
        spaces = passage.text.count(" ", line.start, line.end)
        return place.x + line.width * place.size + spaces * place.stretch

    def _embedded(self, face: Face) -> EmbeddedFont:
        if face not in self._fonts:
            document = self.canvas._doc  # noqa: SLF001  reportlab has no public way to a font of one's own
            self._fonts[face] = EmbeddedFont(document, face, f"P{len(self._fonts)}")
        return self._fonts[face]

    def _lefts(
        self, passage: Passage, stretches: Sequence[Stretch], shaped: Sequence[Shaped], place: Place
    ) -> list[float]:
        """Give the left end of each stretch on the page, in points."""
        lefts = [0.0] * len(stretches)
        at = place.x
        for number in reorder([stretch.level for stretch in stretches]):
            stretch, piece = stretches[number], shaped[number]
            lefts[number] = at
            at += piece.width / self._typesetter.face(stretch).units * place.size
            if passage.text[stretch.start] == " ":
                at += place.stretch
        return lefts
