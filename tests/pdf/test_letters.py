from __future__ import annotations

from collections import Counter

import pypdfium2
import pytest

from desktop.pdf.blocks.paragraph import Paragraph
from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.papers.every import sections_of
from desktop.pdf.papers.extract import Extract
from desktop.pdf.papers.invitation import Invitation
from desktop.pdf.papers.letter_parts import Addressee, Correspondence
from desktop.pdf.papers.look import Letterhead, Look, Setting
from desktop.pdf.papers.minutes import AgendaEntry, Fact, Signatory
from desktop.pdf.papers.notice import Notice, NoticeEntry
from desktop.pdf.papers.sheaf import Sheaf
from tests.pdf.drawn import FONTS, PDFTOTEXT, by_pdfium, by_pdftotext, harfbuzz, texts_of, words
from tests.pdf.minutes_samples import DIGEST, three_pages

SESSION = "سیزدهمین جلسهٔ ستاد بازآفرینی شهری پایدار شهرستان نمونه"
LOOK = Look(Letterhead(("استانداری نمونه", "فرمانداری شهرستان نمونه"), motto="سال امید"))
RESOLUTION = "مقرر شد شهرداری نمونه روشنایی گذر اصلی (به مبلغ ۱۲۵٬۰۰۰٬۰۰۰ ریال) را تا پایان سال اصلاح کند."


def sent(**changes):
    values = {
        "addressee": Addressee("جناب آقای مهندس کاوه دادگر", "رئیس محترم ادارهٔ راه و شهرسازی شهرستان نمونه"),
        "subject": f"دعوت به {SESSION}",
        "number": "۱۴۰۵/۲۱۰/۴۵۸۷",
        "date": "۱۴۰۵/۰۹/۰۱",
        "attachment": "ندارد",
        "signatory": Signatory("مهندس بهرام پارسا", "فرماندار و رئیس ستاد"),
        "recipients": ("سرکار خانم دکتر مهناز سهرابی، شهردار محترم نمونه",),
        "copies": ("دبیرخانهٔ ستاد، جهت پیگیری",),
    }
    return Correspondence(**values | changes)


def invitation(**changes):
    agenda = (AgendaEntry("پیگیری مصوبات اجرانشده", "دبیرخانهٔ ستاد"), AgendaEntry("طرح خانهٔ محله"))
    values = {"day": "سه‌شنبه ۱۰ آذر ۱۴۰۵", "hour": "۰۹:۰۰", "venue": "تالار فرمانداری", "agenda": agenda}
    return Invitation(**{"sent": sent(), "session": SESSION, "look": LOOK} | values | changes)


def entry(**changes):
    values = {
        "text": RESOLUTION,
        "number": "۱۳/۱",
        "preamble": "از آنجا که گذر تاریک است،",
        "deadline": "۵ دی ۱۴۰۵",
        "citations": ("بند (۲) مادهٔ (۵) آیین‌نامهٔ ستاد",),
        "others": "ادارهٔ برق",
        "helpers": "ادارهٔ بهزیستی و انجمن همیاران",
        "mark": "محرمانه",
    }
    return NoticeEntry(**values | changes)


def notice(*entries, **changes):
    held = {"day": "۲۵ آبان ۱۴۰۵", "secretariat": "دبیرخانهٔ ستاد", "look": LOOK}
    return Notice(sent(subject="ابلاغ مصوبات"), SESSION, entries=entries, **held | changes)


def extract(**changes):
    values = {
        "preamble": "از آنجا که گذر تاریک است،",
        "number": "۴۵۸۷",
        "date": "۱۴۰۵/۰۹/۰۱",
        "attachment": "ندارد",
        "facts": (Fact("شمارهٔ مصوبه", "۱۳/۱"), Fact("مکان برگزاری", "تالار فرمانداری")),
        "carrying_out": (Fact("مسئول پیگیری", "شهرداری نمونه"), Fact("مهلت اجرا", "۵ دی ۱۴۰۵")),
        "citations": ("بند (۲) مادهٔ (۵) آیین‌نامهٔ ستاد",),
        "amendment": "اصلاحیهٔ ۱",
        "signatory": Signatory("دکتر مهناز سهرابی", "شهردار و دبیر ستاد"),
        "digest": DIGEST,
        "look": LOOK,
    }
    return Extract(**{"session": SESSION, "text": RESOLUTION} | values | changes)


PAPERS = {
    "invitation": invitation(),
    "notice": notice(entry(), entry(helps=True, deadline="")),
    "extract": extract(classification="محرمانه"),
}


def pages(data):
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_every_word_of_a_letter_comes_out(paper):
    text = by_pdfium(compose(paper, FONTS, Route.HARFBUZZ).data)
    typed = [word for part in texts_of(paper) for word in words(part)]
    assert (Counter(typed) - Counter(words(text))).total() <= 0.01 * len(typed)


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_the_plainer_route_prints_letters_too(paper):
    text = by_pdfium(compose(paper, FONTS, Route.PLAIN).data)  # which does not keep words whole
    typed = Counter(letter for part in texts_of(paper) for letter in part if letter.isalnum())
    assert not typed - Counter(text)


