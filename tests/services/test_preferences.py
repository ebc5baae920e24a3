from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from desktop.domain.office import Office
from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
)
from desktop.pdf.papers.minutes import Signatory
from desktop.services.emblem import SIDE, read_emblem
from desktop.services.minutes_paper import MinutesPapers
from desktop.services.preferences import (
    FRIDAY,
    LONGEST,
    MOST_SIGNATORIES,
    Preferences,
    PreferenceValues,
    signatory_in,
    values_in,
)
from desktop.services.print_minutes import PrintMinutes
from desktop.services.territory import Territory


@pytest.fixture
def preferences(store):
    return Preferences(store, "s.ahmadi")


@pytest.fixture
def picture(tmp_path):
    def picture(name="emblem.png", size=(40, 40), kind="PNG"):
        Image.new("RGB", size, "teal").save(tmp_path / name, kind)
        return tmp_path / name

    return picture


def test_a_new_file_has_defaults_and_knows_that_nothing_was_chosen(preferences):
    assert preferences.is_first_start()
    assert preferences.read() == PreferenceValues()
    assert preferences.read().rest_days == (FRIDAY,)


def test_what_was_saved_is_read_tidied(preferences):
    given = PreferenceValues(
        user_name=" مريم  احمدي ",
        office_name="فرمانداری شهرستان یزد",
        letterhead=("وزارت كشور", " ", "فرمانداری یزد"),
        rest_days=(6, 5, 5, 9),
        persian_digits=False,
        backup_folder="E:\\backup",
    )
    saved = preferences.save(given)
    assert not preferences.is_first_start()
    assert saved == preferences.read()
    assert saved.user_name == "مریم احمدی"
    assert saved.letterhead == ("وزارت کشور", "فرمانداری یزد")
    assert saved.rest_days == (5, 6)
    assert preferences.backup_folder().name.endswith("backup")


def test_a_register_that_was_worked_in_is_no_first_start(preferences, put):
    put(Office(name="دفتر"))
    assert not preferences.is_first_start()


def test_a_letterhead_has_no_endless_lines(preferences):
    saved = preferences.save(PreferenceValues(letterhead=("آ" * 100_000,) * 9, motto="ب" * 100_000))
    assert [len(line) for line in saved.letterhead] == [LONGEST] * 4
    assert len(saved.motto) == LONGEST


def test_letters_and_margins_leave_room_for_text(preferences):
    saved = preferences.save(
        PreferenceValues(letters=900, side_margin=400, top_margin=1, signatories=("الف، ب",) * 20)
    )
    assert (saved.letters, saved.side_margin, saved.top_margin, saved.bottom_margin) == (130, 60, 5, 0)
    assert len(saved.signatories) == MOST_SIGNATORIES
    assert values_in('{"letters": 7, "side_margin": -4}').letters == 80
    setting = preferences.paper_look().setting
    assert (setting.size, setting.side, setting.bottom) == (1.3, 60, 0)


def test_a_signatory_has_a_name_and_a_post():
    assert signatory_in("مریم احمدی، معاون عمرانی") == Signatory("مریم احمدی", "معاون عمرانی")
    assert signatory_in("مریم احمدی") == Signatory("مریم احمدی")


@given(
    st.text() | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(json.dumps)
)
def test_damaged_values_read_as_defaults(text):
    assert values_in(text) == PreferenceValues()


@given(
    st.dictionaries(
        st.sampled_from(sorted(PreferenceValues.__slots__)),
        st.none() | st.integers() | st.text(max_size=5) | st.lists(st.integers() | st.text(max_size=3)),
    )
)
def test_each_damaged_value_reads_as_its_default(found):
    values = values_in(json.dumps(found))
    assert isinstance(values.user_name, str)
    assert isinstance(values.persian_digits, bool)
    assert all(isinstance(line, str) for line in values.letterhead)
    assert set(values.rest_days) <= set(range(7))
    assert hash(values)


