from __future__ import annotations

from contextlib import suppress
from zipfile import ZipFile

import pypdfium2
import pytest

from desktop.domain.session import Session
from desktop.errors import (
    AppError,
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileProtectedError,
    FileTypeError,
    FileUnreadableError,
    OldDocumentError,
    ScannedPaperError,
)
from desktop.intake.read import read_minutes
from desktop.services.minutes_text import minutes_text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(path, body):
    with ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
    return path


def paragraph(words, properties=""):
    return f"<w:p>{properties}<w:r><w:t>{words}</w:t></w:r></w:p>"


def test_a_word_document_is_read_line_by_line_with_its_lists_and_tables(tmp_path):
    listed = "<w:pPr><w:numPr/></w:pPr>"
    cells = "".join(f"<w:tc>{paragraph(each)}</w:tc>" for each in ("تاریخ:", "1402/07/10"))
    gone = "<w:p><w:del><w:r><w:delText>پیشین</w:delText></w:r></w:del></w:p>"
    body = paragraph("عنوان") + paragraph("مقرر شد", listed) + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>" + gone
    assert minutes_text(document(tmp_path / "a.docx", body)) == "عنوان\n- مقرر شد\nتاریخ:\t1402/07/10\n"


def test_a_printed_paper_is_read_as_a_text(tmp_path, final, printing):
    session = final["Session"]
    path = tmp_path / "paper.pdf"
    path.write_bytes(printing.paper(session.id).content)
    text = " ".join(minutes_text(path).split())
    assert "مقرر شد گزارش داده شود" in text
    assert "صورت\u200cجلسه" in text


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.pdf", b"%PDF-1.7\nbroken", FileDamagedError),
        ("a.docx", b"PK\x03\x04broken", FileDamagedError),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OldDocumentError),
        ("a", b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), OldDocumentError),
        ("a.xls", b"\xd0\xcf\x11\xe0" + "Workbook".encode("utf-16-le"), FileTypeError),
        ("a.rtf", b"{\\rtf1 text}", OldDocumentError),
        ("a.docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), FileProtectedError),
        ("a.txt", b"", FileEmptyError),
    ],
)
def test_what_is_no_text_is_told(tmp_path, name, data, error):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(error):
        minutes_text(tmp_path / name)


def test_a_pdf_of_pictures_alone_is_told_as_a_scan(tmp_path):
    paper = pypdfium2.PdfDocument.new()
    paper.new_page(200, 200)
    paper.save(tmp_path / "scan.pdf")
    with pytest.raises(ScannedPaperError):
        minutes_text(tmp_path / "scan.pdf")


def test_a_box_beside_a_paragraph_is_read_once(tmp_path):
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = f"<w:txbxContent>{paragraph('در کادر')}</w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    body = f"<w:p><w:r><mc:AlternateContent {mc}>{both}</mc:AlternateContent></w:r></w:p>"
    assert minutes_text(document(tmp_path / "a.docx", body)).strip() == "در کادر"


def test_a_file_that_is_gone_and_a_folder_are_told(tmp_path):
    with pytest.raises(FileMissingError):
        minutes_text(tmp_path / "gone.txt")
    with pytest.raises(FileUnreadableError):
        minutes_text(tmp_path)


