"""Five workbooks as offices send them, made for the wizard; each maker writes one and returns its path."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from openpyxl import Workbook, load_workbook

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, SessionState
from desktop.progress import NoProgress
from desktop.schema.diff import Edit
from desktop.schema.record import link_to


def titled(folder):
    """Title rows over a merged head of two rows, Arabic letters, figures as text, a hidden row, a mistake."""
    book = Workbook()
    sheet = book.active
    sheet.title = "دفاتر"
    rows = [
        ("فهرست دفاتر تسهیلگري استان", None, None, None, None),
        ("تا پایان آبان ماه", None, None, None, None),
        (None, None, None, None, None),
        ("مشخصات", None, "راه‌هاي تماس", None, "تاریخ شروع"),
        ("كد دفتر", "نام دفتر", "تلفن", "نشاني", None),
        ("۱", "دفتر تسهيلگري كشتارگاه", "٠٧١٣٨٢٢٠٠٠٠", "شيراز، خيابان يك", "۱۴۰۲/۰۱/۱۰"),
        ("۲", "دفتر  حسن آباد ", 9171234567, None, "1402/02/31"),
        ("۳", "دفتر پنهان", None, None, "1402/03/01"),
        ("۴", "دفتر بي تاريخ", None, None, "1401/13/30"),
    ]
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("A1:E1")
    sheet.merge_cells("A4:B4")
    sheet.merge_cells("C4:D4")
    sheet.merge_cells("E4:E5")
    sheet.row_dimensions[8].hidden = True
    return _saved(book, folder / "فهرست دفاتر.xlsx")


def old_csv(folder):
    """A text of an old program: Windows-1256, semicolons, Arabic letters, an ending that says otherwise."""
    lines = (
        "كد دفتر;نام دفتر;تاريخ شروع;مدير",
        "1;دفتر تسهيلگري الف;1402/01/10;مريم",
        "2;دفتر تسهيلگري ب;1402/14/10;علي",
        '3;"دفتر; با نقطه ويرگول";1402/03/10;',
    )
    path = folder / "دفاتر.xls"
    path.write_bytes("\r\n".join(lines).encode("cp1256"))
    return path


def eaten_days(folder):
    """Days that Excel took for Gregorian beside those that it could not; telephones without their zero."""
    book = Workbook()
    sheet = book.active
    sheet.append(("نام دفتر", "تاریخ شروع", "تلفن"))
    for number, day in enumerate((date(1998, 4, 30), "98/04/31", date(1998, 5, 2), "98/05/31"), 1):
        sheet.append((f"دفتر {number}", day, 9171234560 + number))
    return _saved(book, folder / "تاریخ‌ها.xlsx")


def sessions(folder, desk):
    """Sessions with their parts as they were written here, with rows added, and a sheet of notes."""
    body = Body(name="شورای راهبری")
    session = Session(body=link_to(body), number=12, held_on=date(2026, 11, 21))
    desk.edit.add(body, session)
    path = folder / "جلسات.xlsx"
    desk.export_sheet.write("sessions", path, NoProgress())
    book = load_workbook(path)
    for sheet in book:
        heads = {cell.value: cell.column for cell in sheet[1]}
        if sheet.sheet_state == "visible" and {"جلسه", "شرح مصوبه"} <= heads.keys():
            _append(sheet, heads, جلسه="شورای راهبری – ۱۲ – ۱۴۰۵/۰۸/۳۰", شرح_مصوبه="محلهٔ باغ انتخاب شد.")
        if sheet.sheet_state == "visible" and {"ستاد یا کارگروه", "شمارهٔ جلسه"} <= heads.keys():
            _append(sheet, heads, ستاد_یا_کارگروه="شورای راهبری", شمارهٔ_جلسه=13, تاریخ_جلسه="1405/13/10")
    book.create_sheet("یادداشت‌های من").append(("سلام", "این برگه یادداشت است"))
    return _saved(book, path)


def torn(folder, desk):
    """Offices that were written here and changed in Excel, and one of them in the register as well."""
    offices = [Office(code=str(number), name=f"دفتر {number}", manager="مریم") for number in range(1, 4)]
    desk.edit.add(*offices)
    path = folder / "دفاتر برای ویرایش.xlsx"
    desk.export_sheet.write("offices", path, NoProgress())
    book = load_workbook(path)
    sheet = book[next(each.title for each in book if each["A1"].value and each.sheet_state == "visible")]
    heads = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, 5):
        sheet.cell(row, heads["مدیر دفتر"]).value = "رضا"
    _saved(book, path)
    for office in offices[:2]:
        opened = desk.browse.open(Office, office.id)
        desk.edit.save(Edit(opened, replace(opened.record, manager="زهرا")))
    return path


def closed(folder, desk):
    """An item that a workbook adds to minutes that are closed."""
    body, agency = Body(name="شورا"), Organisation(name="شهرداری")
    session = Session(body=link_to(body), number=12, held_on=date(2026, 10, 2), state=SessionState.HELD)
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد روشنایی محله کامل شود.")
    desk.edit.add(
        *(body, agency, session),
        AgendaItem(session=link_to(session), order=1, subject="گزارش دفتر"),
        Attendance(session=link_to(session), order=1, name="مریم احمدی"),
        resolution,
        Assignment(resolution=link_to(resolution), order=1, organisation=link_to(agency)),
    )
    desk.close_minutes.finalise(session.id)
    book = Workbook()
    book.active.append(("جلسه", "موضوع"))
    book.active.append(("شورا – ۱۲ – ۱۴۰۵/۰۷/۱۰", "گزارش"))
    return _saved(book, folder / "دستور جلسه.xlsx")


def offices_with_mistakes(folder, rows=300, mistakes=20):
    """A long list of offices in which every so manyth row has a mistake; all are mended by a day."""
    book = Workbook()
    book.active.append(("کد دفتر", "نام دفتر", "تاریخ شروع", "مدیر"))
    step = rows // mistakes
    for number in range(1, rows + 1):
        day = "1402/13/01" if number % step == 0 else "1402/01/10"
        book.active.append((str(number), f"دفتر {number}", day, "مریم احمدی"))
    return _saved(book, folder / "دفاتر استان.xlsx")


def _append(sheet, heads, **values):
    row = sheet.max_row + 1
    for heading, value in values.items():
        name = heading.replace("_", " ")
        if name in heads:
            sheet.cell(row, heads[name]).value = value


def _saved(book, path):
    book.save(path)
    return path
