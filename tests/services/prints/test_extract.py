from __future__ import annotations

import pytest

from desktop.domain.body import Seat, SeatHolder, SeatRole
from desktop.domain.party import Person
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Outcome, Session, Vote
from desktop.errors import MinutesNotFinalError, RecordMissingError
from desktop.schema.record import link_to
from tests.pdf.drawn import by_pdfium


@pytest.fixture
def voted(draft, body, put, change):
    """Return a draft whose resolution was voted on, and that resolution."""
    session, parts = draft(body)
    item = next(each for each in parts if isinstance(each, AgendaItem))
    resolution = next(each for each in parts if isinstance(each, Resolution))
    change(item, outcome=Outcome.ADOPTED, vote=Vote.MAJORITY, votes_for=6, votes_against=1)
    change(resolution, item=link_to(item), is_confidential=True)
    secretary = Seat(body=link_to(body), role=SeatRole.SECRETARY, post="شهردار")
    put(
        secretary,
        person := Person(family_name="سهرابی"),
        SeatHolder(seat=link_to(secretary), person=link_to(person)),
    )
    return session, resolution


def test_an_extract_holds_the_words_the_vote_and_who_carries_it_out(prints, voted, closing):
    session, resolution = voted
    closed = closing.finalise(session.id)
    paper = prints.extract(resolution.id)
    assert paper.text == resolution.operative
    facts = {each.label: each.value for each in paper.facts}
    assert facts["شمارهٔ مصوبه"].endswith("/1") or facts["شمارهٔ مصوبه"].endswith("/۱")
    assert facts["نتیجه و رأی"] == "تصویب‌شده، با اکثریت آرا، رأی موافق: ۶، رأی مخالف: ۱"
    assert paper.citations == ("بند ۲ ماده ۵",)
    assert paper.carrying_out[0].value.startswith("دستگاه")
    assert (paper.digest, paper.amendment, paper.classification) == (closed.digest, "", "محرمانه")
    assert (paper.signatory.name, paper.signatory.post) == ("سهرابی", "شهردار و دبیر ستاد بازآفرینی شهری")
    text = by_pdfium(prints.compose(paper).data)
    assert closed.digest in text
    assert "برابر با اصل است" in text


def test_an_amended_extract_says_so_and_has_the_new_digest(prints, voted, closing):
    session, resolution = voted
    closing.finalise(session.id)
    amended = closing.amend(session.id, "غلط نگارشی")
    paper = prints.extract(resolution.id)
    assert (paper.amendment, paper.digest) == ("اصلاحیهٔ ۱", amended.digest)


def test_a_draft_has_no_extract_nor_has_what_is_gone(prints, voted, browse, editing):
    session, resolution = voted
    with pytest.raises(MinutesNotFinalError):
        prints.extract(resolution.id)
    editing.delete(browse.open(Session, session.id))
    for each in (resolution.id, "nothing"):
        with pytest.raises(RecordMissingError):
            prints.extract(each)
