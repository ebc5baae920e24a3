from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold
from desktop.paths import PHRASES
from desktop.persian.text import squashed_key, tidy
from desktop.services.phrases import LONGEST_TEXT, Part, Phrase, Phrases

SHIPPED = PHRASES


@pytest.fixture
def phrases(store):
    return Phrases(store, SHIPPED)


def keys(found):
    return [each.key for each in found]


def test_shipped_phrases_are_clean_persian_under_keys_of_their_own(phrases):
    shipped = phrases.find("")
    assert len(shipped) >= 40
    assert len({squashed_key(each.key) for each in shipped}) == len(shipped)
    for each in shipped:
        assert (each.key, each.text) == (tidy(each.key), tidy(each.text))
        assert not re.search("[ۀيك0-9a-z]|ه‌ی|می [ا-ی]", each.key + each.text)
        assert not each.is_own


def test_what_is_offered_for_a_resolution_reads_as_a_decision(phrases):
    for each in phrases.find(""):
        assert (each.part is Part.RESOLUTION) == bool(re.search(DECIDED, fold(each.text)))


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("پایان جل", "پایان جلسه"),
        ("جلسه پای", "پایان جلسه"),
        ("پايانجلسه", "پایان جلسه"),
        ("صلوات", "پایان جلسه"),
        ("جمع بندی", "جمع‌بندی"),
        ("جلسه بعد", "جلسهٔ بعد"),
        ("مصوب واگذاري", "مصوب: واگذاری دفتر"),
    ],
)
def test_a_phrase_is_found_by_the_beginning_of_its_words_in_any_spelling(phrases, typed, key):
    assert keys(phrases.find(typed))[0] == key


def test_nothing_else_is_found(phrases):
    assert phrases.find("لات") == ()


def test_those_of_the_part_being_written_come_first_and_then_the_most_used(phrases):
    assert all(each.part is Part.CLOSING for each in phrases.find("", Part.CLOSING)[:4])
    phrases.count(phrases.under("قدردانی"))
    assert keys(phrases.find("", Part.CLOSING))[0] == "قدردانی"
    assert keys(phrases.find(""))[0] == "قدردانی"
    assert phrases.find("", Part.RESOLUTION)[0].part is Part.RESOLUTION


def test_an_own_phrase_is_kept_tidied_changed_and_removed(phrases, store):
    saved = phrases.save(" درود ", "با  سلام و احترام\n\n\nپیرو نامهٔ …", Part.OPENING)
    assert saved == Phrase("درود", "با سلام و احترام\n\nپیرو نامهٔ …", Part.OPENING, is_own=True)
    again = Phrases(store, SHIPPED)
    assert again.find("درود") == (saved,)
    changed = again.save("سلام", "با سلام", instead_of="درود")
    assert again.under("درود") is None
    again.remove(changed)
    assert again.under("سلام") is None


def test_a_phrase_without_a_key_is_found_by_its_first_words(phrases):
    assert phrases.save("", "با سلام و احترام").key == "با سلام و"


def test_a_shipped_phrase_is_changed_removed_and_restored(phrases):
    before = phrases.under("پایان جلسه")
    phrases.save("پايان جلسه", "جلسه پایان یافت.")
    assert phrases.under("پایان جلسه").text == "جلسه پایان یافت."
    phrases.remove(phrases.under("پایان جلسه"))
    assert phrases.under("پایان جلسه") is None
    phrases.restore()
    assert phrases.under("پایان جلسه") == before


def test_a_phrase_that_is_renamed_takes_the_place_of_the_shipped_one(phrases):
    phrases.save("خاتمه", "جلسه پایان یافت.", instead_of="پایان جلسه")
    assert phrases.under("پایان جلسه") is None
    assert phrases.under("خاتمه").is_own


def test_a_phrase_without_text_is_refused_and_a_long_one_is_cut(phrases):
    with pytest.raises(ValueError, match=r"^ $"):
        phrases.save("هیچ", " ")
    assert len(phrases.save("بلند", "ب" * 5000).text) == LONGEST_TEXT


def test_the_first_blank_is_told(phrases):
    phrase = phrases.under("گزارش عملکرد")
    assert phrase.text[phrase.blank] == "…"
    assert phrases.under("قدردانی").blank is None


@pytest.mark.parametrize(
    "kept", ["", "[]", "{", '{"own": [1, ["a"], ["", "", ""]], "removed": 3, "uses": [2]}']
)
def test_damaged_values_read_as_nothing(phrases, store, kept):
    with store.work() as work:
        work.settings.keep("phrases", kept)
        work.commit()
    assert len(phrases.find("")) == len(Phrases(store, SHIPPED).find("")) >= 40


@given(st.text(max_size=12))
def test_whatever_is_typed_finds_only_what_says_it(typed):
    from desktop.services.phrases import _says

    assert _says(f"پیش {typed} پس", typed)
