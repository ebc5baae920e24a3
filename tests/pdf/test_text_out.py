from __future__ import annotations

from collections import Counter

import pytest

from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.papers.minutes import MinutesPaper
from tests.pdf.drawn import FONTS, PDFTOTEXT, PRESENTATION_FORMS, by_pdfium, by_pdftotext, texts_of, words
from tests.pdf.minutes_samples import ten_pages, three_pages

READERS = [
    pytest.param(by_pdfium, 0.001),  # it moves the hamza of a word like «نامهٔ.» behind the full stop
    pytest.param(by_pdftotext, 0, marks=pytest.mark.skipif(not PDFTOTEXT, reason="poppler-utils brings it")),
]


@pytest.mark.parametrize(("read", "share"), READERS)
@pytest.mark.parametrize("paper", [three_pages(), ten_pages()], ids=["three", "ten"])
def test_every_typed_word_comes_out_as_typed(read, share, paper):
    text = read(compose(paper, FONTS, Route.HARFBUZZ).data)
    typed = [word for part in texts_of(paper) for word in words(part)]
    missing = Counter(typed) - Counter(words(text))
    assert missing.total() <= len(typed) * share
    assert not PRESENTATION_FORMS.search(text)


@pytest.mark.skipif(not PDFTOTEXT, reason="poppler-utils brings it")
@pytest.mark.parametrize("code", ["130765-20/5/97", "4-102", "+98 21 8888 1234", "info@example.ir"])
def test_a_code_comes_out_whole(code):
    assert code in by_pdftotext(compose(three_pages(), FONTS, Route.HARFBUZZ).data)


def test_a_character_that_no_font_has_is_framed_and_still_comes_out():
    composed = compose(MinutesPaper("جلسه", summary=("نشان \ue123 است",)), FONTS, Route.HARFBUZZ)
    assert [(each.character, each.font) for each in composed.strange] == [("\ue123", "")]
    assert "\ue123" in by_pdfium(composed.data)
