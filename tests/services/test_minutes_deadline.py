from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.resolution import DeadlineKind, Period, Resolution, ResolutionKind
from desktop.pdf.papers.look import Look
from desktop.services.minutes_deadline import deadline_words

REPORT, RULE = ResolutionKind.PERIODIC_REPORT, ResolutionKind.STANDING_RULE
DAY = {"deadline_kind": DeadlineKind.DAY, "deadline_on": date(2026, 11, 21)}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"kind": REPORT, "period": Period.SEASON}, "هر فصل"),
        ({"kind": REPORT, "period": Period.MONTH}, "هر ماه"),
        ({"kind": RULE, "period": Period.HALF_YEAR}, "بازنگری هر شش ماه"),
        ({"kind": RULE, "period": Period.YEAR}, "بازنگری هر سال"),
        ({"kind": RULE}, ""),
        ({"period": Period.YEAR}, ""),
        ({"kind": REPORT, "period": Period.SEASON, **DAY}, "۳۰ آبان ۱۴۰۵؛ هر فصل"),
        (
            {
                "kind": REPORT,
                "period": Period.SEASON,
                "deadline_kind": DeadlineKind.PHRASE,
                "deadline_phrase": "پایان هر فصل",
            },
            "پایان هر فصل",
        ),
        (DAY, "۳۰ آبان ۱۴۰۵"),
        ({"deadline_kind": DeadlineKind.NEXT_SESSION}, "جلسهٔ آتی"),
        ({}, ""),
    ],
)
def test_a_paper_says_by_when_and_how_often(said, words):
    assert deadline_words(Resolution(**said), Look()) == words
