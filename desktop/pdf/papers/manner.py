"""The letters and lengths of a paper: generous where it is kept, tight where paper is to be saved."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from desktop.pdf.blocks.paragraph import Align, Style
from desktop.pdf.blocks.section import MILLIMETRE, Margins
from desktop.pdf.document.structure import Role

if TYPE_CHECKING:
    from desktop.pdf.papers.look import Setting

_BODY = Style(size=11, before=3)


@dataclass(frozen=True, slots=True)
class Manner:
    """The styles of the parts, lengths in points, and the margins.

    ``before_box`` is above the facts, ``before_table`` between a heading and its table.
    """

    body: Style
    numbered: Style
    cell: Style
    heading: Style
    title: Style
    subtitle: Style
    copies: Style
    invocation: Style
    office: Style
    motto: Style
    reference: Style
    emblem: float
    padding: tuple[float, float]
    before_box: float
    before_table: float
    margins: Margins

    @property
    def cell_start(self) -> Style:
        """What stands at the beginning of a cell."""
        return replace(self.cell, align=Align.START)

    @property
    def cell_middle(self) -> Style:
        """What stands in the middle of a cell."""
        return replace(self.cell, align=Align.CENTRE)

    @property
    def cell_head(self) -> Style:
        """The head of a column."""
        return replace(self.cell_middle, bold=True)

    @property
    def cell_group(self) -> Style:
        """What names the rows below it."""
        return replace(self.cell_start, bold=True)

    @property
    def more(self) -> Style:
        """What stands under a table that goes on on the next page."""
        return replace(self.cell, size=self.cell.size * 0.85, align=Align.END, base=1, ink=0.25, before=2)


FORMAL = Manner(
    body=_BODY,
    numbered=replace(_BODY, indent=20, before=2),
    cell=Style(size=10, leading=1.7, before=3),
    heading=Style(size=11.5, bold=True, align=Align.START, before=11, with_next=True, role=Role.H2),
    title=Style(size=14, leading=1.7, bold=True, align=Align.CENTRE, before=8, base=1, role=Role.H1),
    subtitle=Style(size=12, leading=1.7, bold=True, align=Align.CENTRE, base=1),
    copies=Style(size=9.5, leading=1.7, align=Align.START, before=2, indent=14),
    invocation=Style(size=11.5, bold=True, align=Align.CENTRE),
    office=Style(size=10.5, leading=1.6, bold=True, align=Align.CENTRE),
    motto=Style(size=8.5, leading=1.6, align=Align.CENTRE, ink=0.25),
    reference=Style(size=10, leading=1.8, align=Align.START, base=1),
    emblem=44.0,
    padding=(5.0, 2.5),
    before_box=8.0,
    before_table=3.0,
    margins=Margins(),
)
_TIGHT = Style(size=9.3, leading=1.5, before=1.5)
COMPACT = Manner(
    body=_TIGHT,
    numbered=replace(_TIGHT, indent=14, before=1),
    cell=Style(size=8.8, leading=1.45, before=1.5),
    heading=replace(FORMAL.heading, size=9.6, leading=1.5, before=5),
    title=replace(FORMAL.title, size=11.5, leading=1.5, before=4),
    subtitle=replace(FORMAL.subtitle, size=9.6, leading=1.5),
    copies=Style(size=8.5, leading=1.45, align=Align.START, before=1, indent=12),
    invocation=replace(FORMAL.invocation, size=9.5, leading=1.5),
    office=replace(FORMAL.office, size=8.8, leading=1.4),
    motto=replace(FORMAL.motto, size=7.8, leading=1.4),
    reference=replace(FORMAL.reference, size=8.8, leading=1.45),
    emblem=30.0,
    padding=(4.0, 1.2),
    before_box=4.0,
    before_table=1.5,
    margins=Margins(13 * MILLIMETRE, 9 * MILLIMETRE, 8 * MILLIMETRE, 2.5 * MILLIMETRE),
)


def manner_of(usual: Manner, setting: Setting) -> Manner:
    """Give a manner with the letters and margins that an office has chosen."""
    chosen = {name: getattr(setting, name) * MILLIMETRE for name in ("side", "top", "bottom")}
    changes: dict[str, Any] = {
        each.name: _scaled(style, setting.size)
        for each in fields(usual)
        if isinstance(style := getattr(usual, each.name), Style)
    }
    changes["margins"] = replace(usual.margins, **{name: points for name, points in chosen.items() if points})
    return replace(usual, **changes)


def _scaled(style: Style, size: float) -> Style:
    return replace(style, size=style.size * size, before=style.before * size, indent=style.indent * size)
