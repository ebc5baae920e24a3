from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.law import Law
from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.fields import Kind, field_named, fields_of
from desktop.schema.problem import Problem, Reason
from desktop.schema.reading import AMBIGUOUS, UnreadableError, is_assumed, name_key, name_keys, reader
from desktop.schema.record import Link
from desktop.schema.words import show
from tests.strategies import PATIENT, values

MORNING = datetime.combine(date(2024, 6, 24), time(8, 30))
NAMES = {"کویابشار": "id-1", "کویپارک": "id-2", "کویباغ": AMBIGUOUS}
TITLES = {"id-1": "کوی آبشار", "id-2": "کوی پارک"}
ALL = [(record, field) for record in CATALOGUE for field in fields_of(record)]
FIELDS = st.sampled_from([field for _, field in ALL])
MANY = settings(PATIENT, max_examples=400)


def described(name):
    """Return the field of an office, a session or a resolution that is called so."""
    return next(
        field for record in (Office, Session, Resolution) for field in fields_of(record) if field.name == name
    )


@pytest.mark.parametrize(
    ("name", "typed", "value", "shown"),
    [
        ("name", "  دفتر   كوي ", "دفتر کوی", "دفتر کوی"),
        ("name", "دفتر ۱۲", "دفتر ۱۲", "دفتر ۱۲"),
        ("name", "", "", ""),
        ("code", "۱۲/الف", "12/الف", "۱۲/الف"),
        ("note", " یک\r\n\n\n\nدو ", "یک\n\nدو", "یک\n\nدو"),
        ("aliases", "یک، دو;سه؛ یک", ("یک، دو", "سه", "یک"), "یک، دو؛ سه؛ یک"),
        ("aliases", "یک، دو، ، یک", ("یک", "دو"), "یک، دو"),
        ("aliases", "یک،\nدو", ("یک", "دو"), "یک، دو"),
        ("aliases", "ادارهٔ تعاون، کار و رفاه؛", ("ادارهٔ تعاون، کار و رفاه",), "ادارهٔ تعاون، کار و رفاه؛"),
        ("number", "۱۲", 12, "۱۲"),
        ("number", "1,200", 1200, "۱٬۲۰۰"),
        ("latitude", "۲۹٫۶۱۰", Decimal("29.61"), "۲۹٫۶۱"),
        ("latitude", "29/5", Decimal("29.5"), "۲۹٫۵"),
        ("active_since", "1403/4/4", date(2024, 6, 24), "۱۴۰۳/۰۴/۰۴"),
        ("active_since", "۴ تیر ۱۴۰۳", date(2024, 6, 24), "۱۴۰۳/۰۴/۰۴"),
        ("start", "30/19", time(19, 30), "۱۹:۳۰"),
        ("kind", "تسهیل گری", OfficeKind.FACILITATION, "تسهیلگری و توسعهٔ محلی"),
        ("state", "فعال", OfficeState.ACTIVE, "فعال"),
        ("place", "کوی ابشار", "id-1", "کوی آبشار"),
        ("neighbourhoods", "كوي پارك، کوی آبشار، کوی‌پارک", ("id-2", "id-1"), "کوی پارک، کوی آبشار"),
    ],
)
def test_what_is_typed_is_read_and_shown(vocabulary, name, typed, value, shown):
    field = described(name)
    found = reader(field, vocabulary, NAMES)(typed)
    assert found == value
    assert show(field, found, vocabulary, TITLES.get) == shown


@pytest.mark.parametrize("typed", [None, "", "  ", "\u200c", "\u200f"])
@pytest.mark.parametrize("kind", Kind)
def test_an_empty_cell_is_the_blank_value(vocabulary, kind, typed):
    record, field = next((record, field) for record, field in ALL if field.kind is kind)
    assert reader(field, vocabulary)(typed) == getattr(record(), field.name)
    assert not is_assumed(field, typed)


@MANY
@given(FIELDS.flatmap(lambda field: st.tuples(st.just(field), values(field))))
def test_what_is_shown_is_read_as_the_same(vocabulary, drawn):
    field, value = drawn
    assume(field.kind not in (Kind.LINK, Kind.LINKS))
    assume(field.kind is not Kind.TEXTS or not any(set("؛;") & set(each) for each in value))
    if field.code:
        value = reader(field, vocabulary)(value)
    shown = show(field, value, vocabulary, str)
    assert reader(field, vocabulary)(shown) == value


@MANY
@given(titles=st.lists(st.sampled_from(["کوی، آبشار", "پارک", "کوی ۱۲", "تعاون، کار"]), unique=True))
def test_lists_of_names_with_commas_are_read_as_they_are_shown(vocabulary, titles):
    field = described("neighbourhoods")
    names = {key: title for title in titles for key in name_keys(title)}
    value = tuple(map(Link, titles))
    assert reader(field, vocabulary, names)(show(field, value, vocabulary, str)) == value
    aliases = field_named(Organisation, "aliases")
    assert reader(aliases, vocabulary)(show(aliases, tuple(titles), vocabulary, str)) == tuple(titles)


