"""Files of old minutes of different kinds, written for the tests."""

from __future__ import annotations

from zipfile import ZipFile

import pypdfium2

LINES = (
    "صورتجلسه ستاد بازآفرینی نمونه",
    "عنوان جلسه: {ordinal} جلسه ستاد بازآفرینی نمونه",
    "تاریخ جلسه: {day}",
    "دستور جلسه:",
    "۱. گزارش شهرداری",
    "مصوبات:",
    "۱. مقرر شد شهرداری نمونه تا ۱۴۰۴/۰۹/۳۰ روشنایی گذر را اصلاح کند.",
    "۲. مقرر شد اداره راه نمونه ظرف دو هفته گزارش دهد.",
)
TABLE = (
    "ردیف\tشماره جلسه\tتاریخ جلسه\tمحل برگزاری",
    "۱\t۱۲\t۱۴۰۴/۰۸/۲۰\tفرمانداری نمونه",
    "۲\t۱۳\t۱۴۰۴/۰۹/۱۸\tشهرداری نمونه",
    "۳\t۱۴\t۱۴۰۴/۱۰/۱۸\tفرمانداری نمونه",
)
RESOLUTIONS = (
    "شماره جلسه\tتاریخ جلسه\tشرح مصوبه\tدستگاه مسئول\tمهلت",
    "۱۲\t۱۴۰۴/۰۸/۲۰\tروشنایی گذر اصلی محله اصلاح شود\tشهرداری نمونه\t۱۴۰۴/۰۹/۳۰",
    "۱۲\t۱۴۰۴/۰۸/۲۰\tچهار دوره مهارتی بانوان برگزار شود\tفنی و حرفه‌ای\t۱۴۰۴/۱۰/۳۰",
    "۱۳\t۱۴۰۴/۰۹/۱۸\tسند توسعه محله نمونه تهیه شود\tراه و شهرسازی\t۱۴۰۴/۱۱/۱۵",
)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def lines(ordinal, day):
    return [each.format(ordinal=ordinal, day=day) for each in LINES]


def text_file(path, ordinal="نخستین", day="1404/01/15"):
    path.write_text("\n".join(lines(ordinal, day)), encoding="utf-8")
    return path


def word_file(path, ordinal="دومین", day="1404/02/15"):
    body = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in lines(ordinal, day))
    with ZipFile(path, "w") as archive:
        document = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", document)
    return path


def web_file(path, ordinal="سومین", day="1404/03/15"):
    body = "".join(f"<p>{each}</p>" for each in lines(ordinal, day))
    path.write_text(f'<!DOCTYPE html><meta charset="utf-8"><body>{body}', encoding="utf-8")
    return path


def scan_file(path):
    paper = pypdfium2.PdfDocument.new()
    paper.new_page(200, 200)
    paper.save(path)
    return path


def old_word_file(path):
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(2000) + "WordDocument".encode("utf-16-le"))
    return path


def resolutions_file(path):
    path.write_text("\n".join(RESOLUTIONS), encoding="utf-8")
    return path


def table_file(path):
    path.write_text("\n".join(TABLE), encoding="utf-8")
    return path
