from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.likeness import OF_ORGANISATIONS, OF_PEOPLE, Likeness, Named, likely_pairs

LONG = "مراکز مطالعات بازآفرینی پایدار"


def reasons(*names, usual=OF_ORGANISATIONS, **more):
    named = [Named(str(place), name) for place, name in enumerate(names)]
    return [(int(each.one), int(each.other), each.why) for each in likely_pairs(named, usual, **more)]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("شهرداري بافت", "شهرداری  بافت", Likeness.SAME_NAME),
        ("محله‌یار", "محله یار", Likeness.SAME_NAME),
        ("راه و شهرسازی استان", "شهرسازی و راه استان", Likeness.WORD_ORDER),
        ("اداره کل راه و شهرسازی", "راه و شهرسازی", Likeness.LEFT_OUT),
        ("اداره‌کل راه و شهرسازی", "ادارهٔ کل راه و شهرسازي", Likeness.SAME_NAME),
        ("اداره راه و شهرسازی", "اداره کل راه و شهرسازی", Likeness.LEFT_OUT),
        ("سازمان امور اجتماعی کشور", "سازمان امور اجتماعی وزارت کشور", Likeness.LEFT_OUT),
        ("بهزیستی یزد", "اداره کل بهزیستی استان یزد", Likeness.LEFT_OUT),
        ("تعاون، کار و رفاه اجتماعی", "تعاون کار رفاه اجتماعی", Likeness.LEFT_OUT),
        ("نیروی انتظامی", "نیروی انتظامیی", Likeness.ONE_LETTER),
        ("اداره کل بهزیستی استان", "اداره کل بهریستی استان", Likeness.ONE_LETTER),
    ],
)
def test_organisations_written_otherwise_are_found(one, other, why):
    assert reasons(one, other) == [(0, 1, why)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("شهرداری منطقهٔ ۱", "شهرداری منطقهٔ ۲"),
        ("شهرداری منطقهٔ ۱", "شهرداری منطقهٔ ۱۱"),
        ("فرمانداری بم", "فرمانداری قم"),
        ("شهرداری", "فرمانداری"),
        ("وزارت راه و شهرسازی", "اداره کل راه و شهرسازی"),
        ("وزارت کشور", "وزارت نیرو"),
        ("اداره ورزش شهرستان یزد", "اداره کل ورزش استان یزد"),
        ("اداره کل", "اداره"),
        ("اداره کل ورزش", "اداره کل ارشاد"),
    ],
)
def test_organisations_that_are_two_are_not_found(one, other):
    assert reasons(one, other) == []


def test_a_letter_between_the_names_of_two_places_is_no_slip():
    assert reasons("فرمانداری شیراز", "فرمانداری شیران")
    assert reasons("فرمانداری شیراز", "فرمانداری شیران", apart={"شیراز", "شیران"}) == []


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("جناب آقای مهندس علی رضایی", "علی رضایی", Likeness.LEFT_OUT),
        ("سرکار خانم دکتر مریم احمدی", "مريم احمدي", Likeness.LEFT_OUT),
        ("حجت‌الاسلام والمسلمین سید حسن موسوی", "حسن موسوی", Likeness.LEFT_OUT),
        ("رضایی علی", "علی رضایی", Likeness.WORD_ORDER),
        ("مریم ابراهیمی", "مریم ابراهیمیی", Likeness.ONE_LETTER),
    ],
)
def test_people_written_otherwise_are_found(one, other, why):
    assert reasons(one, other, usual=OF_PEOPLE) == [(0, 1, why)]


@pytest.mark.parametrize(
    ("one", "other"), [("حسن رضایی", "حسین رضایی"), ("محمد کریمی", "محمود کریمی"), ("مهندس", "دکتر")]
)
def test_people_of_similar_short_names_are_two(one, other):
    assert reasons(one, other, usual=OF_PEOPLE) == []


def test_another_name_is_a_name():
    named = [Named("1", "سازمان بهزیستی", ("بهزیستی",)), Named("2", "خانه"), Named("3", "بهزيستي")]
    (pair,) = likely_pairs(named, OF_ORGANISATIONS)
    assert (pair.one, pair.other, pair.why) == ("1", "3", Likeness.OTHER_NAME)


def test_of_ten_alike_there_are_nine_pairs_and_none_that_was_told_apart():
    assert len(reasons(*["بهزیستی"] * 10)) == 9
    apart = reasons(*["بهزیستی"] * 3, may_be_one=lambda one, other: {one, other} != {"0", "1"})
    assert [each[:2] for each in apart] == [(0, 2)]


@given(place=st.integers(0, len(LONG) - 1), letter=st.sampled_from("بپتثجچخ"), how=st.integers(0, 2))
def test_a_slip_of_one_letter_anywhere_in_a_long_name_is_found(place, letter, how):
    cut = place if how == 1 else place + 1
    other = LONG[:place] + ("" if how == 0 else letter) + LONG[cut:]
    assert reasons(LONG, other)


@given(st.lists(st.text("ابپتیکو ۱۲\u200c", max_size=12), max_size=8))
def test_the_order_of_the_records_makes_no_difference(names):
    named = [Named(str(place), name, (name[::-1],)) for place, name in enumerate(names)]
    found = likely_pairs(named, OF_ORGANISATIONS)
    assert likely_pairs(named[::-1], OF_ORGANISATIONS) == found
    assert len({frozenset((each.one, each.other)) for each in found}) == len(found)
    assert all(each.one < each.other for each in found)
