"""Each part of a resolution and of the head, sentence by sentence."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop.intake.citations import citations_in
from desktop.intake.deadlines import deadline_in
from desktop.intake.read import read_minutes


@pytest.mark.parametrize(
    ("text", "words", "on"),
    [
        ("تا تاریخ ۱۴۰۴/۰۹/۳۰ انجام شود", "۱۴۰۴/۰۹/۳۰", date(2025, 12, 21)),
        ("حداکثر تا ۱۵ بهمن ۱۴۰۴ انجام شود", "۱۵ بهمن ۱۴۰۴", date(2026, 2, 4)),
        ("تا پایان خردادماه گزارش دهد", "تا پایان خردادماه", None),
        ("تا پایان مهر ۱۴۰۴ گزارش دهد", "تا پایان مهر ۱۴۰۴", date(2025, 10, 22)),
        (
            "حداکثر تا آخر شهریور ماه سال 1404 گزارش دهد",
            "حداکثر تا آخر شهریور ماه سال 1404",
            date(2025, 9, 22),
        ),
        ("تا پایان اسفندماه ۱۴۰۳ گزارش دهد", "تا پایان اسفندماه ۱۴۰۳", date(2025, 3, 20)),
        ("تا نیمه مهر ۱۴۰۴ گزارش دهد", "تا نیمه مهر ۱۴۰۴", None),
        ("تا پایان سال ۱۴۰۴ گزارش دهد", "تا پایان سال ۱۴۰۴", None),
        ("تا پایان خرداد ماه سال جاری گزارش دهد", "تا پایان خرداد ماه سال جاری", None),
        ("ظرف دو هفته بفرستد", "ظرف دو هفته", None),
        ("ظرف مدت یک ماه بفرستد", "ظرف مدت یک ماه", None),
        ("حداکثر ظرف ۱۰ روز کاری بفرستد", "حداکثر ظرف ۱۰ روز کاری", None),
        ("در اسرع وقت بفرستد", "در اسرع وقت", None),
        ("در جلسه آتی ستاد خوانده شود", "جلسه آتی", None),
        ("در جلسهٔ بعدی خوانده شود", "جلسهٔ بعدی", None),
        ("تا ۱۵ خرداد بفرستد", "تا ۱۵ خرداد", None),
        ("نصب تابلو (مسئول: شهرداری، مهلت: ۲۰ روز)", "مهلت: ۲۰ روز", None),
        ("نصب تابلو (مهلت: پایان شهریور ۱۴۰۴)", "مهلت: پایان شهریور ۱۴۰۴", date(2025, 9, 22)),
        ("پیرو نامهٔ مورخ ۱۴۰۴/۰۱/۲۰ اقدام شود", "", None),
        ("طی دو سال گذشته کاری نشده است", "", None),
        ("هفته‌ای دو روز در روستا باشد", "", None),
    ],
)
def test_a_deadline_is_kept_in_its_words(text, words, on):
    deadline = deadline_in(text)
    assert (deadline.text, deadline.on) == (words, on)
    assert deadline.next_session is ("جلسه" in words)


def test_a_second_deadline_is_told():
    assert deadline_in("ظرف دو هفته آغاز و تا پایان آذر تمام شود").others == ("تا پایان آذر",)


@pytest.mark.parametrize(
    ("text", "citations"),
    [
        ("طبق ماده ۵ قانون شهرداری‌ها عمل شود.", ("ماده ۵ قانون شهرداری‌ها عمل شود",)),
        ("به استناد قانون هوای پاک، شهرداری اقدام کند.", ("قانون هوای پاک",)),
        ("بند الف تبصرهٔ ۲ مادهٔ (۷) آیین‌نامهٔ مالی که ابلاغ شد", ("بند الف تبصرهٔ ۲ مادهٔ (۷) آیین‌نامهٔ مالی",)),
        ("برنامه‌ها طبق نظر شورا باشد.", ()),
    ],
)
def test_a_citation_is_kept_in_its_words(text, citations):
    found = citations_in(text)
    assert len(found) == len(citations)
    assert all(whole.startswith(part) for whole, part in zip(citations, found, strict=True))


def read(head: str):
    return read_minutes(f"{head}\nمصوبات:\n۱. مقرر شد شهرداری نمونه اقدام کند.")


def asked(reading, about: str) -> list[str]:
    """Return what is asked of a part, and of what is inside it."""
    return [each.text for each in reading.questions if f"{each.about} ".startswith(f"{about} ")]


@pytest.mark.parametrize(
    ("head", "number", "body"),
    [
        ("عنوان جلسه: پنجاهمین جلسهٔ ستاد نمونه", 50, "ستاد نمونه"),
        ("صورت‌جلسهٔ چهارصد و هشتاد و هفتمین نشست شورای نمونه مورخ ۱۴۰۲/۰۱/۲۰", 487, "شورای نمونه"),
        ("صورتجلسه شماره ۱۲ کارگروه نمونه", 12, "کارگروه نمونه"),
        ("عنوان: جلسه شماره ۷ کمیته نمونه", 7, "کمیته نمونه"),
        ("عنوان: جلسهٔ سی‌ویکم کمیتهٔ نمونه", 31, "کمیتهٔ نمونه"),
        ("عنوان: نخستین نشست هم‌اندیشی کمیتهٔ نمونه", 1, "کمیتهٔ نمونه"),
        ("شماره جلسه: ۳۰\nنام ستاد: ستاد نمونه", 30, "ستاد نمونه"),
        ("صورت جلسه ستاد نمونه:\nمکان: فرمانداری", None, "ستاد نمونه"),
    ],
)
def test_the_number_and_the_body_come_from_the_title(head, number, body):
    reading = read(head)
    assert (reading.number, reading.body) == (number, body)
    assert bool(asked(reading, "number")) is (number is None)


def test_two_numbers_are_asked_about():
    reading = read("شماره جلسه: ۳۰\nعنوان: سی و یکمین جلسه ستاد نمونه")
    assert asked(reading, "number") == ["برای جلسه چند شماره آمده است: ۳۰ و ۳۱."]


@pytest.mark.parametrize(
    ("head", "held_on", "start", "end"),
    [
        ("تاریخ: ۱۳۹۷/۰۷/۱۰\nساعت: ۹ تا ۱۱:۳۰", date(2018, 10, 2), time(9), time(11, 30)),
        ("زمان جلسه: سه‌شنبه ۱۰ مهر ۱۳۹۷ ساعت ۱۰", date(2018, 10, 2), time(10), None),
        ("تاریخ جلسه: 1397/07/10\nساعت شروع: 30/19", date(2018, 10, 2), time(19, 30), None),
        ("زمان: ۱۳۹۷/۰۷/۱۰ - ۱۶:۱۵", date(2018, 10, 2), time(16, 15), None),
        ("عنوان: سومین جلسهٔ ستاد مورخ ۱۳۹۷/۰۷/۱۰", date(2018, 10, 2), None, None),
    ],
)
def test_day_and_hours_are_read_from_labels_and_title(head, held_on, start, end):
    reading = read(head)
    assert (reading.held_on, reading.start, reading.end) == (held_on, start, end)
    assert asked(reading, "date") == []


def test_hours_are_read_from_sentences():
    record = "خلاصه مذاکرات:\nجلسه رأس ساعت ۸:۳۰ با تلاوت قرآن آغاز شد."
    text = f"{record}\nمصوبات:\n۱. مقرر شد اقدام شود.\nجلسه در ساعت ۱۰ پایان یافت."
    reading = read_minutes(text)
    assert (reading.start, reading.end) == (time(8, 30), time(10))
    assert (len(reading.resolutions), reading.closing) == (1, "جلسه در ساعت ۱۰ پایان یافت.")


@pytest.mark.parametrize(
    ("day", "question"),
    [
        ("۲۲ بهمن‌ماه", "تاریخ جلسه («۲۲ بهمن‌ماه») سال ندارد."),
        ("02/03/04", "تاریخ جلسه («02/03/04») را به چند گونه می‌توان خواند."),
        ("۱۴۰۴/۱۲/۳۰", "تاریخ جلسه («۱۴۰۴/۱۲/۳۰») در تقویم نیست."),
        ("به‌زودی", "تاریخ جلسه نوشته نشده است."),
    ],
)
def test_a_day_that_is_not_certain_is_asked_and_not_guessed(day, question):
    reading = read(f"عنوان: سومین جلسهٔ ستاد نمونه\nتاریخ: {day}")
    assert reading.held_on is None
    assert asked(reading, "date") == [question]


def test_a_two_digit_year_is_read_and_confirmed():
    reading = read("عنوان: سومین جلسهٔ ستاد نمونه\nتاریخ: 30/5/97")
    assert reading.held_on == date(2018, 8, 21)
    assert asked(reading, "date") == ["تاریخ «30/5/97» به‌صورت ۱۳۹۷/۰۵/۳۰ خوانده شد؛ درست است؟"]


def test_two_days_are_asked_about():
    record = "خلاصه مباحث:\nجلسه در تاریخ ۱۳۹۷/۰۷/۱۱ برگزار شد."
    reading = read(f"تاریخ: ۱۳۹۷/۰۷/۱۰\nمکان: فرمانداری\n{record}")
    assert reading.held_on == date(2018, 10, 2)
    assert asked(reading, "date") == ["برای جلسه چند تاریخ آمده است: ۱۳۹۷/۰۷/۱۰ و ۱۳۹۷/۰۷/۱۱."]


@pytest.mark.parametrize("mark", ["{}-", "{} -", "{}.", "{} :", "{})", "({})", "{}ـ", "مصوبهٔ {}:", "{}–"])
def test_resolutions_are_numbered_in_any_form(mark):
    lines = [f"{mark.format(number)} مقرر شد کار {number} انجام شود." for number in ("۱", "2", "٣")]
    assert len(read_minutes("مصوبات:\n" + "\n".join(lines)).resolutions) == 3


@pytest.mark.parametrize(
    "text",
    [
        "۱- مقرر شد:\nالف) کار آغاز شود.\nب) کار تمام شود.\n۲- مقرر شد نامه نوشته شود.",
        "1- مقرر شد:\n1-1: کار آغاز شود.\n2-1 : کار تمام شود.\n2- مقرر شد نامه نوشته شود.",
        "۱- مقرر شد:\n۱) کار آغاز شود.\n۲) کار تمام شود.\n۲- مقرر شد نامه نوشته شود.",
        "۱- مقرر شد:\n- کار آغاز شود.\n- کار تمام شود.\n۲- مقرر شد نامه نوشته شود.",
        "۱- مقرر شد نوشته شود: «کار:\n۱- آغاز شد.\n۲- تمام شد.»\n۲- مقرر شد نامه نوشته شود.",
    ],
)
def test_items_inside_a_resolution_are_not_resolutions(text):
    resolutions = read_minutes("مصوبات:\n" + text).resolutions
    assert len(resolutions) == 2
    assert len(resolutions[0].text.split("\n")) == 3


def test_resolutions_without_marks_are_its_paragraphs():
    text = "مصوبات:\nمقرر شد شهرداری نمونه کوچه را روشن کند\nمقرر شد گزارش آن\nخوانده شود."
    assert [each.text for each in read_minutes(text).resolutions] == [
        "مقرر شد شهرداری نمونه کوچه را روشن کند",
        "مقرر شد گزارش آن خوانده شود.",
    ]


def test_resolutions_keep_the_numbers_of_the_text_and_are_asked_about_under_them():
    text = "مصوبات:\n۱. مقرر شد کار آغاز شود.\n۳. مقرر شد کار تمام شود."
    reading = read_minutes(text)
    assert [each.order for each in reading.resolutions] == [1, 3]
    assert asked(reading, "resolutions") == ["پس از مصوبهٔ ۱ مصوبهٔ ۳ آمده است؛ شماره‌ها پیوسته نیست."]
    assert asked(reading, "resolution 2") == []
    assert asked(reading, "resolution 3") == [
        "دستگاه مسئول مصوبهٔ ۳ نوشته نشده است.",
        "مهلت مصوبهٔ ۳ نوشته نشده است.",
    ]


@pytest.mark.parametrize("numbers", ["۱۱", "۱۲۱", "۲۲۳", "۰۱"])
def test_numbers_that_do_not_tell_resolutions_apart_give_way_to_their_order(numbers):
    text = "مصوبات:\n" + "\n".join(f"{number}. مقرر شد کار آغاز شود." for number in numbers)
    reading = read_minutes(text)
    assert [each.order for each in reading.resolutions] == list(range(1, len(numbers) + 1))
    assert "شماره‌های مصوبات در متن یکتا نیست؛ مصوبات به ترتیب متن شماره خورد." in asked(
        reading, "resolutions"
    )


@pytest.mark.parametrize(
    ("line", "about", "question"),
    [
        ("ساعت شروع : 25:00", "start", "ساعت شروع جلسه خوانده نشد: «25:00»."),
        ("ساعت پایان: ۱۱:۷۵", "end", "ساعت پایان جلسه خوانده نشد: «۱۱:۷۵»."),
        ("ساعت: ۹ تا 25:00", "end", "ساعت پایان جلسه خوانده نشد: «۹ تا 25:00»."),
        ("ساعت پایان: پس از نماز", "end", "ساعت پایان جلسه نوشته نشده است."),
        ("مکان برگزاری: فرمانداری", "start", "ساعت شروع جلسه نوشته نشده است."),
    ],
)
def test_an_hour_that_cannot_be_read_is_told_as_written(line, about, question):
    assert asked(read(f"عنوان: سومین جلسهٔ ستاد نمونه\n{line}"), about) == [question]


def test_a_line_without_a_number_after_the_list_is_told():
    reading = read("عنوان: سومین جلسهٔ ستاد نمونه")
    assert not any("بی‌شماره" in question.text for question in reading.questions)
    more = read_minutes("مصوبات:\n۱. مقرر شد کار آغاز شود.\nهزینهٔ آن با شهرداری است.")
    assert more.resolutions[0].text.endswith("\nهزینهٔ آن با شهرداری است.")
    assert any("بی‌شماره" in question.text for question in more.questions)


def test_sections_and_lines_that_have_no_place_are_named():
    head = "عنوان: سومین جلسهٔ ستاد نمونه\nرئیس جلسه: فرماندار"
    text = f"{head}\nمصوبات:\n۱. مقرر شد کار آغاز شود.\nرونوشت:\n- بخشداری"
    reading = read_minutes(text)
    assert asked(reading, "head") == ["سطر «رئیس جلسه: فرماندار» در هیچ بخشی جای نگرفت."]
    assert asked(reading, "other") == ["بخش «رونوشت» خوانده نشد."]
    assert reading.resolutions[0].text == "مقرر شد کار آغاز شود."


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("حاضران:\n- آقای الف، فرماندار\n- خانم ب، شهردار", ("آقای الف، فرماندار", "خانم ب، شهردار")),
        ("حاضرین جلسه: آقای الف، خانم ب، آقای پ", ("آقای الف", "خانم ب", "آقای پ")),
        ("اعضای حاضر:\nآقای الف\nخانم ب", ("آقای الف", "خانم ب")),
    ],
)
def test_people_are_listed_as_written(text, people):
    reading = read(text)
    assert reading.present == people
    assert asked(reading, "present") == []
