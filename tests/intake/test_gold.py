"""The text of our own that has the layout and the faults of published minutes is read whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.intake.read import read_minutes
from desktop.intake.reading import ReadAgendaItem


@pytest.fixture(scope="module")
def reading(gold):
    return read_minutes(gold)


def test_the_session_is_known_by_its_labelled_cells(reading):
    assert reading.title == "سی و یکمین جلسه کارگروه استانی نو سازی محلات"
    assert (reading.body, reading.number) == ("کارگروه استانی نو سازی محلات", 31)
    assert (reading.place, reading.organiser) == (
        "استانداری سپیدرود",
        "دبیرخانه کارگروه استانی نو سازی محلات",
    )
    assert (reading.held_on, reading.start, reading.end) == (date(2022, 5, 17), None, None)


def test_the_agenda_names_who_presents(reading):
    text = "بازخوانی کارنامه یک ساله دفترهای محلی در شهرهای کوچک استان توسط اداره کل امور شهری سپیدرود"
    assert reading.agenda == (ReadAgendaItem(text, "اداره کل امور شهری سپیدرود"),)


def test_collective_attendance_is_kept_as_a_note(reading):
    assert (reading.present, reading.absent) == ((), ())
    assert reading.attendance_note == "با حضور اعضای محترم کارگروه"


def test_statements_are_the_bullets_and_a_broken_sentence_is_whole(reading):
    texts = [statement.text for statement in reading.statements]
    assert len(texts) == 4
    assert texts[2] == "شهرداری های کوچک توان پرداخت یکجای سهم خود را ندارند و باید اقساط آن را بپردازند."
    assert not any(statement.speaker for statement in reading.statements)


def test_the_closing_sentence_is_no_part_of_the_last_statement(reading):
    assert reading.statements[3].text.endswith("(طرح همسایه خوان)")
    assert reading.closing.startswith("در پایان رئیس جلسه")
    assert len(reading.summary.split("\n")) == 2


def test_six_resolutions_stand_whole_and_in_order(reading):
    assert [resolution.order for resolution in reading.resolutions] == [1, 2, 3, 4, 5, 6]
    assert reading.resolutions[0].text.startswith("مقرر گردید، گروه مشترکی")
    assert [resolution.text[-1] for resolution in reading.resolutions] == [".", ".", ".", "»", ".", "."]


def test_reasons_are_parted_from_what_was_decided(reading):
    third = reading.resolutions[2]
    assert third.preamble.startswith("آزمون سال گذشته")
    assert third.operative.startswith("لذا مصوب گردید بنیاد مسکن سپیدرود")
    assert [each.order for each in reading.resolutions if each.preamble] == [3]


def test_numbers_inside_a_quoted_letter_are_no_resolutions(reading):
    assert "\n۲. نشانی دفتر محلی را بنویسید.»" in reading.resolutions[3].text


def test_sub_items_belong_to_their_resolution(reading):
    assert reading.resolutions[4].text.endswith(
        "\n۱-۵: محلات مرزی در اولویت است.\n۲-۵ : هر عضو یک نماینده بشناساند."
    )


def test_only_agencies_that_are_named_to_act_are_responsible(reading):
    assert [resolution.responsible for resolution in reading.resolutions] == [
        (),
        ("شهرداریهای استان",),
        ("بنیاد مسکن سپیدرود",),
        ("اداره کل امور شهری سپیدرود",),
        ("اعضای کارگروه",),
        ("دانشگاه سپیدرود",),
    ]


def test_deadlines_keep_their_words(reading):
    assert [resolution.deadline_text for resolution in reading.resolutions] == [
        "", "", "تا پایان خردادماه", "", "", "جلسه آتی",
    ]  # fmt: skip
    assert [resolution.next_session for resolution in reading.resolutions] == [False] * 5 + [True]
    assert all(resolution.deadline_on is None for resolution in reading.resolutions)


def test_a_citation_ends_where_the_name_of_the_law_ends(reading):
    assert reading.resolutions[4].citations == (
        "بند (۳) ماده (۱۲) قانون نوسازی، بازسازی و آبادانی محلات کهن",
    )


def test_whatever_is_missing_or_unsure_is_asked(reading):
    asked = {(question.about, question.text) for question in reading.questions}
    assert ("end", "ساعت پایان جلسه نوشته نشده است.") in asked
    assert ("resolution 1 responsible", "دستگاه مسئول مصوبهٔ ۱ نوشته نشده است.") in asked
    assert ("resolution 1 deadline", "مهلت مصوبهٔ ۱ نوشته نشده است.") in asked
    assert ("resolution 2 responsible", "«شهرداریهای استان» مسئول اجرای مصوبهٔ ۲ شمرده شد؛ درست است؟") in asked
    assert ("resolution 3 deadline", "مهلت مصوبهٔ ۳ «تا پایان خردادماه» است؛ تاریخ دقیق آن چیست؟") in asked
    assert "present" in {question.about for question in reading.questions}
    assert not {"title", "body", "number", "date", "resolutions"} & {about for about, _ in asked}


def test_the_page_around_the_minutes_is_left_out(reading):
    assert "آدرس" not in reading.closing + reading.resolutions[-1].text
    assert "دیدگاهتان" not in reading.closing + reading.resolutions[-1].text


def test_the_sample_is_read_without_loss():
    sample = Path(__file__).parents[2] / "resources" / "sample" / "minutes.txt"
    reading = read_minutes(sample.read_text(encoding="utf-8"))
    assert (reading.number, reading.held_on) == (12, date(2025, 11, 11))
    assert (len(reading.present), len(reading.absent), len(reading.statements)) == (6, 1, 4)
    assert all(resolution.responsible for resolution in reading.resolutions)
    assert [resolution.deadline_on for resolution in reading.resolutions if resolution.deadline_on] == [
        date(2025, 12, 21),
        date(2026, 2, 4),
    ]
    assert len(reading.resolutions) == 8
    assert {question.about.split()[0] for question in reading.questions} == {"resolution"}
