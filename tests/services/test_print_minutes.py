from __future__ import annotations

from datetime import date
from queue import Queue

import pypdfium2
import pytest

from desktop.domain.body import Body
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import Assignment, AssignmentRole, Resolution
from desktop.domain.session import AgendaItem, Outcome, Session, Statement, Vote
from desktop.errors import FileUnwritableError, MinutesNotFinalError, PaperLostError, RecordMissingError
from desktop.persian.text import squashed_key
from desktop.schema.record import link_to
from desktop.services.load_minutes import load_minutes
from desktop.services.minutes_paper import MinutesPapers
from desktop.services.minutes_preview import MinutesPreview, PaperForm
from desktop.services.page_pictures import write_pictures
from desktop.storage.own_tables import KEPT_FILE
from desktop.storage.triggers import TRIGGERS

DRAFT_MARK = squashed_key("پیش‌نویس")


def words_of(content):
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


@pytest.fixture
def session(draft, body):
    return draft(body)[0]


def test_a_draft_says_that_it_is_one_and_the_final_paper_does_not(printing, closing, session):
    assert DRAFT_MARK in squashed_key(words_of(printing.paper(session.id).content))
    closing.finalise(session.id)
    assert DRAFT_MARK not in squashed_key(words_of(printing.paper(session.id).content))


def test_the_digest_stands_on_the_final_paper(printing, closing, session):
    digest = closing.finalise(session.id).digest
    shown = "".join(words_of(printing.paper(session.id).content).split())
    assert digest[:16] in shown


def test_the_same_draft_gives_the_same_bytes(printing, session):
    assert printing.paper(session.id) == printing.paper(session.id)


def test_a_kept_paper_that_is_lost_is_not_made_again(printing, closing, session, database):
    closing.finalise(session.id)
    with database.writing.begin() as connection:
        for name in TRIGGERS:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.execute(KEPT_FILE.delete())
    with pytest.raises(PaperLostError):
        printing.paper(session.id)


def test_the_paper_of_every_version_is_printed(printing, closing, session, tmp_path):
    papers = [closing.finalise(session.id).paper, closing.amend(session.id, "غلط نگارشی").paper]
    assert [printing.paper(session.id, version).content for version in (1, 2)] == papers
    assert printing.paper(session.id).content == papers[1] != papers[0]
    printing.write(session.id, tmp_path / "first.pdf", version=1)
    assert (tmp_path / "first.pdf").read_bytes() == papers[0]


def test_a_version_that_is_not_there_has_no_paper(printing, closing, session):
    with pytest.raises(MinutesNotFinalError):
        printing.paper(session.id, 1)
    closing.finalise(session.id)
    with pytest.raises(RecordMissingError):
        printing.paper(session.id, 2)


def test_a_joint_session_is_listed_once_with_all_its_bodies(printing, put, body):
    put(other := Body(name="کارگروه"))
    put(Session(body=link_to(body), joint_bodies=(link_to(other),)))
    assert [line.body for line in printing.sessions()] == ["ستاد بازآفرینی شهری و کارگروه"]


def test_the_newest_session_is_listed_first(printing, draft, body):
    for day in (date(2020, 1, 1), date(2024, 1, 1), date(2022, 1, 1)):
        draft(body, held_on=day, heading=str(day))
    lines = printing.sessions()
    assert [line.title for line in lines] == ["2024-01-01", "2022-01-01", "2020-01-01"]
    assert {line.body for line in lines} == {"ستاد بازآفرینی شهری"}


def test_a_session_without_body_or_day_is_listed_too(printing, put):
    put(Session(heading="بی‌نام"))
    assert [(line.title, line.body, line.number) for line in printing.sessions()] == [("بی‌نام", "", None)]


def test_there_must_be_a_session(printing, tmp_path):
    with pytest.raises(RecordMissingError):
        printing.write("nothing", tmp_path / "paper.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_folder_that_is_not_there_is_told(printing, session, tmp_path):
    with pytest.raises(FileUnwritableError):
        printing.write(session.id, tmp_path / "nowhere" / "paper.pdf")


def test_every_page_becomes_a_picture(printing, session, tmp_path):
    content = printing.paper(session.id).content
    pictures = write_pictures(content, tmp_path, "page", dots_per_inch=40)
    assert [path.name for path in pictures] == [
        f"page-{number + 1}.png" for number in range(len(pypdfium2.PdfDocument(content)))
    ]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in pictures)


def test_all_that_was_decided_stands_on_the_paper(printing, put, body):
    names = ("شهرداری", "بهزیستی", "آبفا")
    responsible, helping, speaking = (Organisation(name=name) for name in names)
    session = Session(
        body=link_to(body), held_on=date(2025, 1, 1), chair=link_to(chair := Person(family_name="پارسا"))
    )
    here = link_to(session)
    resolution = Resolution(session=here, order=1, operative="مقرر شد", is_confidential=True)
    put(responsible, helping, speaking, chair, session, resolution)
    put(
        AgendaItem(session=here, order=1, subject="طرح", outcome=Outcome.REJECTED, vote=Vote.UNANIMOUS),
        Statement(session=here, order=1, words="مانعی نیست", organisation=link_to(speaking)),
        *(
            Assignment(resolution=link_to(resolution), order=order, organisation=link_to(who), role=role)
            for order, (who, role) in enumerate(zip((responsible, helping), AssignmentRole, strict=True))
        ),
    )
    shown = squashed_key(words_of(printing.paper(session.id).content))
    for text in (
        "رئیس جلسه",
        "پارسا",
        "ردشده، به اتفاق آرا",
        "با همکاری بهزیستی",
        "آبفا: مانعی نیست",
        "محرمانه",
    ):
        assert squashed_key(text) in shown, text


@pytest.mark.parametrize("form", PaperForm)
def test_a_draft_is_printed_byte_for_byte_as_its_preview_shows_it(
    printing, session, store, papers, vocabulary, form
):
    with store.view() as view:
        minutes = load_minutes(view, session.id)
    preview, told = MinutesPreview(MinutesPapers(vocabulary), vocabulary, lambda: papers), Queue()
    preview.begin(minutes, form, told.put)
    assert told.get(timeout=60).paper == printing.paper(session.id, form=form).content
    preview.close()