def test_a_zip_without_words_and_a_document_of_many_entities_are_refused(tmp_path):
    with ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("other.xml", "<a/>")
    with pytest.raises(FileTypeError):
        minutes_text(tmp_path / "a.docx")
    with ZipFile(tmp_path / "b.docx", "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with pytest.raises(FileDamagedError):
        minutes_text(tmp_path / "b.docx")
    with pytest.raises(FileEmptyError):
        minutes_text(document(tmp_path / "c.docx", "<w:p/>"))


def test_the_same_minutes_are_known_by_their_body_and_number_or_day(reading, tmp_path, all_of):
    lines = (
        "عنوان جلسه: پنجاهمین جلسه ستاد بازآفرینی شهری استان آزمون",
        "تاریخ جلسه: 1402/07/10",
        "مصوبات:",
        "1- مقرر شد گزارش داده شود.",
    )
    text = "\n".join(lines)
    read = reading.read_text(text)
    assert reading.already(read) == ()
    saved = reading.save(read)
    assert reading.already(reading.read_text(text)) == (saved,)
    assert [each.id for each in all_of(Session)] == [saved]


def test_what_stands_in_a_table_within_a_table_is_read_once(tmp_path):
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('مقرر شد')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{inner}</w:tc><w:tc>{paragraph('آبان')}</w:tc></w:tr></w:tbl>"
    assert minutes_text(document(tmp_path / "a.docx", body)) == "مقرر شد\tآبان"


def test_what_is_nested_too_deep_is_told(tmp_path):
    with pytest.raises(FileDamagedError):
        minutes_text(document(tmp_path / "a.docx", "<w:a>" * 3000 + "</w:a>" * 3000))


PAGE = """<!DOCTYPE html><html><head><meta charset="{0}"><title>سامانه</title></head><body>
<nav><ul><li>صفحه اصلی</li></ul></nav>
<div class="content"><h1>سومین جلسهٔ شورای محله</h1>
<table><tr><td><b>تاریخ:</b> ۱۴۰۲/۰۳/۰۴</td><td><b>مکان:</b> فرمانداری</td></tr></table>
<h3>مصوبات</h3>
<table><tr><th>ردیف</th><th>شرح مصوبه</th><th>مسئول</th><th>مهلت</th></tr>
<tr><td>۱</td><td>نصب تابلو</td><td rowspan=2>شهرداری نمونه</td><td>یک ماه</td></tr>
<tr><td>۲</td><td>رنگ دیوار</td><td>دو ماه</td></tr></table></div>
<div id="comments"><ol><li>مقرر شد نظر بدهیم.</li></ol></div>
<footer>کلیه حقوق محفوظ است</footer></body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1256"])
@pytest.mark.parametrize("name", ["page.html", "page.htm", "page.txt"])
def test_a_saved_web_page_is_read_without_what_is_around_its_article(tmp_path, encoding, name):
    arabic = PAGE.translate(str.maketrans("یکۀ۰۱۲۳۴", "يكه01234")).replace("\u0654", "")
    path = tmp_path / name
    path.write_bytes((arabic if encoding == "windows-1256" else PAGE).format(encoding).encode(encoding))
    read = read_minutes(minutes_text(path))
    assert (read.number, str(read.held_on), len(read.resolutions)) == (3, "2023-05-25", 2)
    assert "حقوق" not in minutes_text(path)
    assert "نظر" not in minutes_text(path)


@pytest.mark.parametrize(
    "source", ["<html></html>", "<html><body><p>" * 3000, "<table><tr><td>" * 3000 + "مقرر"]
)
def test_a_page_that_nobody_wrote_is_read_or_refused(tmp_path, source):
    (tmp_path / "a.html").write_text(source, encoding="utf-8")
    with suppress(AppError):
        read_minutes(minutes_text(tmp_path / "a.html"))


def numbered(path, levels):
    """A Word document with a list whose numbers Word counts itself."""
    formats = "".join(
        f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{form}"/></w:lvl>'
        for level, form in enumerate(("decimal", "decimal", "bullet"))
    )
    numbering = f'<w:numbering {W}><w:abstractNum w:abstractNumId="4">{formats}</w:abstractNum>'
    numbering += '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>'
    items = [
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr></w:pPr>'
        f"<w:r><w:t>{words}</w:t></w:r></w:p>"
        for level, words in levels
    ]
    with ZipFile(path, "w") as archive:
        body = f"<w:body>{''.join(items)}</w:body>"
        archive.writestr("word/document.xml", f"<w:document {W}>{body}</w:document>")
        archive.writestr("word/numbering.xml", numbering)
    return path


def test_numbers_that_word_counts_itself_are_read(tmp_path):
    levels = [(0, "یک"), (1, "بخش"), (1, "بخش"), (0, "دو"), (1, "بخش"), (2, "نکته")]
    read = minutes_text(numbered(tmp_path / "a.docx", levels))
    assert read.splitlines() == ["1- یک", "1-1: بخش", "1-2: بخش", "2- دو", "2-1: بخش", "- نکته"]


def test_a_cell_over_two_columns_keeps_the_others_in_theirs(tmp_path):
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("یک")}</w:tc>'
    body = f"<w:tbl><w:tr>{wide}<w:tc>{paragraph('سه')}</w:tc></w:tr></w:tbl>"
    assert minutes_text(document(tmp_path / "a.docx", body)) == "یک\t\tسه"
