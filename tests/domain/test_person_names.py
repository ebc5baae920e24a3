from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.party import Honorific, Person
from desktop.domain.person_names import split_name
from desktop.persian.text import tidy

MR, MRS = Honorific.MR, Honorific.MRS
WORDS = ["جناب", "آقای", "سرکار", "خانم", "دکتر", "مهندس", "حجت", "الاسلام", "والمسلمین", "سید", "حاج", "علی"]
WORDS += ["محمد", "رضا", "مریم", "سادات", "روح", "الله", "کریمی", "حسن", "پور", "م.", "(معاون)", "۲"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("رضایی", (None, "", "", "رضایی")),
        ("مریم احمدی", (None, "", "مریم", "احمدی")),
        ("علی کریمی نژاد", (None, "", "علی", "کریمی نژاد")),
        ("محمد رضا کریمی", (None, "", "محمد رضا", "کریمی")),
        ("محمدرضا کریمی", (None, "", "محمدرضا", "کریمی")),
        ("علی حسن پور", (None, "", "علی", "حسن پور")),
        ("علی اکبر حسن پور", (None, "", "علی اکبر", "حسن پور")),
        ("روح الله موسوی", (None, "", "روح الله", "موسوی")),
        ("مریم السادات حسینی", (None, "", "مریم السادات", "حسینی")),
        ("سید علی رضایی", (None, "", "سید علی", "رضایی")),
        ("سيد محمد رضا موسوی", (None, "", "سید محمد رضا", "موسوی")),
        ("سید رضایی", (None, "", "سید", "رضایی")),
        ("سید", (None, "", "", "سید")),
        ("دکتر مریم احمدی", (None, "دکتر", "مریم", "احمدی")),
        ("دكتر احمدی", (None, "دکتر", "", "احمدی")),
        ("سردار دکتر علی کریمی", (None, "سردار دکتر", "علی", "کریمی")),
        ("دکتر", (None, "", "", "دکتر")),
        ("مهندس سید علی رضایی", (None, "مهندس", "سید علی", "رضایی")),
        ("آقای علی رضایی", (MR, "", "علی", "رضایی")),
        ("جناب آقای دکتر علی رضایی", (MR, "دکتر", "علی", "رضایی")),
        ("سرکار خانم مریم احمدی", (MRS, "", "مریم", "احمدی")),
        ("خانم احمدی", (MRS, "", "", "احمدی")),
        ("خانم", (None, "", "", "خانم")),
        ("جناب آقای", (None, "جناب", "", "آقای")),
        ("جناب سرهنگ کریمی", (None, "جناب سرهنگ", "", "کریمی")),
        ("حجت الاسلام والمسلمین حاج حسن راد", (None, "حجت الاسلام والمسلمین", "حاج حسن", "راد")),
        ("حجت‌الاسلام و المسلمین راد", (None, "حجت‌الاسلام و المسلمین", "", "راد")),
        ("آیت الله حسینی", (None, "آیت الله", "", "حسینی")),
        ("م. احمدی", (None, "", "م.", "احمدی")),
        ("  مریم   احمدی ", (None, "", "مریم", "احمدی")),
    ],
)
def test_a_name_is_parted_as_it_is_meant(name, parts):
    made = Person.named(name)
    assert (made.honorific, made.professional_title, made.given_name, made.family_name) == parts


@given(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join) | st.text(max_size=30))
def test_no_word_is_lost_and_the_order_stays(name):
    parts = split_name(name)
    left = " ".join(filter(None, parts[1:]))
    assert tidy(name).split()[-len(left.split()) :] == left.split()
    lost = len(tidy(name).split()) - len(left.split())
    assert lost == 0 or (parts.address and lost <= 2)
    assert bool(parts.family) == bool(tidy(name))
    assert Person.named(name).title == left
