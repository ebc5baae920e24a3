"""The words of figures, the same on the page, on paper and in the workbook."""

from __future__ import annotations

SESSION, ITEM, RESOLUTION = "جلسه", "بند دستور", "مصوبه"
SESSIONS, ITEMS, RESOLUTIONS = "جلسات برگزارشده", "بندهای دستور", "مصوبات"
SHARE_DONE, SHARE_ATTENDED = "سهم انجام‌شده", "حضور"
IN_TIME, LATE, DONE = "انجام‌شده در مهلت", "انجام‌شده پس از مهلت", "انجام‌شده، روز یا مهلت نامعلوم"
SHORT_IN_TIME, SHORT_LATE, SHORT_DONE = "در مهلت", "پس از مهلت", "روز نامعلوم"
OPEN, OVERDUE = "در دست اقدام", "سررسیدگذشته"
PERCENT = "٪"
LONG_ABSENT_ALONE = "تنها اعضایی آمده‌اند که دو جلسه یا بیشتر پیاپی غایب بوده‌اند."
SPAN = "از {first} تا {last}"
IN_PERCENT = "{figure} (درصد)"
CATEGORY = "عنوان"
SHARE_IN_TIME = "سهم انجام در مهلت"
FOLLOWED = "پیگیری‌شدنی"
SUMMARY, BY_KIND = "خلاصه", "به تفکیک نوع و نتیجه"
BODIES, AGENCIES, MEMBERS = "به تفکیک نهاد", "به تفکیک دستگاه", "به تفکیک عضو"
FIGURE, NOW, BEFORE = "شاخص", "در بازه", "در بازهٔ پیش"
PART, KIND, COUNT = "بخش", "نوع یا نتیجه", "تعداد"
BODY, AGENCY, NAME, POST = "نهاد", "دستگاه", "نام", "سمت"
INVITED, PRESENT, REPRESENTED, EXCUSED, ABSENT = "دعوت", "حاضر", "نماینده", "غیبت موجه", "غایب"
CURRENT_RUN, LONGEST_RUN = "غیبت پیاپی", "بیشترین پیاپی"
WITHOUT_BODY = "بدون نهاد"
WITHOUT_OUTCOME = "بدون نتیجهٔ ثبت‌شده"
BY_MONTH, BY_YEAR = "جلسات به تفکیک ماه", "جلسات به تفکیک سال"
BY_BODY = "جلسات به تفکیک نهاد"
BY_AGENCY = "مصوبات دستگاه‌ها به تفکیک وضعیت"
ATTENDANCE_BY_AGENCY = "حضور دستگاه‌ها در جلسات"
_SESSIONS_MEAN = (
    "جلسه‌ای که برگزار شده و تاریخ آن در بازه است (برگزارشده، پیش‌نویس، نهایی یا اصلاح‌شده)؛ جلسهٔ "
    "برنامه‌ریزی‌شده یا لغوشده و جلسه‌ای که روز آن نرسیده است شمرده نمی‌شود. جلسهٔ مشترک برای هر نهاد "
    "می‌آید و در جمع یک بار شمرده می‌شود."
)
_SHARE_DONE_MEANS = (
    "مصوبه‌ای که همهٔ دستگاه‌های مسئول، آن را به پایان رسانده‌اند، از میان مصوبات پیگیری‌شدنی. «در مهلت» "
    "یعنی روز انجام ثبت شده و از مهلت نگذشته است؛ روز یا مهلت نامعلوم، در مهلت شمرده نمی‌شود."
)
_SHARE_ATTENDED_MEANS = (
    "حاضران و نمایندگان از میان اعضای دعوت‌شده، بدون مدعوان و جایگاه‌های خالی. غیبت موجه نیز غیبت است. "
    "غیبت پیاپی یعنی آخرین جلسات پی‌درپی همان نهاد که عضو به آن‌ها دعوت شده و نیامده است."
)
DEFINITIONS = (
    (SESSIONS, _SESSIONS_MEAN),
    (ITEMS, "همهٔ بندهای دستور همان جلسات، با هر نتیجه‌ای."),
    (RESOLUTIONS, "مصوبات همان جلسات؛ پیگیری‌شدنی آن است که دستگاهی باید اجرا کند یا گزارش بدهد."),
    (SHARE_DONE, _SHARE_DONE_MEANS),
    (SHARE_ATTENDED, _SHARE_ATTENDED_MEANS),
)
"""What each figure is, in a sentence or two."""
