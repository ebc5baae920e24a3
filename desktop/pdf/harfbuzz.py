"""The finer route: HarfBuzz shapes, and the text that is copied or searched is the text that was typed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.pdf.bidi import reorder
from desktop.pdf.breaking import Breaker
from desktop.pdf.embedding import EmbeddedFont
from desktop.pdf.face import Face
from desktop.pdf.passage import Passage, SetPassage
from desktop.pdf.route import Route
from desktop.pdf.shaping import Piece, Shaper

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from reportlab.pdfgen.canvas import Canvas

    from desktop.pdf.breaking import Line
    from desktop.pdf.passage import Span, Stretch
    from desktop.pdf.shaping import Shaped
    from desktop.pdf.typesetting import Place


class HarfBuzzTypesetter:
    """Sets text in a regular and a bold face; keeps what it has shaped for the next paper.

    ``features`` turns OpenType features on or off, such as ``{"kern": False}``.
    """

    route = Route.HARFBUZZ

    def __init__(self, regular: Path, bold: Path, features: Mapping[str, bool] | None = None) -> None:
        self.faces = (Face(regular), Face(bold))
        self._shapers = tuple(Shaper(face, features) for face in self.faces)
        self.ascent = self.faces[0].ascent / self.faces[0].units
        self.descent = self.faces[0].descent / self.faces[0].units
        self._set = lru_cache(maxsize=1024)(self._measure)

    def set(self, spans: Sequence[Span], base: int | None = None) -> SetPassage:
        """Measure a paragraph; without ``base`` its own direction holds."""
        return self._set(tuple(spans), base)

    def pen(self, canvas: Canvas) -> HarfBuzzPen:
        """Begin a document."""
        return HarfBuzzPen(self, canvas)

    def shaped(self, passage: Passage, stretch: Stretch) -> Shaped:
        """Shape a stretch as a part of its word."""
        piece = Piece(
            passage.text[stretch.start : stretch.end],
            passage.word_before(stretch.start),
            passage.word_after(stretch.end),
            bool(stretch.level & 1),
        )
        return self._shapers[stretch.bold].shape(piece)

    def _measure(self, spans: tuple[Span, ...], base: int | None) -> SetPassage:
        passage = Passage.of(spans, base)
        advances: list[float] = []
        for stretch in passage.stretches(0, len(passage.text)):
            units = self.faces[stretch.bold].units
            advances += [advance / units for advance in self.shaped(passage, stretch).advances]
        return SetPassage(passage, Breaker(passage.text, advances, passage.codes))


class HarfBuzzPen:
    """Draws lines in one document; the words stand in the file in the order in which they are read."""

    def __init__(self, typesetter: HarfBuzzTypesetter, canvas: Canvas) -> None:
        self.canvas = canvas
        self.missing: set[str] = set()
        self._typesetter = typesetter
        document = canvas._doc  # noqa: SLF001  reportlab has no public way to a font of one's own
        self._fonts = tuple(
            EmbeddedFont(document, face, f"P{number}") for number, face in enumerate(typesetter.faces)
        )

    def show(self, text: SetPassage, line: Line, place: Place) -> None:
        """Draw one line of a passage."""
        passage = text.passage
        stretches = list(passage.stretches(line.start, line.end))
        shaped = [self._typesetter.shaped(passage, stretch) for stretch in stretches]
        lefts = self._lefts(passage, stretches, shaped, place)
        operators = ["BT", f"{place.ink:g} g"]
        drawings: list[str] = []
        font: bool | None = None
        sides = _marked_sides(passage, stretches)
        for stretch, piece, left, marked in zip(stretches, shaped, lefts, sides, strict=True):
            embedded = self._fonts[stretch.bold]
            if stretch.bold is not font:
                operators.append(f"/{embedded.resource} {place.size:g} Tf")
                font = stretch.bold
            if written := embedded.written(piece, marked):
                operators.append(f"1 0 0 1 {left:.2f} {place.y:.2f} Tm [{written}]TJ")
            drawings += self._drawings(stretch, piece, left, place)
            self.missing.update(piece.missing)
        operators.append("ET")
        if drawings:
            operators += ["/Artifact BMC", *drawings, "EMC"]
        self.canvas.addLiteral(" ".join(operators))

    def _lefts(
        self, passage: Passage, stretches: Sequence[Stretch], shaped: Sequence[Shaped], place: Place
    ) -> list[float]:
        """Give the left end of each stretch on the page, in points."""
        lefts = [0.0] * len(stretches)
        at = place.x
        for number in reorder([stretch.level for stretch in stretches]):
            stretch, piece = stretches[number], shaped[number]
            lefts[number] = at
            at += piece.width / self._typesetter.faces[stretch.bold].units * place.size
            if passage.text[stretch.start] == " ":
                at += place.stretch
        return lefts

    def _drawings(self, stretch: Stretch, piece: Shaped, left: float, place: Place) -> list[str]:
        scale = place.size / self._typesetter.faces[stretch.bold].units
        return [
            f"q {scale:.6f} 0 0 {scale:.6f} {left + drawing.x * scale:.2f} {place.y + drawing.y * scale:.2f}"
            f" cm {place.ink:g} g {drawing.path} f Q"
            for drawing in piece.drawings
        ]


def _marked_sides(passage: Passage, stretches: Sequence[Stretch]) -> list[tuple[bool, bool]]:
    """Say at which sides a stretch of a left-to-right run meets right-to-left text.

    An unseen mark there keeps readers from drawing the punctuation beside it into the run.
    """
    if passage.base == 0:
        return [(False, False)] * len(stretches)
    foreign = [False, *(stretch.level > passage.base for stretch in stretches), False]
    return [
        (here and not before, here and not after)
        for before, here, after in zip(foreign, foreign[1:], foreign[2:], strict=False)
    ]