@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("name", 12, "12"),
        ("name", 12.0, "12"),
        ("name", 0.1 + 0.2, "0.3"),
        ("name", MORNING, "۱۴۰۳/۰۴/۰۴"),
        ("name", date(1, 1, 1), "0001-01-01"),
        ("name", time(9, 30), "۰۹:۳۰"),
        ("phone", 7132345678, "7132345678"),
        ("phone", 9171234567.0, "9171234567"),
        ("note", 5, "5"),
        ("aliases", 5, ("5",)),
        ("number", 5, 5),
        ("number", 5.0, 5),
        ("latitude", 29.61, Decimal("29.61")),
        ("latitude", 29, Decimal(29)),
        ("latitude", 0.1 + 0.2, Decimal("0.3")),
        ("active_since", MORNING, date(2024, 6, 24)),
        ("active_since", date(2024, 6, 24), date(2024, 6, 24)),
        ("active_since", 14030404, date(2024, 6, 24)),
        ("active_since", 14030404.0, date(2024, 6, 24)),
        ("start", time(9, 30, 15, 7), time(9, 30)),
        ("start", datetime.combine(MORNING, time(9, 30, 15)), time(9, 30)),
        ("start", 18, time(18)),
        ("start", 18.0, time(18)),
        ("is_confidential", True, True),
        ("is_confidential", False, False),
    ],
)
def test_cells_of_a_workbook_are_read(vocabulary, name, cell, value):
    assert reader(described(name), vocabulary)(cell) == value


UNREADABLE = [
    ("number", "چند", Reason.NOT_A_NUMBER, "«چند» عدد نیست؛ نمونه: ۳۰۰۰"),
    ("number", "2.5", Reason.NOT_A_NUMBER, "«2.5» عدد نیست؛ نمونه: ۳۰۰۰"),
    ("number", 2.5, Reason.NOT_A_NUMBER, "«2.5» عدد نیست؛ نمونه: ۳۰۰۰"),
    ("number", True, Reason.NOT_A_NUMBER, "«True» عدد نیست؛ نمونه: ۳۰۰۰"),
    ("number", float("nan"), Reason.NOT_A_NUMBER, "«nan» عدد نیست؛ نمونه: ۳۰۰۰"),
    ("number", float("inf"), Reason.NOT_A_NUMBER, "«inf» عدد نیست؛ نمونه: ۳۰۰۰"),
    ("latitude", float("-inf"), Reason.NOT_A_NUMBER, "«-inf» عدد نیست؛ نمونه: ۳۰۰۰"),
    ("latitude", date(2024, 6, 24), Reason.NOT_A_NUMBER, "«۱۴۰۳/۰۴/۰۴» عدد نیست؛ نمونه: ۳۰۰۰"),
    ("latitude", time(9, 30), Reason.NOT_A_NUMBER, "«۰۹:۳۰» عدد نیست؛ نمونه: ۳۰۰۰"),
    ("active_since", "فردا", Reason.NOT_A_DAY, "«فردا» تاریخ نیست؛ نمونه: ۱۴۰۵/۰۸/۳۰"),
    ("active_since", 45467, Reason.NOT_A_DAY, "«۴۵۴۶۷» تاریخ نیست؛ نمونه: ۱۴۰۵/۰۸/۳۰"),
    ("active_since", "1403/13/1", Reason.NOT_A_DAY, "«۱۴۰۳/۱۳/۱» تاریخ نیست؛ نمونه: ۱۴۰۵/۰۸/۳۰"),
    (
        "active_since",
        "1404/12/30",
        Reason.NO_SUCH_DAY,
        "تاریخ ۱۴۰۴/۱۲/۳۰ وجود ندارد؛ اسفند ۱۴۰۴ بیست‌ونه روز دارد.",
    ),
    (
        "active_since",
        "04/05/06",
        Reason.AMBIGUOUS_DAY,
        "از «۰۴/۰۵/۰۶» روشن نیست کدام بخش سال است؛ نمونه: ۱۴۰۵/۰۸/۳۰",
    ),
    ("active_since", "22 بهمن", Reason.NO_YEAR, "«۲۲ بهمن» سال ندارد؛ نمونه: ۲۲ بهمن ۱۴۰۵"),
    (
        "active_since",
        "شنبه 1403/04/04",
        Reason.WRONG_WEEKDAY,
        "در «شنبه ۱۴۰۳/۰۴/۰۴» روز هفته با تاریخ نمی‌خواند.",
    ),
    ("active_since", "1600/1/1", Reason.DAY_OUT_OF_RANGE, None),
    ("active_since", date(9999, 12, 31), Reason.DAY_OUT_OF_RANGE, None),
    ("active_since", datetime.combine(date.min, time()), Reason.DAY_OUT_OF_RANGE, None),
    ("start", "25:70", Reason.NOT_A_TIME, "«25:70» ساعت نیست؛ نمونه: ۰۹:۳۰"),
    ("start", "12/13", Reason.NOT_A_TIME, "«12/13» ساعت نیست؛ نمونه: ۰۹:۳۰"),
    ("is_confidential", "شاید", Reason.NOT_A_CHOICE, "«شاید» از گزینه‌ها نیست؛ گزینه‌ها: بله، خیر"),
    ("is_confidential", 2, Reason.NOT_A_CHOICE, None),
    ("place", "ناکجا", Reason.UNKNOWN_NAME, "«ناکجا» ثبت نشده است."),
    ("place", "کوی باغ", Reason.AMBIGUOUS_NAME, "«کوی باغ» نام بیش از یک مورد ثبت‌شده است."),
    ("neighbourhoods", "کوی پارک، ناکجا", Reason.UNKNOWN_NAME, "«ناکجا» ثبت نشده است."),
]