def test_an_emblem_is_kept_with_the_values(preferences, picture):
    content = read_emblem(picture())
    saved = preferences.save(PreferenceValues(), content)
    assert preferences.emblem() == content
    assert preferences.save(replace(saved, motto="سال نمونه")).emblem == saved.emblem
    assert preferences.save(replace(saved, emblem="")).emblem == ""
    assert preferences.emblem() is None


def test_sixteen_bits_of_grey_do_not_become_white(tmp_path):
    Image.new("I;16", (4, 4), 10_000).save(tmp_path / "grey.png")
    with Image.open(BytesIO(read_emblem(tmp_path / "grey.png"))) as read:
        assert read.getpixel((0, 0)) == (39, 39, 39, 255)


def test_a_large_emblem_is_made_smaller(picture):
    with Image.open(BytesIO(read_emblem(picture(size=(3000, 1500), kind="JPEG")))) as small:
        assert (small.size, small.format) == ((SIDE, SIDE // 2), "PNG")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", FileEmptyError),
        (b"GIF89a", FileTypeError),
        (b"\x89PNG\r\n\x1a\n and nothing more", FileDamagedError),
        (b"\xff\xd8\xff" + bytes(21 * 1024 * 1024), FileTooLargeError),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path, content, error):
    (tmp_path / "emblem.png").write_bytes(content)
    with pytest.raises(error):
        read_emblem(tmp_path / "emblem.png")


def test_a_missing_picture_is_told(tmp_path):
    with pytest.raises(FileMissingError):
        read_emblem(tmp_path / "none.png")


def test_the_history_is_written_in_the_chosen_name(preferences, store):
    def author_of(record):
        with store.work() as work:
            work.add(record)
            work.commit()
        with store.view() as view:
            return view.journal.of([record.id])[record.id][0].author

    preferences.sign()
    assert author_of(Office(name="دفتر یک")) == "s.ahmadi"
    preferences.save(PreferenceValues(user_name="مریم احمدی"))
    assert author_of(Office(name="دفتر دو")) == "مریم احمدی"


def words_of(paper):
    return PdfReader(BytesIO(paper)).pages[0].extract_text()


def test_papers_have_the_chosen_head_and_digits_and_kept_ones_never_change(
    preferences, store, papers, vocabulary, draft, body, closing
):
    words = MinutesPapers(vocabulary, preferences.paper_look)
    printing = PrintMinutes(store, papers, words)
    closed, _ = draft(body)
    kept = closing.finalise(closed.id).paper
    session, _ = draft(body, number=7)
    preferences.save(
        PreferenceValues(letterhead=("Alpha",), motto="Beta", invocation="Gamma", persian_digits=False)
    )
    with store.view() as view:
        from desktop.services.load_minutes import load_minutes

        paper = words.paper(load_minutes(view, session.id))
    assert (paper.look.letterhead.lines, paper.look.letterhead.motto) == (("Alpha",), "Beta")
    assert (paper.number, paper.date, paper.resolutions[0].order) == ("7", "1397/07/10", "1")
    text = words_of(printing.paper(session.id).content)
    assert all(word in text for word in ("Alpha", "Beta", "Gamma", "1397/07/10"))
    assert printing.paper(closed.id).content == kept


def test_without_lines_of_its_own_a_paper_names_the_secretariat(vocabulary, preferences, store, draft, body):
    session, _ = draft(body, organiser="دبیرخانه")
    words = MinutesPapers(vocabulary, preferences.paper_look)
    with store.view() as view:
        from desktop.services.load_minutes import load_minutes

        assert words.paper(load_minutes(view, session.id)).look.letterhead.lines == ("دبیرخانه",)


def test_an_office_is_in_one_of_the_provinces_and_counties(store):
    territory = Territory(store)
    provinces = territory.provinces()
    assert len(provinces) == 31
    yazd = next(each for each, name in provinces if name == "یزد")
    assert "میبد" in {name for _, name in territory.counties(yazd)}
