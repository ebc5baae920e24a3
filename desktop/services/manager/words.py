"""The words of the manager's page and briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.services.manager.measures import Key

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES: Mapping[Key, str] = {
    Key.ACTIVE: "دفاتر فعال",
    Key.PLANNED: "دفاتر پیش‌بینی‌شده",
    Key.COVERED: "محله‌های دارای دفتر",
    Key.DOUBLE: "محله‌ها با بیش از یک دفتر",
    Key.DEVELOPMENT: "سند توسعهٔ محله",
    Key.PAPERS_OVERDUE: "دفاتر با سند سررسیدگذشته",
    Key.PAPERS_DUE: "دفاتر با سند نزدیک به سررسید",
    Key.PARTS_OVERDUE: "ارجاع سررسیدگذشتهٔ دستگاه‌ها",
    Key.SESSIONS: "جلسات برگزارشده",
    Key.DONE: "مصوبات انجام‌شده",
    Key.TRAINED: "آموزش‌دیده",
    Key.EMPLOYED: "شاغل‌شده",
    Key.SOLVED: "مسائل حل‌شدهٔ محله‌ها",
    Key.DAYS_TO_SOLVE: "میانهٔ زمان حل مسئله",
    Key.ACHIEVED: "تحقق برنامه",
}
LINKED = "متصل به پیشران تولیدی"
ALL_PLACES = "همهٔ استان‌ها"
OF = "{value} از {whole}"
DAYS = "{value} روز"
PERCENT = "٪"
POINTS = " واحد درصد"
NOTHING = "–"
AS_OF = "{day}، در برابر {before}"
OF_PERIOD, OF_BEFORE, STANDING = "بازه", "بازهٔ پیش", "وضعیت امروز"
SPAN = "از {first} تا {last}"
STATES = "دفاتر به تفکیک وضعیت"
COVERAGE = "پوشش محله‌های هدف به تفکیک شهرستان"
KINDS = "پوشش محله‌های هدف به تفکیک نوع محله"
FUNNEL = "از آموزش تا اشتغال و پیشران تولیدی"
INDICATORS = "تحقق برنامه به تفکیک شاخص"
AGENCIES = "مصوبات بازه به تفکیک دستگاه"
SESSIONS_RUN = "جلسات برگزارشده در بازه‌های پیاپی"
LATE = "دستگاه‌های دارای بیشترین ارجاع سررسیدگذشته"
OFFICES = "دفاتر با سند سررسیدگذشته"
WITH, WITHOUT = "دارای دفتر", "بدون دفتر"
DONE, OPEN, OVERDUE = "انجام‌شده", "در دست اقدام", "سررسیدگذشته"
TODAY, BEFORE = "امروز", "پیش از بازه"
BEFORE_SHORT, CHANGE = "پیشین", "تغییر"
STANDING_TODAY, DONE_IN_PERIOD = "وضعیت امروز", "عملکرد بازه"
SHARE = "تحقق"
AGENCY, OFFICE, PAPERS, AGE = "دستگاه", "دفتر", "تعداد سند", "بیشترین تأخیر (روز)"
WITHOUT_PLACE = "بدون محل"
WITHOUT_KIND = "بدون نوع"
MORE_THAN, LESS_THAN, UNCHANGED = "{change} بیشتر", "{change} کمتر", "بی‌تغییر"
FUNNEL_STEPS = ("آموزش‌دیده", "شاغل‌شده", "متصل به پیشران")
PEOPLE, WOMEN, MEN = "نفر", "زن", "مرد"
TITLE = "گزارش مدیریتی"
FIGURE, NOW, WHOLE, WHOLE_BEFORE = "شاخص", "مقدار", "از", "از (پیش از بازه)"
_SOURCE = "همهٔ ارقام از سوابق ثبت‌شده در همین برنامه شمرده شده است، تا روز چاپ."
_COVERED_MEANS = "محله‌های هدف مصوب که دفتر فعال در محدودهٔ آن‌هاست، از میان همهٔ محله‌های هدف مصوب."
_DEVELOPMENT_MEANS = "سند مصوب استان یا ابلاغ‌شده، از میان دفاتری که دست‌کم یک سال از آغاز کار آن‌ها گذشته است."
_DONE_MEANS = "مصوبات جلسات بازه که اجرای آن‌ها پایان یافته است، از میان مصوبات پیگیری‌شدنی."
_BEFORE_MEANS = (
    "ارقام «وضعیت امروز» با روز پیش از آغاز بازه و ارقام «عملکرد بازه» با بازهٔ هم‌طول پیشین سنجیده "
    "شده است؛ تا بازه پایان نیافته، با همان اندازه از بازهٔ پیش."
)
SOURCES = (
    ("منبع", _SOURCE),
    ("مقایسه", _BEFORE_MEANS),
    (NAMES[Key.COVERED], _COVERED_MEANS),
    (NAMES[Key.DEVELOPMENT], _DEVELOPMENT_MEANS),
    (NAMES[Key.DONE], _DONE_MEANS),
)
"""Where the figures are from, and what some of them are."""
