"""Sheets as clerks keep them: each is taken for what it is, and every column and row is understood."""

from __future__ import annotations

import pytest

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.handover import Condition, ExitStep, InventoryItem
from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.livelihood import Business, Course, ProductionDriver
from desktop.domain.mandate import Delegation, Qualification
from desktop.domain.office import Office
from desktop.domain.office_document import DocumentKind, OfficeDocument
from desktop.domain.office_team import Discipline, OfficeMember, OfficeService
from desktop.domain.programme import OfficePlan
from desktop.domain.report import Report, ReportFigure
from desktop.domain.resolution import Period
from desktop.domain.supervision import LocalProblem, SupervisionVisit
from desktop.persian.jalali import day_of
from desktop.schema.record import link_to
from desktop.services.sheets.plan import RowOutcome

SHEETS = {
    Course: (
        ("فهرست دوره‌های آموزشی برگزارشده در سال ۱۴۰۵",),
        (
            *("ردیف", "عنوان دوره", "نام دفتر", "تاريخ شروع", "تاریخ پایان", "ساعت آموزش"),
            *("تعداد آموزش دیده", "زن", "مرد", "تعداد شاغل شده", "هزینه (ریال)", "ملاحظات"),
        ),
        *[(1, "خیاطی", "دفتر باغ", "۱۴۰۵/۰۲/۰۱", "1405/3/1", 60, 30, 20, 10, "۸", "۱۲۰٬۰۰۰٬۰۰۰", None)],
    ),
    OfficeMember: (
        ("ردیف", "دفتر", "نام و نام خانوادگی", "سمت", "رشته تحصیلی", "بومی", "تاریخ شروع همکاری"),
        (1, "دفتر باغ", "مریم احمدی", "تسهیلگر", "علوم اجتماعی", "بله", "۱۴۰۴/۰۱/۱۵"),
    ),
    InventoryItem: (
        ("صورت اموال دفتر باغ",),
        ("ردیف", "نام دفتر", "شرح کالا", "شماره اموال", "تعداد", "واحد", "وضعیت", "قیمت (ریال)"),
        (1, "دفتر باغ", "میز اداری", "۰۰۱۲۳", 2, "عدد", "نو", "12,000,000"),
    ),
    Activity: (
        ("اقدامات آبان ماه",),
        ("ردیف", "شرح اقدام", "نوع اقدام", "دفتر", "تاریخ", "تعداد زن", "تعداد مرد", "هزینه (ریال)"),
        (1, "کارگاه خانواده", "آگاه سازی", "دفتر باغ", "۱۴۰۵/۰۸/۰۲", 12, "۸", "۵٬۰۰۰٬۰۰۰"),
    ),
    OfficeService: (
        ("نام دفتر", "دستگاه", "خدمت قابل ارائه", "روزهای حضور"),
        ("دفتر باغ", "بهزیستی", "مشاوره", "یکشنبه"),
    ),
    SupervisionVisit: (
        ("ردیف", "نام دفتر", "تاریخ بازدید", "نام بازدیدکننده", "امتیاز", "نتیجه بازدید"),
        (1, "دفتر باغ", "۱۴۰۵/۰۳/۰۲", "رضا کریمی", 80, "ثبت مراجعان کامل نیست."),
    ),
    Business: (
        (
            *("ردیف", "نام کسب و کار", "نام صاحب کسب و کار", "محله", "رسته شغلی"),
            *("تعداد شاغل زن", "تعداد شاغل مرد", "مبلغ تسهیلات (ریال)", "تلفن همراه"),
        ),
        (1, "خیاطی باغ", "مریم احمدی", "باغ", "پوشاک", 2, 1, "۵۰۰٬۰۰۰٬۰۰۰", "09121234567"),
    ),
    LocalProblem: (
        ("ردیف", "محله", "عنوان مشکل", "حوزه", "تاریخ طرح", "دستگاه مسئول", "نتیجه"),
        (1, "باغ", "روشنایی", "کالبدی", "۱۴۰۵/۰۱/۰۱", "شهرداری", "چراغ‌ها تعویض شد."),
    ),
    Indicator: (
        ("ردیف", "نام شاخص", "بعد", "واحد سنجش", "جهت"),
        (1, "شمار آموزش‌دیدگان", "اقتصادی", "نفر", "افزایشی"),
    ),
    OfficeDocument: (
        ("ردیف", "نام دفتر", "نوع سند", "وضعیت", "مهلت", "شماره قرارداد"),
        (1, "دفتر باغ", "سند توسعه", "در حال تهیه", "۱۴۰۵/۰۹/۰۱", "۱۲/۳"),
    ),
    Qualification: (
        ("نام شرکت", "نوع صلاحیت", "مرجع صدور", "شماره گواهی", "تاریخ صدور", "تاریخ اعتبار"),
        ("مشاور راه", "فنی", "اداره کل", "12", "۱۴۰۴/۰۱/۰۱", "۱۴۰۶/۰۱/۰۱"),
    ),
    OfficePlan: (
        ("ردیف", "شهرستان", "تعداد دفتر هدف", "تاریخ"),
        (1, "اردکان", 5, "۱۴۰۵/۰۱/۰۱"),
    ),
    ProductionDriver: (
        ("نام پیشران", "شهرستان", "زمینه فعالیت", "نام رابط", "تلفن"),
        ("کارگاه دوخت", "اردکان", "پوشاک", "رضا کریمی", "01732223344"),
    ),
    Delegation: (
        ("دفتر", "دستگاه تفویض کننده", "شرح اختیار", "شماره نامه", "تا تاریخ"),
        ("دفتر باغ", "بهزیستی", "صدور معرفی‌نامه", "12", "۱۴۰۶/۰۱/۰۱"),
    ),
    ExitStep: (
        ("ردیف", "نام دفتر", "شرح گام", "دستگاه مسئول", "مهلت", "درصد پیشرفت"),
        (1, "دفتر باغ", "معرفی نماینده", "شهرداری", "۱۴۰۵/۱۲/۰۱", "۴۰٪"),
    ),
    ReportFigure: (
        ("گزارش عملکرد", "شاخص", "برنامه", "تحقق"),
        ("دفتر باغ – ماهانه – ۱۴۰۵/۰۸/۰۱", "شمار مراجعان", "۱۰", "۸٫۵"),
    ),
}
"""What a clerk's sheet is about -> its rows."""


