"""The words of what offices achieved, the same on the page and wherever its tables go."""

from __future__ import annotations

REACHED, AMOUNTS, PROPOSALS = (
    "بهره‌مندان به تفکیک نوع اقدام",
    "اعتبار و هزینه (ریال)",
    "منشأ پیشنهاد اقدام‌ها و دوره‌ها",
)
PROBLEMS, OPEN, BUSINESSES = "مسائل محله‌ها", "عمر مسائل حل‌نشده", "کسب‌وکارها و شاغلان آن‌ها"
CATEGORY, COUNT, WOMEN, MEN, ALL = "نوع اقدام", "شمار", "زن", "مرد", "جمع"
BUDGET, PLANNED, SPENT = "نوع بودجه", "اعتبار مصوب", "هزینهٔ انجام‌شده"
PROPOSER, SHARE = "پیشنهاددهنده", "سهم"
FIELD, RAISED, SOLVED, STILL = "حوزه", "مطرح‌شده", "حل‌شده", "حل‌نشده"
AGE, AGES = "مدت", ("تا ۳۰ روز", "۳۱ تا ۹۰ روز", "۹۱ تا ۳۶۵ روز", "بیش از ۳۶۵ روز")
TIME, FIGURE, DAYS = "مدت حل مسائل", "شاخص", "روز"
MEDIAN, MEAN = "میانه", "میانگین"
KIND, JOBS = "نوع کسب‌وکار", "شاغل"
UNTOLD = "نامشخص"
