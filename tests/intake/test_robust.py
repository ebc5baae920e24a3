"""Nothing that a file may hold makes the reader fail, hang or guess."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import NoMinutesError
from desktop.intake.read import read_minutes
from desktop.intake.tables import table_in
from tests.intake.corpus import cases

GOLD = (Path(__file__).parent / "gold.txt").read_text(encoding="utf-8")
SNIPPETS = [
    "\n", "\n\n", "\t", "  ", ":", "«", "»", "(", "۱. ", "2-1 : ", "- ", "**", "### ", "<p>", "</b>", "<",
    "&#9;", "\u200c",
    "\u200f", "\0", "\ud800", "ي", "۱۳۹۷/۰۷/۳۳", "30/5/97", "ساعت ۹۹:۹۹", "ساعت 30/19", "مصوبات:",
    "دستور جلسه", "حاضران:",
    "مقرر شد", "لذا مصوب گردید ", "شهرداری ", "تا پایان ", "ماده (۴) قانون ", "تاریخ: ", "شماره: ",
    "توسط ", "|", "■", "،", "و",
    "۹" * 5000, "&#" + "9" * 5000 + ";", "\ufdfa", "é", "😀", "𐎠",
]  # fmt: skip


BASES = [GOLD, *(case.text for case in cases())]


def piece_of(rng: random.Random, piece: str) -> str:
    """A piece of text, cut, doubled, turned, its digits swapped, or another in its place."""
    digits = str.maketrans("0123456789۰۱۲۳۴۵۶۷۸۹", "98۱۲".ljust(20, "7"))
    spoilt = "".join(letter + rng.choice(["", "", "\u200f", "\u202e", "\0"]) for letter in piece)
    lines = piece.splitlines()
    rng.shuffle(lines)
    ways = [
        "",
        piece * 2,
        piece[::-1],
        rng.choice(SNIPPETS),
        piece.translate(digits),
        spoilt,
        "\n".join(lines),
    ]
    return rng.choice(ways)


def mutated(rng: random.Random) -> str:
    """A text of some layout with up to twelve pieces cut, doubled, moved or put in; some lines very long."""
    text = rng.choice(BASES)
    for _ in range(rng.randint(1, 12)):
        start = rng.randrange(len(text) + 1)
        stop = min(len(text), start + rng.choice([1, 3, 40, 400]))
        changed = piece_of(rng, text[start:stop])
        text = text[:start] + changed + text[stop if rng.random() < 0.7 else start :]
    if rng.random() < 0.02:
        text = text.replace("\n", " ") * rng.randint(1, 20)
    return text


def read_or_refuse(text: str) -> None:
    table = table_in(text)
    assert table is None or {len(row) for row in table.rows} == {len(table.heading)}
    try:
        reading = read_minutes(text, ["شهرداری نمونه", "", "(", "بنیاد مسکن سپیدرود"], ["سپیدرود", "", "("])
    except NoMinutesError:
        return
    orders = [each.order for each in reading.resolutions]
    assert len(set(orders)) == len(orders)
    assert min(orders, default=1) > 0
    assert all(each.text.strip() and each.operative for each in reading.resolutions)
    assert all(question.about and "{" not in question.text for question in reading.questions)


def test_mutated_minutes_are_read_or_refused():
    rng = random.Random(1397)
    for _ in range(300):
        read_or_refuse(mutated(rng))


@pytest.mark.long
def test_20000_mutated_minutes_are_read_or_refused():
    rng = random.Random(50)
    for _ in range(20_000):
        read_or_refuse(mutated(rng))


@settings(deadline=None)
@given(st.lists(st.sampled_from([*SNIPPETS, *GOLD.split()[:80]]), max_size=60).map(" ".join))
def test_words_in_any_order_are_read_or_refused(text):
    read_or_refuse(text)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read_or_refused(text):
    read_or_refuse(text)
    read_or_refuse(f"مصوبات:\n۱. {text}")


@pytest.mark.parametrize(
    "unit",
    ["ا", " ", "\t", "«", "<p ", "&", "*", ": ", "۱. ", "1397/07/10 ", "تا پایان ", "بیست و ", "ساعت ۱۰ "],
)
def test_one_line_of_five_million_bytes_is_read(unit):
    line = unit * (5_000_000 // len(unit.encode()))
    read_or_refuse(f"دستور جلسه:\n{line}")
    read_or_refuse(line)


@pytest.mark.long
@pytest.mark.parametrize(
    "unit",
    [
        "ا",
        "«",
        "مقرر شد شهرداری نمونه ",
        "شهرداری، ",
        "شهرداری و ",
        "توسط شهرداری سپیدرود و ",
        "سپیدرود ",
        "۱. ",
        "از طریق وزارت راه و ",
        "بند (۱) ",
    ],
)
def test_one_resolution_of_five_million_bytes_is_read(unit):
    read_or_refuse("مصوبات:\n۱. " + unit * (5_000_000 // len(unit.encode())))


@pytest.mark.parametrize(
    "text",
    ["", " \n", "سلام", "فرماندار از محله بازدید کرد و گفت: کارها خوب پیش می‌رود.", "\0\0", "۱. خرید نان"],
)
def test_what_is_no_minutes_is_refused(text):
    with pytest.raises(NoMinutesError):
        read_minutes(text)


def test_minutes_without_resolutions_say_so():
    reading = read_minutes("عنوان جلسه: سومین جلسهٔ شورای محله\nمکان: فرمانداری\nدستور جلسه:\n- گفت‌وگو")
    assert reading.resolutions == ()
    assert ("resolutions", "در این متن مصوبه‌ای پیدا نشد.") in {
        (each.about, each.text) for each in reading.questions
    }
