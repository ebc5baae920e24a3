from __future__ import annotations

from zipfile import ZipFile

import pypdfium2
import pytest

from desktop.domain.session import Session
from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileProtectedError,
    FileTypeError,
    FileUnreadableError,
    NoMinutesError,
)
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
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileTypeError),
        ("a.docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), FileProtectedError),
        ("a.txt", b"", FileEmptyError),
    ],
)
def test_what_is_no_text_is_told(tmp_path, name, data, error):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(error):
        minutes_text(tmp_path / name)


def test_a_pdf_of_pictures_alone_holds_no_minutes(tmp_path):
    paper = pypdfium2.PdfDocument.new()
    paper.new_page(200, 200)
    paper.save(tmp_path / "scan.pdf")
    with pytest.raises(NoMinutesError):
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
