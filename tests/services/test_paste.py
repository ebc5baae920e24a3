from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.editing import empty_minutes
from desktop.domain.party import Organisation
from desktop.domain.place import Place, PlaceKind
from desktop.domain.resolution import DeadlineKind, Resolution
from desktop.domain.resolving import pasted as with_texts
from desktop.domain.session import Session
from desktop.intake.reading import ReadResolution
from desktop.services.paste import Paste

LISTED = "۱- مقرر شد جهاد یاوران محله گزارش دهد.\n۲- مقرر شد فرمانداری یزد نشست را برگزار نماید."


@pytest.fixture
def paste(store):
    return Paste(store)


def test_organisations_and_places_of_the_register_are_recognised_in_a_pasted_list(paste, put):
    put(Organisation(name="انجمن یاوران", aliases=("جهاد یاوران محله",)))
    put(Place(name="یزد", kind=PlaceKind.COUNTY))
    first, second = paste.as_resolutions(paste.paragraphs("", LISTED))
    assert first.responsible == ("جهاد یاوران محله",)
    assert second.responsible == ("فرمانداری یزد",)


def test_other_pastes_stay_paragraphs(paste):
    pasted = paste.paragraphs("<p>یک</p><p>دو</p>", "یک\nدو")
    assert [each.text for each in pasted] == ["یک", "دو"]
    assert paste.as_resolutions(pasted) is None


def test_a_table_of_excel_keeps_cells_of_several_lines_whole_also_without_its_page(paste):
    head, last = "ردیف\tشرح مصوبه\tمهلت\r\n", "2\tمقرر شد بازدید شود.\t\r\n"
    text = head + '1\t"مقرر شد گزارش دهد.\nبند دوم"\t1405/09/30\r\n' + last
    first, second = paste.as_resolutions(paste.paragraphs("", text))
    assert first.operative == "مقرر شد گزارش دهد.\nبند دوم"
    assert first.deadline_on == date(2026, 12, 21)
    assert second.operative == "مقرر شد بازدید شود."


def test_quotation_marks_of_a_text_are_its_own(paste):
    text = 'او گفت:\t"بیایید"\nو "رفت"'
    assert "".join(each.text for each in paste.paragraphs("", text)).count('"') == 4


def test_resolutions_come_into_the_minutes_with_agencies_deadlines_and_citations(paste, put):
    known = Organisation(name="شهرداری یزد", aliases=("شهرداری",))
    put(known)
    minutes = with_texts(empty_minutes(Session(), None), ["پیشین", "پسین"])
    read = [
        ReadResolution(
            9, "نظر به نیاز،", "مصوب شد.", ("شهرداري",), date(2026, 12, 21), "30/9", citations=("ماده ۴",)
        ),
        ReadResolution(4, "", "مقرر شد.", ("انجمن یاوران",), None, "جلسهٔ آتی", next_session=True),
        ReadResolution(5, "", "سوم", (), None, "یک ماه"),
    ]
    inserted = paste.inserted(minutes, read, 1)
    resolutions = inserted.minutes.resolutions
    assert [each.operative for each in resolutions] == ["پیشین", "مصوب شد.", "مقرر شد.", "سوم", "پسین"]
    assert [each.order for each in resolutions] == [1, 2, 3, 4, 5]
    assert inserted.ids == tuple(each.id for each in resolutions[1:4])
    assert [each.deadline_kind for each in resolutions[1:4]] == [
        DeadlineKind.DAY,
        DeadlineKind.NEXT_SESSION,
        DeadlineKind.PHRASE,
    ]
    assert inserted.minutes.assigned(resolutions[1]) == ("شهرداری یزد",)
    assert [each.words for each in inserted.minutes.citations] == ["ماده ۴"]
    assert inserted.unknown == ((resolutions[2].id, "انجمن یاوران"),)


def test_a_name_that_two_organisations_have_is_asked(paste, put):
    put(Organisation(name="شهرداری", short_name="الف"), Organisation(name="شهرداری"))
    inserted = paste.inserted(
        empty_minutes(Session(), None), [ReadResolution(1, "", "مقرر شد.", ("شهرداری",))]
    )
    (made,) = inserted.minutes.resolutions
    assert isinstance(made, Resolution)
    assert inserted.unknown == ((made.id, "شهرداری"),)