@pytest.mark.parametrize(("name", "typed", "reason", "sentence"), UNREADABLE)
def test_what_cannot_be_read_says_why(vocabulary, name, typed, reason, sentence):
    field = described(name)
    with pytest.raises(UnreadableError) as refused:
        reader(field, vocabulary, NAMES)(typed)
    assert refused.value.reason is reason
    said = vocabulary.sentence(Problem(field.name, reason, refused.value.values))
    assert said
    assert sentence in (None, said)


def test_what_is_no_choice_is_told_the_choices(vocabulary):
    with pytest.raises(UnreadableError) as refused:
        reader(field_named(Session, "kind"), vocabulary)("دوستانه")
    said = vocabulary.sentence(Problem("kind", refused.value.reason, refused.value.values))
    assert said.startswith("«دوستانه» از گزینه‌ها نیست؛ گزینه‌ها: عادی، فوق‌العاده، مشترک")


def test_a_yes_is_no_number_although_python_says_so(vocabulary):
    read, yes = reader(field_named(Session, "number"), vocabulary), True
    assert read(1.0) == 1
    with pytest.raises(UnreadableError):
        read(yes)


def test_an_ambiguous_word_is_not_guessed_later_either(vocabulary):
    read = reader(field_named(Office, "place"), vocabulary, NAMES)
    for _ in range(2):
        with pytest.raises(UnreadableError):
            read("کوی باغ")


@MANY
@given(
    FIELDS,
    st.text(max_size=8)
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.datetimes()
    | st.dates()
    | st.times()
    | st.none(),
)
def test_nothing_in_a_cell_makes_reading_fail_otherwise(vocabulary, field, cell):
    try:
        value = reader(field, vocabulary, NAMES)(cell)
    except UnreadableError as error:
        said = vocabulary.sentence(Problem(field.name, error.reason, error.values))
    else:
        said = show(field, value, vocabulary, TITLES.get)
        is_assumed(field, cell)
    assert isinstance(said, str)


@pytest.mark.parametrize(
    ("typed", "assumed"),
    [("1403/04/04", False), ("98/4/31", True), ("4/4/1403", True), ("", False), (date(2024, 6, 24), False)],
)
def test_a_guessed_century_is_told(typed, assumed):
    assert is_assumed(field_named(Office, "active_since"), typed) is assumed
    assert not is_assumed(field_named(Office, "name"), typed)


@pytest.mark.parametrize("typed", ["-", "–", "...", "…", "***", "؟", "?", "ـ", "-/-"])
@pytest.mark.parametrize("name", ["place", "neighbourhoods"])
def test_signs_alone_are_a_blank_link_and_make_nothing(vocabulary, name, typed):
    field = described(name)
    assert not reader(field, vocabulary, NAMES, make=pytest.fail)(typed)


def test_signs_between_names_are_no_names(vocabulary):
    assert reader(described("neighbourhoods"), vocabulary, NAMES)("کوی آبشار، -، کوی پارک") == (
        "id-1",
        "id-2",
    )


@pytest.mark.parametrize("name", ["الف؛ ب", "الف; ب"])
def test_a_known_name_with_a_separator_in_it_is_not_parted(vocabulary, name):
    read = reader(described("neighbourhoods"), vocabulary, NAMES | dict.fromkeys(name_keys(name), "id-3"))
    assert read(name) == ("id-3",)
    assert read("کوی آبشار؛ کوی پارک") == ("id-1", "id-2")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("دفتر ۱-۱۲", "دفتر ۱۱-۲", False),
        ("دفتر ۱-۱۲", "دفتر ۱۱۲", False),
        ("دفتر ۱-۱۲", "دفتر 1/12", True),
        ("دفتر ۱۲", "دفتر12", True),
        ("منطقه ۲ شیراز", "منطقه۲شیراز", True),
        ("تسهیل گری", "تسهیل\u200cگری", True),
    ],
)
def test_spellings_of_a_name_have_one_key_but_figures_apart_stay_apart(one, other, same):
    assert (name_key(one) == name_key(other)) is same


def test_a_year_is_shown_without_groups(vocabulary):
    assert show(field_named(Law, "year"), 1390, vocabulary, str) == "۱۳۹۰"
