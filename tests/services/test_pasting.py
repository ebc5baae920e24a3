from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Person
from desktop.services.sheets.pasting import PasteSheet

HEADINGS = ("نام دفتر", "کد دفتر")


@pytest.fixture
def own(store, vocabulary):
    def own(block):
        source = PasteSheet(store, vocabulary).source(Office, block, HEADINGS)
        assert source.pasted == block
        assert source.headings in {(), HEADINGS}
        return not source.headings

    return own


@pytest.mark.parametrize(
    "block",
    [
        "كد دفتر\tنام دفتر\r\n1\tدفتر مهر",
        "فهرست دفترها\t\r\nنام دفتر\tستون ناشناس\r\nدفتر مهر\t1",
        "شناسهٔ ردیف\tنام دفتر\r\n\tدفتر مهر",
        "نام دفتر\tنام دفتر\r\nدفتر مهر\tدفتر نور",
        "نام دفتر",
    ],
)
def test_known_words_over_the_rows_are_their_headings(own, block):
    assert own(block)


@pytest.mark.parametrize(
    "block",
    ["دفتر مهر\t1\r\nدفتر نور\t2", "دفتر مهر", "", "\t\t", "مدیر دفتر\tدو\tسه\tچهار", '"\t"\t"'],
)
def test_other_rows_take_the_headings_of_the_list(own, block):
    assert not own(block)


@pytest.mark.parametrize(
    ("block", "has_headings"),
    [
        ("نام و نام خانوادگی\tسمت\tتلفن همراه\r\nمریم احمدی\tمعاون\t09123456789", True),
        ("فلان\tبهمان\tهیچ\tتلفن همراه\r\nمریم احمدی\tمعاون\t-\t09123456789", True),
        ("فلان\tبهمان\t12\tتلفن همراه\r\nمریم احمدی\tمعاون\t-\t09123456789", False),
        ("مریم\tاحمدی\tمعاون\tهمراه\r\nعلی\tاحمدی\tمعاون\tهمراه", False),
        ("مریم\tاحمدی\tمعاون\tهمراه", False),
    ],
)
def test_a_first_row_of_words_is_a_head_if_one_is_known(store, vocabulary, block, has_headings):
    source = PasteSheet(store, vocabulary).source(Person, block, ("نام", "نام خانوادگی"))
    assert (source.headings == ()) is has_headings