@pytest.mark.skipif(not PDFTOTEXT, reason="poppler-utils brings it")
@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_pdftotext_reads_every_word_of_a_letter(paper):
    text = by_pdftotext(compose(paper, FONTS, Route.HARFBUZZ).data)
    typed = Counter(word for part in texts_of(paper) for word in words(part))
    assert not typed - Counter(words(text))


def pages_and_size(paper):
    [section] = sections_of(harfbuzz(), paper, [])
    return len(section.pages), max(each.style.size for each in section.blocks if isinstance(each, Paragraph))


def test_a_letter_that_is_a_little_too_long_is_set_smaller_to_spare_a_page():
    short = entry(preamble="", citations=(), helpers="", others="")
    found = [pages_and_size(notice(*[short] * count)) for count in range(1, 9)]
    usual, smaller = found[0], (1, pytest.approx(found[0][1] * 0.9))
    assert list(dict.fromkeys(found)) == [usual, smaller, (2, usual[1])]


def test_what_is_not_known_is_left_to_the_pen():
    bare = Invitation(Correspondence(Addressee("اعضای محترم ستاد"), "دعوت به جلسه"), SESSION)
    text = by_pdfium(compose(bare, FONTS).data)
    assert text.count("......") >= 6
    assert not {"دستور", "رونوشت", "گیرندگان"} & set(words(text))


def test_an_agency_that_only_helps_is_told_so_and_who_is_responsible():
    shown = words(by_pdfium(compose(notice(entry(helps=True)), FONTS).data))
    assert {"نقش", "همکار", "مسئول"} <= set(shown)
    assert "نقش" not in words(by_pdfium(compose(notice(entry()), FONTS).data))


def test_a_resolution_without_a_deadline_says_so():
    shown = by_pdfium(compose(notice(entry(deadline="")), FONTS).data)
    assert {"تعیین", "نشده", "کوتاه‌ترین"} <= set(words(shown))


def test_a_resolution_of_a_hundred_thousand_characters_goes_over_many_pages_and_loses_no_word():
    long = " ".join(
        "سند" + "".join("بتثجحدرزسش"[int(digit)] for digit in str(number)) for number in range(15_000)
    )
    assert len(long) > 100_000
    for paper in (notice(entry(text=long)), extract(text=long)):
        composed = compose(paper, FONTS)
        assert composed.pages > 15
        assert set(long.split()) <= set(words(by_pdfium(composed.data)))


def test_a_signature_never_stands_alone_on_a_page():
    for count in range(1, 60):
        shown = pages(compose(notice(*[entry(citations=(), preamble="")] * count), FONTS).data)
        if len(shown) == 2:
            assert "امتنان" in next(page for page in shown if "بهرام" in page)
        if len(shown) > 2:
            return
    pytest.fail("it never grew")


def test_a_sheaf_numbers_the_pages_of_each_paper_by_itself():
    sheaf = Sheaf((invitation(), notice(entry()), three_pages()), title="نامه‌ها")
    composed = compose(sheaf, FONTS)
    assert composed.pages == 5
    last = [
        {"از", number} <= set(words(page)) for page, number in zip(pages(composed.data), "۱۱۳۳۳", strict=True)
    ]
    assert all(last)
    document = pypdfium2.PdfDocument(composed.data)
    assert document.get_metadata_value("Title") == "نامه‌ها"
    document.close()


def test_letters_can_be_larger_and_their_digits_latin():
    large = Look(LOOK.letterhead, Setting(size=1.3, side=30), latin_digits=True)
    composed = compose(invitation(look=large), FONTS)
    assert {"1", "2"} <= set(words(by_pdfium(composed.data)))
    assert "۱" not in words(by_pdfium(composed.data))


def test_the_extract_carries_the_code_of_its_minutes():
    text = by_pdfium(compose(extract(), FONTS).data)
    assert DIGEST in text
    assert {"برابر", "اصل", "مستخرج"} <= set(words(text))


@pytest.mark.parametrize(
    "nasty", ["<b>متن</b> & \x00\x1f", "\ud800متن", "\u202eمتن\u202c", "متن\u2067", "\ufdfa متن"]
)
def test_odd_characters_print_as_text(nasty):
    paper = invitation(session=nasty, venue=nasty, agenda=(AgendaEntry(nasty, nasty),))
    for each in (
        paper,
        notice(entry(text=nasty, number=nasty)),
        extract(text=nasty, facts=(Fact(nasty, nasty),)),
    ):
        assert "متن" in words(by_pdfium(compose(each, FONTS).data))


@pytest.mark.parametrize("route", Route)
def test_a_sheaf_of_nothing_is_an_empty_page(route):
    assert compose(Sheaf((), title="نامه‌ها"), FONTS, route).pages == 1


def test_a_very_long_subject_leaves_the_pages_their_room():
    subject = " ".join(f"واژه{number}" for number in range(1500))
    composed = compose(invitation(sent=sent(subject=subject)), FONTS)
    document = pypdfium2.PdfDocument(composed.data)
    text = document[1].get_textpage()
    lowest = min(text.get_charbox(place)[1] for place in range(text.count_chars()))
    assert lowest > 0
    document.close()
