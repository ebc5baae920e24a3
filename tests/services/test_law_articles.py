from __future__ import annotations

import pytest

from desktop.domain.law import Law, LawArticle
from desktop.schema.record import link_to
from desktop.services.law_articles import LawArticles, offered

RENEWAL = Law(name="قانون حمایت از احیا، بهسازی و نوسازی", aliases=("قانون بافت فرسوده",))
HOUSING = Law(name="آیین‌نامهٔ ساماندهی مسکن")
ARTICLES = [
    LawArticle(law=link_to(RENEWAL), order=1, article="مادهٔ ۴", words="مجریان می‌توانند …"),
    LawArticle(law=link_to(HOUSING), order=1, article="مادهٔ ۴۲", clause="بند ۱"),
    LawArticle(law=link_to(HOUSING), order=2, article="مادهٔ ۴", clause="تبصرهٔ ۲"),
]


@pytest.fixture
def laws(store, put):
    put(RENEWAL, HOUSING, *ARTICLES)
    return LawArticles(store).all()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("ماده ۴ قانون حما", ["مادهٔ ۴ قانون حمایت از احیا، بهسازی و نوسازی"]),
        ("ماده 4 بافت", ["مادهٔ ۴ قانون حمایت از احیا، بهسازی و نوسازی"]),
        ("بند ۱ ماده ۴۲", ["بند ۱ مادهٔ ۴۲ آیین‌نامهٔ ساماندهی مسکن"]),
        ("آيين نامه", []),
        ("آیین‌نامه ۴", ["تبصرهٔ ۲ مادهٔ ۴ آیین‌نامهٔ ساماندهی مسکن"]),
        ("", []),
        ("مادهٔ ۵", []),
    ],
)
def test_articles_are_offered_by_any_of_their_words(laws, typed, words):
    assert [each.words for each in offered(laws, typed)] == words


def test_a_library_without_laws_offers_nothing(store):
    assert LawArticles(store).all() == ()
