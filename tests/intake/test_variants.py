"""The same minutes, set and spelt in other ways, give the same reading."""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.intake.read import read_minutes
from desktop.persian.digits import latin_digits
from desktop.persian.text import squashed_key

LABELS = (
    ("برگزارکننده", "دبیرخانهٔ شورای محله‌های هدف"),
    ("عنوان جلسه", "چهاردهمین جلسهٔ شورای محله‌های هدف"),
    ("مکان برگزاری", "خانهٔ فرهنگ رودبار"),
    ("تاریخ جلسه", "۱۴۰۳/۰۴/۱۲"),
    ("ساعت شروع", "۱۰:۱۵"),
    ("ساعت پایان", "۱۲:۴۵"),
)
AGENDA = ("گزارش کار دفتر محله توسط شهرداری رودبار", "بررسی نقشهٔ تازهٔ محله")
STATEMENTS = (
    "کوچه‌ها باید روشن‌تر شود.",
    "آقای راد: مدرسه جای بهتری برای کلاس‌هاست.",
    "آب‌های سطحی مهار نشده است.",
)
RESOLUTIONS = (
    "مقرر شد شهرداری رودبار تا تاریخ ۱۴۰۳/۰۶/۳۱ نسبت به روشنایی کوچه‌ها اقدام کند.",
    "کلاس‌ها جای کافی ندارد. لذا مصوب شد ادارهٔ ورزش و جوانان با همکاری مدرسه ظرف یک ماه جای تازه‌ای معرفی کند.",
    "مقرر شد گزارش عملکرد شرکت آب منطقه‌ای در جلسهٔ آتی خوانده شود.",
    "مقرر شد برای پاکیزگی محله هفته‌ای برگزار گردد.",
)


@dataclass(frozen=True)
class Layout:
    order: tuple[int, ...]
    label: str
    between: str
    heading: str
    bullet: str
    number: str
    gap: str


labels = st.sampled_from(
    ["<p><b>{}:</b> {}</p>", "**{}:** {}", "{}: {}", "{} : {}", "{}:{}", "■ {}: {}", "| {}: {}"]
)
layouts = st.builds(
    Layout,
    order=st.permutations(range(len(LABELS))).map(tuple),
    label=labels,
    between=st.sampled_from(["\n", "\t", "\n\n", "   ", "\r\n"]),
    heading=st.sampled_from(["**{}:**", "### {}:", "{}", "{}:", "<h3>{}</h3>", "## {}", "<b>{} :</b>"]),
    bullet=st.sampled_from(["- ", "• ", "* ", "– ", "<li>", "۱) "]),
    number=st.sampled_from(
        ["{}. ", "{}- ", "{} - ", "{} : ", "{}) ", "({}) ", "{}ـ ", "**{}.** ", "مصوبه {}: "]
    ),
    gap=st.sampled_from(["\n", "\n\n", "\r\n", "\n\n\n"]),
)
spellings = st.lists(
    st.sampled_from(
        [
            lambda text: text.replace("ی", "ي"),
            lambda text: text.replace("ک", "ك"),
            lambda text: text.replace("\u200c", ""),
            lambda text: text.replace("\u200c", " "),
            lambda text: text.replace("هٔ", "ه"),
            lambda text: text.replace("هٔ", "ۀ"),
            latin_digits,
            lambda text: text.translate({code: code - 0x6F0 + 0x660 for code in range(0x6F0, 0x6FA)}),
            lambda text: text.replace(" ", "\u00a0"),
            lambda text: "\ufeff\u200f" + text,
        ]
    ),
    max_size=4,
    unique=True,
)


def written(layout: Layout) -> str:
    head = layout.between.join(layout.label.format(*LABELS[place]) for place in layout.order)
    bulleted = [[layout.bullet + text for text in texts] for texts in (AGENDA, STATEMENTS)]
    numbered = [layout.number.format(count) + text for count, text in enumerate(RESOLUTIONS, 1)]
    sections = [
        ("دستور جلسه", bulleted[0]),
        ("خلاصهٔ مباحث جلسه", ["اعضا چنین گفتند:", *bulleted[1]]),
        ("مصوبات جلسه", numbered),
    ]
    body = [line for heading, lines in sections for line in (layout.heading.format(heading), *lines)]
    return layout.gap.join(["صورت‌جلسهٔ شورای محله‌های هدف", head, *body])


def read(text: str):
    return read_minutes(text, places=["رودبار"])


def key(value: object) -> object:
    """What no spelling may change: letters and digits without spaces, all else as it is."""
    if isinstance(value, str):
        return squashed_key(value)
    return tuple(map(key, value)) if isinstance(value, tuple) else value


PLAIN = Layout((0, 1, 2, 3, 4, 5), "{}: {}", "\n", "{}:", "- ", "{}. ", "\n")
READING = read(written(PLAIN))


def test_the_plain_layout_is_read_rightly():
    assert (READING.number, READING.body) == (14, "شورای محله‌های هدف")
    assert (str(READING.held_on), str(READING.start), str(READING.end)) == (
        "2024-07-02",
        "10:15:00",
        "12:45:00",
    )
    assert [each.text for each in READING.agenda] == list(AGENDA)
    assert [each.text for each in READING.resolutions] == list(RESOLUTIONS)
    assert [len(each.responsible) for each in READING.resolutions] == [1, 1, 1, 0]
    assert [each.speaker for each in READING.statements] == ["", "آقای راد", ""]


@given(layouts)
def test_another_layout_gives_the_same_reading(layout):
    assert key(astuple(read(written(layout)))) == key(astuple(READING))


@given(layouts, spellings)
def test_another_spelling_gives_the_same_reading(layout, changes):
    text = written(layout)
    for change in changes:
        text = change(text)
    assert key(astuple(read(text))) == key(astuple(READING))


@given(layouts)
def test_reading_twice_gives_the_same(layout):
    assert read(written(layout)) == read(written(layout))


@given(st.permutations(range(len(RESOLUTIONS))))
def test_resolutions_come_in_the_order_of_the_text(order):
    text = "مصوبات:\n" + "\n".join(f"{count}- {RESOLUTIONS[place]}" for count, place in enumerate(order, 1))
    assert [each.text for each in read(text).resolutions] == [RESOLUTIONS[place] for place in order]


@given(st.integers(5, 60), st.sampled_from(["\n", "\n\n", "\n\nصفحه ۲ از ۳\n\n", "\n- ۲ -\n"]))
def test_a_page_break_inside_a_sentence_loses_nothing(place, page_break):
    text = written(PLAIN)
    start = text.index(RESOLUTIONS[1]) + RESOLUTIONS[1].index(" ", place)
    broken = text[:start] + page_break + text[start + 1 :]
    if RESOLUTIONS[1][: RESOLUTIONS[1].index(" ", place)].endswith("."):
        return  # a break after a full stop is the end of a paragraph
    assert replace(read(broken), questions=()) == replace(READING, questions=())
