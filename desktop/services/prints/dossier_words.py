"""The words of the file with which an office is handed over."""

from __future__ import annotations

LIFE, STAFF, THINGS = "گام‌های دفتر", "نیروهای دفتر", "اموال"
PAPERS, EXIT, OPEN, FILES = "اسناد دفتر", "سناریوی خروج", "پیگیری‌های باز", "فایل‌های همراه"
OPEN_HEADS = ("شرح مصوبه", "جلسه", "دستگاه", "مهلت اجرا", "وضعیت")
OPEN_CENTRED = (False, True, True, True, True)
FILE_HEADS = ("نام فایل", "پیوستِ")
COUNTED = "{count} مورد"
COME = "پیشرفت سناریو: {percent} درصد"
RECEIVER = "تحویل‌گیرنده: {municipality}"
BLANK = "......................"
BASIS = "به استناد {basis}، "
PLACE = " واقع در {place}"
NUMBER = " طی سند شمارهٔ {number}"
HANDED = "{basis}«{office}»{place} در تاریخ {day}{number} به {municipality} واگذار و تحویل شد."
THINGS_GIVEN = "اموال دفتر، {things} قلم به شرح جدول «اموال» این پرونده، شمارش و تحویل شد."
PAPERS_GIVEN = "اسناد دفتر، {papers} سند به شرح جدول «اسناد دفتر»، تحویل شد."
STAFF_TOLD = "نیروهای دفتر در زمان واگذاری {staff} نفر به شرح جدول «نیروهای دفتر» هستند."
OPEN_TOLD = "{open} مورد پیگیری باز به شرح جدول «پیگیری‌های باز» به آگاهی تحویل‌گیرنده رسید."
LED = "از این تاریخ راهبری دفتر با {municipality} است. این صورت‌جلسه در سه نسخه با اعتبار یکسان تنظیم شد."
GIVER, TAKER, WATCHER = "تحویل‌دهنده", "تحویل‌گیرنده", "ناظر"
