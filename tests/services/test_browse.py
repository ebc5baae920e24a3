from __future__ import annotations

import pytest

from desktop.domain.office import Office, OfficeKind
from desktop.domain.party import Organisation
from desktop.errors import RecordMissingError
from desktop.schema.fields import field_named


def test_a_page_is_in_words(browse, office):
    (shown,) = browse.page(Office, browse.ids(Office))
    assert shown.id == office.id
    assert (shown.cells["code"], shown.cells["kind"]) == ("۱۲", "تسهیلگری و توسعهٔ محلی")
    assert (shown.cells["place"], shown.cells["neighbourhoods"]) == ("شهر شیراز", "کوی آبشار")
    assert (shown.cells["active_since"], shown.cells["operator"]) == ("", "")


def test_ids_are_in_the_order_of_the_alphabet(browse, put):
    put(*(Office(name=name) for name in ("دفتر ۱۰", "پارس", "دفتر ۲", "آبشار")))
    shown = browse.page(Office, browse.ids(Office, order_by="name"))
    assert [each.cells["name"] for each in shown] == ["آبشار", "پارس", "دفتر ۲", "دفتر ۱۰"]


@pytest.mark.parametrize("typed", ["تسهیلگری", "تسهیل گری", "تسهیل\u200cگري"])
def test_a_list_is_narrowed_by_any_spelling(browse, put, typed):
    put(Office(name="دفتر تسهیل\u200cگری کوی مهر"), Office(name="دفتر نوسازی"))
    assert len(browse.ids(Office, typed)) == 1


def test_a_record_in_the_bin_is_in_no_list(browse, office, editing):
    editing.delete(browse.open(Office, office.id))
    assert browse.ids(Office) == ()


def test_a_record_that_is_not_there_is_missing(browse):
    with pytest.raises(RecordMissingError):
        browse.open(Office, "nothing")


def test_a_link_tells_which_kind_of_record_it_points_at(browse):
    assert browse.target(field_named(Office, "supervising")) is Organisation


def test_what_is_opened_carries_how_much_its_reader_has_seen(browse, office, put):
    seen = browse.open(Office, office.id).seen
    put(Organisation(name="بهزیستی"))
    assert browse.open(Office, office.id).seen == seen + 1
    assert browse.open(Office, office.id).record.kind is OfficeKind.FACILITATION


def test_what_is_in_the_bin_is_found_there_by_any_spelling(browse, put, editing):
    offices = [Office(name="دفتر كوي باغ"), Office(name="دفتر چشمه")]
    put(*offices)
    for each in offices:
        editing.delete(browse.open(Office, each.id))
    assert browse.ids(Office, "کوی‌باغ", deleted=True) == (offices[0].id,)
    assert browse.ids(Office, "دفتر", deleted=True) == tuple(each.id for each in offices)
    assert browse.ids(Office, "؟", deleted=True) == browse.ids(Office, "کوی‌باغ") == ()
