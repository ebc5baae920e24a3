"""Charts that Excel draws itself from the rows of a sheet, from the right, in colour and pattern."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import Marker
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.title import title_maker
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.utils.cell import get_column_letter

from desktop.domain.chart import PRINTED, Pattern
from desktop.excel.texts import cleaned
from desktop.excel.writing.styles import Style

if TYPE_CHECKING:
    from desktop.domain.chart import Chart, Series

_PATTERNS = {
    Pattern.RISING: "wdUpDiag",
    Pattern.FALLING: "wdDnDiag",
    Pattern.LEVEL: "ltHorz",
    Pattern.CROSSED: "diagCross",
}
_FROM_THE_END = "maxMin"
_PAPER, _GRID = "FFFFFF", "D9D9D9"
_WIDTH, _ROW, _REST, _LEAST, _MOST = 24.0, 1.1, 4.0, 10.0, 40.0  # centimetres
_STEPS = 5
"""Up to here each figure has its own line, else Excel would also draw the halves."""


def add_chart(page: Any, chart: Chart) -> None:
    """Put a chart beside the rows of a page, which are its categories in order under one row of headings."""
    last_row, last_column = len(chart.categories) + 1, len(chart.series) + 1
    figures = Reference(page, min_col=2, max_col=last_column, min_row=1, max_row=last_row)
    drawn = _drawn(chart)
    drawn.add_data(figures, titles_from_data=True)
    drawn.set_categories(Reference(page, min_col=1, min_row=2, max_row=last_row))
    for made, series in zip(drawn.series, chart.series, strict=True):
        _dress(made, series, is_line=chart.kind.is_line)
    rows = len(chart.categories) if chart.kind.is_lying else 0
    drawn.width, drawn.height = _WIDTH, min(max(_LEAST, rows * _ROW + _REST), _MOST)
    page.add_chart(drawn, f"{get_column_letter(last_column + 2)}2")


def _drawn(chart: Chart) -> Any:
    """Return the chart without its figures."""
    drawn: Any = LineChart() if chart.kind.is_line else BarChart()
    if not chart.kind.is_line:
        drawn.type = "bar" if chart.kind.is_lying else "col"
        drawn.gapWidth = 60
    drawn.title = _title(f"{chart.title} ({chart.unit})" if chart.unit else chart.title)
    drawn.title.overlay = drawn.roundedCorners = drawn.varyColors = False
    if len(chart.series) == 1:
        drawn.legend, drawn.dataLabels = None, _labels()
    else:
        drawn.legend.position, drawn.legend.overlay = "b", False
        if not chart.kind.is_line:
            drawn.grouping, drawn.overlap = "stacked", 100
    _scale(drawn, chart)
    return drawn


def _title(words: str) -> Any:
    title: Any = title_maker(cleaned(words))
    for paragraph in title.tx.rich.paragraphs:
        paragraph.pPr.rtl = True
    return title


def _labels() -> Any:
    """Return how a figure is written at its bar or point."""
    labels: Any = DataLabelList(showVal=True, numFmt=Style.NUMBER.value)
    for other in ("LegendKey", "CatName", "SerName", "Percent", "BubbleSize"):
        setattr(labels, f"show{other}", False)
    return labels


def _scale(drawn: Any, chart: Chart) -> None:
    """Let the first category stand at the right, or on top, and the figures grow from the right."""
    names, figures = drawn.x_axis, drawn.y_axis
    names.delete = figures.delete = False
    names.scaling.orientation = _FROM_THE_END
    if chart.kind.is_lying:
        figures.scaling.orientation = _FROM_THE_END
        figures.crosses = "max"  # below the last category
    figures.scaling.min, figures.scaling.max = 0, chart.most
    figures.majorUnit = 1 if chart.top <= _STEPS else None
    figures.number_format = Style.NUMBER.value
    figures.majorGridlines.spPr = GraphicalProperties()
    figures.majorGridlines.spPr.line.solidFill = _GRID


def _dress(made: Any, series: Series, *, is_line: bool) -> None:
    colour, pattern = PRINTED[series.hue], _PATTERNS.get(series.pattern)
    if is_line:
        made.smooth, made.marker = False, Marker("circle", size=7)
        made.marker.spPr = GraphicalProperties(solidFill=colour)
        made.spPr = GraphicalProperties()
        made.spPr.line.solidFill = colour
    elif pattern:
        inks = {"fgClr": ColorChoice(srgbClr=colour), "bgClr": ColorChoice(srgbClr=_PAPER)}
        made.spPr = GraphicalProperties(pattFill=PatternFillProperties(pattern, **inks))
        made.spPr.line.solidFill = colour
    else:
        made.spPr = GraphicalProperties(solidFill=colour)
