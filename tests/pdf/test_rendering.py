from __future__ import annotations

from statistics import median

import pytest

from tests.benchmarks.rivals import MissingRivalError, browser
from tests.pdf.comparison_set import PARAGRAPHS
from tests.pdf.rendered import Setting, chromium_starts, ink_of, our_starts

pytestmark = pytest.mark.long
NOISE = 0.02  # of the ink: a rival's places on the page are rounded in another way than ours
SETTINGS = [Setting(), Setting(250, 10, 1.7)]


@pytest.fixture(autouse=True)
def _chromium():
    try:
        browser()
    except MissingRivalError as error:
        pytest.skip(f"not compared, for {error}")


@pytest.mark.parametrize("setting", SETTINGS, ids=["page", "cell"])
@pytest.mark.parametrize("width", range(0, 60, 20))
def test_lines_break_where_those_of_a_browser_break(setting, width):
    setting = setting._replace(width=setting.width + width)
    texts = list(PARAGRAPHS.values())
    ours, theirs = our_starts(texts, setting), chromium_starts(texts, setting)
    assert dict(zip(PARAGRAPHS, ours, strict=True)) == dict(zip(PARAGRAPHS, theirs, strict=True))


@pytest.mark.parametrize("setting", SETTINGS, ids=["page", "cell"])
def test_the_ink_of_each_line_is_as_near_to_chromium_as_that_of_weasyprint_is(setting):
    pytest.importorskip("weasyprint", exc_type=ImportError)
    lines = [line for line in ink_of(PARAGRAPHS, setting) if line.weasyprint is not None]
    assert median(line.ours for line in lines) <= median(line.weasyprint for line in lines)
    assert not [line for line in lines if line.ours > line.weasyprint + NOISE]
