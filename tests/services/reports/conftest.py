from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.indicator import Dimension, Indicator
from desktop.services.reports.reporter import Reporter, Who
from desktop.services.reports.reports_desk import ReportsDesk

TODAY = date(2026, 11, 22)
"""1 Azar 1405."""


@pytest.fixture
def reports(store, vocabulary):
    return ReportsDesk(store, vocabulary, lambda: TODAY, lambda: 10)


@pytest.fixture
def reporter(office):
    return Reporter(Who.OFFICE, office.id)


@pytest.fixture
def indicators(put):
    made = tuple(
        Indicator(code=f"I{place}", name=f"شاخص {place}", dimension=dimension, order=place)
        for place, dimension in enumerate(Dimension, 1)
    )
    put(*made)
    return made
