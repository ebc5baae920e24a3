"""A right-to-left Word document with real styles; sizes in points."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from desktop.pdf.text.direction import codes
from desktop.pdf.text.passage import Span, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

FONT = "Times New Roman"
"""Every Windows has it with Persian letters; an office changes it in the styles of the document."""
_LRM = "\u200e"
_RULED = "Table Grid"
_PAGE, _MARGIN, _TEXT = (210, 297), 20, 170  # millimetres
_BEHIND_BIDI = tuple(f"w:{name}" for name in ("spacing", "ind", "contextualSpacing", "jc", "outlineLvl"))
"""Properties of a paragraph that stand behind its direction; Word may refuse another order."""


@dataclass(frozen=True, slots=True)
class Look:
    """A style of the document: its name in Word, and how its paragraphs look."""

    name: str
    size: float
    bold: bool = False
    align: str = "start"
    before: float = 3.0
    leading: float = 1.3
    hanging: float = 0.0
    """Millimetres by which all lines but the first are moved in."""


BODY = Look("Normal", 12, align="both")
TITLE = Look("Title", 16, bold=True, align="center", before=8)
SUBTITLE = Look("Subtitle", 13, bold=True, align="center")
HEADING = Look("Heading 1", 13, bold=True, before=12)
NUMBERED = Look("List Paragraph", 12, align="both", hanging=8)
"""Numbers are written as text: Word would count in Latin digits."""
BULLETED = Look("List Bullet", 11, hanging=6)
SIGNED = Look("Signature", 12, bold=True, align="end", before=2)
CELL = Look("Table Text", 11, before=1, leading=1.15)
CELL_HEAD = Look("Table Heading", 11, bold=True, align="center", before=1, leading=1.15)
_ALL = (BODY, TITLE, SUBTITLE, HEADING, NUMBERED, BULLETED, SIGNED, CELL, CELL_HEAD)


class WordDocument:
    """Takes paragraphs and tables in the order in which they are read."""

    def __init__(self, title: str, author: str = "") -> None:
        self._document = docx.Document()
        section = self._document.sections[0]
        section.page_width, section.page_height = (Mm(side) for side in _PAGE)
        for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
            setattr(section, side, Mm(_MARGIN))
        section._sectPr.insert_element_before(  # noqa: SLF001  python-docx has no right-to-left
            OxmlElement("w:bidi"), "w:rtlGutter", "w:docGrid"
        )
        self._document.core_properties.title = printable(title)[:255]
        self._document.core_properties.author = printable(author)[:255]
        self._document.core_properties.language = "fa-IR"
        self._document.core_properties.comments = ""
        for look in _ALL:
            self._style(look)

    def add(self, text: str | Sequence[Span], look: Look = BODY, label: str = "") -> None:
        """Add one paragraph for each line of a text; the ``label`` of the first hangs before it."""
        for spans in _lines(text):
            paragraph = _styled(self._document.add_paragraph(), look)
            if label:
                _write(paragraph, [Span(label)], look)
                paragraph.runs[-1].add_tab()
                label = ""
            _write(paragraph, spans, look)

    def table(
        self,
        shares: Sequence[float],
        rows: Sequence[Sequence[str | Sequence[Span]]],
        head: Sequence[str] = (),
        *,
        ruled: bool = True,
    ) -> Table:
        """Add a table whose first column stands rightmost; its head is repeated on each page."""
        table = self._document.add_table(rows=0, cols=len(shares))
        if ruled:
            table.style = self._document.styles[_RULED]
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        table._tblPr.insert_element_before(OxmlElement("w:bidiVisual"), "w:tblW")  # noqa: SLF001
        for number, texts in enumerate((head, *rows) if head else rows):
            is_head = bool(head) and not number
            row = table.add_row()
            if is_head:
                _mark(row._tr.get_or_add_trPr(), "w:tblHeader")  # noqa: SLF001
            for cell, text, share in zip(row.cells, texts, shares, strict=True):
                cell.width = Mm(_TEXT * share)
                _fill(cell, text, CELL_HEAD if is_head else CELL)
        for column, share in zip(table.columns, shares, strict=True):
            column.width = Mm(_TEXT * share)
        made: Table = table
        return made

    def put_picture(self, cell: _Cell, content: bytes | None, side: float, alt: str) -> None:
        """Put a picture, fitted into ``side`` millimetres, above what a cell says; not a damaged one."""
        if not (readable := _readable(content)):
            return
        file, wide, high = readable
        scale = side / max(wide, high)
        above = cell.paragraphs[0].insert_paragraph_before(style=CELL.name)
        shape = above.add_run().add_picture(file, Mm(wide * scale), Mm(high * scale))
        shape._inline.docPr.set("descr", alt)  # noqa: SLF001

    def break_page(self) -> None:
        """Begin a new page."""
        self._document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def finished(self) -> bytes:
        """Return the file."""
        output = BytesIO()
        self._document.save(output)
        return output.getvalue()

    def _style(self, look: Look) -> None:
        styles = self._document.styles
        known = {each.name for each in styles}
        style: ParagraphStyle = (
            styles[look.name] if look.name in known else styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH)
        )
        style.font.name, style.font.size, style.font.bold = FONT, Pt(look.size), look.bold
        style.font.color.rgb = None
        style.font.italic = False
        properties = style.element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for name in list(fonts.attrib):
            if "Theme" in name:
                del fonts.attrib[name]
        fonts.set(qn("w:cs"), FONT)
        _mark(properties, "w:szCs", str(round(look.size * 2)))
        _mark(properties, "w:bCs", "1" if look.bold else "0")
        _mark(properties, "w:iCs", "0")
        language = OxmlElement("w:lang")
        language.set(qn("w:bidi"), "fa-IR")
        properties.append(language)
        for name in ("w:pBdr", "w:spacing", "w:kern", "w:i"):
            for old in style.element.findall(f".//{qn(name)}"):
                old.getparent().remove(old)
        style.element.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *_BEHIND_BIDI)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(look.before), Pt(0)
        style.paragraph_format.line_spacing = look.leading
        style.paragraph_format.left_indent = Mm(look.hanging)  # where a right-to-left paragraph begins
        style.paragraph_format.first_line_indent = Mm(-look.hanging)
        style.paragraph_format.keep_with_next = look is HEADING
        style.paragraph_format.alignment = _ALIGNMENTS[look.align]


_ALIGNMENTS = {
    "start": WD_ALIGN_PARAGRAPH.LEFT,  # of a right-to-left paragraph: its beginning, at the right
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
    "end": WD_ALIGN_PARAGRAPH.RIGHT,
}


def _readable(content: bytes | None) -> tuple[BytesIO, int, int] | None:
    """Return a picture as a PNG with its width and height; None where there is none or it is damaged."""
    from PIL import Image

    file = BytesIO()
    try:
        with Image.open(BytesIO(content or b""), formats=("PNG", "JPEG")) as image:
            image.save(file, "PNG")
            return file, image.width, image.height
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _lines(text: str | Sequence[Span]) -> list[list[Span]]:
    if not isinstance(text, str):
        return [list(text)]
    return [[Span(line)] for line in printable(text).split("\n")] or [[Span("")]]


def _fill(cell: _Cell, text: str | Sequence[Span], look: Look) -> None:
    for number, spans in enumerate(_lines(text)):
        paragraph = _styled(cell.add_paragraph() if number else cell.paragraphs[0], look)
        _write(paragraph, spans, look)


def _styled(paragraph: Paragraph, look: Look) -> Paragraph:
    """Give a paragraph its style, by the id that needs no search among all of them."""
    paragraph._p.style = look.name.replace(" ", "")  # noqa: SLF001
    return paragraph


def _write(paragraph: Paragraph, spans: Sequence[Span], look: Look) -> None:
    for span in spans:
        run = paragraph.add_run(_marked(printable(span.text)))
        properties = run._r.get_or_add_rPr()  # noqa: SLF001
        if span.bold and not look.bold:
            run.bold = True
            _mark(properties, "w:bCs")
        _mark(properties, "w:rtl")


def _marked(text: str) -> str:
    """Put a left-to-right mark on both sides of each code, which Word would else turn round."""
    for start, end in reversed(codes(text)):
        text = f"{text[:start]}{_LRM}{text[start:end]}{_LRM}{text[end:]}"
    return text


def _mark(properties: BaseOxmlElement, name: str, value: str = "") -> None:
    """Set a property once."""
    for old in properties.findall(qn(name)):
        properties.remove(old)
    element = OxmlElement(name)
    if value:
        element.set(qn("w:val"), value)
    properties.append(element)