@pytest.fixture
def office(put):
    office = Office(name="دفتر باغ", code="01")
    report = Report(office=link_to(office), period=Period.MONTH, period_on=day_of(1405, 8, 1))
    put(office, Indicator(name="شمار مراجعان", dimension=Dimension.SOCIAL), report)
    return office


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("tab", ["Sheet1", "آبان ۱۴۰۵"])
def test_a_sheet_is_taken_for_what_it_is(kind, tab, office, books, planned):
    found = planned(books({tab: SHEETS[kind]}))
    (sheet,) = found.sheets
    assert (sheet.kind, sheet.unknown_headings) == (kind, ())
    assert [row.problems for row in sheet.rows] == [()]
    assert [row.outcome for row in sheet.rows] == [RowOutcome.NEW]


def test_one_workbook_holds_them_all(office, books, planned, importing, all_of):
    tabs = {kind.__name__: rows for kind, rows in SHEETS.items() if kind is not ExitStep}
    found = planned(books(tabs))
    assert {sheet.kind for sheet in found.sheets} == SHEETS.keys() - {ExitStep}
    assert [row.problems for _, row in found.rows() if row.problems] == []
    importing.apply(found)
    (course,), (member,), (item,) = all_of(Course), all_of(OfficeMember), all_of(InventoryItem)
    (activity,), (step,) = all_of(Activity), all_of(SupervisionVisit)
    assert (course.trained_women, course.trained_men, course.employed) == (20, 10, 8)
    assert (course.since, course.amount) == (day_of(1405, 2, 1), 120_000_000)
    assert (member.discipline, member.is_local) == (Discipline.SOCIOLOGY, True)
    assert (item.code, item.condition, item.worth) == ("00123", Condition.GOOD, 12_000_000)
    assert (activity.category, activity.women, activity.men) == (ActivityCategory.AWARENESS, 12, 8)
    assert {each.office for each in (course, member, item, activity, step)} == {office.id}
    assert all_of(OfficeDocument)[0].kind is DocumentKind.DEVELOPMENT_DOCUMENT


def test_women_and_men_under_one_heading_each(office, books, planned):
    head = (
        ("عنوان دوره", "دفتر", "تاریخ شروع", "آموزش‌دیده", None, "شاغل‌شده", None),
        (None, None, None, "زن", "مرد", "زن", "مرد"),
        ("خیاطی", "دفتر باغ", "۱۴۰۵/۰۲/۰۱", 20, 10, 5, 3),
    )
    (row,) = planned(books({"دوره‌ها": head})).sheets[0].rows
    course = row.edited
    assert row.problems == ()
    assert (course.trained_women, course.trained_men) == (20, 10)
    assert (course.employed_women, course.employed_men) == (5, 3)
