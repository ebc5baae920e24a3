from __future__ import annotations

import pytest

from desktop.domain.office import Office
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
