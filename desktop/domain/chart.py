"""A chart as figures and words; whoever paints it, on the screen or on paper, adds nothing to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Mapping

_WHOLE = 10
"""From here on a figure is shown without parts."""
_PERCENT = 100
_OF_FIRST, _OF_BEFORE = "{share}٪ از گام اول", "{share}٪ از گام پیش"


class ChartKind(Enum):
    """How the figures are drawn; several series of bars or columns stand on one another."""

    BARS = "bars"
    """Lying from the right, one category under the other, for names that are long."""
    COLUMNS = "columns"
    """Standing side by side from the right, for what follows one another in time."""
    LINE = "line"
    """Points side by side from the right, each series joined."""
    FUNNEL = "funnel"
    """Steps of which each is a part of the one before, under one another in the middle, with their shares."""
    SPARKLINE = "sparkline"
    """A small line without axes and names, of which the last figure is written."""

    @property
    def is_lying(self) -> bool:
        """Whether names stand at the right, one under the other."""
        return self in (ChartKind.BARS, ChartKind.FUNNEL)

    @property
    def is_line(self) -> bool:
        """Whether figures are points that are joined."""
        return self in (ChartKind.LINE, ChartKind.SPARKLINE)

    @property
    def is_cut(self) -> bool:
        """Whether a page may end between two categories."""
        return self is ChartKind.BARS


class Hue(Enum):
    """What a series means, from which each painter takes its colour."""

    MAIN = "main"
    OK = "ok"
    INFO = "info"
    WARN = "warn"
    DANGER = "danger"
    QUIET = "quiet"


PRINTED: Mapping[Hue, str] = {
    Hue.MAIN: "0F766E",
    Hue.OK: "3D9A68",
    Hue.INFO: "1D5FA8",
    Hue.WARN: "B87410",
    Hue.DANGER: "B3261E",
    Hue.QUIET: "5B6977",
}
"""The colours on white paper and in workbooks, sRGB; told apart in grey by the patterns."""


class Pattern(Enum):
    """What fills a series, so that it is told apart without its colour."""

    SOLID = "solid"
    RISING = "rising"
    FALLING = "falling"
    LEVEL = "level"
    CROSSED = "crossed"


@dataclass(frozen=True, slots=True)
class Series:
    """One figure for each category; None where there is none, which is something else than nothing."""

    name: str
    values: tuple[float | None, ...]
    hue: Hue = Hue.MAIN
    pattern: Pattern = Pattern.SOLID


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures by category and series; ``unit`` stands after each, such as «٪»; ``most`` ends the scale."""

    title: str
    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    most: float | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to paint."""
        return not any(value is not None for each in self.series for value in each.values)

    @property
    def top(self) -> float:
        """The end of the scale: what is asked for, or the largest figure."""
        if self.kind.is_line:
            reached = [value for each in self.series for value in each.values if value is not None]
        else:
            reached = [self.total(number) or 0 for number in range(len(self.categories))]
        return max((*reached, self.most or 0)) or 1

    def cut(self, after: int) -> tuple[Chart, Chart]:
        """Return the chart in two, the first of ``after`` categories; both keep the scale."""
        first, rest = slice(None, after), slice(after, None)
        return self._only(first), self._only(rest)

    def _only(self, some: slice) -> Chart:
        series = tuple(replace(each, values=each.values[some]) for each in self.series)
        return replace(self, categories=self.categories[some], series=series, most=self.top)

    def total(self, category: int) -> float | None:
        """Return what all series come to in a category; None where none has a figure."""
        found = [value for each in self.series if (value := each.values[category]) is not None]
        return sum(found) if found else None

    def said(self, value: float | None) -> str:
        """Return a figure in words, such as «۱۲٪»; a dash where there is none."""
        if value is None:
            return "\u2013"
        rounded = round(value) if value >= _WHOLE or value == int(value) else Decimal(str(round(value, 1)))
        return number_text(rounded) + self.unit

    def shares(self, category: int) -> tuple[str, ...]:
        """Return what a step is of the first one, and of the one before, such as «۲۲٫۷٪ از گام اول».

        There is none of the first step, in any chart that is no funnel, and where a share is of nothing.
        """
        if self.kind is not ChartKind.FUNNEL or not category:
            return ()
        asked = [(_OF_FIRST, 0)] if category == 1 else [(_OF_FIRST, 0), (_OF_BEFORE, category - 1)]
        found = ((words, self._share(category, other)) for words, other in asked)
        return tuple(words.format(share=share) for words, share in found if share)

    def _share(self, category: int, other: int) -> str:
        part, whole = self.total(category), self.total(other)
        if part is None or not whole:
            return ""
        tenths = Decimal(str(round(_PERCENT * part / whole, 1)))
        return number_text(int(tenths) if tenths == int(tenths) else tenths)

    def told(self, category: int) -> str:
        """Return a category in words, such as «شهرداری: انجام‌شده ۱۴، در دست اقدام ۵»."""
        shares = "، ".join(self.shares(category))
        return f"{self._told(category)} ({shares})" if shares else self._told(category)

    def _told(self, category: int) -> str:
        if len(self.series) == 1:
            return f"{self.categories[category]}: {self.said(self.series[0].values[category])}"
        parts = [
            f"{each.name} {self.said(each.values[category])}" for each in self.series if each.values[category]
        ]
        return f"{self.categories[category]}: {'، '.join(parts) or self.said(self.total(category))}"

    @property
    def table(self) -> str:
        """All of it in words, a line for each category, for whoever does not see it."""
        return "\n".join(map(self.told, range(len(self.categories))))
