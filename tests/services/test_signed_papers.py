from __future__ import annotations

import pytest
from PIL import Image

from desktop.domain.paperwork import AttachmentKind
from desktop.domain.session import Session
from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
)
from desktop.services.attachments import Attachments
from desktop.services.page_pictures import page_sizes
from desktop.services.signed_papers import JOINED_NAME, MOST_POINTS, SignedPapers


@pytest.fixture
def signed(store):
    return SignedPapers(store)


@pytest.fixture
def picture(tmp_path):
    def picture(name, size=(800, 1131), **options):
        Image.new("RGB", size, "ivory").save(tmp_path / name, **options)
        return tmp_path / name

    return picture


def test_the_scan_of_final_minutes_is_attached_to_them_as_it_is(signed, final, picture, store, tmp_path):
    scan = picture("scan.pdf")
    attached = signed.attach(final["Session"], [scan])
    assert attached.kind is AttachmentKind.SIGNED_MINUTES
    assert signed.of(final["Session"]) == (attached,)
    assert Attachments(store).copy_to(attached, tmp_path / "out").read_bytes() == scan.read_bytes()


def test_photographs_of_pages_become_one_pdf_of_upright_pages(signed, final, picture, store, tmp_path):
    turned = Image.Exif()
    turned[0x0112] = 6  # the camera was held upright
    photographs = [picture("2.jpg", (4000, 3000), exif=turned), picture("1.png")]
    attached = signed.attach(final["Session"], photographs)
    assert attached.name == JOINED_NAME
    first, second = page_sizes(Attachments(store).copy_to(attached, tmp_path / "out").read_bytes())
    assert first[0] < first[1] == pytest.approx(842, abs=1)
    assert second == pytest.approx((288, 407), abs=1)
    assert attached.size < 200_000


def test_minutes_without_a_scan_are_listed_until_one_is_attached(signed, final, draft, body, picture):
    draft(body, number=9)
    assert [each.id for each in signed.lacking()] == [final["Session"].id]
    signed.attach(final["Session"], [picture("scan.tif")])
    assert signed.lacking() == ()


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("scan.pdf", b"no pdf", FileDamagedError),
        ("scan.pdf", b"", FileEmptyError),
        ("scan.jpg", b"\xff\xd8\xff broken", FileDamagedError),
        ("scan.docx", b"PK", FileTypeError),
        ("gone.pdf", None, FileMissingError),
    ],
)
def test_what_is_no_scan_is_refused_and_nothing_is_attached(signed, final, tmp_path, name, content, error):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(error):
        signed.attach(final["Session"], [tmp_path / name])
    assert signed.of(final["Session"]) == ()


def test_a_pdf_among_pictures_a_huge_picture_and_no_file_are_refused(signed, final, picture):
    page = picture("page.png")
    with pytest.raises(FileTypeError):
        signed.attach(final["Session"], [page, picture("scan.pdf")])
    with pytest.raises(FileTooLargeError):
        signed.attach(final["Session"], [page, picture("huge.png", (MOST_POINTS // 1000 + 1, 1000))])
    with pytest.raises(ValueError, match="0"):
        signed.attach(final["Session"], [])


def test_a_session_that_is_no_longer_there_has_no_scan(signed):
    assert signed.of(Session()) == ()
