"""What periods, and the reports of them, are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.reporting import period_with
from desktop.domain.resolution import Period
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import MONTHS, jalali_parts

if TYPE_CHECKING:
    from desktop.domain.jalali_spans import Span
    from desktop.domain.report import Report

SEASONS = ("بهار", "تابستان", "پاییز", "زمستان")
HALVES = ("نیمهٔ نخست", "نیمهٔ دوم")
TITLE = "گزارش عملکرد {name}"


def short_period(period: Period, span: Span) -> str:
    """Return what a period is called within its year, such as «مهر»."""
    year, month, _ = jalali_parts(span.first)
    match period:
        case Period.MONTH:
            return MONTHS[month - 1]
        case Period.SEASON:
            return SEASONS[(month - 1) // 3]
        case Period.HALF_YEAR:
            return HALVES[(month - 1) // 6]
    return persian_digits(str(year))


def whole_period(period: Period, span: Span) -> str:
    """Return what a period is called, such as «مهر ۱۴۰۵»."""
    year = persian_digits(str(jalali_parts(span.first)[0]))
    return year if period is Period.YEAR else f"{short_period(period, span)} {year}"


def report_title(report: Report, name: str) -> str:
    """Return what the report of somebody is called, such as «گزارش عملکرد دفتر آبشار، مهر ۱۴۰۵»."""
    title = TITLE.format(name=name)
    if report.period is None or report.period_on is None:
        return title
    return f"{title}، {whole_period(report.period, period_with(report.period, report.period_on))}"
