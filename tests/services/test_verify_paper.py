from __future__ import annotations

from io import BytesIO

import pytest
import zxingcpp

from desktop.domain.seal import grouped, short_code, whole_code
from desktop.domain.session import Session
from desktop.persian.digits import persian_digits
from desktop.services.minutes_versions import MinutesVersions
from desktop.services.page_pictures import top_of_first_page
from desktop.services.verify_paper import Standing, VerifyPaper


@pytest.fixture
def verify(store):
    return VerifyPaper(store).verify


@pytest.fixture
def digests(store):
    return lambda session: [each.digest for each in MinutesVersions(store).of(session.id)]


def test_the_code_on_the_last_paper_finds_the_stored_version(verify, final, digests):
    session = final[Session.__name__]
    (digest,) = digests(session)
    for code in (short_code(digest), persian_digits(grouped(short_code(digest))), whole_code(digest)):
        found = verify(code)
        assert (found.standing, found.session.id, found.version) == (Standing.CURRENT, session.id, 1)


def test_the_paper_from_before_an_amendment_is_an_earlier_one(verify, final, digests, closing, edit_of):
    session = final[Session.__name__]
    closing.amend(
        session.id, "نام یک حاضر نادرست بود", [edit_of(final["Statement"], words="زمین آماده است.")]
    )
    first, second = digests(session)
    found = verify(short_code(first))
    assert (found.standing, found.version, found.last_version) == (Standing.EARLIER, 1, 2)
    assert found.reason == "نام یک حاضر نادرست بود"
    assert verify(short_code(second)).standing is Standing.CURRENT


def test_a_code_of_other_minutes_is_unknown_and_a_slip_is_told_apart(verify, final):
    assert verify(short_code("ab" * 32)).standing is Standing.UNKNOWN
    assert verify(whole_code("ab" * 32)).standing is Standing.UNKNOWN
    assert verify("1" + short_code("ab" * 32)[1:]).standing is not Standing.CURRENT
    assert verify("سلام").standing is Standing.MISTYPED


def test_a_scanner_reads_the_code_off_the_printed_page(verify, final, printing):
    from PIL import Image

    session = final[Session.__name__]
    page = Image.open(BytesIO(top_of_first_page(printing.paper(session.id).content, 1)))
    (read,) = zxingcpp.read_barcodes(page)
    assert verify(read.text).session.id == session.id
