"""The paper of a report says its figures by dimension, its words and what it leaves open."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.report import Report, ReportFigure, ReportPoint
from desktop.domain.resolution import Period
from desktop.errors import RecordMissingError
from desktop.pdf.papers.performance import DimensionLines, FigureLine, PointLine
from desktop.schema.record import link_to, new_id
from desktop.services.prints.performance import performance
from tests.services.prints.table_papers import missing_words, sources_of


@pytest.fixture
def report(put, office):
    people = Indicator(name="آموزش‌دیدگان", unit="نفر", dimension=Dimension.ECONOMIC, order=1)
    trust = Indicator(name="اعتماد", dimension=Dimension.SOCIAL, order=2)
    told = Indicator(name="ارزیابی", dimension=Dimension.SOCIAL, order=3, is_told=True)
    report = Report(
        office=link_to(office),
        period=Period.SEASON,
        period_on=date(2026, 6, 22),
        narrative="کارگاه‌ها برگزار شد.",
    )
    put(
        *(people, trust, told, report),
        ReportFigure(
            report=link_to(report), indicator=link_to(people), planned=Decimal(1000), achieved=Decimal(880)
        ),
        ReportFigure(report=link_to(report), indicator=link_to(trust), achieved=Decimal("71.5")),
        ReportFigure(report=link_to(report), indicator=link_to(told), words="رو به بهبود"),
        ReportPoint(
            report=link_to(report), order=1, words="زمین تحویل نشده است", organisation=office.supervising
        ),
        ReportPoint(report=link_to(report), order=2, words="برق", settled_on=date(2026, 9, 1)),
    )
    return report


def test_the_figures_stand_by_dimension_with_their_share(store, vocabulary, report):
    paper = performance(sources_of(store, vocabulary), report.id)
    assert paper.name == "دفتر آبشار"
    assert not paper.is_approved
    assert "تابستان ۱۴۰۵" in [each.value for each in paper.facts]
    assert paper.figures == (
        DimensionLines("اجتماعی", (FigureLine("اعتماد", "", "", "۷۱٫۵"),)),
        DimensionLines("اقتصادی", (FigureLine("آموزش‌دیدگان", "نفر", "۱٬۰۰۰", "۸۸۰", "۸۸٪"),)),
    )
    assert paper.told == (("ارزیابی", "رو به بهبود"),)
    assert paper.points == (
        PointLine("زمین تحویل نشده است", "شهرداری شیراز", "باز"),
        PointLine("برق", "", "رفع‌شده"),
    )


def test_all_of_it_stands_on_the_paper(store, vocabulary, report):
    assert missing_words(performance(sources_of(store, vocabulary), report.id)) == []


def test_a_report_that_is_gone_has_no_paper(store, vocabulary):
    with pytest.raises(RecordMissingError):
        performance(sources_of(store, vocabulary), new_id())
