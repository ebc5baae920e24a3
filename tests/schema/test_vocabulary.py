from __future__ import annotations

from string import Formatter

import pytest

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.schema.fields import field_named, fields_of
from desktop.schema.problem import Problem, Reason
from desktop.schema.vocabulary import Vocabulary, Word, read_vocabulary

PLACES = {
    Reason.NOT_A_NUMBER: {"typed"},
    Reason.NOT_A_DAY: {"typed"},
    Reason.NO_SUCH_DAY: {"typed", "month", "year", "days"},
    Reason.AMBIGUOUS_DAY: {"typed"},
    Reason.NO_YEAR: {"typed"},
    Reason.WRONG_WEEKDAY: {"typed"},
    Reason.DAY_OUT_OF_RANGE: {"typed"},
    Reason.YEAR_ONLY: {"year"},
    Reason.OLD_DAY: {"typed"},
    Reason.EATEN_DAY: {"typed", "day"},
    Reason.SERIAL_DAY: {"typed", "day"},
    Reason.NO_LETTERS: {"typed"},
    Reason.NO_PHONE: {"typed"},
    Reason.NOT_A_TIME: {"typed"},
    Reason.NOT_A_CHOICE: {"typed", "known"},
    Reason.UNKNOWN_NAME: {"typed"},
    Reason.AMBIGUOUS_NAME: {"typed"},
    Reason.REPEATED_ROW: {"row"},
    Reason.REPEATED_ID: {"row"},
    Reason.ELSEWHERE: {"name", "place"},
    Reason.REPEATED_ELSEWHERE: {"row", "sheet"},
    Reason.LEADS_TO_REFUSED: {"row", "sheet"},
    Reason.CELL_ERROR: {"typed"},
    Reason.LOST_DIGITS: {"typed"},
    Reason.CODE_BECAME_DAY: {"typed"},
    Reason.TOO_LONG: {"most"},
    Reason.OUT_OF_RANGE: {"least", "most"},
    Reason.ASSUMED_DAY: {"typed", "day"},
    Reason.NUMBER_GAP: {"number", "expected"},
    Reason.NUMBER_TAKEN: {"number"},
    Reason.BEFORE_BODY: {"formed"},
    Reason.NO_RESPONSIBLE: {"order"},
    Reason.NO_DEADLINE: {"order"},
    Reason.NO_QUORUM: {"seats", "present", "quorum"},
    Reason.VACANT_SEAT: {"seat"},
    Reason.REQUIRED_ABSENT: {"seat"},
    Reason.RESOLUTION_NUMBER_TAKEN: {"number", "order"},
    Reason.NO_PERIOD: {"order"},
    Reason.TOO_MANY_VOTES: {"order", "votes", "present"},
    Reason.ITEM_NO_QUORUM: {"order", "present", "quorum"},
    Reason.NO_OUTCOME: {"orders"},
    Reason.NO_VOTES: {"order"},
    Reason.CLAUSE_NO_AGENCY: {"order", "clause"},
    Reason.MORE_THAN_TRAINED: {"most"},
    Reason.MORE_THAN_EMPLOYED: {"most"},
    Reason.NOT_THE_SUM: {"sum"},
    Reason.PARALLEL_OFFICE: {"office", "neighbourhood"},
    Reason.HANDED_OVER_TWICE: {"day"},
    Reason.BEFORE_STEP: {"step", "day"},
    Reason.BUDGET_MISMATCH: {"category", "usual"},
    Reason.WRONG_TARGET_KIND: {"neighbourhood", "target"},
    Reason.UNUSUAL_VALUE: {"least", "most"},
    Reason.INDICATOR_USED: {"count"},
}
"""What the code gives with each reason; the sentence may ask for these and no others."""


@pytest.mark.parametrize("reason", Reason)
def test_the_sentence_of_every_reason_is_filled_by_what_the_code_gives(vocabulary, reason):
    given = PLACES.get(reason, set())
    template = vocabulary._words["Reason", reason.value].label
    assert {name for _, name, _, _ in Formatter().parse(template) if name is not None} == given
    said = vocabulary.sentence(Problem("x", reason, tuple((name, "۱") for name in given)))
    assert said
    assert not set("{}") & set(said)


def test_a_sentence_repeats_only_the_beginning_of_what_was_pasted(vocabulary):
    said = vocabulary.sentence(Problem("x", Reason.UNKNOWN_NAME, (("typed", "محله " * 20_000),)))
    assert said.startswith("«محله محله")
    assert "\u2026»" in said
    assert len(said) < 100


def test_figures_of_a_sentence_are_persian_and_what_was_typed_stays(vocabulary):
    limits = (("least", "-90"), ("most", "90"))
    assert vocabulary.sentence(Problem("x", Reason.OUT_OF_RANGE, limits)) == "عدد باید از -۹۰ تا ۹۰ باشد."
    typed = (("typed", "کوی {12}"),)
    assert vocabulary.sentence(Problem("x", Reason.UNKNOWN_NAME, typed)) == "«کوی {12}» ثبت نشده است."


def test_every_spelling_names_its_field_and_its_choice(vocabulary):
    by_key = vocabulary.fields_by_key(Office, fields_of(Office))
    assert by_key["نامدفتر"].name == by_key["عنواندفتر"].name == "name"
    choices = vocabulary.choices_by_key(field_named(Office, "kind"))
    assert choices["تسهیلگری"] is choices["تسهیلگریتوسعهمحلی"] is OfficeKind.FACILITATION


def test_words_are_found_by_what_they_are_for(vocabulary):
    assert vocabulary.record(Office).label == "دفتر"
    assert vocabulary.choice(OfficeState.ACTIVE).label == "فعال"
    assert (vocabulary.flag(value=True).label, vocabulary.flag(value=False).label) == ("بله", "خیر")


def test_what_has_no_word_is_a_bug_that_is_seen():
    with pytest.raises(KeyError):
        Vocabulary({}).record(Office)


def test_the_keys_of_a_word_are_those_of_all_its_spellings():
    assert Word("کد دفتر", ("كد", "شناسه‌ی دفتر")).keys == {"کددفتر", "کد", "شناسهیدفتر"}


def test_a_vocabulary_is_read_from_its_file(tmp_path):
    path = tmp_path / "words.toml"
    path.write_text('[Office]\nrecord = ["دفتر", "اداره"]\n', encoding="utf-8")
    assert read_vocabulary(path).record(Office) == Word("دفتر", ("اداره",))
